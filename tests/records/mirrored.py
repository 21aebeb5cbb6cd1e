"""Documents and lines as the tests of the mirror make them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from desktop.records import naming
from desktop.records.finding import Finder
from desktop.records.mirror import Mirror
from desktop.records.reading import Reader
from desktop.records.rows import Row
from desktop.records.views import Column, Filter, Order
from desktop.stock import names as n
from desktop.stock.documents import Document, Line
from tests.records.samples import NOON

PLAIN: dict[str, Any] = {
    "kind_code": "A",
    "status_code": "N",
    "title": "Delivery",
    "number": None,
    "currency": "EUR",
    "total": None,
    "responsible_id": None,
    "created_by": None,
    "modified_by": None,
    "status_by": None,
    "created_at": NOON,
    "modified_at": NOON,
    "status_at": None,
    "dated": None,
    "comment": "",
}


def document(identity: int, **facts: Any) -> Document:
    return Document(id=identity, **{**PLAIN, **facts})


def row(
    number: int,
    of: int,
    product: int | None = 101,
    source: int | None = None,
    target: int | None = None,
    quantity: str = "1",
    price: str | None = None,
) -> Line:
    return Line(
        id=number,
        document_id=of,
        product_id=product,
        from_warehouse_id=source,
        to_warehouse_id=target,
        quantity=Decimal(quantity),
        price=None if price is None else Decimal(price),
    )


def bound(
    number: int, of: int, supplier: int, kind: n.SupplierKind = n.SupplierKind.COMPANY
) -> n.SupplierBinding:
    return n.SupplierBinding(id=number, document_id=of, supplier_id=supplier, kind=kind)


def day(year: int, month: int, date: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, date, hour, minute, tzinfo=UTC)


@dataclass
class Kept:
    """A mirror in a file, and everything that reads it."""

    path: Path
    mirror: Mirror
    reader: Reader
    finder: Finder

    def find(
        self, asked: Filter | None = None, order: Order | None = None, now: datetime = NOON
    ) -> list[int]:
        by_id = Order(Column.ID, descending=False)
        return list(self.finder.find(asked or Filter(), order or by_id, now))

    def search(self, words: str) -> list[int]:
        return self.find(Filter(words=words))

    def row(self, number: int) -> Row:
        self.reader.forget()
        found = self.reader.row(number)
        assert found is not None
        return found

    def put(self, *documents: Document) -> list[int]:
        return self.mirror.put_documents(documents)

    def look(
        self,
        number: int,
        *lines: Line,
        bindings: tuple[n.SupplierBinding, ...] | None = (),
        at: float = 1_000.0,
    ) -> list[int]:
        """Put the lines of one document."""
        return self.mirror.put_lines([number], lines, bindings, at)

    def name(self, *named: naming.Named) -> list[int]:
        return self.mirror.put_names(named, 1_000.0)


@contextmanager
def kept(path: Path) -> Iterator[Kept]:
    mirror, _ = Mirror.open(path)
    reader, asked = Reader(path), Reader(path)
    try:
        yield Kept(path, mirror, reader, Finder(asked.connection))
    finally:
        asked.close()
        reader.close()
        mirror.close()
