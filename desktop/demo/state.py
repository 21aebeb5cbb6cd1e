"""Opens the state of a run and sees to it that there is a company in it."""

import time
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from desktop.demo import store, world
from desktop.demo.command_line import Settings


@dataclass(frozen=True, slots=True)
class State:
    """A filled state and how it came about."""

    connection: Connection
    language: str
    fresh: bool
    set_aside: Path | None

    @property
    def last_port(self) -> int:
        row = self.connection.execute("SELECT value FROM meta WHERE key = 'port'").fetchone()
        return 0 if row is None else int(row[0])

    def remember_port(self, port: int) -> None:
        with self.connection:
            self.connection.execute("INSERT OR REPLACE INTO meta VALUES ('port', ?)", (str(port),))


def open_state(settings: Settings) -> State:
    """The state of the last run, or a new one; a reset throws the old one away."""
    if settings.reset:
        delete(settings.data)
    opened = store.open_state(settings.data)
    connection = opened.connection
    fresh = not world.is_filled(connection)
    try:
        if fresh:
            world.fill(
                connection,
                documents=settings.documents,
                seed=settings.seed,
                language=settings.language,
                today=time.time(),
            )
        language = world.language_of(connection) or settings.language
    except BaseException:
        connection.close()
        raise
    return State(connection, language, fresh, opened.set_aside)


def delete(path: Path) -> None:
    for tail in ("", "-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
