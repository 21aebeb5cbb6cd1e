"""Our own drawings, in the colour of whatever they stand beside."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ground.resources import resource
from desktop.ui.palette import Palette

_DRAWN_IN = b"#4A525D"
_SIZES = (14, 16)
SIGN = "logo"
SIGN_COLOUR = "#1F5FBF"


@lru_cache(maxsize=256)
def drawing(name: str, colour: str) -> QSvgRenderer:
    """The drawing called `name`, in `colour`, to be painted at any size."""
    return QSvgRenderer(QByteArray(recoloured(name, colour)))


def recoloured(name: str, colour: str) -> bytes:
    """The source of the drawing called `name`, in `colour`."""
    source = resource("icons", f"{name}.svg").read_bytes()
    return source.replace(_DRAWN_IN, colour.encode()).replace(b"currentColor", colour.encode())


def paint(painter: QPainter, name: str, colour: str, where: QRectF) -> None:
    drawing(name, colour).render(painter, where)


def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """A picture of `size` logical pixels for a screen of the given scale."""
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, name, colour, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def _scales() -> tuple[float, ...]:
    """Of the screens there are: drawing for others would make every start slower."""
    screens = QGuiApplication.screens()
    return tuple(sorted({1.0, *(screen.devicePixelRatio() for screen in screens)}))


def icon(name: str, palette: Palette, colour: str | None = None) -> QIcon:
    """An icon for buttons and menus, greyed where it is disabled."""
    return QIcon(_drawn(name, colour or palette.text2, palette.disabled, _scales()))


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, disabled: str, scales: tuple[float, ...]) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        for scale in scales:
            made.addPixmap(pixmap(name, colour, size, scale))
            made.addPixmap(pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return made


def application_icon() -> QIcon:
    """The program's own sign, for title bars and the task bar."""
    made = QIcon()
    for size in (16, 20, 24, 32, 48, 64, 128, 256):
        made.addPixmap(pixmap(SIGN, SIGN_COLOUR, size))
    return made
