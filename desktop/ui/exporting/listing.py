"""The list of documents as a table and as pages: what is selected, or all that matches."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject

from desktop.records.rows import Row
from desktop.records.views import Column as Shown
from desktop.records.views import Totals
from desktop.stock.documents import Status
from desktop.ui.exporting.words import Words
from desktop.ui.printing.report import Fact, Report, Section, Told
from desktop.work.exporting.table import CHUNK, Amount, Chunks, Column, Kind, Table, Value, Values

ReadRows = Callable[[Sequence[int]], Awaitable[Sequence[Row]]]
"""Reads some rows of the mirror, in the order of their ids, off the window's thread."""

EVERYTHING: Final = tuple(Shown)
ON_PAPER: Final = (
    Shown.NUMBER,
    Shown.KIND,
    Shown.TITLE,
    Shown.STATUS,
    Shown.WAREHOUSES,
    Shown.SUPPLIER,
    Shown.LINES,
    Shown.TOTAL,
    Shown.RESPONSIBLE,
    Shown.CHANGED,
)
"""What fits beside each other on a page; files have everything."""

_KINDS: Final = {
    Shown.LINES: Kind.COUNT,
    Shown.ID: Kind.TEXT,
    Shown.TOTAL: Kind.MONEY,
    Shown.CHANGED: Kind.MOMENT,
    Shown.CREATED: Kind.MOMENT,
    Shown.CONDUCTED_AT: Kind.MOMENT,
}


class Listing(QObject):
    """Turns rows of the list into tables and reports."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def table(
        self,
        title: str,
        ids: Sequence[int],
        read: ReadRows,
        columns: Sequence[Shown] = EVERYTHING,
    ) -> Table:
        """A table of these documents, in this order; their rows are read while it is written."""
        made = tuple(self._column(column) for column in columns)
        return Table(title, made, self._read_by(ids, read, tuple(columns)), len(ids))

    def report(
        self, table: Table, totals: Totals, portal: str, printed: datetime, told: Told, *,
        filtered: str = "",
    ) -> Report:  # fmt: skip
        """The list on paper; `filtered` says in words what it was narrowed to."""
        facts = [Fact(self.tr("Documents"), told.count(totals.count))]
        if filtered:
            facts.append(Fact(self.tr("Shown"), filtered, wide=True))
        return Report(
            title=table.title,
            portal=portal,
            printed=printed,
            facts=tuple(facts),
            sections=(Section(table, when_empty=self.tr("No document matches.")),),
            totals=self._totals(totals, told),
            landscape=True,
        )

    def _totals(self, totals: Totals, told: Told) -> tuple[Fact, ...]:
        facts = [
            Fact(
                self.tr("Total in {currency}").format(currency=currency)
                if currency
                else self.tr("Total"),
                told.money(value, currency),
            )
            for currency, value in totals.sums.items()
        ]
        if totals.without_total:
            facts.append(
                Fact(self.tr("Documents without a total"), told.count(totals.without_total))
            )
        return tuple(facts)

    def _column(self, column: Shown) -> Column:
        unit = self.tr("Currency") if column is Shown.TOTAL else ""
        kind = _KINDS.get(column, Kind.TEXT)
        return Column(column.value, self._words.heading(column), kind, unit)

    def _read_by(self, ids: Sequence[int], read: ReadRows, columns: tuple[Shown, ...]) -> Chunks:
        async def chunks() -> AsyncGenerator[Sequence[Values], None]:
            for start in range(0, len(ids), CHUNK):
                rows = await read(ids[start : start + CHUNK])
                yield [tuple(self._cell(row, column) for column in columns) for row in rows]

        return chunks

    def _cell(self, row: Row, column: Shown) -> Value:
        match column:
            case Shown.KIND:
                return self._words.kind(row.kind_code)
            case Shown.STATUS:
                return self._words.status(row.status, row.status_code)
            case Shown.WAREHOUSES:
                return warehouses(row)
            case Shown.TOTAL:
                return None if row.total is None else Amount(row.total, row.currency)
            case Shown.CONDUCTED_AT:
                return row.conducted_at if row.status is not Status.DRAFT else None
        return _PLAIN[column](row)


_PLAIN: Final[dict[Shown, Callable[[Row], Value]]] = {
    Shown.ID: lambda row: str(row.id),
    Shown.NUMBER: lambda row: row.number,
    Shown.TITLE: lambda row: row.title,
    Shown.SUPPLIER: lambda row: row.supplier,
    Shown.LINES: lambda row: row.line_count,
    Shown.RESPONSIBLE: lambda row: row.responsible,
    Shown.CHANGED: lambda row: row.changed,
    Shown.CREATED: lambda row: row.created,
    Shown.CONDUCTED_BY: lambda row: row.conducted_by,
    Shown.COMMENT: lambda row: row.comment,
}


def warehouses(row: Row) -> str:
    """Where goods leave and where they go, as far as it is known."""
    ends = (", ".join(names) for names in (row.sources or (), row.targets or ()))
    return " → ".join(end for end in ends if end)
