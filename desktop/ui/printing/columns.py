"""How wide each column of a printed table is: numbers whole, texts share the rest."""

from collections.abc import Sequence
from typing import Final

from desktop.ui.printing.lettering import Letters, Typeface
from desktop.work.exporting.table import Column, Kind

GAP: Final = 90.0
"""White between two columns."""
_NARROWEST_TEXT: Final = 550.0
_WIDEST_TEXT: Final = 4_000.0
_SAMPLE: Final = 300


class Columns:
    """The columns of one table on paper of one width."""

    def __init__(
        self,
        columns: Sequence[Column],
        sample: Sequence[Sequence[str]],
        width: float,
        face: Typeface,
    ) -> None:
        self.columns = tuple(columns)
        self.body = face.body
        self.head = face.strong
        natural = [
            _natural(index, column, sample[:_SAMPLE], face) for index, column in enumerate(columns)
        ]
        self.widths = _shared(self.columns, natural, width - GAP * max(0, len(columns) - 1))
        self.lefts = tuple(sum(self.widths[:i]) + GAP * i for i in range(len(self.widths)))

    def wrapped(self, texts: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        return _wrapped(self.body, texts, self.widths)

    def headings(self) -> tuple[tuple[str, ...], ...]:
        return _wrapped(self.head, [column.heading for column in self.columns], self.widths)


def _wrapped(
    letters: Letters, texts: Sequence[str], widths: Sequence[float]
) -> tuple[tuple[str, ...], ...]:
    return tuple(letters.wrap(text, width) for text, width in zip(texts, widths, strict=True))


def _natural(index: int, column: Column, sample: Sequence[Sequence[str]], face: Typeface) -> float:
    """What the column would like to have."""
    widest = max((face.body.width(row[index]) for row in sample), default=0.0)
    heading = face.strong.width(column.heading)
    if column.kind is not Kind.TEXT:  # a heading may wrap, a number should not
        longest_word = max(map(face.strong.width, column.heading.split()), default=0.0)
        return max(widest * 1.04, longest_word, min(heading, 600.0)) + 1.0
    return min(max(widest, heading), _WIDEST_TEXT) + 1.0


def _shared(columns: Sequence[Column], natural: Sequence[float], width: float) -> tuple[float, ...]:
    least = [
        min(wish, _NARROWEST_TEXT) if column.kind is Kind.TEXT else wish
        for column, wish in zip(columns, natural, strict=True)
    ]
    if sum(least) > width:  # very narrow paper: everything wraps
        return tuple(part * width / sum(least) for part in least)
    wishes = [wish - part for wish, part in zip(natural, least, strict=True)]
    left = width - sum(least)
    if sum(wishes) > left:
        return tuple(
            part + wish * left / sum(wishes) for part, wish in zip(least, wishes, strict=True)
        )
    return _stretched(columns, natural, width)


def _stretched(
    columns: Sequence[Column], natural: Sequence[float], width: float
) -> tuple[float, ...]:
    """There is room for all: texts take what is over, in proportion; without texts, everybody."""
    texts = [column.kind is Kind.TEXT for column in columns]
    takers = [wish * (text or not any(texts)) for wish, text in zip(natural, texts, strict=True)]
    over = width - sum(natural)
    return tuple(
        wish + over * taker / sum(takers) for wish, taker in zip(natural, takers, strict=True)
    )
