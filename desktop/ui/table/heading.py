"""The heading of the table: a check box for the whole list, and columns to sort, move and size."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from desktop.records.views import Order
from desktop.ui.table.columns import CHECK, NARROWEST, PADDING, SPECS
from desktop.ui.table.painting import Light, check_box_in
from desktop.ui.table.strokes import Box, draw_check_box, draw_icon
from desktop.ui.table.words import Words

HEIGHT = 28
_ARROW = 14
_ARROW_GAP = 2
_ROUNDING = 2
"""Widths of words are fractions; a heading that just fits would be cut for want of one."""


class Heading(QHeaderView):
    """Paints the headings. It only tells what was pressed; the table decides what that means."""

    menu_wanted = Signal(int, QPoint)
    """A column's place (-1 beside them), and where on the screen."""
    let_go = Signal()
    """The mouse let go: a drag, if there was one, is over."""

    def __init__(
        self,
        words: Words,
        light: Callable[[], Light],
        box: Callable[[], Box],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._words = words
        self._light = light
        self._box = box
        self._order = Order()
        self.setObjectName("documents-heading")
        self.setAccessibleName(self.tr("Columns"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(min(NARROWEST, SPECS[CHECK].width))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionMoved.connect(self._keep_the_box_first)

    @property
    def order(self) -> Order:
        return self._order

    def show_order(self, order: Order) -> None:
        if order != self._order:
            self._order = order
            self.viewport().update()

    def sizeHint(self) -> QSize:
        taller = QFontMetrics(self._light().fonts.small).height() + 2 * PADDING
        return QSize(super().sizeHint().width(), max(HEIGHT, taller))

    def needed_width(self, place: int) -> int:
        """What the heading of a column needs to be read, its arrow included."""
        fonts = self._light().fonts
        sorted_by = SPECS[place].column is self._order.column
        font = fonts.small_strong if sorted_by else fonts.small
        text = QFontMetrics(font).horizontalAdvance(self._words.column(SPECS[place].column))
        return text + _ROUNDING + 2 * PADDING + (_ARROW + _ARROW_GAP if sorted_by else 0)

    def _keep_the_box_first(self, _logical: int, _old: int, _new: int) -> None:
        if self.visualIndex(CHECK) != 0:
            self.moveSection(self.visualIndex(CHECK), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        light = self._light()
        colours = light.colours
        direction = self.layoutDirection()
        painter.save()
        painter.fillRect(rect, QColor(colours.header))
        edge = QRect(rect.right(), rect.top(), 1, rect.height())
        if logicalIndex != CHECK:
            painter.fillRect(QStyle.visualRect(direction, rect, edge), QColor(colours.line))
        under = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(under, QColor(colours.border))
        if logicalIndex == CHECK:
            draw_check_box(painter, self._box(), colours, check_box_in(rect))
        else:
            painter.setClipRect(rect)
            self._paint_words(painter, rect, logicalIndex, light)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, place: int, light: Light) -> None:
        spec = SPECS[place]
        sorted_by = spec.column is self._order.column
        direction = self.layoutDirection()
        inside = rect.adjusted(PADDING, 0, -PADDING, -1)
        font = light.fonts.small_strong if sorted_by else light.fonts.small
        metrics = QFontMetrics(font)
        room = inside.width() - (_ARROW + _ARROW_GAP if sorted_by else 0)
        elide = Qt.TextElideMode.ElideRight
        text = metrics.elidedText(self._words.column(spec.column), elide, max(0, room))
        width = min(metrics.horizontalAdvance(text), max(0, room))
        left = inside.right() + 1 - width if spec.figures else inside.left()
        place_of_text = QRect(left, inside.top(), width, inside.height())
        painter.setFont(font)
        painter.setPen(QColor(light.colours.text if sorted_by else light.colours.text2))
        painter.setLayoutDirection(direction)
        painter.drawText(
            QStyle.visualRect(direction, inside, place_of_text),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine,
            text,
        )
        if not sorted_by:
            return
        arrow_left = left - _ARROW_GAP - _ARROW if spec.figures else left + width + _ARROW_GAP
        arrow = QRect(arrow_left, inside.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
        self._paint_arrow(painter, QRectF(QStyle.visualRect(direction, inside, arrow)), light)

    def _paint_arrow(self, painter: QPainter, where: QRectF, light: Light) -> None:
        painter.save()
        if not self._order.descending:
            painter.translate(0, 2 * where.center().y())
            painter.scale(1, -1)
        draw_icon(painter, "chevron-down", light.colours.text, where)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground beside the last column looks like the headings."""
        painter = QPainter(self.viewport())
        colours = self._light().colours
        whole = self.viewport().rect()
        painter.fillRect(whole, QColor(colours.header))
        painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), QColor(colours.border))
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.logicalIndexAt(event.pos()), event.globalPos())
        event.accept()
