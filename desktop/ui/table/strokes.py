"""The small drawings of the table: check boxes, pills, and the fonts they are written in."""

from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTransform

from desktop.ui.icons import drawing, pixmap
from desktop.ui.palette import Palette, Pill
from desktop.ui.table.words import Mark

CHECK_BOX = 15
PILL_HEIGHT = 20
PILL_ICON = 14
_MEASURED = 20_000
PILL_START, PILL_GAP, PILL_END = 4, 4, 6
BAR = 8


class Box(Enum):
    """What a check box shows."""

    EMPTY = "empty"
    MIXED = "mixed"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of one table, made once from the font it was given."""

    body: QFont
    strong: QFont
    figures: QFont
    small: QFont
    small_strong: QFont
    pill: QFont
    _widths: dict[tuple[int, str], int] = field(default_factory=dict, compare=False, repr=False)

    def width(self, font: QFont, text: str) -> int:
        """Whole pixels that `text` takes in one of these fonts; measured once."""
        key = (id(font), text)
        known = self._widths.get(key)
        if known is None:
            if len(self._widths) > _MEASURED:
                self._widths.clear()
            known = ceil(QFontMetricsF(font).horizontalAdvance(text))
            self._widths[key] = known
        return known

    @classmethod
    def of(cls, body: QFont) -> "Fonts":
        return cls(
            body,
            _variant(body, QFont.Weight.DemiBold, tabular=True),
            _variant(body, tabular=True),
            _variant(body, scale=12 / 13),
            _variant(body, QFont.Weight.DemiBold, scale=12 / 13),
            _variant(body, QFont.Weight.Medium, scale=12 / 13),
        )


def _variant(
    body: QFont,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    scale: float = 1.0,
    tabular: bool = False,
) -> QFont:
    made = QFont(body)
    made.setWeight(weight)
    if body.pixelSize() > 0:
        made.setPixelSize(round(body.pixelSize() * scale))
    else:
        made.setPointSizeF(body.pointSizeF() * scale)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, size: int, scale: float) -> QPixmap:
    return pixmap(name, colour, size, scale)


@lru_cache(maxsize=128)
def pen_of(colour: str) -> QColor:
    """The colour of that name; read once. Nobody changes it."""
    return QColor(colour)


def draw_icon(
    painter: QPainter, name: str, colour: str, where: QRectF, *, mirrored: bool = False
) -> None:
    """The drawing called `name`; mirrored where reading goes from right to left."""
    device = painter.device()
    scale = device.devicePixelRatioF() if device is not None else 1.0
    picture = icon_picture(name, colour, round(where.width()), scale, mirrored=mirrored)
    painter.drawPixmap(where.topLeft(), picture)


def draw_turned(painter: QPainter, name: str, colour: str, where: QRectF, degrees: float) -> None:
    painter.save()
    painter.translate(where.center())
    painter.rotate(degrees)
    size = QSizeF(where.size())
    around = QRectF(QPointF(-size.width() / 2, -size.height() / 2), size)
    drawing(name, colour).render(painter, around)
    painter.restore()


def draw_check_box(painter: QPainter, box: Box, colours: Palette, where: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = where.adjusted(0.5, 0.5, -0.5, -0.5)
    if box is Box.EMPTY:
        painter.setPen(QPen(QColor(colours.field_border), 1))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(inside, 3, 3)
        painter.restore()
        return
    painter.setPen(QPen(QColor(colours.accent), 1))
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(inside, 3, 3)
    pen = QPen(QColor(colours.accent_text), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y = where.x(), where.y()
    if box is Box.MIXED:
        painter.drawLine(QPointF(x + 4.2, y + 7.5), QPointF(x + 10.8, y + 7.5))
    else:
        tick = [QPointF(x + 3.8, y + 7.8), QPointF(x + 6.4, y + 10.3), QPointF(x + 11.2, y + 4.9)]
        painter.drawPolyline(tick)
    painter.restore()


def pill_width(mark: Mark, fonts: Fonts) -> int:
    word = QFontMetricsF(fonts.pill).horizontalAdvance(mark.word)
    return round(PILL_START + PILL_ICON + PILL_GAP + word + PILL_END + 0.5)


def _blank(width: int, height: int, scale: float) -> QPixmap:
    """Nothing yet, `width` by `height` on a screen of that scale."""
    made = QPixmap(ceil(width * scale), ceil(height * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    return made


@lru_cache(maxsize=256)
def pill_picture(width: int, tone: Pill, scale: float) -> QPixmap:
    """The rounded box of a pill, without what stands in it."""
    made = _blank(width, PILL_HEIGHT, scale)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tone.border), 1))
    painter.setBrush(QColor(tone.fill))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, PILL_HEIGHT - 1), 4, 4)
    painter.end()
    return made


@lru_cache(maxsize=512)
def bar_picture(length: int, colour: str, scale: float) -> QPixmap:
    """A grey bar in the place of a fact."""
    made = _blank(length, BAR, scale)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(0, 0, length, BAR), 4, 4)
    painter.end()
    return made


def check_box_picture(box: Box, colours: Palette, scale: float) -> QPixmap:
    inks = (colours.field_border, colours.base, colours.accent, colours.accent_text)
    known = _boxes.get((box, inks, scale))
    if known is None:
        known = _boxes[box, inks, scale] = _blank(CHECK_BOX, CHECK_BOX, scale)
        painter = QPainter(known)
        draw_check_box(painter, box, colours, QRectF(0, 0, CHECK_BOX, CHECK_BOX))
        painter.end()
    return known


_boxes: dict[tuple[Box, tuple[str, ...], float], QPixmap] = {}
"""As many as there are themes and screens."""


@lru_cache(maxsize=128)
def _mirrored(name: str, colour: str, size: int, scale: float) -> QPixmap:
    made = _picture(name, colour, size, scale).transformed(QTransform.fromScale(-1, 1))
    made.setDevicePixelRatio(scale)
    return made


def icon_picture(
    name: str, colour: str, size: int, scale: float, *, mirrored: bool = False
) -> QPixmap:
    """The drawing called `name`; mirrored where reading goes from right to left."""
    return (_mirrored if mirrored else _picture)(name, colour, size, scale)
