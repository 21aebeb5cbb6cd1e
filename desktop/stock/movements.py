"""What a line does to stock: so much of a product, into or out of one warehouse."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from desktop.stock.documents import Document, Kind, Line


class Act(StrEnum):
    """What is asked for one document."""

    CONDUCT = "conduct"
    CANCEL = "cancel"


Cell = tuple[int, int]
"""A product in a warehouse: the ids of both, in this order."""


@dataclass(frozen=True, slots=True)
class FullDocument:
    """A document and its lines, read together."""

    document: Document
    lines: tuple[Line, ...]

    @property
    def id(self) -> int:
        return self.document.id


@dataclass(frozen=True, slots=True)
class Movement:
    """One change of one balance; below zero for what is taken out."""

    document_id: int
    line_id: int
    product_id: int
    warehouse_id: int
    change: Decimal

    @property
    def cell(self) -> Cell:
        return (self.product_id, self.warehouse_id)


def in_server_order(lines: Iterable[Line]) -> list[Line]:
    """As the portal carries them out: by product in order of first appearance, then by row."""
    rows = sorted(lines, key=lambda line: line.id)
    first: dict[int, int] = {}
    for index, line in enumerate(rows):
        first.setdefault(line.product_id or 0, index)
    return sorted(rows, key=lambda line: first[line.product_id or 0])


def moves(line: Line, kind: Kind) -> bool:
    """Whether the line says all that is needed to move stock.

    A line without product, warehouse or a quantity above zero makes the portal refuse its
    document; there is nothing to count until it is mended.
    """
    if not line.product_id or line.quantity <= 0:
        return False
    if kind.takes_out and not line.from_warehouse_id:
        return False
    return bool(line.to_warehouse_id) or not kind.brings_in


def movements(document: Document, lines: Iterable[Line], act: Act) -> tuple[Movement, ...]:
    """Every change of a balance that the act makes, in the order in which the portal makes them.

    Cancelling makes the same changes in the same order with the other sign, as the portal does.
    """
    kind = document.kind
    if kind is None:
        return ()
    return tuple(
        movement
        for line in in_server_order(lines)
        if moves(line, kind)
        for movement in _of_line(line, kind, act)
    )


def _of_line(line: Line, kind: Kind, act: Act) -> Iterator[Movement]:
    product = line.product_id or 0
    brought = line.quantity if act is Act.CONDUCT else -line.quantity
    if kind.takes_out:
        yield Movement(line.document_id, line.id, product, line.from_warehouse_id or 0, -brought)
    if kind.brings_in:
        yield Movement(line.document_id, line.id, product, line.to_warehouse_id or 0, brought)
