"""The table of lines: five columns where there is room, else three with two lines a row."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui.details.drawing import draw, figures_font, ground, is_selected, note_font
from desktop.ui.details.lines_model import FIGURES, Column, Index, LinesModel
from desktop.ui.theme import Theme

_ROW, _TALL_ROW, _EDGE, _CELL = 28, 44, 12, 6
_LEAST_PRODUCT, _WAREHOUSE_SHARE = 110, 0.24
_FOLDED = {Column.PRODUCT: Column.WAREHOUSE, Column.QUANTITY: Column.PRICE}


class LinesTable(QTableView):
    """Shows a `LinesModel`; the rows that are chosen can be copied as text."""

    def __init__(self, theme: Theme, model: LinesModel) -> None:
        super().__init__()
        self._lines = model
        self.folded = False
        self.setObjectName("lines")
        self.setAccessibleName(self.tr("Lines of the document"))
        self.setModel(model)
        self.setItemDelegate(_LineDelegate(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setAccessibleName(self.tr("Columns of the lines"))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Give the columns their widths: figures whole, the product what is left."""
        wide = self.viewport().width()
        needs = {column: self._needed(column) for column in FIGURES}
        warehouse = int(wide * _WAREHOUSE_SHARE)
        self.folded = sum(needs.values()) + warehouse + _LEAST_PRODUCT > wide
        if self.folded:
            needs[Column.QUANTITY] = max(needs[Column.QUANTITY], needs[Column.PRICE])
        for folded in _FOLDED.values():
            self.setColumnHidden(folded, self.folded)
        taken = needs[Column.QUANTITY] + needs[Column.SUM]
        if not self.folded:
            taken += needs[Column.PRICE] + warehouse
            self.setColumnWidth(Column.WAREHOUSE, warehouse)
        self.setColumnWidth(Column.PRODUCT, max(_LEAST_PRODUCT, wide - taken))
        for column, need in needs.items():
            self.setColumnWidth(column, need)
        high = QFontMetrics(self.font()).height()
        row = max(_TALL_ROW, 2 * high + 12) if self.folded else max(_ROW, high + 12)
        self.verticalHeader().setDefaultSectionSize(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.chosen_text())
            event.accept()
            return
        super().keyPressEvent(event)

    def chosen_text(self) -> str:
        """The chosen rows, their cells parted by tabs."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return "\n".join(
            "\t".join(self._lines.text(row, column) for column in Column) for row in rows
        )

    def _needed(self, column: Column) -> int:
        metrics = QFontMetrics(figures_font(self.font()))
        texts = [self._lines.heading(column), *self._lines.longest(column)]
        end = _EDGE if column is Column.SUM else _CELL
        return max(metrics.horizontalAdvance(text) for text in texts) + _CELL + end + 2


class _LineDelegate(QStyledItemDelegate):
    """Paints one cell, and beneath it what a narrow pane has no column for."""

    def __init__(self, theme: Theme, table: LinesTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._theme.palette
        whole: QRect = option.rect
        widget: QWidget = self._table
        painter.save()
        painter.setLayoutDirection(widget.layoutDirection())
        painter.fillRect(whole, QColor(ground(option, palette, palette.base)))
        painter.fillRect(
            QRect(whole.left(), whole.bottom(), whole.width(), 1), QColor(palette.line)
        )
        column = Column(index.column())
        start = _EDGE if column is Column.PRODUCT else _CELL
        end = _EDGE if column is Column.SUM else _CELL
        if widget.isRightToLeft():
            start, end = end, start
        cell = whole.adjusted(start, 0, -end, -1)
        font = figures_font(widget.font())
        figure = column in FIGURES
        text = self._table.model().index(index.row(), column).data()
        second = _FOLDED.get(column) if self._table.folded else None
        if not self._table.folded:
            draw(painter, cell, text, font, palette.text, at_end=figure)
        else:
            half = QRect(cell.left(), cell.top() + 4, cell.width(), (cell.height() - 8) // 2)
            draw(painter, half, text, font, palette.text, at_end=figure)
            if second is not None:
                below = half.translated(0, half.height())
                more = self._table.model().index(index.row(), second).data()
                quiet = palette.text2 if is_selected(option) else palette.text3
                draw(painter, below, more, note_font(font), quiet, at_end=figure)
        painter.restore()
