"""Sentences of any length in a dialog: selectable, plain, as high as they need."""

from PySide6.QtWidgets import QWidget

from desktop.ui.details.passage import Passage


class Sentence(Passage):
    """A passage in the look that dialogs share."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(text, parent, role=role)
        self.setProperty("look", "passage")
        self.viewport().setAutoFillBackground(False)
