"""A sentence whose first part is bold: the fact, then what follows from it. Never markup."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QWidget

from desktop.ui.plain import WrappingLabel

_LEAST, _AT_BEST = 120, 640
_ENDLESS = 1_000_000


class FactLabel(WrappingLabel):
    """Wraps like a sentence; its `text()` is the whole, for whoever reads the screen aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bold = 0
        super().__init__("", parent)

    def show_fact(self, fact: str, consequence: str) -> None:
        self._bold = len(fact)
        self.setText(f"{fact} {consequence}".strip())
        self.setMinimumHeight(self.heightForWidth(self.width()) if self.isVisible() else 0)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width)[1]

    def natural_width(self) -> int:
        """The room the sentence takes if it need not wrap."""
        layout, _ = self._laid_out(_ENDLESS)
        return ceil(layout.lineAt(0).naturalTextWidth()) + 1 if self.text() else 0

    def sizeHint(self) -> QSize:
        width = min(_AT_BEST, self.natural_width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self.natural_width()), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout, tall = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, (self.height() - tall) / 2))

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text(), self.font())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as its language reads
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        heavy = QTextCharFormat()
        heavy.setFontWeight(QFont.Weight.DemiBold)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length, bold.format = 0, self._bold, heavy
        layout.setFormats([bold])
        layout.beginLayout()
        tall = 0.0
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, tall))
            tall += line.height()
            line = layout.createLine()
        layout.endLayout()
        return layout, ceil(tall)
