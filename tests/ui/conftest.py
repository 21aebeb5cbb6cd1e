"""GUI tests run on the real loop: qasync's, over the one QApplication."""

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
