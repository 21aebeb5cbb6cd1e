"""What became of one act. For every document of an operation there is exactly one outcome."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.stock.problems import Problem


class Fate(StrEnum):
    """The six ends an act can have; UNKNOWN alone is not final."""

    DONE = "done"
    ALREADY = "already so"
    REFUSED = "refused"
    CHANGED = "changed since reviewed"
    NOT_STARTED = "not started"
    UNKNOWN = "unknown"


class Why(StrEnum):
    """Why an act was never sent."""

    STOPPED = "the person stopped the operation"
    EARLIER = "an earlier failure concerns all that followed"
    JOURNAL = "the journal could not be written"
    INTERRUPTED = "the program ended before its turn came"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one act, with the facts a sentence is made from."""

    fate: Fate
    problem: Problem | None = None
    """Why it was refused, or what made the answer unknown, or what stopped the operation."""
    checked: bool = False
    """The answer was lost or made no sense, and the document was read back instead."""
    by: int | None = None
    """Who set the document's present status, as the portal tells it."""
    at: datetime | None = None
    """When the status was set, as the portal tells it."""
    why: Why | None = None

    @property
    def is_final(self) -> bool:
        return self.fate is not Fate.UNKNOWN

    @property
    def may_be_asked_again(self) -> bool:
        """Whether asking again is safe: the portal has certainly not done it."""
        return self.fate in (Fate.REFUSED, Fate.NOT_STARTED, Fate.CHANGED)
