"""What is under way with a document, laid over the status that the portal told."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Shown(StrEnum):
    """What stands in the status cell in the place of the status."""

    WAITING = "waiting"
    CONDUCTING = "conducting"
    CANCELLING = "cancelling"
    CHECKING = "checking"
    REFUSED = "refused"
    UNKNOWN = "unknown"

    @property
    def turns(self) -> bool:
        """Whether its icon turns, because the portal is at work now."""
        return self in (Shown.CONDUCTING, Shown.CANCELLING)


@dataclass(frozen=True, slots=True)
class Busy:
    """The work on one document; `reason` is the sentence that says why it was refused."""

    shown: Shown
    reason: str = ""


BusyLookup = Callable[[int], Busy | None]
"""Answers for one document; None when nothing is under way and nothing was refused."""


def nothing_under_way(_document_id: int) -> Busy | None:
    return None
