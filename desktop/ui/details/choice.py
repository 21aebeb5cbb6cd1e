"""The combo box of a page of the pane."""

from PySide6.QtWidgets import QComboBox

from desktop.ui.theme import Theme


class ChoiceBox(QComboBox):
    """The style sheet gives it its arrow."""

    def __init__(self, _theme: Theme) -> None:
        super().__init__()
