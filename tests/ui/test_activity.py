"""Activity: the dock with its lines and buttons, and the bar of what runs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from desktop.records.operations import ActRecord, OperationRecord, State
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.ui.activity import ActivityDock, Entry, Exported, Live, RunningBar, Work
from desktop.ui.activity.actions import Step
from desktop.ui.activity.entries import Key
from desktop.ui.activity.model import Column, Sort
from desktop.ui.formats import Formats
from desktop.ui.outcomes import OutcomeRow, Result
from desktop.ui.theme import Theme
from desktop.work.claims import Stage
from desktop.work.operations import Operation, Phase
from tests.ui import operating as o
from tests.ui.telling import NOW, Told


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def formats(clock: Clock) -> Formats:
    return Formats(QLocale("en_GB"), UTC, clock)


@pytest.fixture
def dock(qtbot: QtBot, theme: Theme, formats: Formats, clock: Clock) -> Iterator[ActivityDock]:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = ActivityDock(theme, formats, Told(), clock)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    window.resize(1_300, 340)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, formats: Formats, clock: Clock) -> RunningBar:
    made = RunningBar(theme, formats, clock)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def operation() -> Operation:
    """Sixty of a hundred and twenty are settled, two of them refused."""
    made = o.operation(120)
    made.enter(Phase.RUNNING)
    made.tell({4800 + at: o.DONE for at in range(58)}, NOW - timedelta(seconds=60))
    made.tell({4858: o.refused(4858), 4859: o.incomplete(4859)}, NOW - timedelta(seconds=58))
    return made


def live(operation: Operation, number: int = 1, **stages: Stage) -> Live:
    return Live(
        number=number,
        operation=operation,
        person="S. Weber",
        stage=lambda each: stages.get(f"d{each}"),
    )


def act(record: OperationRecord, position: int, outcome: Outcome) -> ActRecord:
    document = o.document(4700 + position)
    return ActRecord(
        operation=record.id,
        position=position,
        act=record.act,
        document_id=document.id,
        kind_code=document.kind_code,
        title=document.title,
        number=document.number,
        modified_at=None,
        state=State.ENDED,
        sent_at=NOW,
        times_sent=1,
        outcome=outcome,
        ended_at=NOW,
        check_until=None,
        portal=None,
        started_at=record.started_at,
        person_id=1,
        person=record.person,
    )


def lines(dock: ActivityDock, under: QModelIndex | None = None) -> list[str]:
    parent = under or QModelIndex()
    model = dock.model
    return [str(model.index(at, 0, parent).data()) for at in range(model.rowCount(parent))]


def cell(dock: ActivityDock, row: int, column: Column) -> str:
    return str(dock.model.index(row, column).data())


def press(dock: ActivityDock, key: tuple[str, int], step: Step) -> None:
    button = dock.buttons(key).button(step)
    assert button is not None, step
    QApplication.processEvents()  # lines are laid out when the loop turns
    assert button.isVisible(), step
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def finished(count: int, first: int = 100) -> list[OperationRecord]:
    """The newest first, as the journal gives them."""
    return [
        o.record(first - at, {Fate.DONE: 2}, minutes_ago=10 + at, person=f"Person {first - at}")
        for at in range(count)
    ]


# -- the dock ----------------------------------------------------------------------------------


def test_nothing_done_yet_says_so(dock: ActivityDock) -> None:
    assert not dock.tree.isVisible()
    dock.show_finished(finished(1), more=False)
    assert dock.tree.isVisible()


def test_running_first_then_the_newest(dock: ActivityDock, operation: Operation) -> None:
    cancelled = o.record(9, {Fate.DONE: 2}, act=Act.CANCEL, minutes_ago=80)
    older = o.record(8, {Fate.DONE: 23, Fate.REFUSED: 1}, minutes_ago=150)
    dock.show_finished([cancelled, older], more=False)
    dock.show_live([live(operation)])
    dock.show_exports(
        [
            Exported(
                number=1,
                rows=86,
                format="Excel",
                started_at=NOW - timedelta(minutes=100),
                took=timedelta(seconds=1),
            )
        ]
    )
    assert lines(dock) == [
        "Conduct 120 documents",
        "Cancel conducting of 2 documents",
        "Export 86 documents to Excel",
        "Conduct 24 documents",
    ]
    assert dock.head.summary.whole() == "1 running, 3 finished today"
    assert [cell(dock, 3, each) for each in (Column.DONE, Column.REFUSED)] == ["23", "1"]


def test_progress_speed_and_time_left(dock: ActivityDock, operation: Operation) -> None:
    dock.show_live([live(operation)])
    assert cell(dock, 0, Column.PROGRESS) == "60 of 120 · 30 min left · 2 a minute"
    assert cell(dock, 0, Column.TOOK) == "3 min"
    assert cell(dock, 0, Column.STATE) == "Running"


def test_the_wait_is_counted_down(dock: ActivityDock, operation: Operation, clock: Clock) -> None:
    dock.show_live([live(operation)])
    dock.show_wait(NOW + timedelta(seconds=14))
    assert cell(dock, 0, Column.STATE) == "Portal limit, 0:14"
    clock.now += timedelta(seconds=5)
    dock.refresh()
    assert cell(dock, 0, Column.STATE) == "Portal limit, 0:09"
    clock.now += timedelta(seconds=10)
    dock.refresh()
    assert cell(dock, 0, Column.STATE) == "Running"


def test_pause_go_on_and_stop(qtbot: QtBot, dock: ActivityDock, operation: Operation) -> None:
    dock.show_live([live(operation, 7)])
    dock.pause_wanted.connect(lambda _number: operation.pause())
    dock.go_on_wanted.connect(lambda _number: operation.go_on())
    dock.stop_wanted.connect(lambda _number: operation.stop())
    operation.on_changed = lambda _operation: dock.refresh()
    with qtbot.waitSignal(dock.pause_wanted) as told:
        press(dock, ("live", 7), Step.PAUSE)
    assert told.args == [7]
    assert cell(dock, 0, Column.STATE) == "Paused"
    press(dock, ("live", 7), Step.GO_ON)
    assert cell(dock, 0, Column.STATE) == "Running"
    press(dock, ("live", 7), Step.STOP)
    assert cell(dock, 0, Column.STATE) == "Stopping"
    assert dock.buttons(("live", 7)).button(Step.STOP) is None
    with qtbot.waitSignal(dock.live_result_wanted):
        press(dock, ("live", 7), Step.SHOW_RESULT)


def test_who_stopped_it_is_told(dock: ActivityDock) -> None:
    stopped = o.operation(2)
    stopped.tell({4800: o.DONE, 4801: o.STOPPED}, NOW)
    stopped.end(NOW)
    dock.show_live([live(stopped)])
    dock.show_finished([o.record(7, {Fate.DONE: 5, Fate.NOT_STARTED: 3})], more=False)
    assert [cell(dock, row, Column.STATE) for row in (0, 1)] == ["Stopped by you", "Stopped"]
    assert cell(dock, 1, Column.PROGRESS) == "5 of 8"


def test_results_and_folders_are_opened(qtbot: QtBot, dock: ActivityDock) -> None:
    dock.show_finished(finished(2), more=False)
    dock.show_exports(
        [Exported(number=4, rows=1, format="CSV", started_at=NOW, took=timedelta(seconds=1))]
    )
    with qtbot.waitSignal(dock.result_wanted) as told:
        press(dock, ("done", 100), Step.SHOW_RESULT)
    assert told.args == [100]
    with qtbot.waitSignal(dock.folder_wanted) as told:
        press(dock, ("export", 4), Step.OPEN_FOLDER)
    assert told.args == [4]


def test_an_interrupted_operation_goes_on_only_when_asked(qtbot: QtBot, dock: ActivityDock) -> None:
    left = o.record(6, {Fate.DONE: 40, Fate.UNKNOWN: 3}, how_many=99, took=None)
    dock.show_finished([left], more=False)
    assert cell(dock, 0, Column.STATE) == "Interrupted"
    assert cell(dock, 0, Column.PROGRESS) == "40 of 99 · 3 documents are being checked"
    button = dock.buttons(("done", 6)).button(Step.GO_ON_WITH_REST)
    assert button is not None
    assert button.text() == "Go on with 56"
    with qtbot.waitSignal(dock.go_on_with_rest_wanted) as told:
        press(dock, ("done", 6), Step.GO_ON_WITH_REST)
    assert told.args == [6]


def test_unfolding_shows_what_needs_eyes_and_folds_the_rest(
    dock: ActivityDock, operation: Operation
) -> None:
    dock.show_live([live(operation, d4860=Stage.WORKING)])
    top = dock.model.index(0, 0)
    dock.tree.setExpanded(top, True)
    top = dock.model.index(0, 0)
    assert lines(dock, top) == [
        "4858 Recount aisle 9",
        "4859 Order 20731",
        "4860 Sealing tape",
        "117 more: 58 conducted, 59 waiting",
    ]
    more = dock.model.index(3, 0, top)
    assert dock.model.rowCount(more) == 117


def test_what_is_open_stays_open_while_work_goes_on(
    dock: ActivityDock, operation: Operation
) -> None:
    dock.show_finished(finished(3), more=False)
    dock.show_live([live(operation)])
    dock.tree.setExpanded(dock.model.index(0, 0), True)
    dock.tree.setCurrentIndex(dock.model.index(1, 0, dock.model.index(0, 0)))
    operation.tell({4861: o.refused(4861)}, NOW)
    dock.show_finished([*finished(1, first=101), *finished(3)], more=False)
    assert dock.tree.isExpanded(dock.model.index(0, 0))
    assert dock.model.rowCount(dock.model.index(0, 0)) == 4
    node = dock.model.node(dock.tree.currentIndex())
    assert node is not None
    assert isinstance(node.act, OutcomeRow)
    assert node.act.document_id == 4859


def test_a_finished_operation_is_read_when_it_is_unfolded(qtbot: QtBot, dock: ActivityDock) -> None:
    record = o.record(9, {Fate.DONE: 2, Fate.REFUSED: 1})
    dock.show_finished([record], more=False)
    with qtbot.waitSignal(dock.acts_wanted) as told:
        dock.tree.setExpanded(dock.model.index(0, 0), True)
    assert told.args == [9]
    assert lines(dock, dock.model.index(0, 0)) == ["Reading…"]
    outcomes = [o.DONE, o.refused(4701), o.DONE]
    dock.show_acts(record, [act(record, at, each) for at, each in enumerate(outcomes)])
    top = dock.model.index(0, 0)
    assert lines(dock, top) == ["4701 Weekly, North", "2 more: 2 conducted"]
    assert dock.tree.isExpanded(top)


def test_older_ones_are_asked_for_once_a_page(qtbot: QtBot, dock: ActivityDock) -> None:
    asked: list[int] = []
    dock.more_wanted.connect(asked.append)
    dock.show_finished(finished(60), more=True)
    assert asked == []
    bar = dock.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    bar.setValue(bar.maximum() - 1)
    assert asked == [41]
    dock.add_finished(finished(41, first=40), more=False)
    bar.setValue(bar.maximum())
    assert asked == [41]
    assert dock.model.rowCount() == 101


def test_the_filter_of_kinds(dock: ActivityDock) -> None:
    cancelled = o.record(9, {Fate.DONE: 2}, act=Act.CANCEL)
    dock.show_finished([cancelled, *finished(2, first=8)], more=False)
    kinds = dock.findChild(QComboBox, "activity-kinds")
    assert isinstance(kinds, QComboBox)
    kinds.setCurrentIndex(kinds.findData(Work.CANCEL))
    assert lines(dock) == ["Cancel conducting of 2 documents"]
    kinds.setCurrentIndex(kinds.findData(Work.EXPORT))
    assert not dock.tree.isVisible()
    everything = dock.findChild(QPushButton, "clear-activity-search")
    assert isinstance(everything, QPushButton)
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert dock.model.rowCount() == 3


def test_searching_asks_the_journal_and_looks_at_what_runs(
    qtbot: QtBot, dock: ActivityDock, operation: Operation
) -> None:
    dock.show_live([live(operation)])
    with qtbot.waitSignal(dock.search_wanted) as told:
        QTest.keyClicks(dock.head.search, "4801  weekly")
    assert told.args == ["4801 weekly"]
    assert dock.model.rowCount() == 1
    with qtbot.waitSignal(dock.search_wanted):
        dock.head.search.setText("nowhere")
    assert dock.model.rowCount() == 0


def test_enter_opens_and_space_unfolds(qtbot: QtBot, dock: ActivityDock) -> None:
    dock.show_finished(finished(2), more=False)
    dock.tree.setCurrentIndex(dock.model.index(1, 0))
    with qtbot.waitSignal(dock.result_wanted) as told:
        QTest.keyClick(dock.tree, Qt.Key.Key_Return)
    assert told.args == [99]
    QTest.keyClick(dock.tree, Qt.Key.Key_Space)
    assert dock.tree.isExpanded(dock.model.index(1, 0))
    QTest.keyClick(dock.tree, Qt.Key.Key_Space)
    assert not dock.tree.isExpanded(dock.model.index(1, 0))


def test_export_and_close(qtbot: QtBot, dock: ActivityDock) -> None:
    with qtbot.waitSignal(dock.export_wanted):
        QTest.mouseClick(dock.head.export, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dock.head.shut, Qt.MouseButton.LeftButton)
    assert not dock.isVisible()


def test_an_operation_in_both_lists_is_shown_once(dock: ActivityDock, operation: Operation) -> None:
    operation.number = 100
    dock.show_finished(finished(2), more=False)
    dock.show_live([live(operation)])
    assert lines(dock) == ["Conduct 120 documents", "Conduct 2 documents"]


@pytest.mark.parametrize("wide", [700, 1_100, 1_440])
def test_no_button_is_ever_cut(
    qtbot: QtBot, dock: ActivityDock, operation: Operation, wide: int
) -> None:
    long = o.record(5, {Fate.DONE: 2}, person="Константинопольский-Задунайский " * 4)
    dock.show_finished([long], more=False)
    dock.show_live([live(operation)])
    dock.window().resize(wide, 340)
    dock.grab()
    for key in (("live", 1), ("done", 5)):
        buttons = dock.buttons(key)
        assert buttons.width() >= buttons.minimumSizeHint().width()


def test_the_lines_are_told_in_words(dock: ActivityDock, operation: Operation) -> None:
    operation.pause()
    dock.show_live([live(operation)])
    role = Qt.ItemDataRole.AccessibleTextRole
    told = dock.model.index(0, 0).data(role)
    assert told == "Conduct 120 documents: Paused, 60 of 120"
    button = dock.buttons(("live", 1)).button(Step.GO_ON)
    assert button is not None
    assert button.accessibleName() == "Go on: Conduct 120 documents"


def test_nothing_under_a_line_belongs_to_another(dock: ActivityDock, operation: Operation) -> None:
    """Whatever comes and goes, every index leads back to its own line."""
    steps: Sequence[list[OperationRecord]] = (finished(3), [], finished(5, first=50))
    dock.show_live([live(operation)])
    dock.tree.setExpanded(dock.model.index(0, 0), True)
    for records in steps:
        dock.show_finished(records, more=False)
        for at in range(dock.model.rowCount()):
            top = dock.model.index(at, 0)
            for under in range(dock.model.rowCount(top)):
                child = dock.model.index(under, 0, top)
                assert dock.model.parent(child) == top
                node = dock.model.node(child)
                assert node is not None
                assert node.sort is not Sort.ENTRY
        assert dock.tree.isExpanded(dock.model.index(0, 0))


def test_what_is_shown_can_be_exported(dock: ActivityDock, operation: Operation) -> None:
    dock.show_finished(finished(1), more=False)
    headings, *rows = dock.told()
    assert headings[:3] == ["Operation, document", "State", "Progress"]
    assert [row[:4] for row in rows] == [["Conduct 2 documents", "Finished", "2 of 2", "2"]]


def test_quick_changes_are_shown_together(
    qtbot: QtBot, dock: ActivityDock, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock.show_live([live(operation)])
    shown: list[int] = []
    show = dock.model.show

    def counted(entries: Sequence[Entry], results: Mapping[Key, Result]) -> None:
        shown.append(entries[0].settled)
        show(entries, results)

    monkeypatch.setattr(dock.model, "show", counted)
    for at in range(60, 70):
        operation.tell({4800 + at: o.DONE}, NOW)
        dock.refresh_soon()
    with qtbot.waitSignal(dock.model.layoutChanged):
        assert shown == []
    assert shown == [70]


# -- the bar -----------------------------------------------------------------------------------


def test_the_bar_is_there_only_while_something_runs(bar: RunningBar, operation: Operation) -> None:
    assert not bar.isVisible()
    bar.show_live([live(operation)])
    assert bar.isVisible()
    assert bar.text.text() == "Conducting 60 of 120"
    assert bar.bar.share.settled == 60
    operation.end(NOW)
    bar.refresh()
    assert not bar.isVisible()


def test_the_bar_steers(qtbot: QtBot, bar: RunningBar, operation: Operation) -> None:
    bar.show_live([live(operation, 3)])
    with qtbot.waitSignal(bar.pause_wanted) as told:
        QTest.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
    assert told.args == [3]
    operation.pause()
    bar.refresh()
    assert bar.pause.text() == "Go on"
    with qtbot.waitSignal(bar.go_on_wanted):
        QTest.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(bar.stop_wanted):
        QTest.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    operation.stop()
    bar.show_under_way("4819")
    assert bar.text.text() == "Stopping after 4819"
    assert not bar.stop.isVisible()


def test_what_was_refused_opens_the_result(
    qtbot: QtBot, bar: RunningBar, operation: Operation
) -> None:
    bar.show_live([live(operation, 3)])
    assert bar.refused.text() == "2 refused"
    with qtbot.waitSignal(bar.result_wanted) as told:
        QTest.mouseClick(bar.refused, Qt.MouseButton.LeftButton)
    assert told.args == [3]
    fresh = o.operation(4)
    fresh.enter(Phase.RUNNING)
    bar.show_live([live(fresh, 4)])
    assert not bar.refused.isVisible()


def test_several_open_activity(qtbot: QtBot, bar: RunningBar, operation: Operation) -> None:
    other = o.operation(4, Act.CANCEL)
    other.enter(Phase.RUNNING)
    bar.show_live([live(operation, 1), live(other, 2)])
    assert bar.several.text() == "2 operations"
    assert not bar.pause.isVisible()
    with qtbot.waitSignal(bar.activity_wanted):
        QTest.mouseClick(bar.several, Qt.MouseButton.LeftButton)


def test_the_bar_counts_the_wait_down(bar: RunningBar, operation: Operation, clock: Clock) -> None:
    bar.show_live([live(operation)])
    bar.show_wait(NOW + timedelta(seconds=14))
    assert bar.wait.text() == "Portal limit reached, continues in 0:14"
    clock.now += timedelta(seconds=15)
    bar.refresh()
    assert not bar.wait.isVisible()


def test_it_is_said_aloud_only_when_it_matters(bar: RunningBar) -> None:
    said: list[str] = []
    bar.announced.connect(said.append)
    operation = o.operation(4)
    operation.enter(Phase.RUNNING)
    bar.show_live([live(operation)])
    for at in range(4):
        operation.tell({4800 + at: o.refused(4800) if at == 0 else o.DONE}, NOW)
        bar.refresh()
        bar.refresh()
    operation.end(NOW)
    bar.refresh()
    bar.refresh()
    assert said == ["Conducting 0 of 4", "1 refused", "Conducting 2 of 4", "4 of 4"]
