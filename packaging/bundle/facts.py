"""What the packages say about the program, in one place."""

import platform
import re
import sys
from pathlib import Path

NAME = "storekeeper"
TITLE = "Storekeeper"
# `.example` belongs to nobody: whoever publishes the program puts a domain of their own here
APP_ID = "example.storekeeper.storekeeper"
SCHEME = "storekeeper"
SUMMARY = "Conduct, review and reverse the stock documents of a Bitrix24 portal"
AUTHORS = "The Storekeeper authors"
CONTACT = "storekeeper@storekeeper.example"

_DEBIAN_MACHINES = {"x86_64": "amd64", "aarch64": "arm64", "armv7l": "armhf", "riscv64": "riscv64"}


def root() -> Path:
    """The checkout; asked only while building, for a frozen program has none."""
    return Path(__file__).resolve().parents[2]


def version() -> str:
    text = (root() / "desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("desktop/__init__.py names no __version__")
    return found[1]


def machine() -> str:
    """The processor as archives are named after it."""
    return platform.machine().lower()


def debian_machine() -> str:
    """The processor as Debian calls it."""
    return _DEBIAN_MACHINES.get(machine(), machine())


def system() -> str:
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
