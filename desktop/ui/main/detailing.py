"""Feeds the details pane: what is known at once, what the portal says a moment later."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from desktop.records.operations import ActRecord
from desktop.records.reading import Sheet
from desktop.records.trouble import RecordsTrouble
from desktop.records.views import Totals as ListTotals
from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.ui.details import DetailsPane, Foreseen, HistoryEntry, Scope
from desktop.ui.details.many import Totals
from desktop.ui.kinds import Sign
from desktop.ui.main.attention import Attention
from desktop.ui.main.listing import Listing, Start
from desktop.ui.main.marking import Marking
from desktop.ui.main.names import KnownNames
from desktop.ui.palette import Tone
from desktop.ui.problem_text import Sentences
from desktop.ui.table.table import DocumentTable
from desktop.work.claims import Stage
from desktop.work.desk import Desk
from desktop.work.readings import Part
from desktop.work.review import Review
from desktop.work.reviewed import Reviewed

_SETTLED = 250
"""Milliseconds on one document after which it is read anew: nobody reads while stepping through."""


class Detailing(QObject):
    """Shows what the list stands on, and keeps that fresh while it is looked at."""

    def __init__(
        self,
        desk: Desk,
        start: Start,
        table: DocumentTable,
        listing: Listing,
        pane: DetailsPane,
        sentences: Sentences,
        names: KnownNames,
        review: Review,
        attention: Attention,
        marking: Marking,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start = start
        self._table = table
        self._listing = listing
        self._pane = pane
        self._sentences = sentences
        self._names = names
        self._review = review
        self._attention = attention
        self._marking = marking
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED)
        self._settled.timeout.connect(self._read_now)
        table.current_changed.connect(self._moved)
        listing.selected.connect(self._selection)
        pane.read_again.connect(self.read_again)
        pane.effect_wanted.connect(self._effect_wanted)
        pane.show_nothing()

    def refresh(self, changed: Sequence[int], gone: Sequence[int]) -> None:
        """Documents changed; what is on show follows."""
        shown = self._pane.shown_id
        if shown is None:
            return
        if shown in set(gone):
            self._pane.show_nothing()
        elif not changed or shown in set(changed):
            self._show(shown)

    def read_again(self, document_id: int) -> None:
        self._start(self._fresh(document_id), "read a document again")

    # -- inside --------------------------------------------------------------------------------

    def _moved(self, document_id: int | None) -> None:
        if document_id is None:
            self._settled.stop()
            self._selection()
            return
        if self._show(document_id):
            self._settled.start()

    def _selection(self) -> None:
        """Several selected and none to look at: their sums."""
        if self._table.current is not None:
            self._offer()
            return
        if len(self._table.selection) > 1:
            self._pane.show_many(_totals(self._listing.totals), same=self._pane.shown_id is None)
        else:
            self._pane.show_nothing()

    def _offer(self) -> None:
        self._pane.document.effect.offer(self._to_conduct())

    def _to_conduct(self) -> int:
        return self._listing.totals.drafts if len(self._table.selection) > 1 else 0

    def _show(self, document_id: int) -> bool:
        sheet = self._desk.reader.sheet(document_id)
        if sheet is None:
            self._pane.show_nothing()
            return False
        self._pane.show_document(sheet, self._state(document_id), self._to_conduct())
        mark = self._marking.mark_of(document_id)
        self._pane.show_notes(self._attention.why(document_id), mark.at if mark else None)
        self._start(self._history(sheet), "read a history")
        return True

    def _state(self, document_id: int) -> Sign | None:
        claim = self._desk.claims.of(document_id)
        if claim is None:
            return None
        if claim.stage is Stage.CHECKING:
            return Sign(self.tr("Checking…"), "checking", Tone.CHECKING)
        if claim.stage is Stage.WAITING:
            return Sign(self.tr("Waiting"), "queued")
        conducts = claim.act is Act.CONDUCT
        word = self.tr("Conducting…") if conducts else self.tr("Cancelling…")
        return Sign(word, "working", Tone.WORKING)

    def _read_now(self) -> None:
        if self._pane.shown_id is not None:
            self.read_again(self._pane.shown_id)
            self._effect_wanted(self._pane.scope())

    # -- effect --------------------------------------------------------------------------------

    def _effect_wanted(self, scope: Scope) -> None:
        self._pane.show_effect_reading()
        self._start(self._effect(scope, self._pane.shown_id), "read an effect on stock")

    async def _effect(self, scope: Scope, document_id: int | None) -> None:
        """What conducting would do, or cancelling where it is conducted."""
        ids = [document_id] if document_id is not None else []
        act = Act.CONDUCT
        if scope is Scope.ALL:
            known = self._desk.reader.documents(self._listing.chosen())
            ids = [number for number, each in known.items() if each.status is not Status.CONDUCTED]
        elif document_id is not None:
            row = self._desk.reader.row(document_id)
            if row is not None and row.status is Status.CONDUCTED:
                act = Act.CANCEL
        if not ids:
            return
        reviewed = await self._review.read(act, ids)
        if document_id == self._pane.shown_id:
            self._pane.show_effect(foreseen(reviewed, scope, document_id))

    async def _fresh(self, document_id: int) -> None:
        problem = await self._desk.filling.read_again(document_id)
        if problem is not None and self._pane.shown_id == document_id:
            told = self._sentences.problem(problem)
            self._pane.show_lines_failed(document_id, told.title)

    # -- history -------------------------------------------------------------------------------

    async def _history(self, sheet: Sheet) -> None:
        try:
            acts = await self._desk.keeper.of_document(sheet.row.id)
        except RecordsTrouble:
            acts = []
        entries = [*self._portal_facts(sheet), *map(self._entry, acts), *self._mark(sheet)]
        self._pane.show_history(sheet.row.id, entries)

    def _portal_facts(self, sheet: Sheet) -> list[HistoryEntry]:
        document, row = sheet.full.document, sheet.row
        who = self._names.person
        found = [
            HistoryEntry(
                document.created_at, who(document.created_by or 0), "plus", self.tr("Created")
            )
        ]
        if document.modified_at and document.modified_at != document.status_at:
            found.append(
                HistoryEntry(
                    document.modified_at,
                    who(document.modified_by or 0),
                    "draft",
                    self.tr("Changed"),
                )
            )
        if row.status is Status.CONDUCTED:
            found.append(
                HistoryEntry(
                    document.status_at,
                    who(document.status_by or 0),
                    "conducted",
                    self.tr("Conducted"),
                    tone=Tone.GOOD,
                )
            )
        elif row.status is Status.CANCELLED:
            found.append(
                HistoryEntry(
                    document.status_at,
                    who(document.status_by or 0),
                    "undo",
                    self.tr("Conducting cancelled"),
                    tone=Tone.UNDONE,
                )
            )
        return found

    def _mark(self, sheet: Sheet) -> list[HistoryEntry]:
        mark = self._marking.mark_of(sheet.row.id)
        if mark is None:
            return []
        me = self._desk.holder.person
        return [HistoryEntry(mark.at, me, "check", self.tr("Marked as reviewed"))]

    def _told(self, act: Act, outcome: Outcome) -> str:
        if outcome.fate is not Fate.DONE or outcome.checked:
            return self._sentences.outcome(outcome, act, self._names)
        if act is Act.CONDUCT:
            return self.tr("Conducted with Storekeeper")
        return self.tr("Conducting cancelled with Storekeeper")

    def _entry(self, record: ActRecord) -> HistoryEntry:
        moment = record.ended_at or record.sent_at or record.started_at
        if record.outcome is None:
            return HistoryEntry(moment, record.person, "working", self.tr("Asked, not over yet"))
        sentence = self._told(record.act, record.outcome)
        drawing, tone = {
            Fate.DONE: ("conducted" if record.act is Act.CONDUCT else "undo", Tone.GOOD),
            Fate.ALREADY: ("check", Tone.GOOD),
            Fate.REFUSED: ("refused", Tone.BAD),
            Fate.CHANGED: ("refresh", Tone.WARNING),
            Fate.NOT_STARTED: ("queued", None),
            Fate.UNKNOWN: ("unknown", Tone.WARNING),
        }[record.outcome.fate]
        return HistoryEntry(moment, record.person, drawing, sentence, tone=tone)


def foreseen(reviewed: Reviewed, scope: Scope, document_id: int | None) -> Foreseen:
    """A review as the effect tab shows it."""
    readings = reviewed.readings
    return Foreseen(
        effect=reviewed.everything,
        act=reviewed.act,
        scope=scope,
        read_at=None if Part.STOCK in readings.problems else readings.read_at,
        document_id=document_id,
        refused=len(reviewed.refused_ids),
        documents=len(reviewed.documents),
        reserved=readings.reserved,
        prices=reviewed.prices,
        products=readings.products,
        measures=readings.measures,
        warehouses=readings.warehouses,
    )


def _totals(totals: ListTotals) -> Totals:
    """The list's sums as the pane shows them."""
    other = totals.count - totals.drafts - totals.conducted
    return Totals(
        documents=totals.count,
        drafts=totals.drafts,
        conducted=totals.conducted,
        other=max(0, other),
        sums=tuple((amount, currency) for currency, amount in totals.sums.items()),
        without_total=totals.without_total,
        to_conduct=totals.drafts,
    )
