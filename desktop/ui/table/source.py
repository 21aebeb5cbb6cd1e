"""What the table asks of others: rows by id, and how figures and moments are written."""

from datetime import datetime
from decimal import Decimal
from typing import Protocol

from desktop.records.rows import Row


class Source(Protocol):
    """Rows by id, at once: whoever answers keeps what is on screen at hand."""

    def row(self, document_id: int) -> Row | None:
        """The document as it is known now; None when it is gone."""


class Formatting(Protocol):
    """Figures and moments in the user's language."""

    def money(self, amount: Decimal | None, currency: str) -> str: ...

    def when(self, moment: datetime | None) -> str: ...

    def full_moment(self, moment: datetime) -> str: ...

    def count(self, number: int) -> str: ...
