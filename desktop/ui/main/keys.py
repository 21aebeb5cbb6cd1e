"""Keys of the page that are no commands of a menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.details import DetailsPane
from desktop.ui.main.listing import Listing
from desktop.ui.table.table import DocumentTable

_VIEWS = range(1, 10)


def give_keys(page: QWidget, listing: Listing, details: DetailsPane, table: DocumentTable) -> None:
    """Ctrl+1…9 list the first views of the sidebar; Esc leads from the details to the list."""
    for number in _VIEWS:
        shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), page)
        shortcut.setObjectName(f"view-{number}")
        shortcut.activated.connect(lambda at=number - 1: _choose(listing, at))
    back = QShortcut(QKeySequence(Qt.Key.Key_Escape), details)
    back.setObjectName("back-to-list")
    back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    back.activated.connect(table.setFocus)


def _choose(listing: Listing, at: int) -> None:
    if at < len(listing.views):
        listing.choose(listing.views[at])
