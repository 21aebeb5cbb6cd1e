"""The main window's page of one open account: puts the parts together and lets them talk."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDesktopServices,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.ui.details import DetailsPane
from desktop.ui.exporting.saving import Saving
from desktop.ui.main.acting import Acting
from desktop.ui.main.attention import Attention
from desktop.ui.main.detailing import Detailing
from desktop.ui.main.first_sight import FirstSight
from desktop.ui.main.keys import give_keys
from desktop.ui.main.marking import Marking
from desktop.ui.main.names import KnownNames
from desktop.ui.main.own_views import OwnViews
from desktop.ui.main.panes import Panes
from desktop.ui.main.paper import Paper
from desktop.ui.main.results import Results
from desktop.ui.main.situation import Situation
from desktop.ui.main.under_way import UnderWay
from desktop.ui.problem_text import Sentences
from desktop.ui.theme import Theme
from desktop.ui.words import Words
from desktop.work.desk import Desk, Listener
from desktop.work.keeping import rhythm_of
from desktop.work.operations import Operation
from desktop.work.review import Review
from desktop.work.settings import Settings
from desktop.work.settings_kept import KeptSettings
from desktop.work.standing import Standing


class DeskPage(QWidget):
    """Owns the widgets of one open account."""

    told = Signal(str)
    """What the status bar says."""
    accounts_wanted = Signal()
    connect_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        sight: FirstSight,
        theme: Theme,
        portal: str,
        kept: KeptSettings,
        saving: Saving,
        *,
        demo: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.desk = desk
        self.sight = sight
        sight.kept = True
        self.tasks = tasks = sight.tasks
        start = tasks.start
        self.commands = commands = sight.commands
        self._memory = memory = sight.memory
        self._portal = portal
        self._demo = demo
        formats = sight.formats
        sentences = Sentences(formats)
        self.names = KnownNames(desk.reader, Words(self))
        self.under_way = UnderWay(desk, sentences, self.names)
        self.toolbar, self.sidebar, self.filters = sight.toolbar, sight.sidebar, sight.filters
        self.strips, self.summary, self.table = sight.strips, sight.summary, sight.table
        self.list_pane, self.listing = sight.list_pane, sight.listing
        self.details = DetailsPane(theme, formats)
        self.table.tell_under_way(self.under_way.of)
        review = Review(desk.line, desk.mirror_path)
        attention = Attention(desk, formats, sentences, self.names)
        self.table.note(attention.why)
        self.marking = Marking(desk, commands, memory, self.table, self.listing, self)
        self.detailing = Detailing(
            desk,
            start,
            self.table,
            self.listing,
            self.details,
            sentences,
            self.names,
            review,
            attention,
            self.marking,
            self,
        )
        self.results = Results(desk, tasks, theme, formats, self.names, self)
        self.acting = Acting(
            desk,
            tasks,
            theme,
            formats,
            commands,
            self.toolbar,
            self.listing,
            review,
            kept,
            self,
        )
        self.under_way.is_asking = self.acting.is_asking
        self.paper = Paper(
            desk,
            tasks,
            theme,
            formats,
            self.names,
            saving,
            self.listing,
            self.table,
            commands,
            self._portal_name(),
            self,
        )
        self.situation = Situation(
            desk,
            formats,
            self.listing,
            self.table,
            self.filters,
            self.strips,
            self.sidebar,
            self.list_pane,
            portal,
            self._portal_name(),
            self,
        )
        sight.place_details(self.details)
        self.panes = Panes(
            sight.splitter,
            self.sidebar,
            self.filters,
            self.table,
            self.details,
            commands["details"],
            self,
        )
        self._wanted: int | None = None
        """A document to go to as soon as the list holds it."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(sight)
        sight.show()  # leaving the window's stack hides it
        self._connect()
        self._own_views = OwnViews(
            self.listing, self.sidebar, commands, start, memory.keep_own_views, self
        )
        self.summary.save_wanted.connect(commands["save-view"].trigger)
        give_keys(self, self.listing, self.details, self.table)
        self._listener = Listener(self._changed, self._busy_changed, self._stands, self._operation)

    # -- beginning and end ---------------------------------------------------------------------

    def begin(self) -> None:
        """Show what is known, then let the desk ask the portal."""
        self._give_commands()
        self.desk.listen(self._listener)
        self.desk.line.on_waiting = self._waits
        self.desk.conducting.left_over.on_changed = self._left_over
        self.results.begin()
        self.listing.begin()
        self.situation.begin()

    def come_forward(self) -> None:
        """This page is on show from now on."""
        self.situation.tell()
        self.table.setFocus()

    def remember(self) -> None:
        """Keep the arrangement for the next time."""
        memory = self._memory
        memory.keep_listed(self.listing.view.key, self.listing.filter, self.listing.order)
        memory.keep_arrangement("columns", self.table.kept_layout())
        self.panes.remember(memory)
        memory.keep_own_views(self.listing.own)

    def apply(self, settings: Settings) -> None:
        """Settings that concern this page."""
        self.desk.keeping.choose(rhythm_of(settings))
        self.sight.apply(settings)

    def leave(self) -> None:
        """Nothing is asked for this page any more."""
        self.remember()
        self.desk.ignore(self._listener)
        self.situation.end()
        self.desk.line.on_waiting = None
        self.desk.conducting.left_over.on_changed = _nothing
        self.results.close()
        self.tasks.drop()

    # -- connections ---------------------------------------------------------------------------

    def _connect(self) -> None:
        self.table.visible_changed.connect(self._visible)
        self.table.current_changed.connect(self._allow)
        self.table.opened.connect(self.panes.open_details)
        self.table.context_menu_wanted.connect(self._context_menu)
        self.listing.answered.connect(self._answered)
        self.listing.selected.connect(self._allow)
        self.filters.leave.connect(self.table.setFocus)
        self.strips.focus_lost.connect(self.table.setFocus)
        self.sidebar.portals_wanted.connect(self.accounts_wanted)
        self.details.open_wanted.connect(self.open_in_bitrix)
        self.situation.told.connect(self.told)
        self.situation.connect_wanted.connect(self.connect_wanted)
        acting, results = self.acting, self.results
        self.marking.changed.connect(self._marked)
        self.paper.said.connect(self.told)
        results.export_wanted.connect(self.paper.export_result)
        results.journal_wanted.connect(self.paper.export_journal)
        acting.begun.connect(results.changed)
        acting.said.connect(self.told)
        acting.list_wanted.connect(self.show_document)
        acting.portal_wanted.connect(self.open_in_bitrix)
        acting.busy_changed.connect(self._busy_changed)
        results.said.connect(self.told)
        results.ended.connect(acting.learn)
        results.select_wanted.connect(self.select)
        results.retry_wanted.connect(acting.review)
        results.portal_wanted.connect(self.open_in_bitrix)
        results.refresh_wanted.connect(self.refresh)
        results.connect_wanted.connect(self.connect_wanted)
        results.lines_wanted.connect(self._show_lines)
        results.bar.announced.connect(self._announce)
        results.bar.activity_wanted.connect(self._show_activity)
        results.dock.visibilityChanged.connect(self._activity_shown)

    def _give_commands(self) -> None:
        commands = self.commands
        for name, action in (
            ("find", self.filters.find_action),
            ("add-filter", self.filters.add_filter_action),
            ("clear-filters", self.filters.clear_action),
        ):
            commands.adopt(name, action)
        for name, slot in (
            ("refresh", self.refresh),
            ("select-none", self.table.selection.clear),
            ("select-all", self.listing.select_all),
            ("copy", self.table.copy),
            ("open", self._open_current),
            ("read-again", self._read_again),
            ("read-everything", self.desk.keeping.read_everything_again),
            ("pause-reading", self._pause_reading),
            ("next-pane", self.panes.next),
            ("previous-pane", self.panes.previous),
            ("pause", self._pause),
            ("stop", self._stop),
        ):
            commands.lend(name, slot)
        commands.lend("details", self.panes.show_details)
        columns = QMenu(self)
        columns.setObjectName("columns-menu")
        columns.aboutToShow.connect(columns.clear)
        columns.aboutToShow.connect(lambda: self.table.fill_columns_menu(columns))
        commands["columns"].setMenu(columns)
        commands.allow("columns")
        self._own_views.lend()
        commands["activity"].toggled.connect(self.results.dock.setVisible)
        commands.allow("activity")

    # -- commands ------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.desk.keeping.refresh()
        self.listing.refresh_soon()

    def raised(self) -> None:
        """Somebody comes back to the window."""
        self.desk.keeping.refresh()

    def open_in_bitrix(self, document_id: int) -> None:
        QDesktopServices.openUrl(QUrl(self.address_of(document_id)))

    @property
    def portal(self) -> str:
        """The portal's address, without any secret."""
        return self._portal

    def address_of(self, document_id: int) -> str:
        """The document's page in the portal."""
        return f"{self._portal}/shop/documents/details/{document_id}/"

    def show_document(self, document_id: int) -> bool:
        """Go to a document, in the list as it is or else among all."""
        if self.table.go_to(document_id):
            return True
        if self.desk.reader.row(document_id) is None:
            return False
        self._wanted = document_id
        self.listing.clear_filters()
        return True

    def select(self, ids: Sequence[int]) -> None:
        """Select these documents, in the list as it is or else among all."""
        if not set(ids) <= set(self.table.ids):
            self.listing.clear_filters()
        self.table.selection.set(ids)
        self.window().activateWindow()

    def _show_lines(self, document_id: int) -> None:
        self.show_document(document_id)
        self.panes.show_details(True)
        self.details.show_tab(0)

    def _show_activity(self) -> None:
        self.commands["activity"].setChecked(True)

    def _activity_shown(self, shown: bool) -> None:
        if self.isVisible():
            self.commands["activity"].setChecked(shown)

    def _pause(self) -> None:
        self.results.steer_current("pause")

    def _stop(self) -> None:
        self.results.steer_current("stop")

    def _open_current(self) -> None:
        if self.table.current is not None:
            self.open_in_bitrix(self.table.current)

    def _read_again(self) -> None:
        if self.table.current is not None:
            self.detailing.read_again(self.table.current)

    def _pause_reading(self) -> None:
        keeping = self.desk.keeping
        (keeping.go_on if keeping.standing.paused else keeping.pause)()

    def _announce(self, words: str) -> None:
        """Said aloud by a screen reader, wherever the focus is."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- what happens at the desk --------------------------------------------------------------

    def _changed(self, changed: Sequence[int], gone: Sequence[int]) -> None:
        self.table.refresh(changed)
        if gone:
            self.table.selection.remove(gone)
        self.listing.refresh_soon()
        self.detailing.refresh(changed, gone)

    def _busy_changed(self, ids: Sequence[int]) -> None:
        self.table.refresh(ids)
        self.detailing.refresh(ids, ())
        self._allow()

    def _marked(self, ids: list[int]) -> None:
        self.detailing.refresh(ids, ())
        self.marking.allow()

    def _operation(self, operation: Operation) -> None:
        self.results.changed(operation)
        self._allow()

    def _waits(self, _waiting: object) -> None:
        self.results.wait_changed()
        self.situation.tick()

    def _left_over(self) -> None:
        self.results.unknown_changed()
        self.situation.tell()

    def _stands(self, _standing: Standing) -> None:
        self.situation.tell()
        self.situation.show_vacancy()
        self._allow()

    def _answered(self) -> None:
        self.situation.show_vacancy()
        self._allow()
        self._own_views.allow()
        if self._wanted is not None and self.table.go_to(self._wanted):
            self._wanted = None

    def _visible(self, first: int, last: int) -> None:
        self.desk.show(self.table.ids[first : last + 1])

    # -- what can be done ----------------------------------------------------------------------

    def _portal_name(self) -> str:
        return self.tr("Demo portal") if self._demo else QUrl(self._portal).host()

    def _allow(self, _what: object = None) -> None:
        """Which commands can be given now, and why the others cannot."""
        commands, current = self.commands, self.table.current
        none = self.tr("No document is selected.")
        for name in ("open", "read-again"):
            commands.allow(name, "" if current is not None else none)
        listed = len(self.table.ids)
        nothing = self.tr("Nothing is listed.")
        for name in ("select-all", "copy", "print", "export-csv", "export-xlsx", "export-pdf"):
            commands.allow(name, "" if listed else nothing)
        commands.allow(
            "select-none", "" if len(self.table.selection) else self.tr("Nothing is selected.")
        )
        self.acting.allow()
        self.marking.allow()
        running = any(self.desk.conducting.under_way)
        idle = "" if running else self.tr("Nothing is under way.")
        commands.allow("pause", idle)
        commands.allow("stop", idle)
        complete = self.desk.keeping.standing.complete
        commands.allow(
            "pause-reading", self.tr("Nothing is being read at length.") if complete else ""
        )

    def _context_menu(self, document_id: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for name in ("conduct", "cancel", "", "reviewed", "open", "read-again", "", "copy"):
            if name:
                menu.addAction(self.commands[name])
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def _nothing() -> None:
    pass
