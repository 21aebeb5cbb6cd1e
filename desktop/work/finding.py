"""Asking the mirror off the loop; of two questions about the list only the newer one counts."""

import asyncio
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from desktop.records.door import Door
from desktop.records.finding import Choices, Finder, OvertakenError
from desktop.records.reading import Reader
from desktop.records.recognising import Recognised, recognise
from desktop.records.rows import Row
from desktop.records.views import Filter, Order, Totals, View

_LOOK_AGAIN = 0.01
"""Seconds after which an older question that goes on is interrupted once more."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a question about the list."""

    filter: Filter
    order: Order
    ids: "array[int]" = field(repr=False)


class Finding:
    """Owns two readers of the mirror, each in a thread: one for the list, one that counts."""

    def __init__(
        self,
        mirror: Path,
        now: Callable[[], datetime],
        attention: Callable[[], Iterable[int]] = tuple,
    ) -> None:
        self._now = now
        self._attention = attention
        self._asked = 0
        self._begun = 0
        self._readers = (Reader(mirror), Reader(mirror))
        self._doors = (Door("list"), Door("counts"))
        self._lister, self._counter = (Finder(each.connection) for each in self._readers)

    def close(self) -> None:
        self._asked += 1
        self._lister.interrupt()
        self._counter.interrupt()
        for door in self._doors:
            door.close()
        for reader in self._readers:
            reader.close()

    async def find(self, asked: Filter, order: Order) -> Found | None:
        """All that match, in order; None when a newer question made this one pointless."""
        self._asked += 1
        mine = self._asked
        given = (self._now(), tuple(self._attention()))
        answering = self._doors[0].begin(self._unless_late, mine, asked, order, *given)
        while self._begun < mine == self._asked and not answering.done():
            self._lister.interrupt()  # an older question, which may just be about to begin
            await asyncio.wait([answering], timeout=_LOOK_AGAIN)
        ids = await asyncio.shield(answering)
        return Found(asked, order, ids) if ids is not None and mine == self._asked else None

    async def top(self, asked: Filter, order: Order, most: int) -> "array[int] | None":
        """The first of all that match, attention left out; None when a question came meanwhile."""
        mine = self._asked
        try:
            ids = await self._doors[0].do(self._lister.top, asked, order, self._now(), most)
        except OvertakenError:
            return None
        return ids if mine == self._asked else None

    def _unless_late(
        self,
        mine: int,
        asked: Filter,
        order: Order,
        now: datetime,
        attention: tuple[int, ...],
    ) -> "array[int] | None":
        """In the thread: a question that was overtaken while it waited is not asked."""
        while mine == self._asked:
            self._begun = mine
            try:
                return self._lister.find(asked, order, now, attention)
            except OvertakenError:
                continue  # unless a newer one is waiting, it was meant for the one before
        return None

    async def counts(self, views: Sequence[View]) -> Mapping[str, int]:
        """How many documents each view holds now."""
        now, attention = self._now(), tuple(self._attention())
        return {
            view.key: await self._doors[1].do(self._counter.count, view.filter, now, attention)
            for view in views
        }

    async def totals(self, ids: "array[int] | None") -> Totals:
        return await self._doors[1].do(self._counter.totals, ids)

    async def rows(self, ids: Sequence[int]) -> list[Row]:
        """Rows for a file or for paper; those that are gone meanwhile are left out."""
        return await self._doors[1].do(self._rows, list(ids))

    def _rows(self, ids: list[int]) -> list[Row]:
        reader = self._readers[1]
        reader.forget()
        reader.fetch(ids)
        found = [row for row in map(reader.row, ids) if row is not None]
        reader.forget()
        return found

    async def choices(self) -> Choices:
        return await self._doors[1].do(self._counter.choices)

    async def recognise(self, code: str) -> Recognised:
        """What a scanned code stands for."""
        return await self._doors[1].do(recognise, self._readers[1].connection, code)
