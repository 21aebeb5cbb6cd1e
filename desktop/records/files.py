"""Opens this computer's databases."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Opened:
    connection: sqlite3.Connection
    set_aside: Path | None = None


def open_database(
    path: Path, *, version: int, create: Callable[[sqlite3.Connection], None]
) -> Opened:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = not path.exists()
    if fresh:
        path.touch(mode=0o600)
    connection = sqlite3.connect(path, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    if fresh:
        create(connection)
        connection.execute(f"PRAGMA user_version={version}")
    return Opened(connection)
