"""What to do next about a problem, and by which of the window's actions."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from desktop.stock import problems as p
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.meanings import may_have_happened
from desktop.ui.texts.mending import fill_up, mend
from desktop.ui.texts.rights import DENIED, WAITING, hangs_on_the_role, right_of
from desktop.ui.texts.statuses import is_conducted

translate = QCoreApplication.translate


class Action(Enum):
    """What the window can offer beside a problem."""

    SHOW_LINES = auto()
    REFRESH = auto()
    OPEN_IN_BITRIX24 = auto()
    CONNECT_AGAIN = auto()
    TRY_AGAIN = auto()
    CHECK_NOW = auto()
    COPY_REQUEST = auto()


def advice(problem: p.Problem, asked: Asked) -> str:
    if may_have_happened(problem):
        return wait_for_the_check()
    sentence = (
        _on_the_way(problem)
        or _who_asks(problem, asked)
        or _the_document(problem, asked)
        or _the_portal(problem, asked)
    )
    return sentence or translate(
        "ProblemText",
        "Try again; if it stays so, copy the details for whoever looks after Bitrix24.",
    )


def wait_for_the_check() -> str:
    return translate(
        "ProblemText",
        "Storekeeper reads the document back to find out. Do not do it again until then.",
    )


def actions(problem: p.Problem) -> tuple[Action, ...]:
    """In the order of their use; what may have happened is never offered to be tried again."""
    if may_have_happened(problem):
        return (Action.CHECK_NOW, Action.OPEN_IN_BITRIX24)
    match problem:
        case p.BadCredentials() | p.SignInAgain() | p.PortalClosed() | p.PortalRenamed():
            return (Action.CONNECT_AGAIN,)
        case p.ScopeMissing():
            return (Action.CONNECT_AGAIN, Action.COPY_REQUEST)
        case p.NotAllowed() | p.WarehouseNotAllowed():
            return (Action.COPY_REQUEST, Action.OPEN_IN_BITRIX24)
        case p.InventoryOff() | p.NotInPlan():
            return (Action.COPY_REQUEST, Action.TRY_AGAIN)
        case p.NotFound() | p.StatusForbids():
            return (Action.REFRESH, Action.OPEN_IN_BITRIX24)
        case p.Incomplete() | p.StockShort():
            return (Action.SHOW_LINES, Action.OPEN_IN_BITRIX24)
        case p.Refused() | p.RunBy1C() | p.MethodMissing():
            return (Action.OPEN_IN_BITRIX24,)
        case p.BadQuestion():
            return (Action.REFRESH, Action.OPEN_IN_BITRIX24)
        case _:
            return (Action.TRY_AGAIN,)


def _on_the_way(problem: p.Problem) -> str | None:
    match problem:
        case p.Unreachable():
            return _way_round(problem.obstacle)
        case p.TlsUntrusted():
            return translate(
                "ProblemText",
                "Check this computer's date, and ask for the portal's certificate to be renewed.",
            )
        case p.AnswerLost():
            return translate("ProblemText", "Check the connection, then try again.")
        case p.AnswerSenseless(where="redirect"):
            return translate(
                "ProblemText",
                "Open the portal in a browser: a network sign-in page may be waiting.",
            )
        case p.AnswerSenseless():
            return translate(
                "ProblemText",
                "Try again in a few minutes. If it stays so, check the portal's address.",
            )
        case _:
            return None


def _way_round(obstacle: p.Obstacle) -> str:
    match obstacle:
        case p.Obstacle.NAME:
            return translate(
                "ProblemText", "Check the connection of this computer and the portal's address."
            )
        case p.Obstacle.REFUSED:
            return translate(
                "ProblemText", "Check the portal's address, and ask whether the portal is running."
            )
        case p.Obstacle.TIMEOUT:
            return translate(
                "ProblemText", "The network may be slow or the portal busy; try again in a minute."
            )
        case p.Obstacle.PROXY:
            return translate(
                "ProblemText", "Ask whoever looks after this network to let Storekeeper through."
            )
        case p.Obstacle.NETWORK:
            return translate(
                "ProblemText", "Check the connection of this computer, then try again."
            )


def _who_asks(problem: p.Problem, asked: Asked) -> str | None:
    match problem:
        case p.BadCredentials():
            return translate(
                "ProblemText", "Connect again with a new webhook address or a new sign-in."
            )
        case p.SignInAgain():
            return translate("ProblemText", "Connect again and sign in; your list stays here.")
        case p.ScopeMissing():
            return translate(
                "ProblemText",
                "Add what is missing to the webhook or the app in Bitrix24, then connect again.",
            )
        case p.NotAllowed() if not hangs_on_the_role(problem):
            return _let_in(problem.reference.code)
        case p.NotAllowed(right=p.Right.VIEW):
            return translate(
                "ProblemText",
                "Ask an administrator to let your role view documents of every type you need.",
            )
        case p.NotAllowed() if right_of(problem, asked.act) is None:
            return translate(
                "ProblemText",
                "Ask an administrator to check what your role may do, then try again.",
            )
        case p.NotAllowed():
            return translate(
                "ProblemText",
                "Ask an administrator to give your role this permission, then try again.",
            )
        case p.WarehouseNotAllowed():
            return translate(
                "ProblemText",
                "Ask an administrator to open the document's warehouses to your role.",
            )
        case _:
            return None


def _let_in(code: str | None) -> str:
    if code == WAITING:
        return translate(
            "ProblemText", "Ask a Bitrix24 administrator to confirm this access, then try again."
        )
    if code == DENIED:
        return translate(
            "ProblemText", "Ask a Bitrix24 administrator why this access was turned down."
        )
    return translate(
        "ProblemText", "Ask a Bitrix24 administrator to open this connection to your account."
    )


def _the_document(problem: p.Problem, asked: Asked) -> str | None:
    match problem:
        case p.NotFound():
            return translate(
                "ProblemText",
                "Refresh the list; somebody may have deleted it, or hidden it from you.",
            )
        case p.StatusForbids():
            return _status(problem, asked)
        case p.Incomplete():
            return mend(problem, asked)
        case p.StockShort():
            return fill_up(problem, asked)
        case p.Refused():
            return translate(
                "ProblemText",
                "Read the portal's own words, mend the document in Bitrix24, then try again.",
            )
        case _:
            return None


def _status(problem: p.StatusForbids, asked: Asked) -> str:
    conducted = is_conducted(problem, asked)
    if asked.conducts and conducted:
        return translate("ProblemText", "Nothing is left to do, if it should stay conducted.")
    if asked.cancels and conducted is False:
        return translate("ProblemText", "Nothing is left to do, if it should stay as it is.")
    if conducted:
        return translate("ProblemText", "Cancel its conducting first, then try again.")
    return translate("ProblemText", "Refresh the list and look at the document's status.")


def _the_portal(problem: p.Problem, asked: Asked) -> str | None:
    match problem:
        case p.InventoryOff():
            return translate(
                "ProblemText",
                "Ask an administrator to switch inventory management on, then try again.",
            )
        case p.NotInPlan():
            return translate(
                "ProblemText",
                "Ask the owner of the portal which plan holds this, and to change it.",
            )
        case p.RunBy1C():
            return translate("ProblemText", "Do this in 1C; the portal takes its stock from there.")
        case p.TooManyRequests():
            return _wait(problem, asked)
        case p.Blocked():
            return translate(
                "ProblemText",
                "Only Bitrix24's support can lift this; ask the owner to write to it.",
            )
        case p.PortalClosed():
            return translate(
                "ProblemText", "Ask the owner of the portal, or connect to another portal."
            )
        case p.PortalRenamed():
            return translate("ProblemText", "Connect again with the portal's new address.")
        case p.ServerError():
            return translate("ProblemText", "Try again in a few minutes.")
        case p.MethodMissing():
            return translate(
                "ProblemText", "Have the portal brought up to date, or do this in Bitrix24 itself."
            )
        case p.BadQuestion():
            return translate(
                "ProblemText",
                "Refresh the list, then try again. If it stays so, do it in Bitrix24 itself.",
            )
        case _:
            return None


def _wait(problem: p.TooManyRequests, asked: Asked) -> str:
    if problem.until is None:
        return translate("ProblemText", "Wait a minute, then try again.")
    return asked.say(
        translate("ProblemText", "It can go on in {countdown}."),
        countdown=asked.formats.until(problem.until),
    )
