"""One page on the screen, as it will be on paper; drawn only while it is looked at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.ui.palette import LIGHT
from desktop.ui.printing.lettering import PER_INCH
from desktop.ui.printing.pages import Pages

_EDGE = 16
_SCREEN_DPI = 96.0


class PageView(QWidget):
    """Shows page `index` of what it was given, white on the window's grey."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self._index = 0
        self._scale = 1.0
        self._drawn: QPixmap | None = None

    def show_pages(self, pages: Pages | None, index: int = 0) -> None:
        self._pages = pages
        self._index = index
        self._drawn = None
        self._resize()
        self.update()

    def set_scale(self, scale: float) -> None:
        """Screen pixels for a tenth of a point."""
        if scale != self._scale:
            self._scale = scale
            self._drawn = None
            self._resize()
            self.update()

    def fitting(self, room: QSize, *, whole: bool) -> float:
        """The scale at which the page fills `room`: its width, or all of it."""
        if self._pages is None:
            return 1.0
        paper = self._pages.paper
        by_width = (room.width() - 2 * _EDGE) / paper.width
        by_height = (room.height() - 2 * _EDGE) / paper.height
        least = 0.2 * _SCREEN_DPI / PER_INCH
        return max(least, min(by_width, by_height) if whole else by_width)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None or not self._pages.blocks:
            return
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatioF() != ratio:
            self._drawn = self._draw(self._pages, ratio)
        painter = QPainter(self)
        size = self._drawn.deviceIndependentSize()
        left = max(0.0, (self.width() - size.width()) / 2)
        top = max(0.0, (self.height() - size.height()) / 2)
        painter.drawPixmap(round(left), round(top), self._drawn)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(QRectF(round(left), round(top), size.width(), size.height()))
        painter.end()

    def _draw(self, pages: Pages, ratio: float) -> QPixmap:
        wide, high = self._page_size(pages)
        picture = QPixmap(round(wide * ratio), round(high * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(LIGHT.base))  # paper is white in the dark, too
        painter = QPainter(picture)
        painter.scale(self._scale, self._scale)
        pages.draw(painter, self._index)
        painter.end()
        return picture

    def _page_size(self, pages: Pages) -> tuple[int, int]:
        return round(pages.paper.width * self._scale), round(pages.paper.height * self._scale)

    def _resize(self) -> None:
        if self._pages is not None:
            wide, high = self._page_size(self._pages)
            self.setMinimumSize(wide + 2, high + 2)


def scrolled(view: PageView) -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("page-area")
    area.setWidget(view)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setAlignment(Qt.AlignmentFlag.AlignCenter)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return area
