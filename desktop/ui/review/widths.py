"""How wide the columns of a table are: figures and pills whole, words as far as there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from desktop.ui.review.brush import Brush
from desktop.ui.review.rows import Bit, Cell, Column, Face, Row

_CELL, _LEAST, _STRETCHED = 6, 36, 130
"""The stretching column never gets less than this while another one can still give."""

_MARKED = 20
"""A row that is marked is to be read whole before so many others are."""


@dataclass(slots=True)
class _Share:
    """One column on its way to its width."""

    given: int
    floor: int
    cells: list[int]
    """What each cell takes to be whole, the widest first."""

    def step(self) -> tuple[float, int] | None:
        """How many cells are cut for each pixel by the next narrowing that pays, and that width."""
        best: tuple[float, int] | None = None
        cut = sum(cell > self.given for cell in self.cells)
        for narrower in {max(self.floor, cell) for cell in self.cells if cell < self.given} | {
            self.floor
        }:
            if narrower >= self.given:
                continue
            more = sum(cell > narrower for cell in self.cells) - cut
            price = more / (self.given - narrower)
            if best is None or (price, -narrower) < (best[0], -best[1]):
                best = price, narrower
        return best


def widths(columns: Sequence[Column], rows: Sequence[Row], brush: Brush, room: int) -> list[int]:
    """A width for each column; together no wider than the room, as long as that can be.

    Where room is short, it is taken where the fewest cells are cut for it.
    """
    shares = [
        _share(column, [cell for row in rows for cell in [row.cells[at]] * _weight(row)], brush)
        for at, column in enumerate(columns)
    ]
    _narrow(shares, sum(each.given for each in shares) - room)
    left = room - sum(
        each.given for column, each in zip(columns, shares, strict=True) if not column.stretches
    )
    return [
        max(_LEAST, left) if column.stretches else each.given
        for column, each in zip(columns, shares, strict=True)
    ]


def _weight(row: Row) -> int:
    return _MARKED if row.tone else 1


def _share(column: Column, cells: Sequence[Cell], brush: Brush) -> _Share:
    title = QFontMetrics(brush.faces[Face.NOTE_MEDIUM]).horizontalAdvance(column.title)
    around = 2 * _CELL + 2
    whole = sorted((brush.whole(cell) + around for cell in cells), reverse=True)
    needed = max([title + around, *whole[:1]])
    if column.stretches:
        return _Share(max(_STRETCHED, needed), _STRETCHED, whole)
    if not column.most:
        width = max(column.width, needed)
        return _Share(width, width, whole)
    width = max(column.width, min(needed, column.most))
    kept = max([0, *(brush.whole([bit for bit in cell if _stays(bit)]) for cell in cells)])
    least = max(max(title, kept) + around, column.least)
    return _Share(width, min(width, least), whole)


def _narrow(shares: Sequence[_Share], too_much: int) -> None:
    while too_much > 0:
        steps = [(step, each) for each in shares if (step := each.step()) is not None]
        if not steps:
            return
        (_, narrower), share = min(steps, key=lambda found: found[0][0])
        width = max(narrower, share.given - too_much)
        too_much -= share.given - width
        share.given = width


def _stays(bit: Bit) -> bool:
    return bit.whole or bool(bit.icon) or bit.sign is not None
