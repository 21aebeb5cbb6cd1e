"""What lies under and over the cells: the rows' ground, the lines of the current row, motion."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QTableView

from desktop.records.views import Column
from desktop.ui.palette import Palette
from desktop.ui.table.columns import CHECK, PADDING, PLACES, SPECS
from desktop.ui.table.model import DocumentModel
from desktop.ui.table.painting import Light, draw_bar
from desktop.ui.table.strokes import pen_of

_EDGE = 3
_TURN_EVERY = 80
_TURN_BY = 30.0


class Ground:
    """Paints rows from edge to edge, and turns the rings while one is on screen."""

    def __init__(
        self,
        table: QTableView,
        model: DocumentModel,
        light: Callable[[], Light],
    ) -> None:
        self._table = table
        self._model = model
        self._light = light
        self._hovered: int | None = None
        self._turning: list[int] = []
        self.reading = False
        self.degrees = 0.0
        self._timer = QTimer(table)
        self._timer.setInterval(_TURN_EVERY)
        self._timer.timeout.connect(self._turn)

    @property
    def turns(self) -> bool:
        """Whether a ring is turning now."""
        return self._timer.isActive()

    def hover(self, row: int | None) -> None:
        """The pointer is over this row, or over none."""
        if row == self._hovered:
            return
        for each in (self._hovered, row):
            if each is not None:
                self._table.viewport().update(self.row_rect(each))
        self._hovered = row

    def row_rect(self, row: int) -> QRect:
        """The row from edge to edge of the table, beyond the last column too."""
        top = self._table.rowViewportPosition(row)
        return QRect(0, top, self._table.viewport().width(), self._table.rowHeight(row))

    def paint_under(self, rows: range, light: Light, where: QRect) -> None:
        """The ground of those rows that lie in `where`."""
        painter = QPainter(self._table.viewport())
        height = self._table.verticalHeader().defaultSectionSize()
        width = self._table.viewport().width()
        scrolled = self._table.verticalScrollBar().value()
        line = pen_of(light.colours.line)
        first = max(rows.start, (scrolled + where.top()) // height)
        for row in range(first, min(rows.stop, (scrolled + where.bottom()) // height + 1)):
            top = row * height - scrolled
            painter.fillRect(0, top, width, height - 1, pen_of(self._fill(row, light)))
            painter.fillRect(0, top + height - 1, width, 1, line)
        if not rows and self.reading:
            self._paint_expected(painter, light.colours)
        painter.end()

    def _fill(self, row: int, light: Light) -> str:
        document_id = self._model.id_at(row)
        if document_id is not None and document_id in self._model.selection:
            return light.colours.selection if light.active else light.colours.selection_inactive
        return light.colours.hover if row == self._hovered else light.colours.base

    def _paint_expected(self, painter: QPainter, colours: Palette) -> None:
        viewport = self._table.viewport().rect()
        height = self._table.verticalHeader().defaultSectionSize()
        direction = self._table.layoutDirection()
        for row, top in enumerate(range(0, viewport.height(), height)):
            painter.fillRect(0, top + height - 1, viewport.width(), 1, QColor(colours.line))
            for place, spec in enumerate(SPECS):
                if place == CHECK or self._table.isColumnHidden(place):
                    continue
                left = self._table.columnViewportPosition(place)
                cell = QRect(left, top, self._table.columnWidth(place), height)
                inside = cell.adjusted(PADDING, 0, -PADDING, -1)
                draw_bar(
                    painter, colours, inside, direction, salt=row * 3 + place, far=spec.figures
                )

    def paint_over(self, current: int | None, light: Light) -> None:
        """The current row: lines above and below, and an edge where reading begins."""
        if current is not None:
            painter = QPainter(self._table.viewport())
            colours = light.colours
            colour = QColor(colours.focus if light.active else colours.field_border)
            rect = self.row_rect(current)
            lines = [
                QRect(rect.left(), max(0, rect.top() - 1), rect.width(), 2),
                QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
            ]
            edge = QRect(rect.left(), rect.top(), _EDGE, rect.height())
            direction = self._table.layoutDirection()
            for part in (*lines, QStyle.visualRect(direction, rect, edge)):
                painter.fillRect(part, colour)
            painter.end()

    def keep_turning(self, rows: range) -> None:
        """After a painting: rings go on turning as long as one is among the rows on screen."""
        self._turning = [row for row in rows if self._is_at_work(row)]
        wanted = bool(self._turning) and self._is_lively() and self._table.isVisible()
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()

    def _is_at_work(self, row: int) -> bool:
        document_id = self._model.id_at(row)
        busy = None if document_id is None else self._model.busy(document_id)
        return busy is not None and busy.shown.turns

    def rest(self) -> None:
        self._timer.stop()

    def _is_lively(self) -> bool:
        """Whether the system wants things to move."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._table.style().styleHint(hint, None, self._table) > 0

    def _turn(self) -> None:
        self.degrees = (self.degrees + _TURN_BY) % 360
        for row in self._turning:
            cell = self._table.visualRect(self._model.index(row, PLACES[Column.STATUS]))
            self._table.viewport().update(cell)
