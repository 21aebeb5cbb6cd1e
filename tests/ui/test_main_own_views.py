"""Own views: saved, renamed, ordered, deleted, given away as a file and taken from one."""

import json
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from desktop.records.views import Column, Filter, Order
from desktop.ui.main.memory import Memory
from desktop.ui.table.columns import PLACES
from desktop.ui.view_rows import ViewRole
from tests.ui.main_parts import ALT, CONTROL, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
KEY = Qt.Key
D = TypeVar("D", bound=QDialog)


async def dialog(kind: type[D], name: str) -> D:
    """The dialog of this name, when it is open."""

    def found() -> list[D]:
        tops = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
        return [each for each in tops if each.objectName() == name and each.isVisible()]

    await until(found, f"the dialog {name}")
    return found()[0]


def press(box: QDialog, name: str) -> None:
    button = next(b for b in box.findChildren(QPushButton) if b.objectName() == name)
    assert button.isEnabled(), f"{name} is greyed"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def ask(office: Office) -> QDialog:
    await office.front()
    office.page.table.setFocus()
    office.key((KEY.Key_S, CONTROL))
    return await dialog(QDialog, "view-name-dialog")


async def save(office: Office, name: str) -> None:
    before = office.page.listing.own
    asked = await ask(office)
    field = asked.findChildren(QLineEdit)[0]
    field.selectAll()
    office.type(name, field)
    QTest.keyClick(field, KEY.Key_Return)
    await until(lambda: office.page.listing.own != before, "the view to be there")


def names(office: Office) -> list[str]:
    return [each.name for each in office.page.listing.own]


def in_sidebar(office: Office) -> list[str]:
    model = office.page.sidebar.list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(row.data()) for row in rows if str(row.data(ViewRole.KEY)).startswith("own-")]


@in_office
async def test_a_view_is_saved_under_a_name_and_listed_again(office: Office) -> None:
    page = await office.open()
    office.click_view("receipts")
    office.click_heading(PLACES[Column.NUMBER])
    await office.answered()
    listed = office.listed
    await save(office, "Приёмка, newest first")
    assert names(office) == in_sidebar(office) == ["Приёмка, newest first"]
    assert not page.listing.is_changed
    assert page.listing.view is page.listing.own[0]
    office.click_view("all")
    await office.answered()
    office.click_view(page.listing.own[0].key)
    await office.answered()
    assert office.listed == listed
    assert page.listing.order == Order(Column.NUMBER, descending=True)
    assert Memory(office.folder / "administrator").own_views() == page.listing.own


@in_office
async def test_a_name_is_needed_and_a_view_of_the_same_name_is_replaced(office: Office) -> None:
    page = await office.open()
    office.click_view("receipts")
    await save(office, "Mine")
    key = page.listing.own[0].key
    office.click_view("transfers")
    await office.answered()
    asked = await ask(office)
    accept = next(b for b in asked.findChildren(QPushButton) if b.objectName() == "accept-name")
    field = asked.findChildren(QLineEdit)[0]
    assert not accept.isEnabled()
    office.type("  mine ", field)
    assert accept.text() == "Replace"
    press(asked, "accept-name")
    await until(lambda: page.listing.own[0].filter == Filter(kinds=frozenset({"M"})), "the view")
    assert [each.key for each in page.listing.own] == [key]


@in_office
async def test_giving_up_saves_nothing(office: Office) -> None:
    page = await office.open()
    asked = await ask(office)
    office.type("Not this one", asked.findChildren(QLineEdit)[0])
    QTest.keyClick(asked, KEY.Key_Escape)
    await until(lambda: not asked.isVisible(), "the dialog to close")
    assert page.listing.own == ()


@in_office
async def test_only_own_views_can_be_renamed_and_deleted(office: Office) -> None:
    page = await office.open()
    for name in ("rename-view", "delete-view", "export-views"):
        assert not office.command(name).isEnabled()
    await save(office, "First name")
    await office.answered()
    office.command("rename-view").trigger()
    asked = await dialog(QDialog, "view-name-dialog")
    field = asked.findChildren(QLineEdit)[0]
    assert field.text() == "First name"
    office.type("Second name", field)
    press(asked, "accept-name")
    await until(lambda: names(office) == ["Second name"], "the new name")
    assert in_sidebar(office) == ["Second name"]

    office.command("delete-view").trigger()
    press(await dialog(QMessageBox, "delete-view-question"), "keep")
    office.command("delete-view").trigger()
    press(await dialog(QMessageBox, "delete-view-question"), "delete")
    await until(lambda: page.listing.own == (), "the view to be gone")
    assert page.listing.view.key == "all"
    assert not office.command("delete-view").isEnabled()


@in_office
async def test_alt_and_arrows_order_own_views(office: Office) -> None:
    page = await office.open()
    for name in ("one", "two", "three"):
        office.click_view("all")
        await office.answered()
        await save(office, name)
    await office.front()
    page.sidebar.list.setFocus()
    office.key((KEY.Key_Up, ALT))
    assert names(office) == in_sidebar(office) == ["one", "three", "two"]
    office.key((KEY.Key_Up, ALT), (KEY.Key_Up, ALT))
    assert names(office) == ["three", "one", "two"]
    office.key((KEY.Key_Down, ALT))
    assert names(office) == ["one", "three", "two"]
    assert [v.name for v in Memory(office.folder / "administrator").own_views()] == names(office)


@in_office
async def test_views_are_given_away_as_a_file_and_taken_from_one(office: Office) -> None:
    page = await office.open()
    office.click_view("receipts")
    await save(office, "Receipts of mine")
    await office.answered()
    target = office.folder / "for a colleague.views"
    office.command("export-views").trigger()
    saving = await dialog(QFileDialog, "save-dialog")
    choose(saving, target)
    await until(target.exists, "the file")
    assert json.loads(target.read_bytes())["views"][0]["name"] == "Receipts of mine"

    await _import(office, target)
    await until(lambda: len(page.listing.own) == 2, "the imported view")
    assert names(office) == ["Receipts of mine", "Receipts of mine (2)"]
    first, second = page.listing.own
    assert (first.filter, first.order) == (second.filter, second.order)
    assert first.key != second.key


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"storekeeper_views": 99, "views": []}'])
@in_office
async def test_a_file_without_views_is_told_and_changes_nothing(
    office: Office, content: bytes
) -> None:
    page = await office.open()
    broken = office.folder / "broken.views"
    broken.write_bytes(content)
    await _import(office, broken)
    box = await dialog(QMessageBox, "views-unreadable")
    assert "broken.views" in box.text()
    press(box, "close")
    assert page.listing.own == ()


async def _import(office: Office, path: Path) -> None:
    office.command("import-views").trigger()
    asking = await dialog(QFileDialog, "import-views-dialog")
    choose(asking, path)


def choose(files: QFileDialog, path: Path) -> None:
    files.setDirectory(str(path.parent))
    files.findChildren(QLineEdit)[0].setText(str(path))
    files.accept()
