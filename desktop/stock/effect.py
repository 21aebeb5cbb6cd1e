"""What acts do to stock, summed over all lines of all documents in the order they are carried out.

The portal checks each row alone and so lets two rows drive stock below zero together. Here they
are summed; what the portal itself would notice is told apart, by `portal_would_refuse`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from desktop.stock.balances import NOTHING, Balances
from desktop.stock.documents import Document, Line
from desktop.stock.movements import Act, Cell, FullDocument, Movement, movements


@dataclass(frozen=True, slots=True)
class Shortage:
    """So much is missing of a product in a warehouse."""

    product_id: int
    warehouse_id: int
    needed: Decimal
    """All that is taken out, up to the worst moment."""
    there: Decimal
    """What lay there and what was brought in, up to the same moment."""
    document_id: int
    """The document that takes what is not there."""
    line_id: int

    @property
    def short(self) -> Decimal:
        return self.needed - self.there


@dataclass(frozen=True, slots=True)
class CellEffect:
    """What becomes of one product in one warehouse."""

    product_id: int
    warehouse_id: int
    have: Decimal
    change: Decimal
    lowest: Decimal
    """The lowest point on the way, the beginning included."""
    lowest_document_id: int | None
    """The document that drives it there; None when nothing is below the beginning."""
    document_ids: tuple[int, ...]
    """The documents behind the change, in their order."""
    unknown: bool = False
    """The balance could not be read: `have` is then no fact, and a shortage cannot be told."""
    shortage: Shortage | None = None

    @property
    def cell(self) -> Cell:
        return (self.product_id, self.warehouse_id)

    @property
    def after(self) -> Decimal:
        return self.have + self.change


@dataclass(frozen=True, slots=True)
class Effect:
    """The whole effect, cell by cell in order of first appearance."""

    cells: tuple[CellEffect, ...]

    @property
    def shortages(self) -> tuple[Shortage, ...]:
        return tuple(cell.shortage for cell in self.cells if cell.shortage is not None)

    @property
    def unknown(self) -> bool:
        """Whether some balance could not be read."""
        return any(cell.unknown for cell in self.cells)


def effect(documents: Iterable[FullDocument], balances: Balances, act: Act) -> Effect:
    """The effect of acting on the documents one after another, in the given order."""
    return effect_of(
        (made for each in documents for made in movements(each.document, each.lines, act)),
        balances,
    )


def effect_of(made: Iterable[Movement], balances: Balances) -> Effect:
    """The effect of movements, in the given order."""
    tallies: dict[Cell, _Tally] = {}
    for movement in made:
        tally = tallies.get(movement.cell)
        if tally is None:
            there = balances.there(movement.cell)
            have = NOTHING if there is None else there
            tally = tallies[movement.cell] = _Tally(have, have, have, unknown=there is None)
        tally.add(movement)
    return Effect(tuple(tally.told(cell) for cell, tally in tallies.items()))


def portal_would_refuse(
    document: Document, lines: Iterable[Line], balances: Balances, act: Act
) -> tuple[Shortage, ...]:
    """The rows that would leave less than nothing, each looked at alone, as the portal does.

    `balances` are those at the time of this document. Whether the portal then really refuses is
    decided by its mode for negative stock; it tells only of the first one.
    """
    found: list[Shortage] = []
    for made in movements(document, lines, act):
        there = balances.there(made.cell) if made.change < 0 else None
        if there is not None and there + made.change < 0:
            needed = -made.change
            found.append(Shortage(*made.cell, needed, there, made.document_id, made.line_id))
    return tuple(found)


@dataclass(slots=True)
class _Tally:
    """One cell while the movements go by."""

    have: Decimal
    now: Decimal
    lowest: Decimal
    unknown: bool
    lowest_by: int | None = None
    taken: Decimal = NOTHING
    brought: Decimal = NOTHING
    worst: Shortage | None = None
    documents: dict[int, None] = field(default_factory=dict)

    def add(self, movement: Movement) -> None:
        self.now += movement.change
        self.documents[movement.document_id] = None
        if self.now < self.lowest:
            self.lowest, self.lowest_by = self.now, movement.document_id
        if movement.change > 0:
            self.brought += movement.change
            return
        self.taken -= movement.change
        worst = self.worst.short if self.worst else NOTHING
        if -self.now > worst and not self.unknown:
            self.worst = Shortage(
                *movement.cell,
                needed=self.taken,
                there=self.have + self.brought,
                document_id=movement.document_id,
                line_id=movement.line_id,
            )

    def told(self, cell: Cell) -> CellEffect:
        return CellEffect(
            *cell,
            have=self.have,
            change=self.brought - self.taken,
            lowest=self.lowest,
            lowest_document_id=self.lowest_by,
            document_ids=tuple(self.documents),
            unknown=self.unknown,
            shortage=self.worst,
        )
