"""The tabs of the pane: a word, a quiet count, and a warning where something is wrong."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from desktop.ui.icons import paint
from desktop.ui.palette import Palette, Tone
from desktop.ui.theme import Theme

_LOWEST, _WIDEST, _NARROWEST, _GAP, _ICON, _EDGE = 32, 12, 6, 6, 14, 2


@dataclass(frozen=True, slots=True)
class Tab:
    word: str
    short: str = ""
    """The word where there is no room for the whole one."""
    count: str = ""
    warnings: str = ""
    spoken: str = ""
    """The whole tab in words, for a screen reader."""


class Tabs(QTabBar):
    """A tab bar that is painted, because Qt's own has no place for a count or a warning."""

    def __init__(self, theme: Theme, tabs: list[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tabs: list[Tab] = []
        self.setObjectName("details-tabs")
        self.setAccessibleName(self.tr("What is shown of the document"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for tab in tabs:
            self._tabs.append(tab)
            self.addTab("")
            self.set_tab(self.count() - 1, tab)
        theme.changed.connect(self.update)

    def set_tab(self, at: int, tab: Tab) -> None:
        self._tabs[at] = tab
        self.setAccessibleTabName(at, tab.spoken or tab.word)
        # the text is painted here; a changed text makes Qt lay the tabs out anew
        self.setTabText(at, f"{tab.word}{tab.count}{tab.warnings}".replace("&", "&&"))
        self.update()

    def tab(self, at: int) -> Tab:
        return self._tabs[at]

    def tabSizeHint(self, index: int) -> QSize:
        high = max(_LOWEST, QFontMetrics(self._bold()).height() + 14)
        return QSize(self._content(index, self._shortened()) + 2 * self._padding(), high)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.tabSizeHint(0).height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.tabSizeHint(0).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        bottom = self.height() - 1
        painter.fillRect(0, bottom, self.width(), 1, QColor(palette.border))
        for at in self._shown():
            self._paint_tab(painter, at, palette)
        painter.end()

    def _paint_tab(self, painter: QPainter, at: int, palette: Palette) -> None:
        where = self.tabRect(at)
        current = at == self.currentIndex()
        if current:
            painter.fillRect(where, QColor(palette.border))
            inner = where.adjusted(1, 0, -1, 0)
            painter.fillRect(inner, QColor(palette.base))
            painter.fillRect(QRect(where.left(), 0, where.width(), _EDGE), QColor(palette.accent))
        x = where.left() + self._padding()
        tab = self._tabs[at]
        word = tab.short if self._shortened() and tab.short else tab.word
        parts = [(word, self._bold() if current else self.font(), palette.text2)]
        if current:
            parts[0] = (word, self._bold(), palette.text)
        if tab.count:
            parts.append((tab.count, self.font(), palette.text3))
        space = self._content(at, self._shortened())
        right = x + space
        for text, font, colour in parts:
            x = self._paint_word(painter, text, font, colour, QRect(x, 0, right - x, self.height()))
        if tab.warnings:
            self._paint_warning(
                painter, tab.warnings, palette, QRect(x, 0, right - x, self.height())
            )
        if current and self.hasFocus():
            painter.setPen(QColor(palette.focus))
            painter.drawRect(where.adjusted(3, 4, -4, -5))

    def _paint_word(
        self, painter: QPainter, text: str, font: QFont, colour: str, room: QRect
    ) -> int:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        wide = QFontMetrics(font).horizontalAdvance(text)
        painter.drawText(
            QRect(room.left(), room.top(), wide + 1, room.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            text,
        )
        return room.left() + wide + _GAP

    def _paint_warning(self, painter: QPainter, number: str, palette: Palette, room: QRect) -> None:
        colour = palette.pills[Tone.BAD].text
        top = room.center().y() - _ICON / 2 + 1
        paint(painter, "warning", colour, QRectF(room.left(), top, _ICON, _ICON))
        after = room.adjusted(_ICON + 4, 0, 0, 0)
        self._paint_word(painter, number, self._bold(), colour, after)

    def _content(self, at: int, short: bool) -> int:
        tab = self._tabs[at]
        bold = QFontMetrics(self._bold())
        wide = bold.horizontalAdvance(tab.short if short and tab.short else tab.word)
        if tab.count:
            wide += _GAP + QFontMetrics(self.font()).horizontalAdvance(tab.count)
        if tab.warnings:
            wide += _GAP + _ICON + 4 + bold.horizontalAdvance(tab.warnings)
        return wide

    def _shortened(self) -> bool:
        shown = self._shown()
        whole = sum(self._content(at, False) for at in shown)
        return whole + 2 * _NARROWEST * len(shown) > self.width()

    def _padding(self) -> int:
        shown = self._shown()
        whole = sum(self._content(at, self._shortened()) for at in shown)
        room = (self.width() - whole) // (2 * max(1, len(shown)))
        return max(_NARROWEST, min(_WIDEST, room))

    def _shown(self) -> list[int]:
        return [at for at in range(len(self._tabs)) if self.isTabVisible(at)]

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
