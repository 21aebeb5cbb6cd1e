"""The one question on closing while something is under way."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.leaving_question import LeavingChoice, LeavingQuestion
from desktop.ui.theme import Theme
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


def opened(qtbot: QtBot, theme: Theme, *work: str) -> LeavingQuestion:
    question = LeavingQuestion(theme, list(work))
    qtbot.addWidget(question)
    question.show()
    qtbot.waitExposed(question)
    return question


def button(question: LeavingQuestion, name: str) -> QPushButton:
    found = question.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize(
    ("name", "choice"),
    [
        ("finish-in-background", LeavingChoice.FINISH),
        ("stop-and-leave", LeavingChoice.STOP),
        ("keep-open", LeavingChoice.STAY),
    ],
)
def test_each_button_is_one_choice(
    qtbot: QtBot, theme: Theme, name: str, choice: LeavingChoice
) -> None:
    question = opened(qtbot, theme, "Conducting 61 of 120")
    with qtbot.waitSignal(question.chosen) as told:
        QTest.mouseClick(button(question, name), Qt.MouseButton.LeftButton)
    assert told.args == [choice]
    assert question.choice is choice
    assert not question.isVisible()


def test_escape_keeps_it_open(qtbot: QtBot, theme: Theme) -> None:
    question = opened(qtbot, theme, "Conducting 61 of 120")
    with qtbot.waitSignal(question.chosen) as told:
        QTest.keyClick(question, Qt.Key.Key_Escape)
    assert told.args == [LeavingChoice.STAY]


def test_it_names_what_is_under_way(qtbot: QtBot, theme: Theme) -> None:
    question = opened(qtbot, theme, *(f"Conducting {at} of 120" for at in range(8)))
    texts = [each.toPlainText() for each in question.findChildren(QTextEdit)]
    assert texts[0] == "8 operations are still under way."
    assert "Conducting 4 of 120" in texts
    assert "Conducting 5 of 120" not in texts
    assert "and 3 more" in texts


@pytest.fixture
def stays(qapp: QApplication) -> Iterator[None]:
    """As in the program itself, closing a window does not end it."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


@pytest.mark.usefixtures("stays")
async def test_it_is_awaited_without_stopping_the_loop(theme: Theme) -> None:
    question = LeavingQuestion(theme, ["Conducting 1 of 2"])
    asked = asyncio.ensure_future(question.ask())
    await until(question.isVisible, "the question")
    button(question, "stop-and-leave").click()
    assert await asked is LeavingChoice.STOP
