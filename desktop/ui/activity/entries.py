"""One line of Activity, made from an operation that runs, from the journal, or from an export."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from desktop.records.operations import OperationRecord
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Why
from desktop.ui.outcomes.row import OutcomeRow, Result, of_operation
from desktop.work.claims import Stage
from desktop.work.operations import Operation, Pace, Phase

Key = tuple[str, int]
"""`live`, `done` or `export`, and a number: two lines of Activity are never mistaken."""


class Work(Enum):
    """What a line of Activity is about; the filter of kinds offers these."""

    CONDUCT = auto()
    CANCEL = auto()
    EXPORT = auto()


class Standing(Enum):
    """Where a line stands."""

    QUEUED = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPING = auto()
    CHECKING = auto()
    FINISHED = auto()
    STOPPED = auto()
    """Before all had their turn."""
    STOPPED_BY_YOU = auto()
    INTERRUPTED = auto()
    """By the end of the program; nothing of it goes on by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One operation as Activity shows it."""

    key: Key
    work: Work
    standing: Standing
    how_many: int
    settled: int
    done: int
    refused: int
    unknown: int
    started_at: datetime
    took: timedelta | None
    person: str
    pace: Pace | None = None
    """How fast it goes, while it goes."""
    to_go_on: int = 0
    """Documents of an interrupted operation that were never sent."""
    format: str = ""
    """Of an export, like `Excel`."""

    @property
    def runs(self) -> bool:
        return self.standing in _RUNNING

    @property
    def has_acts(self) -> bool:
        return self.work is not Work.EXPORT


_RUNNING = (
    Standing.QUEUED,
    Standing.RUNNING,
    Standing.PAUSED,
    Standing.STOPPING,
    Standing.CHECKING,
)
_PHASES = {
    Phase.QUEUED: Standing.QUEUED,
    Phase.RUNNING: Standing.RUNNING,
    Phase.PAUSED: Standing.PAUSED,
    Phase.STOPPING: Standing.STOPPING,
    Phase.CHECKING: Standing.CHECKING,
}
_WORKS = {Act.CONDUCT: Work.CONDUCT, Act.CANCEL: Work.CANCEL}


def _nothing_known(_document_id: int) -> Stage | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """An operation of this run of the program, with what it cannot tell of itself."""

    number: int
    """Its own for as long as the program runs; never another one's."""
    operation: Operation
    person: str = ""
    stage: Callable[[int], Stage | None] = _nothing_known

    def entry(self, now: datetime) -> Entry:
        operation = self.operation
        counts = operation.counts
        return Entry(
            key=("live", self.number),
            work=_WORKS[operation.asked.act],
            standing=self._standing(),
            how_many=operation.total,
            settled=operation.settled,
            done=counts.get(Fate.DONE, 0) + counts.get(Fate.ALREADY, 0),
            refused=counts.get(Fate.REFUSED, 0),
            unknown=counts.get(Fate.UNKNOWN, 0),
            started_at=operation.started_at,
            took=(operation.ended_at or now) - operation.started_at,
            person=self.person,
            pace=operation.pace(now) if operation.phase is Phase.RUNNING else None,
        )

    def _standing(self) -> Standing:
        if self.operation.phase is not Phase.ENDED:
            return _PHASES[self.operation.phase]
        outcomes = self.operation.outcomes.values()
        why = {each.why for each in outcomes if each.fate is Fate.NOT_STARTED}
        if Why.STOPPED in why:
            return Standing.STOPPED_BY_YOU
        return Standing.STOPPED if why else Standing.FINISHED

    def result(self) -> Result:
        return of_operation(self.operation, person=self.person, stage=self.stage)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """A file that was written."""

    number: int
    rows: int
    format: str
    started_at: datetime
    took: timedelta
    person: str = ""

    def entry(self) -> Entry:
        return Entry(
            key=("export", self.number),
            work=Work.EXPORT,
            standing=Standing.FINISHED,
            how_many=self.rows,
            settled=self.rows,
            done=self.rows,
            refused=0,
            unknown=0,
            started_at=self.started_at,
            took=self.took,
            person=self.person,
            format=self.format,
        )


def recorded(record: OperationRecord) -> Entry:
    """An operation as the journal remembers it."""
    counts = record.counts
    done = counts.get(Fate.DONE, 0) + counts.get(Fate.ALREADY, 0)
    refused, unknown = counts.get(Fate.REFUSED, 0), counts.get(Fate.UNKNOWN, 0)
    standing = Standing.FINISHED
    if record.finished_at is None:
        standing = Standing.INTERRUPTED
    elif counts.get(Fate.NOT_STARTED, 0):
        standing = Standing.STOPPED
    return Entry(
        key=("done", record.id),
        work=_WORKS[record.act],
        standing=standing,
        how_many=record.how_many,
        settled=done + refused + counts.get(Fate.CHANGED, 0),
        done=done,
        refused=refused,
        unknown=unknown,
        started_at=record.started_at,
        took=None if record.finished_at is None else record.finished_at - record.started_at,
        person=record.person,
        to_go_on=record.without_outcome if standing is Standing.INTERRUPTED else 0,
    )


@dataclass(frozen=True, slots=True)
class Folded:
    """What is under a line: those that need eyes, and how the rest is summed up."""

    shown: tuple[OutcomeRow, ...]
    rest: tuple[OutcomeRow, ...]
