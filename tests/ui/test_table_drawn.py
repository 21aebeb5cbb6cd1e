"""What the rows of the table are drawn with: laid out once, and never longer than it is true."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QImage, QStaticText
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.records.rows import Row
from desktop.stock.documents import Status
from desktop.ui.table.drawn import word_of
from desktop.ui.table.state import Busy, Shown
from desktop.ui.theme import Theme
from tests.ui.table_parts import PLAIN, Bench


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Bench:
    made = Bench(qtbot, theme)
    made.show(5, 4, 3)
    return made


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch, bench: Bench) -> list[str]:
    """Every text that is laid out from now on; what stands on screen was so before."""
    picture(bench)
    texts: list[str] = []

    def noted(font: QFont, text: str, *how: object) -> QStaticText:
        texts.append(text)
        return word_of(font, text, *how)  # type: ignore[arg-type] # passed on as it came

    monkeypatch.setattr("desktop.ui.table.painting.word_of", noted)
    return texts


def picture(bench: Bench) -> QImage:
    return bench.table.viewport().grab().toImage()


def test_what_was_drawn_once_is_not_laid_out_again(bench: Bench, laid_out: list[str]) -> None:
    before = picture(bench)
    assert picture(bench) == before
    assert laid_out == []


@pytest.mark.parametrize(
    ("changes", "texts"),
    [
        ({"status": Status.CONDUCTED}, {"Conducted"}),
        ({"title": "Brass"}, {"4", "Brass"}),
        ({"total": Decimal(7)}, {"7.00\u00a0€"}),
        ({"supplier": "Oak & Sons"}, {"Oak & Sons"}),
        ({"line_count": 12}, {"12", "5,310.00\u00a0€"}),
    ],
)
def test_of_a_row_that_changed_only_what_it_says_anew_is_laid_out(
    bench: Bench, laid_out: list[str], changes: dict[str, object], texts: set[str]
) -> None:
    before = picture(bench)
    changed: Row = replace(PLAIN, id=4, number="4", **changes)  # type: ignore[arg-type] # by name
    bench.rows.special[4] = changed
    bench.table.refresh([4])
    assert picture(bench) != before
    assert set(laid_out) == texts


def test_work_under_way_changes_the_status_alone(bench: Bench, laid_out: list[str]) -> None:
    before = picture(bench)
    bench.under_way[4] = Busy(Shown.WAITING)
    bench.table.refresh([4])
    assert picture(bench) != before
    assert laid_out == ["Waiting"]
    del bench.under_way[4]
    assert picture(bench) == before


def test_rows_that_come_new_share_what_many_say(bench: Bench, laid_out: list[str]) -> None:
    bench.show(9, 8)
    picture(bench)
    assert {"9", "8"} <= set(laid_out)
    assert not {"Receipt", "Draft", "Central", "Kappa Metals"} & set(laid_out)


def test_another_language_writes_everything_anew(bench: Bench, laid_out: list[str]) -> None:
    QApplication.sendEvent(bench.table, QEvent(QEvent.Type.LanguageChange))
    picture(bench)
    assert {"Receipt", "Draft", "Central"} <= set(laid_out)


def test_a_selected_row_is_written_in_its_own_ink(bench: Bench, laid_out: list[str]) -> None:
    before = picture(bench)
    bench.table.selection.set([4])
    assert picture(bench) != before
    bench.table.selection.clear()
    assert picture(bench) == before
