"""What an incomplete document lacks, once as a sentence about it and once as a line of a list."""

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Line
from desktop.stock.problems import Incomplete, Lack
from desktop.ui.texts.asked import Asked
from desktop.ui.texts.lines import lines_of, products_of, warehouse_of

translate = QCoreApplication.translate

_SPELT_OUT = 5
"""More products or lines than this are not all named in one sentence."""


def lacking(problem: Incomplete, asked: Asked) -> str:
    """What is missing where it is one thing; the list says the rest where it is more."""
    distinct = tuple(dict.fromkeys(problem.lacks))
    if len(distinct) == 1:
        return asked.say(_about(distinct[0]))
    if distinct:
        return asked.say(
            translate("ProblemText", "{document} is not complete: {count} things need mending."),
            count=asked.formats.count(len(distinct)),
        )
    return asked.say(translate("ProblemText", "{document} is not complete."))


def listed(problem: Incomplete, asked: Asked) -> tuple[str, ...]:
    """Every lack in words, each once, in the order in which they were found."""
    if not problem.lacks:
        return (translate("ProblemText", "It is not complete."),)
    return tuple(in_words(lack, problem, asked) for lack in dict.fromkeys(problem.lacks))


def in_words(lack: Lack, problem: Incomplete, asked: Asked) -> str:
    """With the lines, the product or the warehouse where they are known."""
    lines = lines_of(lack, problem, asked)
    return (
        _of_products(lack, problem, asked)
        or _of_warehouse(lack, lines, asked)
        or _of_lines(lack, lines, asked)
        or _of_anything(lack)
    )


def _about(lack: Lack) -> str:
    match lack:
        case Lack.SUPPLIER:
            return translate("ProblemText", "{document} has no supplier.")
        case Lack.LINES:
            return translate("ProblemText", "{document} has no lines.")
        case Lack.QUANTITY:
            return translate("ProblemText", "{document} has a line without a quantity above zero.")
        case Lack.PRODUCT:
            return translate(
                "ProblemText", "{document} has a line whose product is missing or was deleted."
            )
        case Lack.PRODUCT_TYPE:
            return translate(
                "ProblemText", "{document} has a product of a type that is not kept in stock."
            )
        case Lack.BARCODES:
            return translate(
                "ProblemText", "{document} has a product that needs a barcode per piece."
            )
        case Lack.WAREHOUSE:
            return translate("ProblemText", "{document} has a line without a warehouse.")
        case Lack.WAREHOUSE_CLOSED:
            return translate("ProblemText", "{document} names a warehouse that is switched off.")
        case Lack.WAREHOUSE_UNKNOWN:
            return translate("ProblemText", "{document} names a warehouse that no longer exists.")
        case Lack.SAME_WAREHOUSE:
            return translate("ProblemText", "{document} has a line from and to the same warehouse.")
        case Lack.FIELD:
            return translate(
                "ProblemText", "{document} has an empty field that Bitrix24 needs filled."
            )


def _of_anything(lack: Lack) -> str:
    match lack:
        case Lack.SUPPLIER:
            return translate("ProblemText", "Supplier is missing. A receipt needs one.")
        case Lack.LINES:
            return translate("ProblemText", "No lines.")
        case Lack.QUANTITY:
            return translate("ProblemText", "A line has no quantity above zero.")
        case Lack.PRODUCT:
            return translate("ProblemText", "A product is missing or was deleted.")
        case Lack.PRODUCT_TYPE:
            return translate("ProblemText", "A product is of a type that is not kept in stock.")
        case Lack.BARCODES:
            return translate(
                "ProblemText", "A product needs a barcode per piece; finish it in Bitrix24."
            )
        case Lack.WAREHOUSE:
            return translate("ProblemText", "A line has no warehouse.")
        case Lack.WAREHOUSE_CLOSED:
            return translate("ProblemText", "A warehouse is switched off.")
        case Lack.WAREHOUSE_UNKNOWN:
            return translate("ProblemText", "A warehouse no longer exists.")
        case Lack.SAME_WAREHOUSE:
            return translate("ProblemText", "From and to are the same warehouse.")
        case Lack.FIELD:
            return translate("ProblemText", "A field that Bitrix24 needs is empty.")


def _of_products(lack: Lack, problem: Incomplete, asked: Asked) -> str:
    names = [asked.product(product_id) for product_id in products_of(lack, problem)]
    if len(names) != 1 or not names[0]:
        return ""
    match lack:
        case Lack.PRODUCT:
            text = translate("ProblemText", "Product {product} was deleted.")
        case Lack.PRODUCT_TYPE:
            text = translate("ProblemText", "{product} is of a type that is not kept in stock.")
        case _:
            text = translate(
                "ProblemText", "{product} needs a barcode per piece; finish it in Bitrix24."
            )
    return asked.say(text, product=names[0])


def _of_warehouse(lack: Lack, lines: tuple[Line, ...], asked: Asked) -> str:
    name = asked.warehouse(warehouse_of(lines, asked))
    if lack is Lack.WAREHOUSE_CLOSED and name:
        return asked.say(
            translate("ProblemText", "Warehouse {warehouse} is switched off."), warehouse=name
        )
    if lack is Lack.WAREHOUSE_UNKNOWN and name:
        return asked.say(
            translate("ProblemText", "Warehouse {warehouse} no longer exists."), warehouse=name
        )
    return ""


def _of_lines(lack: Lack, lines: tuple[Line, ...], asked: Asked) -> str:
    if any(line.quantity < 0 for line in lines) and lack is Lack.QUANTITY:
        return ""
    numbers = asked.numbers(lines)
    if len(numbers) == 1:
        return asked.say(_one_line(lack), line=numbers[0])
    if 1 < len(numbers) <= _SPELT_OUT:
        listed = asked.formats.locale.createSeparatedList(numbers)
        return asked.say(_some_lines(lack), lines=listed)
    return ""


def _one_line(lack: Lack) -> str:
    match lack:
        case Lack.QUANTITY:
            return translate("ProblemText", "Quantity is zero in line {line}.")
        case Lack.PRODUCT:
            return translate("ProblemText", "The product of line {line} is missing or was deleted.")
        case Lack.PRODUCT_TYPE:
            return translate(
                "ProblemText", "The product of line {line} is of a type that is not kept in stock."
            )
        case Lack.BARCODES:
            return translate(
                "ProblemText", "Line {line} needs a barcode per piece; finish it in Bitrix24."
            )
        case Lack.WAREHOUSE:
            return translate("ProblemText", "Line {line} has no warehouse.")
        case Lack.WAREHOUSE_CLOSED:
            return translate("ProblemText", "A warehouse of line {line} is switched off.")
        case Lack.WAREHOUSE_UNKNOWN:
            return translate("ProblemText", "A warehouse of line {line} no longer exists.")
        case Lack.SAME_WAREHOUSE:
            return translate("ProblemText", "From and to are the same warehouse in line {line}.")
        case _:
            return ""


def _some_lines(lack: Lack) -> str:
    match lack:
        case Lack.QUANTITY:
            return translate("ProblemText", "Quantity is zero in lines {lines}.")
        case Lack.PRODUCT:
            return translate(
                "ProblemText", "The products of lines {lines} are missing or were deleted."
            )
        case Lack.PRODUCT_TYPE:
            return translate(
                "ProblemText", "The products of lines {lines} are of types not kept in stock."
            )
        case Lack.BARCODES:
            return translate(
                "ProblemText", "Lines {lines} need a barcode per piece; finish them in Bitrix24."
            )
        case Lack.WAREHOUSE:
            return translate("ProblemText", "Lines {lines} have no warehouse.")
        case Lack.WAREHOUSE_CLOSED:
            return translate("ProblemText", "Warehouses of lines {lines} are switched off.")
        case Lack.WAREHOUSE_UNKNOWN:
            return translate("ProblemText", "Warehouses of lines {lines} no longer exist.")
        case Lack.SAME_WAREHOUSE:
            return translate("ProblemText", "From and to are the same warehouse in lines {lines}.")
        case _:
            return ""
