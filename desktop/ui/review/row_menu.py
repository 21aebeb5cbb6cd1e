"""What can be done with the chosen documents of a review."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.work.reviewed import Reviewed


class Decision(StrEnum):
    UP = "up"
    DOWN = "down"
    LEAVE_OUT = "leave out"
    TAKE_IN = "take in"
    INSIST = "insist"
    GIVE_WAY = "give way"
    IN_LIST = "in list"
    IN_PORTAL = "in portal"


class RowMenu(QMenu):
    """Tells what was decided; what makes no sense for the chosen documents is grey."""

    decided = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("review-row-menu")
        self._actions: dict[Decision, QAction] = {}
        self._add(Decision.UP, self.tr("Move up"), "Alt+Up")
        self._add(Decision.DOWN, self.tr("Move down"), "Alt+Down")
        self.addSeparator()
        self._add(Decision.LEAVE_OUT, self.tr("Leave out"), "Delete")
        self._add(Decision.TAKE_IN, self.tr("Take in again"))
        self._add(Decision.INSIST, self.tr("Send although stock is short"))
        self._add(Decision.GIVE_WAY, self.tr("Do not send while stock is short"))
        self.addSeparator()
        self._add(Decision.IN_LIST, self.tr("Show in the list"))
        self._add(Decision.IN_PORTAL, self.tr("Open in Bitrix24"))

    def action(self, decision: Decision) -> QAction:
        return self._actions[decision]

    def offer(self, reviewed: Reviewed, ids: Sequence[int]) -> None:
        out, insisted = reviewed.plan.left_out, reviewed.plan.insisted
        inside = [each for each in ids if each not in out]
        short = [each for each in inside if each in reviewed.short_ids]
        offered = {
            Decision.UP: len(inside) == 1,
            Decision.DOWN: len(inside) == 1,
            Decision.LEAVE_OUT: bool(inside),
            Decision.TAKE_IN: len(inside) < len(ids),
            Decision.INSIST: any(each not in insisted for each in short),
            Decision.GIVE_WAY: any(each in insisted for each in inside),
            Decision.IN_LIST: len(ids) == 1,
            Decision.IN_PORTAL: len(ids) == 1,
        }
        for decision, sensible in offered.items():
            self._actions[decision].setEnabled(sensible)

    def _add(self, decision: Decision, text: str, key: str = "") -> None:
        action = self.addAction(text)
        action.setObjectName(f"review-{decision.name.lower().replace('_', '-')}")
        if key:  # the view itself answers the key; here it is only told
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda: self.decided.emit(decision))
        self._actions[decision] = action
