"""The words of exported and printed tables: kinds, statuses, ends of acts, headings."""

from PySide6.QtCore import QObject

from desktop.records.views import Column as Shown
from desktop.stock.documents import Kind, Status
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate


class Words(QObject):
    """Asked each time anew, so that a change of language needs nothing."""

    def kind(self, code: str) -> str:
        named = {
            Kind.RECEIPT: self.tr("Receipt"),
            Kind.ADJUSTMENT: self.tr("Stock adjustment"),
            Kind.TRANSFER: self.tr("Transfer"),
            Kind.RETURN: self.tr("Return"),
            Kind.WRITE_OFF: self.tr("Write-off"),
        }
        kind = Kind.of(code)
        return named[kind] if kind else code

    def status(self, status: Status, code: str) -> str:
        return {
            Status.DRAFT: self.tr("Draft"),
            Status.CONDUCTED: self.tr("Conducted"),
            Status.CANCELLED: self.tr("Cancelled"),
        }.get(status, code)

    def act(self, act: Act) -> str:
        return self.tr("Conduct") if act is Act.CONDUCT else self.tr("Cancel conducting")

    def fate(self, fate: Fate, act: Act) -> str:
        conducted = act is Act.CONDUCT
        return {
            Fate.DONE: self.tr("Conducted") if conducted else self.tr("Cancelled"),
            Fate.ALREADY: (
                self.tr("Was conducted already") if conducted else self.tr("Was not conducted")
            ),
            Fate.REFUSED: self.tr("Refused"),
            Fate.CHANGED: self.tr("Changed since reviewed"),
            Fate.NOT_STARTED: self.tr("Not started"),
            Fate.UNKNOWN: self.tr("Unknown"),
        }[fate]

    def heading(self, column: Shown) -> str:
        return {
            Shown.KIND: self.tr("Type"),
            Shown.NUMBER: self.tr("Number"),
            Shown.TITLE: self.tr("Title"),
            Shown.STATUS: self.tr("Status"),
            Shown.WAREHOUSES: self.tr("Warehouses"),
            Shown.SUPPLIER: self.tr("Supplier"),
            Shown.LINES: self.tr("Lines"),
            Shown.TOTAL: self.tr("Total"),
            Shown.RESPONSIBLE: self.tr("Responsible"),
            Shown.CHANGED: self.tr("Changed"),
            Shown.CREATED: self.tr("Created"),
            Shown.CONDUCTED_AT: self.tr("Status set"),
            Shown.CONDUCTED_BY: self.tr("Status set by"),
            Shown.COMMENT: self.tr("Comment"),
            Shown.ID: self.tr("ID"),
        }[column]
