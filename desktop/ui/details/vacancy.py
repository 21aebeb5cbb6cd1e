"""What stands where a table will be: grey bars while it is read, or why there is none."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.details.passage import Passage
from desktop.ui.icons import icon
from desktop.ui.plain import caption
from desktop.ui.theme import Theme

_ROW, _BAR, _MARGIN = 28, 10, 12
_WIDTHS = (0.62, 0.45, 0.7, 0.52, 0.38, 0.66)


class Skeleton(QWidget):
    """Bars in the shape of rows, fading out downwards."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setMinimumHeight(_ROW)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(QColor(self._theme.palette.skeleton))
        wide = self.width() - 2 * _MARGIN
        for at, share in enumerate(_WIDTHS):
            painter.setOpacity(1 - at / (len(_WIDTHS) + 1))
            top = at * _ROW + (_ROW - _BAR) / 2
            long = QRectF(_MARGIN, top, wide * share, _BAR)
            short = QRectF(_MARGIN + wide * 0.84, top, wide * 0.16, _BAR)
            for bar in (long, short):
                if self.isRightToLeft():
                    bar.moveRight(self.width() - bar.left())
                painter.drawRoundedRect(bar, 3, 3)
        painter.end()


class Vacancy(QFrame):
    """A sentence in a table's place, with bars or a button; `pressed` is the button's."""

    pressed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "body")
        self.setObjectName(name)
        self._sentence = Passage(role="second")
        self._sentence.setObjectName(f"{name}-sentence")
        self._bars = Skeleton(theme)
        self._button = QPushButton()
        self._button.setObjectName(f"{name}-again")
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 4, _MARGIN, 0)
        row.addWidget(self._button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said = QHBoxLayout()
        said.setContentsMargins(_MARGIN, 10, _MARGIN, 6)
        said.addWidget(self._sentence)
        column.addLayout(said)
        column.addLayout(row)
        column.addWidget(self._bars, 1)
        column.addStretch()
        theme.changed.connect(self._paint)
        self._paint()
        self.say("")

    def reading(self, sentence: str) -> None:
        self._show(sentence, "", bars=True)

    def say(self, sentence: str, button: str = "") -> None:
        self._show(sentence, button, bars=False)

    def sentence(self) -> str:
        return self._sentence.toPlainText()

    def first(self) -> QWidget | None:
        """What takes the focus: the button, where there is one."""
        return None if self._button.isHidden() else self._button

    def is_reading(self) -> bool:
        return not self._bars.isHidden()

    def _show(self, sentence: str, button: str, *, bars: bool) -> None:
        self._sentence.say(sentence)
        self._sentence.setAccessibleName(sentence)
        self._bars.setVisible(bars)
        self._button.setVisible(bool(button))
        self._button.setText(caption(button))
        self._button.setAccessibleName(button)

    def _paint(self) -> None:
        self._button.setIcon(icon("refresh", self._theme.palette))
