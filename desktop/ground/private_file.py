"""Small files that only their owner may open and that are there whole, or not at all."""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from desktop.ground.permissions import Note, tighten

LARGEST = 1_000_000
_UNFINISHED = ".unfinished"
_NO_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
_O_BINARY = getattr(os, "O_BINARY", 0)
_O_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_O_NONBLOCK = getattr(os, "O_NONBLOCK", 0)


class OversizedError(Exception):
    """The file is far larger than any we write."""


def read(path: Path) -> tuple[bytes, list[Note]]:
    """All of a file, and what was found to be wrong with its permissions.

    Follows no link and waits for no pipe: those are not files that we wrote.
    """
    fd = os.open(path, os.O_RDONLY | _O_BINARY | _O_NOFOLLOW | _O_NONBLOCK)
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise OSError(errno.EISDIR, "not an ordinary file")
    with os.fdopen(fd, "rb") as file:
        notes = tighten(fd, path)
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise OversizedError
    return content, notes


def write(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file; on any failure the old file stands untouched.

    Content and name are both on the disk when this returns: a token that was stored is not lost
    with the power.
    """
    unfinished = path.with_name(f".{path.name}.{token_hex(4)}{_UNFINISHED}")
    try:
        _write_new(unfinished, content)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def sweep(folder: Path) -> None:
    """Remove what a program that died left unfinished. Only for who has the turn."""
    with suppress(OSError):
        for left in folder.glob(f".*{_UNFINISHED}"):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def set_aside(path: Path, content: bytes | None = None) -> Path | None:
    """Move a damaged file out of the way; with `content`, lay a copy beside it instead.

    None when the folder does not let us.
    """
    try:
        aside = _free_name(path)
        if content is None:
            path.rename(aside)
            _sync_folder(path.parent)
        else:
            write(aside, content)
    except OSError:
        return None
    return aside


def put_aside(path: Path) -> list[Path]:
    """Every damaged file that was once set aside from this place."""
    return sorted(path.parent.glob(f"{path.name}.damaged-*"))


def _free_name(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    return aside


def _write_new(path: Path, content: bytes) -> None:
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _O_BINARY | _O_NOFOLLOW, 0o600)
    with os.fdopen(fd, "wb") as file:
        if sys.platform != "win32":
            os.fchmod(fd, 0o600)  # whatever the umask
        file.write(content)
        file.flush()
        os.fsync(fd)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # a folder cannot be opened there; the file system keeps its own journal
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
    finally:
        os.close(fd)
