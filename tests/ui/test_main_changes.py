"""What others do in the portal appears in place, and nothing of the operator's own is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.demo.people import Caller
from desktop.records.views import Column
from desktop.stock.documents import Status
from desktop.ui.table.columns import PLACES
from tests.ui.main_parts import CALM, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
KEY = Qt.Key


@in_office
async def test_a_change_by_somebody_else_appears_in_place(office: Office) -> None:
    page = await office.open()
    table = page.table
    office.click_heading(PLACES[Column.NUMBER])
    await office.answered()
    current, changed = office.listed[60], office.listed[62]
    chosen = [office.listed[5], office.listed[61], changed]
    table.selection.set(chosen)
    table.go_to(current)
    scrolled = table.verticalScrollBar().value()
    assert scrolled > 0
    page.filters.search.setFocus()
    held = {"on": "catalog.document.list", "do": "hold", "name": "typing"}
    await office.company.plan(held)
    await until(lambda: office.company.faults.held("typing"), "a question under way")
    office.type("Po")  # the pause in typing has not passed when the answer comes
    page.filters.search._pause.setInterval(3_600_000)
    office.type("l")
    await office.company.change(changed, title="Renamed by somebody else", status="Y")
    await office.company.good_day()
    await until(lambda: office.row(changed).title.startswith("Renamed"), "the change")
    assert office.row(changed).status is Status.CONDUCTED
    assert sorted(table.selection) == sorted(chosen)
    assert table.current == current
    assert table.verticalScrollBar().value() == scrolled
    assert page.filters.search.text() == "Pol"
    assert page.filters.search.hasFocus()
    assert page.listing.filter.words == ""


@in_office
async def test_a_new_document_pushes_nothing_away(office: Office) -> None:
    page = await office.open()
    table = page.table
    row = 80
    current = office.listed[row]
    table.go_to(current)
    at = table.visible.index(row)
    number = await office.company.new(title="Just made")
    await until(lambda: number in office.listed, "the new document")
    assert table.current == current
    assert table.visible.index(office.listed.index(current)) == at
    await _counted(office, 261)


async def _counted(office: Office, count: int) -> None:
    await until(lambda: office.page.listing.all == count, f"{count} documents to be counted")


@in_office
async def test_a_document_that_is_deleted_leaves(office: Office) -> None:
    page = await office.open()
    gone, kept = office.listed[3], office.listed[4]
    page.table.selection.set([gone, kept])
    page.table.go_to(gone)
    await until(lambda: page.details.shown_id == gone, "the details")
    await office.company.delete(gone)
    await until(lambda: gone not in office.listed, "it to leave")
    assert list(page.table.selection) == [kept]
    assert page.table.current is None
    assert page.details.shown_id is None
    await _counted(office, 259)


@in_office
async def test_f5_and_coming_back_to_the_window_ask_at_once(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    number = office.listed[0]
    await office.company.change(number, title="Seen by F5")
    page.table.setFocus()
    office.key(KEY.Key_F5)
    await until(lambda: office.row(number).title == "Seen by F5", "the change")
    await office.company.change(number, title="Seen on coming back")
    other = QWidget()
    other.show()
    other.activateWindow()
    await until(lambda: not office.window.isActiveWindow(), "another window in front")
    office.window.activateWindow()
    await until(lambda: office.row(number).title == "Seen on coming back", "the change")
    other.close()


ODD_TITLES = (
    "",
    "long " * 2_000,
    "<b>bold</b> &amp; <img src=y onerror=confirm(2)>",
    "קבלת סחורה 12 מהמחסן",
    "first line\nsecond line\r\nthird",
    "📦🚚 parcels 👩‍👩‍👧 & co",
    "twice the same",
    "twice the same",
)


@in_office
async def test_odd_documents_are_shown_as_they_are(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Caller, "viewable", property(lambda caller: [*"ASMRDZ"]))
    page = await office.open()
    made = [await office.company.new(title=title) for title in ODD_TITLES]
    strange = await office.company.new(
        title="strange", doc_type="Z", status="Q", doc_number=None, currency="XAU", total=None
    )
    await until(lambda: {*made, strange} <= set(office.listed), "the odd documents")
    for number, title in zip(made, ODD_TITLES, strict=True):
        assert " ".join(office.row(number).title.split()) == " ".join(title.split())
        page.table.go_to(number)
        assert page.details.shown_id == number
        _draw(office)
    row = office.row(strange)
    assert (row.kind, row.kind_code, row.status_code) == (None, "Z", "Q")
    page.table.go_to(strange)
    assert page.details.shown_id == strange
    texts = [
        page.table.model()
        .index(office.listed.index(strange), PLACES[column])
        .data(Qt.ItemDataRole.AccessibleTextRole)
        for column in (Column.KIND, Column.STATUS)
    ]
    assert texts == ["Type Z", "Status Q"]
    _draw(office)
    await office.search("twice same")
    assert sorted(office.listed) == sorted(made[-2:])
    await office.search("onerror=confirm(2)>")
    assert office.listed == [made[2]]


def _draw(office: Office) -> None:
    """Paint everything there is; a painter that fails fails the test by Qt's warning."""
    picture = office.window.grab().toImage()
    assert picture.format() is not QImage.Format.Format_Invalid
