"""Documents, rows and outcomes to be put on paper or into files."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from desktop.records.reading import Sheet
from desktop.records.rows import Row
from desktop.stock.documents import Document, Line, Status
from desktop.stock.movements import FullDocument
from desktop.stock.names import Measure, Product, Warehouse

NOON = datetime(2026, 7, 3, 12, 0, tzinfo=UTC)
TITLES = (
    "Spring delivery",
    "Приход от поставщика «Северный ветер»",
    "קבלת סחורה מהספק",
    "A very long title that will not fit into one line of a printed list, whatever the paper " * 2,
)


def row(number: int) -> Row:
    return Row(
        id=number,
        kind_code="ASMRD"[number % 5],
        status=(Status.DRAFT, Status.CONDUCTED, Status.CANCELLED)[number % 3],
        status_code="NYC"[number % 3],
        number=f"WH-{number:05}",
        title=TITLES[number % 4],
        sources=("Main warehouse",) if number % 5 in (2, 4) else (),
        targets=("Магазин на Невском",) if number % 5 != 4 else (),
        supplier="Nordwind GmbH" if number % 2 else None,
        line_count=number % 17,
        total=Decimal(number) * Decimal("17.35"),
        total_is_computed=False,
        currency="EUR",
        responsible="Anna Petrova",
        changed=NOON + timedelta(minutes=number),
        created=NOON,
        conducted_at=NOON,
        conducted_by="Anna Petrova",
        comment="",
    )


async def read_rows(ids: Sequence[int]) -> list[Row]:
    return [row(number) for number in ids]


def sheet(lines: int = 12, number: str = "WH-00017") -> Sheet:
    one = row(17)
    facts = {name: getattr(one, name) for name in Row.__slots__}
    facts |= {"number": number, "total": Decimal("1234.50"), "comment": "Counted twice. " * 20}
    document = Document(
        id=17, kind_code="M", status_code="Y", title=one.title, number=number, currency="EUR",
        total=Decimal("1234.50"), responsible_id=1, created_by=1, modified_by=1, status_by=1,
        created_at=NOON, modified_at=NOON, status_at=NOON, dated=NOON, comment=facts["comment"],
    )  # fmt: skip
    made = tuple(
        Line(index, 17, 1 + index % 3, 1, 2, Decimal("2.5") * index, Decimal("19.99"))
        for index in range(1, lines + 1)
    )
    products = {
        1: Product(1, "Wool blanket, undyed, 140 × 200 cm", measure_id=1),
        2: Product(2, "Чайник эмалированный", measure_id=1),
        3: Product(3, "<b>Sugar</b> & spice " * 8, measure_id=2),
    }
    return Sheet(
        FullDocument(document, made),
        Row(**facts),
        1.0,
        products,
        {1: Measure(1, "pcs"), 2: Measure(2, "kg")},
        {1: Warehouse(1, "Main warehouse", True), 2: Warehouse(2, "Магазин на Невском", True)},
        {1: "Anna Petrova"},
    )
