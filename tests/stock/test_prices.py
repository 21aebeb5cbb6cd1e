"""What conducting does to purchasing prices."""

from decimal import Decimal

import pytest

from desktop.stock.movements import Act
from desktop.stock.names import Product
from desktop.stock.prices import Price, PriceChange, price_changes
from tests.stock import making as m

CHAIR = {101: Product(101, "Chair", purchasing_price=Decimal(7), purchasing_currency="EUR")}


def changes(
    kind: str, *prices: str | None, act: Act = Act.CONDUCT, currency: str = "EUR"
) -> list[Price]:
    rows = [m.line(101, "1", 1, 2, price=price) for price in prices]
    each = m.full(m.document(5, kind, currency=currency), *rows)
    return [change.after for change in price_changes([each], CHAIR, act)]


@pytest.mark.parametrize(("kind", "writes"), [("A", 1), ("S", 1), ("R", 0), ("M", 0), ("D", 0)])
def test_receipts_and_adjustments_write_prices(kind: str, writes: int) -> None:
    assert changes(kind, "9") == [Price(Decimal(9), "EUR")] * writes
    assert changes(kind, "9", act=Act.CANCEL) == []


def test_the_last_line_wins_null_keeps_and_zero_clears() -> None:
    assert changes("A", "9", "8") == [Price(Decimal(8), "EUR")]
    assert changes("A", "9", None) == [Price(Decimal(9), "EUR")]
    assert changes("A", "9", "0") == [Price(None, None)]
    assert changes("A", None) == []


def test_a_price_that_stays_is_no_change_unless_its_currency_does() -> None:
    assert changes("A", "9", "7.00") == []
    assert changes("A", "7", currency="USD") == [Price(Decimal(7), "USD")]


def test_the_last_document_wins_and_is_named() -> None:
    made = [m.full(m.document(n, "A"), m.line(101, "1", target=1, price=str(n))) for n in (3, 9, 4)]
    (change,) = price_changes(made, CHAIR, Act.CONDUCT)
    before = Price(Decimal(7), "EUR")
    assert change == PriceChange(101, before, Price(Decimal(4), "EUR"), 4)


def test_a_product_that_could_not_be_read_has_no_price_before() -> None:
    each = m.full(m.document(5, "A"), m.line(101, "1", target=1, price="7"))
    unread: tuple[dict[int, Product] | None, ...] = (None, {})
    for unknown in unread:
        (change,) = price_changes([each], unknown, Act.CONDUCT)
        assert change.before is None
        assert change.after == Price(Decimal(7), "EUR")


def test_a_line_the_portal_will_refuse_writes_no_price() -> None:
    each = m.full(m.document(5, "A"), m.line(101, "0", target=1, price="9"))
    assert price_changes([each], CHAIR, Act.CONDUCT) == ()
