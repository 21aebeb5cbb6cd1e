"""The sentences of the reviews: what is unusual, what cannot be known, and why in this order."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from desktop.stock import oddities as o
from desktop.stock.movements import Act
from desktop.ui.review.named import Named
from desktop.ui.texts import checks
from desktop.ui.texts.oddities import oddity_line, times_usual
from desktop.work.readings import Order, Part
from tests.ui import reviews
from tests.ui.reviews import LED, NOON, readings

pytestmark = pytest.mark.usefixtures("qapp")

NBSP = "\u00a0"
TOLD = [
    (
        o.UnusualQuantity(1, 1, LED, Decimal(1_600), Decimal(40)),
        f"1,600{NBSP}pcs of LED panel 40 W is 40 times the usual 40{NBSP}pcs: check the quantity.",
    ),
    (
        o.UnusualPrice(1, 1, LED, Decimal("0.41"), Decimal("4.10"), "EUR"),
        f"LED panel 40 W costs 0.41{NBSP}€ here and usually 4.10{NBSP}€: check the price.",
    ),
    (
        o.NumberTwice(1, "L 88", (4798,)),
        "The supplier's number L 88 stands on 4798, too: entered twice?",
    ),
    (
        o.NumberTwice(1, "L 88", (4798, 4797, 11, 12, 13)),
        "The supplier's number L 88 stands on 4798, 4797 and 11 and 2 more: entered twice?",
    ),
    (o.DatedAhead(1, NOON + timedelta(days=4)), "It is dated ahead, 24 Nov."),
    (
        o.JustChanged(1, NOON, 4),
        "I. Novak changed it at 12:09 and may still be working on it.",
    ),
    (
        o.JustChanged(1, NOON, None),
        "Somebody changed it at 12:09 and may still be working on it.",
    ),
    (
        o.UnusualQuantity(1, 1, 999, Decimal(100), Decimal(5)),
        "100 of Product 999 is 20 times the usual 5: check the quantity.",
    ),
]


@pytest.mark.parametrize(("odd", "sentence"), TOLD)
def test_every_oddity_is_a_whole_sentence(odd: o.Oddity, sentence: str) -> None:
    named = Named(readings())
    assert oddity_line(odd, named, reviews.formats(), named) == sentence


def test_every_kind_of_oddity_is_told() -> None:
    known = {each.__name__ for each in o.Oddity.__subclasses__()}
    assert {type(odd).__name__ for odd, _ in TOLD} == known


def test_how_far_from_the_usual() -> None:
    odd = o.UnusualQuantity(1, 1, LED, Decimal(430), Decimal(40))
    assert times_usual(odd, reviews.formats()) == "11 × usual"


def test_a_name_with_braces_stays_as_it_is() -> None:
    odd = o.NumberTwice(1, "{others} <b>", (4798,))
    named = Named(readings())
    assert "{others} <b>" in oddity_line(odd, named, reviews.formats(), named)


def test_all_that_can_stay_unread_has_a_sentence_of_its_own(qapp: QApplication) -> None:
    told = checks.cannot_know(dict.fromkeys(Part, reviews.refused()))
    assert len(set(told)) == len(Part)
    assert all(sentence.endswith(".") for sentence in told)


def test_every_order_is_explained() -> None:
    told = {checks.order_explained(order, act) for order in Order for act in Act}
    assert len(told) == len(Order) + 1


def test_a_stamp_always_has_its_year() -> None:
    assert reviews.formats().stamp(NOON) == "20 Nov 2026 12:09"
    assert reviews.formats().stamp() == "20 Nov 2026 12:10"
