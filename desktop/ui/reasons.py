"""The words of the reasons for cancelling, in the user's language."""

from PySide6.QtCore import QObject

from desktop.work.settings import Reason


class ReasonWords(QObject):
    """A shipped reason is translated; one that somebody named is called as they named it."""

    def name(self, reason: Reason) -> str:
        return reason.name or self.shipped(reason.key)

    def shipped(self, key: str) -> str:
        """The program's own words; empty for a reason of somebody's own."""
        return {
            "wrong-quantity": self.tr("Wrong quantity"),
            "wrong-warehouse": self.tr("Wrong warehouse"),
            "wrong-product": self.tr("Wrong product"),
            "wrong-supplier-or-price": self.tr("Wrong supplier or price"),
            "entered-twice": self.tr("Entered twice"),
            "goods-sent-back": self.tr("Goods sent back"),
            "other": self.tr("Other"),
        }.get(key, "")
