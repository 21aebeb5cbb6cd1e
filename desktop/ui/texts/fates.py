"""What became of one act, as one line of a result; without a full stop."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.stock import problems as p
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.cells import in_a_cell
from desktop.ui.texts.statuses import already

translate = QCoreApplication.translate


def fate_line(outcome: Outcome, asked: Asked, next_check: datetime | None = None) -> str:
    match outcome.fate:
        case Fate.DONE:
            return _done(outcome, asked)
        case Fate.ALREADY:
            return _already(outcome, asked)
        case Fate.REFUSED:
            return _refused(outcome, asked)
        case Fate.CHANGED:
            return translate("ProblemText", "Changed since review, not sent")
        case Fate.NOT_STARTED:
            return _not_started(outcome, asked)
        case Fate.UNKNOWN:
            return _unknown(outcome, asked, next_check)


def _done(outcome: Outcome, asked: Asked) -> str:
    if not outcome.checked:
        return translate("ProblemText", "As planned")
    if asked.cancels:
        return translate(
            "ProblemText", "Conducting cancelled — answer was lost, checked with portal"
        )
    return translate("ProblemText", "Conducted — answer was lost, checked with portal")


def _already(outcome: Outcome, asked: Asked) -> str:
    if asked.cancels and outcome.by is None:
        return translate("ProblemText", "Not conducted, nothing to cancel")
    return already(asked, asked.person(outcome.by), asked.formats.when(outcome.at))


def _refused(outcome: Outcome, asked: Asked) -> str:
    if outcome.problem is None:
        return translate("ProblemText", "Refused without a reason")
    return in_a_cell(outcome.problem, asked).rstrip(".。۔")


def _not_started(outcome: Outcome, asked: Asked) -> str:
    match outcome.why:
        case Why.STOPPED:
            return translate("ProblemText", "Not started, you stopped the operation")
        case Why.EARLIER:
            return _after_a_failure(outcome.problem, asked)
        case Why.JOURNAL:
            return translate("ProblemText", "Not started, the journal could not be written")
        case Why.INTERRUPTED:
            return translate("ProblemText", "Not started, Storekeeper was closed before its turn")
        case None:
            return translate("ProblemText", "Not started")


def _after_a_failure(problem: p.Problem | None, asked: Asked) -> str:
    if problem is None:
        return translate("ProblemText", "Not started, the operation ended before its turn")
    return (
        translate("ProblemText", "Not started. {reason}")
        .format(reason=in_a_cell(problem, asked))
        .rstrip(".。۔")
    )


def _unknown(outcome: Outcome, asked: Asked, next_check: datetime | None) -> str:
    match outcome.problem:
        case p.AnswerSenseless() | p.ServerError() | p.OtherProblem():
            text = translate("ProblemText", "Unknown: the portal gave no clear answer")
        case _:
            text = translate("ProblemText", "Unknown: the portal does not answer")
    if next_check is None:
        return text
    return translate("ProblemText", "{unknown}. Checking again in {countdown}").format(
        unknown=text, countdown=asked.formats.until(next_check)
    )
