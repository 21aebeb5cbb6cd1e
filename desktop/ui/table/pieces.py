"""What a cell is put together from, so that it is measured and painted by the same list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from desktop.records.rows import Row
from desktop.records.views import Column
from desktop.ui.table.cells import Cells, Route, one_line
from desktop.ui.table.columns import SPECS
from desktop.ui.table.state import Busy
from desktop.ui.table.strokes import Fonts
from desktop.ui.table.words import kind_icon

ICON = 16
_ARROW = 14


class Ink(Enum):
    """The palette's role a piece is drawn in."""

    TEXT = "text"
    SECOND = "text2"


class Face(Enum):
    BODY = "body"
    STRONG = "strong"
    FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or a drawing in a cell, `gap` pixels behind the one before it."""

    text: str = ""
    icon: str = ""
    face: Face = Face.BODY
    ink: Ink = Ink.TEXT
    gap: int = 0
    shrinks: bool = True
    """Ends in … when the cell is too narrow; figures and drawings never do."""
    short: str = ""
    """The text where there is no room for the whole."""
    size: int = ICON
    mirrors: bool = False

    def font(self, fonts: Fonts) -> QFont:
        return {Face.BODY: fonts.body, Face.STRONG: fonts.strong, Face.FIGURES: fonts.figures}[
            self.face
        ]

    def width(self, fonts: Fonts) -> int:
        if self.icon:
            return self.size
        return ceil(QFontMetricsF(self.font(fonts)).horizontalAdvance(self.text))

    def cut_to(self, width: int, fonts: Fonts) -> "Piece":
        """Itself where it fits, else itself ending in …"""
        if self.icon or not self.shrinks or self.width(fonts) <= width:
            return self
        shorter = replace(self, text=self.short or self.text, short="")
        if shorter.width(fonts) <= width:
            return shorter
        elide = Qt.TextElideMode.ElideRight
        metrics = QFontMetrics(self.font(fonts))
        return replace(shorter, text=metrics.elidedText(shorter.text, elide, width))

    @property
    def reads_from(self) -> Qt.LayoutDirection:
        """The direction of its own first letter, whichever way the table reads."""
        for letter in self.text:
            kind = bidirectional(letter)
            if kind in ("R", "AL"):
                return Qt.LayoutDirection.RightToLeft
            if kind == "L":
                break
        return Qt.LayoutDirection.LeftToRight


def pieces(cells: Cells, row: Row, column: Column, busy: Busy | None) -> tuple[Piece, ...]:
    """The cell from its leading to its trailing edge; a status is a pill and has none."""
    if column is Column.KIND:
        mirrors = kind_icon(row) == "type-return"
        icon = Piece(icon=kind_icon(row), ink=Ink.SECOND, shrinks=False, mirrors=mirrors)
        return (icon, Piece(cells.words.kind(row), gap=6))
    if column is Column.NUMBER:
        number = Piece(one_line(row.number), face=Face.STRONG)
        title = Piece(one_line(row.title), ink=Ink.SECOND, gap=8 if number.text else 0)
        return tuple(piece for piece in (number, title) if piece.text)
    if column is Column.WAREHOUSES:
        return _route(Route.of(row))
    text = cells.text(row, column, busy)
    if not text:
        return ()
    if _is_figure(column):
        return (Piece(text, face=Face.FIGURES, shrinks=False),)
    if column in (Column.RESPONSIBLE, Column.CONDUCTED_BY):
        return (Piece(text, short=_with_initial(text)),)
    return (Piece(text),)


def _with_initial(person: str) -> str:
    """I. Novak for Ivan Novak; a name of other parts than two is left as it is."""
    names = person.split()
    return f"{names[0][0]}. {names[1]}" if len(names) == 2 else person


def _is_figure(column: Column) -> bool:
    return any(spec.column is column and spec.figures for spec in SPECS)


def _route(route: Route) -> tuple[Piece, ...]:
    if not route.source and not route.target:
        return ()
    made = [Piece(one_line(route.source))] if route.source else []
    made.append(
        Piece(
            icon="arrow-right",
            ink=Ink.SECOND,
            gap=4 if route.source else 0,
            shrinks=False,
            size=_ARROW,
            mirrors=True,
        )
    )
    if route.target:
        made.append(Piece(one_line(route.target), gap=4))
    if route.more:
        made.append(Piece(f"+{route.more}", gap=4, shrinks=False))
    return tuple(made)


def natural_width(made: Sequence[Piece], fonts: Fonts) -> int:
    return sum(piece.gap + piece.width(fonts) for piece in made)


def shares(made: Sequence[Piece], fonts: Fonts, room: int) -> list[int]:
    """How wide each piece may be: what may shrink shares what is left, the short ones whole."""
    given = [piece.width(fonts) for piece in made]
    left = room - sum(piece.gap for piece in made)
    left -= sum(width for piece, width in zip(made, given, strict=True) if not piece.shrinks)
    shrinking = sorted(
        (at for at, piece in enumerate(made) if piece.shrinks), key=given.__getitem__
    )
    for waiting, at in zip(range(len(shrinking), 0, -1), shrinking, strict=True):
        given[at] = max(0, min(given[at], left // waiting))
        left -= given[at]
    return given
