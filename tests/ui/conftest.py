"""GUI tests run on the real loop: qasync's, over the one QApplication."""

import contextlib
import gc
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop.demo import world
from desktop.ui.theme import Theme, ThemeChoice
from tests.ui.main_parts import NOON


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, Any]]:
    return ("asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)})


@pytest.fixture(autouse=True)
def closing_is_not_the_end(qapp: QApplication) -> None:
    """As in the program: the loop goes on when the last window closes."""
    qapp.setQuitOnLastWindowClosed(False)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ThemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Every test closes what it opened, deferred deletions included."""
    yield
    for widget in qapp.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    QObject().deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def garbage_in_this_thread_only() -> Iterator[None]:
    """The loop of an earlier test holds Qt's timers, which may only be destroyed in their thread.

    A collection that happened to begin in a thread of this test would destroy them there.
    """
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def seeded() -> Iterator[sqlite3.Connection]:
    """The demo company is thought up once; each test gets a copy."""
    with contextlib.closing(sqlite3.connect(":memory:", check_same_thread=False)) as db:
        world.create(db, documents=260, seed=7, language="en", today=NOON)
        yield db
