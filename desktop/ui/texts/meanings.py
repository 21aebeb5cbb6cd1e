"""What a problem means for the goods; it follows from the execution and from nothing else."""

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.stock.problems import Execution, NotFound, Problem, StatusForbids
from desktop.ui.texts.asked import Asked

translate = QCoreApplication.translate

_READING = ("list", "get", "getfields", "status", "current", "getstoredocumenttypes")
_ACTS = {
    "conduct": Act.CONDUCT,
    "confirm": Act.CONDUCT,
    "conductlist": Act.CONDUCT,
    "cancel": Act.CANCEL,
    "unconfirm": Act.CANCEL,
    "cancellist": Act.CANCEL,
}


def act_behind(problem: Problem) -> Act | None:
    """The act that the problem's own question was asked for."""
    return _ACTS.get(problem.reference.method.lower().rpartition(".")[2])


def reads_only(problem: Problem) -> bool:
    """Whether only something was read, so that nothing can have been changed by it."""
    parts = problem.reference.method.lower().split(".")
    return len(parts) > 1 and parts[-1] in _READING


def may_have_happened(problem: Problem) -> bool:
    return problem.execution is Execution.UNKNOWN and not reads_only(problem)


def foreseen(problem: Problem) -> bool:
    """Whether we told it ourselves: the question was never put to the portal."""
    return problem.reference.method in {act.value for act in Act}


def meaning(problem: Problem, asked: Asked) -> str:
    if reads_only(problem):
        return _only_read(asked)
    match problem.execution:
        case Execution.NEVER_SENT:
            return _never_sent(asked)
        case Execution.REFUSED:
            return _refused(problem, asked)
        case Execution.UNKNOWN:
            return unknown(asked)


def _only_read(asked: Asked) -> str:
    if asked.conducts:
        return translate("ProblemText", "Nothing was booked by this; the portal was only read.")
    if asked.cancels:
        return translate("ProblemText", "Nothing was changed by this; the portal was only read.")
    return translate("ProblemText", "Nothing was changed. What you see is what was read last.")


def _never_sent(asked: Asked) -> str:
    if asked.conducts:
        return translate("ProblemText", "Nothing was booked. The portal was not asked for it.")
    return translate("ProblemText", "Nothing was changed. The portal was not asked for it.")


def _refused(problem: Problem, asked: Asked) -> str:
    if isinstance(problem, NotFound):
        return nothing(asked)
    if isinstance(problem, StatusForbids):
        return _nothing_twice(problem, asked)
    status = asked.header.status if asked.header else None
    if asked.conducts and status is Status.DRAFT:
        return translate("ProblemText", "Nothing was booked. The document is still a draft.")
    if asked.conducts:
        return translate("ProblemText", "Nothing was booked. The document is as it was.")
    if asked.cancels and status is Status.CONDUCTED:
        return translate(
            "ProblemText", "Nothing was changed in stock. The document is still conducted."
        )
    if asked.cancels:
        return translate("ProblemText", "Nothing was changed in stock. The document is as it was.")
    return translate("ProblemText", "Nothing was changed.")


def _nothing_twice(problem: StatusForbids, asked: Asked) -> str:
    if asked.conducts and problem.conducted:
        return translate("ProblemText", "Nothing was booked a second time.")
    if asked.cancels and problem.conducted is False:
        return translate("ProblemText", "Nothing was changed in stock now.")
    return nothing(asked)


def nothing(asked: Asked) -> str:
    if asked.conducts:
        return translate("ProblemText", "Nothing was booked.")
    return translate("ProblemText", "Nothing was changed in stock.")


def unknown(asked: Asked) -> str:
    if asked.conducts:
        return translate("ProblemText", "The goods may be booked already; it is not known yet.")
    if asked.cancels:
        return translate(
            "ProblemText", "The goods may be booked back already; it is not known yet."
        )
    return translate("ProblemText", "The portal may have carried it out; it is not known yet.")
