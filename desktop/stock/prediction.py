"""What a portal will answer to an act, foreseen from what is known of it.

The portal's own order of checks is kept, and what it would say first comes first. It stops at
its first failing check; here the later ones are told as well, so that all can be mended at once.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.stock.documents import Document, Kind, Line
from desktop.stock.effect import Shortage, portal_would_refuse
from desktop.stock.movements import Act, in_server_order
from desktop.stock.names import Product, ProductKind
from desktop.stock.problems import (
    Execution,
    Incomplete,
    InventoryOff,
    Lack,
    Problem,
    Reference,
    RunBy1C,
    StatusForbids,
    StockShort,
)
from desktop.stock.world import NegativeStock, World

_MOVABLE = (ProductKind.SIMPLE, ProductKind.VARIATION)


@dataclass(frozen=True, slots=True)
class Prediction:
    """What is foreseen for one act."""

    refusals: tuple[Problem, ...] = ()
    """The portal will refuse, and name the first of these."""
    doubts: tuple[Problem, ...] = ()
    """The portal may refuse: whether it does hangs on something that is not known."""


def predict(
    document: Document, lines: Iterable[Line], world: World, act: Act, now: datetime
) -> tuple[Problem, ...]:
    """Why the portal will refuse, in its order; nothing when no refusal is foreseen."""
    return foresee(document, lines, world, act, now).refusals


def foresee(
    document: Document, lines: Iterable[Line], world: World, act: Act, now: datetime
) -> Prediction:
    """What will, and what may, stand in the way of the act."""
    case = _Case(document, in_server_order(lines), world, act, now)
    if stopped := tuple(_state(case)):
        return Prediction(stopped)
    refusals = [problem for check in _CHECKS for problem in check(case)]
    short, doubted = _stock(case)
    return Prediction((*refusals, *short), doubted)


@dataclass(frozen=True, slots=True)
class _Case:
    """One act on one document, and how its problems are made."""

    document: Document
    lines: Sequence[Line]
    world: World
    act: Act
    now: datetime

    @property
    def kind(self) -> Kind | None:
        return self.document.kind

    @property
    def reference(self) -> Reference:
        return Reference(self.act.value, self.now)

    def incomplete(self, *found: tuple[Lack, Line | None]) -> Incomplete:
        lines = [line for _, line in found if line is not None]
        return Incomplete(
            reference=self.reference,
            execution=Execution.NEVER_SENT,
            document_id=self.document.id,
            lacks=tuple(dict.fromkeys(lack for lack, _ in found)),
            product_ids=tuple(dict.fromkeys(line.product_id for line in lines if line.product_id)),
            line_ids=tuple(dict.fromkeys(line.id for line in lines)),
        )

    def product(self, line: Line) -> Product | None:
        return (self.world.products or {}).get(line.product_id or 0)


def _state(case: _Case) -> Iterator[Problem]:
    reference, execution = case.reference, Execution.NEVER_SENT
    if case.world.inventory_on is False:
        yield InventoryOff(reference=reference, execution=execution)
    if case.world.run_by_1c:
        yield RunBy1C(reference=reference, execution=execution)
    conducted = case.document.status_code == "Y"
    if conducted is (case.act is Act.CONDUCT):
        yield StatusForbids(
            reference=reference,
            execution=execution,
            document_id=case.document.id,
            conducted=conducted,
        )


def _supplier(case: _Case) -> Iterator[Problem]:
    """Asked of receipts only, and never when cancelling."""
    needed = case.kind is Kind.RECEIPT and case.act is Act.CONDUCT
    if needed and case.world.has_supplier(case.document) is False:
        yield case.incomplete((Lack.SUPPLIER, None))


def _products(case: _Case) -> Iterator[Problem]:
    """All problems of all products come together."""
    if not case.lines:
        yield case.incomplete((Lack.LINES, None))
        return
    found = [(lack, line) for line in case.lines for lack in _lacks_of(case, line)]
    if found:
        yield case.incomplete(*found)


def _lacks_of(case: _Case, line: Line) -> Iterator[Lack]:
    known = case.world.products
    if not line.product_id or (known is not None and line.product_id not in known):
        yield Lack.PRODUCT
        return
    product = case.product(line)
    if product is not None and product.kind_code is not None and product.kind_code not in _MOVABLE:
        yield Lack.PRODUCT_TYPE
    if line.quantity <= 0:
        yield Lack.QUANTITY


def _barcodes(case: _Case) -> Iterator[Problem]:
    """The portal wants a barcode for every piece, and they can only be given in its own pages."""
    for line in case.lines:
        product = case.product(line)
        if product is not None and product.barcode_per_piece:
            yield case.incomplete((Lack.BARCODES, line))
            return


def _warehouses(case: _Case) -> Iterator[Problem]:
    kind = case.kind
    if kind is None:
        return
    if kind.takes_out:
        yield from _side(case, lambda line: line.from_warehouse_id)
    if kind.brings_in:
        yield from _side(case, lambda line: line.to_warehouse_id)
    if kind is Kind.TRANSFER and case.act is Act.CONDUCT:
        same = [line for line in case.lines if _goes_nowhere(line)]
        if same:
            yield case.incomplete(*((Lack.SAME_WAREHOUSE, line) for line in same))


def _side(case: _Case, of: Callable[[Line], int | None]) -> Iterator[Problem]:
    """Of several bad rows of one product the portal counts only the first."""
    bad: dict[int, tuple[Lack, Line]] = {}
    for line in case.lines:
        lack = _wrong(case.world, of(line))
        if lack is not None:
            bad.setdefault(line.product_id or 0, (lack, line))
    if bad:
        yield case.incomplete(*bad.values())


def _wrong(world: World, warehouse_id: int | None) -> Lack | None:
    if not warehouse_id or warehouse_id < 0:
        return Lack.WAREHOUSE
    if world.warehouses is None:
        return None
    warehouse = world.warehouses.get(warehouse_id)
    if warehouse is None:
        return Lack.WAREHOUSE_UNKNOWN if world.sees_all_warehouses else None
    return None if warehouse.active else Lack.WAREHOUSE_CLOSED


def _goes_nowhere(line: Line) -> bool:
    return bool(line.from_warehouse_id) and line.from_warehouse_id == line.to_warehouse_id


_CHECKS = (_supplier, _products, _barcodes, _warehouses)


def _stock(case: _Case) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Rows that take more than there is: those surely refused, and those that may be."""
    refused: list[Problem] = []
    doubted: list[Problem] = []
    known = case.world.products
    lines = [line for line in case.lines if known is None or line.product_id in known]
    for row in portal_would_refuse(case.document, lines, case.world.balances, case.act):
        allowed = _may_go_negative(case, (known or {}).get(row.product_id))
        if allowed is None:
            doubted.append(_short(case, row))
        elif not allowed:
            refused.append(_short(case, row))
    return tuple(refused), tuple(doubted)


def _may_go_negative(case: _Case, product: Product | None) -> bool | None:
    """Whether the portal lets this row go below zero; None when that cannot be known."""
    world = case.world
    if world.batch_costing or world.negative_stock is NegativeStock.NEVER:
        return False
    allowed: bool | None = None
    if world.negative_stock is NegativeStock.BY_PRODUCT:
        allowed = product.can_buy_zero if product is not None else None
    elif world.negative_stock is NegativeStock.BY_RIGHT:
        allowed = _has_the_right(case)
    return None if allowed and world.batch_costing is None else allowed


def _has_the_right(case: _Case) -> bool | None:
    """The right is asked of transfers and write-offs; anybody may cancel the others below zero."""
    if case.kind is None or not case.kind.takes_out:
        return True
    world = case.world
    return None if world.may_go_negative is None else case.kind in world.may_go_negative


def _short(case: _Case, row: Shortage) -> StockShort:
    product = (case.world.products or {}).get(row.product_id)
    warehouse = (case.world.warehouses or {}).get(row.warehouse_id)
    return StockShort(
        reference=case.reference,
        execution=Execution.NEVER_SENT,
        document_id=case.document.id,
        product=product.name if product else "",
        warehouse=warehouse.title if warehouse else "",
        product_id=row.product_id,
        warehouse_id=row.warehouse_id,
        needed=row.needed,
        there=row.there,
    )
