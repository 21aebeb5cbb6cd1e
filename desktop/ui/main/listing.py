"""What is listed: the view, its filter and order, and the answer that is on screen."""

import asyncio
from array import array
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.records.views import Filter, Order, Totals, View, of_kinds, shipped
from desktop.ui.filters.facets import Choices
from desktop.ui.filters.row import FilterRow
from desktop.ui.sidebar import Sidebar
from desktop.ui.summary import SummaryRow
from desktop.ui.table.table import DocumentTable
from desktop.work.known import Known

_FIRST = 200
"""Documents; more than a screen holds."""
_SOON, _LATE = 120, 2_000
"""Milliseconds in which changes are gathered before the list is asked anew."""
_MANY = 100
"""So many documents already listed add a millisecond while everything is read for the first time:
to list and count them time and again would take longer than to read them."""

Start = Callable[[Coroutine[Any, Any, Any], str], "asyncio.Task[Any] | None"]


class Listing(QObject):
    """Owns one state that sidebar, filter row and table share, and keeps all three at it."""

    answered = Signal()
    """A new answer is on screen."""
    counted = Signal(object)
    """How many documents each view holds, by its key."""
    selected = Signal()
    """What is selected, or its figures, changed."""
    own_views_changed = Signal()

    def __init__(
        self,
        known: Known,
        start: Start,
        table: DocumentTable,
        filters: FilterRow,
        sidebar: Sidebar,
        summary: SummaryRow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._start = start
        self._table = table
        self._filters = filters
        self._sidebar = sidebar
        self._summary = summary
        self._shipped = shipped(known.holder.person_id)
        self._kinds = of_kinds()
        self.own: tuple[View, ...] = ()
        self.view = self._shipped[-1]
        self.filter = self.view.filter
        self.order = self.view.order
        self.shown: tuple[Filter, Order] | None = None
        """What the list on screen is the answer to."""
        self.counts: Mapping[str, int] = {}
        """As last counted, by the key of the view."""
        self.all = 0
        """How many documents there are without any filter."""
        self.totals = Totals()
        """Of what is selected."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask_again)
        self._awake = False
        self._counting = False
        self._count_again = False
        self._sums_asked = 0
        filters.filter_changed.connect(self._filtered)
        sidebar.view_chosen.connect(self.choose_key)
        table.order_wanted.connect(self._ordered)
        table.all_wanted.connect(self.select_all)
        table.selection_changed.connect(self._sum_up)
        table.current_changed.connect(self._moved)
        summary.select_all_wanted.connect(self.select_all)
        summary.clear_wanted.connect(table.selection.clear)
        self._show_views()

    # -- what others ask -----------------------------------------------------------------------

    @property
    def views(self) -> tuple[View, ...]:
        """Every view in the order of the sidebar."""
        return (*self._shipped, *self.own, *self._kinds)

    @property
    def is_changed(self) -> bool:
        return (self.filter, self.order) != (self.view.filter, self.view.order)

    def choose_key(self, key: str) -> None:
        view = next((each for each in self.views if each.key == key), None)
        if view is not None:
            self.choose(view)

    def choose(self, view: View) -> None:
        """List another view, as it was saved."""
        self.view = view
        self._list(view.filter, view.order)

    def restore(self, key: str, chosen: Filter, order: Order) -> None:
        """As it was when the window was closed."""
        self.view = next((each for each in self.views if each.key == key), self.view)
        self._list(chosen, order)

    def clear_filters(self) -> None:
        """All documents, whatever was looked at before."""
        self.view = self._shipped[-1]
        self._list(Filter(), self.order)

    def list_all(self, chosen: Filter) -> None:
        """Those of all documents that pass this filter, whatever was looked at before."""
        self.view = self._shipped[-1]
        self._list(chosen, self.order)

    def set_own(self, views: Sequence[View]) -> None:
        self.own = tuple(views)
        if all(each.key != self.view.key for each in self.views):
            self.view = self._shipped[-1]
        else:
            self.view = next(each for each in self.views if each.key == self.view.key)
        self._show_views()
        self._show_state()
        self.own_views_changed.emit()
        self.refresh_soon()

    def refresh_soon(self) -> None:
        """Something changed; several changes are answered together."""
        if self._awake and not self._soon.isActive():
            longer = 0 if self._known.complete else len(self._table.ids) // _MANY
            self._soon.start(min(_LATE, max(_SOON, longer)))

    async def first(self) -> None:
        """The top of the list, to be seen before there is time for all of it."""
        asked, order = self.filter, self.order
        found = await self._known.finding.top(asked, order, _FIRST)
        if found is not None and (asked, order) == (self.filter, self.order):
            self._table.show_ids(found, order)

    def begin(self) -> None:
        """From now on all is listed that matches, and counted."""
        self._awake = True
        self._soon.stop()
        self._ask_again()

    def select_all(self) -> None:
        """All that match, whether or not they were ever on screen."""
        self._table.selection.set(self._table.ids)

    def chosen(self) -> "array[int]":
        """What a command is given for: the selection, or else the current document."""
        if len(self._table.selection):
            return self._table.selection.ids()
        current = self._table.current
        return array("q", [] if current is None else [current])

    # -- inside --------------------------------------------------------------------------------

    def _filtered(self, chosen: Filter) -> None:
        self.filter = chosen
        self._show_state()
        self._ask()

    def _ordered(self, order: Order) -> None:
        self.order = order
        self._show_state()
        self._ask()

    def _list(self, chosen: Filter, order: Order) -> None:
        self.filter, self.order = chosen, order
        self._filters.set_filter(chosen)
        self._show_state()
        self._ask()

    def _show_views(self) -> None:
        self._sidebar.set_views(self._shipped, self.own, self._kinds)

    def _show_state(self) -> None:
        self._sidebar.set_active(self.view.key)
        self._summary.set_changed(self.is_changed)

    def _ask(self) -> None:
        if self._awake:
            self._start(self._find(), "list documents")

    def _ask_again(self) -> None:
        self._ask()
        self._count()

    async def _find(self) -> None:
        found = await self._known.finding.find(self.filter, self.order)
        if found is None or (found.filter, found.order) != (self.filter, self.order):
            return
        self.shown = (found.filter, found.order)
        self._table.show_ids(found.ids, found.order)
        self._summary.set_matching(len(found.ids), max(self.all, len(found.ids)))
        self._sum_up()
        self.answered.emit()

    def _count(self) -> None:
        """One count at a time; what changed meanwhile is counted once more after it."""
        if self._counting:
            self._count_again = True
            return
        self._counting = True
        self._start(self._counted(), "count documents")

    async def _counted(self) -> None:
        try:
            counts = await self._known.finding.counts(self.views)
            self.all = counts.get("all", 0)
            self.counts = counts
            self.counted.emit(counts)
            if self.all or self._known.complete:  # else it is not known yet
                self._sidebar.set_counts(counts)
            self._summary.set_matching(len(self._table.ids), self.all)
            known = await self._known.finding.choices()
            self._filters.set_choices(
                Choices(
                    warehouses=known.warehouses,
                    suppliers=tuple((name, name) for name in known.suppliers),
                    people=known.people,
                    currencies=tuple((code, code) for code in known.currencies),
                    products=known.products,
                    me=self._known.holder.person_id,
                )
            )
        finally:
            self._counting = False
        if self._count_again:
            self._count_again = False
            self._count()

    def _moved(self, _document_id: object) -> None:
        if not len(self._table.selection):
            self._sum_up()

    def _sum_up(self) -> None:
        self._sums_asked += 1
        self._start(self._sums(self._sums_asked), "sum up the selection")

    async def _sums(self, asked: int) -> None:
        ids = self.chosen()
        totals = await self._known.finding.totals(ids)
        if asked != self._sums_asked:
            return
        self.totals = totals
        chosen = totals if len(self._table.selection) else replace(totals, count=0)
        self._summary.set_selected(chosen, self._table.selection.not_shown)
        self.selected.emit()
