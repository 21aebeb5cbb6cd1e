"""What acts do to stock, by hand and against a simulation that knows nothing of the real code."""

from collections import defaultdict
from decimal import Decimal

import pytest
from hypothesis import given, settings

from desktop.stock.balances import UNREADABLE, Balances
from desktop.stock.documents import Line
from desktop.stock.effect import Shortage, effect, portal_would_refuse
from desktop.stock.movements import Act, Cell, FullDocument, movements
from tests.stock import making as m


def exactly(*values: int) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, values))


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("A", {(101, 2): "3"}),
        ("S", {(101, 2): "3"}),
        ("R", {(101, 2): "3"}),
        ("M", {(101, 1): "-3", (101, 2): "3"}),
        ("D", {(101, 1): "-3"}),
        ("U", {}),
    ],
)
@pytest.mark.parametrize("act", list(Act))
def test_each_kind_moves_its_stock_and_cancelling_moves_it_back(
    kind: str, changes: dict[Cell, str], act: Act
) -> None:
    sign = 1 if act is Act.CONDUCT else -1
    made = movements(m.document(kind=kind), [m.line(101, "3", 1, 2)], act)
    assert {each.cell: each.change * sign for each in made} == {
        cell: Decimal(change) for cell, change in changes.items()
    }


@pytest.mark.parametrize(
    "broken",
    [
        m.line(None, "3", 1, 2),
        m.line(101, "0", 1, 2),
        m.line(101, "-1", 1, 2),
        m.line(101, "3", None, 2),
        m.line(101, "3", 1, None),
    ],
)
def test_a_line_that_does_not_say_all_moves_nothing(broken: Line) -> None:
    assert movements(m.document(kind="M"), [broken], Act.CONDUCT) == ()


def test_two_rows_that_each_fit_are_short_together_and_the_portal_does_not_notice() -> None:
    each = m.full(m.document(kind="D"), m.line(101, "3", 1), m.line(101, "3", 1))
    there = m.stock(p101w1="5")
    assert portal_would_refuse(each.document, each.lines, there, Act.CONDUCT) == ()
    (short,) = effect([each], there, Act.CONDUCT).shortages
    assert (short.needed, short.there, short.short) == exactly(6, 5, 1)
    assert short.line_id == each.lines[1].id


def test_a_row_that_takes_too_much_alone_is_noticed_by_the_portal_too() -> None:
    each = m.full(m.document(kind="D"), m.line(101, "8", 1))
    there = m.stock(p101w1="5")
    told = Shortage(101, 1, Decimal(8), Decimal(5), 1, each.lines[0].id)
    assert portal_would_refuse(each.document, each.lines, there, Act.CONDUCT) == (told,)
    assert effect([each], there, Act.CONDUCT).shortages == (told,)


def test_the_lowest_point_on_the_way_names_the_document_that_drives_it_there() -> None:
    out = m.full(m.document(7, "D"), m.line(101, "8", 1))
    into = m.full(m.document(8, "A"), m.line(101, "10", target=1))
    (cell,) = effect([out, into], m.stock(p101w1="5"), Act.CONDUCT).cells
    assert (cell.have, cell.change, cell.after) == exactly(5, 2, 7)
    assert cell.lowest == -3
    assert (cell.lowest_document_id, cell.document_ids) == (7, (7, 8))
    assert cell.shortage is not None
    (cell,) = effect([into, out], m.stock(p101w1="5"), Act.CONDUCT).cells
    assert cell.lowest == 5
    assert (cell.lowest_document_id, cell.shortage) == (None, None)


def test_of_several_that_drive_it_equally_low_the_first_is_named() -> None:
    out = [m.full(m.document(n, "D"), m.line(101, "5", 1)) for n in (1, 3)]
    into = m.full(m.document(2, "R"), m.line(101, "5", target=1))
    (cell,) = effect([out[0], into, out[1]], m.stock(p101w1="5"), Act.CONDUCT).cells
    assert cell.lowest == 0
    assert (cell.lowest_document_id, cell.shortage) == (1, None)


def test_stock_that_is_below_zero_already_is_no_shortage_until_somebody_takes() -> None:
    into = m.full(m.document(1, "S"), m.line(101, "5", target=1))
    out = m.full(m.document(2, "D"), m.line(101, "1", 1))
    below = m.stock(p101w1="-10")
    assert effect([into], below, Act.CONDUCT).shortages == ()
    (short,) = effect([into, out], below, Act.CONDUCT).shortages
    assert (short.needed, short.there, short.short) == exactly(1, -5, 6)


def test_a_missing_balance_is_nothing_and_an_unread_one_is_unknown() -> None:
    out = m.full(m.document(1, "D"), m.line(101, "1", 1))
    (nothing,) = effect([out], m.stock(), Act.CONDUCT).cells
    assert nothing.have == 0
    assert not nothing.unknown
    assert nothing.shortage is not None
    unread = effect([out], UNREADABLE, Act.CONDUCT)
    (cell,) = unread.cells
    assert unread.unknown
    assert (cell.have, cell.change) == exactly(0, -1)
    assert (cell.unknown, cell.shortage) == (True, None)
    assert portal_would_refuse(out.document, out.lines, UNREADABLE, Act.CONDUCT) == ()
    only_other = Balances({}, frozenset({2}))
    assert effect([out], only_other, Act.CONDUCT).unknown


def test_fractions_are_exact() -> None:
    rows = [m.line(101, "0.1", 1) for _ in range(3)]
    (cell,) = effect([m.full(m.document(1, "D"), *rows)], m.stock(p101w1="0.3"), Act.CONDUCT).cells
    assert cell.after == 0
    assert cell.shortage is None


def naive(
    documents: tuple[FullDocument, ...], begin: dict[Cell, Decimal], act: Act
) -> tuple[dict[Cell, Decimal], dict[Cell, Decimal]]:
    """Row by row, as somebody would do it on paper: what is left, and the least there ever was."""
    stock: dict[Cell, Decimal] = defaultdict(Decimal, begin)
    least: dict[Cell, Decimal] = {}

    def put(product: int, warehouse: int, change: Decimal) -> None:
        cell = (product, warehouse)
        least[cell] = min(least.get(cell, stock[cell]), stock[cell] + change)
        stock[cell] += change

    sign = 1 if act is Act.CONDUCT else -1
    for each in documents:
        kind = each.document.kind_code
        for row in each.lines:
            product, source, target = row.product_id, row.from_warehouse_id, row.to_warehouse_id
            if product is None or row.quantity <= 0:
                continue
            if kind in ("A", "S", "R") and target is not None:
                put(product, target, sign * row.quantity)
            if kind == "D" and source is not None:
                put(product, source, -sign * row.quantity)
            if kind == "M" and source is not None and target is not None:
                put(product, source, -sign * row.quantity)
                put(product, target, sign * row.quantity)
    return stock, least


@settings(deadline=None)
@given(m.full_documents(), m.balances, m.acts)
def test_the_effect_is_what_a_row_by_row_simulation_leaves(
    documents: tuple[FullDocument, ...], begin: Balances, act: Act
) -> None:
    left, least = naive(documents, dict(begin.amounts), act)
    told = effect(documents, begin, act)
    assert {cell.cell: (cell.after, cell.lowest) for cell in told.cells} == {
        cell: (left[cell], lowest) for cell, lowest in least.items()
    }
    for cell in told.cells:
        assert cell.have == begin.amounts.get(cell.cell, 0)
        if cell.shortage is not None:
            assert not cell.unknown
            assert cell.shortage.short > 0
            assert -cell.shortage.short >= cell.lowest
        if not cell.unknown and cell.lowest < min(cell.have, Decimal(0)):
            assert cell.shortage is not None
            assert cell.shortage.short == -cell.lowest


@settings(deadline=None)
@given(m.full_documents(), m.balances)
def test_conducting_and_then_cancelling_restores_every_balance(
    documents: tuple[FullDocument, ...], begin: Balances
) -> None:
    there = begin
    for act, course in ((Act.CONDUCT, documents), (Act.CANCEL, documents[::-1])):
        for each in course:
            there = there.after(movements(each.document, each.lines, act))
    cells = set(there.amounts) | set(begin.amounts)
    assert {cell: there.there(cell) for cell in cells} == {
        cell: begin.there(cell) for cell in cells
    }


@settings(deadline=None)
@given(m.full_documents(), m.balances, m.acts)
def test_the_whole_effect_is_the_sum_of_its_documents(
    documents: tuple[FullDocument, ...], begin: Balances, act: Act
) -> None:
    changes: dict[Cell, Decimal] = defaultdict(Decimal)
    for each in documents:
        for cell in effect([each], begin, act).cells:
            changes[cell.cell] += cell.change
    whole = effect(documents, begin, act)
    assert {cell.cell: cell.change for cell in whole.cells} == changes


@settings(deadline=None)
@given(m.full_documents(most=1), m.balances, m.acts)
def test_what_the_portal_notices_in_one_document_is_short_in_its_effect_or_filled_by_it(
    documents: tuple[FullDocument, ...], begin: Balances, act: Act
) -> None:
    for each in documents:
        refused = portal_would_refuse(each.document, each.lines, begin, act)
        short = {(s.product_id, s.warehouse_id) for s in effect([each], begin, act).shortages}
        brought = {
            made.cell for made in movements(each.document, each.lines, act) if made.change > 0
        }
        for row in refused:
            cell = (row.product_id, row.warehouse_id)
            assert row.short > 0
            assert cell in short or cell in brought
