"""The list of an open account: there at once, searched, filtered, sorted, selected, summed up."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QMenu, QPushButton

from desktop.records.views import Column, Filter, Order
from desktop.stock.documents import Status
from desktop.ui.filters.chip import Chip
from desktop.ui.strips import Strip
from desktop.ui.table.columns import CHECK, PLACES
from desktop.ui.table.table import DocumentTable
from tests.ui.main_parts import CALM, CONTROL, SHIFT, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
KEY = Qt.Key


@in_office
async def test_the_newest_documents_are_on_screen_before_the_rest_is_read(office: Office) -> None:
    rest = {"on": "catalog.document.list", "do": "hold", "name": "rest", "skip": 3}
    await office.company.plan(rest)
    page = await office.open(read=False)
    newest = await office.company.sql("SELECT id FROM documents ORDER BY id DESC LIMIT 50")
    await until(lambda: len(page.table.ids) == 50, "the first page")
    assert set(office.listed) == {row[0] for row in newest}
    assert not page.desk.keeping.standing.complete
    assert office.find(Strip, "strip-reading").isVisible()
    await office.company.good_day()
    await office.settled()
    assert len(page.table.ids) == 260
    assert page.strips.keys == ()


@in_office
async def test_words_are_searched_in_any_case_wherever_they_stand(office: Office) -> None:
    page = await office.open()
    number = office.listed[7]
    await office.company.change(number, title="Приёмка ЁЛКИ искусственные")
    await until(lambda: office.row(number).title.startswith("Приёмка"), "the new title")
    await office.search("ёлки ПРИЁМКА")
    assert office.listed == [number]
    await office.search("ёлки чужие")
    assert office.listed == []
    await office.search("")
    assert len(page.table.ids) == 260


@in_office
async def test_a_product_finds_the_documents_whose_lines_are_known(office: Office) -> None:
    page = await office.open()
    number = office.listed[0]
    await until(lambda: bool(page.desk.reader.lines([number]).get(number)), "the lines")
    line = page.desk.reader.lines([number])[number][0]
    name = page.names.product(line.product_id or 0)
    assert name
    await office.search(name.upper())
    assert number in office.listed
    with_it = await office.company.sql(
        "SELECT DISTINCT doc_id FROM elements WHERE element_id = ?", line.product_id
    )
    known = {row[0] for row in with_it if page.desk.reader.lines([row[0]])}
    assert known <= set(office.listed)


@in_office
async def test_chips_and_sidebar_show_one_state(office: Office) -> None:
    page = await office.open()
    office.click_view("receipts")
    await office.answered()
    assert page.listing.filter == Filter(kinds=frozenset({"A"}))
    chip = office.find(Chip, "chip-type")
    assert chip.is_set
    assert {office.row(each).kind_code for each in office.listed} == {"A"}
    office.press("remove-type")
    await office.answered()
    assert len(office.listed) == 260
    assert page.listing.is_changed
    assert office.find(QLabel, "match").text() == "260 of 260 match"
    assert office.find(QPushButton, "save-view").isVisible()
    office.click_view("all")
    await office.answered()
    assert not page.listing.is_changed
    assert not office.find(QPushButton, "save-view").isVisible()


@in_office
async def test_a_chip_is_chosen_from_its_list(office: Office) -> None:
    page = await office.open()
    office.press("open-status")
    popup = office.find(QListView, "popup-list")
    index = popup.model().index(0, 0)
    QTest.mouseClick(
        popup.viewport(), Qt.MouseButton.LeftButton, pos=popup.visualRect(index).center()
    )
    await until(lambda: bool(page.listing.filter.statuses), "a status to be chosen")
    await office.answered()
    (status,) = page.listing.filter.statuses
    assert {office.row(each).status for each in office.listed} == {status}


FACTS: dict[Column, Callable[[Any], Any]] = {
    Column.NUMBER: lambda row: int(row.number),
    Column.STATUS: lambda row: row.status,
    Column.KIND: lambda row: row.kind_code,
    Column.TOTAL: lambda row: row.total if row.total is not None else Decimal("-1"),
    Column.CHANGED: lambda row: row.changed,
    Column.CREATED: lambda row: row.created,
    Column.RESPONSIBLE: lambda row: row.responsible.casefold(),
    Column.LINES: lambda row: row.line_count,
    Column.TITLE: lambda row: row.title.casefold(),
    Column.ID: lambda row: row.id,
}


@in_office
async def test_a_click_on_any_heading_sorts_by_it_and_another_turns_it_round(
    office: Office,
) -> None:
    page = await office.open()
    for column in Column:
        page.table.arrangement.show(column, shown=True)
    whole = set(office.listed)
    for column, place in PLACES.items():
        if page.listing.order.column is column:
            continue
        office.click_heading(place)
        await until(partial(_sorted_by, page.table, column), f"order by {column}")
        await office.answered()
        first, order = office.listed, page.listing.order
        office.click_heading(place)
        await until(partial(_not_in, page.table, order), f"the other order by {column}")
        await office.answered()
        assert page.listing.order == Order(column, not order.descending)
        assert set(first) == set(office.listed) == whole
        if column in (Column.NUMBER, Column.ID):
            assert first == office.listed[::-1]
        if column in (Column.NUMBER, Column.ID, Column.CHANGED, Column.CREATED, Column.KIND):
            told = [FACTS[column](office.row(each)) for each in first]
            runs = [a for a, b in zip(told, [*told[1:], None], strict=True) if a != b]
            assert len(runs) == len(set(told)), f"{column} is torn apart"


@in_office
async def test_what_is_selected_stays_so_through_filter_order_and_refresh(office: Office) -> None:
    page = await office.open()
    drafts = [each for each in office.listed if office.row(each).status is Status.DRAFT][:3]
    done = [each for each in office.listed if office.row(each).status is Status.CONDUCTED][:2]
    for each in (*drafts, *done):
        page.table.go_to(each)
        page.table.setFocus()
        office.key(KEY.Key_Space)
    assert list(page.table.selection) == [*drafts, *done]
    office.click_view("drafts")
    await office.answered()
    await until(lambda: "2 not shown" in _said(office), "what is hidden")
    office.click_heading(PLACES[Column.TOTAL])
    await office.answered()
    office.key(KEY.Key_F5)
    office.click_view("all")
    await office.answered()
    await until(lambda: "not shown" not in _said(office), "everything shown again")
    assert list(page.table.selection) == [*drafts, *done]
    assert "5 selected" in _said(office)


@in_office
async def test_all_that_match_are_selected_whether_seen_or_not(office: Office) -> None:
    page = await office.open()
    office.click_view("receipts")
    await office.answered()
    page.table.setFocus()
    office.key((KEY.Key_A, CONTROL))
    assert sorted(page.table.selection) == sorted(office.listed)
    office.key((KEY.Key_A, CONTROL | SHIFT))
    assert len(page.table.selection) == 0
    office.click_heading(CHECK)
    assert sorted(page.table.selection) == sorted(office.listed)
    office.click_heading(CHECK)
    assert len(page.table.selection) == 0
    page.table.selection.set(office.listed[:1])
    await until(lambda: _said(office).startswith("1 selected"), "the summary")
    office.press("select-all")
    assert sorted(page.table.selection) == sorted(office.listed)
    office.press("clear-selection")
    assert len(page.table.selection) == 0


@in_office
async def test_the_summary_counts_and_sums_what_is_selected(office: Office) -> None:
    page = await office.open()
    office.click_view("receipts")
    await office.answered()
    chosen = office.listed[:6]
    page.table.selection.set(chosen)
    rows = [office.row(each) for each in chosen]
    drafts = sum(row.status in (Status.DRAFT, Status.CANCELLED) for row in rows)
    total = sum((row.total or Decimal(0) for row in rows), Decimal(0))
    await until(lambda: "6 selected" in _said(office), "the summary")
    assert f"{drafts} to conduct" in _said(office)
    assert f"{6 - drafts} to cancel" in _said(office)
    assert f"{total:,.2f}" in _said(office)


@in_office
async def test_the_sidebar_counts_what_each_view_lists(office: Office) -> None:
    page = await office.open()
    told = dict(
        await office.company.sql("SELECT doc_type, count(*) FROM documents GROUP BY doc_type")
    )
    counts = await page.desk.finding.counts(page.listing.views)
    assert counts["all"] == sum(told.values())
    assert counts["receipts"] == told["A"]
    for key in ("drafts", "conducted-today", "cancelled-week", "mine", "transfers"):
        office.click_view(key)
        await office.answered()
        assert len(office.listed) == counts[key], key


@in_office
async def test_the_menu_shows_and_hides_columns(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    menu = office.find(QMenu, "columns-menu")
    menu.popup(QPoint(0, 0))
    switch = next(each for each in menu.actions() if each.objectName() == "column-comment")
    assert not switch.isChecked()
    switch.trigger()
    menu.close()
    table = office.find(DocumentTable, "documents")
    assert table is page.table
    assert not table.isColumnHidden(PLACES[Column.COMMENT])
    menu.popup(QPoint(0, 0))
    names = [each.objectName() for each in menu.actions() if each.objectName()]
    assert len(names) == len(set(names))
    menu.close()


def _sorted_by(table: DocumentTable, column: Column) -> bool:
    return table.order.column is column


def _not_in(table: DocumentTable, order: Order) -> bool:
    return table.order != order


def _said(office: Office) -> str:
    return office.page.summary.accessibleDescription()
