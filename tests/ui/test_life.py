"""Scanner, links and notices at the real main window, over the demo company."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.ground.links import Link, make, portal_of
from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.ui.life import Life
from desktop.ui.link_opening import LinkOpening
from desktop.ui.notices import LONG
from desktop.ui.scanning.board import Result
from desktop.ui.tray import Tray
from desktop.work.operations import Asked
from desktop.work.settings import Settings, Terminator
from tests.ui.keyboard import Keyboard
from tests.ui.main_parts import CALM, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


class Bar:
    def __init__(self) -> None:
        self.shown: list[float | None] = []

    def show_fraction(self, fraction: float | None) -> None:
        self.shown.append(fraction)


@contextmanager
def life_in(office: Office, settings: Settings | None = None) -> Iterator[Life]:
    made = Life(
        office.window,
        office.theme,
        office.tasks,
        office.folder,
        settings or Settings(scan_sounds=False),
        leave=lambda: None,
        bar=Bar(),
        has_tray=lambda: True,
    )
    try:
        yield made
    finally:
        made.end()


def links_of(office: Office, *, knows: bool = False) -> LinkOpening:
    async def open_portal(portal: str) -> bool:
        if knows:
            await office.open(rhythm=CALM, read=False)
        return knows

    return LinkOpening(office.window, open_portal)


def told_by(links: LinkOpening) -> tuple[str, str]:
    assert links.box is not None
    assert links.box.isVisible()
    return links.box.text(), links.box.informativeText()


async def current(office: Office, document_id: int) -> None:
    await until(lambda: office.page.table.current == document_id)


@in_office
async def test_documents_are_scanned_one_after_another(office: Office) -> None:
    with life_in(office):
        page = await office.open(rhythm=CALM)
        page.filters.search.setFocus()
        keyboard = Keyboard(office.window)
        first, second = list(page.table.ids)[40], list(page.table.ids)[3]
        for document_id in (first, second):
            keyboard.type(f"{office.row(document_id).number}\r", 7)
            await current(office, document_id)
        assert set(page.table.selection) == {first, second}
        assert page.filters.search.text() == ""


@in_office
async def test_a_document_outside_the_list_is_found_among_all(office: Office) -> None:
    with life_in(office):
        page = await office.open(rhythm=CALM)
        drafts = next(each for each in office.listed if office.row(each).status is Status.DRAFT)
        office.click_view("conducted-today")
        await office.answered()
        assert drafts not in office.listed
        Keyboard(office.window).type(f"{make(Link(portal_of(page.portal), drafts))}\t", 7)
        assert page.table.current != drafts, "Tab is not the end that was set"
        Keyboard(office.window).type(f"{make(Link(portal_of(page.portal), drafts))}\r", 7)
        await until(lambda: page.table.current == drafts)
        assert list(page.table.selection) == [drafts]


@in_office
async def test_a_product_filters_and_the_board_says_so(office: Office) -> None:
    with life_in(office) as life:
        page = await office.open(rhythm=CALM)
        number, name = await _a_product(office)
        office.page.commands["scan"].trigger()
        board = life.answering.board
        assert board is not None
        board.activateWindow()
        await until(board.isActiveWindow)
        Keyboard(board).type(f"{name}\r", 3)
        await until(lambda: board.face.said.result is Result.FOUND)
        await until(lambda: page.listing.filter.product == number)
        await office.answered()
        shown = board.face.said.below.rsplit(" ", 1)[-1]
        assert int(shown.replace(",", "")) == len(office.listed) > 0
        Keyboard(board).type("no such thing\r", 3)
        await until(lambda: board.face.said.result is Result.NOT_FOUND)
        QTest.keyClick(board, Qt.Key.Key_Escape)
        assert life.answering.board is None


async def _a_product(office: Office) -> tuple[int, str]:
    """One whose documents have been looked into, and whose name no other product has."""
    await until(lambda: any(office.desk.reader.lines([each]) for each in office.listed[:30]))
    sheets = [office.desk.reader.sheet(each) for each in office.listed[:30]]
    products = {n: p for sheet in sheets if sheet for n, p in sheet.products.items()}
    names = [each.name for each in products.values()]
    return next(
        (number, each.name) for number, each in products.items() if names.count(each.name) == 1
    )


@in_office
async def test_a_scanner_that_is_off_only_types(office: Office) -> None:
    with life_in(office, Settings(scanner=False)) as life:
        page = await office.open(rhythm=CALM)
        page.filters.search.setFocus()
        keyboard = Keyboard(office.window)
        keyboard.type("4817", 5)
        assert page.filters.search.text() == "4817"
        page.filters.search.clear()
        life.apply(Settings(scanner_end=Terminator.TAB, scan_sounds=False))
        wanted = office.listed[5]
        keyboard.now += 1000
        keyboard.type(f"{office.row(wanted).number}\t", 5)
        await until(lambda: page.table.current == wanted)
        assert page.filters.search.text() == ""


@in_office
async def test_an_address_opens_its_document(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    links = links_of(office)
    wanted = office.listed[17]
    office.window.showMinimized()
    assert await links.open(make(Link(portal_of(page.portal), wanted)))
    assert page.table.current == wanted
    assert not office.window.isMinimized()
    assert links.box is None


@in_office
async def test_a_document_that_is_still_being_read_is_waited_for(office: Office) -> None:
    links = links_of(office, knows=True)
    portal = portal_of(office.company.address)
    oldest = (await office.company.sql("SELECT MIN(id) FROM documents"))[0][0]
    assert await asyncio.wait_for(links.open(make(Link(portal, oldest))), 20)
    await current(office, oldest)


@in_office
async def test_what_cannot_be_opened_is_said_plainly(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    links = links_of(office)
    here = portal_of(page.portal)
    before = page.table.current
    assert not await links.open("storekeeper://document/142?portal=other.bitrix24.com")
    title, text = told_by(links)
    assert title == "This portal is not known here"
    assert "other.bitrix24.com" in text
    assert not await links.open(f"storekeeper://document/99999999?portal={here}")
    title, text = told_by(links)
    assert title == "This document is not known here"
    assert "99999999" in text
    assert not await links.open("storekeeper://conduct/all<b>\n" + "x" * 500)
    title, text = told_by(links)
    assert title == "This address opens nothing here"
    assert "<b>" in text
    assert len(text) < 300
    assert page.table.current == before
    box = links.box
    assert box is not None
    button = box.findChild(QPushButton, "close")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert links.box is None
    assert await links.open("")


@in_office
async def test_the_tray_counts_drafts_and_others_new_ones_are_told(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "show", lambda tray: None)  # the offscreen screen has no tray
    settings = Settings(scan_sounds=False, tray=True, notify_drafts=True)
    with life_in(office, settings) as life:
        await office.open()
        tray = life.tray
        assert tray is not None
        await until(lambda: tray.count == office.page.listing.counts["drafts"] > 0)
        came: list[int] = []
        life.notices.drafts_came = came.append  # type: ignore[method-assign, assignment]
        at = office.company.portal.clock()
        me = office.desk.holder.person_id
        for maker in (me, 10_000):
            await office.company.new(
                status="N", was_cancelled=0, created_by=maker, date_create=at + 60
            )
        await until(lambda: sum(came))
        assert sum(came) == 1
        life.apply(replace(settings, tray=False))
        assert life.tray is None


@in_office
async def test_progress_and_the_end_of_operations(office: Office) -> None:
    with life_in(office) as life:
        page = await office.open(rhythm=CALM)
        told: list[tuple[timedelta, int, int]] = []
        life.notices.operation_ended = lambda *told_of: told.append(told_of)  # type: ignore[method-assign]
        titles: list[str] = []
        office.window.windowTitleChanged.connect(titles.append)
        drafts = [each for each in office.listed if office.row(each).status is Status.DRAFT][:3]
        asked = Asked(act=Act.CONDUCT, documents=office.desk.seen(drafts))
        assert office.desk.conducting.ask(asked) is not None
        await until(lambda: told, "the end to be told")
        assert told[0][1] + told[0][2] == len(drafts)
        assert told[0][0] < LONG
        assert any(title.startswith("0 % · ") for title in titles)
        assert office.window.windowTitle() == "Demo portal – Storekeeper"
        assert page is office.page
