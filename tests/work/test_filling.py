"""What is inside documents arrives in few requests, whatever the portal refuses."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from decimal import Decimal

import pytest

from desktop.portal import http
from desktop.portal.calls import documents as calls
from desktop.portal.line import Line
from desktop.records.rows import Row
from desktop.stock.documents import Document
from desktop.stock.problems import NotAllowed, NotFound, Problem, ScopeMissing
from desktop.work.filling import Filling
from tests.demo import small_world as world
from tests.demo.conftest import Running
from tests.work.conftest import Books, line_to

pytestmark = pytest.mark.anyio


def filling_of(line: Line, books: Books) -> Filling:
    return Filling(line, books.door, books.mirror, books.announce, pause=0.0)


async def read(line: Line, ids: Iterable[int]) -> list[Document]:
    told = await calls.by_ids(line, ids)
    assert not isinstance(told, Problem)
    return told


async def listed(line: Line, books: Books, ids: Iterable[int]) -> None:
    """The mirror has these documents, as the list tells them."""
    await books.door.do(books.mirror.put_documents, await read(line, ids))
    line.counts.requests = 0


def seen(books: Books, number: int) -> Row:
    books.reader.forget()
    row = books.reader.row(number)
    assert row is not None
    return row


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.002)


@asynccontextmanager
async def at_work(filling: Filling) -> AsyncIterator[Filling]:
    task = asyncio.create_task(filling.run())
    try:
        yield filling
        assert not task.done()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def receipts(swift: Running, how_many: int, rows: int = 1) -> list[int]:
    one = {"target": 1, "amount": 2, "price": 1.5}
    return [swift.new("A", *[one] * rows) for _ in range(how_many)]


async def test_lines_suppliers_and_names_arrive(swift: Running, line: Line, books: Books) -> None:
    number = swift.new(
        "A",
        {"product": 101, "target": 1, "amount": 3, "price": 2.5},
        {"product": 201, "target": 2, "amount": 0.5, "price": 4},
        {"product": 104, "target": 2},
    )
    transfer = swift.new("M", {"source": 1, "target": 3})
    await listed(line, books, [number, transfer])
    assert await filling_of(line, books).fill([number, transfer]) is None
    shown = seen(books, number)
    assert (shown.supplier, shown.line_count) == ("Nord", 3)
    assert (shown.sources, shown.targets) == ((), ("North shop", "Main"))
    assert (shown.total, shown.total_is_computed) == (Decimal("9.5"), True)
    moved = seen(books, transfer)
    assert (moved.sources, moved.targets, moved.supplier) == (("Main",), ("12 Harbour St",), "")
    sheet = books.reader.sheet(number)
    assert sheet is not None
    assert {each.name for each in sheet.products.values()} == {"Chair", "Chair, red", "Delivery"}
    assert sheet.measures[5].symbol == "pcs"
    assert set(books.changed) == {number, transfer}


async def test_a_screenful_takes_three_requests_and_the_next_only_one(
    swift: Running, line: Line, books: Books
) -> None:
    first, second = receipts(swift, 50, 3), receipts(swift, 50, 3)
    await listed(line, books, [*first, *second])
    filling = filling_of(line, books)
    assert await filling.fill(first) is None
    assert line.counts.requests <= 3
    before = line.counts.requests
    assert await filling.fill(second) is None
    assert line.counts.requests == before + 1
    assert all(seen(books, number).line_count == 3 for number in (*first, *second))


async def test_more_than_six_hundred_lines_arrive_whole(
    swift: Running, line: Line, books: Books
) -> None:
    many = receipts(swift, 50, 14)
    huge = swift.new("S", *[{"target": 2, "amount": 1, "price": 0.01}] * 650)
    await listed(line, books, [*many, huge])
    assert await filling_of(line, books).fill([*many[1:], huge]) is None
    assert line.counts.requests <= 5
    assert {seen(books, number).line_count for number in many[1:]} == {14}
    assert (seen(books, huge).line_count, seen(books, huge).total) == (650, Decimal("6.50"))
    assert seen(books, many[0]).line_count is None


async def test_without_the_scope_of_names_a_supplier_is_its_number(
    swift: Running, line: Line, books: Books
) -> None:
    swift.db.execute("UPDATE webhooks SET scopes = 'catalog,user_brief'")
    first, second = receipts(swift, 2)
    await listed(line, books, [first, second])
    filling = filling_of(line, books)
    assert await filling.fill([first]) is None
    assert isinstance(filling.refused["crm.item.list"], ScopeMissing)
    assert seen(books, first).supplier == "#31"
    before = line.counts.requests
    assert await filling.fill([second]) is None
    assert line.counts.requests == before + 1, "what was refused is not asked again"


async def test_where_the_catalogue_has_the_suppliers_the_header_tells_them(
    swift: Running, line: Line, books: Books
) -> None:
    swift.switches.suppliers = "catalog"
    with_supplier, without = receipts(swift, 2)
    swift.db.execute("UPDATE documents SET contractor_id = 5 WHERE id = ?", (with_supplier,))
    await listed(line, books, [with_supplier, without])
    filling = filling_of(line, books)
    assert await filling.fill([with_supplier, without]) is None
    assert "catalog.documentcontractor.list" in filling.refused
    assert seen(books, with_supplier).supplier == "#5"
    assert seen(books, without).supplier is None
    assert seen(books, without).line_count == 1


async def test_a_moments_failure_of_suppliers_is_no_answer(
    swift: Running, line: Line, books: Books
) -> None:
    number = receipts(swift, 1)[0]
    await listed(line, books, [number])
    filling = filling_of(line, books)
    fault = {"code": "QUERY_LIMIT_EXCEEDED", "text": "Too many requests", "status": 503}
    swift.faults.add(
        {"on": "catalog.documentcontractor.list", "do": "refuse", "times": 2, "rest": True, **fault}
    )
    assert isinstance(await filling.fill([number]), Problem)
    assert filling.refused == {}
    assert seen(books, number).supplier is None
    swift.faults.clear()
    assert await filling.fill([number]) is None
    assert seen(books, number).supplier == "Nord"


async def test_deleted_products_are_asked_for_once_and_all_together(
    swift: Running, line: Line, books: Books
) -> None:
    rows = [{"product": product, "target": 1} for product in range(900, 930)]
    first, second = swift.new("S", *rows, {"product": 101, "target": 1}), swift.new("S", *rows)
    await listed(line, books, [first, second])
    filling = filling_of(line, books)
    assert await filling.fill([first]) is None
    assert line.counts.requests <= 4
    before = line.counts.requests
    assert await filling.fill([second]) is None
    assert line.counts.requests == before + 1
    assert seen(books, first).line_count == 31
    sheet = books.reader.sheet(first)
    assert sheet is not None
    assert set(sheet.products) == {101}


async def test_a_portal_that_fails_midway_leaves_whole_documents(
    swift: Running, line: Line, books: Books
) -> None:
    ids = receipts(swift, 120)
    await listed(line, books, ids)
    filling = filling_of(line, books)
    assert await filling.fill(ids[:1]) is None
    swift.faults.add({"on": "batch", "do": "drop", "skip": 1, "times": None})
    assert isinstance(await filling.fill(ids[1:]), Problem)
    counts = [seen(books, number).line_count for number in ids]
    assert counts == [1] * 51 + [None] * 69
    swift.faults.clear()
    assert await filling.fill(ids[51:]) is None
    assert all(seen(books, number).line_count == 1 for number in ids)


async def test_what_is_on_screen_is_tried_again_until_it_is_there(
    swift: Running, line: Line, books: Books
) -> None:
    ids = receipts(swift, 60)
    await listed(line, books, ids)
    async with at_work(filling_of(line, books)) as filling:
        swift.faults.add({"on": "batch", "do": "drop", "times": 8})
        filling.show(ids)
        await until(lambda: set(books.changed) == set(ids))
    assert swift.faults.told()[0]["struck"] == 8


async def test_drafts_are_filled_behind_once_the_list_is_complete(
    swift: Running, line: Line, books: Books
) -> None:
    drafts = receipts(swift, 70)
    conducted = world.document(swift.db, 900, "S", "Y", 1)
    swift.db.commit()
    await listed(line, books, [*drafts, conducted])
    async with at_work(filling_of(line, books)) as filling:
        filling.show([conducted])
        await until(lambda: conducted in books.changed)
        assert set(books.changed) == {conducted}
        filling.go_on_behind()
        await until(lambda: set(books.changed) == {*drafts, conducted})
        await until(lambda: books.mirror.unlooked_drafts(1) == [])
    assert seen(books, drafts[0]).supplier == "Nord"


async def test_what_may_not_be_read_is_not_asked_for_without_end(
    swift: Running, books: Books
) -> None:
    ids = receipts(swift, 3)
    async with http.opened() as client:
        clerk, admin = line_to(client, swift, clerk=True), line_to(client, swift)
        await listed(admin, books, ids)
        filling = filling_of(clerk, books)
        problem = await filling.fill(ids)
        assert isinstance(problem, NotAllowed)
        once = clerk.counts.requests
        async with at_work(filling):
            filling.go_on_behind()
            filling.show(ids)
            for _ in range(20):  # time enough to ask again and again
                assert len(await read(admin, ids)) == 3
        assert once < clerk.counts.requests <= 2 * once
        assert books.changed == []


async def test_one_document_is_read_again_with_its_lines(
    swift: Running, line: Line, books: Books
) -> None:
    number = receipts(swift, 1)[0]
    filling = filling_of(line, books)
    assert await filling.read_again(number) is None
    assert (seen(books, number).line_count, seen(books, number).comment) == (1, "")
    swift.db.execute("UPDATE documents SET commentary = 'now' WHERE id = ?", (number,))
    world.row(swift.db, number, target=1)
    assert await filling.read_again(number) is None
    assert (seen(books, number).line_count, seen(books, number).comment) == (2, "now")


async def test_a_document_that_was_deleted_goes_when_it_is_read_again(
    swift: Running, line: Line, books: Books
) -> None:
    number = receipts(swift, 1)[0]
    filling = filling_of(line, books)
    assert await filling.read_again(number) is None
    swift.db.execute("DELETE FROM documents WHERE id = ?", (number,))
    swift.db.commit()
    problem = await filling.read_again(number)
    assert isinstance(problem, NotFound)
    assert problem.document_id == number
    assert books.gone == [number]
    assert books.reader.row(number) is None
    assert isinstance(await filling.read_again(number), NotFound)
    assert books.gone == [number]
