"""Of two questions about the list only the newer one counts, and closing ends them all."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from desktop.records.views import Column, Filter, Order, View, shipped
from desktop.work.finding import Finding
from tests.records.mirrored import document
from tests.work.conftest import Books

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
BY_ID = Order(Column.ID)


@pytest.fixture
async def finding(books: Books) -> AsyncIterator[Finding]:
    made = [document(number, total=Decimal(number), title=f"T{number % 3}") for number in range(9)]
    await books.door.do(books.mirror.put_documents, made[1:])
    found = Finding(books.path, lambda: NOW, lambda: (2, 4))
    yield found
    found.close()


async def test_only_the_newest_question_is_answered(finding: Finding) -> None:
    asked = [Filter(words=f"t{number}") for number in (0, 1, 2)]
    first, second, third = await asyncio.gather(*(finding.find(each, BY_ID) for each in asked))
    assert (first, second) == (None, None)
    assert third is not None
    assert (third.filter, third.order, list(third.ids)) == (asked[2], BY_ID, [8, 5, 2])


async def test_a_question_is_overtaken_at_any_moment(finding: Finding) -> None:
    for steps in range(1, 7):
        older = asyncio.ensure_future(finding.find(Filter(words="t0"), BY_ID))
        for _ in range(steps):
            await asyncio.sleep(0)
        newer = await finding.find(Filter(words="t1"), BY_ID)
        assert newer is not None
        assert list(newer.ids) == [7, 4, 1]
        told = await older
        assert told is None or list(told.ids) == [6, 3]


async def test_one_who_stops_waiting_leaves_the_next_in_peace(finding: Finding) -> None:
    first = asyncio.ensure_future(finding.find(Filter(), BY_ID))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    found = await finding.find(Filter(attention=True), BY_ID)
    assert found is not None
    assert list(found.ids) == [4, 2]


async def test_views_are_counted_and_documents_summed(finding: Finding) -> None:
    views = (*shipped(7), View("none", Filter(words="nothing")))
    counts = await finding.counts(views)
    assert set(counts) == {view.key for view in views}
    assert (counts["all"], counts["drafts"], counts["attention"]) == (8, 8, 2)
    assert (counts["mine"], counts["none"]) == (0, 0)
    found = await finding.find(Filter(attention=True), BY_ID)
    assert found is not None
    assert (await finding.totals(found.ids)).sums == {"EUR": Decimal(6)}
    assert (await finding.totals(None)).count == 8
    assert (await finding.choices()).currencies == ("EUR",)


async def test_counting_does_not_overtake_the_list(finding: Finding) -> None:
    found, counts, totals = await asyncio.gather(
        finding.find(Filter(), BY_ID), finding.counts(shipped(None)), finding.totals(None)
    )
    assert found is not None
    assert len(found.ids) == counts["all"] == totals.count == 8


async def test_closing_ends_what_is_asked(books: Books) -> None:
    many = [document(number, title=f"T{number}") for number in range(1, 2_000)]
    await books.door.do(books.mirror.put_documents, many)
    found = Finding(books.path, lambda: NOW)
    asked = asyncio.ensure_future(found.find(Filter(words="t"), BY_ID))
    await asyncio.sleep(0)
    found.close()
    await asyncio.wait([asked])
    told = None if asked.cancelled() else asked.result()
    assert told is None or len(told.ids) == 1_999
