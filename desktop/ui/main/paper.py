"""Out of the window: the list, a document, a result and the journal as files and on paper."""

from array import array
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.records.operations import ActRecord, OperationRecord
from desktop.records.rows import Row
from desktop.ui.exporting.document import DocumentPages
from desktop.ui.exporting.listing import Listing as ListPages
from desktop.ui.exporting.outcomes import Ended, Noted, OutcomePages
from desktop.ui.exporting.saving import Saving
from desktop.ui.exporting.words import Words as PageWords
from desktop.ui.formats import Formats
from desktop.ui.main.commands import Commands
from desktop.ui.main.listing import Listing
from desktop.ui.main.names import KnownNames
from desktop.ui.outcomes.row import Result
from desktop.ui.printing.report import Report
from desktop.ui.problem_text import Sentences
from desktop.ui.table.table import DocumentTable
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.words import Words
from desktop.work.desk import Desk
from desktop.work.exporting.table import Table, Values
from desktop.work.exporting.writing import Form

_OPERATIONS = 200


class Paper(QObject):
    """Makes tables and pages of what an account's page shows, and leads them to their place."""

    said = Signal(str)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        theme: Theme,
        formats: Formats,
        names: KnownNames,
        saving: Saving,
        listing: Listing,
        table: DocumentTable,
        commands: Commands,
        portal: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._theme = theme
        self._formats = formats
        self._names = names
        self._saving = saving
        self._listing = listing
        self._table = table
        self._portal = portal
        self._widget = parent
        self._sentences = Sentences(formats)
        self._page_words = PageWords(self)
        self._words = Words(self)
        for name, form in (("export-csv", Form.CSV), ("export-xlsx", Form.XLSX)):
            commands[name].triggered.connect(lambda _=False, form=form: self.export_list(form))
        for name in ("export-pdf", "print"):
            commands[name].triggered.connect(lambda _=False: self.print_list())

    # -- the list and a document ---------------------------------------------------------------

    def export_list(self, form: Form) -> None:
        """What is selected, or else all that match."""
        self._save(self._list_table(), form)

    def print_list(self) -> None:
        """What is selected, else the document that is looked at, else all that match."""
        current = self._table.current
        if not len(self._table.selection) and current is not None:
            sheet = self._desk.reader.sheet(current)
            if sheet is not None:
                pages = DocumentPages(self._page_words, self)
                self._show(pages.report(sheet, self._portal, self._now(), self._formats))
            return
        self._tasks.start(self._print_list(), "print the list")

    async def _print_list(self) -> None:
        table = self._list_table()
        totals = await self._desk.finding.totals(self._ids())
        pages = ListPages(self._page_words, self)
        self._show(pages.report(table, totals, self._portal, self._now(), self._formats))

    def _list_table(self) -> Table:
        view = self._words.view(self._listing.view)
        return ListPages(self._page_words, self).table(view, self._ids(), self._rows)

    def _ids(self) -> "array[int]":
        """In the order of the list."""
        selection = self._table.selection
        if not len(selection):
            return self._table.ids
        shown = array("q", [number for number in self._table.ids if number in selection])
        hidden = set(selection.ids()) - set(shown)
        return shown + array("q", sorted(hidden))

    async def _rows(self, ids: Sequence[int]) -> Sequence[Row]:
        return await self._desk.finding.rows(ids)

    # -- results and the journal ---------------------------------------------------------------

    def export_result(self, result: Result, form: Form) -> None:
        rows = [
            Ended(
                row.name,
                row.title,
                row.kind_code,
                result.act,
                row.outcome,
                self._names.person(row.outcome.by) if row.outcome.by else "",
            )
            for row in result.rows
            if row.outcome is not None
        ]
        explained = {
            id(row.outcome): self._sentences.outcome(row.outcome, result.act, self._names)
            for row in result.rows
            if row.outcome is not None
        }
        pages = OutcomePages(self._page_words, lambda told: explained.get(id(told), ""), self)
        title = self.tr("Result of {moment}").format(
            moment=self._formats.full_moment(result.started_at)
        )
        self._save(pages.outcome_table(title, rows), form)

    def export_journal(self, form: Form) -> None:
        """All of it, oldest last."""
        self._tasks.start(self._export_journal(form), "export the journal")

    async def _export_journal(self, form: Form) -> None:
        explain = OutcomePages(
            self._page_words,
            lambda told: self._sentences.problem(told.problem).title if told.problem else "",
            self,
        )
        count = 0
        before: int | None = None
        while records := await self._desk.keeper.operations("", _OPERATIONS, before):
            count += sum(each.how_many for each in records)
            before = records[-1].id

        async def chunks() -> AsyncGenerator[Sequence[Values], None]:
            before: int | None = None
            while records := await self._desk.keeper.operations("", _OPERATIONS, before):
                for record in records:
                    acts = await self._desk.keeper.acts(record.id)
                    yield [explain.noted(_noted(record, each)) for each in acts]
                before = records[-1].id

        self._save(explain.journal_from(self.tr("Journal"), chunks, count), form)

    # -- inside --------------------------------------------------------------------------------

    def _save(self, table: Table, form: Form) -> None:
        self._tasks.start(self._saved(table, form), "export")

    async def _saved(self, table: Table, form: Form) -> None:
        path = await self._saving.table(table, form, self._widget.window())
        if path is not None:
            self.tell_saved(path)

    def tell_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Saved as {path}").format(path=path))

    def _show(self, report: Report) -> None:
        from desktop.ui.printing.preview import PrintPreview, preview  # with the first printing

        dialog = PrintPreview(self._theme, report, self._formats, self._saving, self._tasks)
        self._tasks.start(preview(dialog), "print")

    def _now(self) -> datetime:
        return datetime.now().astimezone()


def _noted(record: OperationRecord, act: ActRecord) -> Noted:
    return Noted(
        record.started_at,
        str(record.id),
        record.person,
        act.number or str(act.document_id),
        act.title,
        record.act,
        act.outcome,
    )
