"""The table of lines: what its cells say, and that thousands of them cost nothing."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from desktop.ui.details.lines_model import Column, LinesModel
from desktop.ui.details.lines_page import LinesPage
from desktop.ui.theme import Theme
from tests.ui.sheets import LINES, PlainFigures, line, sheet


class CountingFigures(PlainFigures):
    """Counts how many quantities were written."""

    written = 0

    def quantity(self, value: Decimal, measure: str) -> str:
        self.written += 1
        return super().quantity(value, measure)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> LinesPage:
    made = LinesPage(theme, PlainFigures())
    qtbot.addWidget(made)
    made.resize(316, 400)
    made.show()
    return made


def texts(page: LinesPage, row: int) -> list[str]:
    return [page.model.text(row, column) for column in Column]


def label(page: LinesPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_line_tells_all_its_cells(page: LinesPage) -> None:
    page.show_sheet(sheet(), same=False)
    assert texts(page, 0) == [
        "Cordless drill 18 V",
        "Central → Harbour",
        "8 pcs",
        "120.50 EUR",
        "964.00 EUR",
    ]
    assert label(page, "lines-count") == "4 lines, 120 pcs"
    assert label(page, "lines-sum") == "1,285.00 EUR"


def test_a_line_without_product_or_price_says_so(page: LinesPage) -> None:
    page.show_sheet(sheet(lines=(line(1, None, "2"), line(2, 99, "1"))), same=False)
    assert texts(page, 0) == ["No product", "Central → Harbour", "2", "", ""]
    assert texts(page, 1)[0] == "Product 99"
    assert label(page, "lines-sum") == ""


def test_no_lines_is_said_in_words(page: LinesPage) -> None:
    page.show_sheet(sheet(lines=()), same=False)
    assert page.vacancy.sentence() == "The document has no lines."


def test_a_narrow_table_folds_and_a_wide_one_does_not(qtbot: QtBot, page: LinesPage) -> None:
    page.show_sheet(sheet(), same=False)
    assert page.table.folded
    assert page.table.isColumnHidden(Column.PRICE)
    page.resize(520, 400)
    qtbot.waitUntil(lambda: not page.table.folded)
    assert not page.table.isColumnHidden(Column.WAREHOUSE)


def test_figures_are_never_cut(page: LinesPage) -> None:
    long = (*LINES, line(9, 1, "123456789.125", "98765.43"))
    page.show_sheet(sheet(lines=long), same=False)
    metrics = page.table.fontMetrics()
    for column in (Column.QUANTITY, Column.SUM):
        widest = max(metrics.horizontalAdvance(texts(page, row)[column]) for row in range(5))
        assert page.table.columnWidth(column) > widest


def test_thousands_of_lines_are_not_written_before_they_are_looked_at(
    qtbot: QtBot, theme: Theme
) -> None:
    figures = CountingFigures()
    made = LinesPage(theme, figures)
    qtbot.addWidget(made)
    made.resize(316, 400)
    made.show()
    lines = tuple(line(number, 1, str(number), "2.00") for number in range(1, 5_001))
    made.show_sheet(sheet(lines=lines), same=False)
    made.grab()
    assert made.model.rowCount() == 5_000
    assert figures.written < 1_000


def test_chosen_rows_can_be_copied(page: LinesPage) -> None:
    page.show_sheet(sheet(), same=False)
    flag = QItemSelectionModel.SelectionFlag  # whatever modifiers an earlier key left behind
    chosen = page.model.index(1, 0)
    page.table.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied == "Wood screws 4×50\tCentral → Harbour\t40 pcs\t1.20 EUR\t48.00 EUR"


def test_the_portals_own_total_is_told_where_it_differs(page: LinesPage) -> None:
    page.show_sheet(sheet(total="1300"), same=False)
    differs = page.findChild(QTextEdit, "lines-differ")
    assert isinstance(differs, QTextEdit)
    assert "1,300.00 EUR" in differs.toPlainText()
    assert differs.isVisible()
    page.show_sheet(sheet(total="1285.00"), same=False)
    assert not differs.isVisible()


def test_the_model_belongs_to_no_other_sheet() -> None:
    model = LinesModel(PlainFigures())
    model.show_sheet(sheet())
    assert model.shows(sheet(title="Only the title differs"))
    assert not model.shows(sheet(lines=LINES[:2]))
