"""The dialog of one refusal: what it tells, what its buttons do, what is copied."""

from dataclasses import replace
from datetime import UTC

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.stock.problems import (
    Incomplete,
    Lack,
    NotAllowed,
    Problem,
    Right,
    StatusForbids,
    TlsUntrusted,
)
from desktop.ui.formats import Formats
from desktop.ui.pill import Pill
from desktop.ui.problem_text import Action
from desktop.ui.refusal import RefusalDialog
from desktop.ui.theme import Theme
from tests.ui.telling import NOW, WORDS, Told, document, line, made, sentences

FORMATS = Formats(QLocale("en_GB"), UTC, lambda: NOW)


@pytest.fixture
def denied() -> NotAllowed:
    return made(NotAllowed, right=Right.CONDUCT, document_id=4820)


def dialog(
    qtbot: QtBot, theme: Theme, problem: Problem, act: Act = Act.CONDUCT, status: str = "N"
) -> RefusalDialog:
    of = document(Kind.TRANSFER, status, line(1), status_by=5 if status == "N" else None)
    text = sentences().problem(problem, act=act, names=Told(), document=of)
    shown = RefusalDialog(theme, text, problem, FORMATS, title="Not conducted", subject="id 4820")
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def text(shown: RefusalDialog, name: str) -> str:
    found = shown.findChild(QTextEdit, name)
    assert isinstance(found, QTextEdit), name
    return found.toPlainText()


def button(shown: RefusalDialog, name: str) -> QPushButton:
    found = shown.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def press(qtbot: QtBot, shown: RefusalDialog, name: str) -> None:
    QTest.mouseClick(button(shown, name), Qt.MouseButton.LeftButton)


def test_it_tells_what_happened_and_what_it_means(
    qtbot: QtBot, theme: Theme, denied: NotAllowed
) -> None:
    shown = dialog(qtbot, theme, denied)
    assert text(shown, "refusal-title").startswith("Transfer 4820 was not conducted")
    assert "Nothing was booked" in text(shown, "refusal-meaning")
    assert text(shown, "fact-0-0") == "Process document"
    assert "Not conducted" in shown.windowTitle()


def test_the_portals_words_are_quoted_as_they_came(
    qtbot: QtBot, theme: Theme, denied: NotAllowed
) -> None:
    shown = dialog(qtbot, theme, denied)
    assert text(shown, "portal-words") == WORDS
    call = "catalog.document.conduct, id 4820, HTTP 400, error 200040300020, 12:04:05"
    assert text(shown, "portal-call") == call


def test_the_portals_words_are_capped_and_cannot_hide(
    qtbot: QtBot, theme: Theme, denied: NotAllowed
) -> None:
    shown = dialog(qtbot, theme, replace(denied, words="a\u202eb\u0000" + "x" * 5_000))
    words = text(shown, "portal-words")
    assert words.startswith("abxxx")
    assert words.endswith("…")
    assert len(words) <= 2_000


def test_a_status_is_shown_as_its_pill(qtbot: QtBot, theme: Theme) -> None:
    shown = dialog(qtbot, theme, made(StatusForbids, document_id=4820, conducted=False), Act.CANCEL)
    pills = [pill.sign.word for pill in shown.findChildren(Pill)]
    assert pills == ["Conducted", "Cancelled"]
    assert text(shown, "fact-1-0").startswith("by A. Petrova")
    assert "Transfer" in [label.text() for label in shown.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("name", "action"),
    [("show-lines", Action.SHOW_LINES), ("open-in-bitrix24", Action.OPEN_IN_BITRIX24)],
)
def test_a_button_says_what_is_wanted(
    qtbot: QtBot, theme: Theme, name: str, action: Action
) -> None:
    shown = dialog(qtbot, theme, made(Incomplete, document_id=4820, lacks=(Lack.QUANTITY,)))
    with qtbot.waitSignal(shown.action_wanted) as told:
        press(qtbot, shown, name)
    assert told.args == [action]
    assert shown.isVisible() is (action is Action.OPEN_IN_BITRIX24)


def test_refresh_is_offered_where_the_list_was_behind(qtbot: QtBot, theme: Theme) -> None:
    shown = dialog(qtbot, theme, made(StatusForbids, document_id=4820, conducted=True))
    with qtbot.waitSignal(shown.action_wanted) as told:
        press(qtbot, shown, "refresh")
    assert told.args == [Action.REFRESH]


def test_the_request_is_copied_and_the_dialog_stays(
    qtbot: QtBot, theme: Theme, denied: NotAllowed
) -> None:
    shown = dialog(qtbot, theme, denied)
    press(qtbot, shown, "copy-request")
    assert "Process document" in QApplication.clipboard().text()
    assert shown.isVisible()


def test_all_that_is_told_can_be_copied(qtbot: QtBot, theme: Theme, denied: NotAllowed) -> None:
    shown = dialog(qtbot, theme, denied)
    press(qtbot, shown, "copy-details")
    copied = QApplication.clipboard().text()
    for expected in (
        "Transfer 4820 was not conducted",
        "Missing permission: Process document",
        WORDS,
        "catalog.document.conduct, id 4820",
        "What to do: ",
    ):
        assert expected in copied
    assert "<span" not in copied


def test_close_is_the_primary_button_and_escape_closes(
    qtbot: QtBot, theme: Theme, denied: NotAllowed
) -> None:
    shown = dialog(qtbot, theme, denied)
    assert button(shown, "close-refusal").isDefault()
    assert shown.focusWidget() is button(shown, "close-refusal")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_it_needs_neither_words_nor_facts(qtbot: QtBot, theme: Theme) -> None:
    shown = dialog(qtbot, theme, replace(made(TlsUntrusted), words=""))
    assert shown.findChild(QTextEdit, "portal-words") is None
    assert text(shown, "refusal-title")


@pytest.mark.parametrize("length", [10, 400, 8_000])
def test_no_text_pushes_the_buttons_out(qtbot: QtBot, theme: Theme, length: int) -> None:
    lacks = made(Incomplete, document_id=4820, lacks=tuple(Lack))
    shown = dialog(qtbot, theme, replace(lacks, words="Ж" * length))
    shown.resize(shown.minimumSize())
    for name in ("copy-details", "open-in-bitrix24", "close-refusal"):
        each = button(shown, name)
        corner = each.mapTo(shown, each.rect().bottomRight())
        assert shown.rect().contains(corner)
        assert each.width() >= each.sizeHint().width()
