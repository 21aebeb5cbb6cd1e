"""Which chips fit beside the search field, and where the rest go. Pure arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Name = TypeVar("Name")
MARGIN = 10
GAP = 6


@dataclass(frozen=True, slots=True)
class Wanted(Generic[Name]):
    """A chip that asks for room; one that is set may not be folded away."""

    name: Name
    width: int
    is_set: bool


def folded(room: int, search: int, more: int, chips: Sequence[Wanted[Name]]) -> frozenset[Name]:
    """The unset chips that must give way, the last first, so that the rest stand in one line."""
    gone: set[Name] = set()
    needed = 2 * MARGIN + search + GAP + more + sum(chip.width + GAP for chip in chips)
    for chip in reversed(chips):
        if needed <= room:
            break
        if not chip.is_set:
            gone.add(chip.name)
            needed -= chip.width + GAP
    return frozenset(gone)


def lines(room: int, search: int, widths: Sequence[int]) -> list[list[int]]:
    """`widths` in lines, by their places in it; the first line leaves room for the search."""
    made: list[list[int]] = [[]]
    used = MARGIN + search
    for number, width in enumerate(widths):
        lead = GAP if used > MARGIN else 0
        if used + lead + width > room - MARGIN and used > MARGIN:
            made.append([])
            used, lead = MARGIN, 0
        made[-1].append(number)
        used += lead + width
    return made
