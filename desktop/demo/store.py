"""Where the demo portal's state lies; a file that cannot be read is set aside, never deleted."""

import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.demo import schema


@dataclass(frozen=True, slots=True)
class Opened:
    """An open state, whether it is new, and where a damaged one was put."""

    connection: sqlite3.Connection
    fresh: bool
    set_aside: Path | None = None


def open_state(path: Path) -> Opened:
    """Open the state in `path`, or begin a new one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        return Opened(_new(path), fresh=True)
    connection = _readable(path)
    if connection is not None:
        return Opened(connection, fresh=False)
    aside = path.with_name(f"{path.stem}-damaged-{int(time.time())}{path.suffix}")
    path.rename(aside)
    for tail in ("-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    return Opened(_new(path), fresh=True, set_aside=aside)


def _readable(path: Path) -> sqlite3.Connection | None:
    connection = _connect(path)
    try:
        sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        if sound and schema.is_current(connection):
            return connection
    except sqlite3.DatabaseError:
        pass  # not a database at all; told by what is returned
    connection.close()
    return None


def _new(path: Path) -> sqlite3.Connection:
    path.touch(mode=0o600)
    connection = _connect(path)
    schema.create(connection)
    return connection


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
    except sqlite3.DatabaseError:
        pass  # damaged; whoever reads next finds out
    return connection
