"""Files and folders that only their owner may open."""

import os
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_OTHERS = 0o077
_ICACLS_PATIENCE = 10


@dataclass(frozen=True, slots=True)
class Tightened:
    """Other users could have opened this; now they cannot."""

    path: Path
    mode: int
    """The permission bits as they were found."""


@dataclass(frozen=True, slots=True)
class StillOpen:
    """Other users can open this, and its permissions would not change."""

    path: Path
    mode: int


Note = Tightened | StillOpen


def make_folder(folder: Path) -> list[Note]:
    """Make `folder` exist for its owner only; a folder found open is closed, and that is told."""
    if sys.platform == "win32":
        new = not folder.is_dir()
        folder.mkdir(parents=True, exist_ok=True)
        if new:
            _close_on_windows(folder)
        return []
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        return tighten(fd, folder)
    finally:
        os.close(fd)


def tighten(fd: int, path: Path) -> list[Note]:
    """Take from others what they may do with an open file or folder."""
    if sys.platform == "win32":
        return []  # mode bits mean nothing there; the folder's list of rights is inherited
    found = stat.S_IMODE(os.fstat(fd).st_mode)
    if not found & _OTHERS:
        return []
    try:
        os.fchmod(fd, found & ~_OTHERS)
    except OSError:
        return [StillOpen(path, found)]
    if stat.S_IMODE(os.fstat(fd).st_mode) & _OTHERS:
        return [StillOpen(path, found)]  # a file system without permissions, a stick perhaps
    return [Tightened(path, found)]


def _close_on_windows(folder: Path) -> None:
    """Leave this user alone on the folder's list of rights, for all that will lie in it.

    Untried: no Windows was at hand. Best effort only, for a user's profile is closed already.
    """
    icacls = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "icacls.exe"
    user = os.environ.get("USERNAME", "")
    if not user:
        return
    right = f"{user}:(OI)(CI)F"
    try:
        subprocess.run(  # noqa: S603 - our own words, and no shell
            [str(icacls), str(folder), "/inheritance:r", "/grant:r", right],
            check=False,
            capture_output=True,
            timeout=_ICACLS_PATIENCE,
        )
    except (OSError, subprocess.SubprocessError):
        return
