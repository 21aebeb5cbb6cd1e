"""The words and drawings of kinds, statuses and columns."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.records.rows import Row
from desktop.records.views import Column
from desktop.stock.documents import Kind, Status
from desktop.ui.palette import Tone
from desktop.ui.table.state import Busy, Shown

_KIND_ICONS = {
    Kind.RECEIPT: "type-receipt",
    Kind.ADJUSTMENT: "type-adjustment",
    Kind.TRANSFER: "type-transfer",
    Kind.WRITE_OFF: "type-writeoff",
    Kind.RETURN: "type-return",
}
_STATUS_LOOKS = {
    Status.DRAFT: (Tone.PLAIN, "draft"),
    Status.CONDUCTED: (Tone.GOOD, "conducted"),
    Status.CANCELLED: (Tone.UNDONE, "undo"),
    Status.OTHER: (Tone.WARNING, "unknown"),
}
_BUSY_LOOKS = {
    Shown.WAITING: (Tone.PLAIN, "queued"),
    Shown.CONDUCTING: (Tone.WORKING, "working"),
    Shown.CANCELLING: (Tone.WORKING, "working"),
    Shown.CHECKING: (Tone.CHECKING, "checking"),
    Shown.REFUSED: (Tone.BAD, "refused"),
    Shown.UNKNOWN: (Tone.WARNING, "unknown"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """What a status pill shows: an icon and a word, in a tone that repeats them."""

    tone: Tone
    icon: str
    word: str
    turns: bool = False
    explained: bool = False
    """A reason lies behind it: an info icon stands beside the pill."""


def kind_icon(row: Row) -> str:
    return _KIND_ICONS[row.kind] if row.kind is not None else "box"


def _told(code: str) -> str:
    """A code we have never heard of, as the portal told it, as far as it has room in a cell."""
    return " ".join(code.split())[:12] or "?"


class Words(QObject):
    """Says kinds, statuses and columns in the user's language."""

    def kind(self, row: Row) -> str:
        if row.kind is None:
            return self.tr("Type {code}").format(code=_told(row.kind_code))
        return self.kinds()[row.kind]

    def kinds(self) -> dict[Kind, str]:
        return {
            Kind.RECEIPT: self.tr("Receipt"),
            Kind.ADJUSTMENT: self.tr("Adjustment"),
            Kind.TRANSFER: self.tr("Transfer"),
            Kind.WRITE_OFF: self.tr("Write-off"),
            Kind.RETURN: self.tr("Return"),
        }

    def statuses(self) -> dict[Status, str]:
        return {
            Status.DRAFT: self.tr("Draft"),
            Status.CONDUCTED: self.tr("Conducted"),
            Status.CANCELLED: self.tr("Cancelled"),
        }

    def works(self) -> dict[Shown, str]:
        return {
            Shown.WAITING: self.tr("Waiting"),
            Shown.CONDUCTING: self.tr("Conducting…"),
            Shown.CANCELLING: self.tr("Cancelling…"),
            Shown.CHECKING: self.tr("Checking…"),
            Shown.REFUSED: self.tr("Refused"),
            Shown.UNKNOWN: self.tr("Unknown"),
        }

    def mark(self, row: Row, busy: Busy | None) -> Mark:
        """The pill of a document: the work under way if there is some, else its status."""
        if busy is not None:
            tone, icon = _BUSY_LOOKS[busy.shown]
            word = self.works()[busy.shown]
            return Mark(tone, icon, word, busy.shown.turns, bool(busy.reason))
        tone, icon = _STATUS_LOOKS[row.status]
        return Mark(tone, icon, self.status(row))

    def marks(self) -> list[Mark]:
        """Every pill whose word is known beforehand."""
        known = [Mark(*_STATUS_LOOKS[status], word) for status, word in self.statuses().items()]
        return known + [
            Mark(*_BUSY_LOOKS[shown], word, shown.turns) for shown, word in self.works().items()
        ]

    def status(self, row: Row) -> str:
        if row.status is Status.OTHER:
            return self.tr("Status {code}").format(code=_told(row.status_code))
        return self.statuses()[row.status]

    def column(self, column: Column | None) -> str:
        return "" if column is None else self.columns()[column]

    def columns(self) -> dict[Column, str]:
        return {
            Column.KIND: self.tr("Type"),
            Column.NUMBER: self.tr("Document"),
            Column.TITLE: self.tr("Title"),
            Column.STATUS: self.tr("Status"),
            Column.WAREHOUSES: self.tr("Warehouses"),
            Column.SUPPLIER: self.tr("Supplier"),
            Column.LINES: self.tr("Lines"),
            Column.TOTAL: self.tr("Total"),
            Column.RESPONSIBLE: self.tr("Responsible"),
            Column.CHANGED: self.tr("Changed"),
            Column.CREATED: self.tr("Created"),
            Column.CONDUCTED_AT: self.tr("Conducted at"),
            Column.CONDUCTED_BY: self.tr("Conducted by"),
            Column.COMMENT: self.tr("Comment"),
            Column.ID: self.tr("Id"),
        }
