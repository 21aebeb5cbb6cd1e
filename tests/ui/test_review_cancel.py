"""The review before cancelling: knowingly, with a reason, and with the safe way out as default."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.ui.review import CancelReview
from desktop.ui.review.reason_form import ReasonForm
from desktop.ui.review.row_menu import Decision
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.arranging import arranged
from desktop.work.operations import Asked
from desktop.work.settings import SHIPPED, Reason, Settings
from tests.ui import reviews
from tests.ui.reviews import LEFT, OUTLET, PACKING, RECEIPTS, to_cancel
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio

ALT = Qt.KeyboardModifier.AltModifier
_Key = Qt.Key


class Opened:
    def __init__(self, dialog: CancelReview) -> None:
        self.dialog = dialog
        self.asked: list[Asked] = []
        self.used: list[Reason] = []
        dialog.decided.connect(self.asked.append)
        dialog.reason_used.connect(self.used.append)

    def button(self, name: str) -> QPushButton:
        found = self.dialog.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def press(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def choose(self, words: str) -> None:
        self.dialog.form.choice.setCurrentText(words)

    def said(self, key: object) -> str:
        place = self.dialog.order_model.place(key)
        assert place is not None
        return self.dialog.order_model.row(place).spoken


def failed(failure: BaseException) -> None:
    pytest.fail(repr(failure))


def made(qtbot: QtBot, theme: Theme, **given: object) -> Opened:
    dialog = CancelReview(
        theme,
        reviews.formats(),
        Tasks(failed),
        3,
        person="Sofia Weber",
        **given,  # type: ignore[arg-type]
    )
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return Opened(dialog)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    return made(qtbot, theme)


def test_nothing_can_be_cancelled_before_it_is_read(opened: Opened) -> None:
    opened.choose("Entered twice")
    opened.press("review-cancel")
    assert opened.asked == []
    assert opened.dialog.documents.is_reading()


def test_the_newest_goes_first_and_each_says_what_stands_by(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_cancel())
    assert opened.dialog.title.text() == "Cancel conducting of 3 documents"
    assert opened.dialog.order_model.shown_keys() == [4814, 4804, 4799]
    assert opened.said(4814).endswith("→ Central, 11:31, S. Weber, Ready")
    assert "reserved stock" in opened.said(4804)
    assert "used later by 4812" in opened.said(4799)
    first = opened.dialog.effect.model.row(0).spoken
    assert first == (
        "Wall paint white 10 l, North, have 74, change \u221260, after 14, 20 are reserved"
    )
    assert "Purchase prices stay as the receipts set them." in opened.dialog.explained.text()


@pytest.mark.parametrize("shown_first", [True, False])
async def test_the_documents_have_the_room_they_need(
    opened: Opened, qtbot: QtBot, theme: Theme, shown_first: bool
) -> None:
    dialog = opened.dialog
    if not shown_first:
        dialog = CancelReview(theme, reviews.formats(), Tasks(failed), 3)
        qtbot.addWidget(dialog)
    dialog.show_reviewed(to_cancel(LEFT | {(PACKING, OUTLET): Decimal(12)}))
    if not shown_first:
        dialog.open()
        qtbot.waitExposed(dialog)
    view = dialog.order_view
    await until(lambda: not view.verticalScrollBar().isVisible(), "all rows to be seen")


def test_a_reason_is_needed_and_the_reason_travels(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_cancel())
    danger = opened.button("review-cancel")
    assert not danger.isEnabled()
    assert "Choose a reason" in danger.toolTip()
    opened.press("review-cancel")
    assert opened.asked == []
    opened.choose("Wrong quantity")
    QTest.keyClicks(opened.dialog.form.text, "counted twice")
    opened.press("review-cancel")
    (asked,) = opened.asked
    assert asked.act is Act.CANCEL
    assert asked.reason == "Wrong quantity: counted twice"
    assert asked.comment == ""
    assert [each.id for each in asked.documents] == [4814, 4804, 4799]
    assert [each.key for each in opened.used] == ["wrong-quantity"]
    assert not opened.dialog.isVisible()


def test_other_needs_words(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_cancel())
    opened.choose("Other")
    assert not opened.button("review-cancel").isEnabled()
    QTest.keyClicks(opened.dialog.form.text, "The truck turned round")
    opened.press("review-cancel")
    assert opened.asked[0].reason == "The truck turned round"


def test_no_reason_where_the_setting_does_not_ask_for_one(qtbot: QtBot, theme: Theme) -> None:
    opened = made(qtbot, theme, reason_required=False)
    opened.dialog.show_reviewed(to_cancel())
    opened.press("review-cancel")
    assert opened.asked[0].reason == ""


@pytest.mark.parametrize("key", [_Key.Key_Return, _Key.Key_Escape])
def test_enter_and_escape_keep_what_is_conducted(opened: Opened, key: Qt.Key) -> None:
    opened.dialog.show_reviewed(to_cancel())
    opened.choose("Entered twice")
    assert opened.button("review-keep").isDefault()
    QTest.keyClick(opened.dialog, key)
    assert opened.asked == []
    assert not opened.dialog.isVisible()


def test_the_red_button_is_never_the_default_and_has_a_key(opened: Opened, qtbot: QtBot) -> None:
    opened.dialog.show_reviewed(to_cancel())
    opened.choose("Entered twice")
    danger = opened.button("review-cancel")
    danger.setFocus()
    assert not danger.isDefault()
    assert not danger.autoDefault()
    assert danger.shortcut().toString() == "Alt+C"
    opened.dialog.activateWindow()
    with qtbot.waitSignal(opened.dialog.decided):
        QTest.keyClick(opened.dialog, _Key.Key_C, ALT)
    assert len(opened.asked) == 1


def test_focus_starts_where_the_reason_is_written(opened: Opened) -> None:
    assert opened.dialog.focusWidget() is opened.dialog.form.text


def test_the_comment_is_shown_before_it_is_written(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_cancel())
    opened.choose("Wrong quantity")
    QTest.keyClicks(opened.dialog.form.text, "counted twice")
    assert opened.dialog.form.preview.whole() == ""
    opened.dialog.form.add.click()
    line = "20 Nov 2026 12:10, Sofia Weber: conducting cancelled. Wrong quantity: counted twice"
    assert opened.dialog.form.preview.whole() == f"“{line}”"
    opened.press("review-cancel")
    assert opened.asked[0].comment == line


def test_a_comment_that_would_be_too_long_is_not_added(opened: Opened) -> None:
    full = tuple(
        replace(each, document=replace(each.document, comment="x" * 950)) for each in RECEIPTS
    )
    opened.dialog.show_reviewed(to_cancel(documents=full))
    opened.choose("Entered twice")
    opened.dialog.form.add.click()
    sentence = "The comment would be too long; the reason stays in Activity only."
    assert opened.dialog.form.preview.whole() == sentence
    opened.press("review-cancel")
    assert (opened.asked[0].comment, opened.asked[0].reason) == ("", "Entered twice")


def test_some_comments_too_long_are_counted(opened: Opened) -> None:
    long = replace(RECEIPTS[0], document=replace(RECEIPTS[0].document, comment="x" * 950))
    opened.dialog.show_reviewed(to_cancel(documents=(long, *RECEIPTS[1:])))
    opened.choose("Entered twice")
    opened.dialog.form.add.click()
    assert opened.dialog.form.preview.whole().startswith("The comment of 1 documents would")
    opened.press("review-cancel")
    assert "Entered twice" in opened.asked[0].comment


def test_who_used_the_stock_and_that_enough_is_left(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_cancel())
    rows = [row.spoken for row in opened.dialog.later.model.rows()]
    assert rows == [
        "Packing film 500 m: Transfer 4812 took 12, 11:12, D. Kim",
        "Stretch wrap, black: Transfer 4812 took 4, 11:12, D. Kim",
    ]
    assert opened.dialog.later.says.text() == (
        "Enough is left, so 4812 can stay conducted. Check that the goods it moved are really"
        " there."
    )
    assert not opened.button("review-add").isVisible()


def test_too_little_left_offers_the_document_that_took_it(opened: Opened, qtbot: QtBot) -> None:
    opened.dialog.show_reviewed(to_cancel(LEFT | {(PACKING, OUTLET): Decimal(12)}))
    says = opened.dialog.later.says.text()
    assert says == "Too little is left. Cancel conducting of 4812 first."
    assert opened.button("review-add").text() == "Add 4812"
    assert opened.dialog.refused_pill.sign.word == "1 not ready"
    opened.choose("Entered twice")
    assert opened.button("review-cancel").text() == "Cancel conducting of 2 documents"
    with qtbot.waitSignal(opened.dialog.add_wanted) as told:
        opened.press("review-add")
    assert told.args == [[4812]]
    assert opened.dialog.documents.is_reading()
    assert not opened.button("review-cancel").isEnabled()


async def test_a_document_is_kept_conducted_by_leaving_it_out(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_cancel())
    opened.choose("Entered twice")
    opened.dialog.order_view.choose([4804], quietly=False)
    assert opened.dialog.row_button.menu() is opened.dialog.menu
    opened.dialog.menu.aboutToShow.emit()
    opened.dialog.menu.action(Decision.LEAVE_OUT).trigger()
    assert not opened.button("review-cancel").isEnabled()
    opened.choose("Wrong product")
    assert not opened.button("review-cancel").isEnabled()
    await until(lambda: opened.dialog.settled, "the review without it")
    opened.press("review-cancel")
    assert [each.id for each in opened.asked[0].documents] == [4814, 4799]


def test_nobody_used_it(opened: Opened) -> None:
    reviewed = to_cancel()
    alone = arranged(replace(reviewed.readings, later=()))
    opened.dialog.show_reviewed(alone)
    assert opened.dialog.later.says.text().startswith("As far as this computer knows")


def test_without_receipts_nothing_is_said_of_prices(opened: Opened) -> None:
    moved = replace(reviews.LATER, document=replace(reviews.LATER.document, id=1))
    assert moved.document.kind is Kind.TRANSFER
    opened.dialog.show_reviewed(to_cancel(documents=(moved,)))
    assert "prices" not in opened.dialog.explained.text()


def test_reasons_in_the_order_of_their_last_use(qtbot: QtBot, theme: Theme) -> None:
    settings = Settings().with_reason_used(SHIPPED[2])
    form = ReasonForm(theme, reviews.formats(), settings.offered_reasons(), "Anna", required=True)
    qtbot.addWidget(form)
    offered = [form.choice.itemText(at) for at in range(form.choice.count())]
    assert offered[-6:] == [
        "Wrong quantity",
        "Wrong warehouse",
        "Wrong supplier or price",
        "Entered twice",
        "Goods sent back",
        "Other",
    ]
    assert offered[-7] == "Wrong product"


def test_every_button_has_words(opened: Opened) -> None:
    opened.dialog.show_reviewed(to_cancel())
    for button in opened.dialog.findChildren(QAbstractButton):
        if button.objectName().startswith("review-") and button.objectName() != "review-add":
            assert button.text() or button.accessibleName(), button.objectName()
