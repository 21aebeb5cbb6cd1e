"""What the status cell of a document says while something is under way with it, or was refused."""

from collections.abc import Callable

from desktop.stock.movements import Act
from desktop.ui.main.names import KnownNames
from desktop.ui.problem_text import Sentences
from desktop.ui.table.state import Busy, Shown
from desktop.work.claims import Stage
from desktop.work.desk import Desk


class UnderWay:
    """Answers for one document at a time, at once, from what the desk holds."""

    def __init__(self, desk: Desk, sentences: Sentences, names: KnownNames) -> None:
        self._desk = desk
        self._sentences = sentences
        self._names = names
        self.is_asking: Callable[[int], bool] = lambda document_id: False
        """Whether a document was clicked a moment ago and is being looked at before it goes."""

    def of(self, document_id: int) -> Busy | None:
        if self.is_asking(document_id):
            return Busy(Shown.WAITING)
        claim = self._desk.claims.of(document_id)
        if claim is None:
            return self._refused(document_id)
        if claim.stage is Stage.WAITING:
            return Busy(Shown.WAITING)
        if claim.stage is Stage.CHECKING:
            return Busy(Shown.CHECKING)
        return Busy(Shown.CONDUCTING if claim.act is Act.CONDUCT else Shown.CANCELLING)

    def _refused(self, document_id: int) -> Busy | None:
        """The last try was refused, and the document is still as it was then."""
        refusal = self._desk.tries.refused.get(document_id)
        if refusal is None:
            return None
        row = self._desk.reader.row(document_id)
        if row is None or row.changed != refusal.modified_at:
            return None
        return Busy(Shown.REFUSED, self._sentences.short(refusal.problem, names=self._names))
