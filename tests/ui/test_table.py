"""The documents table: what it shows, what it holds on to, and how little it reads."""

from array import array
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.records.views import Column, Order
from desktop.stock.documents import Status
from desktop.ui.palette import Tone
from desktop.ui.table.columns import PLACES
from desktop.ui.table.state import Busy, Shown
from desktop.ui.theme import Theme, ThemeChoice
from tests.ui.table_parts import NASTY, NEWEST, PLAIN, Bench

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
OLDEST = Order(Column.NUMBER, False)


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    return Bench(qtbot, theme)


def picture(bench: Bench) -> QImage:
    return bench.table.viewport().grab().toImage()


def colours_of(bench: Bench, row: int, column: Column) -> set[str]:
    """Every colour painted in a cell."""
    rect = bench.table.visualRect(bench.table.model().index(row, PLACES[column]))
    image = picture(bench)
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(rect.left(), min(rect.right(), image.width() - 1))
        for y in range(rect.top(), rect.bottom())
    }


def test_the_model_keeps_qt_s_rules(bench: Bench, qtmodeltester: ModelTester) -> None:
    bench.show(5, 4, 3)
    model = bench.table.model()
    assert isinstance(model, QAbstractItemModel)
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]
    bench.show(4, 9)
    bench.table.selection.set([9])
    bench.show()
    qtmodeltester.check(model, force_py=True)  # type: ignore[no-untyped-call]


def test_a_selection_and_the_current_row_survive_another_list(bench: Bench) -> None:
    bench.show(*range(100, 0, -1))
    bench.table.selection.set([90, 50])
    bench.table.go_to(95)
    bench.show(*range(1, 98), order=OLDEST)
    assert bench.selected() == [90, 50]
    assert bench.table.current == 95
    assert bench.table.current_row == 94
    assert bench.said["current_changed"] == [95]
    assert bench.table.current_row in bench.table.visible


def test_a_document_is_found_where_it_stands_now(bench: Bench) -> None:
    bench.show(1, 2, 3, 4)
    model = bench.table._list
    assert [model.row_of(each) for each in (3, 3, 4, 9, 3)] == [2, 2, 3, None, 2]
    bench.show(4, 3, 2)
    assert [model.row_of(each) for each in (3, 4, 1, 2, 2)] == [1, 0, None, 2, 2]
    bench.show()
    assert model.row_of(2) is None


def test_a_current_document_that_leaves_the_list_is_none_and_keys_go_on_from_there(
    bench: Bench,
) -> None:
    bench.show(*range(20, 0, -1))
    bench.table.go_to(17)
    bench.show(*(number for number in range(20, 0, -1) if number != 17))
    assert bench.table.current is None
    assert bench.said["current_changed"] == [17, None]
    bench.key(Qt.Key.Key_Down)
    assert bench.table.current == 16


def test_rows_that_arrive_above_do_not_move_what_is_looked_at(bench: Bench) -> None:
    bench.show(*range(1000, 0, -1))
    bench.table.verticalScrollBar().setValue(3017)
    top = bench.table.ids[bench.table.visible[0]]
    bench.show(*range(1020, 0, -1))
    assert bench.table.ids[bench.table.visible[0]] == top
    assert bench.table.verticalScrollBar().value() == 3017 + 20 * 30
    bench.table.verticalScrollBar().setValue(0)
    bench.show(*range(1021, 0, -1))
    assert bench.table.visible[0] == 0


def test_another_order_begins_at_the_top_unless_the_current_row_was_on_screen(
    bench: Bench,
) -> None:
    bench.show(*range(1000, 0, -1))
    bench.table.go_to(1000)
    bench.table.verticalScrollBar().setValue(3000)
    bench.show(*range(1, 1001), order=OLDEST)
    assert bench.table.verticalScrollBar().value() == 0
    assert bench.table.current == 1000


def test_refreshing_keeps_everything_and_repaints_what_changed(bench: Bench) -> None:
    bench.show(*range(1000, 0, -1))
    bench.table.go_to(950)
    place = bench.table.verticalScrollBar().value()
    bench.table.selection.set([950])
    bench.rows.special[950] = replace(PLAIN, id=950, title="Renamed")
    changed: list[tuple[int, int]] = []
    bench.table.model().dataChanged.connect(lambda a, b: changed.append((a.row(), b.row())))
    bench.table.refresh([950, 949, 3, 77777])
    assert changed == [(50, 51)] if 51 in bench.table.visible else changed == [(50, 50)]
    assert bench.table.verticalScrollBar().value() == place
    assert bench.table.current == 950
    assert bench.says(50, Column.TITLE) == "Renamed"


def test_a_million_documents_are_read_a_screenful_at_a_time(bench: Bench) -> None:
    bench.table.show_ids(array("q", range(1_000_000, 0, -1)), NEWEST)
    bench.table.selection.set(bench.table.ids)
    picture(bench)
    bench.rows.asked.clear()
    bar = bench.table.verticalScrollBar()
    for value in range(0, bar.maximum(), bar.maximum() // 10):
        bar.setValue(value)
        picture(bench)
    bench.key(Qt.Key.Key_End)
    picture(bench)
    assert bench.table.current == 1
    assert 0 < len(bench.rows.asked) < 14 * len(bench.table.visible)


def test_what_is_on_screen_is_told(bench: Bench) -> None:
    bench.show()
    assert bench.said["visible_changed"][-1] == (0, -1)
    bench.show(*range(1000, 0, -1))
    rows = len(bench.table.visible)
    assert bench.said["visible_changed"][-1] == (0, rows - 1)
    bench.table.verticalScrollBar().setValue(300)
    assert bench.said["visible_changed"][-1] == (10, bench.table.visible[-1])


def test_a_row_speaks_in_words(bench: Bench) -> None:
    bench.rows.special[4819] = replace(PLAIN, id=4819, number="4819")
    bench.rows.special[2] = None
    bench.rows.special[3] = replace(PLAIN, id=3, line_count=1, targets=("A", "B"), supplier=None)
    bench.show(4819, 2, 3)
    said = "Receipt 4819, Draft, to Central, 9 lines, 5,310.00\u00a0€"
    assert bench.says(0, Column.NUMBER, SPOKEN) == said
    bench.table.selection.set([4819])
    assert bench.says(0, Column.NUMBER, SPOKEN) == f"{said}, selected"
    bench.under_way[4819] = Busy(Shown.CONDUCTING)
    assert "4819, Conducting, to" in bench.says(0, Column.NUMBER, SPOKEN)
    assert bench.says(1, Column.NUMBER, SPOKEN) == "not read yet"
    assert bench.says(2, Column.SUPPLIER, SPOKEN) == "not read yet"
    assert "to A and 1 more, 1 line," in bench.says(2, Column.NUMBER, SPOKEN)


@pytest.mark.parametrize(
    ("shown", "word", "tone"),
    [
        (Shown.WAITING, "Waiting", Tone.PLAIN),
        (Shown.CONDUCTING, "Conducting…", Tone.WORKING),
        (Shown.CANCELLING, "Cancelling…", Tone.WORKING),
        (Shown.CHECKING, "Checking…", Tone.CHECKING),
        (Shown.REFUSED, "Refused", Tone.BAD),
        (Shown.UNKNOWN, "Unknown", Tone.WARNING),
    ],
)
def test_what_is_under_way_takes_the_place_of_the_status(
    bench: Bench, theme: Theme, shown: Shown, word: str, tone: Tone
) -> None:
    bench.rows.special[1] = replace(PLAIN, status=Status.CONDUCTED, status_code="Y")
    bench.show(1)
    assert bench.says(0, Column.STATUS) == "Conducted"
    assert theme.palette.pills[Tone.GOOD].fill in colours_of(bench, 0, Column.STATUS)
    bench.under_way[1] = Busy(shown)
    bench.table.refresh([1])
    assert bench.says(0, Column.STATUS) == word
    assert theme.palette.pills[tone].fill in colours_of(bench, 0, Column.STATUS)


def test_a_refusal_is_explained_in_plain_text(bench: Bench) -> None:
    bench.under_way[1] = Busy(Shown.REFUSED, f"{NASTY}: 8 needed")
    bench.show(1, 2)
    assert "&lt;b&gt;Bold&lt;/b&gt;" in bench.tool_tip(0, Column.STATUS)
    assert "8 needed" in bench.tool_tip(0, Column.STATUS)
    assert bench.tool_tip(1, Column.STATUS) == ""


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_pointer_brings_the_tool_tip_up(bench: Bench) -> None:
    bench.under_way[1] = Busy(Shown.REFUSED, "Short 3 pcs: 8 needed, 5 there")
    bench.show(1)
    assert "8 needed, 5 there" in bench.point_long(0, Column.STATUS)


def test_a_ring_turns_only_while_one_is_on_screen(bench: Bench) -> None:
    bench.show(1, 2)
    bench.under_way[1] = Busy(Shown.CONDUCTING)
    bench.table.refresh([1])
    first = picture(bench)
    bench.qtbot.waitUntil(lambda: picture(bench) != first)
    assert bench.table.is_moving
    bench.table.viewport().repaint(bench.table.visualRect(bench.table.model().index(1, 1)))
    assert bench.table.is_moving
    bench.under_way.clear()
    bench.table.refresh([1])
    picture(bench)
    assert not bench.table.is_moving


class Still(QProxyStyle):
    """A system whose user wants nothing to move."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def test_nothing_moves_where_animations_are_off(bench: Bench, theme: Theme) -> None:
    still = Still("Fusion")
    still.setParent(bench.table)
    bench.table.setStyle(still)
    bench.under_way[1] = Busy(Shown.CONDUCTING)
    bench.show(1)
    assert theme.palette.pills[Tone.WORKING].fill in colours_of(bench, 0, Column.STATUS)
    assert not bench.table.is_moving


def test_codes_nobody_knows_are_shown_as_they_are(bench: Bench) -> None:
    bench.rows.special[1] = replace(
        PLAIN, kind_code="Z", status=Status.OTHER, status_code="QQ\nQ" * 9
    )
    bench.show(1)
    assert bench.says(0, Column.KIND) == "Type Z"
    assert bench.says(0, Column.STATUS) == "Status QQ QQQ QQQ Q"
    assert not picture(bench).isNull()


def test_what_was_not_read_is_a_bar_and_what_there_is_not_is_nothing(
    bench: Bench, theme: Theme
) -> None:
    bench.rows.special[1] = replace(PLAIN, supplier=None)
    bench.rows.special[2] = replace(PLAIN, id=2, supplier="")
    bench.rows.special[3] = None
    bench.show(1, 2, 3)
    grey = theme.palette.skeleton
    assert grey in colours_of(bench, 0, Column.SUPPLIER)
    assert colours_of(bench, 1, Column.SUPPLIER) == {theme.palette.base}
    assert grey in colours_of(bench, 2, Column.NUMBER)


def test_grey_rows_stand_only_before_the_first_documents(bench: Bench, theme: Theme) -> None:
    blank = QColor(theme.palette.skeleton).rgb()

    def bars() -> bool:
        image = picture(bench)
        middle = range(0, image.width(), 5)
        return any(image.pixel(x, 15) == blank for x in middle)

    assert not bars()
    bench.table.show_reading(True)
    assert bars()
    bench.show(1)
    assert not bars()


@pytest.mark.parametrize(
    "title",
    ["x" * 100_000, NASTY, "توريد خشب البلوط", "two\nlines\r\n\tof it", "📦🚚👩‍🏭", "\u202eevil"],
)
def test_any_title_is_one_line_of_plain_text(bench: Bench, title: str) -> None:
    bench.rows.special[1] = replace(PLAIN, title=title)
    bench.table.arrangement.show(Column.TITLE, True)
    bench.show(1)
    said = bench.says(0, Column.TITLE)
    assert said == " ".join(title[:500].split())
    assert bench.table.rowHeight(0) == 30
    assert "<b>" not in bench.tool_tip(0, Column.NUMBER)
    assert "<img" not in bench.tool_tip(0, Column.NUMBER)


def test_a_cut_cell_is_whole_in_its_tool_tip_and_a_whole_one_has_none(bench: Bench) -> None:
    bench.rows.special[1] = replace(PLAIN, supplier="A supplier of an exceedingly long name")
    bench.rows.special[2] = replace(PLAIN, id=2, supplier="Nord", targets=("Central", "North"))
    bench.show(1, 2)
    assert "exceedingly long name" in bench.tool_tip(0, Column.SUPPLIER)
    assert bench.tool_tip(1, Column.SUPPLIER) == ""
    assert "To Central, North" in bench.tool_tip(1, Column.WAREHOUSES)
    assert "20.11.2026 12:04:09 UTC" in bench.tool_tip(1, Column.CHANGED)


def test_the_row_under_the_pointer_and_the_focus_are_seen(bench: Bench, theme: Theme) -> None:
    bench.show(3, 2, 1)
    bench.table.selection.set([1])
    bench.table.go_to(3)
    QTest.mouseMove(bench.table.viewport(), bench.point(1))
    bench.qtbot.waitUntil(lambda: theme.palette.hover in colours_of(bench, 1, Column.SUPPLIER))
    QApplication.sendEvent(bench.table.viewport(), QEvent(QEvent.Type.Leave))
    assert theme.palette.hover not in colours_of(bench, 1, Column.SUPPLIER)
    assert theme.palette.focus in colours_of(bench, 0, Column.SUPPLIER)
    assert theme.palette.selection in colours_of(bench, 2, Column.SUPPLIER)
    bench.table.clearFocus()
    assert theme.palette.focus not in colours_of(bench, 0, Column.SUPPLIER)
    assert theme.palette.selection_inactive in colours_of(bench, 2, Column.SUPPLIER)


def test_the_heading_s_box_is_empty_mixed_or_full(bench: Bench, theme: Theme) -> None:
    def box() -> tuple[bool, bool]:
        """Whether the box is filled, and whether a tick reaches below its middle line."""
        image = bench.table.horizontalHeader().viewport().grab().toImage()
        filled = image.pixelColor(9, 9).name().upper() == theme.palette.accent
        white = QColor(theme.palette.accent_text).name()
        return filled, any(image.pixelColor(x, 16).name() == white for x in range(11, 20))

    bench.show(3, 2, 1)
    empty = box()
    bench.table.selection.set([2])
    mixed = box()
    bench.table.selection.set([3, 2, 1])
    full = box()
    assert not empty[0]
    assert mixed == (True, False)
    assert full == (True, True)


def test_dark_and_light_are_painted_by_the_theme(bench: Bench, theme: Theme) -> None:
    bench.show(1)
    theme.choose(ThemeChoice.DARK)
    try:
        assert theme.palette.dark
        assert theme.palette.base in colours_of(bench, 0, Column.SUPPLIER)
    finally:
        theme.choose(ThemeChoice.LIGHT)
    assert theme.palette.base in colours_of(bench, 0, Column.SUPPLIER)


def test_right_to_left_mirrors_columns_arrows_and_the_edge(bench: Bench, theme: Theme) -> None:
    bench.table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.show(2, 1)
    bench.table.go_to(2)
    image = picture(bench)
    focus = QColor(theme.palette.focus)
    assert image.pixelColor(image.width() - 2, 15) == focus
    assert image.pixelColor(1, 15) != focus
    assert bench.point(0, None).x() > bench.point(0, Column.KIND).x()
    assert bench.point(0, Column.KIND).x() > bench.point(0, Column.CHANGED).x()
    bench.click(1, None)
    assert bench.selected() == [1]


def test_a_bigger_font_makes_taller_rows(bench: Bench) -> None:
    bench.show(1)
    font = bench.table.font()
    font.setPixelSize(26)
    bench.table.setFont(font)
    assert bench.table.rowHeight(0) >= 36
    assert bench.table.horizontalHeader().height() >= 32
