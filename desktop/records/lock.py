"""Locks between programs. The system itself releases them when a program dies, however it dies.

The lock is that of an empty SQLite file: it works alike on every system, and wherever it does not
work the databases could not be shared either. The file is never removed, for a program that still
waits for a removed file would hold something that nobody else sees.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.records.trouble import Trouble, trouble_of

PATIENCE = 10.0
"""Seconds to wait for another program."""


@contextmanager
def alone(path: Path, *, patience: float = PATIENCE) -> Iterator[None]:
    """Hold off every other program that would open or replace `path` meanwhile."""
    with closing(hold(beside(path, "-opening"), patience=patience)):
        yield


def hold(file: Path, *, patience: float) -> sqlite3.Connection:
    """Take the lock of this file; closing the connection gives it back.

    Raises sqlite3.OperationalError (busy) when another holds it for longer than `patience`.
    """
    try:
        return _hold(file, patience)
    except sqlite3.DatabaseError as error:
        if trouble_of(error) is not Trouble.DAMAGED:
            raise
    os.truncate(file, 0)  # a lock file holds nothing: whatever is in it came there by accident
    return _hold(file, patience)


def beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def make_file(path: Path) -> None:
    """Make an empty file for its owner only; one that is there is closed to others, never opened.

    Opening and closing it here would drop the locks this process holds on it.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        if os.name == "posix" and path.stat().st_mode & 0o177:
            path.chmod(0o600)


def _hold(file: Path, patience: float) -> sqlite3.Connection:
    make_file(file)
    lock = sqlite3.connect(file, timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("BEGIN EXCLUSIVE")
        lock.execute("SELECT 1 FROM sqlite_schema").fetchall()  # tells a file with something in it
    except BaseException:
        lock.close()
        raise
    return lock
