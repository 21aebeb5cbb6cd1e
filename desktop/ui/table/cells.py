"""What the cells of a document say: as text, as a tool tip, and in words for a screen reader."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from desktop.records.rows import Row
from desktop.records.views import Column
from desktop.ui.table.source import Formatting
from desktop.ui.table.state import Busy
from desktop.ui.table.words import Words

_LONGEST = 500
_LONGEST_TIP = 2_000


@dataclass(frozen=True, slots=True)
class Route:
    """Where goods leave and arrive, and how many more warehouses the lines name."""

    source: str
    target: str
    more: int

    @classmethod
    def of(cls, row: Row) -> "Route":
        sources, targets = row.sources or (), row.targets or ()
        return cls(
            sources[0] if sources else "",
            targets[0] if targets else "",
            len({*sources[1:], *targets[1:]}),
        )


def is_read(row: Row, column: Column | None) -> bool:
    """Whether the cell's fact has been read from the portal; else a bar stands in its place."""
    if column is Column.WAREHOUSES:
        return row.sources is not None or row.targets is not None
    if column is Column.SUPPLIER:
        return row.supplier is not None
    if column is Column.LINES:
        return row.line_count is not None
    if column is Column.TOTAL:
        return row.total is not None or row.line_count is not None
    return True


def one_line(text: str) -> str:
    """`text` without line breaks, and no longer than any cell could ever show."""
    return " ".join(text[:_LONGEST].split())


PEOPLE = frozenset({Column.RESPONSIBLE, Column.CONDUCTED_BY})
"""Columns of people, who are painted with an initial: the whole name is in the tool tip."""


def with_initial(person: str) -> str:
    """I. Novak for Ivan Novak; a name of other parts than two is left as it is."""
    names = person.split()
    return f"{names[0][0]}. {names[1]}" if len(names) == 2 else person


def _nothing_noted(_document_id: int) -> str:
    return ""


class Cells(QObject):
    """Writes the cells of a document; the same text is painted, copied and printed."""

    def __init__(self, words: Words, formats: Formatting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._formats = formats
        self.noted: Callable[[int], str] = _nothing_noted
        """What else there is to say of a document, for the tool tip of its status."""

    def text(self, row: Row, column: Column | None, busy: Busy | None = None) -> str:
        """The cell as one line of plain text; empty when there is none or it was not read."""
        match column:
            case None:
                return ""
            case Column.KIND:
                return self.words.kind(row)
            case Column.NUMBER:
                return one_line(f"{row.number} {row.title}")
            case Column.TITLE:
                return one_line(row.title)
            case Column.STATUS:
                return self.words.mark(row, busy).word
            case Column.WAREHOUSES:
                return self._route(row)
            case Column.SUPPLIER:
                return one_line(row.supplier or "")
            case Column.RESPONSIBLE:
                return one_line(row.responsible)
            case Column.CONDUCTED_BY:
                return one_line(row.conducted_by)
            case Column.COMMENT:
                return one_line(row.comment)
        return self._figures(row, column)

    def _figures(self, row: Row, column: Column) -> str:
        match column:
            case Column.LINES:
                return "" if row.line_count is None else self._formats.count(row.line_count)
            case Column.TOTAL:
                return "" if row.total is None else self._formats.money(row.total, row.currency)
            case Column.ID:
                return str(row.id)
        return self._formats.when(_moment(row, column))

    def _route(self, row: Row) -> str:
        route = Route.of(row)
        if not route.source and not route.target:
            return ""
        more = f" +{route.more}" if route.more else ""
        return f"{route.source} → {route.target}".strip() + more

    def whole(self, row: Row, column: Column | None, busy: Busy | None) -> str:
        """Everything the cell stands for, with what does not fit into it."""
        if column is Column.STATUS and busy is not None and busy.reason:
            return busy.reason[:_LONGEST_TIP]
        if column is Column.STATUS and (noted := self.noted(row.id)):
            return noted[:_LONGEST_TIP]
        if column is Column.WAREHOUSES:
            return self._all_warehouses(row)
        if column is Column.COMMENT:
            return row.comment[:_LONGEST_TIP]
        if column is Column.TOTAL and row.total_is_computed and row.total is not None:
            return self.tr("{total}, summed up from the lines").format(total=self.text(row, column))
        if column is not None:
            moment = _moment(row, column)
            if moment is not None:
                return self._formats.full_moment(moment)
        return self.text(row, column, busy)

    def _all_warehouses(self, row: Row) -> str:
        said = []
        if row.sources:
            said.append(self.tr("From {warehouses}").format(warehouses=", ".join(row.sources)))
        if row.targets:
            said.append(self.tr("To {warehouses}").format(warehouses=", ".join(row.targets)))
        return "\n".join(said)

    def says_more(self, row: Row, column: Column | None, busy: Busy | None) -> bool:
        """Whether the tool tip holds more than the cell, even when the cell is not cut."""
        if column is Column.WAREHOUSES:
            return Route.of(row).more > 0
        if column in PEOPLE:
            person = self.text(row, column)
            return with_initial(person) != person
        return self.whole(row, column, busy) != self.text(row, column, busy)

    def spoken(self, row: Row, column: Column | None, busy: Busy | None, *, selected: bool) -> str:
        """A cell in words; the document's cell speaks for the whole row."""
        if column is None:
            return self.tr("selected") if selected else self.tr("not selected")
        if column is Column.NUMBER:
            return self.sentence(row, busy, selected=selected)
        if not is_read(row, column):
            return self.tr("not read yet")
        if column is Column.WAREHOUSES:
            return self._spoken_route(row)
        return self.whole(row, column, busy)

    def sentence(self, row: Row, busy: Busy | None, *, selected: bool) -> str:
        """The row in words: "Receipt 4819, Draft, to Central, 9 lines, 5,310.00 €"."""
        head = self.tr("{kind} {number}").format(
            kind=self.words.kind(row), number=one_line(row.number)
        )
        status = self.words.mark(row, busy).word.rstrip("…")
        parts = [head, status, self._spoken_route(row), self._spoken_lines(row)]
        parts += [self.text(row, Column.TOTAL), busy.reason if busy is not None else ""]
        parts.append(self.tr("selected") if selected else "")
        return self.tr(", ", "between the parts of a spoken row").join(p for p in parts if p)

    def _spoken_route(self, row: Row) -> str:
        route = Route.of(row)
        if route.source and route.target:
            said = self.tr("from {source} to {target}")
        elif route.source:
            said = self.tr("from {source}")
        elif route.target:
            said = self.tr("to {target}")
        else:
            return ""
        said = said.format(source=route.source, target=route.target)
        if route.more:
            return self.tr("{route} and {count} more").format(route=said, count=route.more)
        return said

    def _spoken_lines(self, row: Row) -> str:
        if row.line_count is None:
            return ""
        if row.line_count == 1:
            return self.tr("1 line")
        return self.tr("{count} lines").format(count=self._formats.count(row.line_count))


def _moment(row: Row, column: Column) -> datetime | None:
    return {
        Column.CHANGED: row.changed,
        Column.CREATED: row.created,
        Column.CONDUCTED_AT: row.conducted_at,
    }.get(column)
