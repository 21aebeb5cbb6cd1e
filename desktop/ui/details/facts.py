"""A list of facts: a quiet name, and beside it what is so."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.details.passage import Passage
from desktop.ui.plain import PlainLabel, tip

_NAME_WIDTH, _GAP = 84, 8


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    value: str
    more: str = ""
    """The tool tip: the full moment, or what was cut off."""


class FactList(QWidget):
    """Facts under each other; a new list goes into the widgets of the old one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facts")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH - _GAP)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[PlainLabel, Passage]] = []

    def show_facts(self, facts: list[Fact]) -> None:
        while len(self._rows) < len(facts):
            self._add_row()
        for at, (name, value) in enumerate(self._rows):
            there = at < len(facts)
            name.setVisible(there)
            value.setVisible(there)
            if there:
                fact = facts[at]
                name.setText(fact.name)
                value.say(fact.value)
                value.setAccessibleName(fact.name)
                value.setToolTip(tip(fact.more))

    def told(self) -> list[tuple[str, str]]:
        """The facts on show, as they read."""
        return [
            (name.text(), value.toPlainText()) for name, value in self._rows if not value.isHidden()
        ]

    def _add_row(self) -> None:
        at = len(self._rows)
        name = PlainLabel(role="quiet")
        value = Passage()
        value.setObjectName(f"fact-{at}")
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, at, 0, top)
        self._grid.addWidget(value, at, 1, top)
        self._rows.append((name, value))
