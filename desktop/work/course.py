"""One operation on its way: one write at a time, each document with exactly one outcome.

Nothing is asked again that may have been done. What is about to be sent stands in the journal
before it leaves; an answer that is lost is replaced by reading the documents back.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.portal import batch
from desktop.portal.calls import acts
from desktop.portal.calls import documents as calls
from desktop.portal.calls.reread import Reread, reread
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.records.trouble import RecordsTrouble
from desktop.stock.documents import Document
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.stock.problems import Problem, Reference, TooManyRequests, Unreachable
from desktop.work.checking_back import CheckingBack, Lost
from desktop.work.claims import Claims, Stage
from desktop.work.commenting import Commenting
from desktop.work.judging import CALLS, Judge, before_sending, concerns_all
from desktop.work.keeper import Keeper
from desktop.work.left_over import LeftOver
from desktop.work.mirrored import Mirrored
from desktop.work.operations import Operation, Phase, Seen
from desktop.work.patience import Patience

log = logging.getLogger(__name__)

_LINES_UNKNOWN = 4
"""So many lines are expected of a document nobody has looked into."""
_READ_AHEAD = 10 * (batch.MOST - 1)
"""So many are read again together where they go quickly: ten full requests."""


class _Withheld(Exception):  # noqa: N818 - nothing went wrong
    """The request has not left: too old by now, to be stopped, or not written down."""


@dataclass(frozen=True, slots=True)
class _End:
    """Why nothing more is sent."""

    why: Why
    problem: Problem | None = None


class Course:
    """One operation from its first entry in the journal to its last."""

    def __init__(
        self,
        operation: Operation,
        *,
        line: Caller,
        keeper: Keeper,
        claims: Claims,
        mirrored: Mirrored,
        patience: Patience,
        sizes: batch.Sizes,
        back: CheckingBack,
        left_over: LeftOver,
    ) -> None:
        self._operation = operation
        self._act = operation.asked.act
        self._line = line
        self._keeper = keeper
        self._claims = claims
        self._mirrored = mirrored
        self._patience = patience
        self._sizes = sizes
        self._back = back
        self._left_over = left_over
        self._judge = Judge(self._act, keeper.person_id)
        self._times_held = 0
        self._unwritten: dict[int, Outcome] = {}
        """Told, but not taken by the journal yet."""

    async def carry_out(self, trouble: RecordsTrouble | None = None) -> None:
        """To its end; with a trouble of the journal from the start, nothing is sent."""
        operation = self._operation
        end = _End(Why.JOURNAL)
        if trouble is not None:
            self._note(trouble)
        elif await self._begin():
            operation.enter(Phase.RUNNING)
            end = await self._send_all()
        rest = Outcome(Fate.NOT_STARTED, end.problem, why=end.why)
        await self._tell(dict.fromkeys(operation.without_outcome(), rest))
        await self._finish()
        await Commenting(self._line, self._mirrored.remember).after(operation)
        operation.end(self._line.now())

    # -- sending -------------------------------------------------------------------------------

    async def _send_all(self) -> _End:
        """Send all of them, or as far as it goes; why it went no further."""
        waiting = list(self._operation.asked.documents)
        while waiting:
            if end := await self._stopped():
                return end
            ahead = waiting[: self._ahead()]
            self._age = _Age(self._line)
            read = await self._read_again(ahead)
            if isinstance(read, Problem):
                return _End(Why.EARLIER, read)
            ready = await self._hold_back(ahead, read)
            back, end = await self._send_fresh(ready)
            if end:
                return end
            waiting = back + waiting[len(ahead) :]
        return _End(Why.EARLIER)

    async def _send_fresh(self, ready: list[Seen]) -> tuple[list[Seen], _End | None]:
        """Send what was just read again, while that is fresh; what is to be read once more."""
        while ready:
            if end := await self._stopped():
                return ready, end
            if self._stale():
                break
            size = acts.most(CALLS[self._act], self._sizes)
            chunk, ready = ready[:size], ready[size:]
            held, end = await self._send([each.id for each in chunk])
            if end:
                return ready, end
            if held:
                return [each for each in chunk if each.id in held] + ready, None
        return ready, None

    async def _stopped(self) -> _End | None:
        if not await self._operation.may_go_on():
            return _End(Why.STOPPED)
        return _End(Why.JOURNAL) if self._operation.trouble else None

    def _stale(self) -> bool:
        return self._age.seconds(self._line) > self._patience.fresh

    def _ahead(self) -> int:
        """How many to read again now: those that will be sent while what was read is fresh."""
        size = acts.most(CALLS[self._act], self._sizes)
        return size if size < batch.MOST - 1 else _READ_AHEAD

    async def _read_again(self, ahead: Sequence[Seen]) -> Reread | Problem:
        expected = {
            each.id: _LINES_UNKNOWN if each.lines is None else len(each.lines) for each in ahead
        }
        for pause in (*self._patience.reconnects, None):
            read = await reread(self._line, expected)
            if not isinstance(read, Unreachable) or pause is None:
                return read
            if not await self._while_going(asyncio.sleep(pause)):
                return read
        return read

    async def _hold_back(self, ahead: Sequence[Seen], read: Reread) -> list[Seen]:
        """Those that are as they were seen; the others have their outcome by this."""
        reference = Reference(CALLS[self._act].value, self._line.now())
        held: dict[int, Outcome] = {}
        for each in ahead:
            now = read.documents.get(each.id)
            hindrance = before_sending(each, now, read.lines_of(each.id), self._act, reference)
            if hindrance is not None:
                held[each.id] = hindrance
        self._operation.documents |= read.documents
        gone = [each.id for each in ahead if each.id not in read.documents]
        await self._mirrored.remember(list(read.documents.values()), gone)
        await self._tell(held)
        return [each for each in ahead if each.id not in held]

    async def _send(self, ids: list[int]) -> tuple[set[int], _End | None]:
        """One request; those that are to go again, and what keeps all others from being sent."""
        self._claims.move_on(ids, Stage.WORKING)
        try:
            answer = await self._ask(ids)
        except _Withheld:
            self._claims.move_on(ids, Stage.WAITING)
            return set(ids), None
        if isinstance(answer, acts.Acted):
            return await self._sort_out(ids, answer)
        if not answer.execution.may_be_sent_again:
            return set(), await self._find_out(answer, ids)
        await self._tell(dict.fromkeys(ids, Outcome(Fate.NOT_STARTED, answer, why=Why.EARLIER)))
        return set(), _End(Why.EARLIER, answer)

    async def _sort_out(self, ids: list[int], acted: acts.Acted) -> tuple[set[int], _End | None]:
        """Each document's own answer, beside what was read back behind it."""
        documents = acted.documents | await self._read_missing(acted)
        told: dict[int, Outcome] = {}
        lost: dict[int, Problem] = {}
        held: dict[int, TooManyRequests] = {}
        for number in ids:
            said = acted.answers[number]
            if isinstance(said, TooManyRequests):
                held[number] = said
            elif (became := self._judge.answered(said, documents.get(number))) is not None:
                told[number] = became
            elif isinstance(said, Problem):
                lost[number] = said
        self._operation.documents |= documents
        await self._tell(told)
        await self._mirrored.remember(list(documents.values()))
        end = self._ends(told)
        if lost:
            end = await self._find_out(next(iter(lost.values())), list(lost)) or end
        self._times_held = 0 if told else self._times_held
        if held and not end:
            await self._wait_for_turn(held)
        return set(held), end

    async def _read_missing(self, acted: acts.Acted) -> dict[int, Document]:
        """What was done but could not be read back in the same request."""
        done = [each for each, said in acted.answers.items() if isinstance(said, acts.Done)]
        missing = [each for each in done if each not in acted.documents]
        if not missing:
            return {}
        read = await calls.by_ids(self._line, missing, priority=Priority.ACT)
        return {} if isinstance(read, Problem) else {each.id: each for each in read}

    async def _wait_for_turn(self, held: Mapping[int, TooManyRequests]) -> None:
        """The portal did not begin with these: they go again after a pause, read once more."""
        self._claims.move_on(held, Stage.WAITING)
        self._times_held += 1
        problem = next(iter(held.values()))
        await self._while_going(self._line.hold(problem, self._times_held))

    async def _ask(self, ids: Sequence[int]) -> acts.Acted | Problem:
        """Into the journal, and out. A connection that cannot be made is tried a few times."""

        async def leaving() -> None:
            if not await self._operation.may_go_on() or self._stale():
                raise _Withheld
            try:
                await self._keeper.sent(self._operation.number or 0, ids, self._line.now())
            except RecordsTrouble as trouble:
                self._note(trouble)
                raise _Withheld from trouble

        for pause in (*self._patience.reconnects, None):
            answer = await acts.many(self._line, CALLS[self._act], ids, self._sizes, leaving)
            if not isinstance(answer, Unreachable) or pause is None:
                return answer
            if not await self._while_going(asyncio.sleep(pause)):
                return answer
        return answer

    async def _while_going(self, waiting: Awaitable[object]) -> bool:
        """A pause that ends early when the operation is to stop; False then."""
        pause = asyncio.ensure_future(waiting)
        stop = asyncio.ensure_future(self._operation.stop_asked.wait())
        try:
            await asyncio.wait((pause, stop), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in (pause, stop):
                each.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await each
        return not self._operation.stop_asked.is_set()

    async def _find_out(self, problem: Problem, ids: Sequence[int]) -> _End | None:
        """Wait until it is known what became of them: nothing else is written meanwhile."""
        lost: Lost = self._back.lost(self._judge, problem, ids)
        self._claims.move_on(ids, Stage.CHECKING)
        self._operation.enter(Phase.CHECKING)
        outcomes = await self._back.until_known(lost)
        await self._tell(outcomes, lost.until)
        if lost.pending:
            self._left_over.take(self._operation, lost)
            return _End(Why.EARLIER, problem)
        self._operation.enter(Phase.RUNNING)
        return self._ends(outcomes)

    def _ends(self, told: Mapping[int, Outcome]) -> _End | None:
        refusals = [each.problem for each in told.values() if each.fate is Fate.REFUSED]
        for problem in refusals:
            if concerns_all(problem):
                return _End(Why.EARLIER, problem)
        if refusals and self._operation.asked.stop_at_first_refusal:
            return _End(Why.EARLIER, refusals[0])
        return None

    # -- telling -------------------------------------------------------------------------------

    async def _begin(self) -> bool:
        try:
            self._operation.number = await self._keeper.begin(
                self._operation.asked, self._operation.started_at
            )
        except RecordsTrouble as trouble:
            self._note(trouble)
            return False
        return True

    async def _tell(
        self, outcomes: Mapping[int, Outcome], check_until: datetime | None = None
    ) -> None:
        """Outcomes into the journal, then on screen; documents whose end is known are free.

        What became of them is true, whether or not it can be written down.
        """
        if not outcomes:
            return
        now = self._line.now()
        self._unwritten |= outcomes
        await self._write(check_until)
        self._claims.release(each for each, told in outcomes.items() if told.is_final)
        self._operation.tell(outcomes, now)

    async def _write(self, check_until: datetime | None) -> None:
        number = self._operation.number
        if number is None:
            return
        try:
            await self._keeper.ended(number, self._unwritten, self._line.now(), check_until)
        except RecordsTrouble as trouble:
            self._note(trouble)
        else:
            self._unwritten = {}

    async def _finish(self) -> None:
        if self._operation.number is None or self._unwritten:
            return  # the next start finds it open and settles it
        try:
            await self._keeper.finish(self._operation.number, self._line.now())
        except RecordsTrouble as trouble:
            self._note(trouble)

    def _note(self, trouble: RecordsTrouble) -> None:
        """Nothing more is sent: it could not be written down."""
        log.error("the journal cannot be written: %s", trouble.trouble)
        self._operation.trouble = trouble.trouble.value


class _Age:
    """How old something is by both clocks: one may have been set, the other may have slept."""

    def __init__(self, line: Caller) -> None:
        self._wall = line.now()
        self._steady = asyncio.get_running_loop().time()

    def seconds(self, line: Caller) -> float:
        steady = asyncio.get_running_loop().time() - self._steady
        return max(steady, abs((line.now() - self._wall).total_seconds()))
