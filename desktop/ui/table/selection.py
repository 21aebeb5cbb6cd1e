"""Which documents are selected: by id, so that it outlives every filter and order."""

from array import array
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The selected ids, in the order in which they were selected.

    It knows which documents are shown at present, to say how many of the selected are not.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[int, None] = {}
        self._shown: array[int] = array("q")
        self._not_shown: int | None = 0
        """None while it has to be counted anew."""

    def __contains__(self, document_id: int) -> bool:
        return document_id in self._chosen

    def __len__(self) -> int:
        return len(self._chosen)

    def __iter__(self) -> Iterator[int]:
        return iter(self._chosen)

    def ids(self) -> "array[int]":
        """A copy, in the order in which they were selected."""
        return array("q", self._chosen)

    @property
    def not_shown(self) -> int:
        """How many of the selected documents the present list leaves out."""
        if self._not_shown is None:
            listed = sum(map(self._chosen.__contains__, self._shown)) if self._chosen else 0
            self._not_shown = len(self._chosen) - listed
        return self._not_shown

    @property
    def shown(self) -> int:
        return len(self) - self.not_shown

    @property
    def is_full(self) -> bool:
        """Every document of the list is selected, and there is one."""
        return 0 < len(self._shown) <= len(self) and self.shown == len(self._shown)

    def show_among(self, ids: "array[int]") -> None:
        """The list shows these now; what is selected stays so."""
        before = self._not_shown
        self._shown = ids
        self._not_shown = None
        if self._chosen and self.not_shown != before:
            self.changed.emit()

    def set(self, ids: Iterable[int]) -> None:
        """Exactly these, shown or not."""
        self._become(dict.fromkeys(ids), None)

    def add(self, ids: Iterable[int]) -> None:
        """These too, shown or not."""
        before = len(self)
        self._chosen.update(dict.fromkeys(ids))
        if len(self) != before:
            self._not_shown = None
            self.changed.emit()

    def set_range(self, first: int, last: int, keep: "dict[int, None] | None" = None) -> None:
        """The documents between two rows, in the direction of travel, and those of `keep`."""
        step = 1 if last >= first else -1
        low, high = sorted((first, last))
        stretch = self._shown[low : high + 1]
        if step < 0:
            stretch.reverse()
        if keep:
            self._become({**keep, **dict.fromkeys(stretch)}, None)
        else:
            self._become(dict.fromkeys(stretch), 0)

    def toggle(self, document_id: int) -> None:
        """Select or unselect a document of the list; hence those not shown stay as many."""
        if document_id in self._chosen:
            del self._chosen[document_id]
        else:
            self._chosen[document_id] = None
        self.changed.emit()

    def remove(self, ids: Iterable[int]) -> None:
        """Unselect these, whether shown or not: they are gone, or done with."""
        before = len(self)
        for document_id in ids:
            self._chosen.pop(document_id, None)
        if len(self) != before:
            self._not_shown = None
            self.changed.emit()

    def remove_shown(self) -> None:
        """Unselect every document of the list; what a filter hides stays selected."""
        self.remove(self._shown)

    def clear(self) -> None:
        self._become({}, 0)

    def snapshot(self) -> "dict[int, None]":
        return dict(self._chosen)

    def _become(self, chosen: "dict[int, None]", not_shown: int | None) -> None:
        if chosen.keys() == self._chosen.keys():
            return
        self._chosen = chosen
        self._not_shown = not_shown
        self.changed.emit()
