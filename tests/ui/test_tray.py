"""The sign in the tray and the task bar: counts that can be read, and the ways back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtDBus import QDBusMessage
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.palette import LIGHT
from desktop.ui.progress import Dock, Progress
from desktop.ui.tray import Tray, sign_with


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[Tray]:
    made = Tray()
    yield made
    made.end()
    made.deleteLater()


def red(count: int, size: int) -> int:
    """How many points of the sign are of the count's colour."""
    image: QImage = sign_with(count).pixmap(QSize(size, size)).toImage()
    wanted = QColor(LIGHT.danger).name()
    return sum(
        image.pixelColor(x, y).name() == wanted
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("size", [16, 22, 32, 64])
def test_a_count_is_painted_and_none_at_zero(size: int) -> None:
    assert red(0, size) == 0
    assert size * size / 12 < red(7, size) < size * size / 2
    pictures = [sign_with(count).pixmap(QSize(size, size)).toImage() for count in (1, 7, 24, 99)]
    assert all(one != other for one in pictures for other in pictures if one is not other)


def test_more_than_fits_is_said_to_be_more() -> None:
    size = QSize(32, 32)
    assert sign_with(100).pixmap(size).toImage() == sign_with(5000).pixmap(size).toImage()
    assert sign_with(100).pixmap(size).toImage() != sign_with(99).pixmap(size).toImage()


def test_the_tool_tip_says_the_count_in_words(tray: Tray) -> None:
    assert tray.sign.toolTip() == "Storekeeper"
    tray.set_count(1250, "1,250")
    assert tray.sign.toolTip() == "Storekeeper, drafts to conduct: 1,250"
    tray.set_count(0, "0")
    assert tray.sign.toolTip() == "Storekeeper"


def test_the_menu_and_a_click_lead_back(tray: Tray) -> None:
    heard: list[str] = []
    tray.open_wanted.connect(lambda: heard.append("open"))
    tray.quit_wanted.connect(lambda: heard.append("quit"))
    for name in ("tray-open", "tray-quit"):
        action = tray.menu.findChild(QAction, name)
        assert action is not None
        action.trigger()
    reasons = QSystemTrayIcon.ActivationReason
    tray.sign.activated.emit(reasons.Trigger)
    tray.sign.activated.emit(reasons.Context)
    assert heard == ["open", "quit", "open"]


def test_where_no_message_can_be_shown_it_says_so(tray: Tray) -> None:
    assert not tray.sign.isVisible()
    assert tray.say("title", "text") is False


class Bar:
    def __init__(self) -> None:
        self.shown: list[float | None] = []

    def show_fraction(self, fraction: float | None) -> None:
        self.shown.append(fraction)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setWindowTitle("Demo portal – Storekeeper")
    return made


def test_progress_goes_to_the_task_bar_and_the_title(window: QWidget) -> None:
    bar = Bar()
    progress = Progress(window, bar)
    progress.show(0, 120)
    assert window.windowTitle() == "0 % · Demo portal – Storekeeper"
    progress.show(61, 120)
    progress.show(61, 121)
    assert window.windowTitle() == "50 % · Demo portal – Storekeeper"
    progress.show(500, 120)
    progress.end()
    progress.end()
    assert window.windowTitle() == "Demo portal – Storekeeper"
    assert bar.shown == [0.0, 0.5, 1.0, None]


def test_a_portal_named_meanwhile_keeps_the_progress(window: QWidget) -> None:
    progress = Progress(window)
    progress.show(1, 4)
    window.setWindowTitle("North – Storekeeper")
    assert window.windowTitle() == "25 % · North – Storekeeper"
    progress.end()
    assert window.windowTitle() == "North – Storekeeper"


def test_a_dock_is_told_by_the_signal_it_listens_to() -> None:
    sent: list[QDBusMessage] = []

    def send(message: QDBusMessage) -> bool:
        sent.append(message)
        return True

    dock = Dock("storekeeper", send)
    dock.show_fraction(0.25)
    dock.show_fraction(None)
    assert [each.type() for each in sent] == [QDBusMessage.MessageType.SignalMessage] * 2
    assert (sent[0].interface(), sent[0].member()) == (
        "com.canonical.Unity.LauncherEntry",
        "Update",
    )
    assert [each.arguments() for each in sent] == [
        ["application://storekeeper.desktop", {"progress": 0.25, "progress-visible": True}],
        ["application://storekeeper.desktop", {"progress": 0.0, "progress-visible": False}],
    ]
