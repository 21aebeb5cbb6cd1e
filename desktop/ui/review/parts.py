"""The pieces both reviews are built from: panels, skeletons, signs in a line, the warning box."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.review.rows_view import RowsView
from desktop.ui.theme import Theme

_BAR, _STEP, _FIRST = 8, 30, 28
_SHARES = (0.7, 0.5, 0.85, 0.6, 0.75)


class Skeleton(QWidget):
    """Bars where rows will be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.skeleton))
        mirrored = self.isRightToLeft()
        for at, top in enumerate(range(_FIRST + 11, self.height() - _BAR, _STEP)):
            x = 12.0
            for part in (0.1, 0.38, 0.2, 0.14):
                wide = (self.width() - 24) * part
                bar = wide * _SHARES[(at + round(part * 50)) % len(_SHARES)]
                left = self.width() - x - bar if mirrored else x
                painter.drawRoundedRect(QRectF(left, top, bar, _BAR), 4, 4)
                x += wide + 12
        painter.end()


class Panel(QFrame):
    """A head, a strip below it, and a table or what stands in its place."""

    def __init__(self, theme: Theme, title: str, view: RowsView, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "panel")
        self.view = view
        self.title = PlainLabel(title, role="strong")
        self.head = QHBoxLayout()
        self.strip = QHBoxLayout()
        self.strip_bar = _bar("panel-strip", self.strip, 30)
        self.stack = QStackedWidget()
        self.skeleton = Skeleton(theme)
        self.skeleton.setAccessibleName(self.tr("Reading…"))
        self.stack.addWidget(view)
        self.stack.addWidget(self.skeleton)
        self._head_bar = _bar("panel-head", self.head, 34)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.column.addWidget(self._head_bar)
        self.column.addWidget(self.strip_bar)
        self.column.addWidget(self.stack, 1)

    def without_head(self) -> None:
        self._head_bar.hide()

    def show_reading(self) -> None:
        self.stack.setCurrentIndex(1)

    def show_rows(self) -> None:
        self.stack.setCurrentIndex(0)

    def is_reading(self) -> bool:
        return self.stack.currentIndex() == 1


def _bar(look: str, row: QHBoxLayout, height: int) -> QFrame:
    bar = QFrame()
    bar.setProperty("look", look)
    bar.setMinimumHeight(height)
    row.setContentsMargins(10, 0, 4, 0)
    row.setSpacing(8)
    bar.setLayout(row)
    return bar


class SignLine(QWidget):
    """A small drawing and a few words in its colour; hidden while it has none."""

    def __init__(self, theme: Theme, icon: str, role: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._role = role
        self._picture = PlainLabel()
        self._words = PlainLabel(role=role)
        self._words.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(5)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))

    def words(self) -> str:
        return self._words.text()

    def _paint(self) -> None:
        palette = self._theme.palette
        colours = {
            "bad": palette.pills[Tone.BAD].text,
            "warning": palette.pills[Tone.WARNING].text,
        }
        colour = colours.get(self._role, palette.text2)
        self._picture.setPixmap(pixmap(self._icon, colour, 16, self.devicePixelRatioF()))


class WarningBox(QFrame):
    """What the review cannot know; hidden while there is nothing of that kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "warning")
        self.setObjectName("review-unknown")
        self._picture = PlainLabel()
        self._text = WrappingLabel()
        self._text.setObjectName("review-unknown-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def say(self, sentences: list[str]) -> None:
        self._text.setText(" ".join(sentences))
        self.setVisible(bool(sentences))

    def _paint(self) -> None:
        colour = self._theme.palette.pills[Tone.WARNING].text
        self._picture.setPixmap(pixmap("warning", colour, 16, self.devicePixelRatioF()))
