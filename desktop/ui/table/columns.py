"""Which columns the table has, and how wide each is in a table of a given width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.records.views import Column

CHECK = 0
"""The place of the check box column: before all others, always shown, never moved."""
PADDING = 6
NARROWEST = 36
WIDEST = 1200
_ROOMY_DOCUMENT = 240
"""From this width on the document column shares what is left with the columns that grow."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One column as it was designed; `column` is None for the check box."""

    column: Column | None
    width: int
    grows_to: int = 0
    shrinks_to: int = 0
    """Where room is short, what is written in it may be cut down to this."""
    figures: bool = False
    """Aligned at the far edge and never shortened."""
    shown: bool = True


SPECS = (
    Spec(None, 30),
    Spec(Column.KIND, 106),
    Spec(Column.NUMBER, 120),
    Spec(Column.STATUS, 120),
    Spec(Column.WAREHOUSES, 129, grows_to=190, shrinks_to=96),
    Spec(Column.SUPPLIER, 98, grows_to=170, shrinks_to=72),
    Spec(Column.LINES, 44, figures=True),
    Spec(Column.TOTAL, 91, figures=True),
    Spec(Column.RESPONSIBLE, 84, grows_to=120, shrinks_to=64),
    Spec(Column.CHANGED, 64, figures=True),
    Spec(Column.TITLE, 180, shown=False),
    Spec(Column.CREATED, 84, figures=True, shown=False),
    Spec(Column.CONDUCTED_AT, 96, figures=True, shown=False),
    Spec(Column.CONDUCTED_BY, 110, shown=False),
    Spec(Column.COMMENT, 180, shown=False),
    Spec(Column.ID, 64, figures=True, shown=False),
)
PLACES: Mapping[Column, int] = {
    spec.column: place for place, spec in enumerate(SPECS) if spec.column is not None
}
DOCUMENT = PLACES[Column.NUMBER]
"""The column that stretches; the current cell is always one of its cells."""

DESCENDING_FIRST = frozenset(
    {
        Column.NUMBER,
        Column.LINES,
        Column.TOTAL,
        Column.CHANGED,
        Column.CREATED,
        Column.CONDUCTED_AT,
        Column.ID,
    }
)
"""Columns whose first click sorts the greatest or latest to the top."""


def widths(
    room: int, shown: Sequence[int], chosen: Mapping[int, int], needed: Mapping[int, int]
) -> dict[int, int]:
    """How wide the `shown` columns are in `room` pixels.

    `chosen` are widths the user dragged; they hold. `needed` is what may not be cut: headings,
    statuses and figures. The document column takes what is left.
    """
    made = {
        place: max(chosen.get(place, SPECS[place].width), needed.get(place, 0)) for place in shown
    }
    stretches = DOCUMENT in made and DOCUMENT not in chosen
    spare = room - sum(made.values())
    if spare < 0:
        return _shrunk(made, -spare, chosen)
    if not spare or not stretches:
        return made
    growing = {
        place: max(0, SPECS[place].grows_to - made[place])
        for place in shown
        if SPECS[place].grows_to and place not in chosen
    }
    most = sum(growing.values())
    beyond = made[DOCUMENT] + spare - _ROOMY_DOCUMENT
    shared = min(most, max(0, beyond * 3 // 5))
    for place, may in growing.items():
        more = shared * may // most if most else 0
        made[place] += more
        spare -= more
    made[DOCUMENT] += spare
    return made


def _shrunk(made: dict[int, int], missing: int, chosen: Mapping[int, int]) -> dict[int, int]:
    """As much narrower as is missing, as far as columns may be: rather cut than scrolled."""
    yields = {
        place: width - SPECS[place].shrinks_to
        for place, width in made.items()
        if SPECS[place].shrinks_to and place not in chosen and width > SPECS[place].shrinks_to
    }
    most = sum(yields.values())
    taken = min(missing, most)
    left = taken
    for place, may in yields.items():
        less = min(left, -(-taken * may // most))
        made[place] -= less
        left -= less
    return made
