"""Documents, lines and stock made by hand or at random for the tests of this room."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from desktop.stock.balances import Balances
from desktop.stock.documents import Document, Kind, Line
from desktop.stock.movements import Act, Cell, FullDocument

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def document(
    number: int = 1,
    kind: str = "A",
    status: str = "N",
    *,
    dated: datetime | None = None,
    status_at: datetime | None = None,
    supplier: int | None = None,
    modified_at: datetime | None = None,
    modified_by: int | None = None,
    external_number: str | None = None,
    currency: str = "EUR",
) -> Document:
    return Document(
        id=number,
        kind_code=kind,
        status_code=status,
        title=f"Paper {number}",
        number=external_number,
        currency=currency,
        total=None,
        responsible_id=None,
        created_by=None,
        modified_by=modified_by,
        status_by=None,
        created_at=NOW - timedelta(days=30),
        modified_at=modified_at,
        status_at=status_at,
        dated=dated,
        comment="",
        supplier_id=supplier,
    )


def line(
    product: int | None = 101,
    quantity: str | Decimal = "1",
    source: int | None = None,
    target: int | None = None,
    *,
    number: int = 1,
    of: int = 1,
    price: str | None = None,
) -> Line:
    cost = None if price is None else Decimal(price)
    return Line(number, of, product, source, target, Decimal(quantity), cost)


def full(head: Document, *lines: Line) -> FullDocument:
    """The lines get their document's id, and numbers of their own."""
    return FullDocument(
        head,
        tuple(
            Line(
                head.id * 10_000 + index,
                head.id,
                each.product_id,
                each.from_warehouse_id,
                each.to_warehouse_id,
                each.quantity,
                each.price,
            )
            for index, each in enumerate(lines)
        ),
    )


def stock(**cells: str) -> Balances:
    """`stock(p101w1="5")`: five of product 101 in warehouse 1."""
    return Balances({_cell(name): Decimal(amount) for name, amount in cells.items()})


def _cell(name: str) -> Cell:
    product, warehouse = name.removeprefix("p").split("w")
    return int(product), int(warehouse)


quantities = st.decimals(min_value="-2", max_value="40", places=3) | st.sampled_from(
    [Decimal(0), Decimal("0.001"), Decimal(1), Decimal("1000000")]
)
prices = st.none() | st.decimals(min_value="0", max_value="99", places=2)
lines = st.builds(
    Line,
    id=st.just(0),
    document_id=st.just(0),
    product_id=st.none() | st.integers(1, 3),
    from_warehouse_id=st.none() | st.integers(1, 3),
    to_warehouse_id=st.none() | st.integers(1, 3),
    quantity=quantities,
    price=prices,
)
moments = st.none() | st.datetimes(
    min_value=datetime(2026, 1, 1),  # noqa: DTZ001 - the zone is the strategy's to give
    max_value=datetime(2026, 2, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@st.composite
def full_documents(
    draw: st.DrawFn, kinds: str = "ASMRDU", most: int = 8
) -> tuple[FullDocument, ...]:
    count = draw(st.integers(0, most))
    made = []
    for number in range(1, count + 1):
        head = document(
            number, draw(st.sampled_from(kinds)), dated=draw(moments), status_at=draw(moments)
        )
        made.append(full(head, *draw(st.lists(lines, max_size=5))))
    return tuple(draw(st.permutations(made)))


balances = st.builds(
    Balances,
    st.dictionaries(
        st.tuples(st.integers(1, 3), st.integers(1, 3)),
        st.decimals(min_value="-10", max_value="60", places=3),
    ),
    st.none() | st.frozensets(st.integers(1, 3)),
)
acts = st.sampled_from(list(Act))
KINDS = tuple(kind.value for kind in Kind)
