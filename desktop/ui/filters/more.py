"""The quiet button at the end of the filter row."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from desktop.ui.filters.chip import HEIGHT
from desktop.ui.icons import paint
from desktop.ui.theme import Theme

_PAD = 8
_TEXT_AT = 27


class MoreButton(QAbstractButton):
    """+ Filter, without a frame until it is touched."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("more")
        self.setText(self.tr("Filter"))
        self.setAccessibleName(self.tr("Add a filter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + _TEXT_AT + _PAD
        return QSize(width, max(HEIGHT, metrics.height() + 10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(QPen(QColor(colours.button_border), 1))
            painter.setBrush(QColor(colours.button))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        direction = self.layoutDirection()
        plus = QRect(_PAD, (self.height() - 14) // 2, 14, 14)
        plus = QStyle.visualRect(direction, self.rect(), plus)
        paint(painter, "plus", colours.text2, QRectF(plus))
        painter.setPen(QColor(colours.text))
        text = self.rect().adjusted(_TEXT_AT, 0, 0, 0)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QStyle.visualRect(direction, self.rect(), text),
            QStyle.visualAlignment(direction, leading),
            self.text(),
        )
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
