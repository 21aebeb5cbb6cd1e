"""Nobody is there: the window hides everything, work goes on, and a press brings it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.stock.outcomes import Fate
from desktop.ui.idle import IdleLock
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.ui.account_desks import WRITE_OFF, desks
from tests.ui.connecting_parts import press
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
MINUTES = 5


class Clock:
    """The time as it is told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_minutes(self, minutes: float) -> None:
        self.now += minutes * 60


def watching(window: MainWindow) -> tuple[IdleLock, Clock]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    clock = Clock()
    idle = IdleLock(app, window, clock)
    idle.choose(MINUTES)
    window.show()
    window.activateWindow()
    return idle, clock


def key(
    window: MainWindow,
    pressed: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key as it arrives at whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget() or window, pressed, held)


def seen() -> str:
    """Every text of every widget that is on screen, titles and descriptions included."""
    texts = []
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            texts += [widget.windowTitle() if widget.isWindow() else ""]
            texts += [widget.text() if isinstance(widget, QLabel | QLineEdit) else ""]
    return "\n".join(texts)


async def test_it_locks_after_the_minutes_that_were_chosen(theme: Theme, qapp: object) -> None:
    window = MainWindow(theme)
    idle, clock = watching(window)
    clock.pass_minutes(MINUTES - 0.1)
    idle.timer.timeout.emit()
    assert not window.locked
    clock.pass_minutes(0.1)
    idle.timer.timeout.emit()
    assert window.locked
    press(window, "unlock")
    assert not window.locked
    idle.look()
    assert not window.locked, "the minutes begin anew"
    idle.choose(0)
    clock.pass_minutes(10_000)
    idle.look()
    assert not window.locked
    assert not idle.timer.isActive()
    window.deleteLater()


@pytest.mark.parametrize("sign", ["key", "mouse", "click"])
async def test_whoever_is_there_is_noticed(theme: Theme, sign: str) -> None:
    window = MainWindow(theme)
    idle, clock = watching(window)
    handle = window.windowHandle()
    await until(lambda: QApplication.focusWindow() is handle, "the window")
    clock.pass_minutes(MINUTES - 1)
    if sign == "key":
        QTest.keyClick(handle, Qt.Key.Key_A)
    elif sign == "mouse":
        QTest.mouseMove(handle, QPoint(40, 50))
        QTest.mouseMove(handle, QPoint(60, 70))
    else:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QApplication.processEvents()
    clock.pass_minutes(2)
    idle.look()
    assert not window.locked
    clock.pass_minutes(MINUTES)
    idle.look()
    assert window.locked
    window.deleteLater()


async def test_nothing_of_the_account_can_be_seen_and_work_goes_on(
    theme: Theme, tmp_path: Path
) -> None:
    async with desks(theme, tmp_path) as it:
        opened = await it.open(it.administrator())
        it.page.commands["activity"].setChecked(True)
        it.offices.accounts_dialog()
        await until(lambda: "Office" in seen(), "the dialog of accounts")
        idle, clock = watching(it.window)
        it.portal.faults.add({"on": "catalog.document.conduct", "do": "hold", "name": "act"})
        operation = it.conduct(opened, WRITE_OFF)
        await until(lambda: it.portal.faults.held("act"), "the request to be under way")
        clock.pass_minutes(MINUTES)
        idle.look()
        assert it.window.locked
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        assert shown == [it.window]
        for name in ("Office", "Paper", it.portal.address):
            assert name not in seen()
        assert it.window.windowTitle() == "Storekeeper"
        assert not it.window.menuBar().isVisible()
        assert not it.page.results.dock.isVisible()
        await it.portal.release("act")
        await until(operation.finished.is_set, "the work")
        assert operation.outcomes[WRITE_OFF].fate is Fate.DONE
        await it.offices.open(it.clerk())
        assert "Hall" not in seen(), "an account that is opened meanwhile stays hidden too"
        press(it.window, "unlock")
        assert it.window.windowTitle() == "Hall – Storekeeper"
        await until(lambda: "Office" in seen(), "the dialog, as it was")
        assert it.window.menuBar().isVisible()


async def test_no_command_reaches_what_is_hidden(theme: Theme, tmp_path: Path) -> None:
    async with desks(theme, tmp_path) as it:
        await it.open(it.administrator())
        idle, clock = watching(it.window)
        handle = it.window.windowHandle()
        await until(lambda: QApplication.focusWindow() is handle, "the window")
        asked: list[bool] = []
        it.page.commands["refresh"].triggered.connect(lambda: asked.append(True))
        key(it.window, Qt.Key.Key_F5)
        assert len(asked) == 1, "the key gives the command while nothing is locked"
        clock.pass_minutes(MINUTES)
        idle.look()
        key(it.window, Qt.Key.Key_F5)
        key(it.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert len(asked) == 1
        assert it.window.locked
        idle.unlock()
        key(it.window, Qt.Key.Key_F5)
        assert len(asked) == 2


async def test_a_window_that_opens_while_it_is_locked_waits(theme: Theme) -> None:
    window = MainWindow(theme)
    idle, _ = watching(window)
    idle.lock()
    late = QDialog(window)
    layout = QVBoxLayout(late)
    layout.addWidget(QLineEdit("what happened"))
    late.open()
    await until(lambda: not late.isVisible(), "it to be put aside")
    gone = QWidget()
    gone.show()
    await until(lambda: not gone.isVisible(), "it to be put aside")
    gone.deleteLater()
    await until(lambda: len(idle._put_away) == 1, "what is gone to be forgotten")
    press(window, "unlock")
    assert late.isVisible()
    assert late.isModal(), "as it was opened"
    late.reject()
    window.deleteLater()
