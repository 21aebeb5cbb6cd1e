"""The one place where a problem or an outcome becomes sentences.

What happened, what it means for the goods, and what to do next. The sentences are ours alone: the
portal's own words are shown beside them, quoted, and never decide which sentence is said.
"""

from dataclasses import dataclass
from datetime import datetime

from desktop.stock.movements import Act, FullDocument
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import Problem
from desktop.ui.formats import Formats
from desktop.ui.texts import endings
from desktop.ui.texts.advice import Action, actions, advice
from desktop.ui.texts.asked import Asked, Names, one_line
from desktop.ui.texts.cells import in_a_cell
from desktop.ui.texts.facts import Fact, facts
from desktop.ui.texts.fates import fate_line
from desktop.ui.texts.meanings import act_behind, meaning
from desktop.ui.texts.places import request
from desktop.ui.texts.titles import title

__all__ = ["Action", "Fact", "Names", "ProblemText", "Sentences"]


@dataclass(frozen=True, slots=True)
class ProblemText:
    """All that a window says about one problem or one outcome, the portal's own words apart."""

    title: str
    """What happened, in one sentence."""
    meaning: str
    """What it means for the goods."""
    advice: str
    """What to do next."""
    facts: tuple[Fact, ...] = ()
    actions: tuple[Action, ...] = ()
    request: str = ""
    """What COPY_REQUEST copies: a message to whoever can mend it."""


class Sentences:
    """Writes about problems and outcomes in the operator's language."""

    def __init__(self, formats: Formats) -> None:
        self._formats = formats

    def problem(
        self,
        problem: Problem,
        *,
        act: Act | None = None,
        names: Names | None = None,
        document: FullDocument | None = None,
    ) -> ProblemText:
        """With the document at hand it tells of its kind, its status and its lines, too."""
        asked = self._asked(problem, act or act_behind(problem), names, document)
        return ProblemText(
            title=title(problem, asked),
            meaning=meaning(problem, asked),
            advice=advice(problem, asked),
            facts=facts(problem, asked),
            actions=actions(problem),
            request=request(problem, asked),
        )

    def short(
        self,
        problem: Problem,
        *,
        act: Act | None = None,
        names: Names | None = None,
        document: FullDocument | None = None,
    ) -> str:
        """One line for a row that shows the document beside it."""
        return in_a_cell(problem, self._asked(problem, act or act_behind(problem), names, document))

    def outcome(
        self,
        outcome: Outcome,
        act: Act,
        names: Names | None = None,
        *,
        document: FullDocument | None = None,
        next_check: datetime | None = None,
    ) -> str:
        """One line of a result; `next_check` is when an unknown end is looked at again."""
        return fate_line(outcome, self._asked(outcome.problem, act, names, document), next_check)

    def outcome_text(
        self,
        outcome: Outcome,
        act: Act,
        names: Names | None = None,
        *,
        document: FullDocument | None = None,
        next_check: datetime | None = None,
    ) -> ProblemText:
        if outcome.fate is Fate.REFUSED and outcome.problem is not None:
            return self.problem(outcome.problem, act=act, names=names, document=document)
        asked = self._asked(outcome.problem, act, names, document)
        return ProblemText(
            title=endings.ending_title(outcome, asked),
            meaning=endings.ending_meaning(outcome, asked),
            advice=endings.ending_advice(outcome, asked, next_check),
            facts=endings.ending_facts(outcome, asked),
            actions=endings.ending_actions(outcome),
        )

    def _asked(
        self,
        problem: Problem | None,
        act: Act | None,
        names: Names | None,
        document: FullDocument | None,
    ) -> Asked:
        document_id: int | None = getattr(problem, "document_id", None)
        if document is not None:
            document_id = document.id
        name = one_line(names.document(document_id)) if names and document_id else ""
        return Asked(act, self._formats, names, document, name)
