"""Hears a scanner wherever the keyboard's focus is, and gives back what was typed by hand.

The filter sits on the window that has the keyboard, not on the application: an application's
filter would be asked about every event of every widget.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from desktop.ui.scanning.keys import ENTER, TAB, Recogniser, Rhythm

_LEAVES_TEXT_ALONE: Final = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_ENDS: Final = {Qt.Key.Key_Return: ENTER, Qt.Key.Key_Enter: ENTER, Qt.Key.Key_Tab: TAB}
_SHIFTS: Final = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock}
_ELSEWHERE: Final = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.FocusOut,
    QEvent.Type.Close,
}
_FIELDS: Final = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


def typing_into_dialog() -> bool:
    """A field of a dialog gets every key: programs that fill in passwords type like scanners.

    Anywhere else in a dialog a scan is a scan, or its Enter would press the dialog's button.
    """
    if QApplication.activeModalWidget() is None:
        return False
    return isinstance(QApplication.focusWidget(), _FIELDS)


@dataclass(slots=True)
class _Kept:
    """A key's event and where it was going."""

    window: QWindow
    event: QKeyEvent
    pressed: bool


class ScanFilter(QObject):
    """Swallows scans, and says what was scanned."""

    scanned = Signal(str)

    def __init__(
        self,
        rhythm: Rhythm | None = None,
        *,
        leave_alone: Callable[[], bool] = typing_into_dialog,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recogniser = Recogniser(rhythm)
        self._leave_alone = leave_alone
        self._clock = clock
        self._window: QWindow | None = None
        self._kept: deque[_Kept] = deque()
        self._swallowed: set[int] = set()
        """Keys of a scan whose release is still to come."""
        self._giving_back = False
        self._last_chance = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._nothing_more)

    # -- beginning and end ---------------------------------------------------------------------

    def begin(self) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without it
        app.focusWindowChanged.connect(self.listen_to)
        self.listen_to(QGuiApplication.focusWindow())

    def end(self) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self.listen_to)
        self.listen_to(None)

    def listen_to(self, window: QWindow | None) -> None:
        """Hear the keys of this window, which has the keyboard now."""
        self._give_all_back()
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        self._swallowed.clear()
        if window is not None:
            window.installEventFilter(self)

    def set_rhythm(self, rhythm: Rhythm) -> None:
        self._give_all_back()
        self._recogniser = Recogniser(rhythm)

    # -- listening -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._giving_back or not isinstance(watched, QWindow):
            return False
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(watched, event)
        if kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._released(watched, event)
        if kind in _ELSEWHERE:
            self._give_all_back()
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _SHIFTS:
            return False  # types nothing and does nothing; scanners press it for capitals
        if not self._kept and self._leave_alone():
            return False
        heard = self._recogniser.press(_typed(event), self._time_of(event))
        self._give_back(heard.given_back)
        if heard.scan:
            self._swallow(event)
            self.scanned.emit(heard.scan)
            return True
        if heard.held:
            self._kept.append(_Kept(window, event.clone(), pressed=True))
            self._wait()
            return True
        self._timer.stop()
        return False

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in self._swallowed:
            self._swallowed.discard(event.key())
            return True
        if any(kept.event.key() == event.key() for kept in self._kept):
            self._kept.append(_Kept(window, event.clone(), pressed=False))
            return True
        return False

    def _time_of(self, event: QKeyEvent) -> float:
        """When the key was pressed, as the system knows it, however late we hear of it."""
        return event.timestamp() / 1000 if event.timestamp() else self._clock()

    # -- what becomes of keys ------------------------------------------------------------------

    def _wait(self) -> None:
        self._last_chance = False
        self._timer.start(round(self._recogniser.rhythm.gap * 1000) + 1)

    def _nothing_more(self) -> None:
        """After a moment in which the window was busy, keys may lie waiting behind this timer."""
        if self._last_chance:
            self._give_all_back()
        else:
            self._last_chance = True
            self._timer.start(0)

    def _swallow(self, end: QKeyEvent) -> None:
        """The keys held were a scan: they are gone, and so is what follows of them."""
        self._timer.stop()
        down: set[int] = {end.key()}
        for kept in self._kept:
            (down.add if kept.pressed else down.discard)(kept.event.key())
        self._kept.clear()
        self._swallowed = down

    def _give_all_back(self) -> None:
        self._timer.stop()
        self._give_back(self._recogniser.rest())

    def _give_back(self, presses: int) -> None:
        """The oldest keys go where they were going, each with the release that followed it."""
        if not presses:
            return
        kept = self._kept
        going: list[_Kept] = []
        while kept and (presses or not kept[0].pressed):
            presses -= kept[0].pressed
            going.append(kept.popleft())
        before, self._giving_back = self._giving_back, True
        try:
            for each in going:
                if shiboken6.isValid(each.window):
                    QCoreApplication.sendEvent(each.window, each.event)
        finally:
            self._giving_back = before


def _typed(event: QKeyEvent) -> str:
    """What the key types, for the recogniser: nothing for keys that command."""
    if event.isAutoRepeat() or event.modifiers() & ~_LEAVES_TEXT_ALONE:
        return ""
    if event.key() in _ENDS:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return _ENDS[Qt.Key(event.key())] if plain else ""
    return event.text()
