"""The bar of an operation: what is done, what was refused, what is still to come."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.palette import Palette
from desktop.ui.theme import Theme

_RADIUS, _LEAST = 3, 2


@dataclass(frozen=True, slots=True)
class Share:
    """How much of the whole is settled, and how much of that was refused."""

    settled: int
    refused: int
    whole: int


def paint_bar(
    painter: QPainter,
    where: QRectF,
    share: Share,
    palette: Palette,
    *,
    now: bool,
    mirrored: bool,
) -> None:
    """Accent means now: what is over is grey. A single refusal is wide enough to be seen."""
    whole = max(1, share.whole)
    filled = where.width() * min(share.settled, whole) / whole
    refused = where.width() * min(share.refused, whole) / whole
    if share.refused:
        refused = max(_LEAST, refused)
    filled = max(filled, refused)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(where, _RADIUS, _RADIUS)
    painter.setClipPath(outline)
    painter.fillRect(where, QColor(palette.track))
    parts = (
        (0.0, filled - refused, palette.accent if now else palette.text3),
        (filled - refused, refused, palette.danger),
    )
    for start, wide, colour in parts:
        left = where.right() - start - wide if mirrored else where.left() + start
        painter.fillRect(QRectF(left, where.top(), wide, where.height()), QColor(colour))
    painter.restore()


class ShareBar(QWidget):
    """The bar as a widget, of one size."""

    def __init__(self, theme: Theme, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = Share(0, 0, 1)
        self.setObjectName("share-bar")
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def share(self) -> Share:
        return self._share

    def show_share(self, share: Share, spoken: str) -> None:
        self._share = share
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        where = QRectF(self.rect())
        palette, mirrored = self._theme.palette, self.isRightToLeft()
        paint_bar(painter, where, self._share, palette, now=True, mirrored=mirrored)
        painter.end()
