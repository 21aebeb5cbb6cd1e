"""The head of one document: what it is, how it stands, and its facts."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.records.reading import Sheet
from desktop.ui.details import told
from desktop.ui.details.facts import FactList
from desktop.ui.details.figures import Figures
from desktop.ui.details.passage import Passage
from desktop.ui.details.strip import Strip
from desktop.ui.details.texts import LONG_TITLE, one_line
from desktop.ui.icons import icon, pixmap
from desktop.ui.kinds import Sign, kind_sign, status_sign
from desktop.ui.palette import Tone
from desktop.ui.pill import Pill
from desktop.ui.plain import ElidedLabel, PlainLabel, tip
from desktop.ui.theme import Theme

_GAP = 8


class Head(QWidget):
    """Type, number, pill, title and facts; `open_pressed` asks for the document in Bitrix24."""

    open_pressed = Signal()

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._theme = theme
        self._figures = figures
        self._kind = Sign("", "unknown")
        self.setObjectName("details-head")
        self._picture = PlainLabel()
        self._heading = ElidedLabel(role="title")
        self._heading.setObjectName("details-heading")
        self._heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pill = Pill(theme, Sign("", "draft", Tone.PLAIN))
        self._open = QToolButton()
        self._open.setObjectName("open-external")
        self._open.setIconSize(QSize(16, 16))
        self._open.setAccessibleName(self.tr("Open in Bitrix24"))
        self._open.setToolTip(tip(self.tr("Open in Bitrix24")))
        self._open.clicked.connect(self.open_pressed)
        self._title = Passage(role="second")
        self._title.setObjectName("details-title")
        self._title.setAccessibleName(self.tr("Title"))
        self._reviewed = PlainLabel()
        self._reviewed.setObjectName("details-reviewed")
        self._reviewed.hide()
        self._attention = Strip(theme, beside=0)
        self._attention.setObjectName("details-attention")
        self.facts = FactList()
        self._lay_out()
        theme.changed.connect(self._paint)

    def show_sheet(self, sheet: Sheet, state: Sign | None) -> None:
        """`state` is what is under way with the document, where that says more than its status."""
        self._kind = kind_sign(sheet.row.kind_code)
        self._heading.set_whole(told.heading(sheet))
        self._heading.setAccessibleName(told.heading(sheet))
        self.show_state(state or status_sign(sheet.row.status, sheet.row.status_code))
        title = one_line(sheet.full.document.title, LONG_TITLE)
        self._title.say(title)
        self._title.setVisible(bool(title))
        self.facts.show_facts(told.facts(sheet, self._figures))
        self._paint()

    def show_notes(self, attention: str, reviewed_at: datetime | None) -> None:
        """Why it needs attention, in sentences, and a small check once it was looked through."""
        if attention:
            first, _, rest = attention.partition("\n")
            self._attention.say(Tone.WARNING, first, rest)
        else:
            self._attention.hide()
        self._reviewed.setVisible(reviewed_at is not None)
        if reviewed_at is not None:
            when = self._figures.when(reviewed_at)
            words = self.tr("Marked as reviewed, {time}").format(time=when)
            self._reviewed.setAccessibleName(words)
            self._reviewed.setToolTip(tip(words))
        self._place_pill()

    def show_state(self, state: Sign) -> None:
        self._pill.show_sign(state)
        self._place_pill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.setSpacing(_GAP)
        self._top.addWidget(self._picture)
        self._top.addWidget(self._heading, 1)
        self._top.addWidget(self._pill)
        self._top.addWidget(self._reviewed)
        self._top.addStretch()
        self._top.addWidget(self._open)
        self._below = QHBoxLayout()
        self._below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addLayout(self._below)
        title = QHBoxLayout()
        title.setContentsMargins(0, 2, 4, 9)
        title.addWidget(self._title)
        column.addLayout(title)
        column.addWidget(self.facts)
        column.addWidget(self._attention)

    def _place_pill(self) -> None:
        """Beside the heading, or under it where the number would be cut off."""
        self._heading.ensurePolished()
        wanted = self._heading.fontMetrics().horizontalAdvance(self._heading.whole()) + 2
        self._heading.setMaximumWidth(wanted)
        margins = self.contentsMargins()
        room = self.width() - 20 - margins.left() - margins.right()
        others = self._picture.sizeHint().width() + self._open.sizeHint().width() + 4 * _GAP
        if not self._reviewed.isHidden():
            others += self._reviewed.sizeHint().width() + _GAP
        beside = wanted + others + self._pill.sizeHint().width() <= room
        layout = self._top if beside else self._below
        if layout.indexOf(self._pill) < 0:
            (self._below if beside else self._top).removeWidget(self._pill)
            layout.insertWidget(2 if beside else 0, self._pill)

    def _paint(self) -> None:
        palette = self._theme.palette
        scale = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap(self._kind.icon, palette.text2, 16, scale))
        self._picture.setAccessibleName(self._kind.word)
        self._open.setIcon(icon("open-external", palette))
        good = palette.pills[Tone.GOOD].text
        self._reviewed.setPixmap(pixmap("check", good, 16, scale))
