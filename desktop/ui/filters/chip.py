"""A filter as a button: what it filters by, what is chosen, and a × that takes it away."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from desktop.ui.filters.facets import Facet
from desktop.ui.icons import paint
from desktop.ui.palette import Palette
from desktop.ui.plain import tip
from desktop.ui.theme import Theme

HEIGHT = 28
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CROSS = 25
_LONGEST = 300
_PAD = 9
_ARROW = 14


class Chip(QWidget):
    """`opened` at a press; `removed` at its ×, or at Delete while it has the focus."""

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, facet: Facet, parent: QWidget) -> None:
        super().__init__(parent)
        self.facet = facet
        self.setObjectName(f"chip-{facet}")
        self._theme = theme
        self._is_set = False
        self._face = _Part(theme, self)
        self._face.setObjectName(f"open-{facet}")
        self._face.clicked.connect(self.opened)
        self._face.removing.connect(self._remove)
        self._cross = _Part(theme, self)
        self._cross.setObjectName(f"remove-{facet}")
        self._cross.clicked.connect(self.removed)
        self._cross.removing.connect(self._remove)
        self._cross.drawing = "close"
        self.setFocusProxy(self._face)

    @property
    def is_set(self) -> bool:
        return self._is_set

    def show_unset(self, name: str) -> None:
        self._show(name, name, is_set=False)
        self._face.setAccessibleName(self.tr("Filter by {facet}").format(facet=name))

    def show_set(self, said: str, whole: str, *, opens: bool) -> None:
        """`said` is the short text; a switch (`opens` is false) has nothing to open."""
        self._show(said, whole, is_set=True)
        self._face.drawing = "chevron-down" if opens else ""
        self._face.setAccessibleName(self.tr("Filter {filter}").format(filter=whole))
        remove = self.tr("Remove the filter {filter}").format(filter=whole)
        self._cross.setAccessibleName(remove)
        self._cross.setToolTip(tip(remove))

    def _show(self, said: str, whole: str, *, is_set: bool) -> None:
        self._is_set = is_set
        self._face.drawing = "chevron-down"
        for part in (self._face, self._cross):
            part.is_set = is_set
            part.update()
        self._cross.setVisible(is_set)
        self._face.setText(said)
        room = _LONGEST - 2 * _PAD - _ARROW
        cut = self._face.fontMetrics().horizontalAdvance(said) > room
        self._face.setToolTip(tip(whole) if cut or whole != said else "")
        self._arrange()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._face.sizeHint().width() + (_CROSS if self._is_set else 0)
        return QSize(width, self._face.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _remove(self) -> None:
        if self._is_set:
            self.removed.emit()

    def _arrange(self) -> None:
        whole = self.rect()
        cross = _CROSS if self._is_set else 0
        face = QRect(0, 0, self.width() - cross, self.height())
        rest = QRect(self.width() - cross, 0, cross, self.height())
        self._face.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, face))
        self._cross.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, rest))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape that both parts lie on."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.fillPath(shape, QColor(colours.chip if self._is_set else colours.button))
        painter.save()
        painter.setClipPath(shape)
        for part in (self._face, self._cross):
            if part.isVisible() and (part.underMouse() or part.isDown()):
                painter.fillRect(part.geometry(), _touched(colours, self._is_set, part.isDown()))
        painter.restore()
        border = QColor(colours.chip_border if self._is_set else colours.button_border)
        painter.setPen(QPen(border, 1))
        painter.drawPath(shape)
        if self._is_set:
            ltr = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            at = (self._cross.x() if ltr else self._face.x()) + 0.5
            painter.drawLine(QPointF(at, 1), QPointF(at, self.height() - 1))


class _Part(QAbstractButton):
    """One of the two buttons of a chip; what it lies on is painted by the chip."""

    removing = Signal()

    def __init__(self, theme: Theme, parent: Chip) -> None:
        super().__init__(parent)
        self._theme = theme
        self.drawing = ""
        self.is_set = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD + 2  # glyphs have fractions
        if self.drawing:
            width += _ARROW + 3
        return QSize(min(width, _LONGEST), max(HEIGHT, metrics.height() + 10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING:
            self.click()
        elif event.key() in _REMOVING:
            self.removing.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = colours.text2
        if self.is_set:
            ink = colours.link
        if not self.text():
            middle = QRectF(self.rect()).center()
            paint(painter, self.drawing, ink, QRectF(middle.x() - 7, middle.y() - 7, 14, 14))
        else:
            self._paint_text(painter, ink)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 3, 3)

    def _paint_text(self, painter: QPainter, ink: str) -> None:
        arrow = _ARROW + 3 if self.drawing else 0
        place = self.rect().adjusted(_PAD, 0, -_PAD - arrow, 0)
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, place.width()
        )
        direction = self.layoutDirection()
        painter.setPen(QColor(self._theme.palette.text))
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QStyle.visualRect(direction, self.rect(), place),
            QStyle.visualAlignment(direction, leading),
            text,
        )
        if self.drawing:
            top = (self.height() - _ARROW) // 2
            tail = QRect(self.width() - _PAD - _ARROW + 3, top, _ARROW, _ARROW)
            tail = QStyle.visualRect(direction, self.rect(), tail)
            paint(painter, self.drawing, ink, QRectF(tail))


def _touched(colours: Palette, is_set: bool, down: bool) -> QColor:
    if is_set or down:
        return QColor(colours.selection)
    return QColor(colours.hover)
