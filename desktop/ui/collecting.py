"""Python's garbage is collected in the window's thread only.

A collection that happens to run in another thread would destroy Qt's objects there, which Qt
does not survive.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 250
"""Milliseconds; the less there is to look at, the shorter the window stands still."""
_FULL = 240


class Collecting(QObject):
    """Collects now and then while the event loop has nothing better to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._collect)

    def begin(self) -> None:
        gc.disable()
        gc.freeze()  # what the program is made of is no garbage, and need not be looked at again
        self._timer.start()

    def end(self) -> None:
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        self._turns += 1
        gc.collect(2 if self._turns % _FULL == 0 else 1)
