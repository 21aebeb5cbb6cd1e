"""The journal as the acting room uses it: every write in its own thread, waited for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.records.door import Door
from desktop.records.journal import Journal
from desktop.records.operations import (
    ActRecord,
    IntendedAct,
    Intent,
    LastRefusal,
    OperationRecord,
    Unfinished,
)
from desktop.stock.outcomes import Outcome
from desktop.work.operations import Asked


@dataclass(frozen=True, slots=True)
class LastTries:
    refused: Mapping[int, LastRefusal]
    attention: frozenset[int]


class Keeper:
    """Owns the journal of one account and the thread it is written in."""

    def __init__(self, journal: Journal, door: Door, account: str, person_id: int | None) -> None:
        self.account = account
        self.person_id = person_id
        self.person = ""
        self._journal = journal
        self._door = door

    @classmethod
    async def open(
        cls, path: Path, account: str, person_id: int | None
    ) -> "tuple[Keeper, Path | None]":
        """The journal in a file; where one that could not be used was put."""
        door = Door("journal")
        try:
            journal, aside = await door.do(Journal.open, path)
        except BaseException:
            door.close()
            raise
        return cls(journal, door, account, person_id), aside

    def close(self) -> None:
        self._door.close()
        self._journal.close()

    async def begin(self, asked: Asked, at: datetime) -> int:
        """On the disk when this returns; JournalUnwritable where it cannot be."""
        intent = Intent(
            act=asked.act,
            acts=tuple(IntendedAct.of(each.document) for each in asked.documents),
            account=self.account,
            person_id=self.person_id,
            person=self.person,
            started_at=at,
            reason=asked.reason,
            source=asked.source,
        )
        return await self._door.do(self._journal.begin, intent)

    async def sent(self, operation: int, ids: Collection[int], at: datetime) -> None:
        await self._door.do(self._journal.sent, operation, ids, at)

    async def ended(
        self,
        operation: int,
        outcomes: Mapping[int, Outcome],
        at: datetime,
        check_until: datetime | None = None,
    ) -> None:
        await self._door.do(self._journal.ended, operation, outcomes, at, check_until=check_until)

    async def finish(self, operation: int, at: datetime) -> None:
        await self._door.do(self._journal.finish, operation, at)

    # -- asking --------------------------------------------------------------------------------

    async def unfinished(self) -> list[Unfinished]:
        return await self._door.do(self._journal.unfinished)

    async def unknown(self) -> list[ActRecord]:
        return await self._door.do(self._journal.unknown)

    async def operations(
        self, search: str = "", limit: int = 100, before: int | None = None
    ) -> list[OperationRecord]:
        return await self._door.do(self._journal.operations, search, limit, before)

    async def operation(self, operation: int) -> OperationRecord | None:
        return await self._door.do(self._journal.operation, operation)

    async def acts(self, operation: int) -> list[ActRecord]:
        return await self._door.do(self._journal.acts, operation)

    async def of_document(self, document_id: int) -> list[ActRecord]:
        return await self._door.do(self._journal.of_document, document_id)

    async def last_tries(self) -> LastTries:
        """What the list marks: last tries that were refused, and what needs attention."""
        return await self._door.do(self._last_tries)

    async def forget(self, older_than: datetime) -> int:
        return await self._door.do(self._journal.forget, older_than)

    def _last_tries(self) -> LastTries:
        return LastTries(self._journal.refused_last(), frozenset(self._journal.attention_ids()))
