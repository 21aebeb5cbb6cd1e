"""The least a PySide6 program can be: a window with an empty table, until it is painted."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.bench.children import answer, asked, peak_memory


class Table(QTableView):
    at: float | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.at is None:
            self.at = time.monotonic()
            QTimer.singleShot(1000, QApplication.quit)


def main() -> int:
    job = asked()
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = Table()
    table.setModel(QStandardItemModel(0, 12, table))
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    application.exec()
    assert table.at is not None
    answer(job, seconds=table.at - job["began"], memory=peak_memory())
    return 0


if __name__ == "__main__":
    sys.exit(main())
