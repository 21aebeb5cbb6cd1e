"""What of an account is on screen first: the list, the views beside it, and a toolbar to come.

It needs nothing but what this computer knows, so that it is there before the account is opened.
The page of the account is then built around it, and nothing moves.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.ui.filters.row import FilterRow
from desktop.ui.formats import Formats
from desktop.ui.main.commands import Commands
from desktop.ui.main.list_pane import ListPane
from desktop.ui.main.listing import Listing
from desktop.ui.main.memory import Memory
from desktop.ui.main.toolbar import Toolbar
from desktop.ui.plain import PlainLabel
from desktop.ui.sidebar import Sidebar
from desktop.ui.strips import Strips
from desktop.ui.summary import SummaryRow
from desktop.ui.table.table import DocumentTable
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.known import Known
from desktop.work.settings import Density, Settings

_WIDTHS = [188, 936, 316]
_COMFORTABLE, _COMPACT = 30, 24


class FirstSight(QWidget):
    """Owns the list of one account, and the place where its details will stand."""

    def __init__(
        self,
        known: Known,
        tasks: Tasks,
        theme: Theme,
        commands: Commands,
        formats: Formats,
        memory: Memory,
        *,
        demo: bool = False,
    ) -> None:
        super().__init__()
        self.known = known
        self.tasks = tasks.part()
        """What is under way for this account; it ends with its page."""
        self.kept = False
        """Whether a page is built around it, which then looks after all of it."""
        self._left = False
        self.commands = commands
        self.formats = formats
        self.memory = memory
        self.toolbar = Toolbar(commands, theme)
        self.sidebar = Sidebar(theme, formats)
        self.filters = FilterRow(theme, formats)
        self.strips = Strips(theme)
        self.summary = SummaryRow(formats)
        self.table = DocumentTable(known.reader, formats, theme)
        self.list_pane = ListPane(theme, self.filters, self.strips, self.summary, self.table)
        self.listing = Listing(
            known, self.tasks.start, self.table, self.filters, self.sidebar, self.summary, self
        )
        self._blank = QWidget()
        self._blank.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.splitter = self._panes()
        self._lay_out(demo=demo)
        self._restore()

    def apply(self, settings: Settings) -> None:
        dense = settings.density is Density.COMPACT
        self.table.verticalHeader().setDefaultSectionSize(_COMPACT if dense else _COMFORTABLE)

    def place_details(self, details: QWidget) -> None:
        """They are made: they stand where a blank pane kept their place."""
        details.setHidden(self._blank.isHidden())
        self.splitter.replaceWidget(self.splitter.indexOf(self._blank), details)
        self._blank.deleteLater()
        self._stretch()

    def leave(self) -> None:
        """Unless a page was built around it: nothing of the account is looked at any more."""
        if self.kept or self._left:
            return
        self._left = True
        self.tasks.drop()
        self.known.close()
        self.setParent(None)
        self.deleteLater()

    # -- inside --------------------------------------------------------------------------------

    def _panes(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("panes")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        for pane in (self.sidebar, self.list_pane, self._blank):
            splitter.addWidget(pane)
        splitter.setSizes(_WIDTHS)
        return splitter

    def _stretch(self) -> None:
        for at in range(self.splitter.count()):
            self.splitter.setStretchFactor(at, int(self.splitter.widget(at) is self.list_pane))

    def _lay_out(self, *, demo: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if demo:
            column.addWidget(self._demo_band())
        column.addWidget(self.toolbar)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column.addWidget(rule)
        column.addWidget(self.splitter, 1)
        self._stretch()

    def _demo_band(self) -> QFrame:
        band = QFrame()
        band.setObjectName("demo-band")
        band.setProperty("role", "demo-band")
        row = QHBoxLayout(band)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(
            PlainLabel(
                self.tr("Demo portal: nothing here is real, and nothing leaves this computer.")
            )
        )
        row.addStretch()
        return band

    def _restore(self) -> None:
        memory = self.memory
        self.listing.set_own(memory.own_views())
        if listed := memory.listed():
            self.listing.restore(*listed)
        else:
            self.listing.choose_key("all")
        self.table.restore(memory.arrangement("columns"))
        if len(widths := memory.widths()) == self.splitter.count():
            self.splitter.setSizes(widths)
        self._blank.setVisible(memory.arrangement("details") is not False)
