"""How far an operation is, where it is seen without the window: at its sign in the task bar.

Linux desktops with a dock listen to a signal on the session bus; everywhere else, and where there
is no bus, the window's title says it, which every task bar shows.
"""

import sys
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QWidget

_PATH: Final = "/com/canonical/unity/launcherentry/1"
_INTERFACE: Final = "com.canonical.Unity.LauncherEntry"
Send = Callable[[QDBusMessage], bool]


class TaskBar(Protocol):
    """A place outside the window that shows how far something is."""

    def show_fraction(self, fraction: float | None) -> None:
        """From 0 to 1, or None when nothing runs."""


class Dock:
    """The sign in a Linux dock, by the signal that docks agreed on."""

    def __init__(self, desktop_file: str, send: Send) -> None:
        self._address = f"application://{desktop_file}.desktop"
        self._send = send

    def show_fraction(self, fraction: float | None) -> None:
        message = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
        shown: dict[str, object] = {
            "progress": float(fraction or 0.0),
            "progress-visible": fraction is not None,
        }
        message.setArguments([self._address, shown])
        self._send(message)


class Progress(QObject):
    """Tells the task bar, in whole per cents and only when they change; and the window's title."""

    def __init__(self, window: QWidget, bar: TaskBar | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._shown: int | None = None
        self._prefix = ""
        window.windowTitleChanged.connect(self._retitled)

    def show(self, done: int, total: int) -> None:
        """So many of so many; nothing runs any more where `total` is 0."""
        per_cent = None if total <= 0 else max(0, min(100, done * 100 // total))
        if per_cent == self._shown:
            return
        self._shown = per_cent
        if self._bar is not None:
            self._bar.show_fraction(None if per_cent is None else per_cent / 100)
        plain = self._plain(self._window.windowTitle())
        self._prefix = "" if per_cent is None else self._written(per_cent)
        self._window.setWindowTitle(self._prefix + plain)

    def end(self) -> None:
        self.show(0, 0)

    def _retitled(self, title: str) -> None:
        """Somebody named another portal meanwhile."""
        if self._prefix and not title.startswith(self._prefix):
            self._window.setWindowTitle(self._prefix + title)

    def _plain(self, title: str) -> str:
        return title.removeprefix(self._prefix)

    def _written(self, per_cent: int) -> str:
        return self.tr("{per_cent} % · ").format(per_cent=per_cent)


def task_bar(desktop_file: str) -> TaskBar | None:
    """What this system has beside the window's title; None where that has to do."""
    if not sys.platform.startswith("linux"):
        return None
    bus = QDBusConnection.sessionBus()
    return Dock(desktop_file, bus.send) if bus.isConnected() else None
