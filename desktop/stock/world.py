"""What is known of a portal when its answers are foreseen. Whatever is None is not known."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from enum import StrEnum

from desktop.stock.balances import UNREADABLE, Balances
from desktop.stock.documents import Document, Kind
from desktop.stock.names import Product, Warehouse


class NegativeStock(StrEnum):
    """What a portal allows where less than nothing would be left; the value is its letter."""

    BY_PRODUCT = "N"
    BY_RIGHT = "E"
    NEVER = "D"


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The facts a prediction is made from; nothing is predicted from what is not known."""

    inventory_on: bool | None = None
    run_by_1c: bool | None = None
    products: Mapping[int, Product] | None = None
    """All products the documents name, as far as the portal still has them."""
    warehouses: Mapping[int, Warehouse] | None = None
    sees_all_warehouses: bool = True
    """Whether a warehouse that is not among them does not exist; else it may only be hidden."""
    balances: Balances = UNREADABLE
    supplied: Set[int] | None = None
    """The documents a supplier is bound to; nothing where suppliers live in the catalogue."""
    negative_stock: NegativeStock | None = None
    may_go_negative: Set[Kind] | None = None
    """The kinds for which this person has the right; both kinds that take out, for an admin."""
    batch_costing: bool | None = None

    def has_supplier(self, document: Document) -> bool | None:
        if self.supplied is None:
            return None
        return document.id in self.supplied or bool(document.supplier_id)
