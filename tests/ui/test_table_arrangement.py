"""Columns are sized, moved, hidden and kept; a damaged memory of them does no harm."""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QMenu, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.records.views import Column, Order
from desktop.ui.table.columns import CHECK, DOCUMENT, PLACES
from desktop.ui.theme import Theme
from tests.ui.table_parts import Bench

AT_FIRST = [
    Column.KIND,
    Column.NUMBER,
    Column.STATUS,
    Column.WAREHOUSES,
    Column.SUPPLIER,
    Column.LINES,
    Column.TOTAL,
    Column.RESPONSIBLE,
    Column.CHANGED,
]


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    made = Bench(qtbot, theme, width=1200)
    made.show(*range(100, 0, -1))
    return made


def heading(bench: Bench) -> QHeaderView:
    return bench.table.horizontalHeader()


def drag(bench: Bench, start: int, end: int) -> None:
    """The left button goes down at x `start` of the heading, and up at `end`."""
    viewport = heading(bench).viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    middle = (start + end) // 2
    for kind, x, button, held in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, middle, none, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        where = QPointF(x, 12)
        far = QPointF(viewport.mapToGlobal(QPoint(x, 12)))
        plain = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(viewport, QMouseEvent(kind, where, far, button, held, plain))


def test_the_columns_fill_the_table(bench: Bench) -> None:
    assert bench.table.arrangement.in_order() == AT_FIRST
    assert heading(bench).length() == bench.table.viewport().width()
    bench.table.resize(1500, 400)
    assert heading(bench).length() == bench.table.viewport().width()
    assert heading(bench).sectionSize(PLACES[Column.WAREHOUSES]) == 190
    bench.table.resize(400, 400)
    assert heading(bench).sectionSize(DOCUMENT) == 120
    assert bench.table.horizontalScrollBar().maximum() > 0


def test_dragging_an_edge_sizes_a_column_and_is_kept(bench: Bench) -> None:
    place = PLACES[Column.SUPPLIER]
    edge = heading(bench).sectionViewportPosition(place) + heading(bench).sectionSize(place) - 1
    before = heading(bench).sectionSize(place)
    drag(bench, edge, edge - 50)
    assert heading(bench).sectionSize(place) == before - 50
    assert heading(bench).length() == bench.table.viewport().width()
    assert bench.said["layout_changed"]
    bench.table.resize(1400, 400)
    assert heading(bench).sectionSize(place) == before - 50
    assert not bench.said["order_wanted"]


def test_dragging_a_heading_moves_the_column_but_never_before_the_check_box(bench: Bench) -> None:
    supplier = heading(bench).sectionViewportPosition(PLACES[Column.SUPPLIER]) + 30
    drag(bench, supplier, heading(bench).sectionViewportPosition(PLACES[Column.STATUS]) + 10)
    assert bench.table.arrangement.in_order()[:4] == [
        Column.KIND,
        Column.NUMBER,
        Column.SUPPLIER,
        Column.STATUS,
    ]
    drag(bench, heading(bench).sectionViewportPosition(PLACES[Column.STATUS]) + 30, 4)
    assert heading(bench).visualIndex(CHECK) == 0
    drag(bench, 10, 300)
    assert heading(bench).visualIndex(CHECK) == 0


def test_a_status_and_a_figure_are_never_cut(bench: Bench) -> None:
    for column in (Column.STATUS, Column.TOTAL):
        bench.table.horizontalHeader().resizeSection(PLACES[column], 40)
    bench.table.resize(1201, 400)
    bench.table.grab()
    assert heading(bench).sectionSize(PLACES[Column.STATUS]) >= 100
    total = bench.table.model().index(0, PLACES[Column.TOTAL])
    needed = bench.table.itemDelegate().sizeHint(QStyleOptionViewItem(), total).width()
    bench.qtbot.waitUntil(lambda: heading(bench).sectionSize(PLACES[Column.TOTAL]) >= needed)


def open_menu(bench: Bench, column: Column | None) -> dict[str, QAction]:
    place = CHECK if column is None else PLACES[column]
    where = QPoint(heading(bench).sectionViewportPosition(place) + 8, 10)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, heading(bench).mapToGlobal(where)
    )
    QApplication.sendEvent(heading(bench).viewport(), event)
    menus = bench.table.findChildren(QMenu, "heading-menu")
    return {action.objectName(): action for action in menus[-1].actions()}


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_the_menu_shows_hides_moves_and_sorts(bench: Bench) -> None:
    actions = open_menu(bench, Column.SUPPLIER)
    assert not actions["column-number"].isEnabled()
    assert actions["column-supplier"].isChecked()
    actions["column-supplier"].trigger()
    actions["column-comment"].trigger()
    assert Column.SUPPLIER not in bench.table.arrangement.in_order()
    assert bench.table.arrangement.in_order()[-1] is Column.COMMENT
    actions["sort-ascending"].trigger()
    assert bench.said["order_wanted"] == [Order(Column.SUPPLIER, False)]
    open_menu(bench, Column.STATUS)["column-later"].trigger()
    assert bench.table.arrangement.in_order()[2:4] == [Column.WAREHOUSES, Column.STATUS]
    open_menu(bench, None)["columns-reset"].trigger()
    assert bench.table.arrangement.in_order() == AT_FIRST


def test_the_menu_bar_can_show_columns_too(bench: Bench, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    bench.table.fill_columns_menu(menu)
    switch = next(each for each in menu.actions() if each.objectName() == "column-id")
    switch.trigger()
    assert Column.ID in bench.table.arrangement.in_order()


def test_an_arrangement_survives_as_json(bench: Bench, qtbot: QtBot, theme: Theme) -> None:
    bench.table.arrangement.show(Column.LINES, False)
    bench.table.arrangement.show(Column.COMMENT, True)
    bench.table.arrangement.move(Column.COMMENT, -8)
    heading(bench).resizeSection(PLACES[Column.SUPPLIER], 222)
    kept = json.loads(json.dumps(bench.table.kept_layout()))
    other = Bench(qtbot, theme, width=1200)
    other.table.restore(kept)
    assert other.table.arrangement.in_order() == bench.table.arrangement.in_order()
    assert heading(other).sectionSize(PLACES[Column.SUPPLIER]) == 222
    assert other.table.kept_layout() == kept
    assert not other.said["layout_changed"]


@pytest.mark.parametrize(
    "damaged",
    [
        None,
        [],
        "columns",
        {"columns": "kind"},
        {"columns": [None, 5, {}, {"column": "weather"}, {"column": ["kind"]}]},
        {"columns": [{"column": "kind", "shown": "no", "width": "wide"}]},
        {"columns": [{"column": "kind", "width": True}, {"column": "kind", "shown": False}]},
        {"columns": [{"column": "kind", "width": 10**12}, {"column": "number", "shown": False}]},
        {"columns": [{"column": "kind", "width": -4}]},
    ],
)
def test_what_cannot_be_understood_is_as_designed(bench: Bench, damaged: object) -> None:
    bench.table.restore(damaged)
    assert bench.table.arrangement.in_order() == AT_FIRST
    assert heading(bench).sectionSize(PLACES[Column.KIND]) == 106


def test_columns_unknown_to_an_old_layout_come_last(bench: Bench) -> None:
    bench.table.restore({"columns": [{"column": "total", "shown": True}, {"column": "status"}]})
    shown = bench.table.arrangement.in_order()
    assert shown[:3] == [Column.TOTAL, Column.STATUS, Column.KIND]
    assert set(shown) == set(AT_FIRST)
