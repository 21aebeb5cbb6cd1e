"""When the demo portal ends: its input closes, somebody asks it to, or its parent has died."""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Iterator

STANDARD_INPUT = 0


class Ending:
    """One wish to end, whoever has it first."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._wished = asyncio.Event()

    async def wait(self) -> None:
        await self._wished.wait()

    def wish(self, *_: object) -> None:
        """May be called from a signal handler or another thread."""
        with contextlib.suppress(RuntimeError):  # the loop has ended: nothing more to wish
            self._loop.call_soon_threadsafe(self._wished.set)

    def watch_input(self) -> None:
        """Ends with the program that holds the other end of the standard input.

        Reads the descriptor itself: a buffered reader would hold its lock for ever, and the
        interpreter could not finish.
        """

        def read_until_closed() -> None:
            with contextlib.suppress(OSError):
                while os.read(STANDARD_INPUT, 4096):
                    pass
            self.wish()

        threading.Thread(target=read_until_closed, name="input", daemon=True).start()

    @contextlib.contextmanager
    def on_signals(self) -> Iterator[None]:
        """Ctrl+C and a polite request to end; taken over from the HTTP server."""
        kept = {name: signal.signal(name, self.wish) for name in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for name, handler in kept.items():
                signal.signal(name, handler)
