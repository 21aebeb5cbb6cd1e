"""Paints the cells of the rows on screen; each row is read once for one painting."""

import time
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from desktop.records.rows import Row
from desktop.records.views import Column
from desktop.ui.palette import Palette
from desktop.ui.plain import tip
from desktop.ui.table.cells import is_read
from desktop.ui.table.columns import CHECK, PADDING, SPECS, Spec
from desktop.ui.table.drawn import (
    Cell,
    Drawn,
    Kept,
    Picture,
    Ring,
    Setting,
    Stroke,
    Word,
    facts,
    word_of,
)
from desktop.ui.table.model import DocumentModel
from desktop.ui.table.pieces import ICON, Ink, Piece, laid_out, natural_width, pieces
from desktop.ui.table.strokes import (
    BAR,
    CHECK_BOX,
    PILL_GAP,
    PILL_HEIGHT,
    PILL_ICON,
    PILL_START,
    Box,
    Fonts,
    bar_picture,
    check_box_picture,
    icon_picture,
    pen_of,
    pill_picture,
    pill_width,
)

_INFO_GAP = 6
_KIND_GAP = 6
_WIDEST_KIND = 180
_QUARTER = 15 * 60
_OF_MANY = frozenset(
    {
        Column.KIND,
        Column.STATUS,
        Column.WAREHOUSES,
        Column.SUPPLIER,
        Column.LINES,
        Column.RESPONSIBLE,
        Column.CONDUCTED_BY,
    }
)
"""Columns that say the same of many documents."""


@dataclass(frozen=True, slots=True)
class Light:
    """What a painting is done in: colours, fonts, whether the table has the focus."""

    colours: Palette
    fonts: Fonts
    active: bool
    degrees: float = 0.0
    """How far the ring of a document under way has turned."""


class CellPainter(QStyledItemDelegate):
    """Paints a cell's contents over the row's ground, which the table paints."""

    def __init__(self, model: DocumentModel, light: Light, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._light = light
        self._kept = Kept()
        self._height = 0
        self._scale = 1.0
        self._mirrored = False
        self.widest: dict[int, int] = {}
        """Columns whose figures need more than they have, and how much."""

    def begin(self, light: Light) -> None:
        """A new painting begins."""
        self._light = light
        self.widest.clear()

    def forget(self) -> None:
        """What was drawn may be written differently now."""
        self._kept.forget()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        device = painter.device()
        scale = 1.0 if device is None else device.devicePixelRatioF()
        self._set(rect.height(), scale, mirrored=mirrored)
        self._paint_row(painter, index.row(), rect, [(index.column(), rect.left(), rect.width())])

    def paint_rows(self, painter: QPainter, table: QTableView, where: QRect) -> None:
        """The cells that lie in `where`, as the table would ask for them one by one.

        Asked here instead, since Qt makes an option and an index for every cell, which costs
        more than the cell.
        """
        columns = [
            (place, left, width)
            for place in range(len(SPECS))
            if (width := table.columnWidth(place))
            and (left := table.columnViewportPosition(place)) <= where.right()
            and left + width > where.left()
        ]
        height = table.verticalHeader().defaultSectionSize()
        mirrored = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._set(height, table.devicePixelRatioF(), mirrored=mirrored)
        scrolled = table.verticalScrollBar().value()
        first = max(0, (scrolled + where.top()) // height)
        last = min(len(self._model.ids) - 1, (scrolled + where.bottom()) // height)
        for row in range(first, last + 1):
            self._paint_row(painter, row, QRect(0, row * height - scrolled, 0, height), columns)

    def _set(self, height: int, scale: float, *, mirrored: bool) -> None:
        light = self._light
        self._height, self._scale, self._mirrored = height, scale, mirrored
        quarter = int(time.time()) // _QUARTER
        colours, fonts = light.colours, light.fonts
        self._kept.suit(Setting(colours, fonts, height, scale, mirrored, quarter))

    def _paint_row(
        self, painter: QPainter, row_at: int, line: QRect, columns: list[tuple[int, int, int]]
    ) -> None:
        document_id = self._model.id_at(row_at)
        if document_id is None:
            return
        chosen = document_id in self._model.selection
        row, busy = self._model.document(document_id), self._model.busy(document_id)
        drawn = self._kept.row(document_id, row, busy, lit=chosen and self._light.active)
        top, height, degrees = line.top(), line.height(), self._light.degrees
        for place, left, width in columns:
            rect = QRect(left, top, width, height)
            if place == CHECK:
                self._paint_box(painter, rect, chosen=chosen)
                continue
            cell = drawn.cells.get(place)
            if cell is None or cell.width != width:
                cell = drawn.cells[place] = self._cell(drawn, document_id, place, width)
            cell.draw(painter, rect, degrees)
            if cell.needed > width:
                self.widest[place] = max(cell.needed, self.widest.get(place, 0))

    def _paint_box(self, painter: QPainter, rect: QRect, *, chosen: bool) -> None:
        box = Box.FULL if chosen else Box.EMPTY
        picture = check_box_picture(box, self._light.colours, self._scale)
        painter.drawPixmap(check_box_in(rect).topLeft(), picture)

    # What a cell is drawn with

    def _cell(self, drawn: Drawn, document_id: int, place: int, width: int) -> Cell:
        spec, row = SPECS[place], drawn.row
        if spec.column is None:
            return Cell(width)
        if row is None or not is_read(row, spec.column):
            return Cell(width, (self._bar(width, spec, document_id),))
        if spec.column not in _OF_MANY:
            return self._pieces_cell(drawn, spec, row, width)
        make = self._status_cell if spec.column is Column.STATUS else self._pieces_cell
        said = (place, width, drawn.lit, facts(row, spec.column, drawn.busy))
        return self._kept.shared(said, lambda: make(drawn, spec, row, width))

    def _bar(self, width: int, spec: Spec, salt: int) -> Stroke:
        inside = QRect(PADDING, 0, width - 2 * PADDING, self._height - 1)
        bar = bar_in(inside, salt=salt, far=spec.figures)
        x = self._from_left(bar.left(), bar.width(), width)
        picture = bar_picture(bar.width(), self._light.colours.skeleton, self._scale)
        return Picture(x, bar.top(), picture)

    def _pieces_cell(self, drawn: Drawn, spec: Spec, row: Row, width: int) -> Cell:
        made = pieces(self._model.cells, row, spec.column or Column.ID, drawn.busy)
        fonts, room = self._light.fonts, width - 2 * PADDING
        placed = laid_out(made, fonts, room, at_end=spec.figures)
        strokes = tuple(
            self._stroke(self._from_left(PADDING + x, wide, width), wide, piece, lit=drawn.lit)
            for x, wide, piece in placed
        )
        bursts = any(x + wide > room for x, wide, _ in placed)
        needed = natural_width(made, fonts) + 2 * PADDING if spec.figures else 0
        return Cell(width, strokes, needed, bursts)

    def _stroke(self, x: int, width: int, piece: Piece, *, lit: bool) -> Stroke:
        colour = self._ink(piece.ink, lit=lit)
        if not piece.icon:
            font = piece.font(self._light.fonts)
            return self._word(x, width, piece.text, font, piece.reads_from, colour)
        mirrored = self._mirrored and piece.mirrors
        drawn = icon_picture(piece.icon, colour, piece.size, self._scale, mirrored=mirrored)
        return Picture(x, round((self._height - 1 - piece.size) / 2), drawn)

    def _word(
        self,
        x: int,
        width: int,
        text: str,
        font: QFont,
        reads_from: Qt.LayoutDirection,
        colour: str,
        height: int = 0,
    ) -> Word:
        """A text at the leading edge of its place, in the middle of the row."""
        laid = word_of(font, text, reads_from)
        size = laid.size()
        left = x + width - size.width() if self._mirrored else float(x)
        return Word(
            left, ((height or self._height - 1) - size.height()) / 2, laid, font, pen_of(colour)
        )

    def _ink(self, ink: Ink, *, lit: bool) -> str:
        if ink is Ink.SECOND:
            return self._light.colours.text2
        return self._light.colours.selection_text if lit else self._light.colours.text

    def _status_cell(self, drawn: Drawn, _spec: Spec, row: Row, width: int) -> Cell:
        """A pill: an icon and a word in a rounded box, always whole."""
        mark = self._model.cells.words.mark(row, drawn.busy)
        fonts = self._light.fonts
        tone = self._light.colours.pills[mark.tone]
        top = (self._height - PILL_HEIGHT) // 2
        long = pill_width(mark, fonts)
        left = self._from_left(PADDING, long, width)
        box = Picture(left, top, pill_picture(long, tone, self._scale))
        strokes: list[Stroke] = [box]
        down = top + (PILL_HEIGHT - PILL_ICON) // 2
        at = self._from_left(PADDING + PILL_START, PILL_ICON, width)
        if mark.turns:
            strokes.append(Ring(mark.icon, tone.text, QRectF(at, down, PILL_ICON, PILL_ICON)))
        else:
            strokes.append(self._small(at, down, mark.icon, tone.text))
        beyond = PILL_START + PILL_ICON + PILL_GAP
        at = self._from_left(PADDING + beyond, long - beyond, width)
        reads_from = Qt.LayoutDirection.LeftToRight
        around = 2 * top + PILL_HEIGHT
        strokes.append(
            self._word(at, long - beyond, mark.word, fonts.pill, reads_from, tone.text, around)
        )
        end = PADDING + long
        if mark.explained:
            at = self._from_left(end + _INFO_GAP, PILL_ICON, width)
            strokes.append(self._small(at, down, "info", tone.text))
            end += _INFO_GAP + PILL_ICON
        return Cell(width, tuple(strokes), bursts=end > width)

    def _small(self, x: int, y: int, name: str, colour: str) -> Picture:
        return Picture(x, y, icon_picture(name, colour, PILL_ICON, self._scale))

    def _from_left(self, x: int, width: int, whole: int) -> int:
        """`x` counts from where reading begins."""
        return whole - x - width if self._mirrored else x

    def words_width(self) -> dict[Column, int]:
        """Statuses and types are told by words, which are never cut."""
        return {Column.STATUS: self.status_width(), Column.KIND: self.kind_width()}

    def status_width(self) -> int:
        """What the widest word of a status needs, so that no pill is ever cut."""
        words = self._model.cells.words
        fonts = self._light.fonts
        return max(pill_width(mark, fonts) for mark in words.marks()) + 2 * PADDING

    def kind_width(self) -> int:
        """What the longest word of a type needs, its drawing included."""
        words = self._model.cells.words
        fonts = self._light.fonts
        widest = max(fonts.width(fonts.body, word) for word in words.kinds().values())
        return min(_WIDEST_KIND, widest + ICON + _KIND_GAP + 2 * PADDING)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """What the cell would need to show everything; asked when a column is fitted."""
        spec = SPECS[index.column()]
        height = option.rect.height()
        document_id = self._model.id_at(index.row())
        if spec.column is None or document_id is None:
            return QSize(spec.width, height)
        row = self._model.document(document_id)
        if row is None or not is_read(row, spec.column):
            return QSize(spec.width, height)
        busy = self._model.busy(document_id)
        if spec.column is Column.STATUS:
            mark = self._model.cells.words.mark(row, busy)
            beside = _INFO_GAP + PILL_ICON if mark.explained else 0
            width = pill_width(mark, self._light.fonts) + beside
        else:
            made = pieces(self._model.cells, row, spec.column, busy)
            width = natural_width(made, self._light.fonts)
        return QSize(width + 2 * PADDING, height)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A tool tip where the cell is cut or stands for more than it shows; none elsewhere."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), self.tool_tip(option, index), view)
        return True

    def tool_tip(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        document_id = self._model.id_at(index.row())
        row = None if document_id is None else self._model.document(document_id)
        if document_id is None or row is None:
            return ""
        column = SPECS[index.column()].column
        busy = self._model.busy(document_id)
        cells = self._model.cells
        is_cut = self.sizeHint(option, index).width() > option.rect.width()
        if column is None or not (is_cut or cells.says_more(row, column, busy)):
            return ""
        return tip(cells.whole(row, column, busy))


def check_box_in(cell: QRect) -> QRectF:
    """Where the box stands in its cell; the same for rows and heading."""
    x = cell.left() + (cell.width() - CHECK_BOX) // 2
    y = cell.top() + (cell.height() - CHECK_BOX) // 2
    return QRectF(x, y, CHECK_BOX, CHECK_BOX)


def bar_in(inside: QRect, *, salt: int, far: bool) -> QRect:
    """Where a fact will stand; `salt` makes the lengths differ from row to row."""
    length = max(12, inside.width() * (45 + salt * 7 % 40) // 100)
    left = inside.right() + 1 - length if far else inside.left()
    return QRect(left, inside.top() + (inside.height() - BAR) // 2, length, BAR)


def draw_bar(
    painter: QPainter,
    colours: Palette,
    inside: QRect,
    direction: Qt.LayoutDirection,
    *,
    salt: int,
    far: bool,
) -> None:
    """A grey bar where a fact will stand."""
    bar = QStyle.visualRect(direction, inside, bar_in(inside, salt=salt, far=far))
    device = painter.device()
    scale = 1.0 if device is None else device.devicePixelRatioF()
    painter.drawPixmap(bar.topLeft(), bar_picture(bar.width(), colours.skeleton, scale))
