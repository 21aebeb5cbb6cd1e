"""Who can mend what a person may not, where in Bitrix24, and the words to ask for it with."""

from PySide6.QtCore import QCoreApplication

from desktop.stock import problems as p
from desktop.stock.documents import Kind
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.kinds import kind_word
from desktop.ui.texts.rights import (
    hangs_on_the_role,
    name_of,
    name_of_warehouse_right,
    right_of,
)

translate = QCoreApplication.translate


def administrator() -> str:
    return translate("ProblemText", "A Bitrix24 administrator, or whoever manages inventory access")


def role_page(permission: str, kind: Kind | None) -> str:
    """The page, and on a second line what to switch on there."""
    page = translate("ProblemText", "CRM › Settings › Inventory access permissions")
    if not permission:
        return page
    if kind is None:
        switch = translate("ProblemText", "Open your role, switch on “{permission}”")
        return f"{page}\n{switch.format(permission=permission)}"
    switch = translate("ProblemText", "Open your role, section {kind}, switch on “{permission}”")
    return f"{page}\n{switch.format(kind=kind_word(kind), permission=permission)}"


def scope_page() -> str:
    return translate("ProblemText", "Developer resources › Integrations")


def request(problem: p.Problem, asked: Asked) -> str:
    """A message to whoever can mend it; empty where there is nobody to ask."""
    match problem:
        case p.NotAllowed() if not hangs_on_the_role(problem):
            return translate("ProblemText", "Please let my Bitrix24 account use Storekeeper.")
        case p.NotAllowed():
            right = right_of(problem, asked.act)
            return _permission(name_of(right) if right else "", asked.kind)
        case p.WarehouseNotAllowed():
            return _permission(name_of_warehouse_right(), None)
        case p.ScopeMissing():
            return _scope(problem.scope)
        case p.InventoryOff():
            return translate(
                "ProblemText", "Please switch on inventory management in our Bitrix24 portal."
            )
        case p.NotInPlan():
            return translate(
                "ProblemText", "Our Bitrix24 plan does not include REST for inventory management."
            )
        case _:
            return ""


def _permission(permission: str, kind: Kind | None) -> str:
    page = role_page(permission, kind)
    if not permission:
        text = translate(
            "ProblemText", "Please check the inventory permissions of my role.\n{page}"
        )
    else:
        text = translate(
            "ProblemText", "Please give my role the permission “{permission}”.\n{page}"
        )
    return text.format(permission=permission, page=page)


def _scope(scope: str | None) -> str:
    if not scope:
        text = translate("ProblemText", "Please add the missing scope to my webhook.\n{page}")
    else:
        text = translate("ProblemText", "Please add the scope “{scope}” to my webhook.\n{page}")
    return text.format(scope=scope, page=scope_page())
