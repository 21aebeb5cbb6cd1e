"""Reviews to look at: the twelve documents and the three receipts of the design."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QLocale

from desktop.stock.balances import Balances
from desktop.stock.documents import Document, Kind, Line
from desktop.stock.history import History
from desktop.stock.movements import Act, Cell, FullDocument
from desktop.stock.names import Measure, Product, SupplierKind, Warehouse
from desktop.stock.problems import Execution, NotAllowed, Problem, Reference
from desktop.stock.world import NegativeStock, World
from desktop.ui.formats import Formats
from desktop.work.arranging import arranged
from desktop.work.readings import LaterUse, Part, Plan, Readings
from desktop.work.reviewed import Reviewed

NOON = datetime(2026, 11, 20, 12, 9, 30, tzinfo=UTC)
CENTRAL, HARBOUR, NORTH, OUTLET = 1, 2, 3, 4
PLACES = {
    number: Warehouse(number, title, True)
    for number, title in enumerate(("Central", "Harbour", "North", "Outlet"), 1)
}
GOODS = (
    "LED panel 40 W",
    "Paint roller 250 mm",
    "Cordless drill 18 V",
    "Damp-proof film 4×25",
    "Door hinge 100 mm",
    "Oak board 40×200",
    "Sealant, clear",
    "Wall paint white 10 l",
    "Work gloves M",
    "Wood screws 4×50",
    "Packing film 500 m",
    "Stretch wrap, black",
)
LED, ROLLER, DRILL, FILM, HINGE, OAK, SEALANT, PAINT, GLOVES, SCREWS, PACKING, WRAP = range(1, 13)
PRODUCTS = {number: Product(number, name, measure_id=5) for number, name in enumerate(GOODS, 1)}
MEASURES = {5: Measure(5, "pcs")}
PEOPLE = {3: "S. Weber", 4: "I. Novak", 5: "D. Kim"}
Row = tuple[int | None, str, int | None, int | None]


def formats(locale: str = "en_GB") -> Formats:
    return Formats(QLocale(locale), UTC, lambda: NOON + timedelta(minutes=1))


def full(
    number: int,
    kind: str,
    title: str,
    *rows: Row,
    status: str = "N",
    at: datetime | None = None,
    by: int | None = None,
    comment: str = "",
) -> FullDocument:
    document = Document(
        id=number,
        kind_code=kind,
        status_code=status,
        title=title,
        number=None,
        currency="EUR",
        total=None,
        responsible_id=3,
        created_by=3,
        modified_by=3,
        status_by=by,
        created_at=NOON - timedelta(days=2, minutes=5_000 - number),
        modified_at=NOON - timedelta(days=1),
        status_at=at,
        dated=None,
        comment=comment,
    )
    lines = tuple(
        Line(number * 10_000 + at, number, product, source, target, Decimal(quantity), Decimal(4))
        for at, (product, quantity, source, target) in enumerate(rows)
    )
    return FullDocument(document, lines)


DOCUMENTS = (
    full(4790, "D", "Fair display", (LED, "16", HARBOUR, None)),
    full(4821, "A", "Oak, week 47", (OAK, "200", None, CENTRAL), (OAK, "40", None, OUTLET)),
    full(4816, "A", "Winter paint", (ROLLER, "1600", None, NORTH), (PAINT, "60", None, NORTH)),
    full(4809, "A", "LED panels 40 W", (LED, "88", None, CENTRAL), (GLOVES, "60", None, HARBOUR)),
    full(4798, "A", "Cordless tools", (DRILL, "20", None, CENTRAL)),
    full(4797, "S", "Found in aisle 7", (SEALANT, "24", None, HARBOUR)),
    full(4820, "M", "To Outlet, Friday", (SEALANT, "10", CENTRAL, OUTLET)),
    full(4817, "M", "Harbour restock", (DRILL, "8", CENTRAL, HARBOUR), (HINGE, "30", 1, 2)),
    full(4794, "M", "Weekly, Outlet", (PAINT, "5", NORTH, OUTLET)),
    full(4813, "D", "Expired sealant", (SEALANT, "20", CENTRAL, None)),
    full(4792, "D", "Damaged film", (FILM, "6", OUTLET, None)),
    full(4795, "A", "Screws, pallet 2", (SCREWS, "400", None, CENTRAL)),
)
SUPPLIED = frozenset({4821, 4816, 4809, 4798})
HAVE: dict[Cell, Decimal] = {
    (LED, HARBOUR): Decimal(12),
    (LED, CENTRAL): Decimal(48),
    (ROLLER, NORTH): Decimal(36),
    (DRILL, CENTRAL): Decimal(5),
    (DRILL, HARBOUR): Decimal(1),
    (FILM, OUTLET): Decimal(31),
    (HINGE, CENTRAL): Decimal(200),
    (HINGE, HARBOUR): Decimal(18),
    (OAK, CENTRAL): Decimal(122),
    (SEALANT, CENTRAL): Decimal(66),
    (PAINT, NORTH): Decimal(74),
    (GLOVES, HARBOUR): Decimal(12),
    (SCREWS, CENTRAL): Decimal(310),
}
USUAL = History(
    quantities={(ROLLER, Kind.RECEIPT): Decimal(40)},
    suppliers={4821: {(SupplierKind.COMPANY, 31)}},
)


def world(**facts: object) -> World:
    known = World(
        inventory_on=True,
        products=PRODUCTS,
        warehouses=PLACES,
        balances=Balances(HAVE),
        supplied=SUPPLIED,
        negative_stock=NegativeStock.NEVER,
        batch_costing=False,
    )
    return replace(known, **facts)  # type: ignore[arg-type]


def readings(
    documents: tuple[FullDocument, ...] = DOCUMENTS,
    act: Act = Act.CONDUCT,
    *,
    known: World | None = None,
    problems: Mapping[Part, Problem] | None = None,
    later: tuple[LaterUse, ...] = (),
    reserved: Mapping[Cell, Decimal] | None = None,
    history: History = USUAL,
    read_at: datetime = NOON,
) -> Readings:
    return Readings(
        act=act,
        documents=documents,
        world=known or world(),
        read_at=read_at,
        problems=problems or {},
        reserved=reserved or {},
        history=history,
        later=later,
        products=PRODUCTS,
        warehouses=PLACES,
        measures=MEASURES,
        people=PEOPLE,
        me=3,
    )


def to_conduct(plan: Plan | None = None) -> Reviewed:
    return arranged(readings(), plan)


def all_ready() -> Reviewed:
    """The same without those that will be refused."""
    fine = tuple(each for each in DOCUMENTS if each.id not in (4790, 4795))
    return arranged(readings(fine))


RECEIPTS = (
    full(
        4799,
        "A",
        "Packing film",
        (PACKING, "24", None, OUTLET),
        (WRAP, "10", None, OUTLET),
        status="Y",
        at=NOON - timedelta(hours=21),
        by=3,
    ),
    full(
        4804,
        "A",
        "Wall paint white",
        (PAINT, "60", None, NORTH),
        status="Y",
        at=NOON - timedelta(hours=3),
        by=4,
    ),
    full(
        4814,
        "A",
        "Work gloves",
        (GLOVES, "100", None, CENTRAL),
        (OAK, "12", None, CENTRAL),
        status="Y",
        at=NOON - timedelta(minutes=38),
        by=3,
    ),
)
LATER = full(
    4812,
    "M",
    "To Harbour",
    (PACKING, "12", OUTLET, HARBOUR),
    (WRAP, "4", OUTLET, HARBOUR),
    status="Y",
    at=NOON - timedelta(minutes=57),
    by=5,
)
LEFT: dict[Cell, Decimal] = {
    (PAINT, NORTH): Decimal(74),
    (PACKING, OUTLET): Decimal(32),
    (WRAP, OUTLET): Decimal(14),
    (GLOVES, CENTRAL): Decimal(144),
    (OAK, CENTRAL): Decimal(22),
}
USES = (
    LaterUse(LATER.document, PACKING, OUTLET, Decimal(12)),
    LaterUse(LATER.document, WRAP, OUTLET, Decimal(4)),
)


def to_cancel(
    left: Mapping[Cell, Decimal] = LEFT,
    documents: tuple[FullDocument, ...] = RECEIPTS,
) -> Reviewed:
    known = world(balances=Balances(left))
    held = {(PAINT, NORTH): Decimal(20)}
    return arranged(readings(documents, Act.CANCEL, known=known, later=USES, reserved=held))


def refused() -> Problem:
    return NotAllowed(
        reference=Reference("catalog.storeproduct.list", NOON), execution=Execution.REFUSED
    )
