#!/bin/sh
# Starts the program that lies beside this file's folder, wherever the two were put.
set -e
here=$(dirname -- "$(readlink -f -- "$0")")
exec "$here/../lib/storekeeper/storekeeper" "$@"
