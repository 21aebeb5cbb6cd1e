"""How long to wait for a portal that does not answer. One number scales it all, for tests."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """In seconds."""

    works: float = 65.0
    """So long a portal may still be working on what it was asked; it cuts itself after 60."""
    checks: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0, 15.0)
    """Pauses between reading back; the last one repeats."""
    unread: float = 30.0
    """How long beyond `works` a portal is asked that cannot be read; then others go on."""
    later: float = 30.0
    """Pauses between checks of what was left unknown."""
    reconnects: tuple[float, ...] = (1.0, 3.0, 6.0)
    """Pauses before asking again where no connection could be made."""
    fresh: float = 20.0
    """What was read so long ago is read again before it is acted on."""

    def scaled(self, by: float) -> "Patience":
        return Patience(
            self.works * by,
            tuple(each * by for each in self.checks),
            self.unread * by,
            self.later * by,
            tuple(each * by for each in self.reconnects),
            self.fresh,
        )

    def check(self, number: int) -> float:
        """The pause before the check of this number, counted from 0."""
        return self.checks[min(number, len(self.checks) - 1)]


Sleep = Callable[[float], Awaitable[None]]
