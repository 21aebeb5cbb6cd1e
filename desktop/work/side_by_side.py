"""Reading everything with several requests at a time: the ids are cut into parts, newest first.

A page can only be asked for when the last id of the page before it is known, so one reading
alone is as slow as the portal answers. Parts do not wait for each other.
"""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass

from desktop.portal.calls import documents as calls
from desktop.portal.line import Caller
from desktop.portal.paging import PAGE, Page
from desktop.stock.documents import Document
from desktop.stock.problems import Problem

PAGES = 25
"""Of one request; a part is about as long."""

_Pages = AsyncIterator[Page[Document] | Problem]


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
    parts = _parts(below, about)
    waiting = deque(parts)
    under_way: dict[asyncio.Future[Page[Document] | Problem | None], tuple[_Part, _Pages]] = {}

    def go_on(part: _Part, pages: _Pages) -> None:
        under_way[asyncio.ensure_future(_next(pages))] = (part, pages)

    allowed = 1  # the first rows shall be on screen before much is asked
    try:
        while waiting or under_way:
            while waiting and len(under_way) < allowed:
                part = waiting.popleft()
                go_on(part, _pages(line, part))
            arrived, _ = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
            allowed = side_by_side
            for future in arrived:
                part, pages = under_way.pop(future)
                page = future.result()
                if isinstance(page, Problem):
                    yield page
                    return
                if page is None:
                    part.complete = True
                    continue
                part.take(page)
                if not part.complete:
                    go_on(part, pages)
                yield Arrived(page.rows, _frontier(parts))
    finally:
        for future in under_way:
            future.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)


async def _next(pages: _Pages) -> Page[Document] | Problem | None:
    async for page in pages:
        return page
    return None


def _pages(line: Caller, part: _Part) -> _Pages:
    """The oldest part has no lower bound: it ends where the documents do."""
    bounds = {">=id": part.low} if part.low > 1 else None
    return calls.newest_first(line, bounds, below=part.high, at_once=PAGES, at_first=PAGES)


def _parts(below: int, about: int | None) -> list[_Part]:
    """Parts of as many ids as make about one request of documents, the newest first."""
    used = min(1.0, max(about or below, 1) / max(below, 1))
    width = max(PAGES * PAGE, round((PAGES - 1) * PAGE / used))
    highs = range(below, 1, -width)
    parts = [_Part(max(1, high - width), high, high) for high in highs]
    return parts or [_Part(1, below, below)]


def _frontier(parts: list[_Part]) -> int:
    """From here on everything is there: as far as the newest part was read that is not whole."""
    return next((part.reached for part in parts if not part.complete), parts[-1].low)
