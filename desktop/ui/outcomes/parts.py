"""The parts a result is divided into, the order of its rows, and what may be asked again."""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import Enum, auto

from desktop.stock import problems as p
from desktop.stock.outcomes import Fate, Outcome
from desktop.ui.outcomes.row import OutcomeRow
from desktop.work.claims import Stage


class Part(Enum):
    """The tabs of a result, in their order."""

    ALL = auto()
    REFUSED = auto()
    DONE = auto()
    UNKNOWN = auto()
    NOT_STARTED = auto()
    """With those that were changed since the review: neither was sent."""


_PARTS = {
    Fate.DONE: Part.DONE,
    Fate.ALREADY: Part.DONE,
    Fate.REFUSED: Part.REFUSED,
    Fate.CHANGED: Part.NOT_STARTED,
    Fate.NOT_STARTED: Part.NOT_STARTED,
    Fate.UNKNOWN: Part.UNKNOWN,
}


def part_of(row: OutcomeRow) -> Part | None:
    """Where the row stands beside ALL; nowhere while nothing is known of it."""
    return None if row.outcome is None else _PARTS[row.outcome.fate]


def counts(rows: Iterable[OutcomeRow]) -> Mapping[Part, int]:
    found = Counter[Part]()
    for row in rows:
        found[Part.ALL] += 1
        part = part_of(row)
        if part is not None:
            found[part] += 1
    return found


def in_order(rows: Iterable[OutcomeRow]) -> list[OutcomeRow]:
    """What needs eyes first; within that as it was sent."""
    return sorted(rows, key=_rank)


def _rank(row: OutcomeRow) -> int:
    outcome = row.outcome
    if outcome is None:
        return 2 if row.stage in (Stage.WORKING, Stage.CHECKING) else 5
    if outcome.fate is Fate.REFUSED:
        return 0
    if outcome.fate is Fate.UNKNOWN:
        return 1
    return 3 if is_special(row) else 4


def is_special(row: OutcomeRow) -> bool:
    """Whether there is more to say of it than that all went as planned."""
    outcome = row.outcome
    if outcome is None:
        return False
    return outcome.fate is not Fate.DONE or outcome.checked or row.comment_problem is not None


def needs_eyes(row: OutcomeRow) -> bool:
    """Whether somebody should look at it while the others need nobody."""
    if row.outcome is None:
        return row.stage in (Stage.WORKING, Stage.CHECKING)
    return (
        row.outcome.fate in (Fate.REFUSED, Fate.UNKNOWN, Fate.CHANGED)
        or row.comment_problem is not None
    )


def worth_asking_again(outcome: Outcome | None) -> bool:
    """Safe, because the portal has certainly not done it, and of any use."""
    if outcome is None or not outcome.may_be_asked_again:
        return False
    return not isinstance(outcome.problem, p.NotFound | p.StatusForbids)
