"""What one would write instead: all rows in a model, and Qt's own proxy to filter and sort it."""

import sqlite3
import sys
import time

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from tests.bench.children import answer, asked, peak_memory

SHOWN = "number, title, responsible, conducted_by, comment, supplier"
SORTED = "kind, number_key, title_key, state, amount, responsible, modified"


class Table(QTableView):
    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted = time.monotonic()


def main() -> int:
    job = asked()
    application = QApplication(sys.argv[:1])
    model = _model(job["mirror"], SHOWN if job["what"] == "typing" else SORTED)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    table = Table()
    table.setModel(proxy)
    table.resize(1200, 800)
    table.show()
    _settle(application, table, 0.0)
    took: list[float] = []
    found: list[int] = []
    for _ in range(job["repetitions"]):
        for step in _steps(job):
            began = time.monotonic()
            if isinstance(step, str):
                proxy.setFilterFixedString(step)
            else:
                proxy.sort(*step)
            table.viewport().update()
            took.append(_settle(application, table, began) - began)
            found.append(proxy.rowCount())
    answer(job, seconds=took, found=found, rows=model.rowCount(), memory=peak_memory())
    return 0


def _steps(job: dict[str, object]) -> list[str | tuple[int, Qt.SortOrder]]:
    if job["what"] == "typing":
        word = str(job["word"])
        return [*(word[: end + 1] for end in range(len(word))), ""]
    return [(place, Qt.SortOrder.DescendingOrder) for place in range(len(SORTED.split(",")))]


def _model(mirror: str, columns: str) -> QStandardItemModel:
    """Items, since Qt reads them without asking Python: the faster of its two ways."""
    db = sqlite3.connect(mirror)
    model = QStandardItemModel()
    for row in db.execute(f"SELECT {columns} FROM documents ORDER BY modified DESC"):
        items = []
        for value in row:
            item = QStandardItem()
            item.setData("" if value is None else value, Qt.ItemDataRole.DisplayRole)
            items.append(item)
        model.appendRow(items)
    db.close()
    return model


def _settle(application: QApplication, table: Table, since: float) -> float:
    """Until the table has been painted after `since`."""
    while table.painted <= since:
        application.processEvents()
    return table.painted


if __name__ == "__main__":
    sys.exit(main())
