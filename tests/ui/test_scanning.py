"""A scanner at the real window: what it types is swallowed, what a hand types arrives."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.scanning.filter import ScanFilter
from desktop.ui.scanning.keys import Rhythm
from tests.ui.keyboard import SHIFT, Keyboard
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


class Desk(QWidget):
    """A window with two fields, a button, and a note of the keys that arrived at the first."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.button = QLineEdit(), QLineEdit(), QPushButton("Conduct")
        self.entered: list[str] = []
        self.clicked: list[bool] = []
        self.first.returnPressed.connect(lambda: self.entered.append(self.first.text()))
        self.button.clicked.connect(self.clicked.append)
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.button):
            column.addWidget(widget)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.first.setFocus()
    return made


@pytest.fixture
def ear(desk: Desk) -> Iterator[ScanFilter]:
    made = ScanFilter()
    made.begin()
    yield made
    made.end()
    made.deleteLater()


@pytest.fixture
def keyboard(desk: Desk) -> Keyboard:
    return Keyboard(desk)


def scans_of(ear: ScanFilter) -> list[str]:
    heard: list[str] = []
    ear.scanned.connect(heard.append)
    return heard


async def test_a_scan_is_swallowed_with_its_end(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    heard = scans_of(ear)
    keyboard.type("4817\r", 8)
    keyboard.type("AB-12/3\t", 12)
    assert heard == ["4817", "AB-12/3"]
    assert (desk.first.text(), desk.entered) == ("", [])
    assert desk.first.hasFocus()


async def test_what_a_hand_types_arrives(desk: Desk, ear: ScanFilter, keyboard: Keyboard) -> None:
    heard = scans_of(ear)
    keyboard.type("Receipt 17\r", 90)
    assert (desk.first.text(), desk.entered, heard) == ("Receipt 17", ["Receipt 17"], [])


async def test_the_last_key_of_a_hand_arrives_by_itself(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    keyboard.type("a", 90)
    assert desk.first.text() == ""
    await until(lambda: desk.first.text() == "a")


async def test_text_typed_before_a_scan_stays_in_its_field(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    heard = scans_of(ear)
    keyboard.type("box", 90)
    keyboard.now += 90
    keyboard.type("4817\r", 5)
    assert (desk.first.text(), heard, desk.entered) == ("box", ["4817"], [])


async def test_held_keys_go_where_they_were_typed(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    """A quick Tab between two words: the first belongs to the first field."""
    keyboard.type("a\tb", 30)
    await until(lambda: desk.second.text() == "b")
    assert desk.first.text() == "a"


async def test_a_scan_presses_no_button(desk: Desk, ear: ScanFilter, keyboard: Keyboard) -> None:
    heard = scans_of(ear)
    desk.button.setFocus()
    keyboard.type("48 17\r", 5)
    assert (heard, desk.clicked) == (["48 17"], [])


async def test_keys_that_command_are_never_held(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    desk.first.setText("old")
    keyboard.press("a", Qt.KeyboardModifier.ControlModifier)
    assert desk.first.selectedText() == "old"
    keyboard.type("n", 5)
    keyboard.key(Qt.Key.Key_Backspace)
    assert desk.first.text() == "", "n was typed, then taken away again"


async def test_a_key_held_down_is_no_scanner(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    heard = scans_of(ear)
    keyboard.press("7")
    for _ in range(9):
        keyboard.now += 25
        keyboard.press("7", again=True)
    keyboard.type("\r", 25)
    assert (desk.first.text(), heard) == ("7" * 10, [])


async def test_capitals_by_shift_are_part_of_a_scan(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    heard = scans_of(ear)
    for each in "ABC":
        keyboard.now += 4
        keyboard.key(Qt.Key.Key_Shift, SHIFT)
        keyboard.press(each, SHIFT)
        keyboard.release(each)
    keyboard.type("\r", 4)
    assert (heard, desk.first.text()) == (["ABC"], "")


async def test_keys_pressed_slowly_and_heard_at_once_are_a_hand(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    """The window was busy: ten keys arrive in a moment, but their times tell who typed them."""
    heard = scans_of(ear)
    keyboard.type("conducting\r", 140)
    assert (desk.entered, heard) == (["conducting"], [])


async def test_the_last_key_of_a_scan_is_not_heard_going_up(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    class Ups(QLineEdit):
        heard: list[int] = []  # noqa: RUF012 - one field in one test

        def keyReleaseEvent(self, event: QKeyEvent) -> None:
            self.heard.append(event.key())

    field = Ups()
    layout = desk.layout()
    assert layout is not None
    layout.addWidget(field)
    field.setFocus()
    keyboard.type("4817\r", 5)
    keyboard.type("x", 90)
    await until(lambda: field.text() == "x")
    assert field.heard == [ord("X")]


async def test_a_dialog_that_opens_is_listened_to_and_the_window_after_it(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard, qtbot: QtBot
) -> None:
    heard = scans_of(ear)
    dialog, pressed = _dialog_over(desk, qtbot)
    pressed.setFocus()
    Keyboard(dialog).type("4817\r", 5)
    assert heard == ["4817"]
    assert dialog.isVisible(), "the scanner's Enter did not press the dialog's button"
    dialog.reject()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    keyboard.type("4818\r", 5)
    assert heard == ["4817", "4818"]


async def test_a_field_of_a_dialog_gets_every_key(
    desk: Desk, ear: ScanFilter, qtbot: QtBot
) -> None:
    heard = scans_of(ear)
    dialog, _ = _dialog_over(desk, qtbot)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    Keyboard(dialog).type("secret-from-a-safe", 2)
    assert (field.text(), heard) == ("secret-from-a-safe", [])
    dialog.reject()


def _dialog_over(desk: Desk, qtbot: QtBot) -> tuple[QDialog, QPushButton]:
    dialog = QDialog(desk)
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(QLineEdit())
    button = QPushButton("Conduct")
    button.setDefault(True)
    button.clicked.connect(dialog.accept)
    column.addWidget(button)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, button


async def test_another_rhythm(desk: Desk, ear: ScanFilter, keyboard: Keyboard) -> None:
    heard = scans_of(ear)
    keyboard.type("4817\r", 70)
    ear.set_rhythm(Rhythm(gap=0.1, mean=0.08))
    desk.first.clear()
    keyboard.now += 1000
    keyboard.type("4818\r", 70)
    assert (heard, desk.first.text()) == (["4818"], "")


async def test_nothing_is_held_when_it_ends(
    desk: Desk, ear: ScanFilter, keyboard: Keyboard
) -> None:
    keyboard.type("48", 5)
    ear.end()
    assert desk.first.text() == "48"
    keyboard.type("4817\r", 5)
    assert desk.first.text() == "484817"
    ear.begin()


async def test_a_window_that_goes_away_takes_its_keys_along(
    ear: ScanFilter, qtbot: QtBot, qapp: QApplication
) -> None:
    heard = scans_of(ear)
    other = Desk()
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    Keyboard(other).type("48", 5)
    other.close()
    other.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ear.listen_to(None)
    assert heard == []
