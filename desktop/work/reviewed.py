"""A review as a value: the documents in order, what will become of each, and of the stock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop.stock.effect import Effect
from desktop.stock.forecast import Forecast
from desktop.stock.movements import Act, Cell, FullDocument
from desktop.stock.oddities import Oddity, UnusualQuantity
from desktop.stock.prices import PriceChange
from desktop.work.operations import Asked, Seen
from desktop.work.readings import LaterUse, Plan, Readings


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """What the operator sees before anything is sent. What he sees is what is sent."""

    readings: Readings
    plan: Plan
    documents: tuple[FullDocument, ...]
    """In the order of sending: the ready ones, those not ready, those left out."""
    forecasts: Mapping[int, Forecast]
    """Of all but those left out."""
    everything: Effect
    """What all documents would do that are not left out."""
    of_ready: Effect
    oddities: Mapping[int, tuple[Oddity, ...]]
    unusual: Mapping[Cell, UnusualQuantity]
    leans: Mapping[Cell, tuple[int, ...]]
    """Cells that are enough only after these documents have brought something."""
    prices: tuple[PriceChange, ...]
    eats_reserved: frozenset[int]
    """Documents behind a cell in which less is left than is reserved."""
    used_later: Mapping[int, tuple[LaterUse, ...]]
    """For each document to be cancelled, who took of its goods afterwards."""

    @property
    def act(self) -> Act:
        return self.readings.act

    @property
    def ready_ids(self) -> tuple[int, ...]:
        return tuple(each.id for each in self.documents if self.is_ready(each.id))

    @property
    def refused_ids(self) -> tuple[int, ...]:
        """Those the portal will surely refuse."""
        return tuple(number for number, told in self.forecasts.items() if told.prediction.refusals)

    @property
    def short_ids(self) -> tuple[int, ...]:
        """Those that take too much, though the portal may let it pass."""
        return tuple(
            number
            for number, told in self.forecasts.items()
            if told.shortages and not told.prediction.refusals
        )

    @property
    def sendable_ids(self) -> tuple[int, ...]:
        """All that are not left out and still exist."""
        gone = self.readings.missing
        return tuple(
            each.id for each in self.documents if each.id in self.forecasts and each.id not in gone
        )

    def is_ready(self, document_id: int) -> bool:
        told = self.forecasts.get(document_id)
        if told is None:
            return False
        return told.ready or self.insisted_on(document_id)

    def insisted_on(self, document_id: int) -> bool:
        """Whether it goes although too little is there; a sure refusal cannot be insisted on."""
        told = self.forecasts.get(document_id)
        insisted = document_id in self.plan.insisted
        return insisted and told is not None and not told.prediction.refusals

    def document(self, document_id: int) -> FullDocument | None:
        return next((each for each in self.documents if each.id == document_id), None)

    @property
    def cancel_first(self) -> tuple[int, ...]:
        """Later documents that hold the goods which are short when this is cancelled."""
        if self.act is not Act.CANCEL:
            return ()
        short = {cell.cell for cell in self.everything.cells if cell.shortage is not None}
        found = [use.document.id for use in self.readings.later if use.cell in short]
        return tuple(dict.fromkeys(found))


def asked_of(
    reviewed: Reviewed,
    ids: Iterable[int],
    *,
    reason: str = "",
    comment: str = "",
    source: str = "",
    stop_at_first_refusal: bool = False,
) -> Asked:
    """These documents as they were reviewed, in the reviewed order."""
    wanted = set(ids)
    unread = reviewed.readings.unread
    return Asked(
        act=reviewed.act,
        documents=tuple(
            Seen(each.document, None if each.id in unread else each.lines)
            for each in reviewed.documents
            if each.id in wanted
        ),
        reason=reason,
        comment=comment,
        source=source,
        stop_at_first_refusal=stop_at_first_refusal,
    )


@dataclass(frozen=True, slots=True)
class Differences:
    """What is not as it was when the same review was read before."""

    documents: frozenset[int] = frozenset()
    """Changed, gone or new."""
    balances: Mapping[Cell, Decimal] | None = None
    """What lay there before, where it is another quantity now."""

    def before(self, cell: Cell) -> Decimal | None:
        return None if self.balances is None else self.balances.get(cell)


def differences(before: Reviewed, now: Reviewed) -> Differences:
    """What changed in the portal between two readings."""
    then = {each.id: each for each in before.readings.documents}
    changed = {
        each.id
        for each in now.readings.documents
        if each.id in then
        and (
            each != then[each.id] or (each.id in now.readings.missing) != _was_missing(before, each)
        )
    }
    moved: dict[Cell, Decimal] = {}
    for cell in now.everything.cells:
        was = before.readings.world.balances.there(cell.cell)
        if was is not None and not cell.unknown and was != cell.have:
            moved[cell.cell] = was
    return Differences(frozenset(changed), moved)


def _was_missing(before: Reviewed, each: FullDocument) -> bool:
    return each.id in before.readings.missing
