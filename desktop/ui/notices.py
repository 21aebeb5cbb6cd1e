"""What is told to somebody who looks elsewhere: a long operation is over, new drafts have come.

Nothing is told here that the window does not hold too, and nothing while the window is in front.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.stock.documents import Document, Status
from desktop.ui.figures import Figures

LONG: Final = timedelta(seconds=10)
"""An operation that took longer is one that nobody waits for in front of the screen."""
_GATHERED: Final = 3000
"""Milliseconds in which new drafts are gathered into one message."""


class Teller(Protocol):
    """Something that can show a message outside the window, such as the tray."""

    def say(self, title: str, text: str) -> bool: ...


class Notices(QObject):
    """Owns what was not told yet; each of its two kinds can be turned off."""

    drafts_wanted = Signal()
    operations_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        figures: Figures,
        teller: Teller | None = None,
        *,
        operations: bool = True,
        drafts: bool = True,
        alert: Callable[[QWidget], None] = QApplication.alert,
        gathered: int = _GATHERED,
    ) -> None:
        super().__init__(window)
        self.operations = operations
        self.drafts = drafts
        self._window = window
        self._figures = figures
        self._teller = teller
        self._alert = alert
        self._new = 0
        self._last_about_drafts = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(gathered)
        self._soon.timeout.connect(self._tell_drafts)

    def operation_ended(self, took: timedelta, done: int, refused: int) -> None:
        """An operation is over; `refused` counts whatever was not done."""
        if not self.operations or took < LONG:
            return
        count = self._figures.count
        if refused:
            title = self.tr("An operation is over, not everything was done")
            text = self.tr("Done: {done}. Not done: {refused}. Open Storekeeper to see why.")
        else:
            title = self.tr("An operation is over")
            text = self.tr("Done: {done}.")
        self._last_about_drafts = False
        self._tell(title, text.format(done=count(done), refused=count(refused)))

    def drafts_came(self, number: int) -> None:
        """Drafts that others made are here; those that come together are told together."""
        if self.drafts and number > 0:
            self._new += number
            if not self._soon.isActive():
                self._soon.start()

    def clicked(self) -> None:
        """The message that was shown last was clicked."""
        (self.drafts_wanted if self._last_about_drafts else self.operations_wanted).emit()

    def _tell_drafts(self) -> None:
        number, self._new = self._new, 0
        if not self.drafts:
            return
        self._last_about_drafts = True
        self._tell(
            self.tr("New drafts to conduct"),
            self.tr("New drafts: {count}.").format(count=self._figures.count(number)),
        )

    def _tell(self, title: str, text: str) -> None:
        if self._window.isActiveWindow():
            return
        if self._teller is None or not self._teller.say(title, text):
            self._alert(self._window)


class FreshDrafts:
    """Knows which drafts were told, so that each is told once."""

    def __init__(self, since: datetime, me: int | None) -> None:
        self._since = since
        self._me = me
        self._told: set[int] = set()

    def among(self, documents: Iterable[Document]) -> int:
        """How many of these are drafts made by somebody else since we began to look."""
        fresh = {each.id for each in documents if self._is_fresh(each)} - self._told
        self._told |= fresh
        return len(fresh)

    def _is_fresh(self, document: Document) -> bool:
        if document.status is not Status.DRAFT or document.created_at is None:
            return False
        by_me = self._me is not None and document.created_by == self._me
        return document.created_at >= self._since and not by_me
