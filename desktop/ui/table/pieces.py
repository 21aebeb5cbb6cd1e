"""What a cell is put together from, so that it is measured and painted by the same list."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from desktop.records.rows import Row
from desktop.records.views import Column
from desktop.ui.table.cells import PEOPLE, Cells, Route, one_line, with_initial
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
    size: int = ICON
    mirrors: bool = False

    def font(self, fonts: Fonts) -> QFont:
        if self.face is Face.BODY:
            return fonts.body
        return fonts.strong if self.face is Face.STRONG else fonts.figures

    def width(self, fonts: Fonts) -> int:
        if self.icon:
            return self.size
        return fonts.width(self.font(fonts), self.text)

    def cut_to(self, width: int, fonts: Fonts) -> "Piece":
        """Itself where it fits, else itself ending in …"""
        if self.icon or not self.shrinks or self.width(fonts) <= width:
            return self
        elide = Qt.TextElideMode.ElideRight
        return replace(
            self, text=QFontMetrics(self.font(fonts)).elidedText(self.text, elide, width)
        )

    @property
    def reads_from(self) -> Qt.LayoutDirection:
        """The direction of its own first letter, whichever way the table reads."""
        if self.text.isascii():
            return Qt.LayoutDirection.LeftToRight
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
    if column in _FIGURES:
        return (Piece(text, face=Face.FIGURES, shrinks=False),)
    return (Piece(with_initial(text) if column in PEOPLE else text),)


_FIGURES = frozenset(spec.column for spec in SPECS if spec.figures)


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


def laid_out(
    made: Sequence[Piece], fonts: Fonts, room: int, *, at_end: bool
) -> list[tuple[int, int, Piece]]:
    """Each piece, cut where it has to be, with its place from the leading edge and its width."""
    if len(made) == 1:
        cut = [made[0].cut_to(room - made[0].gap, fonts)]
    else:
        given = shares(made, fonts, room)
        cut = [piece.cut_to(width, fonts) for piece, width in zip(made, given, strict=True)]
    places: list[tuple[int, int, Piece]] = []
    x = 0
    for piece in cut:
        x += piece.gap
        width = piece.width(fonts)
        places.append((x, width, piece))
        x += width
    spare = max(0, room - x)
    return [(x + spare, width, piece) for x, width, piece in places] if at_end else places


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
