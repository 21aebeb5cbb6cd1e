"""Reviews against the demo portal: read anew, foreseen, and honest about what is not known."""

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.portal import http
from desktop.portal.line import Line
from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.stock.oddities import DatedAhead, JustChanged, NumberTwice, UnusualQuantity
from desktop.stock.problems import Incomplete, Lack, NotFound, StatusForbids, StockShort
from desktop.stock.world import NegativeStock, World
from desktop.work.arranging import arranged
from desktop.work.filling import Filling
from desktop.work.keeping import Keeping, Listeners, Rhythm
from desktop.work.one_effect import one_effect
from desktop.work.readings import Order, Part, Plan
from desktop.work.review import Review
from desktop.work.reviewed import asked_of, differences
from tests.demo import small_world as world
from tests.demo.conftest import Running
from tests.work.conftest import Books, line_to

pytestmark = pytest.mark.anyio

STRICT = World(negative_stock=NegativeStock.NEVER, batch_costing=False)


async def mirrored(line: Line, books: Books) -> None:
    """The mirror as it is after the first reading, every document looked into."""
    keeping = Keeping(line, books.door, books.mirror, Listeners(books.announce), Rhythm(3600.0, ()))
    task = asyncio.create_task(keeping.run())
    async with asyncio.timeout(10):
        while not keeping.standing.complete:
            await asyncio.sleep(0.002)
    task.cancel()
    await asyncio.wait([task])
    filling = Filling(line, books.door, books.mirror, books.announce)
    assert await filling.fill(list(books.mirror.ids())) is None


def review(line: Line, books: Books, rules: World | None = None) -> Review:
    return Review(line, books.path, rules=rules)


def figures(*values: int) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, values))


async def test_what_comes_in_goes_first_and_the_rest_waits_for_it(
    swift: Running, line: Line, books: Books
) -> None:
    out = swift.new("D", {"source": 1, "amount": 8})
    moved = swift.new("M", {"source": 1, "target": 2, "amount": 2})
    receipt = swift.new("A", {"target": 1, "amount": 10})
    reviewed = await review(line, books).read(Act.CONDUCT, [out, moved, receipt])
    assert [each.id for each in reviewed.documents] == [receipt, moved, out]
    assert reviewed.ready_ids == (receipt, moved, out)
    assert reviewed.forecasts[moved].ready_after == ()
    assert reviewed.forecasts[out].ready_after == (receipt,)
    cell = next(each for each in reviewed.everything.cells if each.cell == (101, 1))
    assert (cell.have, cell.change, cell.after) == figures(5, 0, 5)
    assert reviewed.leans[101, 1] == (receipt,)


async def test_rows_that_take_too_much_together_are_left_out_until_insisted_on(
    swift: Running, line: Line, books: Books
) -> None:
    rows = ({"source": 1, "amount": 3}, {"source": 1, "amount": 4})
    out = swift.new("D", *rows)
    reviewed = await review(line, books).read(Act.CONDUCT, [out])
    assert (reviewed.ready_ids, reviewed.short_ids, reviewed.refused_ids) == ((), (out,), ())
    (short,) = reviewed.everything.shortages
    assert (short.needed, short.there, short.short) == figures(7, 5, 2)
    insisted = arranged(reviewed.readings, Plan(insisted=frozenset({out})))
    assert insisted.ready_ids == (out,)
    assert asked_of(insisted, insisted.ready_ids).documents[0].lines == reviewed.documents[0].lines


async def test_a_sure_refusal_cannot_be_insisted_on(
    swift: Running, line: Line, books: Books
) -> None:
    out = swift.new("D", {"source": 1, "amount": 6})
    asked = review(line, books, STRICT)
    reviewed = await asked.read(Act.CONDUCT, [out], Plan(insisted=frozenset({out})))
    assert reviewed.refused_ids == (out,)
    assert reviewed.ready_ids == ()
    (problem,) = reviewed.forecasts[out].prediction.refusals
    assert isinstance(problem, StockShort)
    assert (problem.product, problem.warehouse, problem.needed) == ("Chair", "Main", Decimal(6))


async def test_refusals_are_named_before_anything_is_sent(
    swift: Running, line: Line, books: Books
) -> None:
    cases = {
        swift.new("A", {"target": 1}, supplier=False): Lack.SUPPLIER,
        swift.new("A"): Lack.LINES,
        swift.new("S", {"target": 1, "amount": None}): Lack.QUANTITY,
        swift.new("S", {"target": None}): Lack.WAREHOUSE,
        swift.new("S", {"target": 4}): Lack.WAREHOUSE_CLOSED,
        swift.new("S", {"target": 99}): Lack.WAREHOUSE_UNKNOWN,
        swift.new("M", {"source": 1, "target": 1}): Lack.SAME_WAREHOUSE,
        swift.new("S", {"target": 1, "product": 999}): Lack.PRODUCT,
        swift.new("S", {"target": 1, "product": 104}): Lack.PRODUCT_TYPE,
        swift.new("S", {"target": 1, "product": 103}): Lack.BARCODES,
    }
    reviewed = await review(line, books).read(Act.CONDUCT, [*cases, 15])
    assert reviewed.ready_ids == ()
    for number, lack in cases.items():
        first = reviewed.forecasts[number].prediction.refusals[0]
        assert isinstance(first, Incomplete), (number, lack)
        assert lack in first.lacks
    assert isinstance(reviewed.forecasts[15].prediction.refusals[0], StatusForbids)
    for number, lack in cases.items():
        assert "error" in await swift.conduct(number), lack


async def test_the_refused_go_last_and_the_operator_may_order_and_leave_out(
    swift: Running, line: Line, books: Books
) -> None:
    bad = swift.new("A")
    good = [swift.new("S", {"target": 1}) for _ in range(3)]
    reviewed = await review(line, books).read(Act.CONDUCT, [bad, *good])
    assert [each.id for each in reviewed.documents] == [*good, bad]
    own = Plan(Order.OWN, own=(good[2], bad, good[0], good[1]), left_out=frozenset({good[0]}))
    again = arranged(reviewed.readings, own)
    assert [each.id for each in again.documents] == [good[2], good[1], bad, good[0]]
    assert again.sendable_ids == (good[2], good[1], bad)
    assert good[0] not in again.forecasts
    asked = asked_of(again, again.ready_ids, stop_at_first_refusal=True)
    assert [each.id for each in asked.documents] == [good[2], good[1]]
    assert asked.stop_at_first_refusal


async def test_what_waits_for_a_later_one_of_the_own_order_moves_behind_it(
    swift: Running, line: Line, books: Books
) -> None:
    out = swift.new("D", {"source": 2, "amount": 4})
    receipt = swift.new("A", {"target": 2, "amount": 4})
    reviewed = await review(line, books).read(Act.CONDUCT, [out, receipt], Plan(Order.AS_SELECTED))
    assert [each.id for each in reviewed.documents] == [receipt, out]
    assert reviewed.forecasts[out].ready_after == (receipt,)


async def test_orders_by_date_and_number(swift: Running, line: Line, books: Books) -> None:
    first, second, third = (swift.new("S", {"target": 1}) for _ in range(3))
    for number, dated, plain in ((first, 300, "10"), (second, 100, "9"), (third, 200, "A1")):
        swift.db.execute(
            "UPDATE documents SET date_document = ?, doc_number = ? WHERE id = ?",
            (world.NOW + dated, plain, number),
        )
    swift.db.commit()
    reviewed = await review(line, books).read(Act.CONDUCT, [first, second, third])
    ordered = {
        order: [each.id for each in arranged(reviewed.readings, Plan(order)).documents]
        for order in (Order.BY_DATE, Order.BY_NUMBER)
    }
    assert ordered == {
        Order.BY_DATE: [second, third, first],
        Order.BY_NUMBER: [second, first, third],
    }


async def test_it_is_read_anew_not_from_the_mirror(
    swift: Running, line: Line, books: Books
) -> None:
    number = swift.new("S", {"target": 1, "amount": 2})
    await mirrored(line, books)
    swift.db.execute("UPDATE elements SET amount = 7 WHERE doc_id = ?", (number,))
    swift.db.execute("UPDATE balances SET amount = 50 WHERE product_id = 101")
    swift.db.commit()
    reviewed = await review(line, books).read(Act.CONDUCT, [number])
    (cell,) = reviewed.everything.cells
    assert (cell.have, cell.after) == figures(50, 57)
    assert reviewed.readings.products[101].name == "Chair"


async def test_a_deleted_document_will_be_refused(swift: Running, line: Line, books: Books) -> None:
    number = swift.new("S", {"target": 1})
    await mirrored(line, books)
    swift.db.execute("DELETE FROM documents WHERE id = ?", (number,))
    swift.db.commit()
    reviewed = await review(line, books).read(Act.CONDUCT, [number, 11])
    assert isinstance(reviewed.forecasts[number].prediction.refusals[0], NotFound)
    assert reviewed.sendable_ids == (11,)


async def test_stock_that_may_not_be_read_is_unknown_and_the_review_still_works(
    swift: Running, books: Books
) -> None:
    rights = ("view:S", "view:D", "modify:S", "conduct:S", "conduct:D", "catalog_read")
    world.grant(swift.db, *rights, stores="2")
    out = swift.new("D", {"source": 1, "amount": 9_000})
    async with http.opened() as client:
        reviewed = await review(line_to(client, swift, clerk=True), books).read(Act.CONDUCT, [out])
    assert [each.id for each in reviewed.documents] == [out]
    assert reviewed.readings.world.warehouses is not None
    assert list(reviewed.readings.world.warehouses) == [2]
    assert all(cell.unknown for cell in reviewed.everything.cells)
    assert reviewed.everything.shortages == ()


async def test_a_portal_that_does_not_answer_leaves_what_this_computer_knows(
    swift: Running, line: Line, books: Books
) -> None:
    number = swift.new("S", {"target": 1, "amount": 2})
    await mirrored(line, books)
    swift.db.execute("UPDATE webhooks SET active = 0")
    swift.db.commit()
    reviewed = await review(line, books).read(Act.CONDUCT, [number, 4_711])
    assert [each.id for each in reviewed.documents] == [number]
    assert {Part.DOCUMENTS, Part.STOCK, Part.WAREHOUSES} <= reviewed.readings.problems.keys()
    assert reviewed.everything.unknown
    assert reviewed.ready_ids == (number,)
    assert reviewed.readings.products[101].name == "Chair"


async def test_what_is_unusual_is_told(swift: Running, line: Line, books: Books) -> None:
    for _ in range(4):
        usual = swift.new("A", {"target": 1, "amount": 4, "price": 10})
        await swift.conduct(usual)
    twin = swift.new("A", {"target": 1, "amount": 4, "price": 10})
    odd = swift.new("A", {"target": 1, "amount": 160, "price": 10})
    now = swift.portal.clock()
    swift.db.execute("UPDATE documents SET doc_number = 'L 88' WHERE id IN (?, ?)", (twin, odd))
    swift.db.execute(
        "UPDATE documents SET date_document = ?, date_modify = ? WHERE id = ?",
        (now + 86400 * 3, now, odd),
    )
    swift.db.commit()
    await mirrored(line, books)
    reviewed = await review(line, books).read(Act.CONDUCT, [odd])
    told = {type(each): each for each in reviewed.oddities[odd]}
    assert set(told) == {NumberTwice, DatedAhead, JustChanged, UnusualQuantity}
    number = told[NumberTwice]
    assert isinstance(number, NumberTwice)
    assert number.other_ids == (twin,)
    assert reviewed.unusual[101, 1].usual == Decimal(4)
    assert reviewed.ready_ids == (odd,)


async def test_what_changed_between_two_readings_is_marked(
    swift: Running, line: Line, books: Books
) -> None:
    one, other = (swift.new("S", {"target": 1, "amount": 2}) for _ in range(2))
    asked = review(line, books)
    before = await asked.read(Act.CONDUCT, [one, other])
    swift.db.execute("UPDATE elements SET amount = 3 WHERE doc_id = ?", (other,))
    swift.db.execute("UPDATE balances SET amount = 6 WHERE product_id = 101")
    swift.db.commit()
    now = await asked.read(Act.CONDUCT, [one, other])
    found = differences(before, now)
    assert found.documents == {other}
    assert found.before((101, 1)) == 5
    assert differences(now, now) == replace(found, documents=frozenset(), balances={})


async def test_cancelling_goes_newest_first_and_knows_who_used_the_goods(
    swift: Running, line: Line, books: Books
) -> None:
    first = swift.new("A", {"target": 2, "amount": 10, "price": 3})
    second = swift.new("A", {"target": 2, "amount": 5, "price": 3})
    user = swift.new("M", {"source": 2, "target": 1, "amount": 12})
    for number in (first, second, user):
        assert (await swift.conduct(number))["result"] is True
    for at, number in enumerate((first, second, user)):
        swift.db.execute(
            "UPDATE documents SET date_status = ? WHERE id = ?", (world.NOW + at, number)
        )
    swift.db.commit()
    await mirrored(line, books)
    asked = review(line, books)
    reviewed = await asked.read(Act.CANCEL, [first, second])
    assert {each.document.status for each in reviewed.documents} == {Status.CONDUCTED}
    uses = {
        number: [use.document.id for use in found] for number, found in reviewed.used_later.items()
    }
    assert uses == {first: [user], second: [user]}
    (use,) = reviewed.readings.later
    assert (use.quantity, use.cell) == (Decimal(12), (101, 2))
    assert reviewed.cancel_first == (user,)
    together = await asked.read(Act.CANCEL, [first, second, user])
    assert [each.id for each in together.documents] == [user, second, first]
    assert together.ready_ids == (user, second, first)
    assert together.cancel_first == ()
    assert together.prices == ()


async def test_a_closed_warehouse_blocks_the_cancelling(
    swift: Running, line: Line, books: Books
) -> None:
    number = swift.new("S", {"target": 2, "amount": 10})
    await swift.conduct(number)
    swift.db.execute("UPDATE stores SET active = 0 WHERE id = 2")
    swift.db.commit()
    reviewed = await review(line, books).read(Act.CANCEL, [number])
    (problem,) = reviewed.forecasts[number].prediction.refusals
    assert isinstance(problem, Incomplete)
    assert problem.lacks == (Lack.WAREHOUSE_CLOSED,)


async def test_one_effect_is_the_reverse_for_a_conducted_document(
    swift: Running, line: Line, books: Books
) -> None:
    number = swift.new("S", {"target": 2, "amount": 10})
    asked = review(line, books)
    draft = (await asked.read(Act.CONDUCT, [number])).documents[0].document
    there = await one_effect(asked, draft)
    assert (there.act, there.effect.cells[0].change) == (Act.CONDUCT, Decimal(10))
    await swift.conduct(number)
    conducted = (await asked.read(Act.CANCEL, [number])).documents[0].document
    back = await one_effect(asked, conducted)
    assert (back.act, back.effect.cells[0].change, back.effect.cells[0].after) == (
        Act.CANCEL,
        Decimal(-10),
        Decimal(0),
    )
    assert back.read_at is not None


async def test_many_documents_and_long_ones(swift: Running, line: Line, books: Books) -> None:
    long = swift.new("S")
    swift.db.executemany(
        "INSERT INTO elements (doc_id, element_id, store_to, amount) VALUES (?, ?, ?, 1)",
        [(long, 101 + at % 2, 1 + at % 3) for at in range(5_000)],
    )
    first = long + 1
    for number in range(first, first + 999):
        world.document(swift.db, number, "S")
    swift.db.executemany(
        "INSERT INTO elements (doc_id, element_id, store_to, amount) VALUES (?, 101, 1, 1)",
        [(number,) for number in range(first, first + 999)],
    )
    swift.db.commit()
    await mirrored(line, books)
    line.counts.requests = 0
    reviewed = await review(line, books).read(Act.CONDUCT, range(long, first + 999))
    assert len(reviewed.ready_ids) == 1_000
    assert sum(cell.change for cell in reviewed.everything.cells) == 5_999
    assert line.counts.requests < 30


async def test_thousands_of_products_are_read_in_few_requests(
    swift: Running, line: Line, books: Books
) -> None:
    number = swift.new("S")
    goods = range(1_000, 3_000)
    swift.db.executemany(
        "INSERT INTO products (id, iblock_id, name, type, measure_id) VALUES (?, 23, ?, 1, 5)",
        [(each, f"Part {each}") for each in goods],
    )
    swift.db.executemany(
        "INSERT INTO balances (product_id, store_id, amount) VALUES (?, ?, ?)",
        [(each, store, each) for each in goods for store in (1, 2, 3)],
    )
    swift.db.executemany(
        "INSERT INTO elements (doc_id, element_id, store_to, amount) VALUES (?, ?, ?, 1)",
        [(number, each, 1 + each % 3) for each in goods],
    )
    swift.db.commit()
    line.counts.requests = 0
    reviewed = await review(line, books).read(Act.CONDUCT, [number])
    assert {cell.cell: cell.have for cell in reviewed.everything.cells} == {
        (each, 1 + each % 3): Decimal(each) for each in goods
    }
    assert reviewed.ready_ids == (number,)
    assert line.counts.requests < 25


async def test_without_a_mirror_the_portal_is_enough(
    swift: Running, line: Line, tmp_path: Path
) -> None:
    number = swift.new("S", {"target": 1, "amount": 2})
    reviewed = await Review(line, tmp_path / "nothing.sqlite").read(Act.CONDUCT, [number])
    assert reviewed.ready_ids == (number,)
    assert reviewed.readings.problems == {}
