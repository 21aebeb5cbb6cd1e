"""Opening a SQLite file of ours: private, checked, of the right version, and never lost.

A file that cannot be used is moved aside under a telling name and a new one is begun; nothing is
ever deleted here. While a file is open in this process it must not be opened by anything but
SQLite: closing any other handle would drop the locks of all connections to it.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from desktop.ground.places import make_private
from desktop.records.lock import PATIENCE, alone, beside, make_file
from desktop.records.trouble import Trouble, told, trouble_of

Make = Callable[[sqlite3.Connection], None]
"""Makes or changes tables, inside a transaction that it must leave open."""
SMALL = 16 * 1024 * 1024
"""Bytes. A larger file that can be read anew is checked from end to end only where its log was
left behind, as after a crash: for a million documents the check takes seconds of every start."""
_COMPANIONS = ("-wal", "-shm", "-journal")


class Aside(StrEnum):
    """Why a file was moved aside; the value becomes part of its name."""

    DAMAGED = "damaged"
    NEWER = "newer"
    OLDER = "older"
    """Of an earlier version, and there is no way up from there."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A connection ready for use, and what had to be moved away to get it."""

    connection: sqlite3.Connection
    set_aside: Path | None = None
    why: Aside | None = None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a file has to be once it is open."""

    version: int
    create: Make
    migrate: Mapping[int, Make]
    durable: bool
    patience: float


class _Unusable(Exception):  # noqa: N818 - it never leaves this file
    def __init__(self, why: Aside) -> None:
        super().__init__(why.value)
        self.why = why


def open_database(
    path: Path,
    *,
    version: int,
    create: Make,
    migrate: Mapping[int, Make] | None = None,
    durable: bool = False,
    patience: float = PATIENCE,
) -> Opened:
    """Open `path`, make it, bring it up to `version`, or move it aside and begin a new one.

    `migrate` holds for an older version the step to the next; all steps are one transaction.
    `durable` makes every commit wait for the disk, as a journal needs it; without it a power cut
    may take the last commits, never the soundness. The connection is in autocommit mode: write
    inside `transaction`. It may be handed from thread to thread, but used by one at a time.

    Raises RecordsTrouble where the disk or its rights are the trouble, not what is in the file.
    """
    wanted = _Wanted(version, create, migrate or {}, durable, patience)
    with told(path):
        make_private(path.parent)
        with alone(path, patience=patience):
            aside = _stray_log(path)
            why = None if aside is None else Aside.DAMAGED
            suspect = durable or _size(path) < SMALL or bool(_size(beside(path, "-wal")))
            try:
                connection = _open(path, wanted, suspect=suspect)
            except _Unusable as trouble:
                aside, why = _set_aside(path, trouble.why), trouble.why
                connection = _open(path, wanted, suspect=True)
    return Opened(connection, aside, why)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing; the right to write is taken first, so no commit has to wait for it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        _roll_back(connection)
        raise


@contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """Several questions about one and the same moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        _roll_back(connection)


def _open(path: Path, wanted: _Wanted, *, suspect: bool) -> sqlite3.Connection:
    make_file(path)
    connection = sqlite3.connect(
        path, timeout=wanted.patience, isolation_level=None, check_same_thread=False
    )
    try:
        with _nothing_senseless():  # nothing is written yet: what is no file of ours stays whole
            _set_up(connection, wanted.durable)
            _look(connection, wanted, suspect=suspect)
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        _bring_up(connection, wanted)
    except sqlite3.DatabaseError as error:
        connection.close()
        if trouble_of(error) is Trouble.DAMAGED:
            raise _Unusable(Aside.DAMAGED) from error
        raise
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _nothing_senseless() -> Iterator[None]:
    """Questions that every sound file answers: one that cannot be understood is damage too."""
    try:
        yield
    except UnicodeDecodeError as error:  # a message of SQLite's that quotes damaged names
        raise _Unusable(Aside.DAMAGED) from error
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR:
            raise _Unusable(Aside.DAMAGED) from error
        raise


def _set_up(connection: sqlite3.Connection, durable: bool) -> None:
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    if durable and sys.platform == "darwin":  # where fsync alone leaves data in the drive's cache
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA foreign_keys = ON")


def _look(connection: sqlite3.Connection, wanted: _Wanted, *, suspect: bool) -> None:
    found = _version(connection)
    if suspect and connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise _Unusable(Aside.DAMAGED)
    if found < 0 or (found == 0 and _tables(connection)):
        raise _Unusable(Aside.DAMAGED)
    if found > wanted.version:
        raise _Unusable(Aside.NEWER)
    if found == wanted.version:
        _look_at_tables(connection, wanted.create)


def _bring_up(connection: sqlite3.Connection, wanted: _Wanted) -> None:
    """Tables and version number arrive in one transaction, so a file is never half made."""
    found = _version(connection)
    if found == wanted.version:
        return
    with transaction(connection):
        if found == 0:
            wanted.create(connection)
        else:
            _climb(connection, found, wanted)
            _look_at_tables(connection, wanted.create)
        if not connection.in_transaction:
            raise RuntimeError("create and migrate must not commit (executescript does)")
        connection.execute(f"PRAGMA user_version = {int(wanted.version)}")


def _climb(connection: sqlite3.Connection, found: int, wanted: _Wanted) -> None:
    for version in range(found, wanted.version):
        step = wanted.migrate.get(version)
        if step is None:
            raise _Unusable(Aside.OLDER)
        try:
            step(connection)
        except (sqlite3.OperationalError, sqlite3.IntegrityError) as error:
            if trouble_of(error) is Trouble.OTHER and not _is_of_the_disk(error):
                raise _Unusable(Aside.OLDER) from error  # it is not what that version wrote
            raise


def _is_of_the_disk(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code not in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH)


def _look_at_tables(connection: sqlite3.Connection, create: Make) -> None:
    """A file with the right number on it and other tables inside is none of ours."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        create(model)
        missing = _tables(model) - _tables(connection)
    if missing:
        raise _Unusable(Aside.DAMAGED)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _tables(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """The tables with their columns, and the indexes."""
    return {
        (name, column)
        for name, column in connection.execute(
            "SELECT s.name, COALESCE(c.name, '') FROM sqlite_schema s"
            " LEFT JOIN pragma_table_info(s.name) c"
            " WHERE s.name NOT LIKE 'sqlite_%'"
        )
    }


def _stray_log(path: Path) -> Path | None:
    """Move a log aside whose file is gone or empty: SQLite would throw it away."""
    log = beside(path, "-wal")
    if not _size(log) or _size(path):
        return None
    return beside(_set_aside(path, Aside.DAMAGED), "-wal")


def _set_aside(path: Path, why: Aside) -> Path:
    """The file goes last: killed in between, it is found unusable and moved again."""
    away = _free_name(path, why)
    for ending in (*_COMPANIONS, ""):
        with suppress(FileNotFoundError):
            beside(path, ending).rename(beside(away, ending))
    return away


def _free_name(path: Path, why: Aside) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = 1
    while True:
        tail = "" if number == 1 else f"-{number}"
        away = path.with_name(f"{path.stem}.{why}-{stamp}{tail}{path.suffix}")
        if not any(beside(away, ending).exists() for ending in ("", *_COMPANIONS)):
            return away
        number += 1


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        with suppress(sqlite3.Error):  # the failure that led here is the one to tell
            connection.execute("ROLLBACK")
