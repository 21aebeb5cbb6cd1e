"""What went wrong lately: the last warnings and errors of the log, kept in memory."""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from desktop.ground.logs import MaskingFormatter, masked

_KEPT = 200
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that was logged, without secrets."""

    number: int
    """Counts up; tells two troubles apart."""
    last: datetime
    severe: bool
    source: str
    sentence: str
    details: str = ""
    times: int = 1


class RecentTrouble(logging.Handler):
    """Owns the troubles of this run, newest last. The same one again is counted, not repeated.

    Records come from any thread; `heard` is called in the thread of the record.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(MaskingFormatter())
        self.heard: Callable[[], None] | None = None
        self._kept: deque[Trouble] = deque(maxlen=_KEPT)
        self._number = 0

    def start(self) -> None:
        logging.getLogger().addHandler(self)

    def stop(self) -> None:
        logging.getLogger().removeHandler(self)
        self.close()

    def troubles(self) -> tuple[Trouble, ...]:
        with self._turn():
            return tuple(self._kept)

    def turn_away(self, listener: Callable[[], None]) -> None:
        """`listener` is gone; another one that came since stays."""
        with self._turn():
            if self.heard == listener:
                self.heard = None

    def forget(self) -> None:
        with self._turn():
            self._kept.clear()

    def emit(self, record: logging.LogRecord) -> None:
        """Called with the handler's own lock held."""
        try:
            self._keep(record)
            if self.heard is not None:
                self.heard()
        except Exception:  # as every handler does: a log line must not end what it tells of
            self.handleError(record)

    def _keep(self, record: logging.LogRecord) -> None:
        whole = self.format(record)[:_LONGEST]
        sentence = masked(record.getMessage()).partition("\n")[0][:_LONGEST]
        if record.exc_info and record.exc_info[0] is not None:
            sentence = f"{sentence}: {record.exc_info[0].__name__}"
        at = datetime.fromtimestamp(record.created, UTC)
        details = whole if whole.strip() != sentence else ""
        for place, known in enumerate(self._kept):
            if (known.source, known.sentence, known.details) == (record.name, sentence, details):
                del self._kept[place]
                self._kept.append(replace(known, last=at, times=known.times + 1))
                return
        self._number += 1
        severe = record.levelno >= logging.ERROR
        self._kept.append(Trouble(self._number, at, severe, record.name, sentence, details))

    def _turn(self) -> "_Turn":
        return _Turn(self)


class _Turn:
    """The handler's lock, as a `with` block."""

    def __init__(self, handler: logging.Handler) -> None:
        self._handler = handler

    def __enter__(self) -> None:
        self._handler.acquire()

    def __exit__(self, *_: object) -> None:
        self._handler.release()
