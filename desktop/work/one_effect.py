"""What a single document would do to the stock, for whoever looks at it."""

from dataclasses import dataclass
from datetime import datetime

from desktop.stock.documents import Document
from desktop.stock.effect import Effect
from desktop.stock.movements import Act
from desktop.work.readings import Part
from desktop.work.review import Review
from desktop.work.reviewed import Reviewed


@dataclass(frozen=True, slots=True, kw_only=True)
class OneEffect:
    """What one document would do, for the details of it."""

    document_id: int
    act: Act
    effect: Effect
    reviewed: Reviewed

    @property
    def stock_read(self) -> bool:
        return Part.STOCK not in self.reviewed.readings.problems

    @property
    def read_at(self) -> datetime | None:
        return self.reviewed.readings.read_at if self.stock_read else None

    @property
    def refused(self) -> int:
        """How many documents the portal will refuse."""
        return len(self.reviewed.refused_ids)


async def one_effect(review: Review, document: Document) -> OneEffect:
    """What conducting it would do, or for a conducted one what cancelling it would."""
    act = Act.CANCEL if document.status_code == "Y" else Act.CONDUCT
    reviewed = await review.read(act, [document.id])
    return OneEffect(
        document_id=document.id, act=act, effect=reviewed.everything, reviewed=reviewed
    )
