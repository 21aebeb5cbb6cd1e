"""A selection foreseen document by document, each on the stock that the earlier ones leave.

A document that will be refused, or that takes more than there is, is left out: the later ones are
judged as if it were not there.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from desktop.stock.balances import Balances, move
from desktop.stock.effect import Shortage, effect_of
from desktop.stock.movements import Act, Cell, FullDocument, Movement, movements
from desktop.stock.prediction import Prediction, foresee
from desktop.stock.world import World


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is to be expected of one document at its place in the order."""

    document_id: int
    prediction: Prediction
    shortages: tuple[Shortage, ...]
    """What its rows take together and is not there: the portal may well let that pass."""
    ready_after: tuple[int, ...]
    """The earlier documents without which there would not be enough."""

    @property
    def ready(self) -> bool:
        return not self.prediction.refusals and not self.shortages


def forecast(
    documents: Iterable[FullDocument],
    world: World,
    act: Act,
    now: datetime,
    insisted: Collection[int] = (),
) -> tuple[Forecast, ...]:
    """One forecast for each document, in the given order.

    `insisted` are documents the operator wants carried out although their rows together take too
    much; they count for the later ones unless the portal will refuse them.
    """
    course = _Course(world, act, now)
    return tuple(course.next(each, insisted=each.id in insisted) for each in documents)


class _Course:
    """The stock as it goes along."""

    def __init__(self, world: World, act: Act, now: datetime) -> None:
        self.act, self.now = act, now
        self.amounts = dict(world.balances.amounts)
        self.begin = world.balances
        self.world = replace(world, balances=Balances(self.amounts, world.balances.readable))
        self.taken: dict[Cell, Decimal] = defaultdict(Decimal)
        self.brought_by: dict[Cell, list[int]] = defaultdict(list)
        self.status: dict[int, str] = {}

    def next(self, each: FullDocument, *, insisted: bool) -> Forecast:
        document = replace(
            each.document, status_code=self.status.get(each.id, each.document.status_code)
        )
        prediction = foresee(document, each.lines, self.world, self.act, self.now)
        made = movements(document, each.lines, self.act)
        shortages = effect_of(made, self.world.balances).shortages
        after: tuple[int, ...] = ()
        if not prediction.refusals and (insisted or not shortages):
            after = self._leans_on(made)
            self._carry_out(each.id, made)
        return Forecast(each.id, prediction, shortages, after)

    def _leans_on(self, made: tuple[Movement, ...]) -> tuple[int, ...]:
        needed: dict[Cell, Decimal] = defaultdict(Decimal)
        for movement in made:
            if movement.change < 0:
                needed[movement.cell] -= movement.change
        found: dict[int, None] = {}
        for cell, quantity in needed.items():
            there = self.begin.there(cell)
            if there is not None and there < self.taken[cell] + quantity:
                found.update(dict.fromkeys(self.brought_by[cell]))
        return tuple(found)

    def _carry_out(self, document_id: int, made: tuple[Movement, ...]) -> None:
        for movement in made:
            if movement.change < 0:
                self.taken[movement.cell] -= movement.change
            elif self.brought_by[movement.cell][-1:] != [document_id]:
                self.brought_by[movement.cell].append(document_id)
        move(self.amounts, made, self.begin)
        self.status[document_id] = "Y" if self.act is Act.CONDUCT else "N"
