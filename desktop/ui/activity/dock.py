"""The dock of Activity: what runs, what was done, and what became of every document of it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QStackedWidget, QWidget

from desktop.records.folding import folded, words
from desktop.records.operations import ActRecord, OperationRecord
from desktop.ui.activity.actions import EntryButtons, Step
from desktop.ui.activity.entries import Entry, Exported, Key, Live, recorded
from desktop.ui.activity.head import ActivityHead
from desktop.ui.activity.model import ActivityModel, Node, Sort
from desktop.ui.activity.model import Column as Col
from desktop.ui.activity.tree import ActivityTree
from desktop.ui.activity.words import Words
from desktop.ui.empty import Choice, EmptyState
from desktop.ui.formats import Formats
from desktop.ui.outcomes.row import Result, of_journal
from desktop.ui.outcomes.words import Telling
from desktop.ui.problem_text import Names, Sentences
from desktop.ui.theme import Theme

_HIGH, _LEAST = 340, 160
_PAUSE = 100


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ActivityDock(QDockWidget):
    """Shows running operations live and finished ones page by page.

    Numbers in its signals are the journal's, except where they say that an operation runs.
    """

    pause_wanted = Signal(int)
    go_on_wanted = Signal(int)
    stop_wanted = Signal(int)
    live_result_wanted = Signal(int)
    """These four carry the number of a `Live`."""
    result_wanted = Signal(int)
    go_on_with_rest_wanted = Signal(int)
    """An interrupted operation; the rest of it is to be reviewed, never sent by itself."""
    folder_wanted = Signal(int)
    acts_wanted = Signal(int)
    """A finished operation was unfolded; `show_acts` answers."""
    more_wanted = Signal(int)
    """The end of the list is near: older ones than this number, please."""
    search_wanted = Signal(str)
    """The journal is to be searched; `show_finished` answers with what was found."""
    export_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        names: Names | None = None,
        now: Callable[[], datetime] = _utc_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("activity")
        self.setWindowTitle(self.tr("Activity"))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self._theme = theme
        self._formats = formats
        self._now = now
        self._words = Words(formats, self)
        self._live: list[Live] = []
        self._finished: list[OperationRecord] = []
        self._exports: list[Exported] = []
        self._acts: dict[Key, Result] = {}
        self._unfolded: set[Key] = set()
        self._wait: datetime | None = None
        self._more = False
        self._asked_before: int | None = None
        self._search = ""
        self._buttons: dict[Key, EntryButtons] = {}
        self.model = ActivityModel(
            self._words, Telling(Sentences(formats), formats, names), formats, self
        )
        self.tree = ActivityTree(theme, self.model)
        self.tree.setMinimumHeight(_LEAST - 34)
        self.tree.expanded.connect(self._on_unfolded)
        self.tree.collapsed.connect(self._on_folded)
        self.tree.opened.connect(self._open)
        self.tree.resized.connect(self._fit)
        self.tree.verticalScrollBar().valueChanged.connect(self._ask_for_more)
        self.head = ActivityHead(theme, self._words)
        self.head.searched.connect(self._on_search)
        self.head.filtered.connect(self.refresh)
        self.head.export.clicked.connect(self.export_wanted)
        self.head.shut.clicked.connect(self.close)
        self.setTitleBarWidget(self.head)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.tree)
        self._empty = self._make_empty()
        self._nothing = self._make_nothing_found()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._nothing)
        self.setWidget(self._pages)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.refresh)
        self._second = QTimer(self)
        self._second.setInterval(1_000)
        self._second.timeout.connect(self.refresh)
        self.resize(1_200, _HIGH)
        self.refresh()

    def _make_empty(self) -> EmptyState:
        return EmptyState(
            self._theme,
            "activity",
            self.tr("Nothing done yet"),
            self.tr("What you conduct, cancel or export is kept here."),
        )

    def _make_nothing_found(self) -> EmptyState:
        page = EmptyState(
            self._theme,
            "search",
            self.tr("No operation matches"),
            self.tr("Nothing of what was done fits the search and the chosen kind."),
            (Choice("clear-activity-search", self.tr("Show all operations"), primary=True),),
        )
        page.chosen.connect(lambda _name: self.head.clear())
        return page

    # -- what it is given ----------------------------------------------------------------------

    def show_live(self, live: Sequence[Live]) -> None:
        """The operations of this run that are not yet in the list of finished ones."""
        self._live = sorted(live, key=lambda each: each.operation.started_at, reverse=True)
        self.refresh()

    def show_finished(self, records: Sequence[OperationRecord], *, more: bool) -> None:
        """The newest page, or the first of what was found; `more` when older ones exist."""
        self._finished = list(records)
        self._more, self._asked_before = more, None
        self.refresh()
        self._ask_for_more()

    def add_finished(self, records: Sequence[OperationRecord], *, more: bool) -> None:
        """An older page, as `more_wanted` asked for."""
        known = {each.id for each in self._finished}
        self._finished += [each for each in records if each.id not in known]
        self._more, self._asked_before = more, None
        self.refresh()
        self._ask_for_more()

    def show_exports(self, exports: Sequence[Exported]) -> None:
        self._exports = list(exports)
        self.refresh()

    def show_acts(self, record: OperationRecord, acts: Sequence[ActRecord]) -> None:
        """The documents of a finished operation, as `acts_wanted` asked for."""
        self._acts["done", record.id] = of_journal(record, acts)
        self.refresh()

    def show_wait(self, until: datetime | None) -> None:
        """Until when the portal wants to be left alone; None when it does not."""
        self._wait = until
        self.refresh()

    # -- what it shows -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Everything anew, after anything has changed; nothing that is open closes."""
        now = self._now()
        live = [each.entry(now) for each in self._live if self._is_sought(each)]
        done = [recorded(each) for each in self._finished if each.id not in self._running()]
        done += [each.entry() for each in self._exports if self._is_sought_export(each)]
        done.sort(key=lambda entry: entry.started_at, reverse=True)
        live.sort(key=lambda entry: not entry.runs)  # what ended a moment ago stays at hand
        entries = [*live, *done]
        running = sum(entry.runs for entry in entries)
        self.head.summary.set_whole(self._words.summary(running, self._today(entries)))
        work = self.head.work
        if work is not None:
            entries = [entry for entry in entries if entry.work is work]
        self._drop_buttons({entry.key for entry in entries})
        waits = self._wait is not None and self._wait > now
        self.model.wait_until = self._wait if waits else None
        self.model.show(entries, self._results())
        self._put_buttons()
        self._choose_page(entries)
        self._fit()
        self._tick(running > 0)

    def refresh_soon(self) -> None:
        """The same for changes that come in quick succession: they are shown together."""
        if not self._soon.isActive():
            self._soon.start()

    def told(self) -> list[list[str]]:
        """What is shown as a table of texts, the headings first: for an export."""
        columns = [column for column in Col if column is not Col.ACTIONS]
        told = [[self.model.cell(node, each) for each in columns] for node in self.model.top()]
        return [[self.model.heading(each) for each in columns], *told]

    def _results(self) -> dict[Key, Result]:
        """Only of those that were unfolded: the rest costs nothing."""
        results = dict(self._acts)
        for live in self._live:
            key = ("live", live.number)
            if key in self._unfolded:
                results[key] = live.result()
        return results

    def _running(self) -> set[int]:
        numbers = (each.operation.number for each in self._live)
        return {number for number in numbers if number is not None}

    def _is_sought(self, live: Live) -> bool:
        wanted = words(self._search)
        if not wanted:
            return True
        named = [live.person]
        for document in live.operation.documents.values():
            named += [document.number or str(document.id), document.title]
        text = folded("\n".join(named))
        return all(word in text for word in wanted)

    def _is_sought_export(self, export: Exported) -> bool:
        text = folded(f"{export.person}\n{self._words.title(export.entry())}")
        return all(word in text for word in words(self._search))

    def _today(self, entries: Sequence[Entry]) -> int:
        day = self._formats.day(self._now())
        return sum(not each.runs and self._formats.day(each.started_at) == day for each in entries)

    def _choose_page(self, entries: Sequence[Entry]) -> None:
        page: QWidget = self.tree
        if not entries:
            is_filtered = bool(self._search) or self.head.work is not None
            page = self._nothing if is_filtered else self._empty
        if self._pages.currentWidget() is not page:
            self._pages.setCurrentWidget(page)

    def _fit(self) -> None:
        wide = (each.sizeHint().width() for each in self._buttons.values())
        self.tree.fit(max(wide, default=0))

    # -- buttons in the lines ------------------------------------------------------------------

    def _drop_buttons(self, staying: set[Key]) -> None:
        for key in [key for key in self._buttons if key not in staying]:
            node = self.model.entry_node(key)
            if node is not None:
                self.tree.setIndexWidget(self.model.place(node, Col.ACTIONS), None)  # type: ignore[arg-type] # it takes the widget away
            del self._buttons[key]

    def _put_buttons(self) -> None:
        for node in self.model.top():
            key = node.entry.key
            buttons = self._buttons.get(key)
            if buttons is None:
                buttons = EntryButtons(self._theme, self._formats)
                buttons.pressed.connect(lambda step, key=key: self._do(step, key))
                self._buttons[key] = buttons
                self.tree.setIndexWidget(self.model.place(node, Col.ACTIONS), buttons)
            buttons.show_entry(node.entry, self._words.title(node.entry))

    def buttons(self, key: Key) -> EntryButtons:
        """Those of one line."""
        return self._buttons[key]

    def _do(self, step: Step, key: Key) -> None:
        where, number = key
        match step:
            case Step.PAUSE:
                self.pause_wanted.emit(number)
            case Step.GO_ON:
                self.go_on_wanted.emit(number)
            case Step.STOP:
                self.stop_wanted.emit(number)
            case Step.OPEN_FOLDER:
                self.folder_wanted.emit(number)
            case Step.GO_ON_WITH_REST:
                self.go_on_with_rest_wanted.emit(number)
            case Step.SHOW_RESULT if where == "live":
                self.live_result_wanted.emit(number)
            case Step.SHOW_RESULT:
                self.result_wanted.emit(number)

    def _open(self, node: Node) -> None:
        """Enter: the result of the operation, of whichever of its lines."""
        is_file = not node.entry.has_acts
        self._do(Step.OPEN_FOLDER if is_file else Step.SHOW_RESULT, node.entry.key)

    # -- unfolding, searching, going on --------------------------------------------------------

    def _on_unfolded(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is None or node.sort is not Sort.ENTRY:
            return
        key = node.entry.key
        self._unfolded.add(key)
        where, number = key
        if where == "live":
            self.refresh()
        elif key not in self._acts:
            self.acts_wanted.emit(number)

    def _on_folded(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None and node.sort is Sort.ENTRY:
            self._unfolded.discard(node.entry.key)

    def _on_search(self, text: str) -> None:
        if text == self._search:
            return
        self._search = text
        self.refresh()
        self.search_wanted.emit(text)

    def _ask_for_more(self) -> None:
        """Once for every page, when its last rows come near."""
        if not self._more or not self._finished:
            return
        bar = self.tree.verticalScrollBar()
        oldest = self._finished[-1].id
        if bar.maximum() - bar.value() <= 2 * bar.pageStep() and self._asked_before != oldest:
            self._asked_before = oldest
            self.more_wanted.emit(oldest)

    def _tick(self, running: bool) -> None:
        if running and self.isVisible():
            if not self._second.isActive():
                self._second.start()
        else:
            self._second.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()
