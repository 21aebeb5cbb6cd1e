"""Nobody is there: after some minutes without a key or the mouse the window hides its content.

It keeps passers-by from reading and from pressing something by mistake. It is no protection from
somebody who wants to: unlocking takes a press of a button, as the settings say. What is under way
goes on.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.window import MainWindow

_LOOK_EVERY = 5000
_LASTING = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet, Qt.WindowType.Tool)
_SOMEBODY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleLock(QObject):
    """Watches for signs of a person, and locks and unlocks the window."""

    def __init__(
        self,
        app: QGuiApplication,
        window: MainWindow,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._clock = clock
        self._locked = False
        self._seconds = 0
        self._last = clock()
        self._watched: list[QWindow] = []
        self._put_away: list[QWidget] = []
        self.timer = QTimer(self)
        self.timer.setInterval(_LOOK_EVERY)
        self.timer.timeout.connect(self.look)
        app.focusWindowChanged.connect(self._watch)
        window.unlock_asked.connect(self.unlock)

    def choose(self, minutes: int) -> None:
        """Lock after so many minutes; 0 for never."""
        self._seconds = minutes * 60
        self._last = self._clock()
        if minutes:
            self.timer.start()
        else:
            self.timer.stop()

    def look(self) -> None:
        """Whether it is time to lock."""
        due = self._clock() - self._last >= self._seconds > 0
        if due and not self._locked:
            self.lock()

    def lock(self) -> None:
        """Hide the window's content and every other window of the program."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        self._locked = True
        self._window.lock()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                self._put_aside(widget)
        self._app.installEventFilter(self)  # asked of every event, but only while locked

    def unlock(self) -> None:
        """Everything as it was, with what has opened meanwhile."""
        self._app.removeEventFilter(self)
        self._locked = False
        self._last = self._clock()
        self._window.unlock()
        for widget in self._put_away:
            widget.show()
            widget.activateWindow()
        self._put_away.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SOMEBODY:
            self._last = self._clock()
        if not self._locked:
            return False
        if kind is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, watched, lambda: self._put_aside(watched))
        return False

    def _put_aside(self, widget: QWidget) -> None:
        """Hidden, not closed: what stands in a dialog is still there afterwards."""
        if widget is self._window or not self._locked:
            return
        widget.hide()
        if widget.windowType() in _LASTING and widget not in self._put_away:
            self._put_away.append(widget)
            widget.destroyed.connect(lambda: self._gone(widget))

    def _gone(self, widget: QWidget) -> None:
        if widget in self._put_away:
            self._put_away.remove(widget)

    def _watch(self, window: QWindow | None) -> None:
        """Input arrives at a window before any widget: that is where it is seen at little cost."""
        self._last = self._clock()
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)
            window.destroyed.connect(lambda: self._forget(window))

    def _forget(self, window: QWindow) -> None:
        if window in self._watched:
            self._watched.remove(window)
