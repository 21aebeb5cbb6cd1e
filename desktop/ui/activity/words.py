"""What Activity says of an operation: its name, its state, how far it has come."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from PySide6.QtCore import QObject

from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.ui.activity.entries import Entry, Folded, Standing, Work
from desktop.ui.formats import Formats
from desktop.ui.outcomes.parts import needs_eyes
from desktop.ui.outcomes.row import OutcomeRow, Result
from desktop.work.operations import Pace

_SHOWN = 8
"""So many of those that need eyes stand open; the rest is one click away."""


@dataclass(frozen=True, slots=True)
class StateWord:
    word: str
    icon: str


class Words(QObject):
    """A QObject, because `tr` alone lets a translator give every plural that his language has."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats

    def title(self, entry: Entry) -> str:
        count, one = self._formats.count(entry.how_many), entry.how_many == 1
        match entry.work:
            case Work.CONDUCT if one:
                return self.tr("Conduct 1 document")
            case Work.CONDUCT:
                text = self.tr("Conduct {count} documents", "", entry.how_many)
            case Work.CANCEL if one:
                return self.tr("Cancel conducting of 1 document")
            case Work.CANCEL:
                text = self.tr("Cancel conducting of {count} documents", "", entry.how_many)
            case Work.EXPORT if one:
                text = self.tr("Export 1 document to {format}")
            case Work.EXPORT:
                text = self.tr("Export {count} documents to {format}", "", entry.how_many)
        return text.format(count=count, format=entry.format)

    def icon(self, work: Work) -> str:
        return {Work.CONDUCT: "conducted", Work.CANCEL: "undo", Work.EXPORT: "export"}[work]

    def works(self) -> dict[Work, str]:
        return {
            Work.CONDUCT: self.tr("Conducting"),
            Work.CANCEL: self.tr("Cancelling"),
            Work.EXPORT: self.tr("Exports"),
        }

    def state(self, entry: Entry, wait_until: datetime | None) -> StateWord:
        match entry.standing:
            case Standing.RUNNING if wait_until is not None:
                left = self._formats.until(wait_until)
                return StateWord(
                    self.tr("Portal limit, {countdown}").format(countdown=left), "hourglass"
                )
            case Standing.RUNNING:
                return StateWord(self.tr("Running"), "working")
            case Standing.QUEUED:
                return StateWord(self.tr("Waiting"), "queued")
            case Standing.PAUSED:
                return StateWord(self.tr("Paused"), "pause")
            case Standing.STOPPING:
                return StateWord(self.tr("Stopping"), "stop")
            case Standing.CHECKING:
                return StateWord(self.tr("Checking…"), "checking")
            case Standing.STOPPED:
                return StateWord(self.tr("Stopped"), "stop")
            case Standing.STOPPED_BY_YOU:
                return StateWord(self.tr("Stopped by you"), "stop")
            case Standing.INTERRUPTED:
                return StateWord(self.tr("Interrupted"), "warning")
            case Standing.FINISHED:
                return StateWord(self.tr("Finished"), "check")

    def _checked(self, unknown: int) -> str:
        if unknown == 1:
            return self.tr("1 document is being checked")
        return self.tr("{count} documents are being checked", "", unknown).format(
            count=self._formats.count(unknown)
        )

    def progress(self, entry: Entry) -> str:
        """Beside the bar: how many of how many; while it runs how fast, and how long still."""
        if entry.work is Work.EXPORT:
            if entry.how_many == 1:
                return self.tr("1 row")
            return self.tr("{count} rows", "", entry.how_many).format(
                count=self._formats.count(entry.how_many)
            )
        parts = [self.far(entry)]
        pace = entry.pace or Pace()
        if pace.seconds_left is not None:
            left = self._formats.span(_rounded(pace.seconds_left))
            parts.append(self.tr("{time} left").format(time=left))
        if pace.per_minute is not None:
            speed = self._formats.count(max(1, round(pace.per_minute)))
            parts.append(self.tr("{count} a minute").format(count=speed))
        if entry.unknown and not entry.runs:
            parts.append(self._checked(entry.unknown))
        return " · ".join(parts)

    def far(self, entry: Entry) -> str:
        return self.tr("{settled} of {count}").format(
            settled=self._formats.count(entry.settled), count=self._formats.count(entry.how_many)
        )

    def under_way(self, entry: Entry) -> str:
        """Like `Conducting 61 of 120`."""
        if entry.work is Work.CANCEL:
            text = self.tr("Cancelling conducting {settled} of {count}")
        else:
            text = self.tr("Conducting {settled} of {count}")
        return text.format(
            settled=self._formats.count(entry.settled), count=self._formats.count(entry.how_many)
        )

    def refused(self, count: int) -> str:
        return self.tr("{count} refused", "", count).format(count=self._formats.count(count))

    def summary(self, running: int, finished_today: int) -> str:
        return self.tr("{running} running, {finished} finished today").format(
            running=self._formats.count(running), finished=self._formats.count(finished_today)
        )

    def rest(self, folded: Folded, result: Result) -> str:
        """Like `117 more: 59 conducted, 1 refused, 57 waiting`."""
        fates = Counter(row.outcome.fate if row.outcome else None for row in folded.rest)
        found = Counter[str]()
        for fate, number in fates.items():
            found[self._word(fate, result)] += number
        parts = [
            self.tr("{count} {outcome}").format(count=self._formats.count(number), outcome=word)
            for word, number in found.items()
        ]
        count = self._formats.count(len(folded.rest))
        told = ", ".join(parts)
        if not folded.shown:
            return told
        return self.tr("{count} more: {outcomes}").format(count=count, outcomes=told)

    def _word(self, fate: Fate | None, result: Result) -> str:
        match fate:
            case None:
                return self.tr("waiting") if result.under_way else self.tr("not started")
            case Fate.DONE | Fate.ALREADY if result.act is Act.CANCEL:
                return self.tr("cancelled")
            case Fate.DONE | Fate.ALREADY:
                return self.tr("conducted")
            case Fate.REFUSED:
                return self.tr("refused")
            case Fate.CHANGED:
                return self.tr("changed since review")
            case Fate.NOT_STARTED:
                return self.tr("not started")
            case Fate.UNKNOWN:
                return self.tr("unknown")


def _rounded(seconds: float) -> float:
    """Whole minutes beyond the first one: it is a guess, and should look like one."""
    return seconds if seconds < 60 else ceil(seconds / 60) * 60


def fold(rows: Sequence[OutcomeRow]) -> Folded:
    """Those that need eyes, up to a handful; all others folded away."""
    eyes = [row for row in rows if needs_eyes(row)][:_SHOWN]
    shown = {row.document_id for row in eyes}
    return Folded(tuple(eyes), tuple(row for row in rows if row.document_id not in shown))
