"""Which documents are being acted on. The click claims them; a second click finds them busy."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.stock.movements import Act


class Stage(StrEnum):
    """How far a claimed document has come."""

    WAITING = "waiting"
    WORKING = "working"
    CHECKING = "checking"
    """The answer was lost; the document is read back until it is known what became of it."""


@dataclass(frozen=True, slots=True)
class Claim:
    act: Act
    stage: Stage


class Claims:
    """Owns the claims of one account; everything happens at once, in the loop's own thread."""

    def __init__(self) -> None:
        self._held: dict[int, Claim] = {}
        self.on_changed: Callable[[list[int]], None] = lambda ids: None

    def claim(self, ids: Iterable[int], act: Act, stage: Stage = Stage.WAITING) -> list[int]:
        """Those of these that were free, in their order; they are busy from now on."""
        free = [number for number in dict.fromkeys(ids) if number not in self._held]
        self._held |= dict.fromkeys(free, Claim(act, stage))
        self._say(free)
        return free

    def move_on(self, ids: Iterable[int], stage: Stage) -> None:
        moved = [number for number in ids if number in self._held]
        for number in moved:
            self._held[number] = Claim(self._held[number].act, stage)
        self._say(moved)

    def release(self, ids: Iterable[int]) -> None:
        self._say([number for number in ids if self._held.pop(number, None) is not None])

    def of(self, document_id: int) -> Claim | None:
        return self._held.get(document_id)

    def stage(self, document_id: int) -> Stage | None:
        claim = self._held.get(document_id)
        return claim.stage if claim is not None else None

    def __len__(self) -> int:
        return len(self._held)

    def _say(self, ids: list[int]) -> None:
        if ids:
            self.on_changed(ids)
