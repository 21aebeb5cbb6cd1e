"""A window beside the main one: a body, and a foot with its buttons; opened, never run."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.palette import Palette
from desktop.ui.plain import caption
from desktop.ui.theme import Theme

_SHEET = Template(
    """
QDialog[look="framed"] QFrame[look="foot"] { background: $window; border: none;
  border-top: 1px solid $border; }
QDialog[look="framed"] QFrame[look="side"] { background: $sidebar; border: none;
  border-right: 1px solid $border; }
QDialog[look="framed"] QScrollArea { background: transparent; border: none; }
QDialog[look="framed"] QScrollArea > QWidget > QWidget { background: transparent; }
QDialog[look="framed"] QAbstractItemView { background: $base; color: $text;
  border: 1px solid $border; border-radius: 4px; outline: none;
  selection-background-color: $selection; selection-color: $selection_text; }
QDialog[look="framed"] QAbstractItemView:focus { border-color: $focus; }
QDialog[look="framed"] QAbstractItemView::item { min-height: 28px; padding: 0 6px; border: none; }
QDialog[look="framed"] QAbstractItemView::item:hover { background: $hover; }
QDialog[look="framed"] QAbstractItemView::item:selected { background: $selection;
  color: $selection_text; }
QDialog[look="framed"] QAbstractItemView::item:selected:!active { background: $selection_inactive;
  color: $text; }
QDialog[look="framed"] QAbstractItemView QLineEdit { border-radius: 0; min-height: 22px;
  padding: 0 4px; }
QDialog[look="framed"] QListWidget[look="pages"] { background: transparent; border: none; }
QDialog[look="framed"] QListWidget[look="pages"]::item { min-height: 30px; border-radius: 4px;
  padding: 0 6px; border: 2px solid transparent; }
QDialog[look="framed"] QListWidget[look="pages"]::item:selected { background: $selection;
  color: $selection_text; }
QDialog[look="framed"] QListWidget[look="pages"]:focus { border: none; }
QDialog[look="framed"] QListWidget[look="pages"]::item:selected:focus {
  border: 2px solid $focus; }
QDialog[look="framed"] QHeaderView { background: $header; border: none; }
QDialog[look="framed"] QHeaderView::section { background: $header; color: $text2; border: none;
  border-bottom: 1px solid $border; padding: 0 8px; min-height: 27px; font-size: 12px;
  font-weight: 500; }
QDialog[look="framed"] QPlainTextEdit[look="reading"] { border-color: $border; }
QDialog[look="framed"] QPlainTextEdit[look="reading"]:focus { border: 2px solid $focus;
  padding: 5px; }
QDialog[look="framed"] QSplitter::handle { background: transparent; }
"""
)


def look(palette: Palette) -> str:
    """The windows' own sheet in the colours of `palette`."""
    return _SHEET.substitute(
        {
            name: value
            for name in palette.__slots__
            if isinstance(value := getattr(palette, name), str)
        }
    )


class Framed(QDialog):
    """Owns the frame; `body` is for what it shows, `offer` puts buttons in the foot."""

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(name)
        self.setProperty("look", "framed")
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(10)
        self._foot = QFrame()
        self._foot.setProperty("look", "foot")
        self._buttons = QHBoxLayout(self._foot)
        self._buttons.setContentsMargins(16, 12, 16, 12)
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        self._left = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.body, 1)
        column.addWidget(self._foot)
        self.setStyleSheet(look(theme.palette))
        theme.changed.connect(self._paint)

    def offer(self, name: str, text: str, *, far: bool = False) -> QPushButton:
        """A button of the foot; `far` ones stand at the left, away from the others.

        None answers to Enter by itself: Enter belongs to the field it is typed in.
        """
        button = QPushButton(caption(text))
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        if far:
            self._buttons.insertWidget(self._left, button)
            self._left += 1
        else:
            self._buttons.addWidget(button)
        return button

    def offer_close(self) -> QPushButton:
        """The one filled button of a window that asks nothing."""
        button = self.offer("close", self.tr("Close"))
        button.setProperty("look", "primary")
        button.clicked.connect(self.close)
        return button

    def present(self) -> None:
        """Open beside the main window, or come to the front again."""
        self.setModal(False)
        self.show()
        self.raise_()
        self.activateWindow()

    def _paint(self) -> None:
        self.setStyleSheet(look(self.theme.palette))
