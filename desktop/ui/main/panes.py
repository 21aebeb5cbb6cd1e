"""The three panes beside each other: their widths, and the way from one to the next by key."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.ui.details import DetailsPane
from desktop.ui.filters.row import FilterRow
from desktop.ui.main.memory import Memory
from desktop.ui.sidebar import Sidebar
from desktop.ui.table.table import DocumentTable


class Panes(QObject):
    """Leads from pane to pane; the details can be hidden."""

    def __init__(
        self,
        splitter: QSplitter,
        sidebar: Sidebar,
        filters: FilterRow,
        table: DocumentTable,
        details: DetailsPane,
        showing: QAction,
        parent: QObject,
    ) -> None:
        """`showing` is the command that shows and hides the details."""
        super().__init__(parent)
        self._sidebar = sidebar
        self._filters = filters
        self._table = table
        self._details = details
        self._showing = showing
        self.splitter = splitter
        showing.setChecked(not details.isHidden())

    # -- kept between two starts ---------------------------------------------------------------

    def remember(self, memory: Memory) -> None:
        shown = not self._details.isHidden()
        if shown:  # a hidden pane has no width worth keeping
            memory.keep_widths(self.splitter.sizes())
        memory.keep_arrangement("details", shown)

    # -- where the operator is -----------------------------------------------------------------

    def show_details(self, shown: bool) -> None:
        self._showing.setChecked(shown)
        self._details.setVisible(shown)

    def open_details(self) -> None:
        self.show_details(True)
        self._details.focus_first()

    def next(self) -> None:
        self._go(1)

    def previous(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        panes: list[QWidget] = [self._sidebar.list, self._filters.search, self._table]
        if self._details.isVisible():
            panes.append(self._details)
        focused = self.splitter.window().focusWidget()
        inside = [at for at, pane in enumerate(panes) if focused and _holds(pane, focused)]
        at = inside[0] if inside else (-1 if step > 0 else 0)
        pane = panes[(at + step) % len(panes)]
        if pane is self._details:
            self._details.focus_first()
        else:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
