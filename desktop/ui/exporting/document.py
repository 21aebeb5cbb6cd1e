"""One document as a table of its lines and as a page for the shelf."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QObject

from desktop.records.reading import Sheet
from desktop.stock.documents import Line
from desktop.ui.exporting.listing import warehouses
from desktop.ui.exporting.words import Words
from desktop.ui.printing.report import Fact, Report, Section, Told
from desktop.work.exporting.table import Amount, Column, Kind, Table, Values, in_chunks


class DocumentPages(QObject):
    """Turns a document, as the detail pane shows it, into a table and a report."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def table(self, sheet: Sheet) -> Table:
        """Its lines."""
        columns = (
            Column("product", self.tr("Product")),
            Column("from", self.tr("From")),
            Column("to", self.tr("To")),
            Column("quantity", self.tr("Quantity"), Kind.QUANTITY, self.tr("Unit")),
            Column("price", self.tr("Price"), Kind.MONEY, self.tr("Currency")),
            Column("sum", self.tr("Sum"), Kind.MONEY),
        )
        rows = [_line(sheet, line) for line in sheet.full.lines]
        kept = [0, *_ends_used(rows), 3, 4, 5]
        return Table(
            self.title(sheet),
            tuple(columns[index] for index in kept),
            in_chunks([tuple(row[index] for index in kept) for row in rows]),
            len(rows),
        )

    def report(self, sheet: Sheet, portal: str, printed: datetime, told: Told) -> Report:
        return Report(
            title=self.title(sheet),
            portal=portal,
            printed=printed,
            facts=self._facts(sheet, told),
            sections=(Section(self.table(sheet), self.tr("Lines"), self._when_empty(sheet)),),
            totals=self._totals(sheet, told),
            number=sheet.row.number,
        )

    def title(self, sheet: Sheet) -> str:
        row = sheet.row
        named = self.tr("{kind} {number}").format(
            kind=self._words.kind(row.kind_code), number=row.number
        )
        return f"{named} — {row.title}" if row.title and row.title != row.number else named

    def _when_empty(self, sheet: Sheet) -> str:
        if sheet.looked_at is None:
            return self.tr("The lines of this document have not been read yet.")
        return self.tr("This document has no lines.")

    def _facts(self, sheet: Sheet, told: Told) -> tuple[Fact, ...]:
        row, words = sheet.row, self._words
        dated = sheet.full.document.dated
        told_facts = [
            Fact(self.tr("Status"), words.status(row.status, row.status_code)),
            Fact(self.tr("Date"), told.day(dated.date()) if dated else ""),
            Fact(self.tr("Warehouses"), warehouses(row)),
            Fact(self.tr("Supplier"), row.supplier or ""),
            Fact(self.tr("Responsible"), row.responsible),
            Fact(self.tr("Status set"), _moment(row.conducted_at, told)),
            Fact(self.tr("Status set by"), row.conducted_by),
            Fact(self.tr("Changed"), _moment(row.changed, told)),
            Fact(self.tr("Comment"), row.comment, wide=True),
        ]
        return tuple(fact for fact in told_facts if fact.value)

    def _totals(self, sheet: Sheet, told: Told) -> tuple[Fact, ...]:
        facts = [
            Fact(self.tr("Quantity in all"), told.quantity(quantity, measure))
            for measure, quantity in _quantities(sheet).items()
        ]
        if sheet.row.total is not None:
            facts.append(Fact(self.tr("Total"), told.money(sheet.row.total, sheet.row.currency)))
        return (Fact(self.tr("Lines"), told.count(len(sheet.full.lines))), *facts)


def _line(sheet: Sheet, line: Line) -> Values:
    currency = sheet.row.currency
    return (
        _product(sheet, line),
        _warehouse(sheet, line.from_warehouse_id),
        _warehouse(sheet, line.to_warehouse_id),
        Amount(line.quantity, _measure(sheet, line)),
        None if line.price is None else Amount(line.price, currency),
        None if line.price is None else Amount(line.sum, currency),
    )


def _ends_used(rows: list[Values]) -> list[int]:
    """From and to are left out where no line has them."""
    return [index for index in (1, 2) if any(row[index] for row in rows)]


def _product(sheet: Sheet, line: Line) -> str:
    if not line.product_id:
        return ""
    product = sheet.products.get(line.product_id)
    return product.name if product else f"#{line.product_id}"


def _warehouse(sheet: Sheet, number: int | None) -> str:
    if not number:
        return ""
    warehouse = sheet.warehouses.get(number)
    return warehouse.title if warehouse else f"#{number}"


def _measure(sheet: Sheet, line: Line) -> str:
    product = sheet.products.get(line.product_id or 0)
    measure = sheet.measures.get(product.measure_id or 0) if product else None
    return measure.symbol if measure else ""


def _quantities(sheet: Sheet) -> dict[str, Decimal]:
    """Sums by measure: pieces and kilograms do not add up."""
    sums: dict[str, Decimal] = {}
    for line in sheet.full.lines:
        measure = _measure(sheet, line)
        sums[measure] = sums.get(measure, Decimal(0)) + line.quantity
    return sums


def _moment(moment: datetime | None, told: Told) -> str:
    return told.full_moment(moment) if moment else ""
