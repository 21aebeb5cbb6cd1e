"""The buttons at the end of an operation's line: they change with where it stands."""

from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.activity.entries import Entry, Standing, Work
from desktop.ui.formats import Formats
from desktop.ui.icons import icon
from desktop.ui.plain import caption, tip
from desktop.ui.theme import Theme


class Step(Enum):
    """What can be done with a line of Activity."""

    PAUSE = auto()
    GO_ON = auto()
    STOP = auto()
    SHOW_RESULT = auto()
    OPEN_FOLDER = auto()
    GO_ON_WITH_REST = auto()
    """Of an interrupted operation; never by itself."""


def steps(entry: Entry) -> tuple[Step, ...]:
    if entry.work is Work.EXPORT:
        return (Step.OPEN_FOLDER,)
    match entry.standing:
        case Standing.PAUSED:
            return (Step.GO_ON, Step.STOP)
        case Standing.STOPPING:
            return (Step.SHOW_RESULT,)
        case Standing.INTERRUPTED if entry.to_go_on:
            return (Step.GO_ON_WITH_REST, Step.SHOW_RESULT)
        case _:
            return (Step.PAUSE, Step.STOP) if entry.runs else (Step.SHOW_RESULT,)


_DRAWINGS = {Step.PAUSE: "pause", Step.GO_ON: "play", Step.STOP: "stop"}


class EntryButtons(QWidget):
    """Owns the buttons of one line; `pressed` says which step."""

    pressed = Signal(object)

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__()
        self._theme = theme
        self._formats = formats
        self._shown: tuple[tuple[Step, ...], int, str] | None = None
        self._buttons: list[tuple[Step, QPushButton]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 10, 1)
        self._row.setSpacing(4)
        self._row.addStretch()
        theme.changed.connect(self._paint)

    def show_entry(self, entry: Entry, title: str) -> None:
        """`title` names the operation for whoever hears the buttons instead of seeing them."""
        offered = steps(entry)
        if self._shown == (offered, entry.to_go_on, title):
            return
        had_focus = any(button.hasFocus() for _, button in self._buttons)
        self._shown = (offered, entry.to_go_on, title)
        for _, button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [(step, self._button(step, entry, title)) for step in offered]
        for _, button in self._buttons:
            self._row.addWidget(button)
        if had_focus:
            self._buttons[0][1].setFocus()
        self._paint()

    def button(self, step: Step) -> QPushButton | None:
        return next((button for each, button in self._buttons if each is step), None)

    def _button(self, step: Step, entry: Entry, title: str) -> QPushButton:
        text, more = self._words(step, entry.to_go_on)
        button = QPushButton(caption(text), self)
        button.setObjectName(step.name.lower().replace("_", "-"))
        button.setAccessibleName(
            self.tr("{action}: {operation}").format(action=text, operation=title)
        )
        button.setProperty("look", "bare" if step in _DRAWINGS else "link")
        button.setIconSize(QSize(16, 16))
        if more:
            button.setToolTip(tip(more))
        button.clicked.connect(lambda: self.pressed.emit(step))
        return button

    def _words(self, step: Step, to_go_on: int) -> tuple[str, str]:
        match step:
            case Step.PAUSE:
                return self.tr("Pause"), self.tr("Nothing more is sent until you let it go on.")
            case Step.GO_ON:
                return self.tr("Go on"), ""
            case Step.STOP:
                more = self.tr("Stops after this one: the document under way gets its answer.")
                return self.tr("Stop"), more
            case Step.SHOW_RESULT:
                return self.tr("Show result"), ""
            case Step.OPEN_FOLDER:
                return self.tr("Open folder"), ""
            case Step.GO_ON_WITH_REST:
                text = self.tr("Go on with {count}", "", to_go_on)
                more = self.tr("Opens the review with those that were never sent.")
                return text.format(count=self._formats.count(to_go_on)), more

    def _paint(self) -> None:
        palette = self._theme.palette
        for step, button in self._buttons:
            if step in _DRAWINGS:
                button.setIcon(icon(_DRAWINGS[step], palette))
