"""What a review finds out about documents before anything is sent, in sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.stock.effect import Shortage
from desktop.stock.forecast import Forecast
from desktop.stock.movements import Act, FullDocument
from desktop.stock.problems import Execution, Problem, Reference, StockShort
from desktop.ui.problem_text import Names, Sentences
from desktop.work.readings import Order, Part, Readings

translate = QCoreApplication.translate


def reasons(
    told: Forecast, each: FullDocument, readings: Readings, sentences: Sentences, names: Names
) -> list[str]:
    """Why it will be refused, or is left out: refusals, else what its rows lack together."""
    found: list[Problem] = list(told.prediction.refusals)
    if not any(isinstance(problem, StockShort) for problem in found):
        found += [_short(shortage, readings) for shortage in told.shortages]
    lines = [
        sentences.short(problem, act=readings.act, names=names, document=each) for problem in found
    ]
    return list(dict.fromkeys(lines))


def _short(shortage: Shortage, readings: Readings) -> StockShort:
    return StockShort(
        reference=Reference(readings.act.value, readings.read_at),
        execution=Execution.NEVER_SENT,
        document_id=shortage.document_id,
        product_id=shortage.product_id,
        warehouse_id=shortage.warehouse_id,
        needed=shortage.needed,
        there=shortage.there,
    )


def unknown_lines() -> str:
    return translate("Checks", "Its lines could not be read, so nothing is foreseen of it.")


def order_explained(order: Order, act: Act) -> str:
    """Why the documents stand in this order."""
    match order:
        case Order.SUGGESTED if act is Act.CONDUCT:
            return translate(
                "Checks",
                "Receipts and adjustments go first, so that transfers and write-offs find their"
                " stock.",
            )
        case Order.SUGGESTED:
            return translate("Checks", "What was conducted last is cancelled first.")
        case Order.AS_SELECTED:
            return translate("Checks", "The order in which they were selected in the list.")
        case Order.BY_DATE:
            return translate("Checks", "The oldest document goes first.")
        case Order.BY_NUMBER:
            return translate("Checks", "The lowest number goes first.")
        case Order.OWN:
            return translate("Checks", "Your own order.")


def cannot_know(problems: Mapping[Part, Problem]) -> list[str]:
    """What the review cannot know because something could not be read."""
    return [_unknown(part) for part in Part if part in problems]


def _unknown(part: Part) -> str:
    match part:
        case Part.DOCUMENTS:
            return translate(
                "Checks", "The documents could not be read anew: they are shown as last seen."
            )
        case Part.LINES:
            return translate(
                "Checks", "The lines could not be read anew: they are shown as last seen."
            )
        case Part.STOCK:
            return translate(
                "Checks", "The stock could not be read, so nobody can tell what will be short."
            )
        case Part.PRODUCTS:
            return translate("Checks", "The products could not be read: one may have been deleted.")
        case Part.WAREHOUSES:
            return translate("Checks", "The warehouses could not be read: one may be switched off.")
        case Part.SUPPLIERS:
            return translate("Checks", "The suppliers could not be read: one may be missing.")
        case Part.SETTINGS:
            return translate("Checks", "Whether inventory management is on could not be read.")
