"""The table of effects: now → after, and under a row whatever else must be known about it."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
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

from desktop.ui.details.drawing import draw, figures_font, heavier, note_font
from desktop.ui.details.foreseen import EffectRow, Note
from desktop.ui.icons import paint
from desktop.ui.palette import Palette, Tone
from desktop.ui.plain import tip
from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW, _NOTE, _EDGE, _CELL, _ICON = 28, 20, 12, 6, 14
_NOTE_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
PRODUCT, WAREHOUSE, AMOUNTS = range(3)


class EffectModel(QAbstractTableModel):
    """Holds the rows as they are painted."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[EffectRow] = []

    def show_rows(self, rows: list[EffectRow]) -> None:
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, at: int) -> EffectRow:
        return self._rows[at]

    def rows(self) -> list[EffectRow]:
        return list(self._rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == AMOUNTS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _heading(self, section: int) -> str:
        if section == AMOUNTS:
            known = not self._rows or any(row.now for row in self._rows)
            return self.tr("Now → after") if known else self.tr("Change")
        return self.tr("Product") if section == PRODUCT else self.tr("Warehouse")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            amounts = f"{row.now} → {row.after}" if row.now else row.after
            return (row.product, row.warehouse, amounts)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if index.column() == PRODUCT else self.data(index)
        return None


class EffectView(QTreeView):
    """Rows of different heights; a note may be as wide as the whole row."""

    def __init__(self, theme: Theme, model: EffectModel) -> None:
        super().__init__()
        self._theme = theme
        self._effects = model
        self.setObjectName("effect")
        self.setAccessibleName(self.tr("Effect on stock"))
        self.setModel(model)
        self.setItemDelegate(_EffectDelegate(self))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self.fit)
        theme.changed.connect(self.viewport().update)

    def fit(self) -> None:
        """Figures whole, the warehouse at most a third, the product what is left."""
        wide = self.viewport().width()
        plain = QFontMetrics(figures_font(self.font()))
        strong = QFontMetrics(self.strong())
        rows = self._effects.rows()
        amounts = [
            plain.horizontalAdvance(f"{row.now} → ") + strong.horizontalAdvance(row.after)
            for row in sorted(rows, key=lambda row: -len(row.now) - len(row.after))[:24]
        ]
        heads = [str(self._effects.headerData(at, Qt.Orientation.Horizontal)) for at in range(3)]
        small = QFontMetrics(heavier(note_font(self.font()), QFont.Weight.Medium))
        needs = max([small.horizontalAdvance(heads[AMOUNTS]), *amounts]) + _CELL + _EDGE + 4
        names = [plain.horizontalAdvance(name) for name in {row.warehouse for row in rows}]
        least = small.horizontalAdvance(heads[WAREHOUSE]) + 2 * _CELL + 2
        warehouse = max([least, *(name + 2 * _CELL + 2 for name in names)])
        warehouse = max(least, min(warehouse, (wide - needs) * 45 // 100))
        self.setColumnWidth(AMOUNTS, needs)
        self.setColumnWidth(WAREHOUSE, warehouse)
        self.setColumnWidth(PRODUCT, max(60, wide - needs - warehouse))
        self.scheduleDelayedItemsLayout()

    def strong(self) -> QFont:
        return heavier(figures_font(self.font()), QFont.Weight.DemiBold)

    def height_at(self, at: int) -> int:
        row = self._effects.row(at)
        body = max(_ROW, QFontMetrics(self.font()).height() + 12)
        if not row.notes:
            return body
        return body + sum(self._note_height(note) for note in row.notes) + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
            text = "\n".join(self._effects.row(at).spoken for at in chosen)
            QApplication.clipboard().setText(text)
            event.accept()
            return
        super().keyPressEvent(event)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = self._theme.palette
        row = self._effects.row(index.row())
        whole: QRect = QRect(option.rect)
        whole.setLeft(0)
        whole.setWidth(self.viewport().width())
        chosen = self.selectionModel().isRowSelected(index.row(), _NOWHERE)
        plain = palette.pills[Tone.BAD].fill if row.short else palette.base
        if chosen:
            plain = palette.selection if self.hasFocus() else palette.selection_inactive
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(whole, QColor(plain))
        painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), QColor(palette.line))
        self._draw_cells(painter, whole, row, palette, chosen=chosen)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            painter.fillRect(QRect(0, whole.top(), whole.width(), 1), QColor(palette.focus))
            painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), QColor(palette.focus))
        painter.restore()

    def _draw_cells(
        self, painter: QPainter, whole: QRect, row: EffectRow, palette: Palette, *, chosen: bool
    ) -> None:
        body = max(_ROW, QFontMetrics(self.font()).height() + 12)
        top = whole.top() + (4 if row.notes else 0)
        quiet = palette.text2 if chosen or row.short else palette.text3
        weight = QFont.Weight.Medium if row.short else QFont.Weight.Normal
        product = self._cell(PRODUCT, top, body)
        draw(painter, product, row.product, heavier(self.font(), weight), palette.text)
        place = self._cell(WAREHOUSE, top, body)
        draw(painter, place, row.warehouse, self.font(), palette.text)
        self._draw_amounts(painter, self._cell(AMOUNTS, top, body), row, palette, quiet)
        y = top + body - 6
        for note in row.notes:
            high = self._note_height(note)
            self._draw_note(painter, QRect(0, y, whole.width(), high), note, palette, quiet)
            y += high

    def _cell(self, column: int, top: int, high: int) -> QRect:
        start = _EDGE if column == PRODUCT else _CELL
        end = _EDGE if column == AMOUNTS else _CELL
        if self.isRightToLeft():
            start, end = end, start
        left = self.columnViewportPosition(column)
        return QRect(left + start, top, self.columnWidth(column) - start - end, high)

    def _draw_amounts(
        self, painter: QPainter, cell: QRect, row: EffectRow, palette: Palette, quiet: str
    ) -> None:
        strong, plain = self.strong(), figures_font(self.font())
        colour = palette.pills[Tone.BAD].text if row.short else palette.text
        draw(painter, cell, _apart(row.after), strong, colour, at_end=True)
        if not row.now:
            return
        taken = QFontMetrics(strong).horizontalAdvance(row.after) + 2
        if self.isRightToLeft():
            before, text = cell.adjusted(taken, 0, 0, 0), f"\u200f{_apart(row.now)} ← "
        else:
            before, text = cell.adjusted(0, 0, -taken, 0), f"{row.now} → "
        draw(painter, before, text, plain, quiet, at_end=True)

    def _draw_note(
        self, painter: QPainter, where: QRect, note: Note, palette: Palette, quiet: str
    ) -> None:
        colour = palette.pills[note.tone].text if note.tone else quiet
        room = where.adjusted(_EDGE, 0, -_EDGE, 0)
        if note.icon:
            left = room.right() - _ICON if self.isRightToLeft() else room.left()
            paint(painter, note.icon, colour, QRectF(left, room.top() + 2, _ICON, _ICON))
            beside = _ICON + 4
            room = (
                room.adjusted(0, 0, -beside, 0)
                if self.isRightToLeft()
                else room.adjusted(beside, 0, 0, 0)
            )
        painter.setFont(note_font(figures_font(self.font())))
        painter.setPen(QColor(colour))
        painter.drawText(
            room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft), note.text
        )

    def _note_height(self, note: Note) -> int:
        room = self.viewport().width() - 2 * _EDGE - (_ICON + 4 if note.icon else 0)
        metrics = QFontMetrics(note_font(figures_font(self.font())))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        return max(
            _NOTE, metrics.boundingRect(QRect(0, 0, room, 10_000), flags, note.text).height() + 2
        )


def _apart(figure: str) -> str:
    """A figure whose sign stays before it where the language runs from the right."""
    return f"\u2066{figure}\u2069"


class _EffectDelegate(QStyledItemDelegate):
    """Only tells the heights: the view paints whole rows."""

    def __init__(self, view: EffectView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._view.height_at(index.row()))
