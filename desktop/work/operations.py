"""One thing the operator asked, while it runs: its documents, its outcomes, and its steering."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.stock.documents import Document, Line
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import Problem


@dataclass(frozen=True, slots=True)
class Seen:
    """A document as the operator saw it; without lines where nobody has looked into it."""

    document: Document
    lines: tuple[Line, ...] | None = None

    @property
    def id(self) -> int:
        return self.document.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the operator asks, in the order of sending."""

    act: Act
    documents: tuple[Seen, ...]
    reason: str = ""
    comment: str = ""
    """What is added to each document's comment once its conducting is cancelled."""
    source: str = ""
    stop_at_first_refusal: bool = False


class Phase(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    """Nothing more is sent; what has left is waited for."""
    CHECKING = "checking"
    """An answer was lost; nothing more is sent until it is known what became of it."""
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast it goes, as far as that can be told."""

    per_minute: float | None = None
    seconds_left: float | None = None


class Operation:
    """Owns what is known of one operation of this run of the program."""

    def __init__(self, asked: Asked, at: datetime, number: int | None = None) -> None:
        self.asked = asked
        self.started_at = at
        self.ended_at: datetime | None = None
        self.number = number
        """Its number in the journal, once it stands there."""
        self.phase = self._work = Phase.QUEUED
        self.outcomes: dict[int, Outcome] = {}
        self.documents: dict[int, Document] = {each.id: each.document for each in asked.documents}
        """As last read."""
        self.comments: dict[int, Problem | None] = {}
        """What became of adding to the comment, where that was asked; None when it was added."""
        self.interrupted = False
        """Left by an earlier run of the program, and finished by this one."""
        self.trouble: str = ""
        """Why the journal could not be written."""
        self.on_changed: Callable[[Operation], None] = lambda operation: None
        self.stop_asked = asyncio.Event()
        self._going = asyncio.Event()
        self._going.set()
        self._sent_since: list[tuple[datetime, int]] = []
        self.finished = asyncio.Event()

    # -- steering ------------------------------------------------------------------------------

    def pause(self) -> None:
        at_work = self.phase in (Phase.QUEUED, Phase.RUNNING, Phase.CHECKING)
        if at_work and not self.stop_asked.is_set():
            self._going.clear()
            self.enter(Phase.PAUSED)

    def go_on(self) -> None:
        if self.paused:
            self._going.set()
            self.enter(self._work)

    def stop(self) -> None:
        """Send nothing more; what is under way gets its answer."""
        if self.phase is not Phase.ENDED:
            self.stop_asked.set()
            self._going.set()
            self.enter(Phase.STOPPING)

    async def may_go_on(self) -> bool:
        """Wait while it is paused; False when it is to stop."""
        await self._going.wait()
        return not self.stop_asked.is_set()

    # -- what is known -------------------------------------------------------------------------

    @property
    def total(self) -> int:
        return len(self.asked.documents)

    @property
    def counts(self) -> Mapping[Fate, int]:
        return Counter(outcome.fate for outcome in self.outcomes.values())

    @property
    def settled(self) -> int:
        return sum(outcome.is_final for outcome in self.outcomes.values())

    @property
    def paused(self) -> bool:
        return not self._going.is_set()

    def enter(self, phase: Phase) -> None:
        """Another phase; being asked to stop or to pause outlasts what the work itself does."""
        if self.phase is Phase.ENDED:
            return
        if phase in (Phase.RUNNING, Phase.CHECKING):
            self._work = phase
        if phase is Phase.RUNNING and self.stop_asked.is_set():
            phase = Phase.STOPPING
        elif phase is Phase.RUNNING and self.paused:
            phase = Phase.PAUSED
        self.phase = phase
        self.on_changed(self)

    def tell(self, outcomes: Mapping[int, Outcome], at: datetime) -> None:
        """What became of some of its documents."""
        self.outcomes |= outcomes
        asked = sum(each.fate not in (Fate.NOT_STARTED,) for each in outcomes.values())
        if asked:
            self._sent_since.append((at, asked))
        self.on_changed(self)

    def end(self, at: datetime) -> None:
        self.ended_at = at
        self.enter(Phase.ENDED)
        self.finished.set()

    def pace(self, now: datetime) -> Pace:
        """From the last requests: how many a minute, and how long for the rest."""
        recent = self._sent_since[-6:]
        if len(recent) < 2 or self.phase is Phase.ENDED:
            return Pace()
        seconds = (now - recent[0][0]).total_seconds()
        done = sum(count for _, count in recent[1:])
        if seconds <= 0 or not done:
            return Pace()
        rate = done / seconds
        return Pace(rate * 60, (self.total - len(self.outcomes)) / rate)

    def without_outcome(self) -> list[int]:
        return [each.id for each in self.asked.documents if each.id not in self.outcomes]


def seen(documents: Iterable[Document]) -> tuple[Seen, ...]:
    """Documents whose lines nobody has looked at."""
    return tuple(Seen(each) for each in documents)
