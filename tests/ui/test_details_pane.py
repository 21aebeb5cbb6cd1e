"""The details pane: what it says of a document, and what it keeps when the document changes."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.stock.balances import UNREADABLE, Balances
from desktop.ui.details import DetailsPane, HistoryEntry, Scope, Totals
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme
from tests.ui.sheets import CENTRAL, HAVE, LINES, NOON, PlainFigures, foreseen, line, sheet


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> DetailsPane:
    made = DetailsPane(theme, PlainFigures())
    qtbot.addWidget(made)
    made.resize(316, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


def fact(pane: DetailsPane, name: str) -> str:
    return dict(pane.document.head.facts.told())[name]


def button(pane: DetailsPane, name: str) -> QAbstractButton:
    found = pane.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def test_a_document_is_named_and_its_facts_are_told(pane: DetailsPane) -> None:
    pane.show_document(sheet(kind="A", status="Y", status_by=4, supplier="Baltic Timber"))
    heading = pane.findChild(QLabel, "details-heading")
    assert isinstance(heading, QLabel)
    assert heading.text() == "Receipt 4817"
    assert fact(pane, "Supplier") == "Baltic Timber"
    assert fact(pane, "Warehouses") == "Central → Harbour"
    assert fact(pane, "Responsible") == "Ivan Novak"
    assert fact(pane, "Created") == "20 Nov 12:04 by Ivan Novak"
    assert fact(pane, "Conducted") == "20 Nov 12:04 by Anna Petrova"


def test_a_cancelled_document_says_by_whom(pane: DetailsPane) -> None:
    pane.show_document(sheet(status="N", status_by=4))
    assert fact(pane, "Cancelled") == "20 Nov 12:04 by Anna Petrova"


def test_a_missing_total_is_added_up_and_says_so(pane: DetailsPane) -> None:
    pane.show_document(sheet())
    assert fact(pane, "Lines, total") == "4 lines, 1,285.00 EUR (added up from the lines)"
    pane.show_document(sheet(total="1284"))
    assert fact(pane, "Lines, total") == "4 lines, 1,284.00 EUR"


def test_a_person_nobody_knows_is_told_by_number(pane: DetailsPane) -> None:
    pane.show_document(sheet(change_document=lambda known: replace(known, created_by=99)))
    assert fact(pane, "Created") == "20 Nov 12:04 by person 99"


@pytest.mark.parametrize("wide", [280, 316, 520])
@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "<b>bold</b> <a href='x'>&amp;</a> " * 300,
        "שלום עולם " * 1_000,
        "a\n\n\nb\r\n" * 999,
    ],
    ids=["one word", "markup", "right to left", "line breaks"],
)
def test_no_text_is_too_long(pane: DetailsPane, wide: int, text: str) -> None:
    pane.resize(wide, 640)
    pane.show_document(sheet(title=text, comment=text, supplier=text, number=text))
    pane.grab()
    assert pane.width() == wide
    for page in (pane.document, pane.document.tabs, pane.document.lines):
        assert page.width() == wide
    assert pane.document.tabs.geometry().bottom() < pane.height() * 0.6
    assert pane.document.lines.height() > 200
    assert len(fact(pane, "Comment")) <= 1_000


def test_markup_in_a_comment_is_shown_as_it_came(pane: DetailsPane) -> None:
    pane.show_document(sheet(comment="<b>bold</b> &amp; <img src=x>"))
    assert fact(pane, "Comment") == "<b>bold</b> &amp; <img src=x>"


def test_opening_the_document_is_asked_by_its_id(qtbot: QtBot, pane: DetailsPane) -> None:
    pane.show_document(sheet(document_id=5_000_000_000))
    with qtbot.waitSignal(pane.open_wanted) as asked:
        button(pane, "open-external").click()
    assert asked.args == [5_000_000_000]


def test_lines_that_fail_can_be_read_again(qtbot: QtBot, pane: DetailsPane) -> None:
    pane.show_document(sheet(looked_at=None))
    vacancy = pane.document.lines.vacancy
    assert (vacancy.sentence(), vacancy.is_reading()) == ("Reading lines…", True)
    pane.show_lines_failed(8, "Another document's lines could not be read.")
    assert vacancy.is_reading()
    pane.show_lines_failed(7, "There is no connection.")
    assert (vacancy.sentence(), vacancy.is_reading()) == ("There is no connection.", False)
    pane.focus_first()
    assert button(pane, "lines-vacancy-again").hasFocus()
    with qtbot.waitSignal(pane.read_again) as asked:
        button(pane, "lines-vacancy-again").click()
    assert asked.args == [7]
    assert vacancy.is_reading()
    pane.show_document(sheet())
    assert pane.document.lines.table.isVisible()


def test_the_tabs_have_keys(pane: DetailsPane) -> None:
    pane.show_document(sheet())
    pane.activateWindow()
    for at, key in ((1, Qt.Key.Key_2), (2, Qt.Key.Key_3), (0, Qt.Key.Key_1)):
        QTest.keyClick(pane, key, Qt.KeyboardModifier.AltModifier)
        assert pane.document.tabs.currentIndex() == at


def test_a_changed_document_keeps_tab_place_and_focus(pane: DetailsPane) -> None:
    lines = tuple(line(number, 1 + number % 4, "3", "2.00") for number in range(1, 501))
    pane.show_document(sheet(lines=lines))
    pane.focus_first()
    table = pane.document.lines.table
    table.setCurrentIndex(pane.document.lines.model.index(200, 0))
    table.verticalScrollBar().setValue(3_000)
    changed = (line(0, 2, "1"), *lines)
    pane.show_document(sheet(lines=changed, title="Another title"))
    assert table.verticalScrollBar().value() == 3_000
    assert pane.document.lines.model.line_at(table.currentIndex().row()).id == 201
    assert table.hasFocus()
    pane.show_tab(2)
    pane.show_document(sheet(lines=changed, status="Y", status_by=4))
    assert pane.document.tabs.currentIndex() == 2
    pane.show_document(sheet(document_id=8, lines=lines))
    assert pane.document.tabs.currentIndex() == 2
    assert table.verticalScrollBar().value() == 0


def test_the_effect_says_what_is_short_first(pane: DetailsPane) -> None:
    of = sheet()
    pane.show_document(of)
    pane.show_effect(foreseen(of, refused=1, reserved={(2, CENTRAL): Decimal(300)}))
    page = pane.document.effect
    first = page.model.row(0)
    assert (first.product, first.now, first.after) == ("Cordless drill 18 V", "5", "−3")
    assert [note.text for note in first.notes] == ["Short 3 pcs: 8 needed, 5 there"]
    assert page.strip.told() == "1 product is short. Bitrix24 will refuse this transfer."
    assert pane.document.tabs.tab(1).warnings == "1"
    held = [row for row in page.model.rows() if row.now == "310"]
    assert [note.text for note in held[0].notes] == ["300 reserved, −30 free afterwards"]
    assert held[0].notes[0].tone is Tone.WARNING


def test_a_short_row_is_taller(pane: DetailsPane) -> None:
    of = sheet()
    pane.show_document(of)
    pane.show_tab(1)
    pane.show_effect(foreseen(of))
    view = pane.document.effect.view
    assert view.height_at(0) == 52
    assert view.height_at(1) == 28


def test_a_receipt_tells_its_new_purchasing_prices(pane: DetailsPane) -> None:
    of = sheet(kind="A", lines=LINES[:1])
    pane.show_document(of)
    pane.show_effect(foreseen(of))
    (row,) = pane.document.effect.model.rows()
    assert [note.text for note in row.notes] == ["Purchasing price 4.10 EUR → 120.50 EUR"]


def test_a_conducted_document_shows_the_way_back(pane: DetailsPane) -> None:
    of = sheet(status="Y", status_by=4, lines=LINES[1:2])
    pane.show_document(of)
    pane.show_tab(1)
    pane.show_effect(foreseen(of))
    told = {(row.now, row.after) for row in pane.document.effect.model.rows()}
    assert told == {("310", "350"), ("22", "−18")}
    reverse = pane.document.effect.findChild(QLabel, "effect-reverse")
    assert isinstance(reverse, QLabel)
    assert reverse.isVisible()
    assert reverse.text() == "If conducting is cancelled"


def test_unknown_stock_is_never_told_as_a_number(pane: DetailsPane) -> None:
    of = sheet(lines=LINES[:1])
    pane.show_document(of)
    pane.show_effect(foreseen(of, UNREADABLE))
    page = pane.document.effect
    pane.show_tab(1)
    assert "stock is not known" in page.strip.told()
    assert {(row.now, row.after) for row in page.model.rows()} == {("", "−8"), ("", "+8")}
    pane.show_effect(foreseen(of, Balances(HAVE, frozenset({CENTRAL}))))
    pane.show_effect(foreseen(of, Balances({(1, CENTRAL): Decimal(9)}, frozenset({CENTRAL}))))
    assert "1 warehouse is not known" in page.strip.told()
    unknown = [row for row in page.model.rows() if not row.now]
    assert [note.text for note in unknown[0].notes] == ["How much is there could not be read"]


def test_an_effect_that_comes_late_is_not_shown(pane: DetailsPane) -> None:
    pane.show_document(sheet())
    pane.show_effect(foreseen(sheet(document_id=8)))
    assert pane.document.effect.vacancy.is_reading()
    pane.show_effect(foreseen(sheet(), scope=Scope.ALL))
    assert pane.document.effect.vacancy.is_reading()


def test_an_effect_does_not_outlive_the_status_it_was_foreseen_for(pane: DetailsPane) -> None:
    of = sheet()
    pane.show_document(of)
    pane.show_tab(1)
    pane.show_effect(foreseen(of))
    pane.show_document(sheet(title="Only the title differs"))
    assert pane.document.effect.view.isVisible()
    pane.show_document(sheet(status="Y", status_by=4))
    assert pane.document.effect.vacancy.is_reading()
    assert pane.document.tabs.tab(1).warnings == ""


def test_the_scope_is_asked_for(qtbot: QtBot, pane: DetailsPane) -> None:
    of = sheet()
    pane.show_document(of, to_conduct=6)
    pane.show_tab(1)
    choice = pane.document.effect.findChild(QComboBox, "effect-scope")
    assert isinstance(choice, QComboBox)
    assert choice.itemText(1) == "All 6 to conduct"
    with qtbot.waitSignal(pane.effect_wanted) as asked:
        choice.setCurrentIndex(1)
    assert asked.args == [Scope.ALL]
    pane.show_effect(foreseen(of, scope=Scope.ALL))
    assert pane.document.effect.view.isVisible()
    with qtbot.waitSignal(pane.effect_wanted) as again:
        pane.document.effect.foot.pressed.emit()
    assert again.args == [Scope.ALL]
    pane.show_document(of, to_conduct=0)
    assert pane.scope() is Scope.DOCUMENT


def test_history_is_told_by_time(pane: DetailsPane) -> None:
    pane.show_document(sheet())
    entries = [
        HistoryEntry(NOON, "Ivan Novak", "plus", "Created"),
        HistoryEntry(
            NOON.replace(hour=14), "<b>A</b>", "refused", "Refused", "Short 3 pcs.", Tone.BAD
        ),
    ]
    pane.show_history(8, entries)
    assert pane.document.history.first() is None
    pane.show_history(7, entries)
    told = pane.document.history.text.toPlainText().replace("\ufffc\u2002", "")
    assert told.split("\n") == [
        "Refused",
        "20 Nov 14:04 · <b>A</b>",
        "Short 3 pcs.",
        "Created",
        "20 Nov 12:04 · Ivan Novak",
    ]


def test_several_documents_are_summed_up(qtbot: QtBot, pane: DetailsPane) -> None:
    totals = Totals(
        7,
        drafts=6,
        conducted=1,
        sums=((Decimal("22789.30"), "EUR"), (Decimal(5), "USD")),
        lines=90,
        lines_of=7,
        warehouses=("Central", "Harbour"),
        to_conduct=6,
        refused=1,
        refusal="Transfer 4817 is short.",
        read_at=NOON,
    )
    pane.show_many(totals)
    told = dict(pane.many.facts.told())
    assert told["Total"] == "22,789.30 EUR + 5.00 USD"
    assert told["Lines"] == "90 in 7 documents"
    assert pane.many.strip.told() == "1 of 6 drafts would be refused. Transfer 4817 is short."
    pane.focus_first()
    assert button(pane, "see-effect-of-all").hasFocus()
    with qtbot.waitSignal(pane.effect_wanted) as asked:
        button(pane, "see-effect-of-all").click()
    assert asked.args == [Scope.ALL]
    pane.show_effect(foreseen(sheet(), scope=Scope.ALL))
    assert pane.many.effect.view.isVisible()
    pane.show_many(totals, same=True)
    assert pane.many.effect.view.isVisible()
    pane.show_many(replace(totals, documents=8))
    assert not pane.many.effect.isVisible()
    assert button(pane, "see-effect-of-all").isVisible()


def test_nothing_selected_says_what_to_do(pane: DetailsPane) -> None:
    pane.show_document(sheet())
    pane.show_nothing()
    label = pane.findChild(QLabel, "details-nothing")
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert label.text() == "Select a document to see its lines and its effect on stock."
    pane.focus_first()
    assert pane.hasFocus()
    assert pane.shown_id is None


def test_every_control_has_a_name(pane: DetailsPane) -> None:
    pane.show_document(sheet(), to_conduct=2)
    nameless = [
        each.objectName() or type(each).__name__
        for each in pane.findChildren(QWidget)
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and each.isVisibleTo(pane)
        and not each.objectName().startswith("qt_")
        and not (each.accessibleName() and each.objectName())
    ]
    assert nameless == []
