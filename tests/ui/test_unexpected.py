"""What nobody foresaw is logged, shown once, and the program goes on."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.unexpected import Unexpected
from tests.ui.waiting import until

CODE = "x7k2p9q4w8e1r5t3"


def boxes() -> list[QMessageBox]:
    shown = QApplication.topLevelWidgets()
    return [box for box in shown if isinstance(box, QMessageBox) and box.isVisible()]


def button(box: QMessageBox, name: str) -> QPushButton:
    return next(b for b in box.findChildren(QPushButton) if b.text() == name)


@pytest.fixture
def unexpected(qapp: QApplication) -> Iterator[Unexpected]:
    taken = Unexpected()
    former = (sys.excepthook, threading.excepthook)
    taken.install()
    yield taken
    taken.uninstall()
    assert (sys.excepthook, threading.excepthook) == former


def fail() -> None:
    raise ValueError(f"asked http://example/rest/1/{CODE}/ in vain <b>")


def taken_by(unexpected: Unexpected) -> None:
    try:
        fail()
    except ValueError as failure:
        unexpected.take(failure)


def test_the_box_says_it_in_plain_words_and_copies_details_without_secrets(
    unexpected: Unexpected, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    taken_by(unexpected)
    (box,) = boxes()
    said = " ".join(label.text() for label in box.findChildren(QLabel))
    assert "Something went wrong" in said
    assert "The program goes on" in said
    assert "ValueError" not in said
    button(box, "Copy details").click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "Storekeeper" in copied
    assert CODE not in copied
    assert box.isVisible(), "copying is not closing"
    button(box, "Close").click()
    assert boxes() == []
    assert "unexpected" in caplog.text


def test_a_storm_of_failures_shows_one_box_and_logs_them_all(
    unexpected: Unexpected, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        for _ in range(20):
            taken_by(unexpected)
    assert len(boxes()) == 1
    assert caplog.text.count("Traceback") == 20


def test_after_closing_a_new_failure_is_shown_again(unexpected: Unexpected, qtbot: QtBot) -> None:
    taken_by(unexpected)
    button(boxes()[0], "Close").click()
    taken_by(unexpected)
    assert len(boxes()) == 1


@pytest.mark.qt_no_exception_capture
@pytest.mark.anyio
async def test_an_exception_in_a_slot_is_shown(unexpected: Unexpected) -> None:
    QTimer.singleShot(0, fail)
    await until(boxes, "the box")


@pytest.mark.anyio
async def test_an_exception_in_a_thread_is_shown(unexpected: Unexpected) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    await until(boxes, "the box")
