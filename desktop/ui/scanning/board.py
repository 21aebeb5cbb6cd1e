"""Scan mode: a board so big and plain that a person three steps away knows what was found."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import paint
from desktop.ui.palette import Palette, Pill, Tone
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme

_SMALLEST: Final = (640, 420)
_AT_FIRST: Final = (1100, 720)
_MARGIN: Final = 48
_LEAST_TEXT: Final = 18
_LONGEST: Final = 120


class Result(StrEnum):
    """What the board shows; each has its own drawing, so that colour is not needed."""

    READY = "ready"
    FOUND = "found"
    SEVERAL = "several"
    NOT_FOUND = "not-found"


@dataclass(frozen=True, slots=True)
class Said:
    """One answer: a word or a number to be read from afar, and up to two lines below it."""

    result: Result
    big: str
    below: str = ""
    small: str = ""


_DRAWINGS: Final = {
    Result.READY: "search",
    Result.FOUND: "check",
    Result.SEVERAL: "warning",
    Result.NOT_FOUND: "close",
}
_TONES: Final = {
    Result.FOUND: Tone.GOOD,
    Result.SEVERAL: Tone.WARNING,
    Result.NOT_FOUND: Tone.BAD,
}


class Face(QWidget):
    """The painted part of the board: everything grows with it, and nothing is cut off."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan-face")
        self._theme = theme
        self._said = Said(Result.READY, "")
        theme.changed.connect(self.update)

    @property
    def said(self) -> Said:
        return self._said

    def say(self, said: Said) -> None:
        self._said = Said(said.result, *(map(_one_line, (said.big, said.below, said.small))))
        self.setAccessibleName(
            ", ".join(part for part in (self._said.big, self._said.below, self._said.small) if part)
        )
        self.update()
        if self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = _colours(self._theme.palette, self._said.result)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.fill))
        edge = max(8, self.height() // 60)
        painter.fillRect(0, 0, self.width(), edge, QColor(colours.text))
        self._paint_words(painter, colours)

    def _paint_words(self, painter: QPainter, colours: Pill) -> None:
        """Drawing and lines one below the other, in the middle of the height."""
        width, height = self.width() - 2 * _MARGIN, float(self.height())
        said, unit = self._said, min(height / 10, width / 12)
        rows = [
            (said.big, unit * 2.0, QFont.Weight.DemiBold),
            (said.below, unit * 0.85, QFont.Weight.Medium),
            (said.small, unit * 0.5, QFont.Weight.Normal),
        ]
        fitted = [
            (text, _fitting(self.font(), text, size, weight, width))
            for text, size, weight in rows
            if text
        ]
        gap, drawing = unit * 0.3, unit * 2.2
        heights = [QFontMetricsF(font).height() for _, font in fitted]
        whole = drawing + sum(heights) + gap * len(heights)
        top = max(unit * 0.5, (height - whole) / 2)
        where = QRectF((self.width() - drawing) / 2, top, drawing, drawing)
        paint(painter, _DRAWINGS[said.result], colours.text, where)
        top += drawing + gap
        painter.setPen(QColor(colours.text))
        for (text, font), high in zip(fitted, heights, strict=True):
            painter.setFont(font)
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, width)
            line = QRectF(_MARGIN, top, width, high)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)
            top += high + gap


class ScanBoard(QDialog):
    """The board's window; scans go on while it is open, and Esc closes it."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scan-board")
        self.setWindowTitle(self.tr("Scan mode"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_AT_FIRST)
        self.face = Face(theme)
        self._selected = PlainLabel("", role="title")
        self._selected.setObjectName("selected")
        self._close = QPushButton(self.tr("Close"))
        self._close.setObjectName("close")
        self._close.setAccessibleName(self.tr("Close scan mode"))
        self._close.setToolTip(self.tr("Esc"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 16, 12)
        foot.addWidget(self._selected, 1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.face, 1)
        column.addLayout(foot)
        self.finished.connect(self.left)
        self.begin()

    def begin(self) -> None:
        """Nothing was scanned yet."""
        self.face.say(
            Said(
                Result.READY,
                self.tr("Scan a document"),
                self.tr("or a product, to see the documents that contain it"),
            )
        )
        self.set_selected(0, "")

    def say(self, said: Said) -> None:
        self.face.say(said)

    def set_selected(self, count: int, shown: str) -> None:
        """How many documents are selected, in figures as `shown`."""
        self._selected.setText(
            self.tr("Selected documents: {count}").format(count=shown)
            if count
            else self.tr("No document is selected yet.")
        )


def _fitting(base: QFont, text: str, size: float, weight: QFont.Weight, width: float) -> QFont:
    """As large as wanted, or smaller where the text would not fit; never too small to be read."""
    font = QFont(base)
    font.setWeight(weight)
    font.setPixelSize(max(_LEAST_TEXT, round(size)))
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide > width > 0:
        font.setPixelSize(max(_LEAST_TEXT, int(font.pixelSize() * width / wide)))
    return font


def _colours(palette: Palette, result: Result) -> Pill:
    tone = _TONES.get(result)
    if tone is None:
        return Pill(palette.text2, palette.window, palette.border)
    return palette.pills[tone]


def _one_line(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"
