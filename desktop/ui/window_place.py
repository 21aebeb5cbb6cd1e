"""Where the window stood when the program ended, and whether it can stand there again."""

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.ground.preferences import Preferences

_NAME = "window"
_TO_GRAB = QSize(200, 40)
"""So much of the window's top has to be on a screen, or nobody could pull it back."""


class _Place(msgspec.Struct):
    left: int
    top: int
    width: int
    height: int
    maximized: bool = False


def keep_place(window: QWidget, choices: Preferences) -> None:
    where = window.normalGeometry() if window.isMaximized() else window.geometry()
    place = _Place(where.left(), where.top(), where.width(), where.height(), window.isMaximized())
    choices.put(_NAME, place)


def restore_place(window: QWidget, choices: Preferences) -> None:
    """As it was; where that is on no screen any more, the window system finds a place."""
    kept = choices.get(_NAME, _Place | None, None)  # type: ignore[arg-type] # a type is wanted
    screens = [each.availableGeometry() for each in QGuiApplication.screens()]
    if not isinstance(kept, _Place) or not screens:
        return
    where = QRect(kept.left, kept.top, kept.width, kept.height)
    home = _screen_of(where, screens)
    room = home or screens[0]
    size = where.size().boundedTo(room.size()).expandedTo(window.minimumSize())
    window.resize(size)
    if home is not None:
        window.move(_inside(QRect(where.topLeft(), size), home).topLeft())
    if kept.maximized:
        window.showMaximized()


def _screen_of(where: QRect, screens: Iterable[QRect]) -> QRect | None:
    """The screen on which enough of the window's top lies."""
    top = QRect(where.left(), where.top(), where.width(), _TO_GRAB.height())
    for screen in screens:
        seen = screen.intersected(top)
        if seen.width() >= _TO_GRAB.width() and seen.height() >= _TO_GRAB.height():
            return screen
    return None


def _inside(where: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(where.left(), room.right() + 1 - where.width()))
    top = max(room.top(), min(where.top(), room.bottom() + 1 - where.height()))
    return QRect(left, top, where.width(), where.height())
