"""The program's words for what a document is: kinds, statuses, views, and the icon of each."""

from PySide6.QtCore import QObject

from desktop.records.views import Moment, Period, View
from desktop.stock.documents import Kind, Status

KINDS = (Kind.RECEIPT, Kind.ADJUSTMENT, Kind.TRANSFER, Kind.WRITE_OFF, Kind.RETURN)
"""In the order in which people are offered them."""

_KIND_ICONS = {
    Kind.RECEIPT: "type-receipt",
    Kind.ADJUSTMENT: "type-adjustment",
    Kind.TRANSFER: "type-transfer",
    Kind.WRITE_OFF: "type-writeoff",
    Kind.RETURN: "type-return",
}
_VIEW_ICONS = {
    "drafts": "draft",
    "attention": "warning",
    "conducted-today": "today",
    "cancelled-week": "undo",
    "mine": "user",
    "all": "documents",
    "receipts": "type-receipt",
    "adjustments": "type-adjustment",
    "transfers": "type-transfer",
    "write-offs": "type-writeoff",
    "returns": "type-return",
}


def kind_icon(code: str) -> str:
    """The drawing of a portal letter; a kind we do not know is just a document."""
    kind = Kind.of(code)
    return "documents" if kind is None else _KIND_ICONS[kind]


def view_icon(key: str) -> str:
    """The drawing of a view; people's own views all bear a bookmark."""
    return _VIEW_ICONS.get(key, "bookmark")


class Words(QObject):
    """Names in the user's language, one place for the list, the filters and the sidebar."""

    def status(self, status: Status) -> str:
        return {
            Status.DRAFT: self.tr("Draft"),
            Status.CONDUCTED: self.tr("Conducted"),
            Status.CANCELLED: self.tr("Cancelled"),
            Status.OTHER: self.tr("Other"),
        }[status]

    def kind(self, code: str) -> str:
        kind = Kind.of(code)
        if kind is None:
            return self.tr("Type {code}").format(code=code)
        return {
            Kind.RECEIPT: self.tr("Receipt"),
            Kind.ADJUSTMENT: self.tr("Adjustment"),
            Kind.TRANSFER: self.tr("Transfer"),
            Kind.WRITE_OFF: self.tr("Write-off"),
            Kind.RETURN: self.tr("Return"),
        }[kind]

    def view(self, view: View) -> str:
        """What a view is called: people's own views as they named them."""
        if view.name:
            return view.name
        return {
            "drafts": self.tr("Drafts to conduct"),
            "attention": self.tr("Needs attention"),
            "conducted-today": self.tr("Conducted today"),
            "cancelled-week": self.tr("Cancelled this week"),
            "mine": self.tr("My documents"),
            "all": self.tr("All documents"),
            "receipts": self.tr("Receipts"),
            "adjustments": self.tr("Adjustments"),
            "transfers": self.tr("Transfers"),
            "write-offs": self.tr("Write-offs"),
            "returns": self.tr("Returns"),
        }.get(view.key, self.tr("Unnamed view"))

    def period(self, period: Period) -> str:
        return {
            Period.TODAY: self.tr("Today"),
            Period.YESTERDAY: self.tr("Yesterday"),
            Period.THIS_WEEK: self.tr("This week"),
            Period.THIS_MONTH: self.tr("This month"),
            Period.LAST_MONTH: self.tr("Last month"),
            Period.THIS_YEAR: self.tr("This year"),
        }[period]

    def moment(self, moment: Moment) -> str:
        return {
            Moment.CHANGED: self.tr("Changed"),
            Moment.CREATED: self.tr("Created"),
            Moment.CONDUCTED: self.tr("Conducted"),
            Moment.DATED: self.tr("Date of the document"),
        }[moment]
