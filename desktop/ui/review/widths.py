"""How wide the columns of a table are: figures and pills whole, words as far as there is room."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics

from desktop.ui.review.brush import Brush
from desktop.ui.review.rows import Bit, Column, Face, Row

_CELL, _LEAST, _STRETCHED = 6, 36, 130
"""The stretching column gets so much before any other is wider than it must be."""


def widths(columns: Sequence[Column], rows: Sequence[Row], brush: Brush, room: int) -> list[int]:
    """A width for each column; together no wider than the room, as long as that can be."""
    heading = QFontMetrics(brush.faces[Face.NOTE_MEDIUM])
    wanted: list[int] = []
    floors: list[int] = []
    for at, column in enumerate(columns):
        cells = [row.cells[at] for row in rows]
        whole = max([heading.horizontalAdvance(column.title), *map(brush.whole, cells)])
        needed = whole + 2 * _CELL + 2
        if column.most:
            needed = min(needed, column.most)
        wanted.append(0 if column.stretches else max(column.width, needed))
        if not column.most:
            floors.append(wanted[at])
            continue
        kept = max([0, *(brush.whole([bit for bit in cell if _stays(bit)]) for cell in cells)])
        least = max(heading.horizontalAdvance(column.title), kept) + 2 * _CELL + 2
        floors.append(min(wanted[at], max(least, column.least)))
    given = _narrowed(wanted, floors, sum(wanted) + _STRETCHED - room)
    left = room - sum(given)
    return [
        max(_LEAST, left) if column.stretches else width
        for column, width in zip(columns, given, strict=True)
    ]


def _narrowed(wanted: Sequence[int], floors: Sequence[int], too_much: int) -> list[int]:
    """What is too much is taken evenly from the columns that can give."""
    given = list(wanted)
    giving = [at for at in range(len(given)) if given[at] > floors[at]]
    giving.sort(key=lambda at: given[at] - floors[at])
    for waiting, at in zip(range(len(giving), 0, -1), giving, strict=True):
        if too_much <= 0:
            break
        taken = min(given[at] - floors[at], -(-too_much // waiting))
        given[at] -= taken
        too_much -= taken
    return given


def _stays(bit: Bit) -> bool:
    return bit.whole or bool(bit.icon) or bit.sign is not None
