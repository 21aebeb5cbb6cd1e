"""What stands in the table's place when there is no table: a drawing, a sentence, what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import icon, pixmap
from desktop.ui.plain import PlainLabel, WrappingLabel, caption, tip
from desktop.ui.theme import Theme

_TEXT_WIDTH = 380


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of an empty state: what it says and the name it is pressed by."""

    name: str
    text: str
    icon: str = ""
    primary: bool = False
    not_now: str = ""
    """Why it cannot be pressed; the button is greyed and says so in its tool tip."""


class EmptyState(QWidget):
    """An empty state in the middle of its place; `chosen` names the button that was pressed."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, drawing: str, title: str, text: str, choices: tuple[Choice, ...] = ()
    ) -> None:
        super().__init__()
        self._theme = theme
        self._drawing = drawing
        self._choices = choices
        self.setProperty("role", "base")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = PlainLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = PlainLabel(title, role="title")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = WrappingLabel(text, role="second")
        body.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        body.setFixedWidth(_TEXT_WIDTH)
        self._buttons = [self._button(choice) for choice in choices]
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(heading)
        column.addWidget(body, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(3)
        theme.changed.connect(self._paint)
        self._paint()

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(caption(choice.text))
        button.setObjectName(choice.name)
        button.setIconSize(QSize(16, 16))
        if choice.primary:
            button.setProperty("look", "primary")
            button.setDefault(True)
        if choice.not_now:
            button.setEnabled(False)
            button.setToolTip(tip(choice.not_now))
        button.clicked.connect(self._pressed)
        return button

    def _pressed(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.chosen.emit(sender.objectName())

    def _paint(self) -> None:
        palette = self._theme.palette
        self._picture.setPixmap(pixmap(self._drawing, palette.text2, 32, self.devicePixelRatioF()))
        for choice, button in zip(self._choices, self._buttons, strict=True):
            if choice.icon:
                colour = palette.accent_text if choice.primary else palette.text2
                button.setIcon(icon(choice.icon, palette, colour))
