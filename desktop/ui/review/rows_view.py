"""A table of a review: rows are painted whole, so that a sentence may stand below its cells."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from desktop.ui.palette import Palette
from desktop.ui.review.brush import Brush
from desktop.ui.review.rows import Row
from desktop.ui.review.rows_model import RowsModel
from desktop.ui.review.widths import widths
from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW, _GROUP, _CELL, _BELOW = 30, 26, 6, 6
_MEASURED = 120
"""So many rows tell how wide a column must be."""
_Key = Qt.Key
_ALT = Qt.KeyboardModifier.AltModifier


class RowsView(QTreeView):
    """Paints the rows of one model; `chosen` tells the keys the operator selected."""

    chosen = Signal(list)
    moved = Signal(int)
    """The current row is to go up (-1) or down (+1)."""
    leave_out = Signal()

    def __init__(self, theme: Theme, model: RowsModel, *, under: int | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._rows = model
        self._under = under
        """The column below which sentences begin; None where there are none."""
        self._brush = Brush.of(self.font())
        self._body = _body_height(self)
        self._heights: dict[int, int] = {}
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(_Heights(self))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(under is None)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self._repaint)
        self.selectionModel().selectionChanged.connect(self._tell)

    # -- what is chosen ------------------------------------------------------------------------

    def chosen_keys(self) -> list[Hashable]:
        return [self._rows.key_at(each.row()) for each in self.selectionModel().selectedRows()]

    def current_key(self) -> Hashable:
        index = self.currentIndex()
        return self._rows.key_at(index.row()) if index.isValid() else None

    def choose(self, keys: Iterable[Hashable], *, quietly: bool = True) -> None:
        """Select these rows, and show the first; `quietly` when the other table asks."""
        places = sorted(place for key in keys if (place := self._rows.place(key)) is not None)
        selection = QItemSelection()
        last = self._rows.columnCount() - 1
        for place in places:
            selection.select(self._rows.index(place, 0), self._rows.index(place, last))
        self._quiet = quietly
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        if places:
            if self.currentIndex().row() not in places:
                first = self._rows.index(places[0], 0)
                quiet = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(first, quiet)
            self.scrollTo(self._rows.index(places[0], 0))

    def set_current(self, key: Hashable) -> None:
        place = self._rows.place(key)
        if place is not None:
            self._quiet = True
            self.setCurrentIndex(self._rows.index(place, 0))
            self._quiet = False

    def _tell(self) -> None:
        self.viewport().update()
        if not self._quiet:
            self.chosen.emit(self.chosen_keys())

    # -- size ----------------------------------------------------------------------------------

    def fit(self) -> None:
        """Figures and pills whole; what is left is the stretching column's."""
        self._brush = Brush.of(self.font())
        self._body = _body_height(self)
        self._heights.clear()
        seen = [self._rows.row(at) for at in range(min(_MEASURED, self._rows.rowCount()))]
        rows = [row for row in seen if not row.is_group]
        for at, width in enumerate(widths(self._rows.columns, rows, self._brush, self._room())):
            self.setColumnWidth(at, width)
        self.scheduleDelayedItemsLayout()

    def _room(self) -> int:
        return self.viewport().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def body_height(self) -> int:
        return self._body

    def height_at(self, at: int) -> int:
        if self._under is None or self._rows.is_plain(at):
            return self.body_height()
        known = self._heights.get(at)
        if known is None:
            known = self._heights[at] = self._height(self._rows.row(at))
        return known

    def _height(self, row: Row) -> int:
        if row.is_group:
            return max(_GROUP, QFontMetrics(self.font()).height() + 8)
        if not row.under:
            return self.body_height()
        below = sum(self._brush.height_of(bit, self._under_width()) + 2 for bit in row.under)
        return self.body_height() + below + _BELOW - 2

    def _under_left(self) -> int:
        return self.header().sectionPosition(self._under or 0) + _CELL

    def _under_width(self) -> int:
        return self.viewport().width() - self._under_left() - _CELL

    # -- painting ------------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._theme.palette
        row = self._rows.row(index.row())
        whole: QRect = QRect(option.rect)
        whole.setLeft(0)
        whole.setWidth(self.viewport().width())
        chosen = self.selectionModel().isRowSelected(index.row(), _NOWHERE)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(whole, QColor(self._ground(row, palette, chosen=chosen)))
        painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), QColor(palette.line))
        if row.is_group:
            inside = whole.adjusted(10, 0, -10, -1)
            self._brush.paint(painter, inside, row.cells[0], palette, mirrored=self.isRightToLeft())
        else:
            self._paint_cells(painter, whole, row, palette, chosen=chosen)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            painter.fillRect(QRect(0, whole.top(), whole.width(), 1), QColor(palette.focus))
            painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), QColor(palette.focus))
        painter.restore()

    def _ground(self, row: Row, palette: Palette, *, chosen: bool) -> str:
        if chosen:
            return palette.selection if self.hasFocus() else palette.selection_inactive
        if row.is_group:
            return palette.header
        return palette.base if row.tone is None else palette.pills[row.tone].fill

    def _paint_cells(
        self, painter: QPainter, whole: QRect, row: Row, palette: Palette, *, chosen: bool
    ) -> None:
        body = self.body_height()
        mirrored = self.isRightToLeft()
        header = self.header()
        for at, column in enumerate(self._rows.columns):
            left = header.sectionViewportPosition(at)
            cell = QRect(left + _CELL, whole.top(), header.sectionSize(at) - 2 * _CELL, body - 1)
            self._brush.paint(
                painter,
                cell,
                row.cells[at],
                palette,
                at_end=column.figures,
                mirrored=mirrored,
                chosen=chosen,
                faded=row.faded,
            )
        top = whole.top() + body - 2
        for bit in row.under:
            high = self._brush.height_of(bit, self._under_width())
            left = _CELL if mirrored else self._under_left()
            self._brush.wrapped(
                painter,
                QRect(left, top, self._under_width(), high),
                bit,
                palette,
                mirrored=mirrored,
            )
            top += high + 2

    def _repaint(self) -> None:
        self.viewport().update()

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & _ALT and event.key() in (_Key.Key_Up, _Key.Key_Down):
            self.moved.emit(-1 if event.key() == _Key.Key_Up else 1)
            event.accept()
            return
        if event.key() == _Key.Key_Delete:
            self.leave_out.emit()
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
            text = "\n".join(self._rows.row(at).spoken for at in chosen)
            QApplication.clipboard().setText(text)
            event.accept()
            return
        super().keyPressEvent(event)


def _body_height(view: QTreeView) -> int:
    return max(_ROW, QFontMetrics(view.font()).height() + 12)


class _Heights(QStyledItemDelegate):
    """Tells how high each row is; the painting is the view's."""

    def __init__(self, view: RowsView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, self._view.height_at(index.row()))
