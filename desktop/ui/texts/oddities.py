"""What deserves a second look before it is booked, in whole sentences."""

from decimal import Decimal
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop.stock import oddities as o
from desktop.ui.formats import Formats
from desktop.ui.texts.asked import Names, one_line

translate = QCoreApplication.translate

_NAMED = 3
"""So many other documents are named, the rest is counted."""


def oddity_line(odd: o.Oddity, names: Names, formats: Formats, numbers: "Numbers") -> str:
    """One sentence about the document it is shown with."""
    match odd:
        case o.UnusualQuantity():
            return _quantity(odd, names, formats)
        case o.UnusualPrice():
            return _price(odd, names, formats)
        case o.NumberTwice():
            return _number_twice(odd, formats, numbers)
        case o.DatedAhead():
            return translate("Oddities", "It is dated ahead, {day}.").format(
                day=formats.day(odd.dated)
            )
        case o.JustChanged():
            return _just_changed(odd, names, formats)
        case _:
            return translate("Oddities", "Something about it is unusual.")


def times_usual(odd: o.UnusualQuantity, formats: Formats) -> str:
    """How far it is from the usual, like `40 × usual`."""
    times = (odd.quantity / odd.usual).quantize(Decimal(1))
    return translate("Oddities", "{times} × usual").format(times=formats.number(times))


class Numbers(Protocol):
    """What documents are called by their numbers alone, beside their kinds."""

    def number(self, document_id: int, /) -> str: ...


def _quantity(odd: o.UnusualQuantity, names: Names, formats: Formats) -> str:
    measure = one_line(names.measure(odd.product_id))
    text = translate(
        "Oddities",
        "{quantity} of {product} is {times} times the usual {usual}: check the quantity.",
    )
    return text.format(
        quantity=formats.quantity(odd.quantity, measure),
        product=_product(odd.product_id, names),
        times=formats.number((odd.quantity / odd.usual).quantize(Decimal(1))),
        usual=formats.quantity(odd.usual, measure),
    )


def _price(odd: o.UnusualPrice, names: Names, formats: Formats) -> str:
    text = translate(
        "Oddities", "{product} costs {price} here and usually {usual}: check the price."
    )
    return text.format(
        product=_product(odd.product_id, names),
        price=formats.price(odd.price, odd.currency),
        usual=formats.price(odd.usual, odd.currency),
    )


def _number_twice(odd: o.NumberTwice, formats: Formats, numbers: Numbers) -> str:
    others = [numbers.number(each) for each in odd.other_ids[:_NAMED]]
    listed = formats.locale.createSeparatedList(others)
    more = len(odd.other_ids) - len(others)
    if more:
        text = translate(
            "Oddities",
            "The supplier's number {number} stands on {others} and {count} more: entered twice?",
        )
        return text.format(number=one_line(odd.number), others=listed, count=formats.count(more))
    text = translate(
        "Oddities", "The supplier's number {number} stands on {others}, too: entered twice?"
    )
    return text.format(number=one_line(odd.number), others=listed)


def _just_changed(odd: o.JustChanged, names: Names, formats: Formats) -> str:
    person = one_line(names.person(odd.by)) if odd.by else ""
    if person:
        return translate(
            "Oddities", "{person} changed it at {time} and may still be working on it."
        ).format(person=person, time=formats.clock(odd.at))
    return translate(
        "Oddities", "Somebody changed it at {time} and may still be working on it."
    ).format(time=formats.clock(odd.at))


def _product(product_id: int, names: Names) -> str:
    return one_line(names.product(product_id)) or translate("Oddities", "product {number}").format(
        number=product_id
    )
