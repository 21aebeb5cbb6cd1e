"""GUI tests run on the real loop: qasync's, over the one QApplication."""

import gc
from collections.abc import Iterator
from typing import Any

import pytest
import qasync
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import Theme, ThemeChoice


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, Any]]:
    return ("asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)})


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
