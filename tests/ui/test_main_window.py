"""The window around the list: menus, names for those who cannot see, one account at a time."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from desktop.ui.details.passage import Passage
from tests.ui.main_parts import Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


def in_menus(office: Office) -> Iterator[QAction]:
    for top in office.window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        yield from (each for each in menu.actions() if not each.isSeparator())


@in_office
async def test_the_menus_hold_every_command_with_its_key(office: Office) -> None:
    page = await office.open()
    listed = list(in_menus(office))
    assert {id(each) for each in page.commands.all()} <= {id(each) for each in listed}
    keys = {each.objectName(): each.shortcut().toString() for each in listed}
    assert keys["refresh"] == "F5"
    assert keys["find"] == "Ctrl+F"
    assert keys["select-all"] == "Ctrl+A"
    assert keys["copy"] == "Ctrl+C"
    assert keys["save-view"] == "Ctrl+S"
    given = [key for key in keys.values() if key]
    assert len(given) == len(set(given)), "two commands share a key"
    assert all(each.text().strip() for each in listed)


@in_office
async def test_a_command_that_cannot_be_given_says_why(office: Office) -> None:
    await office.open()
    for each in in_menus(office):
        if not each.isEnabled() and each.objectName() != "clear-filters":
            assert each.toolTip() not in ("", each.text().replace("&", "")), each.objectName()


@in_office
async def test_every_control_has_a_name_for_a_screen_reader(office: Office) -> None:
    page = await office.open()
    page.table.go_to(office.listed[0])
    nameless = [
        f"{type(each).__name__} {each.objectName()}"
        for each in office.window.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox | QAbstractItemView)
        and not (each.accessibleName() or getattr(each, "text", str)())
        and not each.objectName().startswith("qt_")
        and each.isVisible()
    ]
    assert nameless == []


@in_office
async def test_no_text_of_the_portal_is_taken_for_markup(office: Office) -> None:
    page = await office.open()
    number = await office.company.new(title="<h1>big</h1>", commentary="<img src=file:///etc>")
    await until(lambda: number in office.listed, "the document")
    page.table.go_to(number)
    assert office.find(Passage, "details-title").toPlainText() == "<h1>big</h1>"
    facts = [each.toPlainText() for each in page.details.findChildren(Passage)]
    assert any("<img src=file:///etc>" in each for each in facts)
    labels = page.findChildren(QLabel)
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}


@in_office
async def test_an_answer_for_one_account_never_lands_in_another(office: Office) -> None:
    rest = {"on": "catalog.document.list", "do": "hold", "name": "page", "skip": 3}
    await office.company.plan(rest)
    await office.open("administrator", read=False)
    await until(lambda: office.company.faults.held("page"), "a page on its way")
    await office.company.sql("DELETE FROM documents WHERE doc_type = 'S'")
    page = await office.open("worker", read=False)
    await until(lambda: page.desk.keeping.standing.complete, "the other account's list")
    await office.company.good_day()
    await office.settled()
    kinds = {office.row(each).kind_code for each in office.listed}
    assert "S" not in kinds
    seen = await office.company.sql("SELECT count(*) FROM documents WHERE doc_type != 'S'")
    assert len(office.listed) == seen[0][0]
    page = await office.open("administrator")
    assert page.desk.holder.account == "administrator"


@in_office
async def test_what_is_under_way_for_a_page_ends_with_it(office: Office) -> None:
    first = await office.open()
    first.table.selection.set(office.listed)
    first.listing.begin()
    second = await office.open("worker")
    assert second.listing.all == len(second.table.ids)
    assert len(second.table.selection) == 0
    assert office.page is second


@in_office
async def test_after_an_account_is_left_its_commands_are_gone(office: Office) -> None:
    await office.open()
    assert office.page.commands["refresh"].isEnabled()
    await office.leave()
    enabled = {each.objectName() for each in office.window.commands.all() if each.isEnabled()}
    tools = {"settings", "keyboard", "safety", "places", "problems", "about"}
    assert enabled == {"quit", "accounts", *tools}
    assert {id(each) for each in office.window.commands.all()} <= {
        id(each) for each in in_menus(office)
    }
    page = await office.open()
    office.command("find").trigger()
    assert page.filters.search.hasFocus()
