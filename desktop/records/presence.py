"""One program at a time writes for an account; a second one learns that the seat is taken.

So whatever the journal holds without its end, when the seat has just been taken, was left by a
program that is gone: nobody else's work is taken for a leftover.
"""

import sqlite3
from pathlib import Path
from types import TracebackType

from desktop.ground.places import make_private
from desktop.records.lock import beside, hold
from desktop.records.trouble import Trouble, told, trouble_of


class Presence:
    """Holds an account's seat for as long as it lasts. Take it before its files are opened."""

    def __init__(self, lock: sqlite3.Connection) -> None:
        self._lock = lock

    @classmethod
    def take(cls, path: Path, *, patience: float = 0.0) -> "Presence | None":
        """The seat beside `path`, or None where another program, or another part of this, has it.

        Raises RecordsTrouble where no lock can be had at all, as in a read-only folder.
        """
        with told(path):
            make_private(path.parent)
            try:
                return cls(hold(beside(path, "-seat"), patience=patience))
            except sqlite3.OperationalError as error:
                if trouble_of(error) is Trouble.BUSY:
                    return None
                raise

    def close(self) -> None:
        self._lock.close()

    def __enter__(self) -> "Presence":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
