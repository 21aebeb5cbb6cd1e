"""Conducting and cancelling on the demo portal, behaviour by behaviour, over a real socket."""

import asyncio
from typing import Any

import pytest

from tests.demo import small_world as world
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio


def said(answer: Any) -> str:
    assert answer["error"] == "0", answer
    return str(answer["error_description"])


def framed(reason: str) -> str:
    return f"Error processing inventory object: {reason}."


async def test_d18_a_receipt_without_supplier_and_rows_reports_the_supplier(
    running: Running,
) -> None:
    number = running.new("A", supplier=False)
    assert said(await running.conduct(number)) == framed("Supplier is not specified.")


async def test_d19_product_problems_come_joined_and_stock_problems_one_at_a_time(
    running: Running,
) -> None:
    bad = running.new(
        "D",
        {"product": 999, "source": 1},
        {"product": 101, "amount": 0, "source": 1},
    )
    text = said(await running.conduct(bad))
    assert "ID #999 present in the inventory object is missing; " in text
    assert "incorrect product quantity ID #101 (Chair)" in text
    short = running.new(
        "D",
        {"product": 101, "amount": 9, "source": 1},
        {"product": 102, "amount": 9, "source": 1},
    )
    assert said(await running.conduct(short)).count("exceeds available stock") == 1


async def test_d20_a_conducted_document_answers_r3_and_changes_nothing(running: Running) -> None:
    before = running.document(12)
    text = said(await running.conduct(12))
    assert text == "Error processing inventory object: The document has been already fulfilled.."
    assert running.document(12) == before
    assert running.db.execute("SELECT COUNT(*) FROM ledger").fetchone()[0] == 0


@pytest.mark.parametrize(
    ("letter", "row", "changes"),
    [
        ("A", {"target": 2}, {(101, 2): 2.0}),
        ("S", {"target": 2}, {(101, 2): 2.0}),
        ("R", {"target": 2}, {(101, 2): 2.0}),
        ("M", {"source": 1, "target": 2}, {(101, 1): 3.0, (101, 2): 2.0}),
        ("D", {"source": 1}, {(101, 1): 3.0}),
    ],
)
async def test_d21_d32_each_type_moves_its_stock_and_cancel_moves_it_back(
    running: Running, letter: str, row: dict[str, Any], changes: dict[tuple[int, int], float]
) -> None:
    number = running.new(letter, {"amount": 2, **row})
    assert (await running.conduct(number))["result"] is True
    for (product, store), amount in changes.items():
        assert running.stock(product, store) == amount
    assert (await running.cancel(number))["result"] is True
    assert running.stock(101, 1) == 5
    assert not running.stock(101, 2)
    assert running.db.execute("SELECT SUM(delta) FROM ledger").fetchone()[0] == 0


async def test_d22_conduct_sets_who_and_when_and_leaves_date_and_total(running: Running) -> None:
    number = running.new("S", {"target": 1})
    await running.conduct(number)
    document = running.document(number)
    assert (document["status"], document["status_by"], document["modified_by"]) == ("Y", 1, 1)
    assert document["date_status"] == document["date_modify"] > world.NOW
    assert (document["date_document"], document["total"]) == (None, None)


async def test_d23_prices_are_written_by_receipts_and_adjustments_only(running: Running) -> None:
    async def price_after(letter: str, price: float | None) -> Any:
        row = {"amount": 1, "price": price, "source": 1 if letter == "D" else None, "target": 1}
        await running.conduct(running.new(letter, row))
        found = running.db.execute("SELECT purchasing_price FROM products WHERE id = 101")
        return found.fetchone()[0]

    assert await price_after("A", 7.5) == 7.5
    assert await price_after("R", 9.0) == 7.5
    assert await price_after("D", 9.0) == 7.5
    assert await price_after("S", None) == 7.5
    assert await price_after("S", 0) is None


async def test_d24_two_rows_that_each_fit_drive_the_stock_below_zero(running: Running) -> None:
    number = running.new("D", {"amount": 3, "source": 1}, {"amount": 3, "source": 1})
    assert (await running.conduct(number))["result"] is True
    assert running.stock(101, 1) == -1


@pytest.mark.parametrize(
    ("mode", "buy_zero", "right", "allowed"),
    [
        ("N", 0, False, False),
        ("N", 1, False, True),
        ("E", 0, False, False),
        ("E", 0, True, True),
        ("D", 1, True, False),
    ],
)
async def test_d25_s10_the_mode_decides_on_negative_stock(
    running: Running, mode: str, buy_zero: int, right: bool, allowed: bool
) -> None:
    running.switches.change({"negative": mode})
    running.db.execute("UPDATE products SET can_buy_zero = ?", (buy_zero,))
    world.grant(running.db, "store_view", "catalog_read", "conduct:D", "view:D")
    if right:
        world.grant(running.db, "negative:D")
    number = running.new("D", {"amount": 6, "source": 1})
    answer = await running.conduct(number, clerk=True)
    assert ("result" in answer) is allowed
    if not allowed:
        assert "exceeds available stock at Main" in said(answer)


async def test_d26_missing_unknown_and_inactive_warehouses(running: Running) -> None:
    texts = {}
    for store in (None, 99, 4):
        number = running.new("D", {"source": store}, {"product": 102, "source": store})
        texts[store] = said(await running.conduct(number))
    products = "Products 101 Chair, 102 Desk lamp"
    assert texts[None] == framed(f"{products} do not specify write-off warehouse.")
    assert texts[99] == framed(f"{products} specify invalid write-off warehouse.")
    assert texts[4] == framed(f"{products} specify deactivated source warehouse.")
    transfer = running.new("M", {"source": 4, "target": None})
    assert said(await running.conduct(transfer)) == framed(
        "Product 101 Chair specifies inactive source warehouse."
    )


async def test_d27_a_transfer_needs_two_warehouses(running: Running) -> None:
    number = running.new("M", {"source": 1, "target": 1})
    assert said(await running.conduct(number)) == framed(
        "Destination and source warehouses are the same."
    )


@pytest.mark.parametrize(
    ("product", "amount", "words"),
    [
        (104, 1, "incorrect product type ID #104 (Delivery)"),
        (101, -1, "incorrect product quantity ID #101 (Chair)"),
        (103, 1, "Number of barcodes for product ID #103 (Router)"),
    ],
)
async def test_d28_services_amounts_and_barcodes(
    running: Running, product: int, amount: float, words: str
) -> None:
    row = {"product": product, "amount": amount, "target": 1}
    assert words in said(await running.conduct(running.new("S", row)))


async def test_d29_a_product_s_quantity_follows_open_warehouses_less_reserved(
    running: Running,
) -> None:
    running.db.execute("INSERT INTO balances (product_id, store_id, amount) VALUES (101, 4, 50)")
    running.db.execute("UPDATE products SET quantity_reserved = 2 WHERE id = 101")
    await running.conduct(running.new("S", {"amount": 3, "target": 2}))
    found = running.db.execute("SELECT quantity FROM products WHERE id = 101").fetchone()
    assert found[0] == 5 + 3 - 2


async def test_d30_a_missing_id_is_told_to_admins_only(running: Running) -> None:
    world.grant(running.db, "store_view", "catalog_read", "conduct:A", "cancel:A")
    assert said(await running.conduct(999)) == "Inventory object was not found."
    refused = said(await running.conduct(999, clerk=True))
    assert refused == "Insufficient permissions to save the inventory object."
    assert said(await running.cancel(999)) == "Error canceling inventory object processing: ."


async def test_d31_cancel_needs_a_conducted_document(running: Running) -> None:
    text = said(await running.cancel(11))
    assert text == "Error canceling inventory object processing: The transaction is still pending.."


@pytest.mark.parametrize(
    ("switch", "shown", "by_n", "by_c"),
    [("N", "N", True, False), ("C shown", "C", True, False), ("C stored", "C", False, True)],
)
async def test_d33_s2_a_cancelled_document_as_the_list_shows_it(
    running: Running, switch: str, shown: str, by_n: bool, by_c: bool
) -> None:
    running.switches.change({"cancelled_as": switch})
    number = running.new("S", {"target": 1})
    await running.conduct(number)
    await running.cancel(number)

    async def listed(condition: dict[str, Any]) -> list[Any]:
        answer = await running.call("catalog.document.list", {"filter": condition})
        found: list[Any] = answer["result"]["documents"]
        return found

    assert (await listed({"id": number}))[0]["status"] == shown
    assert bool(await listed({"id": number, "status": "N"})) is by_n
    assert bool(await listed({"id": number, "status": "C"})) is by_c


async def test_d34_a_cancelled_document_can_be_conducted_again(running: Running) -> None:
    number = running.new("S", {"target": 1})
    for _ in range(3):
        assert (await running.conduct(number))["result"] is True
        assert (await running.cancel(number))["result"] is True
    assert (await running.call("catalog.document.delete", {"id": number}))["result"] is True


async def test_d35_cancel_is_refused_when_the_goods_have_left(running: Running) -> None:
    receipt = running.new("A", {"product": 102, "amount": 4, "target": 2})
    await running.conduct(receipt)
    await running.conduct(running.new("D", {"product": 102, "amount": 3, "source": 2}))
    assert "quantity of Desk lamp exceeds available stock at North shop" in said(
        await running.cancel(receipt)
    )


async def test_d36_cancel_minds_closed_warehouses_and_gone_products_but_no_supplier(
    running: Running,
) -> None:
    number = running.new("A", {"target": 2})
    await running.conduct(number)
    running.db.execute("DELETE FROM bindings")
    running.db.execute("UPDATE stores SET active = 0 WHERE id = 2")
    assert "deactivated stock receipt warehouse" in said(await running.cancel(number))
    running.db.execute("UPDATE stores SET active = 1 WHERE id = 2")
    running.db.execute("UPDATE products SET deleted = 1 WHERE id = 101")
    assert "ID #101 present" in said(await running.cancel(number))
    running.db.execute("UPDATE products SET deleted = 0")
    assert (await running.cancel(number))["result"] is True


async def conduct_list(running: Running, ids: list[int]) -> Any:
    return await running.call("catalog.document.conductList", {"documentIds": ids})


async def test_d37_d40_the_list_goes_on_and_tells_the_first_failure_only(running: Running) -> None:
    good, other = running.new("S", {"target": 1}), running.new("S", {"target": 1})
    answer = await conduct_list(running, [good, 12, 13, other, good])
    assert said(answer).startswith("Error processing inventory object &quot;") is False
    assert "already fulfilled" in said(answer)
    assert running.document(good)["status"] == running.document(other)["status"] == "Y"
    assert running.stock(101, 1) == 7, "the duplicate was refused"
    assert (await conduct_list(running, []))["result"] is True


async def test_d38_unknown_ids_in_the_lists(running: Running) -> None:
    assert said(await conduct_list(running, [999])) == 'Error processing "#DOC_TITLE#".'
    answer = await running.call("catalog.document.cancelList", {"documentIds": [999]})
    assert said(answer) == (
        "Error canceling inventory object processing: Inventory object was not found.."
    )


async def test_d39_titles_and_reasons_are_escaped_in_the_lists_alone(running: Running) -> None:
    answer = await conduct_list(running, [12])
    assert '"Paper &quot;12&quot; &amp; Co"' in said(answer)
    assert "&" not in said(await running.conduct(12))


async def test_d41_s7_inventory_off_is_told_differently_by_lists(running: Running) -> None:
    running.switches.change({"inventory": False})
    assert said(await conduct_list(running, [11])).startswith("You have to enable inventory")
    assert said(await running.conduct(11)) == framed(
        "Inventory management has to be enabled to process inventory objects"
    )
    assert (await running.call("catalog.document.mode.status"))["result"] == "N"


async def test_d42_a_transfer_before_its_receipt_fails_and_after_it_succeeds(
    running: Running,
) -> None:
    transfer = running.new("M", {"product": 102, "source": 1, "target": 2})
    receipt = running.new("A", {"product": 102, "target": 1})
    assert "error" in await conduct_list(running, [transfer, receipt])
    assert running.document(transfer)["status"] == "N"
    assert running.document(receipt)["status"] == "Y"
    assert (await conduct_list(running, [transfer]))["result"] is True


async def test_d53_a_warehouse_without_title_is_named_by_its_address(running: Running) -> None:
    text = said(await running.conduct(running.new("D", {"source": 3})))
    assert text.endswith("exceeds available stock at 12 Harbour St.")


async def test_d61_s30_two_acts_that_overlap_apply_twice_and_the_ledger_shows_it(
    running: Running,
) -> None:
    number = running.new("S", {"amount": 2, "target": 2})
    running.switches.change({"race_seconds": 0.05})
    answers = await asyncio.gather(running.conduct(number), running.conduct(number))
    assert [answer.get("result") for answer in answers] == [True, True]
    moved = running.db.execute(
        "SELECT COUNT(*), SUM(delta) FROM ledger WHERE document_id = ?", (number,)
    ).fetchone()
    assert moved == (2, 4.0), "booked twice, for everybody to see"


async def test_without_the_race_the_second_act_is_refused(running: Running) -> None:
    number = running.new("S", {"amount": 2, "target": 2})
    answers = await asyncio.gather(running.conduct(number), running.conduct(number))
    assert sorted("result" in answer for answer in answers) == [False, True]
    assert running.stock(101, 2) == 2


@pytest.mark.parametrize(
    ("switch", "words"),
    [
        ({"plan": False}, "not available on your plan"),
        ({"external_catalog": True}, "external product catalog"),
    ],
)
async def test_s6_s8_plan_and_1c_refuse(
    running: Running, switch: dict[str, Any], words: str
) -> None:
    running.switches.change(switch)
    assert words in said(await running.conduct(11))


async def test_s1_s5_texts_in_russian_and_as_documented(running: Running) -> None:
    running.switches.change({"language": "ru"})
    assert said(await running.conduct(12)) == "Ошибка проведения документа: Документ уже проведен"
    running.switches.change({"language": "en", "texts": "documentation"})
    number = running.new("A", supplier=False)
    assert said(await running.conduct(number)) == (
        "Document conducting error: Supplier not specified"
    )


async def test_s11_batch_costing_is_strict_and_words_it_its_own_way(running: Running) -> None:
    running.switches.change({"batch_costing": True, "negative": "E"})
    number = running.new("D", {"amount": 9, "source": 1})
    assert 'Quantity of "Chair" in the processed inventory object exceeds' in said(
        await running.conduct(number)
    )


async def test_s14_before_november_2025_the_conduct_right_ruled_both(running: Running) -> None:
    world.grant(running.db, "store_view", "catalog_read", "conduct:S")
    number = running.new("S", {"target": 1})
    await running.conduct(number)
    assert "error" in await running.cancel(number, clerk=True)
    running.switches.change({"cancel_right": "conduct"})
    assert (await running.cancel(number, clerk=True))["result"] is True
