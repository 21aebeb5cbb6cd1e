"""What the portal has refused to this person already: known early, and said before asking again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.stock.documents import Document, Kind
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.stock.problems import NotAllowed, Right
from desktop.work.operations import Operation

_NEEDED = {Act.CONDUCT: Right.CONDUCT, Act.CANCEL: Right.CANCEL}


@dataclass(frozen=True, slots=True)
class RefusedRight:
    """This person was not allowed to do this with documents of this kind."""

    act: Act
    kind: Kind
    at: datetime


class RefusedRights:
    """Learns from operations of this run of the program; a success makes it forget."""

    def __init__(self) -> None:
        self._known: dict[tuple[Act, Kind], RefusedRight] = {}

    def learn(self, operation: Operation) -> None:
        act = operation.asked.act
        for number, outcome in operation.outcomes.items():
            kind = operation.documents[number].kind if number in operation.documents else None
            if kind is None:
                continue
            if outcome.fate is Fate.DONE:
                self._known.pop((act, kind), None)
            elif _is_refused_right(act, outcome.problem) and outcome.fate is Fate.REFUSED:
                at = operation.ended_at or operation.started_at
                self._known[act, kind] = RefusedRight(act, kind, at)

    def among(self, act: Act, documents: Iterable[Document]) -> list[RefusedRight]:
        """Those that concern these documents, kind by kind."""
        kinds = {each.kind for each in documents}
        return [each for each in self._known.values() if each.act is act and each.kind in kinds]


def _is_refused_right(act: Act, problem: object) -> bool:
    return isinstance(problem, NotAllowed) and problem.right in (None, _NEEDED[act])
