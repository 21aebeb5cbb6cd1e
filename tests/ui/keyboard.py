"""A keyboard, or a scanner, at a window: events as a system sends them, with the time of each."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


class Keyboard:
    """Types at a window by events as a system sends them, each with the time of its key."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.now = 60_000

    @property
    def target(self) -> QWindow:
        found = self._window.windowHandle()
        assert found is not None
        return found

    def type(self, text: str, pause: int) -> None:
        for each in text:
            self.now += pause
            self.press(each)
            self.release(each)

    def press(
        self, each: str, modifiers: Qt.KeyboardModifier = NONE, *, again: bool = False
    ) -> None:
        self._send(QEvent.Type.KeyPress, each, modifiers, again=again)

    def release(self, each: str) -> None:
        self._send(QEvent.Type.KeyRelease, each, NONE)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers)
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(self.target, event)

    def _send(
        self, kind: QEvent.Type, each: str, modifiers: Qt.KeyboardModifier, *, again: bool = False
    ) -> None:
        key = _KEYS.get(each, ord(each.upper()))
        event = QKeyEvent(kind, key, modifiers, each, again)
        event.setTimestamp(self.now)
        QCoreApplication.sendEvent(self.target, event)
