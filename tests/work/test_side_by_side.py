"""Reading everything in parts: nothing missing, nothing twice, and a mark that never lies."""

import asyncio
from contextlib import aclosing
from typing import Any

import pytest

from desktop.portal.exchange import Reply, Request
from desktop.stock.problems import Problem
from desktop.work.side_by_side import AHEAD, Arrived, newest_first
from tests.portal.model import FAIL, ModelPortal

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def arrivals(
    portal: Any, below: int, about: int | None, side_by_side: int = 3
) -> list[Arrived | Problem]:
    return [each async for each in newest_first(portal, below, about, side_by_side)]


@pytest.mark.parametrize("number", [1, 49, 50, 1_249, 1_250, 1_251, 2_500, 6_000])
async def test_every_document_arrives_once(number: int) -> None:
    portal = ModelPortal(range(1, number + 1))
    told = await arrivals(portal, number + 1, number)
    ids = [document.id for each in told if isinstance(each, Arrived) for document in each.documents]
    assert sorted(ids) == list(range(1, number + 1))


@pytest.mark.parametrize("about", [None, 0, 300, 9_000_000])
async def test_ids_with_gaps_are_read_whatever_the_portal_counts(about: int | None) -> None:
    ids = [*range(3, 3_000, 30), *range(9_000, 9_400)]
    told = await arrivals(ModelPortal(ids), 9_400, about)
    read = [
        document.id for each in told if isinstance(each, Arrived) for document in each.documents
    ]
    assert sorted(read) == ids


async def test_a_full_part_costs_one_request() -> None:
    portal = ModelPortal(range(1, 14_001))
    await arrivals(portal, 14_001, 14_000)
    assert portal.requests == 1 + 6
    assert portal.calls <= 14_000 // 50 + 2 * 6


async def test_few_documents_take_few_requests() -> None:
    portal = ModelPortal(range(1, 1_301))
    await arrivals(portal, 1_301, 1_300, side_by_side=40)
    assert portal.requests == 2
    assert portal.calls <= 1_300 // 50 + 2


async def test_one_part_too_many_does_not_double_the_requests() -> None:
    portal = ModelPortal(range(1, 16_001))
    await arrivals(portal, 16_001, 16_000, side_by_side=6)
    assert portal.requests == 1 + 12


async def test_a_slow_portal_is_asked_for_less_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    passed = [0.0]
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(loop, "time", lambda: passed[0])

    class Sluggish(ModelPortal):
        most = 0

        async def call(self, request: Request) -> Reply | Problem:
            before = self.calls
            reply = await super().call(request)
            passed[0] += 2.0 * (self.calls - before)
            self.most = max(self.most, self.calls - before)
            return reply

    portal = Sluggish(range(1, 3_001))
    told = await arrivals(portal, 3_001, 3_000, side_by_side=1)
    assert sum(len(each.documents) for each in told if isinstance(each, Arrived)) == 3_000
    assert portal.most <= 10


async def test_the_portal_is_asked_while_somebody_is_busy_with_what_arrived() -> None:
    portal = ModelPortal(range(1, 30_001))
    async with aclosing(newest_first(portal, 30_001, 30_000, 1)) as arriving:
        await anext(arriving)
        await anext(arriving)
        before = portal.requests
        for _ in range(500):
            await asyncio.sleep(0)
        assert portal.requests > before
        for _ in range(500):
            await asyncio.sleep(0)
        assert portal.requests <= before + AHEAD + 1, "but not without end"


async def test_the_mark_covers_what_has_arrived() -> None:
    read: set[int] = set()
    below = 0
    for each in await arrivals(ModelPortal(range(1, 6_001)), 6_001, 6_000):
        assert isinstance(each, Arrived)
        read |= {document.id for document in each.documents}
        below = each.below
        assert set(range(below, 6_001)) <= read
    assert below == 1


class Slow(ModelPortal):
    """Answers the newest part last, and counts who waits."""

    waiting = most = 0

    async def call(self, request: Request) -> Reply | Problem:
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        for _ in range(200 if self.requests == 1 else 1):
            await asyncio.sleep(0)
        self.waiting -= 1
        return await super().call(request)


async def test_no_more_requests_are_under_way_than_allowed() -> None:
    portal = Slow(range(1, 15_001))
    told = await arrivals(portal, 15_001, 15_000, side_by_side=3)
    assert portal.most == 3
    assert sum(len(each.documents) for each in told if isinstance(each, Arrived)) == 15_000


async def test_a_problem_is_the_last_that_is_told_and_ends_the_others() -> None:
    portal = ModelPortal(range(1, 9_001), hurt=lambda call, _: FAIL if call > 60 else None)
    told = await arrivals(portal, 9_001, 9_000)
    assert isinstance(told[-1], Problem)
    assert all(isinstance(each, Arrived) for each in told[:-1])
    before = portal.requests
    for _ in range(50):
        await asyncio.sleep(0)
    assert portal.requests == before


async def test_who_stops_listening_stops_the_reading() -> None:
    portal = ModelPortal(range(1, 9_001))
    async with aclosing(newest_first(portal, 9_001, 9_000, 3)) as arriving:
        async for _ in arriving:
            break
    before = portal.requests
    for _ in range(50):
        await asyncio.sleep(0)
    assert portal.requests == before
