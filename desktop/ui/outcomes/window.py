"""The window of what became of one operation, while it runs and afterwards."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.ui.details.tabs import Tab, Tabs
from desktop.ui.formats import Formats
from desktop.ui.icons import icon
from desktop.ui.outcomes.chosen import ChosenOutcome
from desktop.ui.outcomes.foot import ResultFoot
from desktop.ui.outcomes.head import ResultHead
from desktop.ui.outcomes.model import OutcomeModel
from desktop.ui.outcomes.parts import Part, counts, worth_asking_again
from desktop.ui.outcomes.row import Result
from desktop.ui.outcomes.table import OutcomeTable
from desktop.ui.outcomes.words import Telling
from desktop.ui.problem_text import Names, Sentences
from desktop.ui.theme import Theme

_SIZE, _SMALLEST = (1120, 670), (760, 480)
_PAUSE = 100
_TABS = (Part.ALL, Part.REFUSED, Part.DONE, Part.UNKNOWN, Part.NOT_STARTED)


class OutcomeWindow(QDialog):
    """Shows the result that `read` gives; not modal. `refresh` after anything has changed."""

    export_wanted = Signal()
    select_wanted = Signal(list)
    retry_wanted = Signal(list)
    check_wanted = Signal(list)
    comment_wanted = Signal(int)

    def __init__(
        self,
        theme: Theme,
        read: Callable[[], Result],
        formats: Formats,
        names: Names | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read = read
        self._formats = formats
        self._counts: Mapping[Part, int] = {}
        self._telling = Telling(Sentences(formats), formats, names)
        self.setObjectName("outcome-window")
        self.setModal(False)
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.WindowCloseButtonHint
            | Qt.WindowType.WindowMaximizeButtonHint
        )
        result = read()
        self.model = OutcomeModel(self._telling, result, self)
        self.table = OutcomeTable(theme, self.model)
        self.table.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.table.selectionModel().selectionChanged.connect(self._tell_foot)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.refresh)
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self.tick)
        self._lay_out()
        self._make_keys()
        theme.changed.connect(self._paint)
        self._paint()
        self.resize(*_SIZE)
        foot = self.foot.minimumSizeHint().width()
        self.setMinimumSize(max(_SMALLEST[0], foot), _SMALLEST[1])
        self._show(result)
        self.table.setFocus()

    # -- its parts -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.head = ResultHead(self._theme, self._formats)
        self.tabs = Tabs(self._theme, [Tab(part.name) for part in _TABS])
        self.tabs.setObjectName("outcome-tabs")
        self.tabs.setAccessibleName(self.tr("Which outcomes are shown"))
        self.tabs.currentChanged.connect(self._choose)
        self.search = QLineEdit()
        self.search.setObjectName("find-in-result")
        self.search.setAccessibleName(self.tr("Find in the result"))
        self.search.setPlaceholderText(self.tr("Find in the result"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(240)
        self.search.textChanged.connect(self._choose)
        self._glass = self.search.addAction(
            icon("search", self._theme.palette), QLineEdit.ActionPosition.LeadingPosition
        )
        self.chosen = ChosenOutcome(self._theme, self._telling)
        self.chosen.comment_wanted.connect(self.comment_wanted)
        self.foot = ResultFoot(self._theme)
        self.foot.export.clicked.connect(self.export_wanted)
        self.foot.check.clicked.connect(self._check)
        self.foot.shut.clicked.connect(self.close)
        self.foot.retry.clicked.connect(self._retry)
        self.foot.select.clicked.connect(self._select)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        bar.addWidget(self.search)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addLayout(bar)
        above.addWidget(self.table, 1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setObjectName("outcome-halves")
        halves.setHandleWidth(5)
        halves.setStyleSheet("QSplitter::handle { background: transparent; }")
        halves.addWidget(upper)
        halves.addWidget(self.chosen)
        halves.setStretchFactor(0, 1)
        halves.setChildrenCollapsible(False)
        halves.setSizes([430, 110])
        body = QVBoxLayout()
        body.setContentsMargins(16, 14, 16, 0)
        body.setSpacing(10)
        body.addWidget(self.head)
        body.addWidget(halves, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.foot)

    def _make_keys(self) -> None:
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    def _paint(self) -> None:
        self._glass.setIcon(icon("search", self._theme.palette))

    # -- what it shows -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the result anew; what is chosen and where it is scrolled to stay."""
        self._show(self._read())

    def _show(self, result: Result) -> None:
        self._keeping_place(lambda: self.model.show(result))
        self._counts = counts(result.rows)
        self.head.show_result(result, self._counts)
        self._name(result)
        for at, part in enumerate(_TABS):
            count = self._formats.count(self._counts.get(part, 0))
            word = self._tab_word(part, result.act)
            spoken = self.tr("{outcome}, {count}").format(outcome=word, count=count)
            self.tabs.set_tab(at, Tab(word, count=count, spoken=spoken))
        self.tabs.setTabVisible(
            _TABS.index(Part.NOT_STARTED), self._counts.get(Part.NOT_STARTED, 0) > 0
        )
        self._tell_foot()
        self._tell_chosen()
        self._count_down()

    def refresh_soon(self) -> None:
        """The same for changes that come in quick succession: they are shown together."""
        if not self._soon.isActive():
            self._soon.start()

    def show_part(self, part: Part) -> None:
        self.tabs.setCurrentIndex(_TABS.index(part))

    def tick(self) -> None:
        """A second has passed."""
        self.model.tick()
        self._tell_chosen()

    def told(self) -> list[list[str]]:
        """What is shown as a table of texts, the headings first: for an export."""
        return self.model.told(self.model.rows)

    def _choose(self) -> None:
        part = _TABS[max(0, self.tabs.currentIndex())]
        self._keeping_place(lambda: self.model.choose(part, self.search.text()))
        self._tell_foot()
        self._tell_chosen()

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Rows that come, go or move take neither the choice nor the view away."""
        chosen = [row.document_id for row in self.table.chosen()]
        current = self.table.current()
        before = [row.document_id for row in self.model.rows]
        scrolled = self.table.verticalScrollBar().value()
        change()
        if [row.document_id for row in self.model.rows] == before:
            return
        self.table.fit()
        picked = self.table.selectionModel()
        at = self.model.row_of(current.document_id) if current is not None else None
        self.table.setCurrentIndex(self.model.index(0 if at is None else at, 0))
        flags = picked.SelectionFlag.Select | picked.SelectionFlag.Rows
        for each in chosen if at is not None else []:
            place = self.model.row_of(each)
            if place is not None:
                picked.select(self.model.index(place, 0), flags)
        if at is not None:
            self.table.verticalScrollBar().setValue(scrolled)

    def _name(self, result: Result) -> None:
        cancels = result.act is Act.CANCEL
        if result.under_way:
            title = self.tr("Conducting is being cancelled") if cancels else self.tr("Conducting")
        elif cancels:
            title = self.tr("Cancelling finished")
        else:
            title = self.tr("Conducting finished")
        self.setWindowTitle(self.tr("{title} – Storekeeper").format(title=title))

    def _tab_word(self, part: Part, act: Act) -> str:
        match part:
            case Part.ALL:
                return self.tr("All")
            case Part.REFUSED:
                return self.tr("Refused")
            case Part.DONE if act is Act.CANCEL:
                return self.tr("Cancelled")
            case Part.DONE:
                return self.tr("Conducted")
            case Part.UNKNOWN:
                return self.tr("Unknown")
            case Part.NOT_STARTED:
                return self.tr("Not started")

    def _tell_chosen(self) -> None:
        row = self.table.current()
        if row is None:
            self.chosen.show_nothing()
        else:
            self.chosen.show_row(row, self.model.result)

    def _tell_foot(self) -> None:
        rows = self.model.result.rows
        again = set(self.to_retry())
        refused = sum(
            row.document_id in again
            and row.outcome is not None
            and row.outcome.fate is Fate.REFUSED
            for row in rows
        )
        self.foot.offer(
            refused=refused,
            not_sent=len(again) - refused,
            any_refused=self._counts.get(Part.REFUSED, 0) > 0,
            unknown=self._counts.get(Part.UNKNOWN, 0),
            under_way=self.model.result.under_way,
        )

    # -- what can be done ----------------------------------------------------------------------

    def to_retry(self) -> list[int]:
        """Those it is safe and of use to ask again; never one whose end is unknown."""
        rows = self.model.result.rows
        return [row.document_id for row in rows if worth_asking_again(row.outcome)]

    def to_select(self) -> list[int]:
        """The rows that were marked; else those that need somebody; else all."""
        marked = [row.document_id for row in self.table.chosen()]
        if len(marked) > 1:
            return marked
        rows = self.model.result.rows
        bad = (Fate.REFUSED, Fate.UNKNOWN)
        needy = [each.document_id for each in rows if each.outcome and each.outcome.fate in bad]
        return needy or [each.document_id for each in rows]

    def _retry(self) -> None:
        self.retry_wanted.emit(self.to_retry())

    def _select(self) -> None:
        self.select_wanted.emit(self.to_select())

    def _check(self) -> None:
        rows = self.model.result.rows
        unknown = [
            each.document_id
            for each in rows
            if each.outcome is not None and each.outcome.fate is Fate.UNKNOWN
        ]
        self.check_wanted.emit(unknown)

    # -- Qt's events ---------------------------------------------------------------------------

    def _count_down(self) -> None:
        wanted = self.model.result.next_check is not None and self._counts.get(Part.UNKNOWN, 0) > 0
        if wanted and self.isVisible():
            self._second.start()
        else:
            self._second.stop()

    @property
    def counts_down(self) -> bool:
        return self._second.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count_down()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search field goes to the rows; it must not press a button."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and self.focusWidget() is self.search
        ):
            self.table.setFocus()
            return
        if (
            event.key() == Qt.Key.Key_Escape
            and self.focusWidget() is self.search
            and self.search.text()
        ):
            self.search.clear()
            return
        super().keyPressEvent(event)
