"""A problem as one line, for a row that already shows the document."""

from PySide6.QtCore import QCoreApplication

from desktop.stock import problems as p
from desktop.ui.texts import shortages, statuses
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.lacks import listed
from desktop.ui.texts.titles import title

translate = QCoreApplication.translate


def in_a_cell(problem: p.Problem, asked: Asked) -> str:
    beside = asked.beside_its_document()
    match problem:
        case p.Incomplete():
            return " ".join(listed(problem, beside))
        case p.StockShort():
            return shortages.in_a_cell(problem, beside)
        case p.StatusForbids():
            return statuses.in_a_cell(problem, beside)
        case p.NotFound():
            return translate("ProblemText", "No longer in Bitrix24.")
        case p.WarehouseNotAllowed():
            return translate("ProblemText", "Your role may not use one of its warehouses.")
        case p.Refused():
            return translate("ProblemText", "Bitrix24 turned it down for its own reason.")
        case _:
            return title(problem, beside)
