"""How the list stands, wherever that is told: status bar, sidebar, strips, an empty table."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.stock.problems import Execution, NotAllowed, Problem, Reference, Right
from desktop.ui.filters.row import FilterRow
from desktop.ui.formats import Formats
from desktop.ui.main.list_pane import ListPane
from desktop.ui.main.listing import Listing
from desktop.ui.main.telling import Telling
from desktop.ui.main.vacancies import vacancy
from desktop.ui.problem_text import Sentences
from desktop.ui.sidebar import Sidebar
from desktop.ui.strips import Notice, Strips
from desktop.ui.table.table import DocumentTable
from desktop.work.desk import Desk

_TICK = 1000
_AGES = 20_000


class Situation(QObject):
    """Keeps all that tells of the list's standing in step with it, and does what it offers."""

    told = Signal(str)
    """What the status bar says."""
    connect_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        formats: Formats,
        listing: Listing,
        table: DocumentTable,
        filters: FilterRow,
        strips: Strips,
        sidebar: Sidebar,
        list_pane: ListPane,
        portal: str,
        portal_name: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = formats
        self._listing = listing
        self._table = table
        self._filters = filters
        self._strips = strips
        self._sidebar = sidebar
        self._list_pane = list_pane
        self._portal = portal
        self._portal_name = portal_name
        self._sentences = Sentences(formats)
        self._telling = Telling(formats, self._sentences, self)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self.tick)
        self._ages = QTimer(self)
        self._ages.setInterval(_AGES)
        self._ages.timeout.connect(self.tell)
        strips.pressed.connect(self._strip_pressed)

    def begin(self) -> None:
        self.tell()
        self._ages.start()

    def end(self) -> None:
        self._ages.stop()
        self._ticking.stop()

    # -- telling -------------------------------------------------------------------------------

    def tell(self) -> None:
        standing = self._desk.keeping.standing
        self.told.emit(self._telling.status(standing))
        foot = self._telling.foot(standing)
        person = self._desk.holder.person
        self._sidebar.set_connection(foot.state, person, self._portal_name, foot.text)
        self._show("reading", self._telling.reading(standing))
        self._show("trouble", self._telling.trouble(standing))
        self.tick()

    def tick(self) -> None:
        """Each second while something is waited for."""
        now = datetime.now(UTC)
        left_over = self._desk.conducting.left_over
        slow = self._telling.slow(self._desk.line.waiting, now)
        unknown = self._telling.unknown(len(left_over.documents), left_over.next_check, now)
        self._show("slow", slow)
        self._show("unknown", unknown)
        if slow is None and unknown is None:
            self._ticking.stop()
        elif not self._ticking.isActive():
            self._ticking.start()

    def show_vacancy(self) -> None:
        """What stands in the table's place while there is nothing in it."""
        standing = self._desk.keeping.standing
        self._table.show_reading(not standing.complete and standing.count == 0)
        found = None
        if not len(self._table.ids):
            hidden = self._formats.count(self._listing.all or standing.count)
            listing = self._listing
            found = vacancy(standing, listing.filter, listing.view, hidden, self._sentences)
        if found is None:
            self._list_pane.show_table()
            return
        page = self._list_pane.show_vacancy(found)
        if page is not None:
            page.chosen.connect(self._vacancy_pressed)

    def _show(self, key: str, notice: Notice | None) -> None:
        if notice is None:
            self._strips.hide_strip(key)
        else:
            self._strips.show_strip(key, notice)

    # -- what it offers ------------------------------------------------------------------------

    def _strip_pressed(self, key: str, button: str) -> None:
        keeping = self._desk.keeping
        if button == "try":
            keeping.refresh()
        elif button == "pause":
            keeping.pause()
        elif button == "go-on":
            keeping.go_on()
        elif button == "connect":
            self.connect_wanted.emit()
        elif button == "check-now":
            self._desk.conducting.left_over.check_now()

    def _vacancy_pressed(self, name: str) -> None:
        if name == "clear-filters":
            self._listing.clear_filters()
        elif name == "remove-filter":
            self._filters.remove_last()
        elif name == "refresh":
            self._desk.keeping.read_everything_again()
        elif name == "open-portal":
            QDesktopServices.openUrl(QUrl(self._portal))
        elif name == "copy-request":
            self._copy_request()

    def _copy_request(self) -> None:
        problem: Problem = self._desk.keeping.standing.problem or NotAllowed(
            reference=Reference("catalog.document.list", datetime.now(UTC)),
            execution=Execution.REFUSED,
            right=Right.VIEW,
        )
        QGuiApplication.clipboard().setText(self._sentences.problem(problem).request)
