"""Asking a portal what is new: the opening of a first reading, what changed since, what is gone."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from desktop.portal import batch
from desktop.portal.calls.documents import DOCUMENTS
from desktop.portal.exchange import Priority, Reply, Request
from desktop.portal.kinds import Id, Moment
from desktop.portal.line import Caller
from desktop.portal.paging import PAGE, Listing, Page, pages, rows_of
from desktop.portal.wire import decode, read
from desktop.stock.documents import Document
from desktop.stock.problems import Problem


class _IdWire(msgspec.Struct):
    id: Id

    def ours(self) -> int:
        return self.id.value


IDS: Listing[int] = Listing(
    DOCUMENTS.method, DOCUMENTS.key, rows_of(_IdWire), DOCUMENTS.fields, select=("id",)
)
RANGES_AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class Opening:
    """The newest documents, and where the watching of changes begins."""

    documents: tuple[Document, ...]
    total: int | None
    """How many the portal counts, those included that this person may not see."""
    latest: datetime | None
    """The newest change of any document, by the clock that stamps them."""
    at: datetime | None
    """The portal's time."""

    @property
    def complete(self) -> bool:
        return len(self.documents) < PAGE


@dataclass(frozen=True, slots=True)
class News:
    """What changed since, as far as one page goes."""

    documents: tuple[Document, ...]
    total: int | None
    at: datetime | None

    @property
    def more(self) -> bool:
        return len(self.documents) >= PAGE


async def opening(line: Caller) -> Opening | Problem:
    """The first request of a first reading."""
    newest = DOCUMENTS.request({}, descending=True)
    latest = Request(DOCUMENTS.method, DOCUMENTS.params({}, {"dateModify": "DESC"}))
    told = await _together(line, {"newest": newest, "latest": latest}, Priority.READ)
    if isinstance(told, Problem):
        return told
    rows = await read(told["newest"], newest, line.now(), DOCUMENTS.rows)
    if isinstance(rows, Problem):
        return rows
    last = await read(told["latest"], latest, line.now(), DOCUMENTS.rows)
    if isinstance(last, Problem):
        return last
    moments = [each.modified_at for each in last if each.modified_at is not None]
    return Opening(
        tuple(rows), told["count"].total, max(moments, default=None), await _time(told, line)
    )


async def news(line: Caller, since: datetime) -> News | Problem:
    """One request: what changed at or after `since`, how many there are, and what time it is."""
    changed = DOCUMENTS.request({">=dateModify": since.isoformat(timespec="seconds")})
    told = await _together(line, {"changed": changed}, Priority.READ)
    if isinstance(told, Problem):
        return told
    rows = await read(told["changed"], changed, line.now(), DOCUMENTS.rows)
    if isinstance(rows, Problem):
        return rows
    return News(tuple(rows), told["count"].total, await _time(told, line))


async def counts(line: Caller, ranges: Sequence[tuple[int, int]]) -> list[int] | Problem:
    """How many documents the portal has from id to id, both inside, of each range."""
    if not 0 < len(ranges) <= RANGES_AT_ONCE:
        raise ValueError(f"1 to {RANGES_AT_ONCE} ranges, not {len(ranges)}")
    asked = {
        f"r{number}": Request(
            IDS.method, IDS.params({">=id": low, "<=id": high}, {"id": "ASC"}, start=0)
        )
        for number, (low, high) in enumerate(ranges)
    }
    answers = await batch.send(line, asked, Priority.BACKGROUND)
    if isinstance(answers, Problem):
        return answers
    found: list[int] = []
    for key in asked:
        answer = answers[key]
        if isinstance(answer, Problem):
            return answer
        found.append(answer.total or 0)
    return found


def ids_between(line: Caller, low: int, high: int) -> AsyncIterator[Page[int] | Problem]:
    """The ids the portal has in a range, both ends inside."""
    return pages(
        line,
        IDS,
        {"<=id": high},
        id_of=_same,
        after=low - 1,
        at_once=25,
        priority=Priority.BACKGROUND,
    )


def _same(number: int) -> int:
    return number


async def _together(
    line: Caller, asked: dict[str, Request], priority: Priority
) -> dict[str, Reply] | Problem:
    """What is asked, the count of all documents, and the portal's time, in one request."""
    count = Request(IDS.method, IDS.params({}, {"id": "ASC"}, start=0))
    answers = await batch.send(
        line, {**asked, "count": count, "time": Request("server.time")}, priority
    )
    if isinstance(answers, Problem):
        return answers
    told: dict[str, Reply] = {}
    for key, answer in answers.by_key.items():
        if isinstance(answer, Problem):
            if key == "time":
                continue  # nice to know, not needed
            return answer
        told[key] = answer
    return told


async def _time(told: dict[str, Reply], line: Caller) -> datetime | None:
    if "time" not in told:
        return None

    def take(raw: msgspec.Raw) -> Any:
        return decode(Moment, raw).value

    moment = await read(told["time"], Request("server.time"), line.now(), take)
    return None if isinstance(moment, Problem) else moment
