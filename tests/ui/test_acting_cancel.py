"""Cancelling with a reason, the journal, results after a restart, exports, marks and attention."""

import csv
import io

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from desktop.records.operations import IntendedAct, Intent
from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Why
from desktop.ui.outcomes.window import OutcomeWindow
from desktop.ui.review.cancel import CancelReview
from desktop.work.exporting.writing import Form
from desktop.work.operations import Operation
from tests.ui.acting_parts import (
    READY,
    RECEIPT,
    choose,
    decide,
    has_status,
    over,
    press,
    press_in,
    result,
    review,
    seen,
    shown,
    stand_on,
)
from tests.ui.main_parts import CALM, CONTROL, NOON, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
REASON = "Counted twice"


async def conducted(office: Office, document_id: int = RECEIPT) -> None:
    await stand_on(office, document_id)
    await press(office, "tool-conduct")
    await has_status(office, document_id, Status.CONDUCTED)
    await over(office)


async def cancelled(office: Office, document_id: int) -> Operation:
    await stand_on(office, document_id)
    await press(office, "tool-cancel")
    dialog = await review(office)
    assert isinstance(dialog, CancelReview)
    dialog.form.choice.setCurrentIndex(1)
    field = dialog.findChild(QLineEdit, "review-reason-text")
    assert field is not None
    field.setText(REASON)
    dialog.form.add.setChecked(True)
    await decide(office, "review-cancel")
    await over(office)
    return office.desk.conducting.operations[-1]


@in_office
async def test_cancelling_keeps_its_reason_in_journal_and_comment(office: Office) -> None:
    page = await office.open()
    await conducted(office)
    operation = await cancelled(office, RECEIPT)
    assert operation.counts == {Fate.DONE: 1}
    await until(lambda: office.row(RECEIPT).status is not Status.CONDUCTED, "the status")
    (comment,) = await office.company.sql("SELECT commentary FROM documents WHERE id = ?", RECEIPT)
    assert REASON in comment[0]
    (record,) = [each for each in await page.desk.keeper.operations() if each.act is Act.CANCEL]
    assert REASON in record.reason
    await stand_on(office, RECEIPT)
    page.details.show_tab(2)
    history = page.details.document.history.text
    await until(lambda: "cancelled with Storekeeper" in history.toPlainText(), "the history")
    assert "Conducted with Storekeeper" in history.toPlainText()


@in_office
async def test_a_refused_comment_is_told_and_written_again(office: Office) -> None:
    page = await office.open()
    await conducted(office)
    await office.company.plan(
        {"on": "catalog.document.update", "do": "refuse", "code": "0", "text": "No", "times": None}
    )
    operation = await cancelled(office, RECEIPT)
    assert operation.comments[RECEIPT] is not None
    await office.company.good_day()
    page.results.show_operation(operation)
    window = await shown(office, OutcomeWindow)
    window.table.selectRow(0)
    await until(window.chosen._again.isVisible, "the button to write it again")
    press_in(window, "write-comment-again")
    await until(lambda: operation.comments[RECEIPT] is None, "the comment")
    (comment,) = await office.company.sql("SELECT commentary FROM documents WHERE id = ?", RECEIPT)
    assert REASON in comment[0]


@in_office
async def test_activity_lists_what_an_earlier_run_did(office: Office) -> None:
    await office.open()
    await conducted(office)
    page = await office.open()
    page.commands["activity"].setChecked(True)
    await until(lambda: page.results.dock.model.rowCount() > 0, "the operation in Activity")


@in_office
async def test_an_interrupted_operation_is_told_and_gone_on_with(office: Office) -> None:
    page = await office.open()
    intent = Intent(
        act=Act.CONDUCT,
        acts=tuple(IntendedAct.of(each.document) for each in page.desk.seen(READY)),
        account="administrator",
        person_id=1,
        person="Somebody",
        started_at=page.desk.line.now(),
        reason="",
        source="list",
    )
    keeper = page.desk.keeper
    number = await keeper._door.do(keeper._journal.begin, intent)
    page = await office.open()
    window = await shown(office, OutcomeWindow)
    (operation,) = page.desk.conducting.operations
    assert operation.interrupted
    assert {each.why for each in operation.outcomes.values()} == {Why.INTERRUPTED}
    window.close()
    page.commands["activity"].setChecked(True)
    page.results.dock.go_on_with_rest_wanted.emit(number)
    dialog = await review(office)
    assert dialog.reviewed is not None
    assert {each.id for each in dialog.reviewed.documents} == set(READY)
    dialog.reject()
    assert all(office.row(each).status is Status.DRAFT for each in READY)


async def saved(office: Office, name: str) -> bytes:
    dialog = await shown(office, QFileDialog)
    target = office.folder / name
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(target))
    dialog.accept()
    await until(lambda: target.exists() and target.stat().st_size, f"{name} to be written")
    await until(lambda: not seen(office, QFileDialog), "the dialog to go")
    return target.read_bytes()


@in_office
async def test_a_result_and_the_journal_go_into_files(office: Office) -> None:
    page = await office.open()
    await choose(office, READY)
    await press(office, "tool-conduct")
    await decide(office, "review-conduct")
    window = await result(office)
    page.results.export_wanted.emit(window._read(), Form.XLSX)
    book = openpyxl.load_workbook(io.BytesIO(await saved(office, "result.xlsx")))
    cells = [[str(cell.value) for cell in row] for row in book.worksheets[0].iter_rows()]
    text = "\n".join(",".join(row) for row in cells)
    for each in READY:
        assert office.row(each).number in text
    page.results.export_wanted.emit(window._read(), Form.CSV)
    rows = list(csv.reader(io.StringIO((await saved(office, "result.csv")).decode("utf-8-sig"))))
    assert len(rows) == len(READY) + 1
    page.results.journal_wanted.emit(Form.XLSX)
    book = openpyxl.load_workbook(io.BytesIO(await saved(office, "journal.xlsx")))
    assert book.worksheets[0].max_row == len(READY) + 1


@in_office
async def test_documents_are_marked_as_reviewed_row_by_row(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    first, second = office.listed[:2]
    await stand_on(office, first)
    page.table.setFocus()
    await until(lambda: page.commands["reviewed"].isEnabled(), "the command")
    office.window.activateWindow()
    office.key((Qt.Key.Key_R, CONTROL))
    assert page.marking.mark_of(first) is not None
    assert page.table.current == second
    office.key(Qt.Key.Key_Up)
    await until(lambda: page.details.shown_id == first, "the details")
    mark = page.details.findChild(QLabel, "details-reviewed")
    assert mark is not None
    assert mark.isVisible()
    page.details.show_tab(2)
    history = page.details.document.history.text
    await until(lambda: "Marked as reviewed" in history.toPlainText(), "the history")
    page = await office.open(rhythm=CALM)
    assert page.marking.mark_of(first) is not None
    await office.company.change(first, title="Another one")
    page.refresh()
    await until(lambda: page.marking.mark_of(first) is None, "the mark of the old version to go")


@in_office
async def test_what_needs_attention_is_counted_and_explained(office: Office) -> None:
    page = await office.open()
    await conducted(office)
    await office.company.change(RECEIPT, date_document=NOON + 10 * 86_400)
    await until(lambda: page.desk.concerns and RECEIPT in page.desk.doubts, "what is noticed")
    office.click_view("attention")
    everything = page.desk.concerns.keys() | page.desk.doubts.keys()
    await until(lambda: set(office.listed) == everything, "the list of them")
    await stand_on(office, RECEIPT)
    strip = page.details.document.head._attention
    await until(strip.isVisible, "the reason in the details")
    assert "dated ahead" in strip.told()
    assert "dated ahead" in page.table.model().cells.noted(RECEIPT)  # type: ignore[attr-defined]
