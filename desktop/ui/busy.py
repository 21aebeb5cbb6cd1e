"""A bar for work whose end nobody knows: stripes that move, unless motion is switched off."""

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from desktop.ui.theme import Theme

_STRIPE = 12
_FRAME_MS = 60


class BusyBar(QWidget):
    """Runs only while it can be seen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shift = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME_MS)
        self._clock.timeout.connect(self._go_on)
        self.setObjectName("busy")
        self.setAccessibleName(self.tr("Busy"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def moves(self) -> bool:
        return self._clock.isActive()

    def sizeHint(self) -> QSize:
        return QSize(100, 8)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self) > 0:
            self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(colours.track))
        tall = self.height()
        for left in range(self._shift - 2 * _STRIPE, self.width() + _STRIPE, 2 * _STRIPE):
            stripe = QPainterPath()
            stripe.moveTo(left, tall)
            stripe.lineTo(left + tall / 2, 0)
            stripe.lineTo(left + tall / 2 + _STRIPE, 0)
            stripe.lineTo(left + _STRIPE, tall)
            painter.fillPath(stripe, QColor(colours.accent))

    def _go_on(self) -> None:
        self._shift = (self._shift + 2) % (2 * _STRIPE)
        self.update()
