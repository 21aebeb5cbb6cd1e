"""The details pane itself: nothing, one document, or several."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.records.reading import Sheet
from desktop.stock.documents import Kind, Line, Status
from desktop.ui.details.document import EFFECT, HISTORY, LINES, DocumentPage
from desktop.ui.details.effect_page import EffectPage
from desktop.ui.details.figures import Figures
from desktop.ui.details.foreseen import Foreseen, Scope
from desktop.ui.details.history import HistoryEntry
from desktop.ui.details.look import look
from desktop.ui.details.many import ManyPage, Totals
from desktop.ui.kinds import Sign
from desktop.ui.plain import WrappingLabel
from desktop.ui.theme import Theme

NARROWEST, WIDEST = 280, 520


class DetailsPane(QWidget):
    """Shows what it is given; whatever needs the portal it asks for by a signal.

    An answer that belongs to another document, or to a scope that was left, is not shown.
    """

    open_wanted = Signal(object)
    """The id of a document to be opened in Bitrix24."""
    read_again = Signal(object)
    """The id of a document whose lines are to be read once more."""
    effect_wanted = Signal(object)
    """The `Scope` whose effect is to be read anew."""

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._theme = theme
        self._id: int | None = None
        self._kind: Kind | None = None
        self._moved: tuple[Status, tuple[Line, ...]] | None = None
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document = DocumentPage(theme, figures)
        self.many = ManyPage(theme, figures)
        self._pages = QStackedWidget()
        for page in (self._nothing(), self.document, self.many):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect()
        theme.changed.connect(self._paint)
        self._paint()

    # -- what it is given ----------------------------------------------------------------------

    @property
    def shown_id(self) -> int | None:
        """The one document on show."""
        return self._id

    def show_document(self, sheet: Sheet, state: Sign | None = None, to_conduct: int = 0) -> None:
        """A document, or what has become of the same one; then tab, place and focus stay.

        `state` is what is under way with it; `to_conduct` how many are selected to be conducted.
        """
        same = self._id == sheet.row.id
        self._id = sheet.row.id
        moved = (sheet.full.document.status, sheet.full.lines)
        stale, self._moved = same and moved != self._moved, moved
        self._kind = sheet.row.kind
        page = self.document
        page.head.show_sheet(sheet, state)
        page.count_lines(sheet)
        page.lines.show_sheet(sheet, same=same)
        if not same:
            page.effect.start_over()
            page.history.show_reading()
            page.count_warnings(0)
            page.scroll_to_top()
        elif stale:  # what conducting would do is not what it was
            page.effect.show_reading()
            page.count_warnings(0)
        page.effect.offer(to_conduct)
        self._pages.setCurrentWidget(page)

    def show_notes(self, attention: str, reviewed_at: datetime | None) -> None:
        """Why the document on show needs attention, and when it was marked as reviewed."""
        if self._id is not None:
            self.document.head.show_notes(attention, reviewed_at)

    def show_lines_failed(self, document_id: int, sentence: str) -> None:
        if document_id == self._id:
            self.document.lines.show_failed(sentence)

    def show_effect(self, seen: Foreseen) -> None:
        if self._id is None:
            if seen.scope is Scope.ALL:
                self.many.show_foreseen(seen)
            return
        page = self.document
        mine = seen.scope is Scope.ALL or seen.document_id == self._id
        if mine and seen.scope is page.effect.scope():
            page.effect.show_foreseen(seen, self._kind)
            page.count_warnings(len(seen.effect.shortages))

    def show_effect_reading(self) -> None:
        self._effect_page().show_reading()

    def show_effect_failed(self, sentence: str) -> None:
        """Why the effect cannot be told; it can be asked for again."""
        self._effect_page().show_failed(sentence)

    def show_history(self, document_id: int, entries: Sequence[HistoryEntry]) -> None:
        if document_id == self._id:
            self.document.history.show_entries(entries)

    def show_many(self, totals: Totals, *, same: bool = False) -> None:
        """A selection; `same` says that it is the one on show, with newer figures."""
        if not same or self._pages.currentWidget() is not self.many:
            self.many.fold()
        self._id = None
        self.many.show_totals(totals)
        self._pages.setCurrentWidget(self.many)

    def show_nothing(self) -> None:
        self._id = None
        self._pages.setCurrentIndex(0)

    # -- where the operator is -----------------------------------------------------------------

    def scope(self) -> Scope:
        """Of what the effect is on show, or asked for."""
        return Scope.ALL if self._id is None else self.document.effect.scope()

    def show_tab(self, at: int) -> None:
        if self._id is not None:
            self.document.tabs.setCurrentIndex(at)

    def focus_first(self) -> None:
        """Take the focus, as F6 does: where the operator would go on reading."""
        first: QWidget | None = None
        if self._id is not None:
            first = self.document.first()
        elif self._pages.currentWidget() is self.many:
            first = self.many.first()
        (first or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- inside --------------------------------------------------------------------------------

    def _nothing(self) -> QWidget:
        text = WrappingLabel(
            self.tr("Select a document to see its lines and its effect on stock."), role="second"
        )
        text.setObjectName("details-nothing")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addWidget(text)
        column.addStretch(3)
        return page

    def _connect(self) -> None:
        self.document.head.open_pressed.connect(self._open)
        self.document.lines.again_pressed.connect(self._read_again)
        self.document.effect.wanted.connect(self.effect_wanted)
        self.many.effect_wanted.connect(self.effect_wanted)
        for at, name in ((LINES, "lines"), (EFFECT, "effect"), (HISTORY, "history")):
            shortcut = QShortcut(QKeySequence(f"Alt+{at + 1}"), self)
            shortcut.setObjectName(f"tab-{name}")
            shortcut.activated.connect(lambda at=at: self.show_tab(at))

    def _effect_page(self) -> EffectPage:
        return self.many.effect if self._id is None else self.document.effect

    def _open(self) -> None:
        if self._id is not None:
            self.open_wanted.emit(self._id)

    def _read_again(self) -> None:
        if self._id is not None:
            self.document.lines.vacancy.reading(self.tr("Reading lines…"))
            self.read_again.emit(self._id)

    def _paint(self) -> None:
        self.setStyleSheet(look(self._theme.palette))
