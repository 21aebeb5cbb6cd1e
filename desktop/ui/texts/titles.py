"""What happened, in one sentence per problem.

None of these says whether anything was booked: that follows from the execution alone and is said
beside it (see `meanings`).
"""

from PySide6.QtCore import QCoreApplication

from desktop.stock import problems as p
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.lacks import lacking
from desktop.ui.texts.rights import right_lacking
from desktop.ui.texts.shortages import shortage
from desktop.ui.texts.statuses import status_forbids

translate = QCoreApplication.translate


def title(problem: p.Problem, asked: Asked) -> str:
    sentence = (
        _on_the_way(problem)
        or _who_asks(problem, asked)
        or _the_document(problem, asked)
        or _the_portal(problem)
        or _the_question(problem)
    )
    if sentence is None:
        return translate("ProblemText", "Something came between Storekeeper and the portal.")
    return sentence


def _on_the_way(problem: p.Problem) -> str | None:
    match problem:
        case p.Unreachable():
            return _obstacle(problem.obstacle)
        case p.TlsUntrusted():
            return translate("ProblemText", "The portal's certificate is not trusted.")
        case p.AnswerLost(timed_out=True):
            return translate("ProblemText", "The portal did not answer in time.")
        case p.AnswerLost():
            return translate("ProblemText", "The connection broke before the answer was here.")
        case p.AnswerSenseless(where="redirect"):
            return translate("ProblemText", "Another page answered in the portal's place.")
        case p.AnswerSenseless(where="size"):
            return translate("ProblemText", "The portal's answer is too large to be read.")
        case p.AnswerSenseless():
            return translate("ProblemText", "The portal's answer could not be read.")
        case _:
            return None


def _obstacle(obstacle: p.Obstacle) -> str:
    match obstacle:
        case p.Obstacle.NAME:
            return translate("ProblemText", "The portal's address was not found in the network.")
        case p.Obstacle.REFUSED:
            return translate("ProblemText", "Nothing takes connections at the portal's address.")
        case p.Obstacle.TIMEOUT:
            return translate("ProblemText", "No connection to the portal came about in time.")
        case p.Obstacle.PROXY:
            return translate(
                "ProblemText", "The proxy of this network did not let Storekeeper through."
            )
        case p.Obstacle.NETWORK:
            return translate("ProblemText", "There is no connection to the portal.")


def _who_asks(problem: p.Problem, asked: Asked) -> str | None:
    match problem:
        case p.BadCredentials():
            return translate("ProblemText", "The portal does not accept this connection any more.")
        case p.SignInAgain():
            return translate("ProblemText", "Your sign-in has run out.")
        case p.ScopeMissing():
            return _scope(problem.scope)
        case p.NotAllowed():
            return right_lacking(problem, asked)
        case p.WarehouseNotAllowed():
            return asked.say(
                translate("ProblemText", "Your role may not use a warehouse of {document}.")
            )
        case _:
            return None


def _scope(scope: str | None) -> str:
    match scope:
        case "catalog":
            return translate("ProblemText", "This connection has no access to the catalogue.")
        case "crm":
            return translate("ProblemText", "This connection has no access to the CRM.")
        case "user_brief" | "user" | "user_basic":
            return translate("ProblemText", "This connection has no access to people's names.")
        case _:
            return translate("ProblemText", "This connection has no access to what was asked for.")


def _the_document(problem: p.Problem, asked: Asked) -> str | None:
    match problem:
        case p.NotFound(document_id=None) if not asked.document:
            return translate("ProblemText", "What was asked for is not in Bitrix24.")
        case p.NotFound():
            return asked.say(translate("ProblemText", "{document} is no longer in Bitrix24."))
        case p.StatusForbids():
            return status_forbids(problem, asked)
        case p.Incomplete():
            return lacking(problem, asked)
        case p.StockShort():
            return shortage(problem, asked)
        case p.Refused():
            return asked.say(
                translate("ProblemText", "Bitrix24 turned {document} down for its own reason.")
            )
        case _:
            return None


def _the_portal(problem: p.Problem) -> str | None:
    match problem:
        case p.InventoryOff():
            return translate("ProblemText", "Inventory management is switched off in the portal.")
        case p.NotInPlan():
            return translate("ProblemText", "The portal's plan does not include this.")
        case p.RunBy1C():
            return translate("ProblemText", "The stock of this portal is kept in 1C.")
        case p.TooManyRequests(method_only=True):
            return translate(
                "ProblemText", "Bitrix24 takes no more questions of this kind for now."
            )
        case p.TooManyRequests():
            return translate("ProblemText", "Bitrix24 asks to slow down.")
        case p.Blocked():
            return translate("ProblemText", "Bitrix24 has blocked programs from this portal.")
        case p.PortalClosed():
            return translate("ProblemText", "This portal was closed or deleted.")
        case p.PortalRenamed():
            return translate("ProblemText", "The portal has moved to another address.")
        case p.ServerError():
            return translate("ProblemText", "The portal broke down while it was working on this.")
        case _:
            return None


def _the_question(problem: p.Problem) -> str | None:
    match problem:
        case p.MethodMissing():
            return translate(
                "ProblemText", "This portal does not have a function that Storekeeper needs."
            )
        case p.BadQuestion():
            return translate("ProblemText", "The portal did not understand what Storekeeper asked.")
        case p.OtherProblem():
            return translate(
                "ProblemText", "The portal gave a reason that Storekeeper does not know yet."
            )
        case _:
            return None
