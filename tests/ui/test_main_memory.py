"""The window comes back as it was left, and never where nobody could see it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter

from desktop.ground.preferences import Preferences
from desktop.records.views import Column, Filter, Order
from desktop.ui.table.columns import PLACES
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from desktop.ui.window_place import placed
from tests.ui.main_parts import CONTROL, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


@in_office
async def test_list_columns_panes_and_order_are_as_they_were(office: Office) -> None:
    page = await office.open()
    office.click_view("transfers")
    await office.search("central")
    office.click_heading(PLACES[Column.NUMBER])
    await office.answered()
    listed = office.listed
    assert listed
    page.table.arrangement.show(Column.SUPPLIER, shown=False)
    page.table.arrangement.show(Column.COMMENT, shown=True)
    page.table.horizontalHeader().resizeSection(PLACES[Column.STATUS], 143)
    page.table.arrangement.move(Column.TOTAL, -2)
    order = page.table.arrangement.in_order()
    splitter = office.find(QSplitter, "panes")
    splitter.setSizes([230, 800, 410])
    widths = splitter.sizes()
    page.table.setFocus()
    await office.leave()

    page = await office.open()
    await office.answered()
    assert page.listing.view.key == "transfers"
    assert page.listing.filter == Filter(words="central", kinds=frozenset({"M"}))
    assert page.filters.search.text() == "central"
    assert page.listing.order == Order(Column.NUMBER, descending=True)
    assert set(listed) <= set(office.listed)  # the more lines are known, the more is found
    assert page.table.arrangement.in_order() == order
    assert page.table.columnWidth(PLACES[Column.STATUS]) == 143
    assert office.find(QSplitter, "panes").sizes() == widths


@in_office
async def test_a_closed_details_pane_stays_closed(office: Office) -> None:
    page = await office.open()
    office.find(QSplitter, "panes").setSizes([190, 800, 450])
    page = await office.open()
    wide = page.details.width()
    assert wide > 400
    page.table.setFocus()
    office.key((Qt.Key.Key_I, CONTROL))
    await until(lambda: not page.details.isVisible(), "the pane to close")
    page = await office.open()
    assert not page.details.isVisible()
    assert not office.command("details").isChecked()
    office.command("details").trigger()
    await until(lambda: page.details.width() == wide, "the pane as wide as before")


@in_office
async def test_what_was_read_is_there_at_once_at_the_next_start(office: Office) -> None:
    await office.open()
    await office.company.plan({"on": "request", "do": "hold", "name": "slow"})
    page = await office.open(read=False)
    await until(lambda: len(page.table.ids) == 260, "the list of the last time")
    await until(lambda: office.company.faults.held("slow"), "a portal that does not answer")
    assert page.strips.keys == ()


def opened(theme: Theme, folder: Path) -> MainWindow:
    window = MainWindow(theme, Preferences(folder / "window.json"))
    window.show()
    return window


def test_size_and_place_come_back(theme: Theme, tmp_path: Path) -> None:
    first = opened(theme, tmp_path)
    room = QGuiApplication.primaryScreen().availableGeometry()
    least = first.minimumSize()
    first.resize(least)
    first.move(room.topLeft() + QPoint(0, 12))
    first.remember()
    second = opened(theme, tmp_path)
    assert (second.pos(), second.size()) == (first.pos(), first.size())


SCREENS = (QRect(0, 25, 1920, 1055), QRect(1920, 0, 2560, 1440))


@pytest.mark.parametrize(
    ("kept", "wanted"),
    [
        (QRect(100, 60, 1440, 870), QRect(100, 60, 1440, 870)),
        (QRect(2000, 300, 1500, 900), QRect(2000, 300, 1500, 900)),
        (QRect(600, 300, 1440, 870), QRect(480, 210, 1440, 870)),
        (QRect(-200, 0, 1440, 870), QRect(0, 25, 1440, 870)),
        (QRect(5000, 100, 1440, 870), QRect(0, 25, 1440, 870)),
        (QRect(1920, 0, 4000, 3000), QRect(1920, 0, 2560, 1440)),
        (QRect(100, 100, 10, 10), QRect(0, 25, 1100, 640)),
    ],
)
def test_a_place_is_kept_as_far_as_it_can_be_seen(theme: Theme, kept: QRect, wanted: QRect) -> None:
    assert placed(kept, SCREENS, MainWindow(theme)) == wanted


def test_a_maximised_window_is_maximised_again(theme: Theme, tmp_path: Path) -> None:
    first = opened(theme, tmp_path)
    first.showMaximized()
    first.remember()
    assert opened(theme, tmp_path).isMaximized()


@pytest.mark.parametrize(
    "kept",
    [
        {"left": 90_000, "top": 40, "width": 1200, "height": 700},
        {"left": -5_000, "top": -5_000, "width": 1200, "height": 700},
        {"left": 40, "top": -300, "width": 1200, "height": 700},
        {"left": 0, "top": 0, "width": 90_000, "height": 90_000},
        {"left": "here", "top": None},
        "anything",
    ],
)
def test_it_never_opens_where_it_cannot_be_reached(theme: Theme, tmp_path: Path, kept: Any) -> None:
    Preferences(tmp_path / "window.json").put("window", kept)
    window = opened(theme, tmp_path)
    seen = [each.availableGeometry() for each in QGuiApplication.screens()]
    top = QRect(window.geometry().topLeft(), window.minimumSize())
    assert any(screen.intersects(top) for screen in seen)
    assert any(
        screen.top() <= top.top() < screen.bottom() and screen.left() <= top.left() < screen.right()
        for screen in seen
    )
    assert window.width() <= max(window.minimumWidth(), 1440, *(each.width() for each in seen))
