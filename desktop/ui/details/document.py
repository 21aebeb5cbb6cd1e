"""One document in the pane: its head, and under it the three tabs."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.records.reading import Sheet
from desktop.ui.details.effect_page import EffectPage
from desktop.ui.details.figures import Figures
from desktop.ui.details.head import Head
from desktop.ui.details.history import HistoryPage
from desktop.ui.details.lines_page import LinesPage
from desktop.ui.details.tabs import Tab, Tabs
from desktop.ui.theme import Theme

LINES, EFFECT, HISTORY = range(3)
_LEAST_HEAD = 72
_HEAD_SHARE = 0.5
"""A head longer than this part of the pane scrolls, so that the tabs keep their room."""


class DocumentPage(QWidget):
    """Lays out the head and the tabs; what is in them is theirs."""

    tab_chosen = Signal(int)

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.setObjectName("details-document")
        self.head = Head(theme, figures)
        self.lines = LinesPage(theme, figures)
        self.effect = EffectPage(theme, figures)
        self.history = HistoryPage(theme, figures)
        self.tabs = Tabs(
            theme, [Tab(self.tr("Lines")), self._effect_tab(0), Tab(self.tr("History"))]
        )
        self._scroll = QScrollArea()
        self._scroll.setObjectName("details-head-scroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.head)
        self.head.installEventFilter(self)
        self.pages = QStackedWidget()
        for page in (self.lines, self.effect, self.history):
            self.pages.addWidget(page)
        self.pages.installEventFilter(self)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.tabs.currentChanged.connect(self.tab_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll)
        column.addWidget(self.tabs)
        column.addWidget(self.pages, 1)

    def count_lines(self, sheet: Sheet) -> None:
        number = sheet.row.line_count
        if sheet.looked_at is not None:
            number = len(sheet.full.lines)
        count = "" if number is None else self._figures.count(number)
        self.tabs.set_tab(LINES, Tab(self.tr("Lines"), count=count))

    def count_warnings(self, number: int) -> None:
        self.tabs.set_tab(EFFECT, self._effect_tab(number))

    def scroll_to_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def first(self) -> QWidget:
        page = (self.lines, self.effect, self.history)[self.tabs.currentIndex()]
        return page.first() or self.tabs

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        wanted = self.head.sizeHint().height()
        room = self.height() - self.tabs.height() - self.pages.minimumSizeHint().height()
        most = min(room, round(self.height() * _HEAD_SHARE))
        given = min(wanted, max(_LEAST_HEAD, most))
        if given != self._scroll.height():
            self._scroll.setFixedHeight(given)

    def _effect_tab(self, warnings: int) -> Tab:
        word, short = self.tr("Effect on stock"), self.tr("Effect")
        if not warnings:
            return Tab(word, short)
        number = self._figures.count(warnings)
        spoken = self.tr("Effect on stock, warnings: {count}").format(count=number)
        return Tab(word, short, warnings=number, spoken=spoken)
