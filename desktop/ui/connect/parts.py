"""Small parts that the pages of connecting share."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStyle, QWidget

from desktop.ui.icons import icon, paint
from desktop.ui.palette import Palette, Tone
from desktop.ui.plain import WrappingLabel, caption
from desktop.ui.theme import Theme

ICON = 16
_TURN_EVERY = 60
_DEGREES = 24


def colour_of(palette: Palette, tone: Tone | None) -> str:
    """The colour of text and icons of a tone; None is the colour of quiet icons."""
    return palette.text2 if tone is None else palette.pills[tone].text


class Mark(QWidget):
    """An icon in a tone's colour; the working ring turns while it is seen."""

    def __init__(self, theme: Theme, name: str = "", tone: Tone | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._tone = tone
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_EVERY)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(ICON, ICON)
        theme.changed.connect(self.update)

    @property
    def name(self) -> str:
        return self._name

    def show_icon(self, name: str, tone: Tone | None = None) -> None:
        self._name, self._tone, self._angle = name, tone, 0
        self._set_turning()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_turning()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._name:
            return
        painter = QPainter(self)
        painter.translate(ICON / 2, ICON / 2)
        painter.rotate(self._angle)
        where = QRectF(-ICON / 2, -ICON / 2, ICON, ICON)
        paint(painter, self._name, colour_of(self._theme.palette, self._tone), where)
        painter.end()

    def _set_turning(self) -> None:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        moving = self.style().styleHint(hint, None, self) > 0
        if self._name == "working" and moving and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + _DEGREES) % 360
        self.update()


class Notice(QWidget):
    """An icon and a sentence in one tone; hidden while it has nothing to say."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._tone: Tone | None = None
        self._mark = Mark(theme)
        self._text = WrappingLabel()
        self._text.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        theme.changed.connect(self._paint)
        self.hide()

    def say(self, sentence: str, drawing: str = "refused", tone: Tone | None = Tone.BAD) -> None:
        self._tone = tone
        self._mark.show_icon(drawing, tone)
        self._text.setText(sentence)
        self._text.setAccessibleName(sentence)
        self._paint()
        self.setVisible(bool(sentence))

    def text(self) -> str:
        return self._text.text()

    def _paint(self) -> None:
        tint(self._text, self._theme.palette, self._tone)


def tint(label: QWidget, palette: Palette, tone: Tone | None) -> None:
    """Give a label the colour of a tone, or its own back."""
    label.setStyleSheet("" if tone is None else f"color: {colour_of(palette, tone)};")


class IconButton(QPushButton):
    """A button with a drawing that follows the theme."""

    def __init__(
        self, theme: Theme, name: str, text: str, drawing: str = "", look: str = ""
    ) -> None:
        super().__init__(caption(text))
        self._theme = theme
        self._drawing = drawing
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        if look:
            self.setProperty("look", look)
        theme.changed.connect(self._paint)
        self._paint()

    def say(self, text: str) -> None:
        self.setText(caption(text))
        self.setAccessibleName(text)

    def _paint(self) -> None:
        if self._drawing:
            palette = self._theme.palette
            colour = palette.link if self.property("look") == "link" else palette.text2
            self.setIcon(icon(self._drawing, palette, colour))
