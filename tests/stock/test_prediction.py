"""What is foreseen, in which order, and what is left unsaid because it is not known."""

from dataclasses import replace

import pytest

from desktop.stock.balances import UNREADABLE, Balances
from desktop.stock.documents import Kind, Line
from desktop.stock.movements import Act
from desktop.stock.names import Product, Warehouse
from desktop.stock.prediction import foresee, predict
from desktop.stock.problems import (
    Execution,
    Incomplete,
    InventoryOff,
    Lack,
    RunBy1C,
    StatusForbids,
    StockShort,
)
from desktop.stock.world import NegativeStock, World
from tests.stock import making as m

KNOWN = World(
    inventory_on=True,
    run_by_1c=False,
    products={
        101: Product(101, "Chair", kind_code=1),
        103: Product(103, "Router", kind_code=1, barcode_per_piece=True),
        104: Product(104, "Delivery", kind_code=7),
        106: Product(106, "Gift card", kind_code=4, can_buy_zero=True),
    },
    warehouses={
        1: Warehouse(1, "Main", active=True),
        2: Warehouse(2, "North", active=True),
        4: Warehouse(4, "Old", active=False),
    },
    balances=m.stock(p101w1="5", p106w1="5"),
    supplied=frozenset({1}),
    negative_stock=NegativeStock.BY_PRODUCT,
    may_go_negative=frozenset(),
    batch_costing=False,
)


def lacks(world: World, kind: str, *rows: Line, act: Act = Act.CONDUCT) -> list[list[Lack]]:
    each = m.full(m.document(1, kind, "N" if act is Act.CONDUCT else "Y"), *rows)
    found = predict(each.document, each.lines, world, act, m.NOW)
    return [list(problem.lacks) for problem in found if isinstance(problem, Incomplete)]


def shorts(world: World, kind: str, *rows: Line, act: Act = Act.CONDUCT) -> tuple[int, int]:
    """How many rows are surely refused for their stock, and of how many nobody knows."""
    each = m.full(m.document(1, kind, "N" if act is Act.CONDUCT else "Y"), *rows)
    found = foresee(each.document, each.lines, world, act, m.NOW)
    assert all(isinstance(problem, StockShort) for problem in found.refusals)
    return len(found.refusals), len(found.doubts)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(
    ("status", "act", "refused"),
    [
        ("Y", Act.CONDUCT, True),
        ("N", Act.CANCEL, True),
        ("C", Act.CANCEL, True),
        ("C", Act.CONDUCT, False),
    ],
)
def test_a_status_that_forbids_is_all_that_is_told(
    kind: Kind, status: str, act: Act, refused: bool
) -> None:
    found = predict(m.document(2, kind, status), [], KNOWN, act, m.NOW)
    assert any(isinstance(problem, StatusForbids) for problem in found) is refused
    if refused:
        (problem,) = found
        assert isinstance(problem, StatusForbids)
        assert problem.conducted is (status == "Y")


def test_a_prediction_was_never_sent_and_tells_its_time() -> None:
    (problem,) = predict(m.document(1, "S"), [], KNOWN, Act.CONDUCT, m.NOW)
    assert problem.execution is Execution.NEVER_SENT
    assert problem.reference.at == m.NOW


def test_a_portal_that_takes_no_documents_is_told_first() -> None:
    off = replace(KNOWN, inventory_on=False, run_by_1c=True)
    found = predict(m.document(1, "A"), [], off, Act.CONDUCT, m.NOW)
    assert [type(problem) for problem in found] == [InventoryOff, RunBy1C]


def test_a_receipt_needs_a_supplier_to_be_conducted_and_nobody_else_does() -> None:
    nobody = replace(KNOWN, supplied=frozenset())
    row = m.line(101, "1", 2, 1)
    assert lacks(nobody, "A", row) == [[Lack.SUPPLIER]]
    assert lacks(nobody, "A", row, act=Act.CANCEL) == []
    assert lacks(nobody, "S", row) == lacks(nobody, "R", row) == []
    assert lacks(KNOWN, "A", row) == []
    assert lacks(replace(KNOWN, supplied=None), "A", row) == []
    contracted = m.full(m.document(1, "A", supplier=9), row)
    assert predict(contracted.document, contracted.lines, nobody, Act.CONDUCT, m.NOW) == ()


def test_everything_wrong_is_told_in_the_portal_s_order() -> None:
    nobody = replace(KNOWN, supplied=frozenset())
    rows = (m.line(999, "0", target=4), m.line(103, "0", target=1), m.line(101, "1", target=99))
    assert lacks(nobody, "A", *rows) == [
        [Lack.SUPPLIER],
        [Lack.PRODUCT, Lack.QUANTITY],
        [Lack.BARCODES],
        [Lack.WAREHOUSE_CLOSED, Lack.WAREHOUSE_UNKNOWN],
    ]


def test_the_lines_and_products_that_lack_something_are_named() -> None:
    each = m.full(m.document(1, "S"), m.line(101, "1", target=1), m.line(104, "1", target=1))
    (problem,) = predict(each.document, each.lines, KNOWN, Act.CONDUCT, m.NOW)
    assert isinstance(problem, Incomplete)
    assert problem.lacks == (Lack.PRODUCT_TYPE,)
    assert (problem.product_ids, problem.line_ids) == ((104,), (each.lines[1].id,))


def test_a_transfer_looks_at_both_sides_and_only_conducting_asks_for_two_warehouses() -> None:
    row = m.line(101, "1", None, 4)
    assert lacks(KNOWN, "M", row) == [[Lack.WAREHOUSE], [Lack.WAREHOUSE_CLOSED]]
    same = m.line(101, "1", 1, 1)
    assert lacks(KNOWN, "M", same) == [[Lack.SAME_WAREHOUSE]]
    assert lacks(KNOWN, "M", same, act=Act.CANCEL) == []


def test_cancelling_needs_the_warehouse_open_and_the_product_there() -> None:
    assert lacks(KNOWN, "D", m.line(101, "1", 4), act=Act.CANCEL) == [[Lack.WAREHOUSE_CLOSED]]
    assert lacks(KNOWN, "D", m.line(999, "1", 1), act=Act.CANCEL) == [[Lack.PRODUCT]]


def test_nothing_is_said_of_what_is_not_known() -> None:
    blind = World()
    rows = (m.line(999, "1", 77, 78), m.line(104, "900", 77, 78))
    for kind in Kind:
        assert lacks(blind, kind, *rows) == []
        assert shorts(blind, kind, *rows) == (0, 0)
    assert lacks(blind, "S", m.line(None, "1", target=1)) == [[Lack.PRODUCT]]
    assert lacks(blind, "S", m.line(5, "0", target=None)) == [[Lack.QUANTITY], [Lack.WAREHOUSE]]


def test_a_warehouse_that_may_only_be_hidden_is_not_called_unknown() -> None:
    row = m.line(101, "1", target=77)
    assert lacks(KNOWN, "S", row) == [[Lack.WAREHOUSE_UNKNOWN]]
    assert lacks(replace(KNOWN, sees_all_warehouses=False), "S", row) == []


def test_a_kind_nobody_knows_is_not_judged_by_its_warehouses() -> None:
    assert lacks(KNOWN, "W", m.line(101, "9", 99, 99)) == []


N, E, D = NegativeStock.BY_PRODUCT, NegativeStock.BY_RIGHT, NegativeStock.NEVER
REFUSED, DOUBTED, PASSES = (1, 0), (0, 1), (0, 0)


@pytest.mark.parametrize(
    ("mode", "product", "kind", "right", "costing", "expected"),
    [
        (N, 101, "D", False, False, REFUSED),
        (N, 106, "D", False, False, PASSES),
        (N, 106, "D", False, True, REFUSED),
        (N, 106, "D", False, None, DOUBTED),
        (N, 101, "D", False, None, REFUSED),
        (E, 101, "D", False, False, REFUSED),
        (E, 101, "D", True, False, PASSES),
        (E, 101, "D", None, False, DOUBTED),
        (E, 101, "D", True, True, REFUSED),
        (D, 106, "D", True, False, REFUSED),
        (None, 101, "D", False, False, DOUBTED),
        (None, 106, "D", True, None, DOUBTED),
        (None, 106, "D", True, True, REFUSED),
    ],
)
def test_the_mode_decides_on_a_row_that_takes_too_much(
    mode: NegativeStock | None,
    product: int,
    kind: str,
    right: bool | None,
    costing: bool | None,
    expected: tuple[int, int],
) -> None:
    rights = None if right is None else frozenset(Kind) if right else frozenset[Kind]()
    world = replace(KNOWN, negative_stock=mode, may_go_negative=rights, batch_costing=costing)
    assert shorts(world, kind, m.line(product, "6", 1, 2)) == expected
    assert shorts(world, kind, m.line(product, "5", 1, 2)) == PASSES


@pytest.mark.parametrize("kind", ["A", "S", "R"])
def test_cancelling_what_has_left_is_refused_unless_the_mode_is_by_right(kind: str) -> None:
    row = m.line(101, "6", target=1)
    assert shorts(KNOWN, kind, row, act=Act.CANCEL) == REFUSED
    by_right = replace(KNOWN, negative_stock=E)
    assert shorts(by_right, kind, row, act=Act.CANCEL) == PASSES


def test_a_shortage_tells_its_numbers_and_names() -> None:
    each = m.full(m.document(1, "D"), m.line(101, "8", 1))
    (problem,) = predict(each.document, each.lines, KNOWN, Act.CONDUCT, m.NOW)
    assert isinstance(problem, StockShort)
    assert (problem.product, problem.warehouse) == ("Chair", "Main")
    assert (problem.product_id, problem.warehouse_id) == (101, 1)
    assert problem.needed == 8
    assert problem.there == 5


@pytest.mark.parametrize("read", [UNREADABLE, Balances({}, frozenset({2}))])
def test_stock_that_could_not_be_read_is_never_short(read: Balances) -> None:
    assert shorts(replace(KNOWN, balances=read), "D", m.line(101, "900", 1)) == PASSES
