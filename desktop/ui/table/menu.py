"""The menu of the heading: sort by a column, move it, show and hide columns."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.records.views import Column, Order
from desktop.ui.plain import caption
from desktop.ui.table.arrangement import Arrangement
from desktop.ui.table.columns import DOCUMENT, PLACES, SPECS
from desktop.ui.table.words import Words


class HeadingMenu(QObject):
    """Opens the heading's menu, and lends its entries to the menu bar."""

    order_wanted = Signal(object)

    def __init__(self, arrangement: Arrangement, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._arrangement = arrangement
        self._words = words

    def open_at(self, place: int, where: QPoint) -> None:
        """For the column at this place of the table, or for none."""
        menu = QMenu(self._parent)
        menu.setObjectName("heading-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = SPECS[place].column if place >= 0 else None
        if column is not None:
            self._fill_for(menu, column)
        self.fill(menu)
        menu.popup(where)

    def fill(self, menu: QMenu) -> None:
        """Show and hide columns: for the menu bar, where no column was pointed at."""
        for spec in SPECS:
            if spec.column is not None:
                self._add_switch(menu, spec.column)
        menu.addSeparator()
        reset = menu.addAction(self.tr("Columns as at first"))
        reset.setObjectName("columns-reset")
        reset.triggered.connect(self._arrangement.reset)

    def _fill_for(self, menu: QMenu, column: Column) -> None:
        """What can be done to one column."""
        rising = menu.addAction(self.tr("Sort ascending"))
        rising.setObjectName("sort-ascending")
        rising.triggered.connect(lambda: self.order_wanted.emit(Order(column, False)))
        falling = menu.addAction(self.tr("Sort descending"))
        falling.setObjectName("sort-descending")
        falling.triggered.connect(lambda: self.order_wanted.emit(Order(column, True)))
        menu.addSeparator()
        shown = self._arrangement.in_order()
        at = shown.index(column) if column in shown else 0
        earlier = menu.addAction(self.tr("Move towards the start"))
        earlier.setObjectName("column-earlier")
        earlier.setEnabled(at > 0)
        earlier.triggered.connect(lambda: self._arrangement.move(column, -1))
        later = menu.addAction(self.tr("Move towards the end"))
        later.setObjectName("column-later")
        later.setEnabled(at < len(shown) - 1)
        later.triggered.connect(lambda: self._arrangement.move(column, 1))
        menu.addSeparator()

    def _add_switch(self, menu: QMenu, column: Column) -> None:
        action = menu.addAction(caption(self._words.column(column)))
        action.setObjectName(f"column-{column}")
        action.setCheckable(True)
        action.setChecked(self._arrangement.is_shown(column))
        if PLACES[column] == DOCUMENT:
            action.setEnabled(False)
            action.setToolTip(self.tr("The document itself is always shown"))
            menu.setToolTipsVisible(True)
        action.toggled.connect(lambda shown: self._arrangement.show(column, shown))
