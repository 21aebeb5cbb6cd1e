"""What this computer knows of an account by itself: the list as it was last read from its portal.

It can be looked at before anything else of the account is open, its secret included.
"""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.accounts.account import Account
from desktop.records.reading import Reader
from desktop.work.finding import Finding

MIRROR = "mirror.sqlite"


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose desk it is."""

    account: str
    """The account's key."""
    person_id: int | None
    person: str

    @classmethod
    def of(cls, account: Account) -> "Holder":
        return cls(account.key, account.user_id, account.person)


class Known:
    """Reads an account's mirror; whoever keeps that true tells here whether it is whole."""

    def __init__(self, mirror: Path, holder: Holder, now: Callable[[], datetime]) -> None:
        self.holder = holder
        self.complete = False
        """Whether everything was read that the portal has."""
        self.attention: Callable[[], Iterable[int]] = tuple
        """Which documents need attention; nothing is known of that until the desk looks."""
        self.reader = Reader(mirror)
        self.finding = Finding(mirror, now, lambda: self.attention())

    @classmethod
    def of(cls, folder: Path, holder: Holder, now: Callable[[], datetime]) -> "Known | None":
        """None where nothing was read whole yet, or what lies there cannot be looked at as it is.

        Then the desk will see to it: it makes, brings up to date or sets aside what is needed.
        """
        mirror = folder / MIRROR
        if not mirror.exists():
            return None
        found: Known | None = None
        try:
            found = cls(mirror, holder, now)
            found.complete = found.reader.is_whole()
        except sqlite3.Error:
            pass
        if found is not None and not found.complete:
            found.close()
            return None
        return found

    def close(self) -> None:
        self.finding.close()
        self.reader.close()
