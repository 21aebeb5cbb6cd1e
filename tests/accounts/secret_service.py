"""Debian's keychain, for tests: a private session bus, and on it a keychain that is open."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from tests.house.needs import needed

_FAR_TOO_LONG = 30.0
_NAME = "org.freedesktop.secrets"


@contextlib.contextmanager
def secret_service(home: Path) -> Iterator[dict[str, str]]:
    """The environment of a program that is to meet this keychain and no other."""
    bus_program, keyring_program = needed("dbus-daemon", "gnome-keyring-daemon")
    runtime = home / "run"
    runtime.mkdir(parents=True, mode=0o700)
    environment = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(home / "share"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PATH": os.environ["PATH"],
    }
    with contextlib.ExitStack() as stack:
        bus = subprocess.Popen(
            [bus_program, "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        stack.callback(_end, bus)
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        keyring = subprocess.Popen(
            [keyring_program, "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        stack.callback(_end, keyring)
        assert keyring.stdin is not None
        keyring.stdin.write(b"the keychain's own password")
        keyring.stdin.close()
        _wait_for(environment, keyring)
        yield environment


def _wait_for(environment: dict[str, str], keyring: "subprocess.Popen[bytes]") -> None:
    """Until the keychain has its name on the bus."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    end = time.monotonic() + _FAR_TOO_LONG
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as connection:
        while True:
            asked = new_method_call(bus, "NameHasOwner", "s", (_NAME,))
            if connection.send_and_get_reply(asked).body[0]:
                return
            assert keyring.poll() is None, "the keychain did not start"
            assert time.monotonic() < end, "the keychain never came"
            time.sleep(0.02)


def _end(process: "subprocess.Popen[str] | subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(_FAR_TOO_LONG)
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
