"""Reading back what became of acts whose answer was lost, until the portal cannot change it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.portal.calls import documents as calls
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.stock.documents import Document
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import AnswerLost, Problem
from desktop.work.judging import Judge
from desktop.work.patience import Patience

log = logging.getLogger(__name__)

Take = Callable[[Sequence[Document]], Awaitable[object]]


@dataclass(slots=True)
class Lost:
    """Acts of one request whose answer did not come."""

    judge: Judge
    problem: Problem
    pending: set[int]
    until: datetime
    """From then on the portal is through with them, one way or the other."""
    found: dict[int, Outcome] = field(default_factory=dict)

    @property
    def unknown(self) -> dict[int, Outcome]:
        return {each: Outcome(Fate.UNKNOWN, self.problem) for each in self.pending}


def until(problem: Problem, patience: Patience) -> datetime:
    """When the portal is through with a request that failed this way.

    Whoever waited longer than the portal works has waited enough.
    """
    waited = isinstance(problem, AnswerLost) and problem.timed_out
    return problem.reference.at + timedelta(seconds=0 if waited else patience.works)


class CheckingBack:
    """Reads documents back; what it reads, `take` remembers."""

    def __init__(self, line: Caller, take: Take, patience: Patience) -> None:
        self._line = line
        self._take = take
        self._patience = patience

    async def until_known(self, lost: Lost) -> Mapping[int, Outcome]:
        """Outcomes of all; unknown only where the portal could not be read for too long."""
        number = 0
        while True:
            problem = await self.once(lost)
            now = self._line.now()
            if not lost.pending:
                return lost.found
            given_up = lost.until + timedelta(seconds=self._patience.unread)
            if problem is not None and now >= given_up:
                return lost.found | lost.unknown
            pause = self._patience.check(number)
            left = (lost.until - now).total_seconds()
            await asyncio.sleep(min(pause, left) if left > 0 else pause)
            number += 1

    async def once(self, lost: Lost) -> Problem | None:
        """Read them back now; the outcomes that are known by it are in `found`."""
        asked_at = self._line.now()
        wanted = sorted(lost.pending)
        read = await calls.by_ids(self._line, wanted, priority=Priority.ACT)
        if isinstance(read, Problem):
            log.info("not read back: %s", type(read).__name__)
            return read
        await self._take(read)
        there = {each.id: each for each in read}
        for number in wanted:
            outcome = lost.judge.read_back(
                there.get(number), lost.problem, too_late=asked_at >= lost.until
            )
            if outcome is not None:
                lost.pending.discard(number)
                lost.found[number] = outcome
        return None
