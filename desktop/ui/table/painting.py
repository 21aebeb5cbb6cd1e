"""Paints the cells of the rows on screen; each row is read once for one painting."""

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
from PySide6.QtGui import QColor, QHelpEvent, QPainter
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
from desktop.ui.table.columns import PADDING, SPECS, Spec
from desktop.ui.table.model import DocumentModel
from desktop.ui.table.pieces import ICON, Ink, Piece, laid_out, natural_width, pieces
from desktop.ui.table.state import Busy
from desktop.ui.table.strokes import (
    CHECK_BOX,
    PILL_HEIGHT,
    PILL_ICON,
    Box,
    Fonts,
    draw_check_box,
    draw_icon,
    draw_pill,
    pen_of,
    pill_width,
)

_INFO_GAP = 6
_KIND_GAP = 6
_WIDEST_KIND = 180
_MIDDLE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_FROM_LEFT = int(_MIDDLE | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_FROM_RIGHT = int(_MIDDLE | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
_BAR = 8


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
        self._read: dict[int, tuple[Row | None, Busy | None]] = {}
        self.widest: dict[int, int] = {}
        """Columns whose figures need more than they have, and how much."""

    def begin(self, light: Light) -> None:
        """A new painting begins: forget what was read for the last one."""
        self._light = light
        self._read.clear()
        self.widest.clear()

    def _document(self, document_id: int) -> tuple[Row | None, Busy | None]:
        known = self._read.get(document_id)
        if known is None:
            known = self._model.document(document_id), self._model.busy(document_id)
            self._read[document_id] = known
        return known

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._paint_cell(painter, rect, index.row(), index.column(), mirrored=mirrored)

    def paint_rows(self, painter: QPainter, table: QTableView, where: QRect) -> None:
        """The cells that lie in `where`, as the table would ask for them one by one.

        Asked here instead, since Qt makes an option and an index for every cell, which costs
        more than the cell.
        """
        mirrored = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
        columns = [
            (place, left, width)
            for place in range(len(SPECS))
            if (width := table.columnWidth(place))
            and (left := table.columnViewportPosition(place)) <= where.right()
            and left + width > where.left()
        ]
        height = table.verticalHeader().defaultSectionSize()
        scrolled = table.verticalScrollBar().value()
        first = max(0, (scrolled + where.top()) // height)
        last = min(len(self._model.ids) - 1, (scrolled + where.bottom()) // height)
        for row in range(first, last + 1):
            top = row * height - scrolled
            for place, left, width in columns:
                rect = QRect(left, top, width, height)
                self._paint_cell(painter, rect, row, place, mirrored=mirrored)

    def _paint_cell(
        self, painter: QPainter, rect: QRect, row_at: int, place: int, *, mirrored: bool
    ) -> None:
        document_id = self._model.id_at(row_at)
        if document_id is None:
            return
        spec = SPECS[place]
        chosen = document_id in self._model.selection
        if spec.column is None:
            box = Box.FULL if chosen else Box.EMPTY
            draw_check_box(painter, box, self._light.colours, check_box_in(rect))
            return
        row, busy = self._document(document_id)
        inside = rect.adjusted(PADDING, 0, -PADDING, -1)
        painter.save()
        painter.setClipRect(rect)
        if row is None or not is_read(row, spec.column):
            self._paint_bar(painter, inside, spec, document_id, mirrored=mirrored)
        elif spec.column is Column.STATUS:
            self._paint_status(painter, rect, row, busy, mirrored=mirrored)
        else:
            made = pieces(self._model.cells, row, spec.column, busy)
            if spec.figures:
                self._note_width(place, made, rect.width())
            self._paint_pieces(painter, inside, spec, made, chosen=chosen, mirrored=mirrored)
        painter.restore()

    def _note_width(self, place: int, made: tuple[Piece, ...], width: int) -> None:
        needed = natural_width(made, self._light.fonts) + 2 * PADDING
        if needed > width:
            self.widest[place] = max(needed, self.widest.get(place, 0))

    def _paint_pieces(
        self,
        painter: QPainter,
        inside: QRect,
        spec: Spec,
        made: tuple[Piece, ...],
        *,
        chosen: bool,
        mirrored: bool,
    ) -> None:
        left, top, height = inside.left(), inside.top(), inside.height()
        for x, width, piece in laid_out(
            made, self._light.fonts, inside.width(), at_end=spec.figures
        ):
            place = QRect(left + x, top, width, height)
            if mirrored:
                place = QStyle.visualRect(Qt.LayoutDirection.RightToLeft, inside, place)
            self._paint_piece(painter, place, piece, chosen=chosen, mirrored=mirrored)

    def _paint_piece(
        self, painter: QPainter, place: QRect, piece: Piece, *, chosen: bool, mirrored: bool
    ) -> None:
        colour = self._ink(piece.ink, chosen=chosen)
        if piece.icon:
            where = QRectF(0, 0, piece.size, piece.size)
            where.moveCenter(QRectF(place).center())
            where.moveTo(round(where.x()), round(where.y()))
            draw_icon(painter, piece.icon, colour, where, mirrored=mirrored and piece.mirrors)
            return
        painter.setFont(piece.font(self._light.fonts))
        painter.setPen(pen_of(colour))
        painter.setLayoutDirection(piece.reads_from)
        painter.drawText(place, _FROM_RIGHT if mirrored else _FROM_LEFT, piece.text)

    def _ink(self, ink: Ink, *, chosen: bool) -> str:
        if ink is Ink.SECOND:
            return self._light.colours.text2
        if chosen and self._light.active:
            return self._light.colours.selection_text
        return self._light.colours.text

    def _paint_bar(
        self, painter: QPainter, inside: QRect, spec: Spec, salt: int, *, mirrored: bool
    ) -> None:
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        draw_bar(painter, self._light.colours, inside, direction, salt=salt, far=spec.figures)

    def _paint_status(
        self, painter: QPainter, cell: QRect, row: Row, busy: Busy | None, *, mirrored: bool
    ) -> None:
        mark = self._model.cells.words.mark(row, busy)
        light = self._light
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        inside = cell.adjusted(PADDING, 0, -PADDING, -1)
        top = inside.top() + (inside.height() - PILL_HEIGHT + 1) // 2
        pill = QRect(inside.left(), top, pill_width(mark, light.fonts), PILL_HEIGHT)
        where = QRectF(QStyle.visualRect(direction, inside, pill))
        draw_pill(
            painter,
            mark,
            light.colours,
            light.fonts,
            where,
            mirrored=mirrored,
            degrees=light.degrees,
        )
        if mark.explained:
            left = pill.right() + 1 + _INFO_GAP
            info = QRect(left, top + (PILL_HEIGHT - PILL_ICON) // 2, PILL_ICON, PILL_ICON)
            colour = light.colours.pills[mark.tone].text
            draw_icon(painter, "info", colour, QRectF(QStyle.visualRect(direction, inside, info)))

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


def draw_bar(
    painter: QPainter,
    colours: Palette,
    inside: QRect,
    direction: Qt.LayoutDirection,
    *,
    salt: int,
    far: bool,
) -> None:
    """A grey bar where a fact will stand; `salt` makes their lengths differ from row to row."""
    length = max(12, inside.width() * (45 + salt * 7 % 40) // 100)
    left = inside.right() + 1 - length if far else inside.left()
    bar = QRect(left, inside.top() + (inside.height() - _BAR) // 2, length, _BAR)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.skeleton))
    painter.drawRoundedRect(QRectF(QStyle.visualRect(direction, inside, bar)), 4, 4)
    painter.restore()
