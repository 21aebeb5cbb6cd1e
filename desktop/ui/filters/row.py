"""The filter row: search, chips, and + Filter for what has no chip or no room."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QWidget

from desktop.records.views import Dates, Filter
from desktop.ui.figures import Figures
from desktop.ui.filters.chip import Chip
from desktop.ui.filters.facets import (
    ALWAYS_SHOWN,
    CHIPS,
    SWITCHES,
    Choices,
    Facet,
    Value,
    cleared,
    is_set,
    switched_on,
    values,
    with_values,
)
from desktop.ui.filters.fitting import GAP, MARGIN, Wanted, folded, lines
from desktop.ui.filters.more import MoreButton
from desktop.ui.filters.search import PAUSE_MS, SearchField
from desktop.ui.filters.words import FilterWords
from desktop.ui.theme import Theme

if TYPE_CHECKING:  # made when somebody opens one
    from desktop.ui.filters.popup import Popup

_HEIGHT = 44


class FilterRow(QWidget):
    """Owns the filter the operator has set; tells it whenever somebody changes it here."""

    filter_changed = Signal(Filter)
    leave = Signal()

    def __init__(
        self,
        theme: Theme,
        figures: Figures,
        parent: QWidget | None = None,
        *,
        pause_ms: int = PAUSE_MS,
        today: Callable[[], date] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filter-row")
        self.setAccessibleName(self.tr("Filters"))
        self._theme = theme
        self._today = today
        self._filter = Filter()
        self._popup: Popup | None = None
        self.words = FilterWords(figures, self)
        self.search = SearchField(theme, self, pause_ms)
        self.search.settled.connect(self._searched)
        self.search.leave.connect(self.leave)
        self._chips = {facet: self._chip(facet) for facet in CHIPS}
        self._more = MoreButton(theme, self)
        self._more.clicked.connect(self.open_more)
        self._menu = QMenu(self)
        self._menu.setObjectName("more-filters")
        self._menu.setToolTipsVisible(True)
        self._folded: frozenset[Facet] = frozenset()
        self.find_action, self.add_filter_action, self.clear_action = self._actions()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show_filter()

    @property
    def filter(self) -> Filter:
        return self._filter

    def set_filter(self, chosen: Filter) -> None:
        """Show `chosen` without telling it; a search that is being typed for it stays."""
        if chosen == self._filter:
            return
        if chosen.words != self._filter.words:
            self.search.show_words(chosen.words)
        self._filter = chosen
        self._drop_popup()
        self._show_filter()

    def set_choices(self, choices: Choices) -> None:
        self.words.choices = choices
        self._show_filter()

    def find_document(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def clear_filters(self) -> None:
        """Nothing is filtered any more, the search included."""
        self.search.show_words("")
        self._change(Filter())

    def remove_last(self) -> None:
        """Take the last filter of the row away."""
        facets = [facet for facet in CHIPS if is_set(self._filter, facet)]
        if facets:
            self._change(cleared(self._filter, facets[-1]))
        else:
            self.clear_filters()

    def open_more(self) -> None:
        """The filters that have no chip now, to add one."""
        menu = self._menu
        menu.clear()
        for facet in CHIPS:
            if is_set(self._filter, facet):
                continue
            if facet not in ALWAYS_SHOWN or facet in self._folded:
                menu.addAction(self._more_action(facet, menu))
            if facet is ALWAYS_SHOWN[-1] and not menu.isEmpty():
                menu.addSeparator()
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def open_facet(self, facet: Facet) -> None:
        """The popup in which `facet` is chosen, under its chip or under + Filter."""
        self._close_popup()
        chip = self._chips[facet]
        popup = self._make_popup(facet)
        popup.clear_wanted.connect(partial(self._remove, facet))
        popup.destroyed.connect(partial(self._popup_gone, popup))
        self._popup = popup
        popup.open_under(self._more if chip.isHidden() else chip)

    def sizeHint(self) -> QSize:
        return QSize(900, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Only a widget that is about to be seen has the font of the style sheet."""
        super().showEvent(event)
        self._arrange()

    def _chip(self, facet: Facet) -> Chip:
        chip = Chip(self._theme, facet, self)
        chip.opened.connect(partial(self._chip_pressed, facet))
        chip.removed.connect(partial(self._remove, facet))
        return chip

    def _actions(self) -> tuple[QAction, QAction, QAction]:
        """With their keys; a menu may show the very same actions."""
        made = []
        for name, text, keys, act in (
            ("find", self.tr("&Find…"), QKeySequence.StandardKey.Find, self.find_document),
            ("add-filter", self.tr("&Add a filter…"), "Ctrl+Shift+F", self.open_more),
            ("clear-filters", self.tr("&Clear filters"), "Ctrl+Shift+L", self.clear_filters),
        ):
            action = QAction(text, self)
            action.setObjectName(name)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(act)
            self.addAction(action)
            made.append(action)
        find, add, clear = made
        return find, add, clear

    def _more_action(self, facet: Facet, menu: QMenu) -> QAction:
        action = QAction(self.words.name(facet), menu)
        action.setObjectName(f"add-{facet}")
        if facet is Facet.MINE and self.words.choices.me is None:
            action.setEnabled(False)
            action.setToolTip(self.tr("It is not known yet who is signed in."))
        action.triggered.connect(partial(self._add, facet))
        return action

    def _add(self, facet: Facet) -> None:
        if facet in SWITCHES:
            self._change(switched_on(self._filter, facet, self.words.choices.me))
        else:
            # Only when the menu has gone: the end of one popup may close another.
            QTimer.singleShot(0, self, partial(self.open_facet, facet))

    def _chip_pressed(self, facet: Facet) -> None:
        """A switch has nothing to open: pressed once more it is off."""
        if facet in SWITCHES:
            self._remove(facet)
        else:
            self.open_facet(facet)

    def _make_popup(self, facet: Facet) -> "Popup":
        from desktop.ui.filters.checklist import CheckList
        from desktop.ui.filters.dates import DatePopup
        from desktop.ui.filters.totals import TotalPopup

        chosen, title = self._filter, self.words.name(facet)
        if facet is Facet.DATE:
            dates = DatePopup(self._theme, self, self.words, chosen.dates, self._today)
            dates.chosen.connect(self._dates_chosen)
            return dates
        if facet is Facet.TOTAL:
            total = TotalPopup(self._theme, self, title, chosen.total_from, chosen.total_to)
            total.chosen.connect(self._total_chosen)
            return total
        ticked = values(chosen, facet)
        entries = self.words.entries(facet, ticked)
        single = facet is Facet.PRODUCT
        made = CheckList(self._theme, self, title, entries, ticked, single=single)
        made.ticked.connect(partial(self._ticked, facet))
        return made

    def _ticked(self, facet: Facet, ticked: frozenset[Value]) -> None:
        self._change(with_values(self._filter, facet, ticked))

    def _dates_chosen(self, dates: Dates) -> None:
        self._change(replace(self._filter, dates=dates))

    def _total_chosen(self, span: tuple[Decimal | None, Decimal | None]) -> None:
        self._change(replace(self._filter, total_from=span[0], total_to=span[1]))

    def _remove(self, facet: Facet) -> None:
        had_focus = self._chips[facet].isAncestorOf(self.focusWidget() or self)
        self._change(cleared(self._filter, facet))
        if had_focus:
            chip = self._chips[facet]
            (self._more if chip.isHidden() else chip).setFocus()

    def _searched(self, words: str) -> None:
        self._change(replace(self._filter, words=words))

    def _change(self, chosen: Filter) -> None:
        """What is half typed goes along, so that one change is told once."""
        chosen = replace(chosen, words=self.search.words)
        self.search.show_words(chosen.words)
        if chosen != self._filter:
            self._filter = chosen
            self._show_filter()
            self.filter_changed.emit(chosen)

    def _close_popup(self) -> None:
        if self._popup is not None:
            self._popup.close()
            self._popup = None

    def _drop_popup(self) -> None:
        """Close without a last word: what was being chosen belonged to another filter."""
        if self._popup is not None:
            self._popup.blockSignals(True)
        self._close_popup()

    def _popup_gone(self, popup: "Popup", *_: object) -> None:
        if self._popup is popup:
            self._popup = None

    def _show_filter(self) -> None:
        for facet, chip in self._chips.items():
            if is_set(self._filter, facet):
                said = self.words.chip(self._filter, facet)
                whole = self.words.whole(self._filter, facet)
                chip.show_set(said, whole, opens=facet not in SWITCHES)
            else:
                chip.show_unset(self.words.name(facet))
        self.clear_action.setEnabled(not self._filter.is_empty)
        self._arrange()

    def _arrange(self) -> None:
        """Search and chips in one line; unset chips give way, set ones go on in another."""
        candidates = [
            chip for facet, chip in self._chips.items() if facet in ALWAYS_SHOWN or chip.is_set
        ]
        search = self.search.minimumSizeHint().width()
        wanted = [Wanted(chip.facet, chip.sizeHint().width(), chip.is_set) for chip in candidates]
        more = self._more.sizeHint().width()
        self._folded = folded(self.width(), search, more, wanted)
        parts: list[QWidget] = [chip for chip in candidates if chip.facet not in self._folded]
        for facet, chip in self._chips.items():
            chip.setVisible(chip in parts and facet not in self._folded)
        parts.append(self._more)
        widths = [part.sizeHint().width() for part in parts]
        self._place(lines(self.width(), search, widths), parts, widths)

    def _place(self, made: list[list[int]], parts: list[QWidget], widths: list[int]) -> None:
        tall = self._more.sizeHint().height()
        first = sum(widths[number] + GAP for number in made[0])
        search = QRect(MARGIN, 0, self.width() - 2 * MARGIN - first, tall)
        top = (_HEIGHT - 28) // 2
        self._put(self.search, search.translated(0, top))
        for line, numbers in enumerate(made):
            left = search.right() + 1 + GAP if line == 0 else MARGIN
            for number in numbers:
                width = min(widths[number], self.width() - 2 * MARGIN)
                place = QRect(left, top + line * (tall + GAP), width, tall)
                self._put(parts[number], place)
                left += width + GAP
        self.setFixedHeight(2 * top + len(made) * (tall + GAP) - GAP)

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
