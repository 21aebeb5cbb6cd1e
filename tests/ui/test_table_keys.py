"""The table from the keyboard and the mouse: standing, selecting, opening, copying."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.records.views import Column, Order
from desktop.ui.table.copying import MOST
from desktop.ui.theme import Theme
from tests.ui.table_parts import PLAIN, Bench

KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    made = Bench(qtbot, theme)
    made.show(*range(100, 0, -1))
    return made


def test_the_first_key_stands_on_the_first_row_and_focus_alone_on_none(bench: Bench) -> None:
    assert bench.table.current is None
    bench.key(KEY.Key_Down)
    assert bench.table.current == 100
    assert bench.said["current_changed"] == [100]


def test_arrows_pages_and_ends(bench: Bench) -> None:
    bench.key(KEY.Key_Down)
    for key, at in [
        (KEY.Key_Down, 99),
        (KEY.Key_End, 1),
        (KEY.Key_Down, 1),
        (KEY.Key_Up, 2),
        (KEY.Key_Home, 100),
        (KEY.Key_Up, 100),
    ]:
        bench.key(key)
        assert bench.table.current == at
    bench.key(KEY.Key_PageDown)
    page = 100 - (bench.table.current or 0)
    assert 8 <= page <= 12
    assert bench.table.current_row in bench.table.visible
    bench.key(KEY.Key_PageUp)
    assert bench.table.current == 100
    assert bench.selected() == []


def test_walking_keeps_the_current_row_on_screen(bench: Bench) -> None:
    for _ in range(40):
        bench.key(KEY.Key_Down)
    row = bench.table.current_row
    assert row == 39
    rect = bench.table.visualRect(bench.table.currentIndex())
    assert bench.table.viewport().rect().contains(rect.center())
    assert rect.bottom() <= bench.table.viewport().height()


def test_shift_extends_and_shrinks_and_keeps_what_was_selected(bench: Bench) -> None:
    bench.click(0, None)
    bench.click(3)
    bench.key(KEY.Key_Down, SHIFT)
    bench.key(KEY.Key_Down, SHIFT)
    assert bench.selected() == [100, 97, 96, 95]
    bench.key(KEY.Key_Up, SHIFT)
    assert bench.selected() == [100, 97, 96]
    bench.key(KEY.Key_Home, SHIFT)
    assert set(bench.selected()) == {100, 97, 98, 99}
    bench.key(KEY.Key_End, SHIFT)
    assert len(bench.selected()) == 98
    assert bench.table.current == 1


def test_a_cleared_selection_does_not_come_back_with_the_next_stretch(bench: Bench) -> None:
    bench.click(0, None)
    bench.click(3)
    bench.key(KEY.Key_Down, SHIFT)
    bench.key(KEY.Key_A, CONTROL, SHIFT)
    assert bench.selected() == []
    bench.key(KEY.Key_Down, SHIFT)
    assert bench.selected() == [97, 96, 95]


def test_space_toggles_and_enter_opens_the_current_row(bench: Bench) -> None:
    bench.key(KEY.Key_Space)
    bench.key(KEY.Key_Return)
    assert bench.selected() == []
    assert bench.said["opened"] == []
    bench.key(KEY.Key_Down)
    bench.key(KEY.Key_Space)
    assert bench.selected() == [100]
    bench.key(KEY.Key_Space)
    assert bench.selected() == []
    bench.key(KEY.Key_Return)
    bench.key(KEY.Key_Enter)
    assert bench.said["opened"] == [100, 100]


def test_all_is_asked_for_and_letters_read_no_rows(bench: Bench) -> None:
    bench.key(KEY.Key_A, CONTROL)
    assert bench.said["all_wanted"] == [True]
    assert bench.selected() == []
    bench.rows.asked.clear()
    bench.key(KEY.Key_R)
    assert bench.rows.asked == set()


def test_a_click_looks_a_check_box_selects(bench: Bench) -> None:
    bench.click(2, None)
    assert bench.selected() == [98]
    assert bench.table.current is None
    bench.click(4)
    assert bench.selected() == [98]
    assert bench.table.current == 96
    bench.click(6, Column.NUMBER, CONTROL)
    assert bench.selected() == [98, 94]
    bench.click(8, None, SHIFT)
    assert bench.selected() == [98, 94, 93, 92]
    bench.click(2, None)
    assert bench.selected() == [94, 93, 92]


def test_a_double_click_opens_but_not_on_the_check_box(bench: Bench) -> None:
    left = Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    bench.click(3)
    QTest.mouseDClick(bench.table.viewport(), left, plain, bench.point(3))
    assert bench.said["opened"] == [97]
    bench.click(3, None)
    QTest.mouseDClick(bench.table.viewport(), left, plain, bench.point(3, None))
    assert bench.said["opened"] == [97]
    assert bench.selected() == []


def test_a_menu_is_wanted_by_mouse_and_by_key(bench: Bench) -> None:
    where = bench.point(2)
    far = bench.table.viewport().mapToGlobal(where)
    mouse = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, far)
    QApplication.sendEvent(bench.table.viewport(), mouse)
    assert bench.said["context_menu_wanted"] == [(98, far)]
    assert bench.table.current == 98
    keyboard = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(bench.table.viewport(), keyboard)
    said = bench.said["context_menu_wanted"][-1]
    assert isinstance(said, tuple)
    assert said[0] == 98
    assert bench.table.viewport().mapFromGlobal(said[1]).y() == bench.point(2).y() + 16


def test_the_heading_asks_for_orders_and_never_sorts(bench: Bench) -> None:
    bench.click_heading(Column.NUMBER)
    bench.click_heading(Column.TOTAL)
    bench.click_heading(Column.SUPPLIER)
    assert bench.said["order_wanted"] == [
        Order(Column.NUMBER, False),
        Order(Column.TOTAL, True),
        Order(Column.SUPPLIER, False),
    ]
    assert bench.table.ids[0] == 100
    assert bench.table.order == Order(Column.NUMBER, True)


def test_the_heading_s_box_asks_for_all_and_unselects_what_is_shown(bench: Bench) -> None:
    bench.table.selection.set([500, 100])
    bench.click_heading(None)
    assert bench.said["all_wanted"] == [True]
    bench.table.selection.add(bench.table.ids)
    bench.click_heading(None)
    assert bench.said["all_wanted"] == [True]
    assert bench.selected() == [500]


def test_copying_writes_the_shown_columns_in_the_order_of_the_list(bench: Bench) -> None:
    for column in (Column.KIND, Column.WAREHOUSES, Column.RESPONSIBLE, Column.CHANGED):
        bench.table.arrangement.show(column, False)
    bench.table.selection.set([99, 100, 700])
    bench.key(KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "\n".join(
        f"{number} Copper cable\tDraft\tKappa Metals\t9\t5,310.00\u00a0€"
        for number in (100, 99, 700)
    )
    assert bench.said["copied"] == [(3, 3)]


def test_copying_takes_the_current_row_when_none_is_selected(bench: Bench) -> None:
    bench.click(1)
    bench.key(KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("Receipt\t99 Copper cable\tDraft\t")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "＝"])
def test_a_copied_name_is_never_a_formula(bench: Bench, start: str) -> None:
    bench.rows.special[100] = replace(
        PLAIN, id=100, supplier=f'{start}HYPERLINK("http://evil")', total=Decimal("-5")
    )
    bench.table.selection.set([100])
    bench.table.copy()
    cells = QGuiApplication.clipboard().text().split("\t")
    assert len(cells) == 9
    assert cells[4] == f'"\'{start.strip()}HYPERLINK(""http://evil"")"'
    assert cells[6].startswith("-5.00")


def test_more_than_a_clipboard_should_hold_is_said(bench: Bench) -> None:
    bench.show(*range(1, MOST + 6))
    bench.table.selection.set(bench.table.ids)
    bench.table.copy()
    assert bench.said["copied"] == [(MOST, MOST + 5)]
    assert QGuiApplication.clipboard().text().count("\n") == MOST - 1
