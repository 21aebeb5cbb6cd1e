"""Watching the running program: what its table has painted, and how evenly its loop runs."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.table.table import DocumentTable

Condition = Callable[[DocumentTable], bool]
BEAT = 1


class Painted:
    """Told by every painting of the documents table, once the rows are on the screen's image."""

    def __init__(self) -> None:
        self.first_rows: float | None = None
        self.first_rows_wall = 0.0
        self._waiting: list[tuple[Condition, asyncio.Future[float]]] = []
        painted, watch = DocumentTable.paintEvent, self

        def paint(table: DocumentTable, event: QPaintEvent) -> None:
            painted(table, event)
            watch.note(table)

        DocumentTable.paintEvent = paint  # type: ignore[method-assign,assignment] # before a table is made

    def note(self, table: DocumentTable) -> None:
        now = time.monotonic()
        if self.first_rows is None and len(table.ids):
            self.first_rows, self.first_rows_wall = now, time.time()
        for each in list(self._waiting):
            wanted, told = each
            if wanted(table):
                self._waiting.remove(each)
                if not told.done():
                    told.set_result(now)

    async def when(self, wanted: Condition) -> float:
        """The moment at which a painting ended that shows what is wanted."""
        told: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting.append((wanted, told))
        return await told


class Heartbeat(QObject):
    """Beats as often as the loop lets it; what lies between two beats is a gap."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        """What of each gap the loop's own thread computed; the rest it waited for its turn."""
        self._last = self._computed = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last, self._computed = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> list[float]:
        """All gaps in milliseconds."""
        self._timer.stop()
        return self.gaps

    def _beat(self) -> None:
        now, computed = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.work.append((computed - self._computed) * 1000)
        self._last, self._computed = now, computed


class Restless(QObject):
    """Somebody who scrolls all the time and types a filter and wipes it away again."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._step = 90
        self._typed = 0
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(16)
        self._scrolling.timeout.connect(self._scroll)
        self._typing = QTimer(self)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self._type)

    def start(self) -> None:
        self._scrolling.start()
        self._typing.start()

    def stop(self) -> None:
        self._scrolling.stop()
        self._typing.stop()

    def _scroll(self) -> None:
        bar = self._page.table.verticalScrollBar()
        if not 0 <= bar.value() + self._step <= bar.maximum():
            self._step = -self._step
        bar.setValue(bar.value() + self._step)

    def _type(self) -> None:
        words = "oak board"
        place = self._typed % (2 * len(words))
        if place < len(words):
            press(self._page.filters.search, words[place])
        else:
            press(self._page.filters.search, "", Qt.Key.Key_Backspace)
        self._typed += 1


def press(widget: QWidget, text: str, key: Qt.Key = Qt.Key.Key_A) -> None:
    """A key as the system would deliver it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
