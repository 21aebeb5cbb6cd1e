"""A combo box with the program's own arrow."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from desktop.ui.icons import paint
from desktop.ui.theme import Theme

_ARROW, _EDGE = 14, 8


class ChoiceBox(QComboBox):
    """The style sheet takes the native arrow away; this paints one in the palette's colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette = self._theme.palette
        colour = palette.text2 if self.isEnabled() else palette.disabled
        left = _EDGE if self.isRightToLeft() else self.width() - _EDGE - _ARROW
        painter = QPainter(self)
        paint(
            painter,
            "chevron-down",
            colour,
            QRectF(left, (self.height() - _ARROW) / 2, _ARROW, _ARROW),
        )
        painter.end()
