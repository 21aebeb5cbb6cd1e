"""What this computer knows already of the documents of a review, and of others like them.

It fills in where the portal does not answer, and it tells what is usual. What cannot be read here
is not worth failing for: the portal alone is enough.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from desktop.records.reading import Reader
from desktop.stock.documents import Document, Line
from desktop.stock.history import History
from desktop.stock.movements import Act, Cell, FullDocument, movements
from desktop.stock.names import Measure, Product, SupplierBinding, Warehouse
from desktop.work.readings import LaterUse

log = logging.getLogger(__name__)

T = TypeVar("T")
_OF_EACH_PRODUCT = 50
"""So many of a product's newest lines tell what is usual."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The documents as they were last seen."""

    documents: dict[int, Document] = field(default_factory=dict)
    lines: dict[int, tuple[Line, ...]] = field(default_factory=dict)
    line_counts: dict[int, int] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Names:
    products: dict[int, Product] = field(default_factory=dict)
    warehouses: dict[int, Warehouse] = field(default_factory=dict)
    measures: dict[int, Measure] = field(default_factory=dict)


class AtHand:
    """Looks into the mirror, each time by a reader of its own: it is asked from other threads."""

    def __init__(self, mirror: Path) -> None:
        self._mirror = mirror

    def kept(self, ids: Sequence[int]) -> Kept:
        return self._look(lambda reader: _kept(reader, ids), Kept())

    def alike(self, documents: Sequence[Document]) -> list[Document]:
        """Documents that may bear the number of one of these."""
        nobody: list[Document] = []
        return self._look(lambda reader: reader.numbered_like(documents), nobody)

    def names(self, products: Iterable[int]) -> Names:
        return self._look(
            lambda reader: Names(reader.products(products), reader.warehouses(), reader.measures()),
            Names(),
        )

    def history(
        self, documents: Sequence[FullDocument], bindings: Iterable[SupplierBinding]
    ) -> History:
        """What is usual for their goods, and who bears the same numbers."""
        ours = {each.id for each in documents}
        nobody: list[FullDocument] = []
        others = self._look(lambda reader: _others(reader, documents), nobody)
        learned = [each for each in others if each.id not in ours]
        return History.of([*learned, *documents], bindings)

    def later_uses(self, documents: Sequence[FullDocument]) -> tuple[LaterUse, ...]:
        """Who took goods, after a document to be cancelled had brought them."""
        nobody: tuple[LaterUse, ...] = ()
        return self._look(lambda reader: _later_uses(reader, documents), nobody)

    def _look(self, look: Callable[[Reader], T], instead: T) -> T:
        try:
            with closing(Reader(self._mirror)) as reader:
                return look(reader)
        except sqlite3.Error as failure:
            log.warning("the mirror could not be read for a review: %s", failure)
            return instead


def _kept(reader: Reader, ids: Sequence[int]) -> Kept:
    reader.fetch(ids)
    rows = {number: reader.row(number) for number in ids}
    counts = {number: row.line_count or 0 for number, row in rows.items() if row is not None}
    return Kept(reader.documents(ids), reader.lines(ids), counts, reader.people())


def _others(reader: Reader, documents: Sequence[FullDocument]) -> list[FullDocument]:
    goods = {line.product_id for each in documents for line in each.lines if line.product_id}
    alike = reader.numbered_like(each.document for each in documents)
    found = {each.id: FullDocument(each, ()) for each in alike}
    found |= {each.id: each for each in reader.lately_moved(goods, _OF_EACH_PRODUCT)}
    return list(found.values())


def _later_uses(reader: Reader, documents: Sequence[FullDocument]) -> tuple[LaterUse, ...]:
    since: dict[Cell, datetime] = {}
    for each in documents:
        moment = each.document.status_at
        for made in movements(each.document, each.lines, Act.CANCEL):
            if made.change < 0 and moment is not None:
                since[made.cell] = min(moment, since.get(made.cell, moment))
    if not since:
        return ()
    ours = {each.id for each in documents}
    first = min(since.values()).timestamp()
    sums: dict[tuple[int, Cell], LaterUse] = {}
    for each in reader.taken_since({product for product, _ in since}, first):
        at = each.document.status_at
        for made in movements(each.document, each.lines, Act.CONDUCT):
            began = since.get(made.cell)
            if each.id in ours or made.change >= 0 or began is None or at is None or at < began:
                continue
            key = (each.id, made.cell)
            before = sums[key].quantity if key in sums else 0
            sums[key] = LaterUse(each.document, *made.cell, before - made.change)
    return tuple(sums.values())
