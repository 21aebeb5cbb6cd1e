"""What is told outside the window: once, together, only when wanted and not to one who looks."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.notices import LONG, FreshDrafts, Notices
from tests.records.mirrored import document
from tests.ui.figures import PlainFigures
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio

START = datetime(2026, 3, 4, 12, tzinfo=UTC)
LATER = START + timedelta(minutes=5)


class Said:
    """A teller that notes what it is told; it can be made unable to tell."""

    def __init__(self, *, able: bool = True) -> None:
        self.heard: list[tuple[str, str]] = []
        self.able = able

    def say(self, title: str, text: str) -> bool:
        if self.able:
            self.heard.append((title, text))
        return self.able


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def notices(window: QWidget, said: Said | None, **given: bool) -> tuple[Notices, list[QWidget]]:
    alerts: list[QWidget] = []
    made = Notices(window, PlainFigures(), said, alert=alerts.append, gathered=1, **given)
    return made, alerts


def test_a_long_operation_is_told_when_it_is_over(window: QWidget) -> None:
    said = Said()
    made, alerts = notices(window, said)
    made.operation_ended(LONG, 1200, 0)
    made.operation_ended(LONG, 118, 2)
    assert said.heard == [
        ("An operation is over", "Done: 1,200."),
        (
            "An operation is over, not everything was done",
            "Done: 118. Not done: 2. Open Storekeeper to see why.",
        ),
    ]
    assert alerts == []


def test_a_short_one_is_not(window: QWidget) -> None:
    said = Said()
    made, _ = notices(window, said)
    made.operation_ended(LONG - timedelta(seconds=1), 1, 0)
    assert said.heard == []


async def test_drafts_that_come_together_are_told_together(window: QWidget) -> None:
    said = Said()
    made, _ = notices(window, said)
    made.drafts_came(3)
    made.drafts_came(0)
    made.drafts_came(4)
    await until(lambda: said.heard)
    assert said.heard == [("New drafts to conduct", "New drafts: 7.")]


async def test_what_is_turned_off_is_not_told(window: QWidget) -> None:
    said = Said()
    made, alerts = notices(window, said, operations=False, drafts=False)
    made.operation_ended(LONG, 1, 0)
    made.drafts_came(1)
    made.drafts = True
    made.drafts_came(2)
    await until(lambda: said.heard)
    assert said.heard == [("New drafts to conduct", "New drafts: 2.")]
    assert alerts == []


@pytest.mark.parametrize("said", [None, Said(able=False)])
def test_without_a_tray_the_task_bar_is_asked_to_flash(window: QWidget, said: Said | None) -> None:
    made, alerts = notices(window, said)
    made.operation_ended(LONG, 1, 0)
    assert alerts == [window]


def test_one_who_looks_at_the_window_needs_no_telling(window: QWidget, qtbot: QtBot) -> None:
    said = Said()
    made, alerts = notices(window, said)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.operation_ended(LONG, 1, 0)
    assert (said.heard, alerts) == ([], [])


async def test_a_click_leads_to_what_was_told(window: QWidget) -> None:
    said, wanted = Said(), list[str]()
    made, _ = notices(window, said)
    made.drafts_wanted.connect(lambda: wanted.append("drafts"))
    made.operations_wanted.connect(lambda: wanted.append("operations"))
    made.operation_ended(LONG, 1, 0)
    made.clicked()
    made.drafts_came(1)
    await until(lambda: len(said.heard) == 2)
    made.clicked()
    assert wanted == ["operations", "drafts"]


def test_fresh_drafts_are_others_and_new_and_counted_once() -> None:
    fresh = FreshDrafts(START, me=7)
    given = [
        document(1, created_at=LATER, created_by=8),
        document(2, created_at=LATER, created_by=None),
        document(3, created_at=LATER, created_by=7),
        document(4, created_at=START - timedelta(seconds=1), created_by=8),
        document(5, created_at=LATER, created_by=8, status_code="Y", status_by=8),
        document(6, created_at=LATER, created_by=8, status_code="N", status_by=8),
        document(7, created_at=None, created_by=8),
    ]
    assert fresh.among(given) == 2
    assert fresh.among(given) == 0
    assert fresh.among([document(8, created_at=LATER, created_by=8)]) == 1
    assert FreshDrafts(START, me=None).among(given) == 3
