"""The sidebar: views and types to list, and at its foot who is connected to what."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.records.views import View
from desktop.ui.connection_foot import Connection, ConnectionFoot
from desktop.ui.figures import Figures
from desktop.ui.theme import Theme
from desktop.ui.view_list import ViewList

_WIDTHS = (160, 188, 280)


class Sidebar(QWidget):
    """Shows which views there are, how much is in each, and which one is listed."""

    view_chosen = Signal(str)
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)
    moved = Signal(str, int)
    """The key of an own view, and its new place among the own views."""
    portals_wanted = Signal()

    def __init__(self, theme: Theme, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Views"))
        self.setMinimumWidth(_WIDTHS[0])
        self.setMaximumWidth(_WIDTHS[2])
        self.list = ViewList(theme, figures, self)
        self.list.chosen.connect(self.view_chosen)
        self.list.rename_wanted.connect(self.rename_wanted)
        self.list.delete_wanted.connect(self.delete_wanted)
        self.list.moved.connect(self.moved)
        self.foot = ConnectionFoot(theme, self)
        self.foot.clicked.connect(self.portals_wanted)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.foot)
        theme.changed.connect(self.update)

    def set_views(
        self, shipped: Sequence[View], own: Sequence[View], kinds: Sequence[View]
    ) -> None:
        self.list.set_views(shipped, own, kinds)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many documents each view holds now; a view that is not named keeps its count."""
        self.list.set_counts(counts)

    def set_active(self, key: str | None) -> None:
        """Which view is listed; None while the operator looks at something else."""
        self.list.set_active(key)

    def set_connection(self, state: Connection, person: str, portal: str, text: str) -> None:
        self.foot.show_connection(state, person, portal, text)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTHS[1], 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._theme.palette.sidebar))
