"""Sheets, effects and figures for the tests of the details pane."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from desktop.records.reading import Sheet
from desktop.records.rows import Row
from desktop.stock.balances import Balances
from desktop.stock.documents import Document, Line, Status, status_of
from desktop.stock.effect import effect
from desktop.stock.movements import Act, FullDocument
from desktop.stock.names import Measure, Product, Warehouse
from desktop.stock.prices import price_changes
from desktop.ui.details import Foreseen, Scope

NOON = datetime(2026, 11, 20, 12, 4, tzinfo=UTC)
CENTRAL, HARBOUR = 1, 2
NAMES = ("Cordless drill 18 V", "Wood screws 4×50", "Work gloves M", "LED panel 40 W")
PRODUCTS = {
    number: Product(number, name, measure_id=5, purchasing_price=Decimal("4.10"))
    for number, name in enumerate(NAMES, 1)
}
PRODUCTS[1] = replace(PRODUCTS[1], purchasing_currency="EUR")
MEASURES = {5: Measure(5, "pcs")}
WAREHOUSES = {
    CENTRAL: Warehouse(CENTRAL, "Central", True),
    HARBOUR: Warehouse(HARBOUR, "Harbour", True),
}


class PlainFigures:
    """Writes figures in one fixed, simple way."""

    def money(self, value: Decimal, currency: str) -> str:
        return f"{value:,.2f} {currency}".replace("-", "\u2212").strip()

    def price(self, value: Decimal, currency: str) -> str:
        return self.money(value, currency)

    def quantity(self, value: Decimal, measure: str) -> str:
        return f"{self.number(value)} {measure}".strip()

    def change(self, value: Decimal, measure: str) -> str:
        sign = "+" if value > 0 else ""
        return f"{sign}{self.quantity(value, measure)}"

    def number(self, value: Decimal) -> str:
        return f"{value.normalize():,f}".replace("-", "\u2212")

    def count(self, value: int, /) -> str:
        return f"{value:,}"

    def when(self, moment: datetime) -> str:
        return moment.strftime("%d %b %H:%M")

    def full_moment(self, moment: datetime) -> str:
        return moment.strftime("%Y-%m-%d %H:%M:%S %Z")

    def clock(self, moment: datetime) -> str:
        return moment.strftime("%H:%M")


def line(number: int, product: int | None, quantity: str, price: str | None = None) -> Line:
    """A line from Central to Harbour."""
    cost = None if price is None else Decimal(price)
    return Line(number, 7, product, CENTRAL, HARBOUR, Decimal(quantity), cost)


LINES = (
    line(1, 1, "8", "120.50"),
    line(2, 2, "40", "1.20"),
    line(3, 3, "60", "2.00"),
    line(4, 4, "12", "12.75"),
)


def sheet(
    *,
    document_id: int = 7,
    kind: str = "M",
    status: str = "N",
    status_by: int | None = None,
    title: str = "Harbour restock",
    comment: str = "Needed before Saturday",
    lines: tuple[Line, ...] = LINES,
    total: str | None = None,
    looked_at: float | None = 1.0,
    supplier: str | None = "",
    number: str = "4817",
    change_document: Callable[[Document], Document] | None = None,
) -> Sheet:
    """One document as the mirror would tell it."""
    document = Document(
        id=document_id,
        kind_code=kind,
        status_code=status,
        title=title,
        number=number,
        currency="EUR",
        total=None if total is None else Decimal(total),
        responsible_id=3,
        created_by=3,
        modified_by=3,
        status_by=status_by,
        created_at=NOON,
        modified_at=NOON,
        status_at=NOON if status_by else None,
        dated=None,
        comment=comment,
    )
    if change_document is not None:
        document = change_document(document)
    row = Row(
        id=document_id,
        kind_code=kind,
        status=status_of(status, status_by),
        status_code=status,
        number=number,
        title=title,
        sources=("Central",),
        targets=("Harbour",),
        supplier=supplier,
        line_count=len(lines),
        total=document.total,
        total_is_computed=False,
        currency="EUR",
        responsible="Ivan Novak",
        changed=NOON,
        created=NOON,
        conducted_at=document.status_at,
        conducted_by="",
        comment=comment,
    )
    assert row.status in Status
    people = {3: "Ivan Novak", 4: "Anna Petrova"}
    known = lines if looked_at is not None else ()
    return Sheet(
        FullDocument(document, known), row, looked_at, PRODUCTS, MEASURES, WAREHOUSES, people
    )


HAVE = {
    (1, CENTRAL): Decimal(5),
    (1, HARBOUR): Decimal(1),
    (2, CENTRAL): Decimal(310),
    (2, HARBOUR): Decimal(22),
    (3, CENTRAL): Decimal(144),
    (3, HARBOUR): Decimal(12),
    (4, CENTRAL): Decimal(48),
}


def foreseen(
    of: Sheet,
    balances: Balances | None = None,
    *,
    scope: Scope = Scope.DOCUMENT,
    refused: int = 0,
    reserved: dict[tuple[int, int], Decimal] | None = None,
) -> Foreseen:
    """The real effect of a sheet's document on these balances."""
    act = Act.CANCEL if of.full.document.status is Status.CONDUCTED else Act.CONDUCT
    known = balances if balances is not None else Balances(HAVE)
    return Foreseen(
        effect([of.full], known, act),
        act,
        scope,
        NOON,
        document_id=of.row.id,
        refused=refused,
        reserved=reserved or {},
        prices=price_changes([of.full], PRODUCTS, act),
        products=PRODUCTS,
        measures=MEASURES,
        warehouses=WAREHOUSES,
    )
