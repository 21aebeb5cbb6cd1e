"""The toolbar: the few commands that a day is made of."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from desktop.ui.icons import icon
from desktop.ui.main.commands import Commands
from desktop.ui.plain import caption
from desktop.ui.theme import Theme

_HEIGHT = 44
_ICON = QSize(20, 16)
"""Wider than it is drawn, so that the words keep off it."""


class ActionButton(QPushButton):
    """A button that gives a command: it has the command's words, icon, state and reason."""

    def __init__(self, action: QAction, theme: Theme, drawing: str, look: str = "") -> None:
        super().__init__()
        self._action = action
        self._theme = theme
        self._drawing = drawing
        self._words = ""
        self.setObjectName(f"tool-{action.objectName()}")
        self.setIconSize(_ICON)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if look:
            self.setProperty("look", look)
        self.setCheckable(action.isCheckable())
        self.clicked.connect(self._pressed)
        action.changed.connect(self._follow)
        theme.changed.connect(self._follow)
        self._follow()

    def say(self, words: str) -> None:
        """Other words than the command's, with a number in them."""
        self._words = words
        self._follow()

    def _pressed(self) -> None:
        self._action.trigger()
        self.setChecked(self._action.isChecked())

    def _follow(self) -> None:
        action = self._action
        words = self._words or action.text().replace("&", "")
        self.setText(caption(words))
        self.setAccessibleName(words)
        self.setEnabled(action.isEnabled())
        self.setToolTip(action.toolTip())
        self.setChecked(action.isChecked())
        palette = self._theme.palette
        primary = self.property("look") == "primary"
        colour = palette.accent_text if primary and action.isEnabled() else palette.text2
        if primary and not action.isEnabled():
            colour = palette.text3
        self.setIcon(icon(self._drawing, palette, colour))


class Toolbar(QWidget):
    """Conduct and cancel at the left, what opens a pane at the right."""

    def __init__(self, commands: Commands, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self.conduct = ActionButton(commands["conduct"], theme, "conducted", "primary")
        self.cancel = ActionButton(commands["cancel"], theme, "undo")
        self.refresh = ActionButton(commands["refresh"], theme, "refresh", "flat")
        self.export = self._export(commands, theme)
        self.print = ActionButton(commands["print"], theme, "print", "flat")
        self.print.say(self.tr("Print"))
        self.activity = ActionButton(commands["activity"], theme, "activity", "flat")
        self.details = ActionButton(commands["details"], theme, "pane-right", "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self.conduct)
        row.addWidget(self.cancel)
        row.addWidget(_rule())
        for button in (self.refresh, self.export, self.print):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.activity)
        row.addWidget(self.details)
        self.setMinimumHeight(_HEIGHT)

    def _export(self, commands: Commands, theme: Theme) -> QPushButton:
        button = QPushButton(self.tr("Export"))
        button.setObjectName("tool-export")
        button.setAccessibleName(self.tr("Export"))
        button.setProperty("look", "flat")
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        for name in ("export-csv", "export-xlsx", "export-pdf"):
            menu.addAction(commands[name])
        button.setMenu(menu)

        def draw() -> None:
            button.setIcon(icon("export", theme.palette))

        theme.changed.connect(draw)
        draw()
        return button


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.VLine)
    rule.setProperty("role", "rule")
    rule.setFixedSize(1, 20)
    return rule
