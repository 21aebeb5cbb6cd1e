"""How true the list is: how far the reading got, how old it is, and what stands in its way."""

from dataclasses import dataclass
from datetime import datetime

from desktop.stock.problems import (
    AnswerLost,
    AnswerSenseless,
    Problem,
    ServerError,
    TooManyRequests,
    Unreachable,
)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the status bar and the strips tell."""

    count: int = 0
    """Documents in the mirror."""
    about: int | None = None
    """How many the portal says there are: at most a hint, it counts what may not be seen too."""
    complete: bool = False
    """Whether the first reading came to its end."""
    paused: bool = False
    reading: bool = False
    """Whether a question is under way."""
    as_of: datetime | None = None
    """When the portal last answered everything that was asked of the list."""
    problem: Problem | None = None
    since: datetime | None = None
    """Since when the problem lasts."""

    @property
    def offline(self) -> bool:
        """The portal cannot be reached, or makes no sense; nothing says that it would refuse."""
        return isinstance(
            self.problem,
            Unreachable | AnswerLost | AnswerSenseless | ServerError | TooManyRequests,
        )

    @property
    def all_hidden(self) -> bool:
        """The portal has documents and shows this person none."""
        return self.complete and self.count == 0 and bool(self.about)
