"""Too little stock: with the figures where they were foreseen, else with what the portal named."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.stock.problems import StockShort
from desktop.ui.texts.asked import Asked, one_line

translate = QCoreApplication.translate


def shortage(problem: StockShort, asked: Asked) -> str:
    """One sentence; names and figures only as far as they are known."""
    names = {"product": product(problem, asked), "warehouse": warehouse(problem, asked)}
    if missing(problem) is not None and names["product"]:
        text = _with_document(bool(names["warehouse"]))
        return asked.say(text, **names, **_figures(problem, asked))
    return asked.say(_without_figures(names), **names)


def in_a_cell(problem: StockShort, asked: Asked) -> str:
    """As the reviews write it: "Short 4 pcs of P at W: 16 needed, 12 there."."""
    names = {"product": product(problem, asked), "warehouse": warehouse(problem, asked)}
    if missing(problem) is not None and names["product"]:
        text = _beside_document(bool(names["warehouse"]))
        return asked.say(text, **names, **_figures(problem, asked))
    if not names["product"]:
        return translate("ProblemText", "There is too little stock.")
    return asked.say(_without_figures(names), **names)


def missing(problem: StockShort) -> Decimal | None:
    """How much is missing; None where the figures are not known."""
    if problem.needed is None or problem.there is None:
        return None
    return problem.needed - problem.there


def product(problem: StockShort, asked: Asked) -> str:
    return one_line(problem.product) or asked.product(problem.product_id)


def warehouse(problem: StockShort, asked: Asked) -> str:
    return one_line(problem.warehouse) or asked.warehouse(problem.warehouse_id)


def _with_document(at_a_warehouse: bool) -> str:
    if not at_a_warehouse:
        return translate(
            "ProblemText",
            "{document} lacks {missing} of {product}: {needed} needed, {there} there.",
        )
    return translate(
        "ProblemText",
        "{document} lacks {missing} of {product} at {warehouse}: {needed} needed, {there} there.",
    )


def _beside_document(at_a_warehouse: bool) -> str:
    if at_a_warehouse:
        return translate(
            "ProblemText",
            "Short {missing} of {product} at {warehouse}: {needed} needed, {there} there.",
        )
    return translate("ProblemText", "Short {missing} of {product}: {needed} needed, {there} there.")


def _without_figures(names: dict[str, str]) -> str:
    if names["product"] and names["warehouse"]:
        return translate("ProblemText", "There is too little of {product} at {warehouse}.")
    if names["product"]:
        return translate("ProblemText", "There is too little of {product}.")
    return translate("ProblemText", "There is too little stock for {document}.")


def _figures(problem: StockShort, asked: Asked) -> dict[str, str]:
    quantity = asked.formats.quantity
    return {
        "missing": quantity(missing(problem), asked.measure(problem.product_id)),
        "needed": quantity(problem.needed),
        "there": quantity(problem.there),
    }
