"""Reading everything with several requests at a time: the ids are cut into parts, newest first.

A page can only be asked for when the last id of the page before it is known, so one reading
alone is as slow as the portal answers. Parts do not wait for each other, and none waits for what
arrived to be remembered.
"""

import asyncio
import math
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

from desktop.portal import batch
from desktop.portal.calls import documents as calls
from desktop.portal.line import Caller
from desktop.portal.paging import PAGE, Page
from desktop.stock.documents import Document
from desktop.stock.problems import Problem

FIRST_PAGES = 5
"""Of the request that goes alone: it tells how fast the portal is while the first rows appear."""
WORTH_A_REQUEST = 20
"""Pages; a part is not cut smaller, so that few documents do not take many requests."""
STILL_AT_ONCE = 40
"""Parts; to make them alike, no more are made than a portal lets through without a pause."""
AHEAD = 2
"""Answers that may lie here unread while others are asked for."""

_Pages = AsyncIterator[Page[Document] | Problem]
_Asked = asyncio.Future[Page[Document] | Problem | None]


@dataclass(frozen=True, slots=True)
class Arrived:
    """Documents of any part."""

    documents: tuple[Document, ...]
    below: int
    """Every document from this id on has arrived by now."""


@dataclass(slots=True)
class _Part:
    """Ids from `low` up to, not including, `high`."""

    low: int
    high: int
    reached: int
    complete: bool = False

    def take(self, page: Page[Document]) -> None:
        if page.rows:
            self.reached = page.rows[-1].id
        self.complete = page.complete or self.reached <= self.low


async def newest_first(
    line: Caller, below: int, about: int | None, side_by_side: int
) -> AsyncGenerator[Arrived | Problem, None]:
    """All documents with ids less than `below`; a Problem is the last thing that is yielded.

    `about` is how many the portal says there are: it tells how densely the ids are used.
    """
    began = asyncio.get_running_loop().time()
    first = calls.newest_first(line, below=below, at_once=FIRST_PAGES, at_first=FIRST_PAGES)
    page = await _next(first)
    if page is None:
        return
    if isinstance(page, Problem):
        yield page
        return
    took = asyncio.get_running_loop().time() - began
    below = page.rows[-1].id if page.rows else below
    yield Arrived(page.rows, 1 if page.complete else below)
    if page.complete:
        return
    pages = batch.comfortable(took / FIRST_PAGES)
    reading = _Reading(line, *_cut(below, about, pages, side_by_side), side_by_side)
    try:
        async for arrived in reading.arriving():
            yield arrived
    finally:
        await reading.end()


class _Reading:
    """Owns the requests that are under way, and sends the next as soon as one is answered."""

    def __init__(self, line: Caller, parts: list[_Part], pages: int, side_by_side: int) -> None:
        self._line = line
        self._parts = parts
        self._width = pages
        self._side_by_side = side_by_side
        self._waiting = deque((part, self._pages(part)) for part in parts)
        self._asked: dict[_Asked, tuple[_Part, _Pages]] = {}

    async def arriving(self) -> AsyncIterator[Arrived | Problem]:
        self._ask_more()
        while self._asked:
            await asyncio.wait(self._asked, return_when=asyncio.FIRST_COMPLETED)
            asked = next(each for each in self._asked if each.done())
            part, pages = self._asked.pop(asked)
            page = asked.result()
            if isinstance(page, Problem):
                yield page
                return
            if page is None:
                part.complete = True
            else:
                part.take(page)
            if not part.complete:
                self._waiting.appendleft((part, pages))
            self._ask_more()
            if page is not None:
                yield Arrived(page.rows, _frontier(self._parts))

    async def end(self) -> None:
        self._waiting.clear()
        for each in self._asked:
            each.cancel()
        await asyncio.gather(*self._asked, return_exceptions=True)

    def _ask_more(self, _: object = None) -> None:
        """Also while somebody is busy with what has arrived: the portal need not wait for that."""
        while self._waiting and len(self._asked) < self._side_by_side + AHEAD:
            if sum(not each.done() for each in self._asked) >= self._side_by_side:
                return
            part, pages = self._waiting.popleft()
            asked = asyncio.ensure_future(_next(pages))
            self._asked[asked] = (part, pages)
            asked.add_done_callback(self._ask_more)

    def _pages(self, part: _Part) -> _Pages:
        """The oldest part has no lower bound: it ends where the documents do."""
        bounds = {">=id": part.low} if part.low > 1 else None
        return calls.newest_first(
            self._line, bounds, below=part.high, at_once=self._width, at_first=self._width
        )


async def _next(pages: _Pages) -> Page[Document] | Problem | None:
    async for page in pages:
        return page
    return None


def _cut(below: int, about: int | None, pages: int, side_by_side: int) -> tuple[list[_Part], int]:
    """Parts of about one request each, the newest first, and the pages of such a request.

    At most `pages`, since the portal cuts what takes too long. Where ids are missing, the last
    page is there to be short; so many ids as fit into the pages end without it.
    All parts are alike, so that no request of the last round is left alone.
    """
    used = min(1.0, max(about or below, 1) / max(below, 1))
    most = max(pages * PAGE, max(pages - 1, 1) * PAGE / used)
    fewest = math.ceil(below / most)
    in_rounds = math.ceil(fewest / side_by_side) * side_by_side
    worth = int(below * used / (WORTH_A_REQUEST * PAGE))
    number = max(fewest, min(in_rounds, worth, STILL_AT_ONCE))
    width = math.ceil(below / number)
    parts = [_Part(max(1, high - width), high, high) for high in range(below, 1, -width)]
    wanted = math.ceil(width * used / PAGE) + 1
    return parts or [_Part(1, below, below)], min(pages, wanted)


def _frontier(parts: list[_Part]) -> int:
    """From here on everything is there: as far as the newest part was read that is not whole."""
    return next((part.reached for part in parts if not part.complete), parts[-1].low)
