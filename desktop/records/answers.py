"""Answers given lately, so that one can lead to the next without asking everything anew."""

from array import array
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import Any, Final

from desktop.records.views import Order

_MOST: Final = 2_500_000
"""Ids in all answers together: eight bytes each."""
_FEW: Final = 12


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the mirror, down to the seconds between which a day lies."""

    conditions: tuple[str, ...]
    values: tuple[Any, ...]
    words: frozenset[str]
    order: Order

    def narrows(self, other: "Question") -> bool:
        """Whether all that answers this one answers the other too, in the same order."""
        return self._but_words == other._but_words and all(
            any(word in longer for longer in self.words) for word in other.words
        )

    @property
    def reversed(self) -> "Question":
        order = replace(self.order, descending=not self.order.descending)
        return replace(self, order=order)

    @property
    def _but_words(self) -> tuple[Any, ...]:
        return self.conditions, self.values, self.order


class Answers:
    """Keeps a few answers, as long as nothing changes in the mirror that a list can depend on."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._given: OrderedDict[Question, array[int]] = OrderedDict()
        self._changes: int | None = None

    def stand_at(self, changes: int | None) -> None:
        """What was answered before the last of so many changes may be wrong by now."""
        if changes != self._changes:
            self._given.clear()
            self._changes = changes

    def stands_at(self, changes: int | None) -> bool:
        return changes == self._changes

    def known(self, question: Question) -> "array[int] | None":
        found = self._given.get(question)
        if found is not None:
            self._given.move_to_end(question)
            return found
        back = self._given.get(question.reversed)
        return None if back is None else back[::-1]

    def wider(self, question: Question) -> "array[int] | None":
        """The shortest answer in which all of this question's lie."""
        wide = (ids for given, ids in self._given.items() if question.narrows(given))
        return min(wide, key=len, default=None)

    def keep(self, question: Question, ids: "array[int]") -> None:
        self._given[question] = ids
        self._given.move_to_end(question)
        while len(self._given) > _FEW or sum(map(len, self._given.values())) > self._most:
            self._given.popitem(last=False)
