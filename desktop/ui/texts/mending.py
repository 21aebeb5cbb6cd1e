"""How a document that cannot be booked as it is gets what it needs."""

from PySide6.QtCore import QCoreApplication

from desktop.stock.problems import Incomplete, Lack, StockShort
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.shortages import missing, warehouse

translate = QCoreApplication.translate


def mend(problem: Incomplete, asked: Asked) -> str:
    lacks = set(problem.lacks)
    if asked.cancels:
        return _while_conducted(lacks)
    if lacks == {Lack.BARCODES}:
        return translate(
            "ProblemText", "Barcodes can only be given in Bitrix24; finish the document there."
        )
    if lacks == {Lack.WAREHOUSE_CLOSED}:
        return translate(
            "ProblemText",
            "Choose another warehouse in Bitrix24, or have this one switched on, then try again.",
        )
    return translate("ProblemText", "Complete the document in Bitrix24, then try again.")


def _while_conducted(lacks: set[Lack]) -> str:
    """A conducted document cannot be edited, so only what it names can be put right."""
    if lacks == {Lack.WAREHOUSE_CLOSED}:
        return translate(
            "ProblemText", "Have the warehouse switched on again in Bitrix24, then try again."
        )
    return translate(
        "ProblemText",
        "A conducted document cannot be edited: put right what it names, then try again.",
    )


def fill_up(problem: StockShort, asked: Asked) -> str:
    if asked.cancels:
        return translate(
            "ProblemText",
            "The goods have moved on: cancel the later documents that used them first.",
        )
    short = missing(problem)
    if short is None:
        return translate(
            "ProblemText",
            "Move or receive what is missing, or lower the quantity; then try again.",
        )
    place = warehouse(problem, asked)
    text = (
        translate(
            "ProblemText",
            "Move or receive {missing} at {warehouse}, or lower the quantity; then try again.",
        )
        if place
        else translate(
            "ProblemText", "Move or receive {missing} more, or lower the quantity; then try again."
        )
    )
    quantity = asked.formats.quantity(short, asked.measure(problem.product_id))
    return asked.say(text, missing=quantity, warehouse=place)
