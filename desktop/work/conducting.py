"""What the operator asked for, one operation after another."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from desktop.portal import batch
from desktop.portal.line import Caller
from desktop.records.trouble import RecordsTrouble
from desktop.work.checking_back import CheckingBack
from desktop.work.claims import Claims
from desktop.work.commenting import Commenting
from desktop.work.course import Course
from desktop.work.keeper import Keeper
from desktop.work.left_over import LeftOver
from desktop.work.mirrored import Mirrored
from desktop.work.operations import Asked, Operation, Phase
from desktop.work.patience import Patience

__all__ = ["Conducting", "Mirrored"]

log = logging.getLogger(__name__)
_FIRST_BATCH = 20


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
        self._back = CheckingBack(line, mirrored, self._patience)
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
        wanted = {each.id: each for each in asked.documents if each.id in free}
        asked = replace(asked, documents=tuple(wanted.values()))
        operation = Operation(asked, self._line.now())
        self._take_in(operation)
        self._queue.put_nowait(operation)
        return operation

    async def comment_again(self, operation: Operation, document_id: int) -> None:
        """Add the reason to a document's comment once more, where that failed."""
        await Commenting(self._line, self._mirrored.remember).add(operation, [document_id])

    @property
    def under_way(self) -> list[Operation]:
        return [each for each in self.operations if each.phase is not Phase.ENDED]

    async def run(self) -> None:
        """Carry out what is asked, for as long as the account is open.

        What an earlier run of the program left open comes first: its last request may still be
        at work in the portal. While nobody can tell what it left, nothing is sent.
        """
        trouble = await self._recover()
        while True:
            operation = await self._queue.get()
            if trouble is not None:
                trouble = await self._recover()
            await self._course(operation).carry_out(trouble)

    # -- inside --------------------------------------------------------------------------------

    async def _recover(self) -> RecordsTrouble | None:
        try:
            await self.left_over.recover(self._take_in)
        except RecordsTrouble as trouble:
            log.error("the journal cannot be read: %s", trouble.trouble)  # noqa: TRY400
            return trouble
        return None

    def _take_in(self, operation: Operation) -> None:
        """One that is asked for now, or that an earlier run left to this one."""
        operation.on_changed = lambda changed: self.on_operation(changed)
        self.operations.append(operation)
        self.on_operation(operation)

    def _course(self, operation: Operation) -> Course:
        return Course(
            operation,
            line=self._line,
            keeper=self._keeper,
            claims=self._claims,
            mirrored=self._mirrored,
            patience=self._patience,
            sizes=self._sizes,
            back=self._back,
            left_over=self.left_over,
        )
