"""A list is read whole or its problem is told: never silently short, never without end."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.portal.calls import documents, names
from desktop.portal.exchange import Request
from desktop.portal.paging import Page
from desktop.stock import problems as p
from desktop.stock.documents import Document
from desktop.stock.problems import Problem
from tests.portal.fakes import ScriptedLine, result
from tests.portal.model import BLOCKED, FAIL, ModelPortal, document

pytestmark = pytest.mark.anyio
IDS = st.sets(st.integers(1, 5000), max_size=400)


async def read_all(
    portal: ModelPortal, at_once: int = 25
) -> tuple[list[int], list[Page[Document] | Problem]]:
    seen = [page async for page in documents.newest_first(portal, at_once=at_once)]
    ids = [row.id for page in seen if isinstance(page, Page) for row in page.rows]
    return ids, seen


@given(IDS, st.integers(1, 50), st.integers(0, 500))
@settings(deadline=None, max_examples=60)
def test_every_document_comes_once_and_the_list_ends(
    ids: set[int], at_once: int, hidden: int
) -> None:
    portal = ModelPortal(ids, hidden=hidden)
    read, seen = anyio.run(read_all, portal, at_once)
    assert read == sorted(ids, reverse=True)
    last = seen[-1]
    assert isinstance(last, Page)
    assert last.complete
    assert [page.complete for page in seen[:-1] if isinstance(page, Page)] == [False] * (
        len(seen) - 1
    )
    assert portal.requests <= 2 + len(ids) // 50


@given(IDS, st.integers(1, 20), st.integers(1, 30), st.booleans())
@settings(deadline=None, max_examples=60)
def test_a_page_that_fails_is_asked_again_or_told(
    ids: set[int], at_once: int, broken: int, for_good: bool
) -> None:
    def hurt(call: int, _: str) -> Any:
        return FAIL if call == broken or (for_good and call > broken) else None

    portal = ModelPortal(ids, hurt=hurt)
    read, seen = anyio.run(read_all, portal, at_once)
    complete = [page for page in seen if isinstance(page, Page) and page.complete]
    if complete:
        assert read == sorted(ids, reverse=True)
    else:
        assert isinstance(seen[-1], p.ServerError)
        assert read == sorted(ids, reverse=True)[: len(read)], "what came before it stands"


async def test_a_list_held_back_by_the_limit_waits_and_is_read_whole() -> None:
    portal = ModelPortal(range(1, 401), hurt=lambda call, _: BLOCKED if 3 <= call <= 17 else None)
    read, _ = await read_all(portal, at_once=4)
    assert read == list(range(400, 0, -1))
    assert [times for _, times in portal.held] == [1, 2, 3, 4], "growing while nothing comes"


async def test_ten_thousand_documents_take_few_requests_and_the_first_page_one() -> None:
    portal = ModelPortal(range(1, 10_001))
    read, seen = await read_all(portal, at_once=50)
    assert len(read) == 10_000
    assert portal.requests == 5
    first = seen[0]
    assert isinstance(first, Page)
    assert len(first.rows) == 50
    assert [page.so_far for page in seen if isinstance(page, Page)][-1] == 10_000


async def test_documents_added_meanwhile_do_not_disturb_the_reading() -> None:
    portal = ModelPortal(range(1, 300))
    read: list[int] = []
    async for page in documents.newest_first(portal, at_once=2):
        assert isinstance(page, Page)
        read += [row.id for row in page.rows]
        for number in range(1000, 1060):
            portal.documents[number] = document(number)
        portal.documents.pop(page.rows[-1].id, None)
    assert read == sorted(range(1, 300), reverse=True)


async def test_rows_that_were_not_asked_for_are_refused() -> None:
    """A portal that drops the filter answers with everything; that must not pass for a list."""
    line = ScriptedLine(lambda _: result({"documents": [document(n) for n in range(1, 51)]}))
    got = await documents.by_ids(line, [7, 8])
    assert isinstance(got, p.AnswerSenseless)
    repeats = [page async for page in documents.newest_first(line)]
    assert isinstance(repeats[-1], p.AnswerSenseless)
    assert len(line.asked) < 10


async def test_a_portal_that_repeats_its_page_does_not_turn_us_in_circles() -> None:
    rows = [document(n) for n in range(50, 0, -1)]
    line = ScriptedLine(lambda _: {**result({"documents": rows}), "next": 50, "total": 60})
    seen = [page async for page in documents.newest_first(line, at_once=1)]
    assert isinstance(seen[0], Page)
    assert isinstance(seen[-1], p.AnswerSenseless)


async def test_nothing_is_asked_for_no_ids() -> None:
    line = ScriptedLine(lambda _: pytest.fail("nothing should be asked"))
    assert await documents.by_ids(line, []) == []
    assert await documents.lines_of(line, []) == []
    assert await names.people(line, []) == []
    assert await names.balances(line, []) == []
    assert await names.bindings(line, []) == []
    assert await names.products(line, [], [23]) == []


@pytest.mark.parametrize(
    "conditions",
    [
        {"ID": 5},
        {">ID": 5},
        {"doc_type": "A"},
        {"unknown": 1},
        {"@id": []},
        {"id": None},
        {"><id": 5},
        {"": 1},
        {"LOGIC": "OR"},
    ],
)
def test_a_filter_the_portal_would_drop_is_never_sent(conditions: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="filter"):
        documents.DOCUMENTS.request(conditions)


def test_an_order_the_portal_would_drop_is_never_sent() -> None:
    with pytest.raises(ValueError, match="ordered"):
        documents.DOCUMENTS.params({}, {"ID": "ASC"})


async def test_what_changed_is_asked_by_the_portal_s_own_time() -> None:
    line = ScriptedLine(lambda _: result({"documents": []}))
    since = datetime(2026, 9, 14, 7, 0, tzinfo=UTC)
    seen = [page async for page in documents.changed_since(line, since)]
    assert [isinstance(page, Page) and page.complete for page in seen] == [True]
    (asked,) = line.asked
    assert asked.params["filter"] == {">=dateModify": "2026-09-14T07:00:00+00:00"}
    assert asked.params["start"] == -1


async def test_many_ids_are_asked_in_parts_and_missing_ones_are_just_missing() -> None:
    portal = ModelPortal(range(1, 121))
    found = await documents.by_ids(portal, range(1, 200))
    assert not isinstance(found, Problem)
    assert [row.id for row in found] == list(range(1, 121))
    assert portal.requests == 4


def same(answer: object, _: Request) -> object:
    return result(answer)


async def test_a_list_of_another_shape_names_where_it_is_wrong() -> None:
    bad: list[tuple[object, str]] = [
        ({"documents": {"a": 1}}, ""),
        ({"docs": []}, "documents"),
        ({"documents": [{"id": None, "docType": "A", "status": "N"}]}, "[0].id"),
        ({"documents": [{**document(1), "total": "much"}]}, "[0].total"),
        ({"documents": [{**document(1), "dateCreate": "yesterday"}]}, "[0].dateCreate"),
        ("text", ""),
        (5, ""),
    ]
    for answer, where in bad:
        line = ScriptedLine(partial(same, answer))
        got = await documents.by_ids(line, [1])
        assert isinstance(got, p.AnswerSenseless), answer
        assert where in got.where


async def test_an_empty_map_may_come_as_an_empty_list() -> None:
    line = ScriptedLine(lambda _: result([]))
    assert await documents.by_ids(line, [1]) == []


async def test_a_big_answer_is_decoded_away_from_the_event_loop() -> None:
    rows = [document(n, title="x" * 8000) for n in range(1, 51)]
    line = ScriptedLine(lambda _: result({"documents": rows}))
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await anyio.lowlevel.checkpoint()

    async with anyio.create_task_group() as group:
        group.start_soon(count)
        await anyio.lowlevel.checkpoint()
        before = turns
        found = await documents.by_ids(line, range(1, 51))
        assert turns > before, "the loop went on turning while the answer was decoded"
        group.cancel_scope.cancel()
    assert not isinstance(found, Problem)
    assert len(found) == 50
