"""The details follow the list; every pane is reached and left by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QTableView, QTextEdit, QWidget

from desktop.stock.documents import Status
from desktop.ui.table.columns import DOCUMENT
from tests.ui.main_parts import ALT, CALM, CONTROL, SHIFT, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
KEY = Qt.Key


def focus() -> QWidget | None:
    return QApplication.focusWidget()


@in_office
async def test_the_details_follow_the_arrows(office: Office) -> None:
    page = await office.open()
    page.table.setFocus()
    for row in (0, 1, 2):
        office.key(KEY.Key_Down)
        assert page.details.shown_id == office.listed[row]
    office.key(KEY.Key_Up)
    assert page.details.shown_id == office.listed[1]
    heading = office.find(QLabel, "details-heading")
    assert office.row(office.listed[1]).number in heading.text()
    office.key(KEY.Key_End)
    assert page.details.shown_id == office.listed[-1]


@in_office
async def test_a_click_shows_the_document_and_selects_nothing(office: Office) -> None:
    page = await office.open()
    index = page.table.model().index(4, DOCUMENT)
    at = page.table.visualRect(index).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.details.shown_id == office.listed[4]
    assert len(page.table.selection) == 0


@in_office
async def test_lines_are_shown_and_read_anew_when_a_document_is_looked_at(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    number = next(n for n in office.listed if office.row(n).status is Status.DRAFT)
    await until(lambda: bool(page.desk.reader.lines([number]).get(number)), "the lines")
    count = len(page.desk.reader.lines([number])[number])
    await office.company.sql(
        "UPDATE elements SET amount = 4711 WHERE id = (SELECT min(id) FROM elements"
        " WHERE doc_id = ?)",
        number,
    )
    page.table.go_to(number)
    table = office.find(QTableView, "lines")
    assert table.model().rowCount() == count
    await until(
        lambda: any("4,711" in each for each in _spoken(table)),
        "lines that were changed without a trace",
    )


def _spoken(table: QTableView) -> list[str]:
    model = table.model()
    return [
        str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


@in_office
async def test_history_tells_what_the_portal_knows(office: Office) -> None:
    page = await office.open()
    number = next(n for n in office.listed if office.row(n).status is Status.CONDUCTED)
    page.table.setFocus()
    page.table.go_to(number)
    office.key((KEY.Key_3, ALT))
    assert office.find(QTabBar, "details-tabs").currentIndex() == 2
    text = office.find(QTextEdit, "history")
    await until(lambda: "Conducted" in text.toPlainText(), "the history")
    assert "Created" in text.toPlainText()
    assert office.row(number).conducted_by in text.toPlainText()


@in_office
async def test_alt_and_a_figure_open_the_tabs(office: Office) -> None:
    page = await office.open()
    page.table.setFocus()
    office.key(KEY.Key_Down)
    tabs = office.find(QTabBar, "details-tabs")
    for key, at in ((KEY.Key_2, 1), (KEY.Key_3, 2), (KEY.Key_1, 0)):
        office.key((key, ALT))
        assert tabs.currentIndex() == at


@in_office
async def test_enter_leads_to_the_details_and_esc_back(office: Office) -> None:
    page = await office.open()
    page.table.setFocus()
    office.key(KEY.Key_Down, KEY.Key_Return)
    assert page.details.isAncestorOf(focus())  # type: ignore[arg-type]
    office.key(KEY.Key_Escape)
    assert focus() is page.table
    office.key((KEY.Key_I, CONTROL))
    assert not page.details.isVisible()
    office.key(KEY.Key_Return)
    assert page.details.isVisible()
    assert office.command("details").isChecked()


@in_office
async def test_f6_goes_round_the_panes_and_shift_back(office: Office) -> None:
    page = await office.open()
    page.table.setFocus()
    office.key(KEY.Key_Down)
    seen: list[str] = []
    for _ in range(4):
        office.key(KEY.Key_F6)
        seen.append(_pane(office))
    assert seen == ["details", "views", "search", "documents"]
    office.key((KEY.Key_F6, SHIFT))
    assert _pane(office) == "search"
    office.key((KEY.Key_I, CONTROL))
    page.table.setFocus()
    office.key(KEY.Key_F6)
    assert _pane(office) == "views"


def _pane(office: Office) -> str:
    page, widget = office.page, focus()
    assert widget is not None
    if page.details.isAncestorOf(widget):
        return "details"
    return widget.objectName()


@in_office
async def test_ctrl_f_and_esc_clear_and_leave_the_search(office: Office) -> None:
    page = await office.open()
    page.table.setFocus()
    office.key((KEY.Key_F, CONTROL))
    assert focus() is page.filters.search
    await office.search("receipt or not")
    assert office.listed == []
    office.key(KEY.Key_Escape)
    await office.answered()
    assert page.filters.search.text() == ""
    assert len(office.listed) == 260
    office.key(KEY.Key_Escape)
    assert focus() is page.table


@in_office
async def test_ctrl_and_a_figure_list_the_views_of_the_sidebar(office: Office) -> None:
    page = await office.open()
    page.table.setFocus()
    for number, view in enumerate(page.listing.views[:9], 1):
        office.key((Qt.Key(KEY.Key_0 + number), CONTROL))
        assert page.listing.view == view
    await office.answered()
    kinds = {office.row(each).kind_code for each in office.listed}
    assert kinds == set(page.listing.views[8].filter.kinds)


@in_office
async def test_several_selected_and_none_looked_at_are_summed_up(office: Office) -> None:
    page = await office.open()
    page.table.setFocus()
    office.key((KEY.Key_A, CONTROL))
    heading = office.find(QLabel, "many-heading")
    await until(lambda: heading.isVisible() and "260" in heading.text(), "the sums")
    office.key((KEY.Key_A, CONTROL | SHIFT))
    await until(lambda: not heading.isVisible(), "nothing to be summed up")
    assert office.find(QLabel, "details-nothing").isVisible()
