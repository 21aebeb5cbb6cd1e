"""What is usual for a product, and which supplier's numbers are taken: learned from documents."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median
from typing import TypeVar

from desktop.stock.documents import Document, Kind, Status
from desktop.stock.movements import FullDocument, moves
from desktop.stock.names import SupplierBinding, SupplierKind

FEWEST = 3
"""With fewer lines than this nobody can say what is usual."""

Who = tuple[SupplierKind, int]
"""A supplier: contacts and companies are counted apart."""


Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class History:
    """The usual quantity by product and kind, the usual price by product and currency."""

    quantities: Mapping[tuple[int, Kind], Decimal] = field(default_factory=dict)
    prices: Mapping[tuple[int, str], Decimal] = field(default_factory=dict)
    suppliers: Mapping[int, Set[Who]] = field(default_factory=dict)
    """The suppliers of each document."""
    numbers: Mapping[tuple[Who, str], tuple[int, ...]] = field(default_factory=dict)
    """The documents that bear a supplier's number; cancelled ones gave theirs back."""

    @classmethod
    def of(
        cls, documents: Iterable[FullDocument], bindings: Iterable[SupplierBinding] = ()
    ) -> "History":
        """What these documents teach. Only goods that were really moved tell what is usual."""
        known = tuple(documents)
        suppliers = _suppliers([each.document for each in known], bindings)
        quantities: dict[tuple[int, Kind], list[Decimal]] = defaultdict(list)
        prices: dict[tuple[int, str], list[Decimal]] = defaultdict(list)
        for each in known:
            if each.document.status is Status.CONDUCTED:
                _learn(each, quantities, prices)
        numbers = _numbers([each.document for each in known], suppliers)
        return cls(_usual(quantities), _usual(prices), suppliers, numbers)


def plain_number(document: Document) -> str:
    """The supplier's number as two people would agree on it."""
    return " ".join((document.number or "").split()).casefold()


def _suppliers(
    documents: Iterable[Document], bindings: Iterable[SupplierBinding]
) -> dict[int, set[Who]]:
    found: dict[int, set[Who]] = defaultdict(set)
    for binding in bindings:
        found[binding.document_id].add((binding.kind, binding.supplier_id))
    for document in documents:
        if document.supplier_id:
            found[document.id].add((SupplierKind.CATALOG, document.supplier_id))
    return dict(found)


def _learn(
    each: FullDocument,
    quantities: dict[tuple[int, Kind], list[Decimal]],
    prices: dict[tuple[int, str], list[Decimal]],
) -> None:
    kind, currency = each.document.kind, each.document.currency
    for line in each.lines:
        if kind is None or not line.product_id or not moves(line, kind):
            continue
        quantities[line.product_id, kind].append(line.quantity)
        if line.price and currency:
            prices[line.product_id, currency].append(line.price)


def _usual(seen: Mapping[Key, list[Decimal]]) -> dict[Key, Decimal]:
    return {key: median(values) for key, values in seen.items() if len(values) >= FEWEST}


def _numbers(
    documents: Iterable[Document], suppliers: Mapping[int, Set[Who]]
) -> dict[tuple[Who, str], tuple[int, ...]]:
    found: dict[tuple[Who, str], list[int]] = defaultdict(list)
    for document in documents:
        number = plain_number(document)
        if not number or document.status is Status.CANCELLED:
            continue
        for who in suppliers.get(document.id, ()):
            found[who, number].append(document.id)
    return {key: tuple(ids) for key, ids in found.items()}
