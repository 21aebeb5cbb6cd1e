"""The things a document refers to by id: warehouses, products, measures, people, suppliers."""

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum, StrEnum


@dataclass(frozen=True, slots=True)
class Warehouse:
    id: int
    title: str
    """Never empty: the address, or the id, stands in for a missing title."""
    active: bool
    address: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    id: int
    symbol: str
    title: str = ""


class ProductKind(IntEnum):
    """The portal's product types; only SIMPLE and VARIATION can be moved by a document."""

    SIMPLE = 1
    SET = 2
    PARENT = 3
    VARIATION = 4
    SERVICE = 7


@dataclass(frozen=True, slots=True)
class Product:
    """A product or a variation, as a line names it."""

    id: int
    name: str
    catalog_id: int | None = None
    measure_id: int | None = None
    kind_code: int | None = None
    """The raw type; `ProductKind` names the known ones."""
    purchasing_price: Decimal | None = None
    purchasing_currency: str | None = None
    can_buy_zero: bool = False
    barcode_per_piece: bool = False
    quantity: Decimal = Decimal(0)
    reserved: Decimal = Decimal(0)
    parent_id: int | None = None


@dataclass(frozen=True, slots=True)
class Catalog:
    id: int
    name: str
    product_catalog_id: int | None = None
    """Set on the catalogue that holds the variations of another one."""


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    name: str
    active: bool = True


class SupplierKind(StrEnum):
    CONTACT = "contact"
    COMPANY = "company"
    CATALOG = "catalog"


@dataclass(frozen=True, slots=True)
class Supplier:
    id: int
    kind: SupplierKind
    name: str


@dataclass(frozen=True, slots=True)
class SupplierBinding:
    """One supplier of one document."""

    id: int
    document_id: int
    supplier_id: int
    kind: SupplierKind


@dataclass(frozen=True, slots=True)
class Balance:
    """How much of a product lies in a warehouse; `quantity` includes what is reserved."""

    product_id: int
    warehouse_id: int
    quantity: Decimal
    reserved: Decimal = Decimal(0)

    @property
    def free(self) -> Decimal:
        return self.quantity - self.reserved
