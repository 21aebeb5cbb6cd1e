"""Lists that end: read by id, fifty rows a page, many pages in one request.

`total` over-counts and `next` can repeat for ever on a real portal, so neither is used. A page is
followed from its own last id, and the list ends with a short page. Pages of one request follow
each other by reference: the portal itself puts the last id of one page into the next command.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import GenericAlias
from typing import Any, Generic, TypeVar

import msgspec

from desktop.portal import batch
from desktop.portal.exchange import Priority, Reply, Request
from desktop.portal.line import Caller
from desktop.portal.wire import decode, read
from desktop.stock.problems import (
    AnswerSenseless,
    Execution,
    Problem,
    Reference,
    TooManyRequests,
)

PAGE = 50
_TRIES = 3
_CONDITION = re.compile(r"^(?:!=%|!%|=%|%=|!@|!=|>=|<=|[!=><@%])?([a-z][A-Za-z0-9]*)$")

T = TypeVar("T")


@dataclass(frozen=True)
class Listing(Generic[T]):
    """A list method: where its rows stand, what they become, which fields it knows."""

    method: str
    key: str
    row: Callable[[msgspec.Raw], list[Any]]
    fields: frozenset[str]
    select: tuple[str, ...] = ()
    whole_select: bool = False
    """Whether every known field is asked for by name (some methods demand it)."""
    always: Mapping[str, Any] = field(default_factory=dict)

    def params(
        self, conditions: Mapping[str, Any], order: Mapping[str, str], start: int = -1
    ) -> dict[str, Any]:
        """Checked arguments: a portal silently drops what it does not know and returns all."""
        for key, value in conditions.items():
            known = _CONDITION.match(key)
            if known is None or known[1] not in self.fields:
                raise ValueError(f"{self.method} has no filter {key!r}")
            if value is None or (isinstance(value, Sequence) and not value):
                raise ValueError(f"{self.method}: the filter {key!r} is empty")
        if unknown := set(order) - self.fields:
            raise ValueError(f"{self.method} cannot be ordered by {unknown}")
        asked: dict[str, Any] = {
            "filter": {**self.always, **conditions},
            "order": dict(order),
            "start": start,
        }
        if self.select:
            asked["select"] = list(self.select)
        return asked

    def request(
        self,
        conditions: Mapping[str, Any],
        *,
        descending: bool = False,
        priority: Priority = Priority.READ,
    ) -> Request:
        order = {"id": "DESC" if descending else "ASC"}
        return Request(self.method, self.params(conditions, order), priority=priority)

    def rows(self, raw: msgspec.Raw) -> list[T]:
        """The rows of one answer; an empty map may come as an empty list."""
        answer = msgspec.json.decode(raw, type=dict[str, msgspec.Raw] | list[Any])
        if isinstance(answer, list):
            if answer:
                raise ValueError("rows without their key - at `$`")
            return []
        if self.key not in answer:
            raise ValueError(f"no rows - at `$.{self.key}`")
        return self.row(answer[self.key])

    def any_rows(self, raw: msgspec.Raw) -> list[T]:
        """The rows, also where a portal leaves the wrapper out."""
        return self.row(raw) if bytes(raw).lstrip()[:1] == b"[" else self.rows(raw)


def rows_of(
    kind: type[Any], plainly: Callable[[msgspec.Raw], list[Any] | None] = lambda _: None
) -> Callable[[msgspec.Raw], list[Any]]:
    """A reader of rows of a wire type, turned into ours; `plainly` reads those it can faster."""
    many: Any = GenericAlias(list, (kind,))

    def take(raw: msgspec.Raw) -> list[Any]:
        read = plainly(raw)
        return [row.ours() for row in decode(many, raw)] if read is None else read

    return take


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Rows that arrived together, and how far the reading is."""

    rows: tuple[T, ...]
    so_far: int
    last_id: int | None
    complete: bool


async def pages(
    line: Caller,
    listing: Listing[T],
    conditions: Mapping[str, Any],
    *,
    id_of: Callable[[T], int],
    after: int | None = None,
    descending: bool = False,
    at_once: int = 1,
    at_first: int = 1,
    priority: Priority = Priority.READ,
) -> AsyncIterator[Page[T] | Problem]:
    """All rows from `after` on, in order of id, `at_once` pages a request.

    The first request asks `at_first` pages, one unless told, so that something can be shown
    soon. A page that fails is asked again; when it goes on failing the Problem is the last thing
    that is yielded, and what came before it stands. The last page says `complete`.
    """
    so_far, last, failures, held, width = 0, after, 0, 0, at_first
    while True:
        asked = await _read_chain(line, listing, conditions, last, descending, width, priority)
        if isinstance(asked, Problem):
            yield asked
            return
        rows: list[T] = []
        complete = False
        problem: Problem | None = None
        for page in asked:
            if isinstance(page, Problem):
                problem = page
                break
            beyond = _beyond(page, id_of, rows, last, descending)
            if beyond is None:
                problem = not_asked_for(listing.method, line)
                break
            rows += page
            if len(page) < PAGE:
                complete = True
                break
        so_far += len(rows)
        if rows:
            last = id_of(rows[-1])
            failures = 0
        if rows or complete:
            yield Page(tuple(rows), so_far, last, complete)
        if complete:
            return
        if isinstance(problem, TooManyRequests):
            held = 1 if rows else held + 1
            await line.hold(problem, held)
        elif problem is not None:
            held = 0
            failures += not rows
            width = 1
            if failures >= _TRIES:
                yield problem
                return
        else:
            held = 0
            width = at_once


def _beyond(
    page: list[T],
    id_of: Callable[[T], int],
    rows: list[T],
    last: int | None,
    descending: bool,
) -> bool | None:
    """Whether every row lies beyond the one before it; None when one does not belong here."""
    before = id_of(rows[-1]) if rows else last
    for row in page:
        current = id_of(row)
        if before is not None and (current >= before if descending else current <= before):
            return None
        before = current
    return True


async def _read_chain(
    line: Caller,
    listing: Listing[T],
    conditions: Mapping[str, Any],
    last: int | None,
    descending: bool,
    width: int,
    priority: Priority,
) -> "list[list[T] | Problem] | Problem":
    """`width` pages that follow each other, in one request."""
    sign = "<id" if descending else ">id"
    first = {**conditions, **({sign: last} if last is not None else {})}
    opening = listing.request(first, descending=descending, priority=priority)
    if width <= 1:
        reply = await line.call(opening)
        if isinstance(reply, Problem):
            return reply
        return [await read(reply, opening, line.now(), listing.rows)]
    chain = {"p0": opening}
    for number in range(1, min(width, batch.MOST)):
        reference = f"$result[p{number - 1}][{listing.key}][{PAGE - 1}][id]"
        chain[f"p{number}"] = listing.request(
            {**conditions, sign: reference}, descending=descending, priority=priority
        )
    answers = await batch.send(line, chain, priority)
    if isinstance(answers, Problem):
        return answers
    read_pages: list[list[T] | Problem] = []
    for key, asked in chain.items():
        answer = answers[key]
        page = (
            await read(answer, asked, line.now(), listing.rows)
            if isinstance(answer, Reply)
            else answer
        )
        read_pages.append(page)
        await asyncio.sleep(0)  # twenty-five pages in one breath would keep the window waiting
        if isinstance(page, Problem) or len(page) < PAGE:
            break  # what follows referred to a row that is not there
    return read_pages


def not_asked_for(method: str, line: Caller) -> Problem:
    """The portal answered with rows nobody asked for: it dropped a filter."""
    return AnswerSenseless(
        reference=Reference(method, line.now()),
        execution=Execution.REFUSED,
        where="rows that were not asked for",
    )


async def everything(
    line: Caller,
    listing: Listing[T],
    conditions: Mapping[str, Any],
    *,
    id_of: Callable[[T], int],
    belongs: Callable[[T], bool] = lambda _: True,
    at_once: int = 10,
    priority: Priority = Priority.READ,
) -> list[T] | Problem:
    """The whole list, or the problem that keeps it from being whole: never a short list."""
    found: list[T] = []
    reading = pages(line, listing, conditions, id_of=id_of, at_once=at_once, priority=priority)
    async for page in reading:
        if isinstance(page, Problem):
            return page
        if not all(belongs(row) for row in page.rows):
            return not_asked_for(listing.method, line)
        found += page.rows
    return found
