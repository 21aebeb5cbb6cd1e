"""Programs of the system that some longer tests try for real.

Where one is missing, its tests are left out and the first lines of the run say what to install.
On the project's own build machines they fail instead: there, nothing may be left out unnoticed.
"""

import os
import shutil
import sys
from collections.abc import Sequence

import pytest

DEBIAN = {
    "dbus-daemon": "dbus-daemon",
    "gnome-keyring-daemon": "gnome-keyring",
    "chromium": "chromium",
}
needs = pytest.mark.needs
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the real part is one of Linux")


def missing(programs: Sequence[str]) -> list[str]:
    """The packages of Debian that bring those of these programs which are not here."""
    return sorted(DEBIAN[program] for program in programs if shutil.which(program) is None)


def to_install(packages: Sequence[str]) -> str:
    return f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def needed(*programs: str) -> list[str]:
    """Where these programs lie; without them the test fails with what to install."""
    if lacking := missing(programs):
        pytest.fail(f"Type this, then try again: {to_install(lacking)}", pytrace=False)
    return [shutil.which(program) or "" for program in programs]


def may_be_left_out() -> bool:
    return os.environ.get("GITHUB_ACTIONS") != "true"


def split(items: Sequence[pytest.Item]) -> tuple[list[pytest.Item], list[pytest.Item]]:
    """The tests that can be run here, and those that lack a program."""
    run: list[pytest.Item] = []
    left: list[pytest.Item] = []
    for item in items:
        wanted = [program for mark in item.iter_markers("needs") for program in mark.args]
        (left if missing(wanted) and may_be_left_out() else run).append(item)
    return run, left
