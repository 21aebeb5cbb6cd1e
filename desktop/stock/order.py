"""The order in which a selection works: stock comes in before it goes out.

Transfers among themselves go from source to destination: one that empties a warehouse waits for
those that fill it. Where they wait for each other in a ring, the earliest of the ring begins,
and only once everything is there that the ring itself waits for.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal

from desktop.stock.documents import Document, Kind
from desktop.stock.movements import Act, Cell, FullDocument, movements
from desktop.stock.rings import rings


def working_order(documents: Iterable[FullDocument], act: Act) -> tuple[FullDocument, ...]:
    """The documents in the order that is most likely to go through as a whole.

    Conducting goes by date, then number; cancelling begins with what was conducted last.
    """
    groups: dict[int, list[FullDocument]] = defaultdict(list)
    for each in documents:
        groups[_turn(each.document.kind, act)].append(each)
    ordered: list[FullDocument] = []
    for turn in sorted(groups):
        by_age = _by_age(groups[turn], act)
        ordered += _sources_first(by_age, act) if turn == _TRANSFERS else by_age
    return tuple(ordered)


_BRINGS, _TRANSFERS, _TAKES, _NOBODY_KNOWS = range(4)


def _turn(kind: Kind | None, act: Act) -> int:
    if kind is None:
        return _NOBODY_KNOWS
    if kind is Kind.TRANSFER:
        return _TRANSFERS
    return _BRINGS if kind.brings_in is (act is Act.CONDUCT) else _TAKES


def _by_age(documents: list[FullDocument], act: Act) -> list[FullDocument]:
    if act is Act.CONDUCT:
        return sorted(documents, key=lambda each: _age(each.document, each.document.dated))
    return sorted(
        documents, key=lambda each: _age(each.document, each.document.status_at), reverse=True
    )


def _age(document: Document, moment: datetime | None) -> tuple[bool, float, int]:
    """Documents without any date count as the newest."""
    moment = moment or document.created_at
    return (moment is None, moment.timestamp() if moment else 0.0, document.id)


def _sources_first(documents: Sequence[FullDocument], act: Act) -> list[FullDocument]:
    ring = _Waiting([_net(each, act) for each in documents])
    return [documents[index] for index in ring.order()]


def _net(each: FullDocument, act: Act) -> dict[Cell, Decimal]:
    """What the document does to each cell in all; one that gives and takes as much does nothing."""
    net: dict[Cell, Decimal] = defaultdict(Decimal)
    for made in movements(each.document, each.lines, act):
        net[made.cell] += made.change
    return {cell: change for cell, change in net.items() if change}


class _Waiting:
    """Who waits for whom, by way of the cells they fill and empty: never a pair of documents.

    A thousand transfers through one warehouse would make a million pairs, but only two thousand
    ties to cells.
    """

    def __init__(self, nets: Sequence[dict[Cell, Decimal]]) -> None:
        self.placed = [False] * len(nets)
        self.fillers: dict[Cell, list[int]] = defaultdict(list)
        self.takers: dict[Cell, list[int]] = defaultdict(list)
        self.fills: list[list[Cell]] = [[] for _ in nets]
        for index, net in enumerate(nets):
            for cell, change in net.items():
                if change > 0:
                    self.fillers[cell].append(index)
                    self.fills[index].append(cell)
                else:
                    self.takers[cell].append(index)
        self.open = {cell: len(indices) for cell, indices in self.fillers.items()}
        self.waits = [
            [cell for cell, change in net.items() if change < 0 and cell in self.open]
            for net in nets
        ]
        self.blocked = [len(cells) for cells in self.waits]
        self.ready = [index for index, blocked in enumerate(self.blocked) if not blocked]

    def order(self) -> list[int]:
        ordered: list[int] = []
        stuck = self._stuck()
        while len(ordered) < len(self.placed):
            chosen = heapq.heappop(self.ready) if self.ready else self._breaks_ring(next(stuck))
            self._place(chosen)
            ordered.append(chosen)
        return ordered

    def _stuck(self) -> Iterator[int]:
        """Whoever waits in a ring that itself waits for nobody else any more, again and again."""
        for index in self._sources_first():
            while not self.placed[index]:
                yield index

    def _sources_first(self) -> list[int]:
        """Every document, those of one ring together, behind all that their ring waits for."""
        count = len(self.placed)
        node = {cell: count + place for place, cell in enumerate(self.open)}
        leads_to = [[node[cell] for cell in cells] for cells in self.fills]
        leads_to += [self.takers[cell] for cell in self.open]
        return [index for ring in rings(leads_to) for index in sorted(ring) if index < count]

    def _place(self, index: int) -> None:
        self.placed[index] = True
        for cell in self.fills[index]:
            self.open[cell] -= 1
            if self.open[cell]:
                continue
            for taker in self.takers[cell]:
                self.blocked[taker] -= 1
                if not self.blocked[taker] and not self.placed[taker]:
                    heapq.heappush(self.ready, taker)

    def _breaks_ring(self, start: int) -> int:
        """Walk back to whom each waits for, until somebody comes up again: that is a ring."""
        path: dict[int, int] = {}
        here = start
        while here not in path:
            path[here] = len(path)
            here = self._awaited(here)
        return min(list(path)[path[here] :])

    def _awaited(self, index: int) -> int:
        cell = next(cell for cell in self.waits[index] if self.open[cell])
        fillers = self.fillers[cell]
        while self.placed[fillers[-1]]:
            fillers.pop()
        return fillers[-1]
