"""A document as the portal told it, and as it stands in a row: there and back."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from desktop.stock.documents import Document, Status

STATES: Final = (Status.DRAFT, Status.CONDUCTED, Status.CANCELLED, Status.OTHER)
SEPARATOR: Final = "\x1f"
TOLD: Final = (
    "id, kind, status, number, title, currency, total, responsible_id, created_by, modified_by,"
    " status_by, created, modified, status_at, dated, comment, site, supplier_id"
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def told(document: Document) -> tuple[Any, ...]:
    return (
        document.id,
        document.kind_code,
        document.status_code,
        document.number,
        document.title,
        document.currency,
        None if document.total is None else str(document.total),
        document.responsible_id,
        document.created_by,
        document.modified_by,
        document.status_by,
        _unix(document.created_at),
        _unix(document.modified_at),
        _unix(document.status_at),
        _unix(document.dated),
        document.comment,
        document.site,
        document.supplier_id,
    )


def document_of(row: Sequence[Any]) -> Document:
    """The document behind the first columns of a row."""
    return Document(
        id=row[0],
        kind_code=row[1],
        status_code=row[2],
        number=row[3],
        title=row[4],
        currency=row[5],
        total=None if row[6] is None else Decimal(row[6]),
        responsible_id=row[7],
        created_by=row[8],
        modified_by=row[9],
        status_by=row[10],
        created_at=moment_of(row[11]),
        modified_at=moment_of(row[12]),
        status_at=moment_of(row[13]),
        dated=moment_of(row[14]),
        comment=row[15],
        site=row[16],
        supplier_id=row[17],
    )


def _unix(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def moment_of(unix: float | None) -> datetime | None:
    """Counted from the epoch, since not every system knows a time before it."""
    return None if unix is None else _EPOCH + timedelta(seconds=unix)
