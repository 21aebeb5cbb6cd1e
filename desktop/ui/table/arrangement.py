"""Which columns are shown, in which order and how wide; kept between runs as plain data."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeGuard

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHeaderView

from desktop.records.views import Column
from desktop.ui.table.columns import (
    CHECK,
    DOCUMENT,
    NARROWEST,
    PLACES,
    SPECS,
    WIDEST,
    widths,
)
from desktop.ui.table.heading import Heading


class Arrangement(QObject):
    """Arranges the heading's columns; what the user dragged stays, the rest fills the table."""

    changed = Signal()
    """The user arranged the columns differently: worth being kept."""

    def __init__(self, heading: Heading, words_width: Callable[[], Mapping[Column, int]]) -> None:
        """`words_width` tells what the words of a column need that may not be cut."""
        super().__init__(heading)
        self._heading = heading
        self._words_width = words_width
        self._chosen: dict[int, int] = {}
        self._figures: dict[int, int] = {}
        self._room = 0
        self._by_itself = False
        heading.sectionResized.connect(self._resized)
        heading.sectionMoved.connect(self._moved)
        heading.let_go.connect(self.fill)
        self.reset()

    def is_shown(self, column: Column) -> bool:
        return not self._heading.isSectionHidden(PLACES[column])

    def show(self, column: Column, shown: bool) -> None:
        """Show or hide a column; the document itself is always shown."""
        if PLACES[column] == DOCUMENT or shown == self.is_shown(column):
            return
        self._set_hidden(PLACES[column], not shown)
        self.fill()
        self.changed.emit()

    def in_order(self) -> list[Column]:
        """The shown columns from the leading to the trailing edge."""
        return [
            column
            for place in map(self._heading.logicalIndex, range(len(SPECS)))
            if (column := SPECS[place].column) is not None and self.is_shown(column)
        ]

    def move(self, column: Column, steps: int) -> None:
        """Move a column past its shown neighbours; the check box stays first."""
        order = self.in_order()
        if column not in order:
            return
        target = order.index(column) + steps
        if 0 <= target < len(order):
            beside = self._heading.visualIndex(PLACES[order[target]])
            self._heading.moveSection(self._heading.visualIndex(PLACES[column]), beside)

    def fill(self, room: int | None = None) -> None:
        """Give every column its width in `room` pixels, or in the room there was."""
        if room is not None:
            self._room = room
        shown = [place for place in range(len(SPECS)) if not self._heading.isSectionHidden(place)]
        needed = {
            place: self._heading.needed_width(place)
            for place in shown
            if place not in (CHECK, *self._chosen)
        }
        for place, width in self._figures.items():
            needed[place] = max(width, needed.get(place, 0))
        for column, width in self._words_width().items():
            place = PLACES[column]
            needed[place] = max(width, needed.get(place, 0))
        made = widths(self._room, shown, self._chosen, needed)
        self._by_itself = True
        for place, width in made.items():
            self._heading.resizeSection(place, width)
        self._by_itself = False

    def widen(self, figures: dict[int, int]) -> None:
        """These columns held figures that did not fit; they are never cut."""
        self._figures.update(figures)
        self.fill()

    def reset(self) -> None:
        """As designed."""
        self._chosen.clear()
        for place, spec in enumerate(SPECS):
            self._set_hidden(place, not spec.shown)
        self._put_in_order(range(len(SPECS)))
        self._heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._heading.setSectionResizeMode(CHECK, QHeaderView.ResizeMode.Fixed)
        self.fill()
        self.changed.emit()

    def layout(self) -> dict[str, object]:
        """The arrangement as data that JSON can hold."""
        told: list[dict[str, object]] = []
        for place in map(self._heading.logicalIndex, range(len(SPECS))):
            column = SPECS[place].column
            if column is None:
                continue
            entry: dict[str, object] = {"column": column.value, "shown": self.is_shown(column)}
            if place in self._chosen:
                entry["width"] = self._chosen[place]
            told.append(entry)
        return {"columns": told}

    def restore(self, layout: object) -> None:
        """Arrange as `layout` says, as far as it can be understood; the rest is as designed."""
        self._chosen.clear()
        entries = _entries(layout)
        for place, spec in enumerate(SPECS):
            if spec.column is None:
                continue
            entry = entries.get(spec.column, {})
            shown = entry.get("shown")
            wanted = shown if isinstance(shown, bool) else spec.shown
            self._set_hidden(place, not wanted and place != DOCUMENT)
            width = entry.get("width")
            if _is_width(width):
                self._chosen[place] = width
        known = [PLACES[column] for column in entries]
        order = [CHECK, *known, *(place for place in PLACES.values() if place not in known)]
        self._put_in_order(order)
        self.fill()

    def _put_in_order(self, places: Iterable[int]) -> None:
        self._by_itself = True
        for visual, place in enumerate(places):
            self._heading.moveSection(self._heading.visualIndex(place), visual)
        self._by_itself = False

    def _set_hidden(self, place: int, hidden: bool) -> None:
        self._by_itself = True
        self._heading.setSectionHidden(place, hidden)
        self._by_itself = False

    def _resized(self, place: int, _old: int, new: int) -> None:
        if self._by_itself or new <= 0:
            return
        self._chosen[place] = max(NARROWEST, min(WIDEST, new))
        self.changed.emit()

    def _moved(self, _place: int, _old: int, _new: int) -> None:
        if not self._by_itself:
            self.changed.emit()


def _entries(layout: object) -> dict[Column, dict[object, object]]:
    """What a kept layout says of each column we know, in its order; the first word counts."""
    listed = layout.get("columns") if isinstance(layout, dict) else None
    found: dict[Column, dict[object, object]] = {}
    for entry in listed if isinstance(listed, list) else []:
        name = entry.get("column") if isinstance(entry, dict) else None
        if isinstance(name, str) and name in _NAMES:
            found.setdefault(Column(name), entry)
    return found


def _is_width(width: object) -> TypeGuard[int]:
    return type(width) is int and NARROWEST <= width <= WIDEST


_NAMES = frozenset(column.value for column in Column)
