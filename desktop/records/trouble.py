"""What keeps this computer from remembering: the disk and its rights, never the portal."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path


class Trouble(StrEnum):
    """What a person can do something about, and the rest."""

    FULL = "the disk is full"
    READ_ONLY = "the file or its folder may not be written"
    BUSY = "another program holds the file"
    DAMAGED = "the file is damaged"
    GONE = "the file was moved or removed while it was in use"
    OTHER = "the system refused"


class RecordsTrouble(Exception):  # noqa: N818 - says it by itself
    """A file of ours cannot be used; like a Problem it carries facts, no sentence to show."""

    def __init__(self, trouble: Trouble, path: Path, detail: str = "") -> None:
        super().__init__(f"{path.name}: {trouble.value}" + (f" ({detail})" if detail else ""))
        self.trouble = trouble
        self.path = path
        self.detail = detail
        """The system's own words, for the log."""


class JournalUnwritable(RecordsTrouble):
    """The journal did not take what it was given; whoever meant to send something must not."""


_OF_SQLITE = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_AUTH: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
}
_OF_SYSTEM = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EFBIG: Trouble.FULL,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EROFS: Trouble.READ_ONLY,
}


def trouble_of(error: sqlite3.Error | OSError) -> Trouble:
    if isinstance(error, OSError):
        return _OF_SYSTEM.get(error.errno or 0, Trouble.OTHER)
    return _OF_SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, Trouble.OTHER)


@contextmanager
def told(path: Path, kind: type[RecordsTrouble] = RecordsTrouble) -> Iterator[None]:
    """Whatever SQLite or the system refuses inside comes out as one type, with its reason."""
    try:
        yield
    except RecordsTrouble as known:
        if isinstance(known, kind):
            raise
        raise kind(known.trouble, known.path, known.detail) from known
    except (sqlite3.Error, OSError) as error:
        raise kind(trouble_of(error), path, str(error)) from error
