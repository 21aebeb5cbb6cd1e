"""What the acting room tells the mirror: documents as read back, and those that are gone."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from desktop.records.trouble import RecordsTrouble
from desktop.stock.documents import Document

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What the mirror is told. It may fail at that: no act depends on it."""

    take: Callable[[Sequence[Document]], Awaitable[object]]
    drop: Callable[[Sequence[int]], Awaitable[object]]

    async def remember(self, documents: Sequence[Document], gone: Sequence[int] = ()) -> None:
        try:
            if documents:
                await self.take(documents)
            if gone:
                await self.drop(gone)
        except RecordsTrouble as trouble:
            log.error("not remembered: %s", trouble.trouble)  # noqa: TRY400 - it says it all
