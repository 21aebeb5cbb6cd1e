"""A check box in the program's own drawing, the same as in the table and in both themes."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.ui.table.strokes import CHECK_BOX, Box, draw_check_box
from desktop.ui.theme import Theme

_GAP, _EDGE = 8, 2


class TickBox(QCheckBox):
    """Paints its box and its words; everything else is Qt's."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text()) + 1
        high = max(CHECK_BOX, metrics.height()) + 2 * _EDGE
        return QSize(CHECK_BOX + _GAP + words + 2 * _EDGE + 2, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, where: QPoint) -> bool:
        return self.rect().contains(where)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        mirrored = self.isRightToLeft()
        painter = QPainter(self)
        left = self.width() - _EDGE - CHECK_BOX if mirrored else _EDGE
        top = (self.height() - CHECK_BOX) / 2
        if not self.isEnabled():
            painter.setOpacity(0.5)
        box = Box.FULL if self.isChecked() else Box.EMPTY
        draw_check_box(painter, box, palette, QRectF(left, top, CHECK_BOX, CHECK_BOX))
        beside = CHECK_BOX + _GAP + _EDGE
        words = QRect(
            _EDGE if mirrored else beside, 0, self.width() - beside - _EDGE, self.height()
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(palette.text))
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextShowMnemonic), self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
