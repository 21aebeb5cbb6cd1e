"""The sidebar, by its real rows, keys and menu."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.records.views import View, of_kinds, shipped
from desktop.ui.connection_foot import Connection
from desktop.ui.sidebar import Sidebar
from desktop.ui.theme import Theme
from desktop.ui.view_rows import ViewRole
from tests.ui.figures import PlainFigures

OWN = (View("own-1", name="Hamburg & Kiel"), View("own-2", name="North"), View("own-3", name="X"))
COUNTS = {"drafts": 24, "attention": 3, "all": 1250, "receipts": 512, "own-1": 7}
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Iterator[Sidebar]:
    made = Sidebar(theme, PlainFigures())
    qtbot.addWidget(made)
    made.set_views(shipped(None), OWN, of_kinds())
    made.set_counts(COUNTS)
    made.set_active("all")
    made.resize(188, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def row(sidebar: Sidebar, key: str) -> QModelIndex:
    model = sidebar.list.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        if index.data(ViewRole.KEY) == key:
            return index
    raise AssertionError(f"no row for {key}")


def names(sidebar: Sidebar) -> list[str]:
    model = sidebar.list.model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def press(sidebar: Sidebar, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(sidebar.list, key, modifiers)


def menu_at(sidebar: Sidebar, key: str) -> QMenu:
    at = sidebar.list.visualRect(row(sidebar, key)).center()
    why = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        sidebar.list.viewport(), QContextMenuEvent(why, at, sidebar.list.mapToGlobal(at))
    )
    menu = sidebar.findChild(QMenu, "view-menu")
    assert menu is not None
    assert menu.isVisible()
    return menu


def choose(menu: QMenu, name: str) -> None:
    action = next(action for action in menu.actions() if action.objectName() == name)
    at = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NONE, at)


def test_shipped_views_then_own_then_types(sidebar: Sidebar) -> None:
    assert names(sidebar) == [
        "Views",
        "Drafts to conduct",
        "Needs attention",
        "Conducted today",
        "Cancelled this week",
        "All documents",
        "Hamburg & Kiel",
        "North",
        "X",
        "Types",
        "Receipts",
        "Adjustments",
        "Transfers",
        "Write-offs",
        "Returns",
    ]


def test_counts_are_live_and_outlive_new_views(sidebar: Sidebar) -> None:
    assert row(sidebar, "all").data(ViewRole.COUNT) == "1,250"
    sidebar.set_counts({"drafts": 23})
    assert row(sidebar, "drafts").data(ViewRole.COUNT) == "23"
    sidebar.set_views(shipped(7), OWN[1:], of_kinds())
    assert row(sidebar, "drafts").data(ViewRole.COUNT) == "23"
    assert row(sidebar, "mine").data(ViewRole.COUNT) == ""


def test_attention_warns_and_says_nothing_at_zero(sidebar: Sidebar) -> None:
    assert row(sidebar, "attention").data(ViewRole.WARNS) is True
    assert row(sidebar, "attention").data(ViewRole.COUNT) == "3"
    sidebar.set_counts({"attention": 0, "drafts": 0})
    assert row(sidebar, "attention").data(ViewRole.COUNT) == ""
    assert row(sidebar, "drafts").data(ViewRole.COUNT) == "0"


def test_a_click_chooses_and_a_head_does_not(sidebar: Sidebar) -> None:
    heard: list[str] = []
    sidebar.view_chosen.connect(heard.append)
    for index in (row(sidebar, "receipts"), sidebar.list.model().index(0, 0)):
        at = sidebar.list.visualRect(index).center()
        QTest.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, NONE, at)
    assert heard == ["receipts"]


def test_the_arrows_pass_over_heads_and_enter_chooses(sidebar: Sidebar) -> None:
    heard: list[str] = []
    sidebar.view_chosen.connect(heard.append)
    sidebar.set_active("own-3")
    sidebar.list.setFocus()
    press(sidebar, Qt.Key.Key_Down)
    press(sidebar, Qt.Key.Key_Return)
    press(sidebar, Qt.Key.Key_Up)
    press(sidebar, Qt.Key.Key_Up)
    press(sidebar, Qt.Key.Key_Space)
    assert heard == ["receipts", "own-2"]


def test_only_the_active_view_has_the_edge(sidebar: Sidebar) -> None:
    sidebar.set_active("drafts")
    model = sidebar.list.model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    assert [index.data() for index in rows if index.data(ViewRole.ACTIVE)] == ["Drafts to conduct"]
    sidebar.set_active(None)
    assert not any(index.data(ViewRole.ACTIVE) for index in rows)


def test_rows_are_read_aloud_in_words(sidebar: Sidebar) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert row(sidebar, "drafts").data(role) == "Drafts to conduct, 24 documents"
    assert row(sidebar, "all").data(role) == "All documents, 1,250 documents, shown now"
    assert row(sidebar, "returns").data(role) == "Returns"


def test_the_menu_of_an_own_view(sidebar: Sidebar) -> None:
    heard: list[tuple[object, ...]] = []
    sidebar.rename_wanted.connect(lambda key: heard.append(("rename", key)))
    sidebar.delete_wanted.connect(lambda key: heard.append(("delete", key)))
    sidebar.moved.connect(lambda key, place: heard.append(("moved", key, place)))
    sidebar.view_chosen.connect(lambda key: heard.append(("chosen", key)))
    for name in ("open", "rename", "move-up", "move-down", "delete"):
        choose(menu_at(sidebar, "own-2"), name)
    assert heard == [
        ("chosen", "own-2"),
        ("rename", "own-2"),
        ("moved", "own-2", 0),
        ("moved", "own-2", 2),
        ("delete", "own-2"),
    ]


def test_a_shipped_view_says_why_it_cannot_be_changed(sidebar: Sidebar) -> None:
    menu = menu_at(sidebar, "drafts")
    grey = {action.objectName(): action for action in menu.actions() if not action.isEnabled()}
    assert set(grey) == {"rename", "move-up", "move-down", "delete"}
    assert "of your own" in grey["rename"].toolTip()
    menu.close()


def test_the_first_own_view_cannot_go_higher(sidebar: Sidebar) -> None:
    menu = menu_at(sidebar, "own-1")
    grey = [action.objectName() for action in menu.actions() if not action.isEnabled()]
    assert grey == ["move-up"]
    menu.close()


def test_own_views_by_the_keys(sidebar: Sidebar) -> None:
    heard: list[tuple[object, ...]] = []
    sidebar.rename_wanted.connect(lambda key: heard.append(("rename", key)))
    sidebar.delete_wanted.connect(lambda key: heard.append(("delete", key)))
    sidebar.moved.connect(lambda key, place: heard.append(("moved", key, place)))
    for key in ("drafts", "own-1"):
        sidebar.set_active(key)
        press(sidebar, Qt.Key.Key_F2)
        press(sidebar, Qt.Key.Key_Delete)
        press(sidebar, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        press(sidebar, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert heard == [("rename", "own-1"), ("delete", "own-1"), ("moved", "own-1", 1)]


def test_the_foot_tells_the_connection_and_opens_the_portals(sidebar: Sidebar) -> None:
    heard: list[bool] = []
    sidebar.portals_wanted.connect(lambda: heard.append(True))
    sidebar.set_connection(
        Connection.ONLINE, "Sofia Weber", "example.bitrix24.com", "Connected · 12:04"
    )
    assert sidebar.foot.accessibleName() == "Sofia Weber, example.bitrix24.com, Connected · 12:04"
    assert sidebar.foot.height() == 64
    QTest.mouseClick(sidebar.foot, Qt.MouseButton.LeftButton, NONE, QPoint(20, 20))
    sidebar.foot.setFocus()
    QTest.keyClick(sidebar.foot, Qt.Key.Key_Return)
    assert heard == [True, True]


def test_a_person_without_a_name_leaves_no_gap(sidebar: Sidebar) -> None:
    sidebar.set_connection(Connection.OFFLINE, "", "", "No connection since 11:38")
    assert sidebar.foot.accessibleName() == "No connection since 11:38"


def test_the_keys_stay_where_they_are_when_views_arrive(sidebar: Sidebar) -> None:
    sidebar.set_active("own-1")
    sidebar.set_views(shipped(7), OWN, of_kinds())
    assert sidebar.list.currentIndex().data(ViewRole.KEY) == "own-1"
