"""The filter row, by its real buttons and keys."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.records.views import Dates, Filter, Moment, Period
from desktop.stock.documents import Status
from desktop.ui.filters.chip import Chip
from desktop.ui.filters.facets import Choices, Facet
from desktop.ui.filters.fitting import Wanted, folded, lines
from desktop.ui.filters.popup import Popup
from desktop.ui.filters.row import FilterRow
from desktop.ui.filters.totals import parse
from desktop.ui.filters.words import amount
from desktop.ui.theme import Theme
from tests.ui.figures import PlainFigures

CHOICES = Choices(
    warehouses=((1, "Central"), (2, "Harbour"), (3, "North")),
    suppliers=tuple((name, name) for name in ("Baltic Timber", "Brio Paints", "Kappa & Sons")),
    people=((7, "Sofia Weber"), (8, "Ivan Novak")),
    currencies=(("EUR", "EUR"), ("USD", "USD")),
    products=tuple((number, f"Product {number}") for number in range(1, 41)),
    me=7,
)
MONTH = Dates(period=Period.THIS_MONTH)
CLICK = Qt.MouseButton.LeftButton


class Told(list[Filter]):
    """The filters a row has told."""


@pytest.fixture
def row(qtbot: QtBot, theme: Theme) -> Iterator[FilterRow]:
    frame = QWidget()
    made = FilterRow(theme, PlainFigures(), pause_ms=0, today=lambda: date(2026, 11, 20))
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch()
    made.set_choices(CHOICES)
    qtbot.addWidget(frame)
    frame.resize(1000, 300)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    yield made
    frame.close()


@pytest.fixture
def told(row: FilterRow) -> Told:
    heard = Told()
    row.filter_changed.connect(heard.append)
    return heard


@pytest.fixture
def press(row: FilterRow) -> Callable[[str], None]:
    def act(name: str) -> None:
        button = row.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isVisible()
        QTest.mouseClick(button, CLICK)

    return act


def popup_of(row: FilterRow) -> Popup:
    """The open popup; the loop turns a few times first, for one that waits for a menu to go."""
    for _ in range(20):
        QApplication.processEvents()
    (popup,) = (popup for popup in row.findChildren(Popup) if popup.isVisible())
    return popup


def click_entry(popup: Popup, text: str) -> None:
    shown = popup.findChild(QListView, "popup-list")
    assert shown is not None
    model = shown.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        if index.data() == text:
            shown.scrollTo(index)
            QTest.mouseClick(
                shown.viewport(),
                CLICK,
                Qt.KeyboardModifier.NoModifier,
                shown.visualRect(index).center(),
            )
            return
    raise AssertionError(f"{text} is not offered")


def entries(popup: Popup) -> list[str]:
    shown = popup.findChild(QListView, "popup-list")
    assert shown is not None
    return [str(shown.model().index(at, 0).data()) for at in range(shown.model().rowCount())]


def visible_chips(row: FilterRow) -> list[Facet]:
    return [chip.facet for chip in row.findChildren(Chip) if chip.isVisible()]


def choose_more(row: FilterRow, name: str) -> None:
    menu = row.findChild(QMenu, "more-filters")
    assert menu is not None
    action = next(action for action in menu.actions() if action.objectName() == name)
    QTest.mouseClick(
        menu, CLICK, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center()
    )


def close_more(row: FilterRow) -> list[str]:
    menu = row.findChild(QMenu, "more-filters")
    assert menu is not None
    names = [action.objectName() for action in menu.actions() if action.objectName()]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    return names


def test_typing_is_told_once_after_the_pause(qtbot: QtBot, row: FilterRow, told: Told) -> None:
    QTest.keyClicks(row.search, "  oak   boards")
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [Filter(words="oak boards")]
    assert row.filter == Filter(words="oak boards")


def test_enter_does_not_wait_for_the_pause(row: FilterRow, told: Told) -> None:
    QTest.keyClicks(row.search, "oak")
    QTest.keyClick(row.search, Qt.Key.Key_Return)
    assert told == [Filter(words="oak")]


def test_find_leads_to_the_search_and_escape_clears_then_leaves(
    qtbot: QtBot, row: FilterRow, told: Told
) -> None:
    left: list[bool] = []
    row.leave.connect(lambda: left.append(True))
    (keys,) = QKeySequence.keyBindings(QKeySequence.StandardKey.Find)[:1]
    QTest.keySequence(row, keys)
    assert row.search.hasFocus()
    QTest.keyClicks(row.search, "oak")
    QTest.keyClick(row.search, Qt.Key.Key_Return)
    QTest.keyClick(row.search, Qt.Key.Key_Escape)
    assert row.search.text() == ""
    assert told == [Filter(words="oak"), Filter()]
    assert not left
    QTest.keyClick(row.search, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_half_typed_search_outlives_everything_that_arrives_meanwhile(
    row: FilterRow, told: Told
) -> None:
    QTest.keyClicks(row.search, "oa")
    row.set_choices(CHOICES)
    row.set_filter(row.filter)
    row.set_filter(Filter(kinds=frozenset({"A"})))
    QTest.keyClicks(row.search, "k")
    QTest.keyClick(row.search, Qt.Key.Key_Return)
    assert told == [Filter(words="oak", kinds=frozenset({"A"}))]


def test_a_filter_from_elsewhere_is_shown_and_not_told(row: FilterRow, told: Told) -> None:
    row.set_filter(Filter(words="oak", dates=MONTH))
    assert row.search.text() == "oak"
    face = row.findChild(QAbstractButton, "open-date")
    assert face is not None
    assert face.text() == "Date: This month"
    assert told == []


def test_a_chip_ticks_and_unticks(row: FilterRow, told: Told, press: Callable[[str], None]) -> None:
    press("open-status")
    popup = popup_of(row)
    click_entry(popup, "Draft")
    click_entry(popup, "Cancelled")
    click_entry(popup, "Draft")
    assert [filter_.statuses for filter_ in told] == [
        {Status.DRAFT},
        {Status.DRAFT, Status.CANCELLED},
        {Status.CANCELLED},
    ]
    assert all(isinstance(status, Status) for status in told[1].statuses)


def test_opening_a_popup_shows_one_window_only(row: FilterRow) -> None:
    before = {window for window in QApplication.topLevelWindows() if window.isVisible()}
    seen: set[str] = set()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWindow):
                seen.add(watched.objectName())
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    row.open_facet(Facet.PRODUCT)
    popup_of(row)
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert seen == {"filter-popupWindow"}
    after = {window for window in QApplication.topLevelWindows() if window.isVisible()}
    assert len(after - before) == 1


def test_ticking_takes_the_half_typed_search_along(
    row: FilterRow, told: Told, press: Callable[[str], None]
) -> None:
    QTest.keyClicks(row.search, "oak")
    press("open-type")
    click_entry(popup_of(row), "Write-off")
    QApplication.processEvents()
    assert told[-1] == Filter(words="oak", kinds=frozenset({"D"}))
    assert row.search.text() == "oak"


def test_a_long_list_has_a_search_of_its_own(row: FilterRow, told: Told) -> None:
    row.open_more()
    choose_more(row, "add-product")
    popup = popup_of(row)
    search = popup.findChild(QLineEdit, "popup-search")
    assert search is not None
    assert search.isVisible()
    QTest.keyClicks(search, "uct 17")
    assert entries(popup) == ["Product 17"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert told == [Filter(product=17)]
    assert not popup.isVisible()
    assert Facet.PRODUCT in visible_chips(row)


def test_the_keyboard_alone_ticks(row: FilterRow, told: Told) -> None:
    chip = row.findChild(Chip, "chip-warehouse")
    assert chip is not None
    chip.setFocus()
    QTest.keyClick(row.window().focusWidget(), Qt.Key.Key_Return)
    shown = popup_of(row).findChild(QListView, "popup-list")
    assert shown is not None
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert told == [Filter(warehouses=frozenset({2}))]
    QTest.keyClick(popup_of(row), Qt.Key.Key_Escape)
    chip.setFocus()
    QTest.keyClick(row.window().focusWidget(), Qt.Key.Key_Delete)
    assert told[-1] == Filter()


def test_the_cross_takes_one_filter_away(
    row: FilterRow, told: Told, press: Callable[[str], None]
) -> None:
    row.set_filter(Filter(dates=MONTH, suppliers=frozenset({"Kappa & Sons"})))
    press("remove-date")
    assert told == [Filter(suppliers=frozenset({"Kappa & Sons"}))]


def test_clear_in_the_popup_empties_its_filter(
    row: FilterRow, told: Told, press: Callable[[str], None]
) -> None:
    row.set_filter(Filter(dates=MONTH))
    press("open-date")
    clear = popup_of(row).findChild(QPushButton, "clear")
    assert clear is not None
    QTest.mouseClick(clear, CLICK)
    assert told == [Filter()]


def test_a_period_and_an_own_range(
    row: FilterRow, told: Told, press: Callable[[str], None]
) -> None:
    press("open-date")
    popup = popup_of(row)
    for name in ("period-today", "own-range"):
        button = popup.findChild(QRadioButton, name)
        assert button is not None
        button.click()
    assert told[0].dates == Dates(Moment.CHANGED, Period.TODAY)
    assert told[1].dates == Dates(first=date(2026, 11, 1), last=date(2026, 11, 20))
    last = popup.findChild(QDateEdit, "last")
    assert last is not None
    last.stepBy(-1)
    assert told[-1].dates == Dates(first=date(2026, 11, 1), last=date(2026, 11, 19))


def test_a_total_is_read_as_it_is_written(row: FilterRow, told: Told) -> None:
    row.open_more()
    choose_more(row, "add-total")
    least = popup_of(row).findChild(QLineEdit, "total-from")
    assert least is not None
    QTest.keyClicks(least, "1,250.50")
    QTest.keyClick(least, Qt.Key.Key_Return)
    assert told == [Filter(total_from=Decimal("1250.50"))]
    face = row.findChild(QAbstractButton, "open-total")
    assert face is not None
    assert face.text() == f"Total: from {amount(Decimal('1250.5'))}"


def test_a_total_half_typed_does_not_enter_the_next_view(row: FilterRow, told: Told) -> None:
    row.open_facet(Facet.TOTAL)
    popup = popup_of(row)
    least = popup.findChild(QLineEdit, "total-from")
    assert least is not None
    QTest.keyClicks(least, "12")
    row.set_filter(Filter(kinds=frozenset({"A"})))
    QApplication.processEvents()
    assert told == []
    assert row.filter == Filter(kinds=frozenset({"A"}))


def test_a_total_that_is_no_amount_is_not_taken(row: FilterRow, told: Told) -> None:
    row.open_facet(Facet.TOTAL)
    popup = popup_of(row)
    least = popup.findChild(QLineEdit, "total-from")
    most = popup.findChild(QLineEdit, "total-to")
    note = popup.findChild(QLabel, "total-note")
    assert least is not None
    assert most is not None
    assert note is not None
    QTest.keyClicks(least, "20")
    QTest.keyClicks(most, "3")
    QTest.keyClick(most, Qt.Key.Key_Return)
    assert note.isVisible()
    assert "larger" in note.text()
    QTest.keyClicks(most, "x")
    QTest.keyClick(most, Qt.Key.Key_Return)
    assert "Only an amount" in note.text()
    assert told == []
    QTest.keyClick(most, Qt.Key.Key_Backspace)
    QTest.keyClicks(most, "0")
    QTest.keyClick(most, Qt.Key.Key_Return)
    assert told == [Filter(total_from=Decimal(20), total_to=Decimal(30))]
    assert not popup.isVisible()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en_US", "1,250.5", "1250.5"),
        ("en_US", "1250", "1250"),
        ("en_US", "12,50", None),
        ("de_DE", "1.250,75", "1250.75"),
        ("de_DE", "12.5", None),
        ("ru_RU", "12 500,5", "12500.5"),
        ("en_US", "\N{MINUS SIGN}3", "-3"),
        ("en_US", "1e9", None),
        ("en_US", "about 5", None),
    ],
)
def test_amounts_are_strict(language: str, text: str, expected: str | None) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        if expected is None:
            with pytest.raises(InvalidOperation):
                parse(text)
        else:
            assert parse(text) == Decimal(expected)
            assert parse(amount(Decimal(expected))) == Decimal(expected)
    finally:
        QLocale.setDefault(before)


def test_mine_and_attention_are_one_press(
    row: FilterRow, told: Told, press: Callable[[str], None]
) -> None:
    row.open_more()
    choose_more(row, "add-mine")
    row.open_more()
    choose_more(row, "add-attention")
    assert told == [Filter(mine=7), Filter(mine=7, attention=True)]
    press("open-attention")
    assert row.filter == Filter(mine=7)


def test_mine_says_why_it_is_grey(row: FilterRow) -> None:
    row.set_choices(Choices())
    row.open_more()
    menu = row.findChild(QMenu, "more-filters")
    assert menu is not None
    mine = next(action for action in menu.actions() if action.objectName() == "add-mine")
    assert not mine.isEnabled()
    assert "signed in" in mine.toolTip()
    menu.close()


def test_a_narrow_row_folds_unset_chips_into_more(row: FilterRow) -> None:
    row.set_filter(Filter(dates=MONTH))
    row.window().resize(520, 300)
    assert visible_chips(row) == [Facet.DATE]
    row.open_more()
    names = close_more(row)
    assert names[:4] == ["add-status", "add-type", "add-warehouse", "add-supplier"]
    assert "add-date" not in names
    row.window().resize(1000, 300)
    assert len(visible_chips(row)) == 5


def test_set_chips_are_never_hidden_but_go_on_in_another_line(row: FilterRow) -> None:
    row.set_filter(
        Filter(
            statuses=frozenset({Status.DRAFT}),
            kinds=frozenset({"A"}),
            warehouses=frozenset({1, 2, 3}),
            suppliers=frozenset({"Baltic Timber"}),
            dates=MONTH,
        )
    )
    row.window().resize(520, 300)
    QApplication.processEvents()
    chips = [chip for chip in row.findChildren(Chip) if chip.isVisible()]
    assert len(chips) == 5
    assert row.height() > 44
    assert all(row.rect().contains(chip.geometry()) for chip in chips)
    faces = [row.findChild(QAbstractButton, f"open-{chip.facet}") for chip in chips]
    assert "Warehouse: Central +2" in [face.text() for face in faces if face is not None]


def test_what_nobody_knows_is_still_named(row: FilterRow, press: Callable[[str], None]) -> None:
    row.set_filter(Filter(warehouses=frozenset({99}), kinds=frozenset({"X"})))
    press("open-warehouse")
    assert "number 99" in entries(popup_of(row))
    face = row.findChild(QAbstractButton, "open-type")
    assert face is not None
    assert face.text() == "Type: Type X"


def test_clear_filters_by_its_keys(row: FilterRow, told: Told) -> None:
    assert not row.clear_action.isEnabled()
    row.set_filter(Filter(words="oak", dates=MONTH))
    QTest.keySequence(row, QKeySequence("Ctrl+Shift+L"))
    assert told == [Filter()]
    assert row.search.text() == ""


def test_the_last_filter_goes_first(row: FilterRow, told: Told) -> None:
    row.set_filter(Filter(words="oak", kinds=frozenset({"A"}), dates=MONTH))
    for _ in range(3):
        row.remove_last()
    assert told == [
        Filter(words="oak", kinds=frozenset({"A"})),
        Filter(words="oak"),
        Filter(),
    ]


def test_every_control_of_the_row_is_named(row: FilterRow) -> None:
    row.set_filter(Filter(dates=MONTH))
    for button in row.findChildren(QAbstractButton):
        if button.isVisible() and button.parent() is not row.search:
            assert button.accessibleName()
            assert button.objectName()
    assert row.search.accessibleName()


def test_only_what_must_is_folded() -> None:
    chips = [Wanted("a", 60, False), Wanted("b", 60, True), Wanted("c", 60, False)]
    assert folded(600, 220, 70, chips) == frozenset()
    assert folded(450, 220, 70, chips) == {"c"}
    assert folded(100, 220, 70, chips) == {"a", "c"}


def test_lines_break_where_the_room_ends() -> None:
    assert lines(520, 220, [100, 100, 100, 70]) == [[0, 1], [2, 3]]
    assert lines(120, 220, [300]) == [[], [0]]
