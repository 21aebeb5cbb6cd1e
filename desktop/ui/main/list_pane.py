"""The middle of the window: filters, notices, the selection, and the table or what replaces it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.empty import EmptyState
from desktop.ui.filters.row import FilterRow
from desktop.ui.strips import Strips
from desktop.ui.summary import SummaryRow
from desktop.ui.table.table import DocumentTable
from desktop.ui.theme import Theme

if TYPE_CHECKING:  # seldom needed, and not at first sight
    from desktop.ui.main.vacancies import Vacancy

NARROWEST = 520


class ListPane(QWidget):
    """Owns the place of the table; while there is nothing to list, an empty state stands there."""

    def __init__(
        self,
        theme: Theme,
        filters: FilterRow,
        strips: Strips,
        summary: SummaryRow,
        table: DocumentTable,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._table = table
        self._vacancy: Vacancy | None = None
        self._empty: EmptyState | None = None
        self.setMinimumWidth(NARROWEST)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = QStackedWidget()
        self.pages.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(filters)
        column.addWidget(strips)
        column.addWidget(summary)
        column.addWidget(self.pages, 1)

    def show_table(self) -> None:
        if self._vacancy is not None:
            self._vacancy = None
            had_focus = self._empty is not None and self._empty.isAncestorOf(self.focusWidget())
            self.pages.setCurrentWidget(self._table)
            self._drop()
            if had_focus:
                self._table.setFocus()

    def show_vacancy(self, vacancy: "Vacancy") -> EmptyState | None:
        """Why there is nothing to list; the new page, or None when it stands there already."""
        from desktop.ui.main.vacancies import vacancy_page

        if vacancy == self._vacancy:
            return None
        self._vacancy = vacancy
        page = vacancy_page(self._theme, vacancy)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self._drop()
        self._empty = page
        return page

    @property
    def vacancy(self) -> "Vacancy | None":
        return self._vacancy

    def _drop(self) -> None:
        if self._empty is not None:
            self.pages.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = None
