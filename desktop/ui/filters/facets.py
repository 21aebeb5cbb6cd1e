"""The sides a document can be filtered by, and the fields of a filter that belong to each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desktop.records.views import Filter


class Facet(StrEnum):
    """One side of a document; each that is set counts as one filter."""

    STATUS = "status"
    KIND = "type"
    WAREHOUSE = "warehouse"
    SUPPLIER = "supplier"
    DATE = "date"
    RESPONSIBLE = "responsible"
    PRODUCT = "product"
    TOTAL = "total"
    CURRENCY = "currency"
    CHANGED_BY = "changed-by"
    MINE = "mine"
    ATTENTION = "attention"
    WORDS = "words"


ALWAYS_SHOWN = (Facet.STATUS, Facet.KIND, Facet.WAREHOUSE, Facet.SUPPLIER, Facet.DATE)
"""These have a chip before they are set, if there is room."""

SHOWN_WHEN_SET = (
    Facet.RESPONSIBLE,
    Facet.PRODUCT,
    Facet.TOTAL,
    Facet.CURRENCY,
    Facet.CHANGED_BY,
    Facet.MINE,
    Facet.ATTENTION,
)

SWITCHES = frozenset({Facet.MINE, Facet.ATTENTION})
"""On or off, with nothing to choose from."""

CHIPS = (*ALWAYS_SHOWN, *SHOWN_WHEN_SET)

Value = int | str
"""What a filter holds of one warehouse, person, supplier, kind …"""

_FIELDS: Mapping[Facet, tuple[str, ...]] = {
    Facet.STATUS: ("statuses",),
    Facet.KIND: ("kinds",),
    Facet.WAREHOUSE: ("warehouses",),
    Facet.SUPPLIER: ("suppliers",),
    Facet.DATE: ("dates",),
    Facet.RESPONSIBLE: ("responsible",),
    Facet.PRODUCT: ("product",),
    Facet.TOTAL: ("total_from", "total_to"),
    Facet.CURRENCY: ("currencies",),
    Facet.CHANGED_BY: ("changed_by",),
    Facet.MINE: ("mine",),
    Facet.ATTENTION: ("attention",),
    Facet.WORDS: ("words",),
}
_EMPTY = Filter()


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen from, as (what the filter holds, name) in the order of the lists."""

    warehouses: tuple[tuple[int, str], ...] = ()
    suppliers: tuple[tuple[str, str], ...] = ()
    people: tuple[tuple[int, str], ...] = ()
    currencies: tuple[tuple[str, str], ...] = ()
    products: tuple[tuple[int, str], ...] = ()
    me: int | None = None
    """Who is signed in; nobody can ask for "mine" before that is known."""


def is_set(chosen: Filter, facet: Facet) -> bool:
    return any(getattr(chosen, name) != getattr(_EMPTY, name) for name in _FIELDS[facet])


def cleared(chosen: Filter, facet: Facet) -> Filter:
    return _with(chosen, {name: getattr(_EMPTY, name) for name in _FIELDS[facet]})


def set_facets(chosen: Filter) -> tuple[Facet, ...]:
    """The facets that narrow the list, in the order of the row."""
    return tuple(facet for facet in (Facet.WORDS, *CHIPS) if is_set(chosen, facet))


def values(chosen: Filter, facet: Facet) -> frozenset[Value]:
    """What is ticked in the list of a facet that is chosen from a list."""
    if facet is Facet.PRODUCT:
        return frozenset() if chosen.product is None else frozenset({chosen.product})
    (name,) = _FIELDS[facet]
    ticked: frozenset[Value] = getattr(chosen, name)
    return ticked


def with_values(chosen: Filter, facet: Facet, ticked: Iterable[Value]) -> Filter:
    if facet is Facet.PRODUCT:
        return _with(chosen, {"product": next(iter(ticked), None)})
    (name,) = _FIELDS[facet]
    return _with(chosen, {name: frozenset(ticked)})


def switched_on(chosen: Filter, facet: Facet, me: int | None) -> Filter:
    """`chosen` with a facet of `SWITCHES` turned on."""
    return _with(chosen, {"mine": me} if facet is Facet.MINE else {"attention": True})


def _with(chosen: Filter, changes: dict[str, Any]) -> Filter:
    return replace(chosen, **changes)
