"""One way out: closing the window, Ctrl+Q, log-off, SIGTERM and Ctrl+C all end up here."""

import asyncio
import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

from desktop.ui.application import Application

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


class Leaving(QObject):
    """Knows that the program is asked to leave, whoever asked; `wait` returns then."""

    def __init__(self, app: Application) -> None:
        super().__init__(app)
        self._asked = asyncio.Event()
        self._listening: list[tuple[int, object]] = []
        self._wake: tuple[socket.socket, socket.socket] | None = None
        self._notifier: QSocketNotifier | None = None
        app.leave_asked.connect(self.ask)

    def ask(self) -> None:
        self._asked.set()

    @property
    def asked(self) -> bool:
        return self._asked.is_set()

    async def wait(self) -> None:
        await self._asked.wait()

    def listen_to_signals(self) -> None:
        """Let the operating system ask too.

        Python runs a signal's handler only between its own instructions, and an idle Qt loop
        executes none: a socket that the signal writes to wakes it.
        """
        reading, writing = socket.socketpair()
        reading.setblocking(False)
        writing.setblocking(False)
        self._wake = (reading, writing)
        self._notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
        for name in _SIGNALS:
            if number := getattr(signal, name, None):
                self._listening.append((number, signal.signal(number, self._on_signal)))

    def stop_listening(self) -> None:
        for number, former in self._listening:
            signal.signal(number, former)  # type: ignore[arg-type] # what signal() gave us
        self._listening.clear()
        if self._wake and self._notifier:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._wake:
                end.close()
            self._wake = None

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self.ask()

    def _woken(self) -> None:
        if self._wake:
            with contextlib.suppress(BlockingIOError):
                self._wake[0].recv(64)
