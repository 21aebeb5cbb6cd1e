"""How much lies where, and of which warehouses that could be read at all."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from decimal import Decimal

from desktop.stock.movements import Cell, Movement
from desktop.stock.names import Balance

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Balances:
    """What was read of the stock.

    The portal keeps no row for what was never moved, so a missing row is nothing there, unless
    its warehouse could not be read: then nobody knows.
    """

    amounts: Mapping[Cell, Decimal]
    readable: Set[int] | None = None
    """The warehouses whose stock could be read; None for all of them."""

    @classmethod
    def of(cls, rows: Iterable[Balance], readable: Set[int] | None = None) -> "Balances":
        return cls({(row.product_id, row.warehouse_id): row.quantity for row in rows}, readable)

    def there(self, cell: Cell) -> Decimal | None:
        """How much lies there; None when that is not known."""
        found = self.amounts.get(cell)
        if found is not None:
            return found
        return NOTHING if self.readable is None or cell[1] in self.readable else None

    def after(self, made: Iterable[Movement]) -> "Balances":
        """The same stock once these movements are made; what is unknown stays unknown."""
        amounts = dict(self.amounts)
        move(amounts, made, self)
        return Balances(amounts, self.readable)


UNREADABLE = Balances({}, frozenset())
"""Nothing could be read, as for a person without the right to."""


def move(amounts: dict[Cell, Decimal], made: Iterable[Movement], read: Balances) -> None:
    """Make the movements in place, in all cells of which anything was read."""
    for movement in made:
        there = amounts.get(movement.cell)
        if there is None:
            there = read.there(movement.cell)
        if there is not None:
            amounts[movement.cell] = there + movement.change
