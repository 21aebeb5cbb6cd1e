"""Documents the operator has looked through: a mark for himself, on this computer alone."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.ui.main.commands import Commands
from desktop.ui.main.listing import Listing
from desktop.ui.main.memory import Mark, Memory
from desktop.ui.table.table import DocumentTable
from desktop.work.desk import Desk


class Marking(QObject):
    """Owns the marks. A document that changes loses its mark: it is for one version."""

    changed = Signal(list)
    """The ids of documents that were marked, or are not any more."""

    def __init__(
        self,
        desk: Desk,
        commands: Commands,
        memory: Memory,
        table: DocumentTable,
        listing: Listing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._commands = commands
        self._memory = memory
        self._table = table
        self._listing = listing
        self._marks = {each.document_id: each for each in memory.marks()}
        commands["reviewed"].triggered.connect(self._pressed)

    def mark_of(self, document_id: int) -> Mark | None:
        """The mark of the document as it is now."""
        mark = self._marks.get(document_id)
        return mark if mark is not None and mark.version == self._version(document_id) else None

    def allow(self) -> None:
        chosen = self._listing.chosen()
        self._commands.allow("reviewed", "" if len(chosen) else self.tr("No document is selected."))
        marked = bool(len(chosen)) and all(self.mark_of(each) for each in chosen[:_LOOKED_AT])
        self._commands["reviewed"].setText(
            self.tr("Not &reviewed after all") if marked else self.tr("Mark as &reviewed")
        )

    # -- inside --------------------------------------------------------------------------------

    def _pressed(self) -> None:
        """Mark and go on to the next row; a mark that is there already is taken back."""
        chosen = list(self._listing.chosen())
        if not chosen:
            return
        if all(self.mark_of(each) for each in chosen):
            for each in chosen:
                del self._marks[each]
        else:
            self._mark(chosen)
            if not len(self._table.selection):
                self._go_on()
        self._memory.keep_marks(list(self._marks.values()))
        self.changed.emit(chosen)

    def _mark(self, ids: list[int]) -> None:
        now = self._desk.line.now()
        self._desk.reader.fetch(ids)
        for each in ids:
            version = self._version(each)
            if version:
                self._marks.pop(each, None)  # the newest stand last
                self._marks[each] = Mark(each, version, now)

    def _go_on(self) -> None:
        row = self._table.current_row
        if row is not None and row + 1 < len(self._table.ids):
            self._table.stand_on(row + 1)

    def _version(self, document_id: int) -> str:
        row = self._desk.reader.row(document_id)
        return "" if row is None else _stamp(row.changed)


_LOOKED_AT = 50


def _stamp(moment: datetime | None) -> str:
    return "never" if moment is None else moment.isoformat()
