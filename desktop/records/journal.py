"""The journal: what was asked for and what became of it, written before the request leaves.

Every write is one transaction that has reached the disk when the method returns. Where it cannot
be written, JournalUnwritable is raised, and whoever meant to send something must not send it.
It holds no secrets. The file belongs to one account; its seat (presence.py) is taken before it is
opened for writing.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from desktop.records import journal_reading as ask
from desktop.records.files import open_database, reading, transaction
from desktop.records.journal_reading import micros, sought
from desktop.records.journal_schema import VERSION, create
from desktop.records.lock import PATIENCE
from desktop.records.operations import (
    ActRecord,
    IntendedAct,
    Intent,
    LastRefusal,
    OperationRecord,
    PortalTimes,
    Unfinished,
)
from desktop.records.outcome_json import pack_outcome
from desktop.records.trouble import JournalUnwritable, RecordsTrouble, Trouble, told
from desktop.stock.outcomes import Fate, Outcome

_SETTLED = ", ".join(f"'{fate.value}'" for fate in Fate if fate is not Fate.UNKNOWN)


class OutOfTurn(ValueError):  # noqa: N818 - says it by itself
    """A step was told for acts that are not there or are past it: a mistake of the caller's."""


class Journal:
    """Remembers every operation and every act of an account."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self._path = path
        self._file = _identity(path)

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE) -> "tuple[Journal, Path | None]":
        """The journal in a file; where one that could not be used was put, if there was one."""
        with told(path, JournalUnwritable):
            opened = open_database(
                path, version=VERSION, create=create, durable=True, patience=patience
            )
            return cls(opened.connection, path), opened.set_aside

    def close(self) -> None:
        self._db.close()

    # -- writing -------------------------------------------------------------------------------

    def begin(self, intent: Intent) -> int:
        """Note what is going to be asked; the operation's number."""
        with self._writing():
            number = self._db.execute(
                "INSERT INTO operations (act, account, person_id, person, started_at, reason,"
                " source, how_many, sought) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    intent.act.value,
                    _storable(intent.account),
                    intent.person_id,
                    _storable(intent.person),
                    micros(intent.started_at),
                    _storable(intent.reason),
                    _storable(intent.source),
                    len(intent.acts),
                    _storable(sought(intent.person, intent.reason)),
                ),
            ).lastrowid
            if number is None:
                raise JournalUnwritable(Trouble.OTHER, self._path, "no number was given")
            self._db.executemany(
                "INSERT INTO acts (operation, position, document_id, kind, title, number,"
                " modified_at, state, sought) VALUES (?, ?, ?, ?, ?, ?, ?, 'intended', ?)",
                [(number, place, *_row(each)) for place, each in enumerate(intent.acts)],
            )
        return number

    def sent(self, operation: int, ids: Collection[int], at: datetime) -> None:
        """Note that these acts are about to leave; only after this may they be sent.

        An act may be sent again as long as it has no outcome.
        """
        with self._writing():
            self._change(
                "UPDATE acts SET state = 'sent', sent_at = ?, times_sent = times_sent + 1"
                " WHERE operation = ? AND document_id = ? AND state <> 'ended'",
                [(micros(at), operation, each) for each in sorted(set(ids))],
            )

    def ended(
        self,
        operation: int,
        outcomes: Mapping[int, Outcome],
        at: datetime,
        *,
        check_until: datetime | None = None,
        portal: PortalTimes | None = None,
    ) -> None:
        """Note what became of these acts; an unknown outcome may be replaced later, no other.

        `check_until` is kept for those whose outcome is unknown, `portal` for all.
        """
        until = None if check_until is None else micros(check_until)
        began = None if portal is None else micros(portal.started)
        finished = None if portal is None else micros(portal.finished)
        with self._writing():
            self._change(
                "UPDATE acts SET state = 'ended', fate = ?, outcome = ?, ended_at = ?,"  # noqa: S608
                " check_until = ?, portal_started = COALESCE(?, portal_started),"
                " portal_finished = COALESCE(?, portal_finished)"
                " WHERE operation = ? AND document_id = ?"
                f" AND (state <> 'ended' OR fate NOT IN ({_SETTLED}))",
                [
                    (
                        *(outcome.fate.value, pack_outcome(outcome), micros(at)),
                        *(None if outcome.is_final else until, began, finished),
                        *(operation, each),
                    )
                    for each, outcome in outcomes.items()
                ],
            )

    def finish(self, operation: int, at: datetime) -> None:
        """Note that nothing more will be sent for it; by then every act has an outcome."""
        with self._writing():
            self._change(
                "UPDATE operations SET finished_at = COALESCE(finished_at, ?) WHERE id = ?"
                " AND NOT EXISTS (SELECT 1 FROM acts WHERE operation = operations.id"
                " AND state <> 'ended')",
                [(micros(at), operation)],
            )

    def forget(self, older_than: datetime) -> int:
        """Delete finished operations begun before then; how many. Never done but on request.

        One with an act whose outcome is unknown stays.
        """
        with self._writing():
            return self._db.execute(
                "DELETE FROM operations WHERE finished_at IS NOT NULL AND started_at < ?"  # noqa: S608
                " AND NOT EXISTS (SELECT 1 FROM acts WHERE operation = operations.id"
                f" AND fate NOT IN ({_SETTLED}))",
                (micros(older_than),),
            ).rowcount

    # -- asking --------------------------------------------------------------------------------

    def unfinished(self) -> list[Unfinished]:
        """Operations without their end, oldest first; at the start all of them are leftovers."""
        with self._asking():
            return ask.unfinished(self._db)

    def unknown(self) -> list[ActRecord]:
        """Acts whose outcome is unknown, in finished operations too: to be read back."""
        with self._asking():
            return ask.unknown(self._db)

    def operations(
        self, search: str = "", limit: int = 100, before: int | None = None
    ) -> list[OperationRecord]:
        """The newest first; `before` is the number of the last one of the page before."""
        with self._asking():
            return ask.operations(self._db, _storable(search), limit, before)

    def operation(self, operation: int) -> OperationRecord | None:
        with self._asking():
            return ask.operation(self._db, operation)

    def acts(self, operation: int) -> list[ActRecord]:
        """The acts of one operation in the order of sending."""
        with self._asking():
            return ask.acts(self._db, operation)

    def of_document(self, document_id: int) -> list[ActRecord]:
        """All that was ever asked for a document, newest first."""
        with self._asking():
            return ask.of_document(self._db, document_id)

    def refused_last(self) -> dict[int, LastRefusal]:
        """Documents whose last try was refused, with nothing done to them since."""
        with self._asking():
            return ask.refused_last(self._db)

    def attention_ids(self) -> set[int]:
        """Documents whose last try was refused or has an unknown outcome."""
        with self._asking():
            return ask.attention_ids(self._db)

    # -- inside --------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with told(self._path, JournalUnwritable):
            if _identity(self._path) != self._file:
                raise JournalUnwritable(Trouble.GONE, self._path)
            try:
                with transaction(self._db):
                    yield
            except (OverflowError, UnicodeDecodeError) as error:
                # a number too long for the file; a message of SQLite's that quotes damaged names
                raise JournalUnwritable(Trouble.OTHER, self._path, str(error)) from error

    @contextmanager
    def _asking(self) -> Iterator[None]:
        with told(self._path, RecordsTrouble), reading(self._db):
            try:
                yield
            except (ValueError, OverflowError) as error:  # rows no version of ours wrote
                raise RecordsTrouble(Trouble.DAMAGED, self._path, str(error)) from error

    def _change(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        """Every row has to find what it changes; otherwise nothing is changed at all."""
        if not rows:
            return
        changed = self._db.executemany(statement, rows).rowcount
        if changed != len(rows):
            raise OutOfTurn(f"{len(rows) - changed} of {len(rows)} are not there or are past this")


def _row(each: IntendedAct) -> Iterable[object]:
    return (
        each.document_id,
        _storable(each.kind_code),
        _storable(each.title),
        None if each.number is None else _storable(each.number),
        None if each.modified_at is None else micros(each.modified_at),
        _storable(sought(each.document_id, each.number, each.title)),
    )


def _storable(text: str) -> str:
    """Half characters, which a portal can send and no file can hold, are replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies under this name; while it is in use it may be moved away, but not unseen."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return (found.st_dev, found.st_ino)
