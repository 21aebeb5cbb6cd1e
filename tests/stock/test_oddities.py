"""What deserves a second look."""

from dataclasses import replace
from datetime import timedelta, timezone
from decimal import Decimal

import pytest

from desktop.stock.documents import Document
from desktop.stock.history import FEWEST, History
from desktop.stock.movements import FullDocument
from desktop.stock.names import SupplierBinding, SupplierKind
from desktop.stock.oddities import (
    DatedAhead,
    JustChanged,
    NumberTwice,
    Oddity,
    UnusualPrice,
    UnusualQuantity,
    oddities,
)
from tests.stock import making as m

ME = 7


def receipt(number: int, quantity: str, price: str | None, status: str = "Y") -> FullDocument:
    return m.full(m.document(number, "A", status), m.line(101, quantity, target=1, price=price))


PAST = [receipt(1, "10", "2"), receipt(2, "12", "3"), receipt(3, "500", "2.50")]


def found(
    each: FullDocument, history: History | None = None, me: int | None = ME
) -> tuple[Oddity, ...]:
    known = History() if history is None else history
    return oddities(each.document, each.lines, known, m.NOW, me)


def of_head(head: Document) -> tuple[Oddity, ...]:
    return found(m.full(head))


@pytest.mark.parametrize(("quantity", "odd"), [("120", False), ("120.001", True), ("0.001", False)])
def test_more_than_ten_times_the_usual_quantity_is_odd(quantity: str, odd: bool) -> None:
    each = receipt(9, quantity, None, "N")
    told = found(each, History.of(PAST))
    usual = UnusualQuantity(9, each.lines[0].id, 101, Decimal(quantity), Decimal(12))
    assert told == ((usual,) if odd else ())


@pytest.mark.parametrize(
    ("price", "odd"),
    [("25", False), ("25.01", True), ("0.25", False), ("0.24", True), ("0", False)],
)
def test_a_price_far_off_either_way_is_odd(price: str, odd: bool) -> None:
    each = receipt(9, "1", price, "N")
    told = found(each, History.of(PAST))
    usual = UnusualPrice(9, each.lines[0].id, 101, Decimal(price), Decimal("2.50"), "EUR")
    assert told == ((usual,) if odd else ())


def test_each_kind_and_each_currency_has_its_own_usual() -> None:
    history = History.of(PAST)
    sold = m.full(m.document(9, "D"), m.line(101, "5000", 1))
    assert found(sold, history) == ()
    rows = receipt(9, "1", "9000", "N")
    abroad = replace(rows, document=m.document(9, "A", currency="JPY"))
    assert found(abroad, history) == ()


def test_too_few_lines_or_drafts_teach_nothing() -> None:
    odd = receipt(9, "9000", "9000", "N")
    assert len(PAST) == FEWEST
    assert found(odd, History.of(PAST[1:])) == ()
    drafts = [replace(each, document=m.document(each.id, "A", "N")) for each in PAST]
    assert found(odd, History.of(drafts)) == ()
    assert len(found(odd, History.of(PAST))) == 2


def bound(document_id: int, supplier: int = 31) -> SupplierBinding:
    return SupplierBinding(document_id, document_id, supplier, SupplierKind.COMPANY)


def test_the_same_supplier_s_number_twice_is_odd_however_it_is_written() -> None:
    first = m.full(m.document(1, "A", "Y", external_number="INV  12a"))
    second = m.full(m.document(2, "A", external_number=" inv 12A"))
    history = History.of([first, second], [bound(1), bound(2)])
    assert found(second, history) == (NumberTwice(2, " inv 12A", (1,)),)
    assert found(first, history) == (NumberTwice(1, "INV  12a", (2,)),)
    apart = History.of([first, second], [bound(1), bound(2, 32)])
    assert found(second, apart) == ()
    catalogued = [m.full(m.document(n, "A", external_number="12", supplier=5)) for n in (1, 2)]
    assert found(catalogued[1], History.of(catalogued)) == (NumberTwice(2, "12", (1,)),)


def test_a_cancelled_document_and_a_missing_number_are_no_double() -> None:
    cancelled = m.full(m.document(1, "A", "C", external_number="12"))
    again = m.full(m.document(2, "A", external_number="12"))
    assert found(again, History.of([cancelled, again], [bound(1), bound(2)])) == ()
    nameless = [m.full(m.document(n, "A")) for n in (1, 2)]
    assert found(nameless[1], History.of(nameless, [bound(1), bound(2)])) == ()


def test_a_later_day_is_ahead_and_a_later_hour_of_today_is_not() -> None:
    later = m.NOW.replace(hour=23, minute=59)
    assert of_head(m.document(1, dated=later)) == ()
    tomorrow = m.NOW + timedelta(days=1)
    assert of_head(m.document(1, dated=tomorrow)) == (DatedAhead(1, tomorrow),)
    east = (m.NOW + timedelta(minutes=30)).astimezone(timezone(timedelta(hours=14)))
    assert of_head(m.document(1, dated=east)) == ()  # late, but still today there
    assert of_head(m.document(1, dated=m.NOW - timedelta(days=400))) == ()


def test_somebody_else_s_change_of_the_last_minutes_is_told() -> None:
    just = m.NOW - timedelta(minutes=4)
    assert of_head(m.document(1, modified_at=just, modified_by=8)) == (JustChanged(1, just, 8),)
    assert of_head(m.document(1, modified_at=just)) == (JustChanged(1, just, None),)
    assert of_head(m.document(1, modified_at=just, modified_by=ME)) == ()
    assert of_head(m.document(1, modified_at=m.NOW - timedelta(minutes=6), modified_by=8)) == ()
    ahead = m.NOW + timedelta(seconds=20)
    assert of_head(m.document(1, modified_at=ahead, modified_by=8)) == (JustChanged(1, ahead, 8),)
