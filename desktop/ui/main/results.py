"""What became of operations: the bar that runs, Activity, the windows of results, refusals."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from desktop.records.operations import OperationRecord
from desktop.records.trouble import RecordsTrouble
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.ui.activity.dock import ActivityDock
from desktop.ui.activity.entries import Live
from desktop.ui.activity.running_bar import RunningBar
from desktop.ui.activity.words import Words
from desktop.ui.formats import Formats
from desktop.ui.main.names import KnownNames
from desktop.ui.outcomes.row import Result, of_journal, of_operation
from desktop.ui.outcomes.window import OutcomeWindow
from desktop.ui.problem_text import Action, Sentences
from desktop.ui.refusal import RefusalDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.claims import Stage
from desktop.work.desk import Desk
from desktop.work.exporting.writing import Form
from desktop.work.operations import Operation, Phase

_PAGE = 60
_SOON = 60


class Results(QObject):
    """Owns Activity, the running bar, and one window of results for each operation."""

    said = Signal(str)
    """A quiet confirmation for the status bar."""
    select_wanted = Signal(list)
    retry_wanted = Signal(object, list)
    """The Act, and the documents to be reviewed for it once more."""
    portal_wanted = Signal(object)
    refresh_wanted = Signal()
    connect_wanted = Signal()
    lines_wanted = Signal(object)
    export_wanted = Signal(object, object)
    """A Result, and the Form of the file."""
    journal_wanted = Signal(object)
    """The Form in which the whole journal is wanted."""
    ended = Signal(object)
    """An Operation is over: for notifications."""

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        theme: Theme,
        formats: Formats,
        names: KnownNames,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._theme = theme
        self._formats = formats
        self._names = names
        self._widget = parent
        self._sentences = Sentences(formats)
        self.dock = ActivityDock(theme, formats, names)
        self.bar = RunningBar(theme, formats)
        self._live: dict[int, Operation] = {}
        self._told: set[int] = set()
        self._windows: dict[tuple[str, int], OutcomeWindow] = {}
        self._fresh: set[tuple[str, int]] = set()
        """Windows that were opened since anything was new about their operations."""
        self._search = ""
        self._quiet = False
        self._closed = False
        self._words = Words(formats, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._show)
        self._wire()

    def begin(self) -> None:
        self._read_finished()

    def under_way(self) -> list[str]:
        """What runs or waits, in words."""
        running = self._desk.conducting.under_way
        now = self._desk.line.now()
        live = [Live(number=at, operation=each) for at, each in enumerate(running)]
        return [self._words.under_way(each.entry(now)) for each in live]

    def be_quiet(self) -> None:
        """Nobody is there any more: no window opens by itself."""
        self._quiet = True

    def close(self) -> None:
        """Nothing is shown from now on, whatever still happens."""
        self._closed = True
        self._soon.stop()
        for window in list(self._windows.values()):
            window.close()
        self.dock.deleteLater()
        self.bar.deleteLater()

    # -- what happens --------------------------------------------------------------------------

    def changed(self, operation: Operation) -> None:
        """Something is new about an operation; many news in a row are shown together."""
        if self._closed:
            return
        number = id(operation)
        self._fresh.discard(("live", number))
        if number not in self._live:
            self._live[number] = operation
        if operation.phase is Phase.ENDED and number not in self._told:
            self._told.add(number)
            self._over(operation)
        if not self._soon.isActive():
            self._soon.start()

    def unknown_changed(self) -> None:
        if not self._closed:
            self._fresh.clear()
            self._soon.start()

    def wait_changed(self) -> None:
        waiting = self._desk.line.waiting
        until = None if waiting is None else waiting.until
        self.dock.show_wait(until)
        self.bar.show_wait(until)

    # -- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        live = [self._entry(number, each) for number, each in self._live.items()]
        self.dock.show_live(live)
        self.bar.show_live([each for each in live if each.operation.phase is not Phase.ENDED])
        for key, window in self._windows.items():
            if key not in self._fresh:
                window.refresh()
        self._fresh.clear()

    def _entry(self, number: int, operation: Operation) -> Live:
        return Live(
            number=list(self._live).index(number),
            operation=operation,
            person=self._desk.holder.person,
            stage=self._stage,
        )

    def _stage(self, document_id: int) -> Stage | None:
        claim = self._desk.claims.of(document_id)
        return None if claim is None else claim.stage

    def _over(self, operation: Operation) -> None:
        """One document: a word or the dialog. Several: their window."""
        self.ended.emit(operation)
        self._read_finished()
        if self._quiet:
            return
        outcomes = list(operation.outcomes.items())
        if operation.interrupted or len(outcomes) != 1:
            eyes = any(_needs_eyes(outcome) for _, outcome in outcomes)
            if eyes or self._widget.isActiveWindow() or operation.interrupted:
                self.show_operation(operation)
            return
        ((document_id, outcome),) = outcomes
        act = operation.asked.act
        if _needs_eyes(outcome) or outcome.fate is Fate.NOT_STARTED:
            self.show_refusal(document_id, outcome, act, operation)
        else:
            self.said.emit(self._in_a_word(document_id, outcome, act))

    def _in_a_word(self, document_id: int, outcome: Outcome, act: Act) -> str:
        """For the status bar: what was asked is done, or what else there is to say."""
        name = self._names.document(document_id)
        if outcome.fate is not Fate.DONE or outcome.checked:
            told = self._sentences.outcome(outcome, act, self._names)
            return self.tr("{document}: {outcome}").format(document=name, outcome=told)
        if act is Act.CONDUCT:
            return self.tr("{document} is conducted.").format(document=name)
        return self.tr("Conducting of {document} is cancelled.").format(document=name)

    def show_refusal(
        self, document_id: int, outcome: Outcome, act: Act, operation: Operation | None = None
    ) -> None:
        full = next(iter(self._desk.full([document_id])), None)
        text = self._sentences.outcome_text(outcome, act, self._names, document=full)
        dialog = RefusalDialog(
            self._theme,
            text,
            outcome.problem,
            self._formats,
            subject=self._names.document(document_id),
            parent=self._widget,
        )
        dialog.action_wanted.connect(partial(self._acted, document_id, act))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _acted(self, document_id: int, act: Act, action: Action) -> None:
        if action is Action.SHOW_LINES:
            self.lines_wanted.emit(document_id)
        elif action is Action.REFRESH:
            self.refresh_wanted.emit()
        elif action is Action.OPEN_IN_BITRIX24:
            self.portal_wanted.emit(document_id)
        elif action is Action.CONNECT_AGAIN:
            self.connect_wanted.emit()
        elif action is Action.TRY_AGAIN:
            self.retry_wanted.emit(act, [document_id])
        elif action is Action.CHECK_NOW:
            self._desk.conducting.left_over.check_now()

    # -- windows of results --------------------------------------------------------------------

    def show_operation(self, operation: Operation) -> None:
        key = ("live", id(operation))
        self._open(key, partial(self._read_live, operation), operation.asked.act)

    def _read_live(self, operation: Operation) -> Result:
        return of_operation(
            operation,
            person=self._desk.holder.person,
            next_check=self._desk.conducting.left_over.next_check,
            stage=self._stage,
        )

    def _open(self, key: tuple[str, int], read: "partial[Result]", act: Act) -> None:
        known = self._windows.get(key)
        if known is not None:
            known.raise_()
            known.activateWindow()
            return
        window = OutcomeWindow(self._theme, read, self._formats, self._names, self._widget)
        window.select_wanted.connect(self.select_wanted)
        window.retry_wanted.connect(partial(self._retry, act))
        window.check_wanted.connect(self._check_now)
        window.export_wanted.connect(partial(self._export, window, read))
        window.comment_wanted.connect(partial(self._comment_again, key))
        window.finished.connect(partial(self._window_closed, key))
        self._windows[key] = window
        self._fresh.add(key)
        QTimer.singleShot(0, window, window.show)  # to make it takes long enough for one turn

    def _retry(self, act: Act, ids: list[int]) -> None:
        self.retry_wanted.emit(act, ids)

    def _export(self, window: QWidget, read: "partial[Result]") -> None:
        """The form is chosen in a small menu at the button."""
        menu = QMenu(window)
        for form, words in (
            (Form.XLSX, self.tr("As an Excel workbook…")),
            (Form.CSV, self.tr("As CSV…")),
        ):
            action = menu.addAction(words)
            action.triggered.connect(
                lambda _=False, form=form: self.export_wanted.emit(read(), form)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _comment_again(self, key: tuple[str, int], document_id: int) -> None:
        """The reason did not get into the comment: write it once more."""
        operation = next(
            (each for number, each in self._live.items() if ("live", number) == key), None
        )
        if operation is not None:
            again = self._desk.conducting.comment_again(operation, document_id)
            self._tasks.start(again, "add to a comment")

    def _export_journal(self) -> None:
        self.journal_wanted.emit(Form.XLSX)

    def _check_now(self, _ids: list[int]) -> None:
        self._desk.conducting.left_over.check_now()

    def _window_closed(self, key: tuple[str, int], _result: int) -> None:
        window = self._windows.pop(key, None)
        if window is not None:
            window.deleteLater()

    # -- Activity ------------------------------------------------------------------------------

    def _wire(self) -> None:
        dock, bar = self.dock, self.bar
        for part in (dock, bar):
            part.pause_wanted.connect(partial(self._steer, "pause"))
            part.go_on_wanted.connect(partial(self._steer, "go_on"))
            part.stop_wanted.connect(partial(self._steer, "stop"))
        dock.live_result_wanted.connect(self._show_number)
        bar.result_wanted.connect(self._show_number)
        dock.result_wanted.connect(self._show_recorded)
        dock.acts_wanted.connect(self._read_acts)
        dock.more_wanted.connect(self._read_more)
        dock.search_wanted.connect(self._searched)
        dock.go_on_with_rest_wanted.connect(self._rest_wanted)
        dock.export_wanted.connect(self._export_journal)

    def steer_current(self, how: str) -> None:
        """Pause, go on with, or stop what runs now."""
        for number, operation in enumerate(self._live.values()):
            if operation.phase is not Phase.ENDED:
                if how == "pause" and operation.paused:
                    how = "go_on"
                self._steer(how, number)
                return

    def _steer(self, how: str, number: int) -> None:
        operation = self._numbered(number)
        if operation is not None:
            {"pause": operation.pause, "go_on": operation.go_on, "stop": operation.stop}[how]()

    def _numbered(self, number: int) -> Operation | None:
        live = list(self._live.values())
        return live[number] if 0 <= number < len(live) else None

    def _show_number(self, number: int) -> None:
        operation = self._numbered(number)
        if operation is not None:
            self.show_operation(operation)

    def _searched(self, text: str) -> None:
        self._search = text
        self._read_finished()

    def _read_finished(self) -> None:
        self._tasks.start(self._finished(None), "read the journal")

    def _read_more(self, before: int) -> None:
        self._tasks.start(self._finished(before), "read older operations")

    async def _finished(self, before: int | None) -> None:
        search = self._search
        try:
            records = await self._desk.keeper.operations(search, _PAGE, before)
        except RecordsTrouble as trouble:
            self.said.emit(self.tr("The journal cannot be read: {path}").format(path=trouble.path))
            return
        if search != self._search:
            return
        more = len(records) == _PAGE
        if before is None:
            self.dock.show_finished(records, more=more)
        else:
            self.dock.add_finished(records, more=more)

    def _read_acts(self, number: int) -> None:
        self._tasks.start(self._acts(number), "read an operation")

    async def _acts(self, number: int) -> None:
        record = await self._record(number)
        if record is not None:
            self.dock.show_acts(record, await self._desk.keeper.acts(number))

    def _show_recorded(self, number: int) -> None:
        self._tasks.start(self._show_record(number), "show a result")

    async def _show_record(self, number: int) -> None:
        record = await self._record(number)
        if record is not None:
            acts = await self._desk.keeper.acts(number)
            self._open(("done", number), partial(of_journal, record, acts), record.act)

    def _rest_wanted(self, number: int) -> None:
        self._tasks.start(self._rest(number), "go on with an operation")

    async def _rest(self, number: int) -> None:
        """What an interrupted operation did not come to: reviewed, never sent by itself."""
        record = await self._record(number)
        if record is None:
            return
        acts = await self._desk.keeper.acts(number)
        ids = [
            each.document_id
            for each in acts
            if each.outcome is not None and each.outcome.fate is Fate.NOT_STARTED
        ]
        if ids:
            self.retry_wanted.emit(record.act, ids)

    async def _record(self, number: int) -> OperationRecord | None:
        return await self._desk.keeper.operation(number)


def _needs_eyes(outcome: Outcome) -> bool:
    return outcome.fate in (Fate.REFUSED, Fate.UNKNOWN, Fate.CHANGED)
