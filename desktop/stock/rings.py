"""Which nodes of a graph lead back to themselves, by Tarjan's method, without recursion."""

from collections.abc import Iterator, Sequence


def rings(leads_to: Sequence[Sequence[int]]) -> list[list[int]]:
    """All nodes, those of one ring together; a ring comes before whatever it leads to."""
    search = _Search(leads_to)
    for node in range(len(leads_to)):
        if node not in search.number:
            search.from_node(node)
    return search.found[::-1]


class _Search:
    """One walk through the graph; `low` is the earliest node that can still be reached."""

    def __init__(self, leads_to: Sequence[Sequence[int]]) -> None:
        self.leads_to = leads_to
        self.number: dict[int, int] = {}
        self.low: dict[int, int] = {}
        self.open: list[int] = []
        self.is_open: set[int] = set()
        self.found: list[list[int]] = []

    def from_node(self, start: int) -> None:
        walk = [(start, self._enter(start))]
        while walk:
            node, ahead = walk[-1]
            for following in ahead:
                if following not in self.number:
                    walk.append((following, self._enter(following)))
                    break
                if following in self.is_open:
                    self.low[node] = min(self.low[node], self.number[following])
            else:
                walk.pop()
                self._leave(node)
                if walk:
                    before = walk[-1][0]
                    self.low[before] = min(self.low[before], self.low[node])

    def _enter(self, node: int) -> Iterator[int]:
        self.number[node] = self.low[node] = len(self.number)
        self.open.append(node)
        self.is_open.add(node)
        return iter(self.leads_to[node])

    def _leave(self, node: int) -> None:
        if self.low[node] != self.number[node]:
            return
        ring: list[int] = []
        while not ring or ring[-1] != node:
            ring.append(self.open.pop())
            self.is_open.discard(ring[-1])
        self.found.append(ring)
