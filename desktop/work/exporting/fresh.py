"""A file that is written beside its target and takes its place in one step, or not at all."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import BinaryIO, Final

from desktop.work.exporting.failures import ExportFailed, Reason, failure

_NEW_FILE: Final = 0o666
_CHANGED_BY_UMASK: Final = 0o022


class Fresh:
    """Owns the unfinished file; after `take_place` or `discard` there is none."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._place = target
        self._path: Path | None = None
        self._file: BinaryIO | None = None

    def open(self) -> None:
        """Apart from making the object: whoever is cancelled meanwhile still holds it."""
        target = self.target
        self._place = _followed(target)
        _refuse_bad_target(self._place, target)
        try:
            number, name = tempfile.mkstemp(
                prefix=f".{self._place.name[:40]}.", suffix=".part", dir=self._place.parent
            )
        except OSError as error:
            raise failure(error, target) from error
        self._path = Path(name)
        self._file = os.fdopen(number, "w+b")

    @property
    def file(self) -> BinaryIO:
        if self._file is None:
            raise ValueError("the file has not been opened")
        return self._file

    def write(self, content: bytes) -> None:
        self.file.write(content)

    def take_place(self) -> None:
        """The content reaches the disk before the name: a power cut leaves the old or the new."""
        try:
            self.file.flush()
            os.fsync(self.file.fileno())
            self.file.close()
            path = Path(self._path or "")
            path.chmod(_mode(self._place))
        except OSError as error:
            raise failure(error, self.target) from error
        _refuse_open_elsewhere(self._place, self.target)
        try:
            path.replace(self._place)
        except OSError as error:
            raise failure(error, self.target, replacing=True) from error

    def discard(self) -> None:
        if self._file is None or self._path is None:
            return
        with contextlib.suppress(OSError):  # closing flushes, and the disk may be full
            self._file.close()
        with contextlib.suppress(OSError):  # the folder may have gone with the file in it
            self._path.unlink()


def _followed(target: Path) -> Path:
    """Where a link leads: replacing the link itself would leave the linked file as it was."""
    try:
        return target.resolve()
    except (OSError, RuntimeError):  # a ring of links
        return target


def _refuse_bad_target(place: Path, target: Path) -> None:
    if place.is_dir():
        raise ExportFailed(Reason.OTHER, target, os.strerror(errno.EISDIR))
    if place.exists() and not os.access(place, os.W_OK):
        # the folder's rights would let us replace it, but somebody has protected this very file
        raise ExportFailed(Reason.READ_ONLY, target)
    _refuse_open_elsewhere(place, target)


def _refuse_open_elsewhere(place: Path, target: Path) -> None:
    """LibreOffice and Excel leave a file beside what they have open; they would save over ours."""
    marks = (f".~lock.{place.name}#", f"~${place.name}")
    if place.exists() and any((place.parent / mark).exists() for mark in marks):
        raise ExportFailed(Reason.IN_USE, target)


def _mode(place: Path) -> int:
    """The rights the file had, or those of a common new one."""
    try:
        return place.stat().st_mode & 0o777
    except OSError:
        return _NEW_FILE & ~_CHANGED_BY_UMASK
