"""The review before conducting, pressed as an operator presses it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.stock.balances import UNREADABLE, Balances
from desktop.stock.movements import Act
from desktop.stock.world import NegativeStock
from desktop.ui.review import ConductReview
from desktop.ui.review.row_menu import Decision
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.arranging import arranged
from desktop.work.operations import Asked
from desktop.work.readings import Order, Part, Plan
from tests.ui import reviews
from tests.ui.reviews import (
    CENTRAL,
    DOCUMENTS,
    DRILL,
    HARBOUR,
    HAVE,
    LED,
    NOON,
    ROLLER,
    full,
    readings,
    to_conduct,
    world,
)
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio

SUGGESTED = [4797, 4798, 4809, 4816, 4821, 4794, 4817, 4820, 4792, 4813]
_Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Opened:
    """A dialog, what it decided, and the failures of its tasks."""

    def __init__(self, dialog: ConductReview, failures: list[BaseException]) -> None:
        self.dialog = dialog
        self.failures = failures
        self.asked: list[Asked] = []
        dialog.decided.connect(self.asked.append)

    def order(self) -> list[int]:
        return [key for key in self.dialog.order_model.shown_keys() if isinstance(key, int)]

    def said(self, key: object) -> str:
        place = self.dialog.order_model.place(key)
        assert place is not None
        return self.dialog.order_model.row(place).spoken

    def effect(self) -> list[str]:
        return [row.spoken for row in self.dialog.effect.model.rows()]

    async def settled(self) -> None:
        await until(lambda: self.dialog.settled, "the review in its new order")
        assert self.failures == []


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    failures: list[BaseException] = []
    dialog = ConductReview(theme, reviews.formats(), Tasks(failures.append), 12)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return Opened(dialog, failures)


def press(dialog: QWidget, name: str) -> None:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


async def test_nothing_can_be_sent_before_it_is_read(opened: Opened) -> None:
    dialog = opened.dialog
    assert dialog.title.text() == "Conduct 12 documents"
    assert dialog.order.is_reading()
    assert dialog.effect.is_reading()
    press(dialog, "review-conduct")
    QTest.keyClick(dialog, _Key.Key_Return, CONTROL)
    assert opened.asked == []
    assert dialog.isVisible()


async def test_the_ready_ones_are_sent_as_they_were_seen(opened: Opened) -> None:
    reviewed = to_conduct()
    opened.dialog.show_reviewed(reviewed)
    assert opened.order() == [*SUGGESTED, 4795, 4790]
    assert opened.dialog.primary.text() == "Conduct 10 ready"
    assert opened.dialog.primary.isDefault()
    opened.dialog.stop_first.click()
    QTest.keyClick(opened.dialog, _Key.Key_Return, CONTROL)
    (asked,) = opened.asked
    assert [each.id for each in asked.documents] == SUGGESTED
    assert asked.act is Act.CONDUCT
    assert asked.stop_at_first_refusal
    lines = {each.id: each.lines for each in DOCUMENTS}
    assert all(each.lines == lines[each.id] for each in asked.documents)
    assert not opened.dialog.isVisible()


async def test_all_are_sent_only_when_the_operator_says_anyway(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    assert opened.dialog.anyway.text() == "Conduct all 12 anyway"
    press(opened.dialog, "review-anyway")
    (asked,) = opened.asked
    assert [each.id for each in asked.documents] == [*SUGGESTED, 4795, 4790]
    assert not asked.stop_at_first_refusal


async def test_close_sends_nothing(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    press(opened.dialog, "review-close")
    assert opened.asked == []
    assert not opened.dialog.isVisible()


async def test_refusals_are_named_and_stand_at_the_end(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    assert "Supplier is missing. A receipt needs one." in opened.said(4795)
    short = "Short 4\u00a0pcs of LED panel 40 W at Harbour: 16 needed, 12 there."
    assert short in opened.said(4790)
    assert "after 4798" in opened.said(4817)
    heads = [row.spoken for row in opened.dialog.order_model.rows() if row.is_group]
    assert heads == ["Will be refused, 2 documents, at the end of the order"]
    assert opened.dialog.ready_pill.sign.word == "10 ready"
    assert opened.dialog.refused_pill.sign.word == "2 will be refused"
    assert not opened.dialog.short_pill.isVisible()


async def test_all_ready_leaves_one_button(opened: Opened) -> None:
    opened.dialog.show_reviewed(reviews.all_ready())
    assert opened.dialog.primary.text() == "Conduct 10"
    assert not opened.dialog.anyway.isVisible()
    assert not opened.dialog.effect.scope.isEnabled()


async def test_none_ready_is_said_and_cannot_be_pressed(opened: Opened) -> None:
    bad = tuple(each for each in DOCUMENTS if each.id in (4790, 4795))
    opened.dialog.show_reviewed(arranged(readings(bad)))
    assert opened.dialog.says.text() == "Nothing here can be conducted yet."
    press(opened.dialog, "review-conduct")
    assert opened.asked == []
    press(opened.dialog, "review-anyway")
    assert [each.id for each in opened.asked[0].documents] == [4795, 4790]


async def test_the_effect_begins_with_what_is_short_and_what_is_unusual(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    first, second, *rest = opened.effect()
    assert first == (
        "LED panel 40 W, Harbour, have 12, change \u221216, after \u22124,"
        " Short 4\u00a0pcs, see 4790"
    )
    assert second == (
        "Paint roller 250 mm, North, have 36, change +1,600, after 1,636, 40 × usual, see 4816"
    )
    assert rest == sorted(rest, key=str.casefold)
    assert "Enough only after 4798" in rest[0]
    assert opened.dialog.effect.short.words() == "1 short"
    assert opened.dialog.effect.unusual.words() == "1 unusual quantity"
    assert opened.dialog.effect.pairs.text() == "17 product and warehouse pairs"


async def test_only_problems_and_only_the_ready_ones(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    effect = opened.dialog.effect
    QTest.mouseClick(effect.only_problems, Qt.MouseButton.LeftButton)
    assert effect.model.shown_keys() == [(LED, HARBOUR), (ROLLER, 3)]
    QTest.keyClick(effect.scope, _Key.Key_Down)
    assert effect.scope.currentText() == "10 ready"
    assert effect.model.shown_keys() == [(ROLLER, 3)]
    effect.only_problems.click()
    assert (LED, HARBOUR) not in effect.model.shown_keys()


async def test_another_order_from_the_list_of_orders(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    opened.dialog.orders.setFocus()
    for wanted in (Order.AS_SELECTED, Order.BY_DATE, Order.BY_NUMBER):
        QTest.keyClick(opened.dialog.orders, _Key.Key_Down)
        await opened.settled()
        assert opened.dialog.plan.order is wanted
    assert opened.order()[:3] == [4792, 4794, 4797]
    assert opened.dialog.orders.currentText() == "By number"


async def test_rows_move_by_alt_and_arrow_and_keep_the_cursor(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    view = opened.dialog.order_view
    view.choose([4821], quietly=False)
    QTest.keyClick(view, _Key.Key_Up, ALT)
    assert not opened.dialog.settled
    press(opened.dialog, "review-conduct")
    assert opened.asked == []
    await opened.settled()
    assert opened.order()[:5] == [4797, 4798, 4809, 4821, 4816]
    assert view.current_key() == 4821
    assert opened.dialog.orders.currentText() == "Own order"
    QTest.keyClick(view, _Key.Key_Down, ALT)
    await opened.settled()
    assert opened.order()[:5] == SUGGESTED[:5]


async def test_a_document_that_feeds_another_is_left_out(opened: Opened) -> None:
    known = world(negative_stock=NegativeStock.NEVER)
    two = (
        full(1, "A", "In", (DRILL, "9", None, HARBOUR)),
        full(2, "D", "Out", (DRILL, "10", HARBOUR, None)),
    )
    known = replace(known, supplied=frozenset({1}))
    opened.dialog.show_reviewed(arranged(readings(two, known=known)))
    assert opened.dialog.primary.text() == "Conduct 2"
    view = opened.dialog.order_view
    view.choose([1], quietly=False)
    QTest.keyClick(view, _Key.Key_Delete)
    await opened.settled()
    assert "Will be refused" in opened.said(2)
    assert "Left out" in opened.said(1)
    assert opened.dialog.primary.text() == "Conduct"
    view.choose([1], quietly=False)
    opened.dialog.menu.aboutToShow.emit()
    opened.dialog.menu.action(Decision.TAKE_IN).trigger()
    await opened.settled()
    assert opened.dialog.primary.text() == "Conduct 2"


async def test_two_rows_below_zero_together_go_only_when_insisted_on(opened: Opened) -> None:
    rows = ((DRILL, "3", CENTRAL, None), (DRILL, "4", CENTRAL, None))
    opened.dialog.show_reviewed(arranged(readings((full(1, "D", "Twice", *rows),))))
    assert opened.dialog.short_pill.sign.word == "1 short of stock"
    assert "Short 2\u00a0pcs of Cordless drill 18 V at Central: 7 needed, 5 there." in opened.said(
        1
    )
    opened.dialog.order_view.choose([1], quietly=False)
    opened.dialog.menu.aboutToShow.emit()
    insist = opened.dialog.menu.action(Decision.INSIST)
    assert insist.isEnabled()
    insist.trigger()
    await opened.settled()
    assert "Sent anyway" in opened.said(1)
    press(opened.dialog, "review-conduct")
    assert [each.id for each in opened.asked[0].documents] == [1]


async def test_a_sure_refusal_is_not_offered_to_be_insisted_on(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    opened.dialog.order_view.choose([4790], quietly=False)
    opened.dialog.menu.aboutToShow.emit()
    assert not opened.dialog.menu.action(Decision.INSIST).isEnabled()


async def test_documents_and_effects_point_at_each_other(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    opened.dialog.order_view.choose([4817], quietly=False)
    chosen = set(opened.dialog.effect.view.chosen_keys())
    assert chosen == {(DRILL, CENTRAL), (DRILL, HARBOUR), (5, CENTRAL), (5, HARBOUR)}
    opened.dialog.effect.view.choose([(DRILL, CENTRAL)], quietly=False)
    assert set(opened.dialog.chosen_documents()) == {4798, 4817}


async def test_the_chosen_document_is_shown_elsewhere(opened: Opened, qtbot: QtBot) -> None:
    opened.dialog.show_reviewed(to_conduct())
    opened.dialog.order_view.choose([4817], quietly=False)
    for decision, signal in (
        (Decision.IN_LIST, opened.dialog.list_wanted),
        (Decision.IN_PORTAL, opened.dialog.portal_wanted),
    ):
        with qtbot.waitSignal(signal) as told:
            opened.dialog.menu.action(decision).trigger()
        assert told.args == [4817]


async def test_reading_again_marks_what_is_different(opened: Opened, qtbot: QtBot) -> None:
    opened.dialog.show_reviewed(to_conduct())
    with qtbot.waitSignal(opened.dialog.read_again_wanted):
        press(opened.dialog, "review-again")
    assert opened.dialog.order.is_reading()
    press(opened.dialog, "review-conduct")
    assert opened.asked == []
    changed = tuple(
        replace(each, document=replace(each.document, title="Other")) if each.id == 4798 else each
        for each in DOCUMENTS
    )
    now = world(balances=Balances(HAVE | {(DRILL, HARBOUR): Decimal(2)}))
    later = NOON + timedelta(minutes=3)
    opened.dialog.show_reviewed(arranged(readings(changed, known=now, read_at=later)))
    assert "changed" in opened.said(4798)
    assert "Was 1 before" in " ".join(opened.effect())
    unknown = opened.dialog.unknown
    assert unknown.isVisible()
    assert opened.dialog.read_at.text() == "Lines and stock read at 12:12:30"


async def test_stock_that_cannot_be_read_is_said_and_the_review_works(opened: Opened) -> None:
    known = world(balances=UNREADABLE)
    problems = {Part.STOCK: reviews.refused()}
    opened.dialog.show_reviewed(arranged(readings(known=known, problems=problems)))
    assert opened.dialog.unknown.isVisible()
    assert opened.dialog.read_at.text() == "Read at 12:09:30"
    assert "How much is there is not known" in opened.effect()[1]
    press(opened.dialog, "review-conduct")
    assert 4790 in [each.id for each in opened.asked[0].documents]


async def test_lines_without_product_quantity_or_warehouse(opened: Opened) -> None:
    bad = full(
        1,
        "M",
        "Torn",
        (None, "1", CENTRAL, HARBOUR),
        (DRILL, "0", CENTRAL, HARBOUR),
        (DRILL, "1", None, None),
        (DRILL, "1", CENTRAL, CENTRAL),
        (99, "1", CENTRAL, HARBOUR),
    )
    opened.dialog.show_reviewed(arranged(readings((bad,))))
    said = opened.said(1)
    assert "Quantity is zero in line 2." in said
    assert "and 2 more" in said or "Line 3 has no warehouse." in said


async def test_a_thousand_documents_and_five_thousand_lines(opened: Opened) -> None:
    count = 1_000
    many = tuple(
        full(
            number,
            "S",
            f"Count {number}",
            *((1 + at, "1", None, 1 + (number + at) % 4) for at in range(5)),
        )
        for number in range(1, count + 1)
    )
    opened.dialog.show_reviewed(arranged(readings(many)))
    opened.dialog.grab()
    assert len(opened.order()) == count
    made = opened.dialog.effect.model
    assert made.rowCount() == 20
    opened.dialog.order_view.choose(range(1, count + 1), quietly=False)
    assert len(opened.dialog.effect.view.chosen_keys()) == 20


async def test_a_document_of_five_thousand_lines_makes_only_the_rows_that_are_seen(
    opened: Opened,
) -> None:
    rows = tuple((number, "1", None, CENTRAL) for number in range(100, 5_100))
    known = world(products=None)
    opened.dialog.show_reviewed(arranged(readings((full(1, "S", "Long", *rows),), known=known)))
    opened.dialog.grab()
    model = opened.dialog.effect.model
    assert model.rowCount() == 5_000
    assert model.made_rows < 300


@pytest.mark.parametrize("locale", ["de_DE", "ar_EG", "ru_RU"])
async def test_long_names_and_other_languages_stay_inside(
    qtbot: QtBot, theme: Theme, locale: str
) -> None:
    name = "Schwerlastregal mit Längsverstrebung und Bodenplatten " * 6
    products = {number: replace(each, name=name) for number, each in reviews.PRODUCTS.items()}
    places = {number: replace(each, title=name) for number, each in reviews.PLACES.items()}
    seen = replace(readings(), products=products, warehouses=places)
    formats = reviews.formats(locale)
    failures: list[BaseException] = []
    dialog = ConductReview(theme, formats, Tasks(failures.append), 12)
    qtbot.addWidget(dialog)
    if QLocale(locale).textDirection() is Qt.LayoutDirection.RightToLeft:
        dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.resize(960, 560)
    dialog.show_reviewed(arranged(seen, Plan()))
    dialog.show()
    dialog.grab()
    assert dialog.size().width() == 960
    for view in (dialog.order_view, dialog.effect.view):
        widths = [view.columnWidth(at) for at in range(view.header().count())]
        assert sum(widths) <= view.viewport().width()
        assert min(widths) >= 24
    assert failures == []


async def test_everything_has_a_name_for_the_screen_reader(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_conduct())
    for name in (
        "review-order",
        "review-effect",
        "review-orders",
        "review-scope",
        "review-only-problems",
        "review-stop-first",
        "review-again",
        "review-close",
        "review-conduct",
        "review-anyway",
        "review-row-button",
    ):
        widget = opened.dialog.findChild(QWidget, name)
        assert isinstance(widget, QWidget), name
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or words, name
