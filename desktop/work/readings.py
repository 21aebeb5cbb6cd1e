"""What was read for a review, and how the operator wants it ordered."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from desktop.stock.documents import Document
from desktop.stock.history import History
from desktop.stock.movements import Act, Cell, FullDocument
from desktop.stock.names import Measure, Product, Warehouse
from desktop.stock.problems import Problem
from desktop.stock.world import World


class Order(StrEnum):
    """How the documents of a review follow each other."""

    SUGGESTED = "suggested"
    AS_SELECTED = "as selected"
    BY_DATE = "by date"
    BY_NUMBER = "by number"
    OWN = "own"


class Part(StrEnum):
    """What a review needs from the portal; each may stay unread."""

    DOCUMENTS = "documents"
    LINES = "lines"
    STOCK = "stock"
    PRODUCTS = "products"
    WAREHOUSES = "warehouses"
    SUPPLIERS = "suppliers"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the operator decided about a review so far."""

    order: Order = Order.SUGGESTED
    own: tuple[int, ...] = ()
    """His own order, where he moved rows."""
    left_out: frozenset[int] = frozenset()
    insisted: frozenset[int] = frozenset()
    """Documents to be carried out although too little is there."""


@dataclass(frozen=True, slots=True)
class LaterUse:
    """A later document that took goods from where a document to be cancelled had put them."""

    document: Document
    product_id: int
    warehouse_id: int
    quantity: Decimal

    @property
    def cell(self) -> Cell:
        return (self.product_id, self.warehouse_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """Everything a review was computed from, so that it can be computed again without asking."""

    act: Act
    documents: tuple[FullDocument, ...]
    """As selected."""
    world: World
    read_at: datetime
    """When the balances were asked for."""
    problems: Mapping[Part, Problem] = field(default_factory=dict)
    """What could not be read, and why."""
    unread: Set[int] = frozenset()
    """Documents whose lines nobody could read: nothing is foreseen of them."""
    missing: Set[int] = frozenset()
    """Documents the portal does not have any more, or does not show."""
    reserved: Mapping[Cell, Decimal] = field(default_factory=dict)
    history: History = field(default_factory=History)
    later: tuple[LaterUse, ...] = ()
    products: Mapping[int, Product] = field(default_factory=dict)
    """For their names; also those known from earlier only."""
    warehouses: Mapping[int, Warehouse] = field(default_factory=dict)
    measures: Mapping[int, Measure] = field(default_factory=dict)
    people: Mapping[int, str] = field(default_factory=dict)
    me: int | None = None
