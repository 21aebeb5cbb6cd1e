"""Conducting from the window: the buttons a person presses, on the real loop."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.ui.outcomes.window import OutcomeWindow
from desktop.ui.refusal import RefusalDialog
from desktop.ui.table.state import Shown
from desktop.work.claims import Stage
from desktop.work.operations import Asked
from tests.ui.acting_parts import (
    CONDUCT,
    OTHER_RECEIPT,
    QUICK,
    READY,
    RECEIPT,
    SHORT,
    WITHOUT_SUPPLIER,
    at_the_gate,
    choose,
    decide,
    has_status,
    held,
    let_go,
    over,
    press,
    press_in,
    result,
    review,
    seen,
    shown,
    stand_on,
)
from tests.ui.main_parts import CALM, CONTROL, SHIFT, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


def status_cell(office: Office, document_id: int) -> str:
    table = office.page.table
    model = table.model()
    place = next(
        at
        for at in range(model.columnCount())
        if model.headerData(at, Qt.Orientation.Horizontal) == "Status"
    )
    return str(model.index(list(table.ids).index(document_id), place).data())


@in_office
async def test_one_document_goes_at_once_and_is_told_in_the_status_bar(office: Office) -> None:
    page = await office.open()
    said: list[str] = []
    page.told.connect(said.append)
    await stand_on(office, RECEIPT)
    await press(office, "tool-conduct")
    await has_status(office, RECEIPT, Status.CONDUCTED)
    await over(office)
    assert "Receipt 4817 is conducted." in "\n".join(said)
    assert status_cell(office, RECEIPT) == "Conducted"
    assert not seen(office, OutcomeWindow)
    assert not seen(office, RefusalDialog)
    assert page.acting.dialog is None


@in_office
async def test_a_second_click_finds_the_document_busy(office: Office) -> None:
    page = await office.open()
    await held(office, RECEIPT)
    await stand_on(office, RECEIPT)
    await press(office, "tool-conduct")
    page.commands["conduct"].trigger()
    busy = page.under_way.of(RECEIPT)
    assert busy is not None
    assert busy.shown is Shown.WAITING
    assert status_cell(office, RECEIPT) == "Waiting"
    await at_the_gate(office, RECEIPT)
    assert status_cell(office, RECEIPT) == "Conducting…"
    page.commands["conduct"].trigger()
    await let_go(office)
    await has_status(office, RECEIPT, Status.CONDUCTED)
    await over(office)
    assert len(page.desk.conducting.operations) == 1
    (ledger,) = await office.company.sql(
        "SELECT COUNT(DISTINCT request_id) FROM ledger WHERE document_id = ?", RECEIPT
    )
    assert ledger[0] == 1


@in_office
async def test_one_that_lacks_something_is_reviewed_first(office: Office) -> None:
    page = await office.open()
    await stand_on(office, WITHOUT_SUPPLIER)
    await press(office, "tool-conduct")
    dialog = await review(office)
    assert not page.desk.conducting.operations
    press_in(dialog, "review-close")
    await until(lambda: page.acting.dialog is None, "the review to close")


@in_office
async def test_several_are_reviewed_and_the_ready_ones_conducted(office: Office) -> None:
    await office.open()
    await choose(office, [*READY, WITHOUT_SUPPLIER])
    await press(office, "tool-conduct")
    await decide(office, "review-conduct")
    window = await result(office)
    (operation,) = office.desk.conducting.operations
    assert operation.counts == {Fate.DONE: len(READY)}
    assert window.model.rowCount() == len(READY)
    for each in READY:
        await has_status(office, each, Status.CONDUCTED)
    assert office.row(WITHOUT_SUPPLIER).status is Status.DRAFT


@in_office
async def test_all_are_sent_anyway_and_refused_ones_are_told(office: Office) -> None:
    page = await office.open()
    await choose(office, [RECEIPT, WITHOUT_SUPPLIER])
    await press(office, "tool-conduct")
    await decide(office, "review-anyway")
    window = await result(office)
    (operation,) = page.desk.conducting.operations
    assert operation.outcomes[RECEIPT].fate is Fate.DONE
    assert operation.outcomes[WITHOUT_SUPPLIER].fate is Fate.REFUSED
    busy = page.under_way.of(WITHOUT_SUPPLIER)
    await until(lambda: page.under_way.of(WITHOUT_SUPPLIER) is not None, "the refusal in its row")
    assert busy is None or busy.shown is Shown.REFUSED
    press_in(window, "select-in-list")
    await until(lambda: list(page.table.selection.ids()) == [WITHOUT_SUPPLIER], "the selection")
    press_in(window, "retry-refused")
    again = await review(office)
    assert [each.id for each in again.reviewed.documents] == [WITHOUT_SUPPLIER]  # type: ignore[union-attr]
    again.reject()


@in_office
async def test_what_changed_since_it_was_reviewed_is_held_back(office: Office) -> None:
    await office.open(rhythm=CALM)
    await choose(office, [RECEIPT, OTHER_RECEIPT])
    await press(office, "tool-conduct")
    await review(office)
    await office.company.sql("UPDATE elements SET amount = amount + 1 WHERE doc_id = ?", RECEIPT)
    await office.company.change(RECEIPT, title="Changed meanwhile")
    await decide(office, "review-conduct")
    await result(office)
    (operation,) = office.desk.conducting.operations
    assert operation.outcomes[RECEIPT].fate is Fate.CHANGED
    assert operation.outcomes[OTHER_RECEIPT].fate is Fate.DONE


@in_office
async def test_keys_pause_go_on_and_stop(office: Office) -> None:
    page = await office.open()
    first = READY[0]
    await held(office, first)
    await choose(office, READY)
    await press(office, "tool-conduct")
    await decide(office, "review-conduct")
    await until(lambda: office.company.faults.held("gate"), "the portal to be at it")
    (operation,) = page.desk.conducting.under_way
    office.window.activateWindow()
    page.table.setFocus()
    await until(lambda: page.commands["pause"].isEnabled(), "pause to be allowed")
    pause = (Qt.Key.Key_P, CONTROL | SHIFT)
    office.key(pause)
    assert operation.paused
    office.key(pause)
    assert not operation.paused
    office.key((Qt.Key.Key_Period, CONTROL))
    assert operation.stop_asked.is_set()
    await let_go(office)
    await over(office)
    assert operation.counts == {Fate.DONE: len(READY)}


@in_office
async def test_the_running_bar_and_activity_steer_too(office: Office) -> None:
    page = await office.open()
    await held(office, READY[0])
    await choose(office, READY)
    await press(office, "tool-conduct")
    await decide(office, "review-conduct")
    await until(lambda: office.company.faults.held("gate"), "the portal to be at it")
    (operation,) = page.desk.conducting.under_way
    await until(page.results.bar.isVisible, "the running bar")
    press_in(page.results.bar, "pause-operation")
    assert operation.paused
    press_in(page.results.bar, "pause-operation")
    assert not operation.paused
    page.commands["activity"].setChecked(True)
    await until(page.results.dock.isVisible, "Activity")
    press_in(page.results.dock, "pause")
    assert operation.paused
    await until(lambda: _has(page.results.dock, "go-on"), "the button that goes on")
    press_in(page.results.dock, "go-on")
    assert not operation.paused
    press_in(page.results.bar, "stop-operation")
    assert operation.stop_asked.is_set()
    await let_go(office)
    await over(office)
    await until(lambda: not page.results.bar.isVisible(), "the running bar to go")


def _has(place: QWidget, name: str) -> bool:
    return any(
        each.objectName() == name and each.isVisible() for each in place.findChildren(QPushButton)
    )


@in_office
async def test_a_waiting_portal_is_counted_down(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    await office.company.plan(
        {
            "on": CONDUCT,
            "do": "refuse",
            "code": "QUERY_LIMIT_EXCEEDED",
            "text": "Too many requests",
            "status": 503,
            "retry_after": 30,
            "id": RECEIPT,
        }
    )
    office.patience = asyncio.Event()  # the pause lasts until it is looked at
    await stand_on(office, RECEIPT)
    await press(office, "tool-conduct")
    await until(page.results.bar.isVisible, "the running bar")
    await until(lambda: page.desk.line.waiting is not None, "the portal's limit")
    await until(lambda: page.results.bar.wait.text(), "the countdown")
    assert "Portal limit" in page.results.bar.wait.text()
    await until(lambda: page.desk.claims.stage(RECEIPT) is Stage.WAITING, "the claim")
    office.key((Qt.Key.Key_Period, CONTROL))
    await over(office)
    (operation,) = page.desk.conducting.operations
    assert operation.outcomes[RECEIPT].fate is Fate.NOT_STARTED


@in_office
async def test_refusals_are_told_in_a_dialog(office: Office) -> None:
    page = await office.open(patience=QUICK)
    for number, text, said in (
        (354, "Insufficient permissions to save the inventory object.", "may not conduct"),
        (350, "Document already conducted", "is already conducted"),
        (356, "Something nobody knows", "turned Receipt 4817 down for its own reason"),
    ):
        await office.company.plan(
            {"on": CONDUCT, "do": "refuse", "code": "0", "text": text, "id": number}
        )
        await stand_on(office, number)
        await press(office, "tool-conduct")
        dialog = await shown(office, RefusalDialog)
        assert said in dialog.details()
        press_in(dialog, "close-refusal")
        await until(lambda: not seen(office, RefusalDialog), "the dialog to close")
        assert office.row(number).status is Status.DRAFT
    assert len(page.desk.conducting.operations) == 3


@in_office
async def test_too_little_stock_insisted_on_is_refused_with_its_lines(office: Office) -> None:
    page = await office.open()
    await stand_on(office, SHORT)
    await press(office, "tool-conduct")
    await decide(office, "review-anyway")
    dialog = await shown(office, RefusalDialog)
    assert "Cordless drill" in dialog.details()
    press_in(dialog, "show-lines")
    await until(lambda: page.details.document.tabs.currentIndex() == 0, "the lines")
    assert page.details.isVisible()


@in_office
async def test_a_lost_answer_is_found_out(office: Office) -> None:
    page = await office.open(patience=QUICK)
    said: list[str] = []
    page.told.connect(said.append)
    await office.company.plan({"on": CONDUCT, "do": "drop", "when": "after", "id": RECEIPT})
    await stand_on(office, RECEIPT)
    await press(office, "tool-conduct")
    await has_status(office, RECEIPT, Status.CONDUCTED)
    await over(office)
    await until(lambda: any("answer was lost" in each for each in said), "the word of it")


@in_office
async def test_an_unknown_one_is_checked_when_asked(office: Office) -> None:
    page = await office.open(rhythm=CALM, patience=QUICK)
    await held(office, RECEIPT)
    await office.company.plan(
        {"on": CONDUCT, "do": "drop", "when": "after", "rest": True, "id": RECEIPT}
    )
    await stand_on(office, RECEIPT)
    await press(office, "tool-conduct")
    await at_the_gate(office, RECEIPT)
    await office.company.plan({"on": "request", "do": "drop", "times": None})
    await let_go(office)
    dialog = await shown(office, RefusalDialog)
    (operation,) = page.desk.conducting.operations
    assert operation.outcomes[RECEIPT].fate is Fate.UNKNOWN
    assert page.desk.claims.stage(RECEIPT) is Stage.CHECKING
    await office.company.good_day()
    press_in(dialog, "check-now")
    await until(lambda: operation.outcomes[RECEIPT].fate is Fate.DONE, "what became of it")
    await until(lambda: page.desk.claims.stage(RECEIPT) is None, "the document to be free")
    assert operation.outcomes[RECEIPT].checked


def _asked(office: Office, number: int) -> Asked:
    return Asked(act=Act.CONDUCT, documents=office.desk.seen([number]))


@in_office
async def test_a_right_refused_once_is_warned_of_before_the_next_time(office: Office) -> None:
    page = await office.open()
    await office.company.plan(
        {
            "on": CONDUCT,
            "do": "refuse",
            "code": "0",
            "text": "Insufficient permissions to save the inventory object.",
            "id": RECEIPT,
        }
    )
    await stand_on(office, RECEIPT)
    await press(office, "tool-conduct")
    press_in(await shown(office, RefusalDialog), "close-refusal")
    await stand_on(office, OTHER_RECEIPT)
    await press(office, "tool-conduct")
    dialog = await review(office)
    warning = dialog.findChild(QLabel, "review-unknown-text")
    assert warning is not None
    assert "refused to let you conduct receipts" in warning.text()
    press_in(dialog, "review-conduct")
    await has_status(office, OTHER_RECEIPT, Status.CONDUCTED)
    await over(office)
    assert not page.acting._refused.among(
        _asked(office, RECEIPT).act, [office.desk.seen([RECEIPT])[0].document]
    )


@in_office
async def test_commands_that_cannot_be_given_say_why(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    conduct, cancel = page.commands["conduct"], page.commands["cancel"]
    page.table.stand_on(None)
    await until(lambda: page.listing.totals.count == 0, "nothing chosen")
    assert not conduct.isEnabled()
    assert "No document is selected." in conduct.toolTip()
    office.click_view("all")
    await office.answered()
    conducted = next(n for n in office.listed if office.row(n).status is Status.CONDUCTED)
    await stand_on(office, conducted)
    await until(lambda: not conduct.isEnabled() and cancel.isEnabled(), "the commands")
    assert "conducted already" in conduct.toolTip()
    await stand_on(office, RECEIPT)
    await until(lambda: conduct.isEnabled() and not cancel.isEnabled(), "the commands")
    assert "not conducted" in cancel.toolTip()
    await office.company.plan({"on": "request", "do": "drop", "times": None})
    page.refresh()
    await until(lambda: page.desk.keeping.standing.offline, "the connection to be lost")
    assert not conduct.isEnabled()
    assert "no connection" in conduct.toolTip()
