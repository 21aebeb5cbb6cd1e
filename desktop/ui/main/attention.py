"""Why a document needs attention, in one or a few sentences."""

from desktop.ui.formats import Formats
from desktop.ui.main.names import KnownNames
from desktop.ui.problem_text import Sentences
from desktop.ui.texts.oddities import oddity_line
from desktop.work.desk import Desk


class Attention:
    """Puts into words what the desk noticed by itself."""

    def __init__(
        self, desk: Desk, formats: Formats, sentences: Sentences, names: KnownNames
    ) -> None:
        self._desk = desk
        self._formats = formats
        self._sentences = sentences
        self._names = names

    def why(self, document_id: int) -> str:
        """Empty where nothing was noticed."""
        problem = self._desk.concerns.get(document_id)
        if problem is not None:
            return self._sentences.short(problem, names=self._names)
        doubts = self._desk.doubts.get(document_id, ())
        names = self._names
        return "\n".join(oddity_line(each, names, self._formats, names) for each in doubts)
