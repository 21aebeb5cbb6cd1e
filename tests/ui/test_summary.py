"""The summary row: what it says, what it offers, and that it is never cut."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.records.views import Totals
from desktop.ui.summary import SummaryRow
from tests.ui.figures import PlainFigures

SEVEN = Totals(7, {"EUR": Decimal("22789.30")}, 0, 6, 1)
SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[SummaryRow]:
    frame = QWidget()
    qtbot.addWidget(frame)
    made = SummaryRow(PlainFigures())
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch()
    made.set_matching(86, 1250)
    frame.resize(920, 200)
    frame.show()
    yield made
    frame.close()


def said(row: SummaryRow, name: str) -> str:
    label = row.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def link(row: SummaryRow, name: str) -> QPushButton:
    found = row.findChild(QPushButton, name)
    assert found is not None
    return found


def test_without_a_selection_only_the_list_is_spoken_of(row: SummaryRow) -> None:
    assert said(row, "selected") == ""
    assert said(row, "match") == "86 of 1,250 match"
    assert not any(button.isVisible() for button in row.findChildren(QPushButton))


def test_a_selection_in_words_and_figures(row: SummaryRow) -> None:
    row.set_selected(SEVEN)
    assert said(row, "selected") == (f"7 selected: 6 to conduct, 1 to cancel · 22,789.30{SPACE}€")
    assert link(row, "select-all").text() == "Select all 86"
    assert row.accessibleDescription() == said(row, "selected")


@pytest.mark.parametrize(
    ("totals", "hidden", "expected"),
    [
        (SEVEN, 2, f"7 selected, 2 not shown: 6 to conduct, 1 to cancel · 22,789.30{SPACE}€"),
        (Totals(1), 0, "1 selected"),
        (Totals(1), 1, "1 selected, 1 not shown"),
        (Totals(2, {}, 2, 0, 2), 0, "2 selected: 2 to cancel · 2 without a total"),
        (
            Totals(2, {"EUR": Decimal(1), "USD": Decimal(2)}, 0, 2, 0),
            0,
            f"2 selected: 2 to conduct · 1.00{SPACE}€ + 2.00{SPACE}$",
        ),
    ],
)
def test_of_what_there_is_none_nothing_is_said(
    row: SummaryRow, totals: Totals, hidden: int, expected: str
) -> None:
    row.set_selected(totals, hidden)
    assert said(row, "selected") == expected


def test_all_that_matches_is_offered_until_it_is_selected(row: SummaryRow) -> None:
    row.set_selected(Totals(86))
    assert not link(row, "select-all").isVisible()
    row.set_selected(Totals(86), hidden=1)
    assert link(row, "select-all").isVisible()


def test_the_links_tell_what_is_wanted(row: SummaryRow) -> None:
    heard: list[str] = []
    row.select_all_wanted.connect(lambda: heard.append("all"))
    row.clear_wanted.connect(lambda: heard.append("none"))
    row.save_wanted.connect(lambda: heard.append("save"))
    row.set_selected(SEVEN)
    row.set_changed(True)
    for name in ("select-all", "clear-selection", "save-view"):
        assert link(row, name).accessibleName()
        QTest.mouseClick(link(row, name), Qt.MouseButton.LeftButton)
    link(row, "save-view").setFocus()
    QTest.keyClick(link(row, "save-view"), Qt.Key.Key_Space)
    assert heard == ["all", "none", "save", "save"]


def test_save_is_offered_only_for_a_changed_view(row: SummaryRow) -> None:
    row.set_changed(True)
    assert link(row, "save-view").isVisible()
    row.set_changed(False)
    assert not link(row, "save-view").isVisible()


@pytest.mark.parametrize("width", [920, 520, 360])
def test_no_figure_and_no_link_is_cut(row: SummaryRow, width: int) -> None:
    sums = {"EUR": Decimal("2278922.30"), "USD": Decimal("1278922.30")}
    row.set_selected(Totals(1207, sums, 4, 1200, 7), 310)
    row.set_changed(True)
    row.set_matching(2086, 3000)
    row.window().resize(width, 200)
    for _ in range(5):
        QApplication.processEvents()
    words = row.findChild(QLabel, "selected")
    assert words is not None
    places = [words.geometry()]
    assert words.height() >= words.heightForWidth(words.width())
    for name in ("select-all", "clear-selection", "save-view"):
        shown = link(row, name)
        assert shown.width() >= shown.sizeHint().width()
        places.append(shown.rect().translated(shown.mapTo(row, shown.rect().topLeft())))
    assert all(row.rect().contains(place) for place in places)
    assert not any(
        one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :]
    )


def test_one_line_is_enough_where_there_is_room(row: SummaryRow) -> None:
    row.set_selected(SEVEN)
    row.set_changed(True)
    assert row.height() <= 30
