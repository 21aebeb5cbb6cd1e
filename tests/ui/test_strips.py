"""Strips above the table: what they say, their buttons, and that they change in place."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.busy import BusyBar
from desktop.ui.fact_label import FactLabel
from desktop.ui.strips import Notice, Strip, StripButton, StripLook, Strips
from desktop.ui.theme import Theme

OFFLINE = Notice(
    StripLook.WARNING,
    "offline",
    "No connection since 11:38.",
    "The list is 28 minutes old, conducting is off.",
    (StripButton("try", "Try now"),),
)
LONG = Notice(
    StripLook.WARNING,
    "warning",
    "2 Teile konnten nicht gelesen werden.",
    "Bis zu 100 Dokumente fehlen in der Liste, darunter solche, die geprüft werden müssen.",
    (StripButton("again", "Noch einmal lesen", "refresh"), StripButton("more", "Einzelheiten")),
)


def slowed(left: str) -> Notice:
    says = f"Reading goes on by itself in {left}."
    stop = StripButton("stop", "Stop", "stop")
    return Notice(StripLook.INFO, "hourglass", "Bitrix24 asks to slow down.", says, (stop,))


@pytest.fixture
def strips(qtbot: QtBot, theme: Theme) -> Iterator[Strips]:
    frame = QWidget()
    qtbot.addWidget(frame)
    made = Strips(theme)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch()
    frame.resize(800, 500)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    yield made
    frame.close()


def strip(strips: Strips, key: str) -> Strip:
    found = strips.findChild(Strip, f"strip-{key}")
    assert found is not None
    return found


def button(strips: Strips, name: str) -> QPushButton:
    found = strips.findChild(QPushButton, name)
    assert found is not None
    return found


def test_there_is_no_room_taken_without_a_strip(strips: Strips) -> None:
    assert not strips.isVisible()
    strips.show_strip("offline", OFFLINE)
    assert strips.isVisible()
    strips.hide_strip("offline")
    strips.hide_strip("offline")
    assert not strips.isVisible()
    assert strips.keys == ()


def test_a_strip_says_the_fact_and_the_consequence(strips: Strips) -> None:
    strips.show_strip("offline", OFFLINE)
    said = "No connection since 11:38. The list is 28 minutes old, conducting is off."
    assert strip(strips, "offline").accessibleName() == said
    label = strip(strips, "offline").findChild(FactLabel)
    assert label is not None
    assert label.text() == said
    assert strip(strips, "offline").property("role") == "strip-warning"


def test_a_button_tells_its_strip_and_its_name(strips: Strips) -> None:
    heard: list[tuple[str, str]] = []
    strips.pressed.connect(lambda key, name: heard.append((key, name)))
    strips.show_strip("offline", OFFLINE)
    strips.show_strip("limit", slowed("0:27"))
    QTest.mouseClick(button(strips, "stop"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(strips, "try"), Qt.MouseButton.LeftButton)
    assert heard == [("limit", "stop"), ("offline", "try")]


def test_a_countdown_takes_no_focus_away(strips: Strips) -> None:
    strips.show_strip("limit", slowed("0:27"))
    stop = button(strips, "stop")
    stop.setFocus()
    strips.show_strip("limit", slowed("0:26"))
    assert button(strips, "stop") is stop
    assert stop.hasFocus()
    assert "0:26" in strip(strips, "limit").accessibleName()
    assert strips.keys == ("limit",)


def test_a_strip_may_change_its_look_and_its_buttons(strips: Strips) -> None:
    strips.show_strip("read", slowed("0:27"))
    strips.show_strip("read", LONG)
    assert strip(strips, "read").property("role") == "strip-warning"
    QApplication.processEvents()
    assert button(strips, "again").isVisible()
    strips.show_strip("read", OFFLINE)
    shown = [found for found in strips.findChildren(QPushButton) if found.isVisible()]
    assert [found.objectName() for found in shown] == ["try"]


def test_a_button_that_cannot_be_pressed_says_why(strips: Strips) -> None:
    waits = StripButton("try", "Try now", not_now="It is being tried.")
    strips.show_strip("offline", Notice(StripLook.BAD, "offline", "No.", buttons=(waits,)))
    assert not button(strips, "try").isEnabled()
    assert "It is being tried." in button(strips, "try").toolTip()


@pytest.mark.parametrize("width", [800, 520, 400])
def test_nothing_of_a_long_strip_is_cut(strips: Strips, width: int) -> None:
    strips.show_strip("offline", OFFLINE)
    strips.show_strip("parts", LONG)
    strips.window().resize(width, 500)
    for _ in range(5):
        QApplication.processEvents()
    label = strip(strips, "parts").findChild(FactLabel)
    assert label is not None
    assert label.height() >= label.heightForWidth(label.width())
    for found in strips.findChildren(QPushButton):
        assert found.width() >= found.sizeHint().width()
    assert strips.width() == width
    assert strip(strips, "parts").height() < 160


def test_a_short_strip_is_no_higher_than_the_design(strips: Strips) -> None:
    strips.show_strip("offline", OFFLINE)
    strips.window().resize(300, 500)
    strips.window().resize(900, 500)
    for _ in range(5):
        QApplication.processEvents()
    assert 40 <= strips.height() <= 44


def test_markup_stays_text(strips: Strips) -> None:
    strips.show_strip("x", Notice(StripLook.INFO, "info", "<b>Bold</b> & Co", "<a href=x>y</a>"))
    assert strip(strips, "x").accessibleName() == "<b>Bold</b> & Co <a href=x>y</a>"


def test_the_busy_bar_runs_only_while_it_is_seen(strips: Strips) -> None:
    reading = Notice(StripLook.QUIET, "working", "Reading documents, 400 so far", busy=True)
    strips.show_strip("reading", reading)
    bar = strips.findChild(BusyBar)
    assert bar is not None
    assert bar.isVisible()
    strips.window().hide()
    assert not bar.moves


def test_colours_follow_the_theme(strips: Strips, theme: Theme) -> None:
    strips.show_strip("quiet", Notice(StripLook.QUIET, "working", "Reading documents"))
    picture = strips.grab().toImage()
    assert picture.pixelColor(2, 2).name().upper() == theme.palette.window
