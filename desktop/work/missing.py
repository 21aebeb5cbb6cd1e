"""What the portal no longer has: found by counting ranges of ids, read only where they differ."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.portal.calls import documents as calls
from desktop.portal.calls import watch
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.records.door import Door
from desktop.records.mirror import Mirror
from desktop.stock.documents import Document
from desktop.stock.problems import Problem

_SMALL = 200
"""A range of so many documents is read rather than split again."""


@dataclass(frozen=True, slots=True)
class Compared:
    gone: tuple[int, ...]
    new: tuple[Document, ...]


class Missing:
    """Compares the ids in the mirror with those of the portal."""

    def __init__(self, line: Caller, door: Door, mirror: Mirror) -> None:
        self._line = line
        self._door = door
        self._mirror = mirror

    async def gone(self) -> list[int] | Problem:
        """Documents of the mirror that the portal has no longer."""
        ours = await self._door.do(self._mirror.ids)
        ranges = _split(ours, watch.RANGES_AT_ONCE) if ours else []
        while ranges:
            suspects = await self._suspects(ranges)
            if isinstance(suspects, Problem):
                return suspects
            if not suspects:
                break  # what is gone hides behind what may not be seen
            if all(len(each) <= _SMALL for each in suspects):
                found: list[int] = []
                for each in suspects:
                    there = await self._ids(each[0], each[-1])
                    if isinstance(there, Problem):
                        return there
                    found += sorted(set(each) - there)
                return found
            ranges = [part for each in suspects for part in _split(each, 8)]
        return await self._gone_of_all(ours)

    async def both_ways(self) -> Compared | Problem:
        """Every id compared: what is gone, and what was never seen."""
        ours = set(await self._door.do(self._mirror.ids))
        theirs = await self._ids(1, 2**62)
        if isinstance(theirs, Problem):
            return theirs
        # what was made while the ids were read is no news of theirs
        ours_now = set(await self._door.do(self._mirror.ids))
        new = await calls.by_ids(
            self._line, sorted(theirs - ours_now), priority=Priority.BACKGROUND
        )
        if isinstance(new, Problem):
            return new
        return Compared(tuple(sorted(ours - theirs)), tuple(new))

    async def _gone_of_all(self, ours: Sequence[int]) -> list[int] | Problem:
        if not ours:
            return []
        theirs = await self._ids(ours[0], ours[-1])
        return theirs if isinstance(theirs, Problem) else sorted(set(ours) - theirs)

    async def _suspects(self, ranges: "list[array[int]]") -> "list[array[int]] | Problem":
        """The ranges of which the portal counts fewer documents than there are here."""
        found: list[array[int]] = []
        for start in range(0, len(ranges), watch.RANGES_AT_ONCE):
            part = ranges[start : start + watch.RANGES_AT_ONCE]
            counted = await watch.counts(self._line, [(each[0], each[-1]) for each in part])
            if isinstance(counted, Problem):
                return counted
            found += [each for each, count in zip(part, counted, strict=True) if count < len(each)]
        return found

    async def _ids(self, low: int, high: int) -> set[int] | Problem:
        found: set[int] = set()
        async for page in watch.ids_between(self._line, low, high):
            if isinstance(page, Problem):
                return page
            found.update(page.rows)
        return found


def _split(ids: "array[int]", parts: int) -> "list[array[int]]":
    size = max(1, -(-len(ids) // parts))
    return [ids[start : start + size] for start in range(0, len(ids), size)]
