"""The lines of one document as a table. Cells are written when they are looked at, not before."""

from decimal import Decimal
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.records.reading import Sheet
from desktop.stock.documents import Line
from desktop.ui.details import told
from desktop.ui.details.figures import Figures
from desktop.ui.details.texts import one_line, within
from desktop.ui.plain import tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEASURED = 24
"""So many of the longest figures are written to learn how wide a column must be."""


class Column(IntEnum):
    PRODUCT = 0
    WAREHOUSE = 1
    QUANTITY = 2
    PRICE = 3
    SUM = 4


FIGURES = (Column.QUANTITY, Column.PRICE, Column.SUM)


class LinesModel(QAbstractTableModel):
    """Knows the lines of one sheet and how to write each of their cells."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self._sheet: Sheet | None = None
        self._lines: tuple[Line, ...] = ()

    def show_sheet(self, sheet: Sheet | None) -> None:
        self.beginResetModel()
        self._sheet = sheet
        self._lines = sheet.full.lines if sheet is not None else ()
        self.endResetModel()

    def shows(self, sheet: Sheet) -> bool:
        """Whether this sheet would look just as what is shown now."""
        mine = self._sheet
        return (
            mine is not None
            and mine.full.lines == sheet.full.lines
            and mine.products == sheet.products
            and mine.warehouses == sheet.warehouses
            and mine.measures == sheet.measures
            and told.currency(mine) == told.currency(sheet)
        )

    def line_at(self, row: int) -> Line:
        return self._lines[row]

    def row_of(self, line_id: int) -> int | None:
        found = (row for row, line in enumerate(self._lines) if line.id == line_id)
        return next(found, None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight
            if Column(section) not in FIGURES:
                side = Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def heading(self, column: Column) -> str:
        match column:
            case Column.PRODUCT:
                return self.tr("Product")
            case Column.WAREHOUSE:
                return self.tr("Warehouse")
            case Column.QUANTITY:
                return self.tr("Quantity")
            case Column.PRICE:
                return self.tr("Price")
            case Column.SUM:
                return self.tr("Sum")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = Column(index.column())
        text = self.text(index.row(), column)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(column)}: {text}" if text else self.heading(column)
        return None

    def text(self, row: int, column: Column) -> str:
        line = self._lines[row]
        match column:
            case Column.PRODUCT:
                return self._product(line)
            case Column.WAREHOUSE:
                return self._way(line)
            case Column.QUANTITY:
                return self._figures.quantity(line.quantity, self.measure(line))
            case Column.PRICE:
                return "" if line.price is None else self._figures.price(line.price, self._coin())
            case Column.SUM:
                return "" if line.price is None else self._figures.money(line.sum, self._coin())

    def longest(self, column: Column) -> list[str]:
        """The texts of a figures column that may be the widest of all."""
        if column is Column.QUANTITY:
            values = [(len(str(line.quantity)), row) for row, line in enumerate(self._lines)]
        elif column is Column.PRICE:
            values = [(len(str(line.price or "")), row) for row, line in enumerate(self._lines)]
        else:
            values = [(line.sum.adjusted(), row) for row, line in enumerate(self._lines)]
        values.sort(reverse=True)
        return [self.text(row, column) for _, row in values[:_MEASURED]]

    def total(self) -> Decimal | None:
        return told.lines_total(self._sheet) if self._sheet is not None else None

    def whole_quantity(self) -> str:
        """The sum of all quantities, where they are counted in the same measure."""
        measures = {self.measure(line) for line in self._lines}
        if len(measures) != 1:
            return ""
        whole = sum((line.quantity for line in self._lines), Decimal(0))
        return self._figures.quantity(whole, measures.pop())

    def measure(self, line: Line) -> str:
        sheet = self._sheet
        product = sheet.products.get(line.product_id or 0) if sheet else None
        measure = sheet.measures.get(product.measure_id or 0) if sheet and product else None
        return one_line(measure.symbol, 16) if measure else ""

    def _coin(self) -> str:
        return told.currency(self._sheet) if self._sheet else ""

    def _product(self, line: Line) -> str:
        if line.product_id is None:
            return self.tr("No product")
        product = self._sheet.products.get(line.product_id) if self._sheet else None
        name = one_line(product.name) if product else ""
        return name or self.tr("Product {number}").format(number=line.product_id)

    def _way(self, line: Line) -> str:
        source, target = self._place(line.from_warehouse_id), self._place(line.to_warehouse_id)
        if source and target:
            return self.tr("{source} → {target}").format(source=source, target=target)
        if source:
            return self.tr("{source} →").format(source=source)
        return self.tr("→ {target}").format(target=target) if target else self.tr("No warehouse")

    def _place(self, number: int | None) -> str:
        if number is None:
            return ""
        known = self._sheet.warehouses.get(number) if self._sheet else None
        name = within(known.title) if known else ""
        return name or self.tr("Warehouse {number}").format(number=number)
