"""A document as the list shows it: names in the place of ids, as far as they are known."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from desktop.stock.documents import Kind, Status


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list. Whatever is None has not been read yet; "" means that there is none."""

    id: int
    kind_code: str
    status: Status
    status_code: str
    number: str
    title: str
    sources: tuple[str, ...] | None
    """Names of the warehouses that goods leave, most lines first."""
    targets: tuple[str, ...] | None
    supplier: str | None
    line_count: int | None
    total: Decimal | None
    total_is_computed: bool
    """The portal gave no total; it was summed up from the lines."""
    currency: str
    responsible: str
    changed: datetime | None
    created: datetime | None
    conducted_at: datetime | None
    """When the present status was set."""
    conducted_by: str
    comment: str

    @property
    def kind(self) -> Kind | None:
        return Kind.of(self.kind_code)
