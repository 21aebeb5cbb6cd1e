"""The reason of a cancelling, added to the comments of the documents it concerned.

The cancelling itself stands, whatever becomes of this; a document is asked once and told.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from desktop.portal.calls import documents as calls
from desktop.portal.calls import edits
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.stock.documents import Document
from desktop.stock.outcomes import Fate
from desktop.stock.problems import BadQuestion, Execution, Problem, Reference
from desktop.work.operations import Operation

LONGEST = 1000
"""So long a comment may be in the portal."""


def appended(comment: str, line: str) -> str | None:
    """The comment with the line below what is there; None where that would be too long."""
    text = f"{comment.rstrip()}\n{line}" if comment.strip() else line
    return text if len(text) <= LONGEST else None


@dataclass(frozen=True, slots=True)
class Commenting:
    """Adds to comments, one document after another."""

    line: Caller
    take: Callable[[Sequence[Document]], Awaitable[object]]

    async def after(self, operation: Operation) -> None:
        """For every document whose conducting was really cancelled by this operation."""
        wanted = operation.asked.comment
        if not wanted:
            return
        done = [
            each.id
            for each in operation.asked.documents
            if each.id in operation.outcomes and operation.outcomes[each.id].fate is Fate.DONE
        ]
        await self.add(operation, done)

    async def add(self, operation: Operation, ids: Sequence[int]) -> None:
        """Read the comments as they are now, and write each with the line added."""
        if not ids:
            return
        read = await calls.by_ids(self.line, ids, priority=Priority.ACT)
        if isinstance(read, Problem):
            operation.comments |= dict.fromkeys(ids, read)
            operation.on_changed(operation)
            return
        for document in read:
            operation.comments[document.id] = await self._one(document, operation.asked.comment)
            operation.on_changed(operation)

    async def _one(self, document: Document, wanted: str) -> Problem | None:
        if wanted in document.comment:
            return None  # an earlier try whose answer was lost
        text = appended(document.comment, wanted)
        if text is None:
            return BadQuestion(
                reference=Reference("catalog.document.update", self.line.now()),
                execution=Execution.NEVER_SENT,
            )
        written = await edits.update_document(self.line, document.id, {"commentary": text})
        if isinstance(written, Problem):
            return written
        await self.take([written])
        return None
