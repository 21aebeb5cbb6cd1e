"""The facts beside a problem: what each is called, and its value."""

from PySide6.QtCore import QCoreApplication

from desktop.stock import problems as p
from desktop.stock.documents import Status
from desktop.ui.texts import shortages
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.kinds import kind_word, status_word
from desktop.ui.texts.lacks import listed
from desktop.ui.texts.meanings import foreseen
from desktop.ui.texts.places import administrator, role_page, scope_page
from desktop.ui.texts.rights import (
    hangs_on_the_role,
    name_of,
    name_of_warehouse_right,
    right_of,
)
from desktop.ui.texts.statuses import present, status_with_person

translate = QCoreApplication.translate

Fact = tuple[str, str]
"""A label and a value; of a value with two lines the second explains the first."""


def facts(problem: p.Problem, asked: Asked) -> tuple[Fact, ...]:
    found = [*_own(problem, asked), *_how_we_know(problem)]
    return tuple((label, value) for label, value in found if value)


def _own(problem: p.Problem, asked: Asked) -> list[Fact]:
    match problem:
        case p.NotAllowed():
            return _permission(problem, asked)
        case p.WarehouseNotAllowed():
            return _warehouse_permission(asked)
        case p.ScopeMissing():
            return [
                (translate("ProblemText", "Missing scope"), problem.scope or ""),
                _who(),
                (_where(), scope_page()),
            ]
        case p.StatusForbids():
            return _status(problem, asked)
        case p.Incomplete():
            lacks = "\n".join(listed(problem, asked)) if problem.lacks else ""
            return [*_kind(asked), (translate("ProblemText", "To complete"), lacks)]
        case p.StockShort():
            return _stock(problem, asked)
        case _:
            return _portal(problem, asked)


def _permission(problem: p.NotAllowed, asked: Asked) -> list[Fact]:
    if not hangs_on_the_role(problem):
        return [_who()]
    right = right_of(problem, asked.act)
    name = name_of(right) if right else ""
    return [(_missing(), name), *_kind(asked), _who(), (_where(), role_page(name, asked.kind))]


def _warehouse_permission(asked: Asked) -> list[Fact]:
    name = name_of_warehouse_right()
    names = {
        asked.warehouse(warehouse_id)
        for line in asked.lines
        for warehouse_id in (line.from_warehouse_id, line.to_warehouse_id)
    }
    listed_names = asked.formats.locale.createSeparatedList(sorted(filter(None, names)))
    return [
        (_missing(), name),
        (translate("ProblemText", "Warehouses"), listed_names),
        _who(),
        (_where(), role_page(name, None)),
    ]


def _status(problem: p.StatusForbids, asked: Asked) -> list[Fact]:
    needed = ""
    if asked.conducts:
        needed = translate("ProblemText", "Draft or cancelled")
    elif asked.cancels:
        needed = status_word(Status.CONDUCTED)
    return [
        (translate("ProblemText", "Needed status"), needed),
        (translate("ProblemText", "Status now"), _status_now(problem, asked)),
        (translate("ProblemText", "In your list"), _in_the_list(problem, asked)),
        *_kind(asked),
    ]


def _status_now(problem: p.StatusForbids, asked: Asked) -> str:
    now = present(problem, asked)
    if now is not None:
        return status_with_person(now, asked)
    if problem.conducted is None:
        return ""
    if problem.conducted:
        return status_word(Status.CONDUCTED)
    return translate("ProblemText", "Not conducted")


def _in_the_list(problem: p.StatusForbids, asked: Asked) -> str:
    """Only where the list was behind the portal."""
    if asked.header is None or present(problem, asked) is not None:
        return ""
    return translate("ProblemText", "{status}, which is no longer so").format(
        status=status_word(asked.header.status)
    )


def _stock(problem: p.StockShort, asked: Asked) -> list[Fact]:
    measure = asked.measure(problem.product_id)
    quantity = asked.formats.quantity
    return [
        (translate("ProblemText", "Product"), shortages.product(problem, asked)),
        (translate("ProblemText", "Warehouse"), shortages.warehouse(problem, asked)),
        (translate("ProblemText", "Lines"), _lines_with(problem, asked)),
        (translate("ProblemText", "Needed"), quantity(problem.needed, measure)),
        (translate("ProblemText", "There"), quantity(problem.there, measure)),
        (translate("ProblemText", "Missing"), quantity(shortages.missing(problem), measure)),
    ]


def _lines_with(problem: p.StockShort, asked: Asked) -> str:
    """The lines of the product at that warehouse, by their numbers."""
    if problem.product_id is None:
        return ""
    at = {problem.warehouse_id} if problem.warehouse_id else set()
    lines = [
        line
        for line in asked.lines
        if line.product_id == problem.product_id
        and (not at or at & {line.from_warehouse_id, line.to_warehouse_id})
    ]
    return asked.formats.locale.createSeparatedList(asked.numbers(lines))


def _portal(problem: p.Problem, asked: Asked) -> list[Fact]:
    match problem:
        case p.InventoryOff():
            page = translate("ProblemText", "CRM › Inventory management")
            return [_who(), (_where(), page)]
        case p.NotInPlan():
            return [(_fixer(), translate("ProblemText", "The owner of the portal"))]
        case p.Blocked():
            return [(_fixer(), translate("ProblemText", "Bitrix24's support"))]
        case p.TooManyRequests():
            label = translate("ProblemText", "Goes on at")
            return [(label, asked.formats.clock(problem.until, seconds=True))]
        case p.PortalRenamed():
            return [(translate("ProblemText", "New address"), problem.host)]
        case _:
            return []


def _how_we_know(problem: p.Problem) -> list[Fact]:
    label = translate("ProblemText", "How we know")
    if foreseen(problem):
        text = translate(
            "ProblemText", "Foreseen from what was read last; the portal was not asked for it."
        )
        return [(label, text)]
    if isinstance(problem, p.NotAllowed) and hangs_on_the_role(problem):
        text = translate(
            "ProblemText",
            "Bitrix24 does not name the permission. It follows from the action and the type.",
        )
        return [(label, text)]
    return []


def _kind(asked: Asked) -> list[Fact]:
    kind = asked.kind
    return [(translate("ProblemText", "Document type"), kind_word(kind))] if kind else []


def _who() -> Fact:
    return _fixer(), administrator()


def _fixer() -> str:
    return translate("ProblemText", "Who can fix it")


def _missing() -> str:
    return translate("ProblemText", "Missing permission")


def _where() -> str:
    return translate("ProblemText", "Where in Bitrix24")
