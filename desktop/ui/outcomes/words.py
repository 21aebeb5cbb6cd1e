"""The pill and the sentence of one row of a result, and the result as text."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.ui.formats import Formats
from desktop.ui.kinds import Sign, kind_sign
from desktop.ui.outcomes.row import OutcomeRow
from desktop.ui.palette import Tone
from desktop.ui.problem_text import Names, ProblemText, Sentences
from desktop.work.claims import Stage

translate = QCoreApplication.translate


def outcome_sign(row: OutcomeRow, act: Act) -> Sign:
    """What has become of the document, as a pill."""
    if row.outcome is None or is_checked_now(row):
        return stage_sign(row.stage, act)
    match row.outcome.fate:
        case Fate.DONE | Fate.ALREADY if act is Act.CANCEL:
            return Sign(translate("outcomes", "Cancelled"), "undo", Tone.UNDONE)
        case Fate.DONE | Fate.ALREADY:
            return Sign(translate("outcomes", "Conducted"), "conducted", Tone.GOOD)
        case Fate.REFUSED:
            return Sign(translate("outcomes", "Refused"), "refused", Tone.BAD)
        case Fate.CHANGED:
            return Sign(translate("outcomes", "Changed"), "refresh", Tone.WARNING)
        case Fate.NOT_STARTED:
            return Sign(translate("outcomes", "Not started"), "queued", Tone.PLAIN)
        case Fate.UNKNOWN:
            return Sign(translate("outcomes", "Unknown"), "unknown", Tone.WARNING)


def stage_sign(stage: Stage | None, act: Act) -> Sign:
    match stage:
        case Stage.CHECKING:
            return Sign(translate("outcomes", "Checking…"), "checking", Tone.CHECKING)
        case Stage.WORKING if act is Act.CANCEL:
            return Sign(translate("outcomes", "Cancelling…"), "working", Tone.WORKING)
        case Stage.WORKING:
            return Sign(translate("outcomes", "Conducting…"), "working", Tone.WORKING)
        case _:
            return Sign(translate("outcomes", "Waiting"), "queued", Tone.PLAIN)


def is_checked_now(row: OutcomeRow) -> bool:
    """Its answer was lost, and the portal is being read back at this moment."""
    if row.stage is not Stage.CHECKING:
        return False
    return row.outcome is None or row.outcome.fate is Fate.UNKNOWN


class Telling:
    """Says what happened to the documents of one operation."""

    def __init__(self, sentences: Sentences, formats: Formats, names: Names | None) -> None:
        self.formats = formats
        self._sentences = sentences
        self._names = names

    def line(self, row: OutcomeRow, act: Act, next_check: datetime | None) -> str:
        """One line beside the document's name."""
        if row.outcome is None or is_checked_now(row):
            return self._on_the_way(row.stage)
        text = self._sentences.outcome(
            row.outcome, act, self._names, document=row.full, next_check=next_check
        )
        if row.comment_problem is None:
            return text
        return translate("outcomes", "{what_happened}, but the comment was not written").format(
            what_happened=text
        )

    def _on_the_way(self, stage: Stage | None) -> str:
        match stage:
            case Stage.CHECKING:
                return translate("outcomes", "Answer lost, reading the status")
            case Stage.WORKING:
                return translate("outcomes", "Sent, waiting for the answer")
            case _:
                return translate("outcomes", "Waiting for its turn")

    def whole(self, row: OutcomeRow, act: Act, next_check: datetime | None) -> ProblemText | None:
        """All there is to say; None while nothing has happened yet."""
        if row.outcome is None:
            return None
        return self._sentences.outcome_text(
            row.outcome, act, self._names, document=row.full, next_check=next_check
        )

    def comment(self, row: OutcomeRow) -> str:
        """Why the reason is not in the document's comment, where that is so."""
        if row.comment_problem is None:
            return ""
        reason = self._sentences.short(row.comment_problem, names=self._names)
        return translate(
            "outcomes",
            "The reason could not be added to the document's comment: {reason}"
            " It is kept in Activity.",
        ).format(reason=reason)

    def heading(self, row: OutcomeRow) -> str:
        """Like `Write-off 4818, Broken in transit`."""
        kind, title = kind_sign(row.kind_code).word, " ".join(row.title.split())
        if not title:
            return translate("outcomes", "{type} {number}").format(type=kind, number=row.name)
        return translate("outcomes", "{type} {number}, {title}").format(
            type=kind, number=row.name, title=title
        )

    def clock(self, row: OutcomeRow) -> str:
        return self.formats.clock(row.at, seconds=True)


def portal_words(row: OutcomeRow) -> str:
    """What the portal itself said, as it said it."""
    if row.outcome is None or row.outcome.problem is None:
        return ""
    return row.outcome.problem.words[:2_000]


def as_table(cells: Sequence[Sequence[str]]) -> str:
    """Rows for the clipboard, their cells parted by tabs."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in cells)
