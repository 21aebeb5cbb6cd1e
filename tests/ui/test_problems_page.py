"""Recent problems: what was logged is listed, and a report holds no secret."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
)

from desktop.ground.logs import LOG_FILE, keep_secret
from desktop.ground.recent import RecentTrouble
from desktop.ui.exporting.saving import Saving
from desktop.ui.problems_page import ProblemsPage, ProblemsWindow, log_tail, report
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.unexpected import Unexpected
from desktop.work.settings import Settings
from tests.ui.waiting import until

CODE = "x7k2p9q4w8e1r5t3"
SECRET = "a-very-own-word-of-mine"
log = logging.getLogger("desktop.portal.line")


@pytest.fixture
def recent() -> Iterator[RecentTrouble]:
    made = RecentTrouble()
    made.start()
    yield made
    made.stop()


class Shown:
    """The page in its window."""

    def __init__(self, theme: Theme, recent: RecentTrouble, folder: Path) -> None:
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.page = ProblemsPage(
            theme,
            recent,
            Saving(folder=folder),
            self.tasks,
            log_folder=folder,
            settings=lambda: replace(Settings(), tray=True),
        )
        self.window = ProblemsWindow(theme, self.page)
        self.window.present()

    @property
    def tree(self) -> QTreeWidget:
        found = self.page.findChild(QTreeWidget, "problems")
        assert isinstance(found, QTreeWidget)
        return found

    def rows(self) -> list[tuple[str, str]]:
        items = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [(item.text(0), item.text(1)) for item in items if item is not None]

    def details(self) -> str:
        found = self.page.findChild(QPlainTextEdit, "problem-details")
        assert isinstance(found, QPlainTextEdit)
        return found.toPlainText()

    def button(self, name: str) -> QPushButton:
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def said(self) -> str:
        found = self.page.findChild(QLabel, "problems-said")
        assert isinstance(found, QLabel)
        return found.text()


@pytest.fixture
def shown(qapp: QApplication, theme: Theme, recent: RecentTrouble, tmp_path: Path) -> Shown:
    qapp.setQuitOnLastWindowClosed(False)
    return Shown(theme, recent, tmp_path)


def warn(text: str) -> None:
    log.warning(text)


def test_only_warnings_and_worse_are_kept_newest_last(recent: RecentTrouble) -> None:
    log.info("nothing special")
    log.warning("first")
    log.error("second")
    assert [(each.sentence, each.severe) for each in recent.troubles()] == [
        ("first", False),
        ("second", True),
    ]


def test_the_same_again_is_counted_and_becomes_the_newest(recent: RecentTrouble) -> None:
    for text in ("first", "second", "first"):
        warn(text)
    assert [(each.sentence, each.times) for each in recent.troubles()] == [
        ("second", 1),
        ("first", 2),
    ]


def test_a_storm_does_not_fill_the_memory(recent: RecentTrouble) -> None:
    warn("x" * 50_000)
    assert len(recent.troubles()[0].sentence) == 20_000
    for number in range(1000):
        warn(f"trouble {number}")
    kept = recent.troubles()
    assert len(kept) == 200
    assert kept[-1].sentence == "trouble 999"


def test_no_secret_is_kept(recent: RecentTrouble) -> None:
    keep_secret(SECRET)
    log.warning("asked https://example.bitrix24.com/rest/17/%s/ with %s", CODE, SECRET)
    try:
        raise ValueError(f"token={CODE}")
    except ValueError:
        log.exception("failed")
    assert CODE not in repr(recent.troubles())
    assert SECRET not in repr(recent.troubles())
    assert "Traceback" in recent.troubles()[-1].details


def test_a_quiet_run_says_so(shown: Shown) -> None:
    assert "Nothing went wrong" in shown.said()
    assert not shown.tree.isVisible()
    assert not shown.button("copy-problem").isEnabled()
    assert shown.button("save-report").isEnabled()


@pytest.mark.anyio
async def test_trouble_from_any_thread_appears_by_itself(shown: Shown) -> None:
    thread = threading.Thread(target=warn, args=("from elsewhere",))
    thread.start()
    thread.join()
    await until(shown.rows, "the trouble")
    assert shown.rows() == [("from elsewhere", "1")]
    assert shown.tree.isVisible()


@pytest.mark.anyio
async def test_the_chosen_one_stays_chosen_while_others_come(shown: Shown) -> None:
    warn("first")
    await until(shown.rows)
    assert "first" in shown.details()
    warn("second")
    await until(lambda: len(shown.rows()) == 2)
    assert [what for what, _ in shown.rows()] == ["second", "first"]
    assert "first" in shown.details()
    shown.button("copy-problem").click()
    assert QGuiApplication.clipboard().text() == shown.details()
    shown.button("clear-problems").click()
    assert shown.rows() == []
    assert "Nothing went wrong" in shown.said()


@pytest.mark.anyio
async def test_an_unforeseen_failure_is_among_them(shown: Shown) -> None:
    unexpected = Unexpected()
    try:
        raise KeyError("surprise")
    except KeyError as failure:
        unexpected.take(failure)
    await until(shown.rows)
    assert shown.rows() == [("unexpected: KeyError", "1")]
    assert "surprise" in shown.details()
    unexpected.close()


@pytest.mark.anyio
async def test_a_saved_report_tells_all_but_secrets(shown: Shown, tmp_path: Path) -> None:
    keep_secret(SECRET)
    address = f"https://example.bitrix24.com/rest/17/{CODE}/"
    (tmp_path / LOG_FILE).write_text(f"a line with {address} and {SECRET}\nthe end\n", "utf-8")
    warn(f"no answer from {address}")
    shown.button("save-report").click()
    await until(lambda: shown.window.findChild(QFileDialog, "save-dialog"), "the question")
    asked = shown.window.findChild(QFileDialog, "save-dialog")
    assert isinstance(asked, QFileDialog)
    field = asked.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(str(tmp_path / "report.txt"))
    asked.accept()
    await until(lambda: shown.tasks.running == 0, "the end of the save")
    assert shown.failures == []
    told = (tmp_path / "report.txt").read_text("utf-8")
    for part in ("Storekeeper ", "Python ", "Qt ", '"tray": true', "no answer from", "the end"):
        assert part in told
    assert CODE not in told
    assert SECRET not in told


def test_a_report_of_a_quiet_run_is_whole_too() -> None:
    told = report((), Settings(), "", datetime(2026, 11, 20, 12, 4, tzinfo=UTC))
    assert "2026-11-20T12:04:00+00:00" in told
    assert "== Recent problems ==\nNone.\n" in told


def test_of_a_long_log_the_end_is_taken_in_whole_lines(tmp_path: Path) -> None:
    file = tmp_path / LOG_FILE
    file.write_text("".join(f"line {number}\n" for number in range(100_000)), "utf-8")
    tail = log_tail(file)
    assert len(tail) <= 500_000
    assert tail.endswith("line 99999\n")
    assert tail.startswith("line ")
    assert "cannot be read" in log_tail(tmp_path / "none.log")
