"""Strips above the table: something about the list as a whole, and what to do about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.busy import BusyBar
from desktop.ui.fact_label import FactLabel
from desktop.ui.icons import icon, pixmap
from desktop.ui.palette import Palette, Tone
from desktop.ui.plain import PlainLabel, caption, tip
from desktop.ui.theme import Theme

_LEAST = 40
_SENTENCE = 220
"""With less room than this beside the buttons, a sentence stands above them."""
_BESIDE = 60
"""What margins, icon and gaps take."""


class StripLook(StrEnum):
    """How grave a strip is; QUIET is for what is simply going on."""

    WARNING = "strip-warning"
    INFO = "strip-info"
    BAD = "strip-bad"
    QUIET = "strip-quiet"


_TONES = {
    StripLook.WARNING: Tone.WARNING,
    StripLook.INFO: Tone.WORKING,
    StripLook.BAD: Tone.BAD,
}


@dataclass(frozen=True, slots=True)
class StripButton:
    """A button of a strip: the name it is told by, and its words."""

    name: str
    text: str
    icon: str = ""
    not_now: str = ""
    """Why it cannot be pressed; the button is greyed and says so in its tool tip."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a strip says."""

    look: StripLook
    icon: str
    fact: str
    consequence: str = ""
    buttons: tuple[StripButton, ...] = ()
    busy: bool = False


class Strip(QFrame):
    """One strip; a new notice changes it in place, so that a countdown takes no focus away."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"strip-{key}")
        self._theme = theme
        self._notice: Notice | None = None
        self._picture = PlainLabel()
        self._label = FactLabel()
        self._label.setObjectName("fact")
        self._busy = BusyBar(theme)
        self._buttons: list[QPushButton] = []
        text = QHBoxLayout()
        text.setSpacing(8)
        text.addStrut(_LEAST - 11)  # a minimum of the frame itself would outdo its content
        text.addWidget(self._picture)
        text.addWidget(self._label, 1)
        text.addWidget(self._busy)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch()
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(12, 5, 8, 6)
        self._whole.setSpacing(8)
        self._whole.addLayout(text, 1)
        self._whole.addLayout(self._row)
        self.setSizePolicy(_as_high_as_needed())
        theme.changed.connect(self._draw)

    @property
    def notice(self) -> Notice | None:
        return self._notice

    def say(self, notice: Notice) -> None:
        before, self._notice = self._notice, notice
        if before is None or before.look is not notice.look:
            self.setProperty("role", notice.look.value)
            for widget in (self, self._label):
                self.style().unpolish(widget)
                self.style().polish(widget)
        self._label.show_fact(notice.fact, notice.consequence)
        self.setAccessibleName(self._label.text())
        self._busy.setVisible(notice.busy)
        if before is None or before.buttons != notice.buttons:
            self._make_buttons(notice.buttons)
        self._draw()
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long words on the buttons go below, rather than press the sentence into a column."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        buttons = self._row.sizeHint().width()
        room = self.width() - buttons - _BESIDE
        below = room < min(_SENTENCE, self._label.natural_width())
        ways = QBoxLayout.Direction
        self._whole.setDirection(ways.TopToBottom if below else ways.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style sheet knows the loud looks; the quiet one is just the window with an edge."""
        super().paintEvent(event)
        if self._notice is not None and self._notice.look is StripLook.QUIET:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(self._theme.palette.window))
            edge = QColor(self._theme.palette.border)
            painter.fillRect(0, self.height() - 1, self.width(), 1, edge)

    def _make_buttons(self, wanted: Sequence[StripButton]) -> None:
        """Buttons that stay keep their place and their focus; only their words may change."""
        while len(self._buttons) > len(wanted):
            gone = self._buttons.pop()
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(wanted):
            button = QPushButton()
            button.setIconSize(QSize(16, 16))
            button.setAutoDefault(False)
            button.clicked.connect(self._clicked)
            self._row.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
            self._buttons.append(button)
        for button, choice in zip(self._buttons, wanted, strict=True):
            button.setObjectName(choice.name)
            button.setText(caption(choice.text))
            button.setAccessibleName(choice.text)
            button.setEnabled(not choice.not_now)
            button.setToolTip(tip(choice.not_now))

    def _clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.pressed.emit(sender.objectName())

    def _draw(self) -> None:
        if self._notice is None:
            return
        colours = self._theme.palette
        ink = _ink(colours, self._notice.look)
        self._picture.setPixmap(pixmap(self._notice.icon, ink, 16, self.devicePixelRatioF()))
        for button, choice in zip(self._buttons, self._notice.buttons, strict=True):
            if choice.icon:
                button.setIcon(icon(choice.icon, colours))


class Strips(QWidget):
    """The strips that hold now, one above the other; no room at all while there are none."""

    pressed = Signal(str, str)
    """The key of a strip, and the name of its button."""
    focus_lost = Signal()
    """The strip that had the focus is gone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strips")
        self.setAccessibleName(self.tr("Notices about the list"))
        self._theme = theme
        self._strips: dict[str, Strip] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(_as_high_as_needed())
        self.hide()

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._strips)

    def show_strip(self, key: str, notice: Notice) -> None:
        """Show `notice`, or change the strip of that key; a new one is announced once."""
        there = self._strips.get(key)
        if there is not None:
            if there.notice != notice:
                there.say(notice)
            return
        strip = Strip(self._theme, key, self)
        strip.say(notice)
        strip.pressed.connect(lambda name: self.pressed.emit(key, name))
        self._strips[key] = strip
        self._column.addWidget(strip)
        self.show()
        strip.show()
        QAccessible.updateAccessibility(QAccessibleEvent(strip, QAccessible.Event.Alert))

    def hide_strip(self, key: str) -> None:
        strip = self._strips.pop(key, None)
        if strip is not None:
            if strip.isAncestorOf(self.window().focusWidget()):
                self.focus_lost.emit()
            self._column.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
            self.setVisible(bool(self._strips))


def _as_high_as_needed() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    policy.setHeightForWidth(True)
    return policy


def _ink(colours: Palette, look: StripLook) -> str:
    tone = _TONES.get(look)
    return colours.link if tone is None else colours.pills[tone].text
