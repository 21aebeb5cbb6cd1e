"""Radio buttons, check boxes and drop-down fields as the design draws them, in every theme."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from desktop.ui.icons import paint
from desktop.ui.palette import Palette
from desktop.ui.theme import Theme

MARK = 15
_TEXT_AT = 23
_ARROW = 14


def paint_box(painter: QPainter, colours: Palette, box: QRect, *, ticked: bool) -> None:
    """A check box of 15 × 15."""
    painter.setPen(QPen(QColor(colours.accent if ticked else colours.field_border), 1))
    painter.setBrush(QColor(colours.accent if ticked else colours.base))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked:
        paint(painter, "check", colours.accent_text, QRectF(box).adjusted(1, 1, -1, -1))


def _paint_ring(painter: QPainter, colours: Palette, box: QRect, *, chosen: bool) -> None:
    painter.setPen(QPen(QColor(colours.accent if chosen else colours.field_border), 1))
    painter.setBrush(QColor(colours.accent if chosen else colours.base))
    painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
    if chosen:
        painter.setBrush(QColor(colours.accent_text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(box).center(), 2.5, 2.5)


def _size_of(button: QAbstractButton) -> QSize:
    metrics = button.fontMetrics()
    width = _TEXT_AT + metrics.horizontalAdvance(button.text()) + 8
    return QSize(width, _line_of(button))


def _line_of(button: QAbstractButton) -> int:
    """How high a button of one line is."""
    return max(24, button.fontMetrics().height() + 6)


def _paint_button(button: QAbstractButton, colours: Palette) -> None:
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole, direction = button.rect(), button.layoutDirection()
    lines = isinstance(button, LongTick)
    line = _line_of(button) if lines else whole.height()
    box = QRect(2, (line - MARK) // 2, MARK, MARK)
    box = QStyle.visualRect(direction, whole, box)
    text = QStyle.visualRect(direction, whole, whole.adjusted(_TEXT_AT, 0, -2, 0))
    if not button.isEnabled():
        painter.setOpacity(0.5)
    if isinstance(button, QRadioButton):
        _paint_ring(painter, colours, box, chosen=button.isChecked())
    else:
        paint_box(painter, colours, box, ticked=button.isChecked())
    painter.setOpacity(1.0)
    painter.setPen(QColor(colours.text if button.isEnabled() else colours.disabled))
    leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    flags = QStyle.visualAlignment(direction, leading).value
    flags |= Qt.TextFlag.TextWordWrap.value if lines else 0
    painter.drawText(text, flags, button.text())
    if button.hasFocus():
        painter.setPen(QPen(QColor(colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 4, 4)


class Radio(QRadioButton):
    """A radio button in the colours of the theme; pressed anywhere on its text, too."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        return _size_of(self)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_button(self, self._theme.palette)


class Tick(QCheckBox):
    """A check box in the colours of the theme."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        return _size_of(self)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_button(self, self._theme.palette)


def _paint_arrow(field: QWidget, colours: Palette) -> None:
    painter = QPainter(field)
    place = QRect(field.width() - 8 - _ARROW, (field.height() - _ARROW) // 2, _ARROW, _ARROW)
    place = QStyle.visualRect(field.layoutDirection(), field.rect(), place)
    paint(painter, "chevron-down", colours.text2, QRectF(place))


class LongTick(Tick):
    """A check box whose words take as many lines as they need."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _line_of(self))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - _TEXT_AT - 2), 10_000)
        flags = Qt.TextFlag.TextWordWrap.value
        text = self.fontMetrics().boundingRect(room, flags, self.text())
        return max(_line_of(self), text.height() + 6)


class Pick(QComboBox):
    """A field to pick from a list, which the wheel leaves alone unless it has the focus."""

    def __init__(self, _theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo's own ignores the style sheet

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Count(QSpinBox):
    """A field for a whole number, which the wheel leaves alone unless it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(6, 0, 6, 0)  # the sheet's padding does not reach it

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DayField(QDateEdit):
    """A field for a day, with a calendar under its arrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCalendarPopup(True)
        self.setStyleSheet(
            "QDateEdit::drop-down { border: none; width: 24px; }"
            "QDateEdit::down-arrow { image: none; }"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme.palette)
