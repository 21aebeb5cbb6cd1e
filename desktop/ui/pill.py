"""A pill: a drawing and a word in the colours of what they say, never cut short."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.icons import paint
from desktop.ui.kinds import Sign
from desktop.ui.palette import Palette
from desktop.ui.theme import Theme

_LOWEST, _RADIUS, _LEFT, _RIGHT, _GAP, _ICON = 20, 4, 4, 6, 4, 14


def pill_font(body: QFont) -> QFont:
    """The pill's own font beside a text of the font `body`."""
    font = QFont(body)
    font.setPixelSize(max(8, round(body.pixelSize() * 12 / 13)))
    font.setWeight(QFont.Weight.Medium)
    return font


def pill_size(sign: Sign, font: QFont) -> QSize:
    """What a pill takes; `font` is the pill's own."""
    metrics = QFontMetrics(font)
    wide = _LEFT + _ICON + _GAP + metrics.horizontalAdvance(sign.word) + _RIGHT + 2
    return QSize(wide, max(_LOWEST, metrics.height() + 4))


def paint_pill(
    painter: QPainter, where: QRectF, sign: Sign, palette: Palette, font: QFont, *, mirrored: bool
) -> None:
    """Paint the pill into `where`, which has the size that `pill_size` told."""
    colours = palette.pills[sign.tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.setBrush(QColor(colours.fill))
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    beside = 1 + _LEFT + _ICON + _GAP
    top = where.center().y() - _ICON / 2
    if mirrored:
        drawing = QRectF(where.right() - 1 - _LEFT - _ICON, top, _ICON, _ICON)
        word = where.adjusted(_RIGHT, 0, -beside, 0)
    else:
        drawing = QRectF(where.left() + 1 + _LEFT, top, _ICON, _ICON)
        word = where.adjusted(beside, 0, 0, 0)
    paint(painter, sign.icon, colours.text, drawing)
    painter.setFont(font)
    painter.setPen(QColor(colours.text))
    # the painter itself mirrors the side
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    painter.drawText(word, int(flags), sign.word)
    painter.restore()


class Pill(QWidget):
    """Shows one sign as a pill."""

    def __init__(self, theme: Theme, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = sign
        self.setObjectName("pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(sign.word)
        theme.changed.connect(self.update)

    @property
    def sign(self) -> Sign:
        return self._sign

    def show_sign(self, sign: Sign) -> None:
        self._sign = sign
        self.setAccessibleName(sign.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return pill_size(self._sign, pill_font(self.font()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(
            painter,
            QRectF(self.rect()),
            self._sign,
            self._theme.palette,
            pill_font(self.font()),
            mirrored=self.isRightToLeft(),
        )
        painter.end()
