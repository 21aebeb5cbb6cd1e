"""Several lists in one request: each a chain of pages that follow each other by reference."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from desktop.portal import batch
from desktop.portal.exchange import Priority, Reply, Request
from desktop.portal.line import Caller
from desktop.portal.paging import PAGE, Listing, not_asked_for, pages
from desktop.portal.wire import read
from desktop.stock.problems import Problem

T = TypeVar("T")


def chain(
    key: str, listing: Listing[T], conditions: Mapping[str, Any], width: int, priority: Priority
) -> Iterator[tuple[str, Request]]:
    """Pages that follow each other within one request."""
    for number in range(width):
        after = {">id": f"$result[{key}{number - 1}][{listing.key}][{PAGE - 1}][id]"}
        yield (
            f"{key}{number}",
            listing.request({**conditions, **(after if number else {})}, priority=priority),
        )


async def whole(
    line: Caller,
    listing: Listing[T],
    conditions: Mapping[str, Any],
    commands: Mapping[str, Request],
    answers: batch.Answers,
    id_of: Callable[[T], int],
    priority: Priority,
) -> list[T] | Problem:
    """The rows of a chain's commands up to its short page, and what lies beyond the chain."""
    found: list[T] = []
    for key, asked in commands.items():
        page = await page_of(line, listing, asked, answers[key])
        if isinstance(page, Problem):
            return page
        if found and page and id_of(page[0]) <= id_of(found[-1]):
            return not_asked_for(listing.method, line)
        found += page
        if len(page) < PAGE:
            return found
    last = id_of(found[-1])
    reading = pages(
        line, listing, conditions, id_of=id_of, after=last, at_once=25, priority=priority
    )
    async for more in reading:
        if isinstance(more, Problem):
            return more
        found += more.rows
    return found


async def page_of(
    line: Caller, listing: Listing[T], asked: Request, answer: Reply | Problem
) -> list[T] | Problem:
    if isinstance(answer, Problem):
        return answer
    return await read(answer, asked, line.now(), listing.any_rows)
