"""A review as a value: the documents in order, what will become of each, and of the stock.

Computed from what was read, as often as the operator orders it anew; the portal is not asked.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop.stock.balances import Balances
from desktop.stock.effect import Effect, effect
from desktop.stock.forecast import Forecast, forecast
from desktop.stock.movements import Act, Cell, FullDocument, movements
from desktop.stock.oddities import Oddity, UnusualQuantity, oddities
from desktop.stock.order import working_order
from desktop.stock.prediction import Prediction
from desktop.stock.prices import PriceChange, price_changes
from desktop.stock.problems import Execution, NotFound, Reference
from desktop.work.operations import Asked, Seen
from desktop.work.readings import LaterUse, Order, Plan, Readings

_ROUNDS = 12
"""So often what was not ready is looked at again behind everything that is."""


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


def arranged(readings: Readings, plan: Plan | None = None) -> Reviewed:
    """Compute the review of what was read, in the order the plan wants."""
    plan = plan or Plan()
    taking_part = [each for each in readings.documents if each.id not in plan.left_out]
    left_out = [each for each in readings.documents if each.id in plan.left_out]
    ordered, forecasts = _ready_first(readings, plan, _in_order(readings, plan, taking_part))
    ready = [each for each in ordered if _goes(forecasts[each.id], plan)]
    odd = _oddities(readings)
    everything = effect(ordered, readings.world.balances, readings.act)
    return Reviewed(
        readings=readings,
        plan=plan,
        documents=(*ordered, *left_out),
        forecasts=forecasts,
        everything=everything,
        of_ready=effect(ready, readings.world.balances, readings.act),
        oddities=odd,
        unusual=_unusual(ordered, odd, readings.act),
        leans=_leans(ordered, readings.world.balances, readings.act),
        prices=price_changes(ready, readings.world.products, readings.act),
        eats_reserved=_eats_reserved(readings, everything),
        used_later=_used_later(readings),
    )


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


# -- order -------------------------------------------------------------------------------------


def _in_order(
    readings: Readings, plan: Plan, documents: Sequence[FullDocument]
) -> tuple[FullDocument, ...]:
    match plan.order:
        case Order.SUGGESTED:
            return working_order(documents, readings.act)
        case Order.AS_SELECTED:
            return tuple(documents)
        case Order.BY_DATE:
            return tuple(sorted(documents, key=_date))
        case Order.BY_NUMBER:
            return tuple(sorted(documents, key=_number))
        case Order.OWN:
            place = {number: at for at, number in enumerate(plan.own)}
            return tuple(sorted(documents, key=lambda each: place.get(each.id, len(place))))


def _date(each: FullDocument) -> tuple[bool, float, int]:
    moment = each.document.dated or each.document.created_at
    return (moment is None, moment.timestamp() if moment else 0.0, each.id)


def _number(each: FullDocument) -> tuple[bool, int, str, int]:
    """Plain numbers by their value, others behind them by their letters."""
    number = (each.document.number or str(each.id)).strip()
    plain = number.isascii() and number.isdigit()
    return (not plain, int(number) if plain and len(number) < 19 else 0, number.casefold(), each.id)


def _ready_first(
    readings: Readings, plan: Plan, ordered: tuple[FullDocument, ...]
) -> tuple[tuple[FullDocument, ...], dict[int, Forecast]]:
    """What is not ready goes to the end, where more may have arrived: so it is looked at again.

    What was ready stays so, because nothing before it was carried out that is not before it now.
    """
    for _ in range(_ROUNDS):
        told = _forecasts(readings, plan, ordered)
        split = tuple(sorted(ordered, key=lambda each: not _goes(told[each.id], plan)))
        if split == ordered:
            return ordered, told
        ordered = split
    return ordered, {each.id: told[each.id] for each in ordered}


def _goes(told: Forecast, plan: Plan) -> bool:
    insisted = told.document_id in plan.insisted and not told.prediction.refusals
    return told.ready or insisted


def _forecasts(
    readings: Readings, plan: Plan, ordered: Sequence[FullDocument]
) -> dict[int, Forecast]:
    """Nothing is foreseen of lines that nobody could read."""
    known = [each for each in ordered if each.id not in readings.unread | readings.missing]
    told = {
        each.document_id: each
        for each in forecast(known, readings.world, readings.act, readings.read_at, plan.insisted)
    }
    return {each.id: told.get(each.id) or _unforeseen(readings, each.id) for each in ordered}


def _unforeseen(readings: Readings, document_id: int) -> Forecast:
    if document_id not in readings.missing:
        return Forecast(document_id, Prediction(), (), ())
    gone = NotFound(
        reference=Reference(readings.act.value, readings.read_at),
        execution=Execution.NEVER_SENT,
        document_id=document_id,
    )
    return Forecast(document_id, Prediction((gone,)), (), ())


# -- what deserves a look ----------------------------------------------------------------------


def _oddities(readings: Readings) -> dict[int, tuple[Oddity, ...]]:
    """Only before conducting: what is taken back was booked as it is."""
    if readings.act is not Act.CONDUCT:
        return {}
    return {
        each.id: found
        for each in readings.documents
        if (
            found := oddities(
                each.document, each.lines, readings.history, readings.read_at, readings.me
            )
        )
    }


def _unusual(
    ordered: Iterable[FullDocument], odd: Mapping[int, Sequence[Oddity]], act: Act
) -> dict[Cell, UnusualQuantity]:
    """The furthest from the usual in each cell."""
    found: dict[Cell, UnusualQuantity] = {}
    for each in ordered:
        lines = {
            one.line_id: one for one in odd.get(each.id, ()) if isinstance(one, UnusualQuantity)
        }
        if not lines:
            continue
        for made in movements(each.document, each.lines, act):
            one = lines.get(made.line_id)
            known = found.get(made.cell)
            if one and (known is None or one.quantity / one.usual > known.quantity / known.usual):
                found[made.cell] = one
    return found


def _leans(
    ordered: Iterable[FullDocument], balances: Balances, act: Act
) -> dict[Cell, tuple[int, ...]]:
    """Cells that give more than lay there at first, and who brought something before that."""
    taken: dict[Cell, Decimal] = defaultdict(Decimal)
    brought: dict[Cell, dict[int, None]] = defaultdict(dict)
    found: dict[Cell, tuple[int, ...]] = {}
    for each in ordered:
        for made in movements(each.document, each.lines, act):
            if made.change > 0:
                brought[made.cell][each.id] = None
                continue
            taken[made.cell] -= made.change
            there = balances.there(made.cell)
            if there is not None and taken[made.cell] > there and brought[made.cell]:
                found.setdefault(made.cell, tuple(brought[made.cell]))
    return found


def _eats_reserved(readings: Readings, everything: Effect) -> frozenset[int]:
    return frozenset(
        number
        for cell in everything.cells
        if not cell.unknown
        and cell.change < 0
        and cell.after < readings.reserved.get(cell.cell, Decimal(0))
        for number in cell.document_ids
    )


def _used_later(readings: Readings) -> dict[int, tuple[LaterUse, ...]]:
    if readings.act is not Act.CANCEL or not readings.later:
        return {}
    by_cell: dict[Cell, list[LaterUse]] = defaultdict(list)
    for use in readings.later:
        by_cell[use.cell].append(use)
    found: dict[int, tuple[LaterUse, ...]] = {}
    for each in readings.documents:
        cells = {
            made.cell
            for made in movements(each.document, each.lines, Act.CANCEL)
            if made.change < 0
        }
        since = each.document.status_at
        uses = tuple(
            use
            for cell in cells
            for use in by_cell.get(cell, ())
            if since is None or (use.document.status_at or since) >= since
        )
        if uses:
            found[each.id] = tuple(sorted(uses, key=lambda use: (use.document.id, use.cell)))
    return found
