"""A right that is missing: what it is called in Bitrix24, and what cannot be done without it."""

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.stock.problems import NotAllowed, Right
from desktop.ui.texts.asked import Asked

translate = QCoreApplication.translate

WAITING = "METHOD_CONFIRM_WAITING"
DENIED = "METHOD_CONFIRM_DENIED"
OUTSIDE = frozenset({"user_access_error", "allowed_only_intranet_user"})
_NO_ROLE = OUTSIDE | {WAITING, DENIED}
"""Codes by which the portal turns down the connection itself, whatever the person's role."""


def hangs_on_the_role(problem: NotAllowed) -> bool:
    return problem.reference.code not in _NO_ROLE


def right_of(problem: NotAllowed, act: Act | None) -> Right | None:
    """The right that is missing; where only the act is known, the one that the act needs."""
    if problem.right is not None or act is None or not hangs_on_the_role(problem):
        return problem.right
    return Right.CONDUCT if act is Act.CONDUCT else Right.CANCEL


def right_lacking(problem: NotAllowed, asked: Asked) -> str:
    """What happened, with the document where it is not named beside the sentence."""
    if not hangs_on_the_role(problem):
        return _turned_away(problem.reference.code)
    right = right_of(problem, asked.act)
    if asked.document and asked.conducts and right is Right.CONDUCT and asked.kind:
        return asked.say(_not_conducted(asked.kind))
    if asked.document and asked.cancels and right is Right.CANCEL and asked.kind:
        return asked.say(_not_cancelled(asked.kind))
    if right is Right.CONDUCT and asked.kind:
        return _may_not_conduct(asked.kind)
    if right is Right.CANCEL and asked.kind:
        return _may_not_cancel(asked.kind)
    return _of_one_document(right, problem, asked)


def _of_one_document(right: Right | None, problem: NotAllowed, asked: Asked) -> str:
    match right:
        case Right.VIEW if not asked.document and problem.document_id is None:
            return translate("ProblemText", "Your role may not view inventory documents.")
        case Right.VIEW:
            return asked.say(translate("ProblemText", "Your role may not view {document}."))
        case Right.MODIFY:
            return asked.say(translate("ProblemText", "Your role may not change {document}."))
        case Right.CONDUCT:
            return asked.say(translate("ProblemText", "Your role may not conduct {document}."))
        case Right.CANCEL:
            return asked.say(
                translate("ProblemText", "Your role may not cancel conducting of {document}.")
            )
        case Right.DELETE:
            return asked.say(translate("ProblemText", "Your role may not delete {document}."))
        case None:
            return translate("ProblemText", "Your role does not allow this in Bitrix24.")


def _turned_away(code: str | None) -> str:
    if code == WAITING:
        return translate("ProblemText", "This access still has to be confirmed in Bitrix24.")
    if code == DENIED:
        return translate("ProblemText", "This access was turned down in Bitrix24.")
    return translate("ProblemText", "Your account may not use this connection.")


def _not_conducted(kind: Kind) -> str:
    match kind:
        case Kind.RECEIPT:
            return translate(
                "ProblemText", "{document} was not conducted: your role may not conduct receipts."
            )
        case Kind.ADJUSTMENT:
            return translate(
                "ProblemText",
                "{document} was not conducted: your role may not conduct adjustments.",
            )
        case Kind.TRANSFER:
            return translate(
                "ProblemText", "{document} was not conducted: your role may not conduct transfers."
            )
        case Kind.RETURN:
            return translate(
                "ProblemText", "{document} was not conducted: your role may not conduct returns."
            )
        case Kind.WRITE_OFF:
            return translate(
                "ProblemText", "{document} was not conducted: your role may not conduct write-offs."
            )


def _not_cancelled(kind: Kind) -> str:
    match kind:
        case Kind.RECEIPT:
            return translate(
                "ProblemText",
                "{document} stays as it is: your role may not cancel conducting of receipts.",
            )
        case Kind.ADJUSTMENT:
            return translate(
                "ProblemText",
                "{document} stays as it is: your role may not cancel conducting of adjustments.",
            )
        case Kind.TRANSFER:
            return translate(
                "ProblemText",
                "{document} stays as it is: your role may not cancel conducting of transfers.",
            )
        case Kind.RETURN:
            return translate(
                "ProblemText",
                "{document} stays as it is: your role may not cancel conducting of returns.",
            )
        case Kind.WRITE_OFF:
            return translate(
                "ProblemText",
                "{document} stays as it is: your role may not cancel conducting of write-offs.",
            )


def _may_not_conduct(kind: Kind) -> str:
    match kind:
        case Kind.RECEIPT:
            return translate("ProblemText", "Your role may not conduct receipts.")
        case Kind.ADJUSTMENT:
            return translate("ProblemText", "Your role may not conduct adjustments.")
        case Kind.TRANSFER:
            return translate("ProblemText", "Your role may not conduct transfers.")
        case Kind.RETURN:
            return translate("ProblemText", "Your role may not conduct returns.")
        case Kind.WRITE_OFF:
            return translate("ProblemText", "Your role may not conduct write-offs.")


def _may_not_cancel(kind: Kind) -> str:
    match kind:
        case Kind.RECEIPT:
            return translate("ProblemText", "Your role may not cancel conducting of receipts.")
        case Kind.ADJUSTMENT:
            return translate("ProblemText", "Your role may not cancel conducting of adjustments.")
        case Kind.TRANSFER:
            return translate("ProblemText", "Your role may not cancel conducting of transfers.")
        case Kind.RETURN:
            return translate("ProblemText", "Your role may not cancel conducting of returns.")
        case Kind.WRITE_OFF:
            return translate("ProblemText", "Your role may not cancel conducting of write-offs.")


def name_of(right: Right) -> str:
    """As the role page of Bitrix24 calls it."""
    match right:
        case Right.VIEW:
            return translate("ProblemText", "View")
        case Right.MODIFY:
            return translate("ProblemText", "Create and edit")
        case Right.CONDUCT:
            return translate("ProblemText", "Process document")
        case Right.CANCEL:
            return translate("ProblemText", "Cancel processing")
        case Right.DELETE:
            return translate("ProblemText", "Delete document")


def name_of_warehouse_right() -> str:
    return translate("ProblemText", "View and select warehouses")
