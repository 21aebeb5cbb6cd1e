"""What stands on a page, each with its height from the paper's upper edge."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.palette import LIGHT
from desktop.ui.printing.code import draw_code
from desktop.ui.printing.columns import Columns
from desktop.ui.printing.lettering import Letters, runs_to_left

HAIR = 4.0
PADDING = 22.0
"""White above and below the text of a table's row."""


class Block(Protocol):
    def draw(self, painter: QPainter) -> None: ...


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text, one under the other."""

    left: float
    top: float
    width: float
    lines: tuple[str, ...]
    letters: Letters
    colour: str = LIGHT.text
    to_right: bool = False

    def draw(self, painter: QPainter) -> None:
        painter.setPen(QColor(self.colour))
        painter.setFont(self.letters.font)
        for index, line in enumerate(self.lines):
            left = self.left
            if self.to_right or runs_to_left(line):
                left += self.width - self.letters.width(line)
            base = self.top + index * self.letters.line + self.letters.ascent
            painter.drawText(QPointF(left, base), line)


@dataclass(frozen=True, slots=True)
class Rule:
    left: float
    top: float
    width: float
    colour: str = LIGHT.line
    thick: float = HAIR

    def draw(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.colour), self.thick))
        painter.drawLine(QLineF(self.left, self.top, self.left + self.width, self.top))


@dataclass(frozen=True, slots=True)
class Code:
    number: str
    left: float
    top: float
    size: float

    def draw(self, painter: QPainter) -> None:
        draw_code(painter, self.number, self.left, self.top, self.size)


@dataclass(frozen=True, slots=True)
class Head:
    """The headings of a table, again on every page."""

    columns: Columns
    left: float
    top: float
    width: float
    height: float

    def draw(self, painter: QPainter) -> None:
        headings = self.columns.headings()
        tallest = max(map(len, headings))
        letters = self.columns.head
        for index, lines in enumerate(headings):
            down = (tallest - len(lines)) * letters.line  # they stand on the rule
            _cell(painter, self, index, lines, letters, LIGHT.text2, self.top + PADDING + down)
        bottom = self.top + self.height
        Rule(self.left, bottom, self.width, LIGHT.field_border, HAIR * 2).draw(painter)


@dataclass(frozen=True, slots=True)
class Slice:
    """A row of a table, or as many of its lines as this page has room for."""

    columns: Columns
    left: float
    top: float
    width: float
    height: float
    texts: tuple[str, ...]
    first: int
    count: int

    def draw(self, painter: QPainter) -> None:
        letters = self.columns.body
        for index, lines in enumerate(self.columns.wrapped(self.texts)):
            here = lines[self.first : self.first + self.count]
            _cell(painter, self, index, here, letters, LIGHT.text, self.top + PADDING)
        Rule(self.left, self.top + self.height, self.width).draw(painter)


def _cell(
    painter: QPainter,
    row: Head | Slice,
    index: int,
    lines: Sequence[str],
    letters: Letters,
    colour: str,
    top: float,
) -> None:
    columns = row.columns
    left = row.left + columns.lefts[index]
    number = columns.columns[index].kind.is_number
    Text(left, top, columns.widths[index], tuple(lines), letters, colour, number).draw(painter)
