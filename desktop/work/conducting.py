"""Conducting and cancelling: one write at a time, each document with exactly one outcome.

Nothing is asked again that may have been done. What is about to be sent stands in the journal
before it leaves; an answer that is lost is replaced by reading the documents back.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.portal import batch
from desktop.portal.calls import acts
from desktop.portal.calls.documents import IDS_AT_ONCE
from desktop.portal.calls.reread import Reread, reread
from desktop.portal.line import Caller
from desktop.records.trouble import RecordsTrouble
from desktop.stock.documents import Document
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.stock.problems import Problem, Reference, Unreachable
from desktop.work.checking_back import CheckingBack, Lost, until
from desktop.work.claims import Claims, Stage
from desktop.work.judging import Judge, before_sending, concerns_all
from desktop.work.keeper import Keeper
from desktop.work.left_over import LeftOver
from desktop.work.operations import Asked, Operation, Phase, Seen
from desktop.work.patience import Patience

log = logging.getLogger(__name__)

CALLS = {Act.CONDUCT: acts.Act.CONDUCT, Act.CANCEL: acts.Act.CANCEL}
_LINES_UNKNOWN = 4
"""So many lines are expected of a document nobody has looked into."""
_FIRST_BATCH = 20


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What the mirror is told: documents as read, and those that are gone."""

    take: Callable[[Sequence[Document]], Awaitable[object]]
    drop: Callable[[Sequence[int]], Awaitable[object]]


class Conducting:
    """Owns the queue of operations of one account and carries them out one after another."""

    def __init__(
        self,
        line: Caller,
        keeper: Keeper,
        claims: Claims,
        mirrored: Mirrored,
        patience: Patience | None = None,
    ) -> None:
        self._line = line
        self._keeper = keeper
        self._claims = claims
        self._mirrored = mirrored
        self._patience = patience or Patience()
        self._sizes = batch.Sizes(first=_FIRST_BATCH)
        self._queue: asyncio.Queue[Operation] = asyncio.Queue()
        self._back = CheckingBack(line, mirrored.take, self._patience)
        self.left_over = LeftOver(line, keeper, claims, self._back, self._patience)
        self.operations: list[Operation] = []
        """Of this run of the program, in the order of asking."""
        self.on_operation: Callable[[Operation], None] = lambda operation: None

    # -- what others ask of it -----------------------------------------------------------------

    def ask(self, asked: Asked) -> Operation | None:
        """Claim the documents and queue the operation; None when all of them are busy.

        Documents that somebody else is busy with are left out.
        """
        free = set(self._claims.claim([each.id for each in asked.documents], asked.act))
        if not free:
            return None
        documents = tuple(each for each in asked.documents if each.id in free)
        asked = Asked(
            act=asked.act,
            documents=documents,
            reason=asked.reason,
            comment=asked.comment,
            source=asked.source,
            stop_at_first_refusal=asked.stop_at_first_refusal,
        )
        operation = Operation(asked, self._line.now())
        operation.on_changed = lambda changed: self.on_operation(changed)
        self.operations.append(operation)
        self._queue.put_nowait(operation)
        self.on_operation(operation)
        return operation

    @property
    def under_way(self) -> list[Operation]:
        return [each for each in self.operations if each.phase is not Phase.ENDED]

    async def run(self) -> None:
        """Carry out what is asked, for as long as the account is open.

        What an earlier run of the program left open comes first: its last request may still be
        at work in the portal.
        """
        await self.left_over.recover(self._adopt)
        while True:
            operation = await self._queue.get()
            await _Course(self, operation).carry_out()

    def _adopt(self, operation: Operation) -> None:
        """An operation of an earlier run, which this one finishes."""
        operation.on_changed = lambda changed: self.on_operation(changed)
        self.operations.append(operation)
        self.on_operation(operation)


class _Course:
    """One operation from its first entry in the journal to its last."""

    def __init__(self, room: Conducting, operation: Operation) -> None:
        self._line = room._line
        self._keeper = room._keeper
        self._claims = room._claims
        self._mirrored = room._mirrored
        self._patience = room._patience
        self._sizes = room._sizes
        self._back = room._back
        self._left_over = room.left_over
        self._operation = operation
        self._act = operation.asked.act
        self._judge = Judge(self._act, self._keeper.person_id)

    async def carry_out(self) -> None:
        operation = self._operation
        try:
            operation.number = await self._keeper.begin(operation.asked, operation.started_at)
        except RecordsTrouble as trouble:
            self._journal_failed(trouble)
            self._end()
            return
        operation.enter(Phase.RUNNING)
        try:
            why, problem = await self._send_all()
            rest = operation.without_outcome()
            await self._tell(dict.fromkeys(rest, Outcome(Fate.NOT_STARTED, problem, why=why)))
            await self._keeper.finish(operation.number, self._line.now())
        except RecordsTrouble as trouble:
            self._journal_failed(trouble)
        self._end()

    # -- sending -------------------------------------------------------------------------------

    async def _send_all(self) -> tuple[Why, Problem | None]:
        """Send all of them, or as far as it goes; why it went no further."""
        waiting = list(self._operation.asked.documents)
        while waiting:
            if not await self._operation.may_go_on():
                return Why.STOPPED, None
            ahead = waiting[: self._ahead()]
            read = await self._read_again(ahead)
            if isinstance(read, Problem):
                return Why.EARLIER, read
            read_at = self._line.now()
            ready = await self._hold_back(ahead, read)
            waiting = waiting[len(ahead) :]
            while ready:
                if not await self._operation.may_go_on():
                    return Why.STOPPED, None
                if self._line.now() - read_at > timedelta(seconds=self._patience.fresh):
                    waiting = ready + waiting  # they may have changed by now
                    break
                size = acts.most(CALLS[self._act], self._sizes)
                chunk, ready = ready[:size], ready[size:]
                if stop := await self._send(chunk, read):
                    return Why.EARLIER, stop
        return Why.EARLIER, None

    def _ahead(self) -> int:
        """How many to read again now: those that will be sent while what was read is fresh."""
        size = self._sizes.of(CALLS[self._act].value)
        if size < batch.MOST:
            return min(size, IDS_AT_ONCE)
        return 480

    async def _read_again(self, ahead: Sequence[Seen]) -> Reread | Problem:
        expected = {
            each.id: _LINES_UNKNOWN if each.lines is None else len(each.lines) for each in ahead
        }
        for pause in (*self._patience.reconnects, None):
            read = await reread(self._line, expected)
            if not isinstance(read, Problem) or not isinstance(read, Unreachable):
                return read
            if pause is None or not await self._wait(pause):
                return read
        return read

    async def _hold_back(self, ahead: Sequence[Seen], read: Reread) -> list[Seen]:
        """Those that are as they were seen; the others have their outcome by this."""
        lines = {} if isinstance(read.lines, Problem) else read.lines
        reference = Reference(CALLS[self._act].value, self._line.now())
        held: dict[int, Outcome] = {}
        for each in ahead:
            now = read.documents.get(each.id)
            hindrance = before_sending(each, now, lines.get(each.id), self._act, reference)
            if hindrance is not None:
                held[each.id] = hindrance
        self._operation.documents |= read.documents
        await self._mirrored.take(list(read.documents.values()))
        if gone := [each.id for each in ahead if each.id not in read.documents]:
            await self._mirrored.drop(gone)
        await self._tell(held)
        return [each for each in ahead if each.id not in held]

    async def _send(self, chunk: Sequence[Seen], read: Reread) -> Problem | None:
        """One request; what keeps the following ones from being sent."""
        ids = [each.id for each in chunk]
        self._claims.move_on(ids, Stage.WORKING)
        answer = await self._ask(ids)
        if isinstance(answer, Problem):
            if answer.execution.may_be_sent_again:
                outcome = Outcome(Fate.NOT_STARTED, answer, why=Why.EARLIER)
                await self._tell(dict.fromkeys(ids, outcome))
                return answer
            return await self._find_out(Lost(self._judge, answer, set(ids), self._until(answer)))
        told: dict[int, Outcome] = {}
        lost: dict[int, Problem] = {}
        for number in ids:
            said = answer.answers[number]
            became = self._judge.answered(said, answer.documents.get(number))
            if became is not None:
                told[number] = became
            elif isinstance(said, Problem):
                lost[number] = said
        self._operation.documents |= answer.documents
        await self._tell(told)
        await self._mirrored.take(list(answer.documents.values()))
        stop = self._stops(told)
        if lost:
            problem = next(iter(lost.values()))
            stop = (
                await self._find_out(Lost(self._judge, problem, set(lost), self._until(problem)))
                or stop
            )
        return stop

    async def _ask(self, ids: Sequence[int]) -> acts.Acted | Problem:
        """Into the journal, and out. A connection that cannot be made is tried a few times."""
        number = self._operation.number or 0
        for pause in (*self._patience.reconnects, None):
            await self._keeper.sent(number, ids, self._line.now())
            answer = await acts.many(self._line, CALLS[self._act], ids, self._sizes)
            if not isinstance(answer, Unreachable) or not answer.execution.may_be_sent_again:
                return answer
            if pause is None or not await self._wait(pause):
                return answer
        return answer

    async def _wait(self, seconds: float) -> bool:
        """A pause that ends early when the operation is to stop; False then."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._operation.stop_asked.wait(), seconds)
        return not self._operation.stop_asked.is_set()

    def _until(self, problem: Problem) -> datetime:
        return until(problem, self._patience)

    async def _find_out(self, lost: Lost) -> Problem | None:
        """Wait until it is known what became of them: nothing else is written meanwhile."""
        self._claims.move_on(lost.pending, Stage.CHECKING)
        self._operation.enter(Phase.CHECKING)
        outcomes = await self._back.until_known(lost)
        unknown = {each: told for each, told in outcomes.items() if not told.is_final}
        await self._tell({each: told for each, told in outcomes.items() if told.is_final})
        if unknown:
            await self._tell(unknown, lost.until)
            self._left_over.take(self._operation, lost)
            return lost.problem
        self._operation.enter(Phase.RUNNING)
        return None

    def _stops(self, told: Mapping[int, Outcome]) -> Problem | None:
        refusals = [each.problem for each in told.values() if each.fate is Fate.REFUSED]
        for problem in refusals:
            if concerns_all(problem):
                return problem
        if refusals and self._operation.asked.stop_at_first_refusal:
            return refusals[0]
        return None

    # -- telling -------------------------------------------------------------------------------

    async def _tell(
        self, outcomes: Mapping[int, Outcome], check_until: datetime | None = None
    ) -> None:
        """Outcomes into the journal, then on screen; documents whose end is known are free."""
        if not outcomes:
            return
        now = self._line.now()
        try:
            await self._keeper.ended(self._operation.number or 0, outcomes, now, check_until)
        finally:  # what became of them is true, whether or not it could be written down
            self._claims.release(each for each, told in outcomes.items() if told.is_final)
            self._operation.tell(outcomes, now)

    def _journal_failed(self, trouble: RecordsTrouble) -> None:
        """Nothing is sent that cannot be written down."""
        log.error("the journal cannot be written: %s", trouble.trouble)
        rest = self._operation.without_outcome()
        self._operation.trouble = trouble.trouble.value
        self._claims.release(rest)
        self._operation.tell(
            dict.fromkeys(rest, Outcome(Fate.NOT_STARTED, why=Why.JOURNAL)), self._line.now()
        )

    def _end(self) -> None:
        self._operation.end(self._line.now())
