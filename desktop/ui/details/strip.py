"""A boxed warning: a fact in strong words, what follows from it, and the drawing beside them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.details.passage import Passage
from desktop.ui.icons import pixmap
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme

_ICONS = {Tone.BAD: "refused", Tone.WARNING: "warning"}


class Strip(QWidget):
    """Hidden until it has something to say."""

    def __init__(self, theme: Theme, *, beside: int = 12) -> None:
        """`beside` is the room at its sides: none where what holds it has its own."""
        super().__init__()
        self._theme = theme
        self._tone = Tone.WARNING
        self._said = ("", "")
        self.setObjectName("strip")
        self._box = QFrame()
        self._picture = PlainLabel()
        self._text = Passage()
        self._text.setObjectName("strip-text")
        row = QHBoxLayout(self._box)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(beside, 8, beside, 8)
        column.addWidget(self._box)
        theme.changed.connect(self._paint)
        self.hide()

    def say(self, tone: Tone, fact: str, consequence: str) -> None:
        self._tone, self._said = tone, (fact, consequence)
        self._box.setProperty("look", tone.value)
        self._box.style().unpolish(self._box)
        self._box.style().polish(self._box)
        self._text.setAccessibleName(fact)
        self._paint()
        self.show()

    def told(self) -> str:
        return "" if self.isHidden() else self._text.toPlainText()

    def _paint(self) -> None:
        colour = self._theme.palette.pills[self._tone].text
        picture = pixmap(_ICONS[self._tone], colour, 16, self.devicePixelRatioF())
        self._picture.setPixmap(picture)
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.Text, self._theme.palette.text)
        self._text.setPalette(palette)
        fact, consequence = self._said
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        strong, plain = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertText(fact, strong)
        cursor.insertText(f" {consequence}" if consequence else "", plain)
