"""The window of outcomes: its order, its tabs, its buttons, and that it follows the work."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.stock.movements import Act
from desktop.ui.formats import Formats
from desktop.ui.outcomes import OutcomeRow, OutcomeWindow, Part, Result, of_operation
from desktop.ui.outcomes.model import Column
from desktop.ui.theme import Theme
from desktop.work.claims import Stage
from desktop.work.operations import Operation, Phase
from tests.ui import operating as o
from tests.ui.telling import NOW, WORDS, Told


class Source:
    """A result that changes, and a clock that is turned by hand."""

    def __init__(self, result: Result) -> None:
        self.result = result
        self.now: datetime = NOW

    def read(self) -> Result:
        return self.result


def window(qtbot: QtBot, theme: Theme, source: Source) -> OutcomeWindow:
    formats = Formats(QLocale("en_GB"), UTC, lambda: source.now)
    shown = OutcomeWindow(theme, source.read, formats, Told())
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def source() -> Source:
    return Source(
        o.result(
            o.row(4700, o.DONE),
            o.row(4701, o.CHECKED),
            o.row(4702, o.refused(4702)),
            o.row(4703, o.unknown()),
            o.row(4704, o.ALREADY),
            o.row(4705, o.CHANGED),
            o.row(4706, o.STOPPED),
            o.row(4707, o.gone(4707)),
        )
    )


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, source: Source) -> OutcomeWindow:
    return window(qtbot, theme, source)


def ids(shown: OutcomeWindow) -> list[int]:
    return [row.document_id for row in shown.model.rows]


def words(shown: OutcomeWindow, name: str) -> str:
    found = shown.findChild(QTextEdit, name)
    assert isinstance(found, QTextEdit)
    return found.toPlainText()


def cell(shown: OutcomeWindow, document_id: int, column: Column) -> str:
    at = shown.model.row_of(document_id)
    assert at is not None
    return str(shown.model.index(at, column).data())


def choose(shown: OutcomeWindow, document_id: int) -> None:
    at = shown.model.row_of(document_id)
    assert at is not None
    shown.table.setCurrentIndex(shown.model.index(at, 0))


def press(qtbot: QtBot, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_needs_eyes_stands_first(shown: OutcomeWindow) -> None:
    assert ids(shown) == [4702, 4707, 4703, 4701, 4704, 4705, 4706, 4700]


def test_every_outcome_has_its_word_and_its_sentence(shown: OutcomeWindow) -> None:
    told = {
        each: (cell(shown, each, Column.OUTCOME), cell(shown, each, Column.WHAT))
        for each in ids(shown)
    }
    assert told[4700] == ("Conducted", "As planned")
    assert told[4701] == ("Conducted", "Conducted — answer was lost, checked with portal")
    assert told[4702] == ("Refused", "There is too little of Cordless drill 18 V at North")
    assert told[4703] == ("Unknown", "Unknown: the portal does not answer")
    assert told[4704][1].startswith("Already conducted by A. Petrova")
    assert told[4705] == ("Changed", "Changed since review, not sent")
    assert told[4706] == ("Not started", "Not started, you stopped the operation")


def test_the_tabs_count_and_filter(qtbot: QtBot, shown: OutcomeWindow) -> None:
    counted = [shown.tabs.tab(at).count for at in range(5)]
    assert counted == ["8", "2", "3", "1", "2"]
    place = shown.tabs.tabRect(1).center()
    QTest.mouseClick(shown.tabs, Qt.MouseButton.LeftButton, pos=place)
    assert ids(shown) == [4702, 4707]
    shown.show_part(Part.NOT_STARTED)
    assert ids(shown) == [4705, 4706]


def test_not_started_is_no_tab_where_all_were_started(qtbot: QtBot, theme: Theme) -> None:
    shown = window(qtbot, theme, Source(o.many()))
    assert not shown.tabs.isTabVisible(4)
    assert [shown.tabs.tab(at).word for at in range(3)] == ["All", "Refused", "Conducted"]


def test_cancelling_is_told_in_its_own_words(qtbot: QtBot, theme: Theme) -> None:
    shown = window(qtbot, theme, Source(o.result(o.row(1, o.DONE), act=Act.CANCEL)))
    assert shown.tabs.tab(2).word == "Cancelled"
    assert cell(shown, 1, Column.OUTCOME) == "Cancelled"
    assert shown.head.word(Part.DONE) == "cancelled"


def test_the_head_says_how_many_when_and_by_whom(qtbot: QtBot, theme: Theme) -> None:
    shown = window(qtbot, theme, Source(o.many()))
    assert words(shown, "result-facts") == (
        "120 documents, 21 Nov, 11:59 to 12:04, by Sofia Weber."
        " One was already conducted. One answer was lost and checked."
    )


def test_searching_finds_by_number_title_and_sentence(qtbot: QtBot, shown: OutcomeWindow) -> None:
    shown.search.setFocus()
    QTest.keyClicks(shown.search, "4704")
    assert ids(shown) == [4704]
    shown.search.setText("too little")
    assert ids(shown) == [4702]
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert len(ids(shown)) == 8
    assert shown.isVisible()


def test_the_chosen_document_is_told_in_full(shown: OutcomeWindow) -> None:
    choose(shown, 4702)
    assert "Nothing was booked" in words(shown, "chosen-what")
    assert words(shown, "chosen-todo").startswith("Move or receive what is missing")
    assert words(shown, "portal-words") == WORDS


def test_the_portals_words_can_be_copied(qtbot: QtBot, shown: OutcomeWindow) -> None:
    choose(shown, 4702)
    copy = shown.findChild(QPushButton, "copy-words")
    assert isinstance(copy, QPushButton)
    press(qtbot, copy)
    assert QApplication.clipboard().text() == WORDS
    choose(shown, 4700)
    assert not copy.isVisible()


def test_only_what_is_safe_and_of_use_is_asked_again(qtbot: QtBot, shown: OutcomeWindow) -> None:
    with qtbot.waitSignal(shown.retry_wanted) as told:
        press(qtbot, shown.foot.retry)
    assert told.args == [[4702, 4705, 4706]]


def test_nothing_is_asked_again_while_it_runs_or_without_need(
    qtbot: QtBot, theme: Theme, source: Source, shown: OutcomeWindow
) -> None:
    source.result = replace(source.result, under_way=True)
    shown.refresh()
    assert not shown.foot.retry.isEnabled()
    assert "still running" in shown.foot.retry.toolTip()
    source.result = o.result(o.row(1, o.gone(1)), o.row(2, o.unknown()))
    shown.refresh()
    assert not shown.foot.retry.isEnabled()
    assert "change nothing" in shown.foot.retry.toolTip()


def test_selecting_in_the_list_means_those_that_need_somebody(
    qtbot: QtBot, source: Source, shown: OutcomeWindow
) -> None:
    with qtbot.waitSignal(shown.select_wanted) as told:
        press(qtbot, shown.foot.select)
    assert told.args == [[4702, 4703, 4707]]
    source.result = o.result(o.row(1, o.DONE), o.row(2, o.DONE))
    shown.refresh()
    assert shown.to_select() == [1, 2]


def test_marked_rows_are_selected_in_the_list(qtbot: QtBot, shown: OutcomeWindow) -> None:
    shown.table.setCurrentIndex(shown.model.index(6, 0))
    QTest.keyClick(shown.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert shown.to_select() == [4706, 4700]


def test_unknown_ones_are_checked_on_demand(
    qtbot: QtBot, source: Source, shown: OutcomeWindow
) -> None:
    with qtbot.waitSignal(shown.check_wanted) as told:
        press(qtbot, shown.foot.check)
    assert told.args == [[4703]]
    source.result = o.result(o.row(1, o.DONE))
    shown.refresh()
    assert not shown.foot.check.isVisible()


def test_the_next_check_is_counted_down(source: Source, shown: OutcomeWindow) -> None:
    source.result = replace(source.result, next_check=NOW + timedelta(seconds=20))
    shown.refresh()
    assert shown.counts_down
    assert cell(shown, 4703, Column.WHAT).endswith("Checking again in 0:20")
    source.now += timedelta(seconds=3)
    shown.tick()
    assert cell(shown, 4703, Column.WHAT).endswith("Checking again in 0:17")
    choose(shown, 4703)
    assert "0:17" in words(shown, "chosen-todo")
    shown.hide()
    assert not shown.counts_down


def test_export_and_close(qtbot: QtBot, shown: OutcomeWindow) -> None:
    with qtbot.waitSignal(shown.export_wanted):
        press(qtbot, shown.foot.export)
    headings, *rows = shown.told()
    assert headings[0] == "Outcome"
    assert len(rows) == 8
    assert rows[0][-1] == WORDS
    press(qtbot, shown.foot.shut)
    assert not shown.isVisible()


def test_rows_are_copied_as_text(qtbot: QtBot, shown: OutcomeWindow) -> None:
    choose(shown, 4702)
    QTest.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("Refused\tWrite-off\t4702 ")


def test_a_comment_that_was_not_written_is_told_and_tried_again(qtbot: QtBot, theme: Theme) -> None:
    row = replace(o.row(4709, o.DONE), comment_problem=o.short(4709))
    shown = window(qtbot, theme, Source(o.result(row, act=Act.CANCEL)))
    assert cell(shown, 4709, Column.WHAT).endswith("but the comment was not written")
    again = shown.findChild(QPushButton, "write-comment-again")
    assert isinstance(again, QPushButton)
    with qtbot.waitSignal(shown.comment_wanted) as told:
        press(qtbot, again)
    assert told.args == [4709]


def test_it_is_not_modal(shown: OutcomeWindow) -> None:
    assert not shown.isModal()


# -- live ------------------------------------------------------------------------------------


def live(operation: Operation) -> Source:
    return Source(of_operation(operation, person="Sofia Weber"))


def test_a_running_operation_is_followed(qtbot: QtBot, theme: Theme) -> None:
    operation = o.operation(5)
    operation.enter(Phase.RUNNING)
    source = live(operation)
    shown = window(qtbot, theme, source)
    assert {cell(shown, each, Column.OUTCOME) for each in ids(shown)} == {"Waiting"}
    choose(shown, 4803)
    operation.tell({4800: o.DONE, 4803: o.refused(4803)}, NOW)
    source.result = of_operation(
        operation, stage=lambda each: Stage.WORKING if each == 4801 else None
    )
    shown.refresh()
    assert ids(shown) == [4803, 4801, 4800, 4802, 4804]
    assert cell(shown, 4801, Column.OUTCOME) == "Conducting…"
    current = shown.table.current()
    assert current is not None
    assert current.document_id == 4803
    assert "2 are still waiting" not in words(shown, "result-facts")
    assert "3 are still waiting or under way." in words(shown, "result-facts")


def test_a_refusal_is_told_with_the_time_of_its_answer(qtbot: QtBot, theme: Theme) -> None:
    """Read back, the document tells when its status was set before, which may be long ago."""
    operation = o.operation(1)
    told = o.refused(4800)
    assert told.problem is not None
    operation.tell({4800: replace(told, at=NOW - timedelta(days=40))}, NOW)
    (row,) = of_operation(operation).rows
    assert row.at == told.problem.reference.at


def test_a_lost_answer_is_being_checked(qtbot: QtBot, theme: Theme) -> None:
    operation = o.operation(1)
    operation.tell({4800: o.unknown()}, NOW)
    shown = window(
        qtbot, theme, Source(of_operation(operation, stage=lambda _each: Stage.CHECKING))
    )
    assert cell(shown, 4800, Column.OUTCOME) == "Checking…"
    assert cell(shown, 4800, Column.WHAT) == "Answer lost, reading the status"


def test_marks_stay_when_rows_move(qtbot: QtBot, theme: Theme, source: Source) -> None:
    shown = window(qtbot, theme, source)
    choose(shown, 4700)
    QTest.keyClick(shown.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    before = {row.document_id for row in shown.table.chosen()}
    rows = tuple(
        o.row(row.document_id, o.refused(4700)) if row.document_id == 4700 else row
        for row in source.result.rows
    )
    source.result = replace(source.result, rows=rows)
    shown.refresh()
    assert before == {4700, 4706}
    assert {row.document_id for row in shown.table.chosen()} == before


def test_many_rows_cost_what_is_on_screen(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    shown = window(qtbot, theme, Source(o.many(5_000)))
    line = shown.model.telling.line

    def counted(row: OutcomeRow, act: Act, next_check: datetime | None) -> str:
        told.append(row.document_id)
        return line(row, act, next_check)

    monkeypatch.setattr(shown.model.telling, "line", counted)
    shown.table.scrollToBottom()
    shown.grab()
    assert 0 < len(told) < 60


def test_titles_are_plain_text(qtbot: QtBot, theme: Theme) -> None:
    shown = window(qtbot, theme, Source(o.result(o.row(1, o.DONE, "<b>Bold</b> & more"))))
    assert cell(shown, 1, Column.DOCUMENT) == "1 <b>Bold</b> & more"
