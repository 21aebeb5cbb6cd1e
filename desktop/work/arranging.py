"""Computes a review from what was read, as often as the operator orders it anew.

Pure and slow with thousands of lines: it is done off the loop's thread. The portal is not asked.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from desktop.stock.balances import Balances
from desktop.stock.effect import Effect, effect
from desktop.stock.forecast import Forecast, forecast
from desktop.stock.movements import Act, Cell, FullDocument, movements
from desktop.stock.oddities import Oddity, UnusualQuantity, oddities
from desktop.stock.order import working_order
from desktop.stock.prediction import Prediction
from desktop.stock.prices import price_changes
from desktop.stock.problems import Execution, NotFound, Reference
from desktop.work.readings import LaterUse, Order, Plan, Readings
from desktop.work.reviewed import Reviewed

_ROUNDS = 12
"""So often what was not ready is looked at again behind everything that is."""


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
