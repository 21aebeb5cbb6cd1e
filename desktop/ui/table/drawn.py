"""What cells are drawn with: laid out once, and kept as long as the row says the same.

Laying a word out costs several times what drawing it costs, and a list is painted over and over
while somebody scrolls in it or documents arrive. Rows that come new share the cells that say
what many rows say.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from operator import attrgetter

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QStaticText, QTextOption, QTransform

from desktop.records.rows import Row
from desktop.records.views import Column
from desktop.ui.palette import Palette
from desktop.ui.table.columns import SPECS
from desktop.ui.table.state import Busy
from desktop.ui.table.strokes import Fonts, draw_turned

_FACTS: dict[Column, Callable[[Row], Hashable]] = {
    Column.KIND: attrgetter("kind_code"),
    Column.NUMBER: attrgetter("number", "title"),
    Column.TITLE: attrgetter("title"),
    Column.STATUS: attrgetter("status", "status_code"),
    Column.WAREHOUSES: attrgetter("sources", "targets"),
    Column.SUPPLIER: attrgetter("supplier"),
    Column.LINES: attrgetter("line_count"),
    Column.TOTAL: attrgetter("total", "currency", "line_count"),
    Column.RESPONSIBLE: attrgetter("responsible"),
    Column.CHANGED: attrgetter("changed"),
    Column.CREATED: attrgetter("created"),
    Column.CONDUCTED_AT: attrgetter("conducted_at"),
    Column.CONDUCTED_BY: attrgetter("conducted_by"),
    Column.COMMENT: attrgetter("comment"),
    Column.ID: attrgetter("id"),
}


def facts(row: Row, column: Column, busy: Busy | None) -> Hashable:
    """All that a cell is written from: of equal facts the same is drawn."""
    told = _FACTS[column](row)
    return (told, busy) if column is Column.STATUS else told


_ROWS_KEPT = 200
_CELLS_KEPT = 1_000


@dataclass(frozen=True, slots=True)
class Setting:
    """What every drawing of a table depends on."""

    colours: Palette = field(compare=False)
    fonts: Fonts = field(compare=False)
    height: int
    scale: float
    """Of the screen it is drawn for."""
    mirrored: bool
    quarter: int
    """Of an hour. With one of them a new day may begin, and moments be written differently."""

    def is_still(self, other: "Setting | None") -> bool:
        """Colours and fonts are compared by who they are: their owners make new ones."""
        if other is None or self != other:
            return False
        return self.colours is other.colours and self.fonts is other.fonts


@dataclass(frozen=True, slots=True)
class Word:
    """A text, from its top left corner in the cell."""

    x: float
    y: float
    text: QStaticText
    font: QFont
    pen: QColor

    def draw(self, painter: QPainter, left: int, top: int, _degrees: float) -> None:
        painter.setFont(self.font)
        painter.setPen(self.pen)
        painter.drawStaticText(QPointF(left + self.x, top + self.y), self.text)


@dataclass(frozen=True, slots=True)
class Picture:
    """A small drawing that stands still."""

    x: float
    y: float
    picture: QPixmap

    def draw(self, painter: QPainter, left: int, top: int, _degrees: float) -> None:
        painter.drawPixmap(QPointF(left + self.x, top + self.y), self.picture)


@dataclass(frozen=True, slots=True)
class Ring:
    """A small drawing that turns."""

    name: str
    colour: str
    where: QRectF

    def draw(self, painter: QPainter, left: int, top: int, degrees: float) -> None:
        draw_turned(painter, self.name, self.colour, self.where.translated(left, top), degrees)


Stroke = Word | Picture | Ring


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of one width, ready to be drawn wherever the row stands."""

    width: int
    strokes: tuple[Stroke, ...] = ()
    needed: int = 0
    """How wide it would have to be for what it may not cut."""
    bursts: bool = False
    """Something in it is wider than the cell, and has to be kept inside."""

    def draw(self, painter: QPainter, rect: QRect, degrees: float) -> None:
        left, top = rect.left(), rect.top()
        if self.bursts:
            painter.save()
            painter.setClipRect(rect)
        for stroke in self.strokes:
            stroke.draw(painter, left, top, degrees)
        if self.bursts:
            painter.restore()


@dataclass(slots=True)
class Drawn:
    """The cells of one row that were drawn, and what they say."""

    row: Row | None
    busy: Busy | None
    lit: bool
    """Whether it is written in the ink of a selected row."""
    cells: dict[int, Cell] = field(default_factory=dict)

    def says_still(self, place: int, row: Row | None, busy: Busy | None) -> bool:
        """Whether the cell at this place says the same of what is known now."""
        column = SPECS[place].column
        if row is None or self.row is None or column is None:
            return False
        return facts(self.row, column, self.busy) == facts(row, column, busy)

    def says(self, row: Row | None, busy: Busy | None, *, lit: bool) -> bool:
        same = row is self.row or row == self.row
        return same and lit == self.lit and busy == self.busy


class Kept:
    """The rows that were drawn lately, and the cells that many rows have in common."""

    def __init__(self) -> None:
        self._setting: Setting | None = None
        self._rows: dict[int, Drawn] = {}
        self._shared: dict[Hashable, Cell] = {}

    def suit(self, setting: Setting) -> None:
        """Forget everything that was drawn for another setting."""
        if not setting.is_still(self._setting):
            self.forget()
            self._setting = setting

    def forget(self) -> None:
        self._rows.clear()
        self._shared.clear()

    def row(self, document_id: int, row: Row | None, busy: Busy | None, *, lit: bool) -> Drawn:
        """What is drawn of this row already."""
        known = self._rows.get(document_id)
        if known is not None and known.says(row, busy, lit=lit):
            return known
        if known is None and len(self._rows) >= _ROWS_KEPT:
            del self._rows[next(iter(self._rows))]
        made = self._rows[document_id] = Drawn(row, busy, lit)
        if known is not None and known.lit == lit:
            made.cells = {
                place: cell
                for place, cell in known.cells.items()
                if known.says_still(place, row, busy)
            }
        return made

    def shared(self, said: Hashable, make: Callable[[], Cell]) -> Cell:
        """The cell that says this, made once."""
        known = self._shared.get(said)
        if known is None:
            if len(self._shared) >= _CELLS_KEPT:
                self._shared.clear()
            known = self._shared[said] = make()
        return known


def word_of(font: QFont, text: str, reads_from: Qt.LayoutDirection) -> QStaticText:
    """The text, laid out in this font."""
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if reads_from is Qt.LayoutDirection.RightToLeft:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(reads_from)
        made.setTextOption(option)
    made.prepare(QTransform(), font)
    return made
