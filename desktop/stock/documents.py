"""A stock document as the portal tells it: its kind, its status, its header and its lines.

Quantities and prices are Decimal. A kind or status this program has never heard of is kept as it
came (`kind_code`, `status_code`), so that it can be shown rather than dropped.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """The five kinds of stock document; the value is the portal's letter."""

    RECEIPT = "A"
    ADJUSTMENT = "S"
    TRANSFER = "M"
    RETURN = "R"
    WRITE_OFF = "D"

    @classmethod
    def of(cls, code: str) -> "Kind | None":
        """The kind of a portal letter, or None for one we do not know."""
        return _KINDS.get(code)

    @property
    def brings_in(self) -> bool:
        """Whether conducting adds stock to a destination warehouse."""
        return self is not Kind.WRITE_OFF

    @property
    def takes_out(self) -> bool:
        """Whether conducting takes stock from a source warehouse."""
        return self in (Kind.TRANSFER, Kind.WRITE_OFF)


class Status(StrEnum):
    """What the document is to an operator. The goods count only while it is CONDUCTED."""

    DRAFT = "draft"
    CONDUCTED = "conducted"
    CANCELLED = "cancelled"
    OTHER = "other"


_KINDS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class Document:
    """The header of one stock document, as read from the portal."""

    id: int
    kind_code: str
    status_code: str
    title: str
    number: str | None
    currency: str | None
    total: Decimal | None
    responsible_id: int | None
    created_by: int | None
    modified_by: int | None
    status_by: int | None
    created_at: datetime | None
    modified_at: datetime | None
    status_at: datetime | None
    dated: datetime | None
    comment: str
    site: str | None = None
    supplier_id: int | None = None
    """Only portals whose suppliers live in the catalogue tell it here (`contractorId`)."""

    @property
    def kind(self) -> Kind | None:
        return Kind.of(self.kind_code)

    @property
    def status(self) -> Status:
        return status_of(self.status_code, self.status_by)


def status_of(code: str, status_by: int | None) -> Status:
    """The status behind the portal's letter.

    Some portals show a cancelled document as `C`, most as `N`; a draft whose status somebody has
    set before can only have been conducted and cancelled.
    """
    if code == "Y":
        return Status.CONDUCTED
    if code == "C":
        return Status.CANCELLED
    if code == "N":
        return Status.DRAFT if status_by is None else Status.CANCELLED
    return Status.OTHER


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a document: so much of a product, from and to a warehouse."""

    id: int
    document_id: int
    product_id: int | None
    from_warehouse_id: int | None
    to_warehouse_id: int | None
    quantity: Decimal
    price: Decimal | None

    @property
    def sum(self) -> Decimal:
        return self.quantity * (self.price or Decimal(0))
