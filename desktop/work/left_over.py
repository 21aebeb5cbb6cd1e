"""What was left unknown, by a portal that could not be read or a program that ended too soon."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from desktop.portal.line import Caller
from desktop.records.operations import ActRecord, Unfinished
from desktop.records.trouble import RecordsTrouble
from desktop.stock.documents import Document
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.stock.problems import AnswerLost, Execution, Reference
from desktop.work.checking_back import CheckingBack, Lost
from desktop.work.claims import Claims, Stage
from desktop.work.judging import CALLS, Judge
from desktop.work.keeper import Keeper
from desktop.work.operations import Asked, Operation, Phase, seen
from desktop.work.patience import Patience
from desktop.work.waking import rest

log = logging.getLogger(__name__)


class LeftOver:
    """Owns the acts whose outcome is still unknown, and reads them back until it is known."""

    def __init__(
        self,
        line: Caller,
        keeper: Keeper,
        claims: Claims,
        back: CheckingBack,
        patience: Patience,
    ) -> None:
        self._line = line
        self._keeper = keeper
        self._claims = claims
        self._back = back
        self._patience = patience
        self._left: list[tuple[Operation, Lost]] = []
        self._wake = asyncio.Event()
        self.next_check: datetime | None = None
        self.on_changed: Callable[[], None] = lambda: None

    @property
    def documents(self) -> list[int]:
        return [number for _, lost in self._left for number in sorted(lost.pending)]

    def take(self, operation: Operation, lost: Lost) -> None:
        self._left.append((operation, lost))
        self._wake.set()
        self.on_changed()

    def check_now(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Check now and again, for as long as anything is left."""
        while True:
            self._wake.clear()
            if not self._left:
                self.next_check = None
                await self._wake.wait()
                continue
            self.next_check = self._line.now() + timedelta(seconds=self._patience.later)
            self.on_changed()
            await rest(self._wake, self._patience.later)
            for operation, lost in list(self._left):
                await self._check(operation, lost)

    async def recover(self, adopt: Callable[[Operation], None]) -> None:
        """Find out what became of all that an earlier run left open, before anything is asked.

        Returns when the portal cannot be at work on any of it any more; what it could not be
        asked by then is checked on by `run`. Raises RecordsTrouble where the journal cannot be
        read: then nobody knows what was left.
        """
        unfinished = await self._keeper.unfinished()
        unknown = await self._keeper.unknown()
        open_numbers = {each.operation.id for each in unfinished}
        found = [self._adopted(each) for each in unfinished]
        by_number: dict[int, list[ActRecord]] = {}
        for record in unknown:
            if record.operation not in open_numbers:
                by_number.setdefault(record.operation, []).append(record)
        found += [self._revived(records) for records in by_number.values()]
        for operation, lost in found:
            adopt(operation)
            if lost is not None:
                self._claims.claim(lost.pending, operation.asked.act, Stage.CHECKING)
        for operation, lost in found:
            await self._finish(operation, lost)

    # -- inside --------------------------------------------------------------------------------

    async def _finish(self, operation: Operation, lost: Lost | None) -> None:
        never = Outcome(Fate.NOT_STARTED, why=Why.INTERRUPTED)
        await self._tell(operation, dict.fromkeys(_unsent(operation, lost), never))
        if lost is not None:
            outcomes = await self._back.until_known(lost)
            await self._tell(operation, outcomes, lost.until)
            if lost.pending:
                self.take(operation, lost)
        try:
            if not operation.trouble:
                await self._keeper.finish(operation.number or 0, self._line.now())
        except RecordsTrouble as trouble:
            operation.trouble = trouble.trouble.value
        operation.end(self._line.now())

    async def _check(self, operation: Operation, lost: Lost) -> None:
        known = set(lost.found)
        await self._back.once(lost)
        new = {each: told for each, told in lost.found.items() if each not in known}
        if not new:
            return
        if not lost.pending:
            self._left = [each for each in self._left if each[1] is not lost]
        await self._tell(operation, new)
        self.on_changed()

    async def _tell(
        self,
        operation: Operation,
        outcomes: Mapping[int, Outcome],
        check_until: datetime | None = None,
    ) -> None:
        """Into the journal and on screen; what cannot be written is found out again next time."""
        if not outcomes:
            return
        now = self._line.now()
        try:
            await self._keeper.ended(operation.number or 0, outcomes, now, check_until)
        except RecordsTrouble as trouble:
            log.error("the journal cannot be written: %s", trouble.trouble)  # noqa: TRY400
            operation.trouble = trouble.trouble.value
        self._claims.release(
            each
            for each, told in outcomes.items()
            if told.is_final and self._claims.stage(each) is Stage.CHECKING
        )
        operation.tell(outcomes, now)

    def _adopted(self, left: Unfinished) -> tuple[Operation, Lost | None]:
        """An operation as the journal has it, with what of it may have left."""
        record = left.operation
        operation = _operation(list(left.acts), record.started_at, record.reason, record.source)
        operation.outcomes = {
            each.document_id: each.outcome for each in left.acts if each.outcome is not None
        }
        return operation, self._lost(operation, [*left.sent, *left.unknown])

    def _revived(self, records: list[ActRecord]) -> tuple[Operation, Lost | None]:
        """Acts left unknown by an operation that was finished otherwise."""
        first = records[0]
        operation = _operation(records, first.started_at, "", "")
        operation.outcomes = {
            each.document_id: each.outcome for each in records if each.outcome is not None
        }
        return operation, self._lost(operation, records)

    def _lost(self, operation: Operation, records: list[ActRecord]) -> Lost | None:
        if not records:
            return None
        now = self._line.now()
        sent = max((each.sent_at for each in records if each.sent_at), default=now)
        problem = AnswerLost(
            reference=Reference(CALLS[operation.asked.act].value, now), execution=Execution.UNKNOWN
        )
        judge = Judge(operation.asked.act, records[0].person_id)
        return self._back.lost_before(judge, problem, [each.document_id for each in records], sent)


def _unsent(operation: Operation, lost: Lost | None) -> list[int]:
    pending = lost.pending if lost is not None else set()
    return [each for each in operation.without_outcome() if each not in pending]


def _operation(
    records: list[ActRecord], started_at: datetime, reason: str, source: str
) -> Operation:
    documents = [_document(each) for each in sorted(records, key=lambda each: each.position)]
    asked = Asked(act=records[0].act, documents=seen(documents), reason=reason, source=source)
    operation = Operation(asked, started_at.astimezone(UTC), records[0].operation)
    operation.interrupted = True
    operation.phase = Phase.CHECKING
    return operation


def _document(record: ActRecord) -> Document:
    """As far as the journal knows it."""
    return Document(
        id=record.document_id,
        kind_code=record.kind_code,
        status_code="",
        title=record.title,
        number=record.number,
        currency=None,
        total=None,
        responsible_id=None,
        created_by=None,
        modified_by=None,
        status_by=None,
        created_at=None,
        modified_at=record.modified_at,
        status_at=None,
        dated=None,
        comment="",
    )
