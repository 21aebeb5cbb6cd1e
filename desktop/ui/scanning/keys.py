"""Telling a scanner from a person by the times of the keys. Pure: no Qt, no clock.

A scanner types a whole code in a few hundredths of a second and ends it with Enter or Tab. Keys
that come so fast are held until it is clear who typed them; what a person typed is given back in
its order, so that nothing is lost and nothing ends up in another place.
"""

from collections import deque
from dataclasses import dataclass
from typing import Final

ENTER: Final = "\r"
TAB: Final = "\t"
_LONGEST: Final = 1000
"""Keys; no code is longer, and a key held down by a book must not be held for ever."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a scanner types; times in seconds."""

    gap: float = 0.05
    """The longest pause between two of its keys."""
    mean: float = 0.03
    """The longest it takes for a key on average: no hand is as fast for a whole number."""
    least: int = 3
    """How many characters a code has at least; two keys may well fall together by hand."""
    ends: frozenset[str] = frozenset({ENTER, TAB})
    """What may end a code."""

    def __post_init__(self) -> None:
        if not 0 < self.mean <= self.gap:
            raise ValueError("the mean of the pauses is no longer than the longest of them")
        if self.least < 1 or not self.ends or not self.ends <= {ENTER, TAB}:
            raise ValueError("a code has characters and ends with Enter or Tab")


@dataclass(frozen=True, slots=True)
class Heard:
    """What a key has made clear, about those that are held and about itself."""

    given_back: int = 0
    """So many of the keys held longest were typed by hand."""
    scan: str = ""
    """All other keys held, and this one, were a scan of this code."""
    held: bool = False
    """This key is held now; where it neither is nor ended a scan, it goes its own way."""


class Recogniser:
    """Owns the keys that nobody knows the typist of yet."""

    def __init__(self, rhythm: Rhythm | None = None) -> None:
        self.rhythm = rhythm or Rhythm()
        self._held: deque[tuple[str, float]] = deque()

    def __len__(self) -> int:
        return len(self._held)

    def press(self, text: str, at: float) -> Heard:
        """A key that types `text` was pressed; empty for one that types nothing, such as F5."""
        given_back = 0 if self._goes_on(at) else self.rest()
        if text in self.rhythm.ends:
            by_hand = self._typed_by_hand(at)
            scan = "".join(each for each, _ in list(self._held)[by_hand:])
            if len(scan) >= self.rhythm.least:
                self._held.clear()
                return Heard(given_back + by_hand, scan)
            return Heard(given_back + self.rest())
        if not text or not text.isprintable():
            return Heard(given_back + self.rest())
        self._held.append((text, at))
        if len(self._held) > _LONGEST:
            self._held.popleft()
            given_back += 1
        return Heard(given_back, held=True)

    def rest(self) -> int:
        """Nothing more came: how many keys are given back, which are all."""
        count = len(self._held)
        self._held.clear()
        return count

    def _goes_on(self, at: float) -> bool:
        if not self._held:
            return True
        return 0 <= at - self._held[-1][1] <= self.rhythm.gap

    def _typed_by_hand(self, at: float) -> int:
        """How many keys, the oldest first, came before the stretch that is fast enough."""
        held = self._held
        for number, (_, pressed) in enumerate(held):
            if at - pressed <= self.rhythm.mean * (len(held) - number):
                return number
        return len(held)
