"""Programs take turns at the accounts' files, so that none undoes what another has just written."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_FILE = ".turn"
_TRIES = 500
_PAUSE = 0.02


@contextmanager
def turn(folder: Path) -> Iterator[bool]:
    """Wait for our turn, then hold it; False when it could not be had.

    Without a turn (a read-only folder, a file system without locks, a program that was stopped
    in the middle) the work goes on all the same: each file is still written whole or not at all.
    The system ends the turn of a program that dies.
    """
    try:
        fd = os.open(folder / _FILE, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except OSError:
        yield False
        return
    try:
        yield _wait(lambda: _take(fd))
    finally:
        os.close(fd)


def _wait(take: Callable[[], bool]) -> bool:
    for left in reversed(range(_TRIES)):
        try:
            if take():
                return True
        except OSError:
            return False  # no locks here at all
        if left:
            time.sleep(_PAUSE)
    return False


def _take(fd: int) -> bool:
    if sys.platform == "win32":
        import msvcrt  # untried: no Windows was at hand

        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
