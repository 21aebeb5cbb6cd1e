"""Reading back what became of acts whose answer was lost, until the portal cannot change it.

How long that takes is measured by the steady clock: the wall clock may be set, or jump when the
machine has slept.
"""

import asyncio
import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desktop.portal.calls import documents as calls
from desktop.portal.calls.reread import hidden
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import AnswerLost, Problem
from desktop.work.judging import Judge
from desktop.work.mirrored import Mirrored
from desktop.work.patience import Patience

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Lost:
    """Acts of one request whose answer did not come."""

    judge: Judge
    problem: Problem
    pending: set[int]
    until: datetime
    """From then on the portal is through with them, one way or the other; for telling."""
    over: float
    """The same by the steady clock; for deciding."""
    found: dict[int, Outcome] = field(default_factory=dict)

    @property
    def unknown(self) -> dict[int, Outcome]:
        return {each: Outcome(Fate.UNKNOWN, self.problem) for each in self.pending}


class CheckingBack:
    """Reads documents back, and has what it reads remembered."""

    def __init__(self, line: Caller, mirrored: Mirrored, patience: Patience) -> None:
        self._line = line
        self._mirrored = mirrored
        self._patience = patience

    def lost(self, judge: Judge, problem: Problem, ids: Collection[int]) -> Lost:
        """Acts whose answer was lost just now.

        Whoever waited for an answer longer than the portal works has waited enough.
        """
        waited = isinstance(problem, AnswerLost) and problem.timed_out
        return self._lost(judge, problem, ids, 0.0 if waited else self._patience.works)

    def lost_before(
        self, judge: Judge, problem: Problem, ids: Collection[int], sent: datetime
    ) -> Lost:
        """Acts that an earlier run sent; how long their answer was awaited is not known."""
        most = 2 * self._patience.works
        passed = (self._line.now() - sent).total_seconds()
        return self._lost(judge, problem, ids, min(most, max(0.0, most - passed)))

    async def until_known(self, lost: Lost) -> Mapping[int, Outcome]:
        """Outcomes of all; unknown only where the portal did not show them for too long."""
        number = 0
        while True:
            given_up = _steady() >= lost.over + self._patience.unread
            await self.once(lost)
            if not lost.pending:
                return lost.found
            if given_up:
                return lost.found | lost.unknown
            left = lost.over - _steady()
            pause = self._patience.check(number)
            await asyncio.sleep(min(pause, left) if left > 0 else pause)
            number += 1

    async def once(self, lost: Lost) -> Problem | None:
        """Read them back now; the outcomes that are known by it are in `found`."""
        too_late = _steady() >= lost.over
        wanted = sorted(lost.pending)
        read = await calls.by_ids(self._line, wanted, priority=Priority.ACT)
        if isinstance(read, Problem):
            log.info("not read back: %s", type(read).__name__)
            return read
        await self._mirrored.remember(read)
        there = {each.id: each for each in read}
        unseen = await self._unseen([each for each in wanted if each not in there], too_late)
        if isinstance(unseen, Problem):
            return unseen
        for number in wanted:
            if number in unseen:
                continue
            outcome = lost.judge.read_back(there.get(number), lost.problem, too_late=too_late)
            if outcome is not None:
                lost.pending.discard(number)
                lost.found[number] = outcome
        return None

    async def _unseen(self, missing: list[int], too_late: bool) -> Collection[int] | Problem:
        """Documents that do not show, of which nothing may be said (yet)."""
        return await hidden(self._line, missing) if too_late and missing else missing

    def _lost(self, judge: Judge, problem: Problem, ids: Collection[int], seconds: float) -> Lost:
        until = self._line.now() + timedelta(seconds=seconds)
        return Lost(judge, problem, set(ids), until, _steady() + seconds)


def _steady() -> float:
    return asyncio.get_running_loop().time()
