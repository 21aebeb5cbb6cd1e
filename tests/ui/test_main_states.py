"""Empty lists, a portal that is away or refuses, and how the window says so and comes back."""

import asyncio
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.stock.movements import Act
from desktop.stock.problems import (
    AnswerLost,
    Execution,
    InventoryOff,
    NotAllowed,
    PortalClosed,
    Reference,
)
from desktop.ui.strips import Strip
from desktop.work.checking_back import Lost
from desktop.work.judging import Judge
from desktop.work.operations import Asked, Operation
from tests.ui.main_parts import CALM, Office, in_office
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
KEY = Qt.Key
AWAY = {"on": "request", "do": "html", "status": 502, "times": None}


def title(office: Office) -> str:
    vacancy = office.page.list_pane.vacancy
    return vacancy.title if vacancy else ""


def fact(office: Office, key: str) -> str:
    return office.find(Strip, f"strip-{key}").accessibleName()


@in_office
async def test_at_the_first_start_there_is_a_way_in_and_nothing_else_to_press(
    office: Office,
) -> None:
    office.window.show()
    assert office.find(QPushButton, "try-demo").isVisible()
    assert office.window.windowTitle() == "Storekeeper"
    office.window.let_connect()  # as soon as the accounts of this computer are known
    enabled = {each.objectName() for each in office.window.commands.all() if each.isEnabled()}
    tools = {"settings", "keyboard", "safety", "places", "problems", "about"}
    assert enabled == {"quit", "accounts", *tools}
    asked: list[bool] = []
    office.window.demo_asked.connect(lambda: asked.append(True))
    office.press("try-demo")
    assert asked == [True]


@in_office
async def test_a_portal_without_documents(office: Office) -> None:
    await office.company.sql("DELETE FROM documents")
    await office.open()
    await until(lambda: title(office) == "No inventory documents yet", "the empty state")
    number_before = office.desk.line.counts.requests
    office.press("refresh")
    await until(lambda: office.desk.line.counts.requests > number_before, "the portal to be asked")
    await office.company.sql(
        "INSERT INTO documents (id, doc_type, title, responsible_id, created_by, modified_by,"
        " date_create, date_modify, currency) VALUES (5, 'A', 'First', 1, 1, 1, ?, ?, 'EUR')",
        office.company.portal.clock(),
        office.company.portal.clock(),
    )
    await until(lambda: office.listed == [5], "the first document")
    assert title(office) == ""
    assert office.page.table.isVisible()


@in_office
async def test_nothing_matches_and_the_filters_are_cleared(office: Office) -> None:
    page = await office.open()
    office.click_view("receipts")
    await office.search("there is no such thing")
    assert title(office) == "No document matches"
    assert page.list_pane.vacancy is not None
    assert "260" in page.list_pane.vacancy.text
    office.press("clear-filters")
    await office.answered()
    assert len(office.listed) == 260
    assert page.filters.search.text() == ""
    assert page.listing.view.key == "all"


@in_office
async def test_a_view_that_is_done_with_says_so(office: Office) -> None:
    await office.company.sql("UPDATE documents SET status = 'Y'")
    await office.open()
    office.click_view("drafts")
    await until(lambda: title(office) == "Nothing to conduct", "the empty view")


@in_office
async def test_who_may_see_nothing_is_told_whom_to_ask(office: Office) -> None:
    await office.company.do(
        lambda: office.company.portal.grant(7, {f"view:{kind}": "0" for kind in "ASMRD"})
    )
    page = await office.open("worker", read=False)
    await until(lambda: title(office) == "You may not view inventory documents", "the state")
    QGuiApplication.clipboard().clear()
    office.press("copy-request")
    assert QGuiApplication.clipboard().text()
    await office.company.do(
        lambda: office.company.portal.grant(7, {f"view:{kind}": "1" for kind in "ASMRD"})
    )
    office.press("refresh")
    await until(lambda: len(page.table.ids) > 0, "documents")
    assert title(office) == ""


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("0", "You have to enable inventory management to process it.", InventoryOff),
        ("PORTAL_DELETED", "Portal was deleted", PortalClosed),
        ("0", "Access denied", NotAllowed),
    ],
)
@in_office
async def test_a_refusal_at_the_first_reading_stands_in_the_list(
    office: Office, code: str, text: str, kind: type
) -> None:
    refused = {"on": "catalog.document.list", "do": "refuse", "code": code, "text": text}
    await office.company.plan(refused | {"times": None})
    page = await office.open(read=False)
    await until(lambda: isinstance(page.desk.keeping.standing.problem, kind), f"a {kind.__name__}")
    await until(lambda: page.list_pane.vacancy is not None, "a state in the list's place")
    assert office.find(QPushButton, "refresh").isVisible()
    await office.company.good_day()
    office.press("refresh")
    await until(lambda: len(page.table.ids) == 260, "the list")


@in_office
async def test_an_empty_portal_without_inventory_management_says_that(office: Office) -> None:
    await office.company.sql("DELETE FROM documents")
    await office.company.switch(inventory=False)
    await office.open(read=False)
    await until(lambda: "switched off" in title(office), "the reason")
    await office.company.switch(inventory=True)
    office.press("refresh")
    await until(lambda: title(office) == "No inventory documents yet", "the empty state")


@in_office
async def test_a_list_that_was_read_stays_when_the_portal_closes(office: Office) -> None:
    page = await office.open()
    await office.company.plan(
        {"on": "catalog.document.list", "do": "refuse", "code": "PORTAL_DELETED", "times": None}
    )
    await until(lambda: "trouble" in page.strips.keys, "a strip")
    assert isinstance(page.desk.keeping.standing.problem, PortalClosed)
    assert len(page.table.ids) == 260
    assert page.list_pane.vacancy is None
    assert page.sidebar.foot.lines[2].startswith("Refused since")


@in_office
async def test_offline_tells_the_age_of_the_list_and_comes_back_by_itself(office: Office) -> None:
    page = await office.open()
    await office.company.plan(AWAY)
    await until(lambda: "trouble" in page.strips.keys, "a strip")
    assert "No connection since" in fact(office, "trouble")
    assert "The list was read" in fact(office, "trouble")
    assert page.sidebar.foot.lines[2].startswith("Offline since")
    assert "as of" in _told(office)
    assert len(page.table.ids) == 260
    await office.search("receipt")  # what is known can be searched meanwhile
    await office.company.good_day()
    await until(lambda: not page.strips.keys, "the strip to go")
    assert page.sidebar.foot.lines[2].startswith("Connected")
    assert "up to date" in _told(office)


@in_office
async def test_try_now_asks_at_once(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    await office.company.plan(AWAY)
    page.table.setFocus()
    office.key(KEY.Key_F5)
    await until(lambda: "trouble" in page.strips.keys, "a strip")
    await office.company.good_day()
    office.find(QPushButton, "try").setFocus()
    office.press("try")
    await until(lambda: not page.strips.keys, "the strip to go")
    assert page.table.hasFocus()


@in_office
async def test_a_portal_that_is_away_at_the_very_start(office: Office) -> None:
    await office.company.plan(AWAY)
    page = await office.open(read=False)
    await until(lambda: page.list_pane.vacancy is not None, "a state in the list's place")
    assert not page.strips.keys
    await office.company.good_day()
    office.press("refresh")
    await office.settled()
    assert len(page.table.ids) == 260
    assert page.list_pane.vacancy is None


@in_office
async def test_the_first_reading_rests_and_goes_on_by_the_strips_buttons(office: Office) -> None:
    rest = {"on": "catalog.document.list", "do": "hold", "name": "rest", "skip": 3}
    await office.company.plan(rest)
    page = await office.open(read=False)
    await until(lambda: office.company.faults.held("rest"), "the second request")
    assert "50 of about 260" in fact(office, "reading")
    office.press("pause")
    assert fact(office, "reading").startswith("Reading rests")
    assert "Reading rests" in _told(office)
    await office.company.good_day()
    await until(lambda: page.desk.keeping.standing.count > 50, "the page under way")
    assert not page.desk.keeping.standing.complete
    office.press("go-on")
    await office.settled()
    assert page.strips.keys == ()


@in_office
async def test_a_rate_limit_is_told_with_a_countdown(office: Office) -> None:
    page = await office.open(rhythm=CALM)
    office.patience = asyncio.Event()
    await office.company.plan(
        {"on": "request", "do": "refuse", "code": "QUERY_LIMIT_EXCEEDED", "status": 503}
        | {"text": "Too many requests", "retry_after": 27}
    )
    office.command("refresh").trigger()
    await until(lambda: "slow" in page.strips.keys, "a strip")
    assert "Bitrix24 asks to slow down" in fact(office, "slow")
    assert "in 0:2" in fact(office, "slow")
    before = fact(office, "slow")
    await until(lambda: fact(office, "slow") != before, "the countdown to go on")
    office.patience.set()
    await until(lambda: not page.strips.keys, "the strip to go")
    assert len(page.table.ids) == 260


@in_office
async def test_rows_in_grey_stand_where_documents_will(office: Office) -> None:
    await office.company.plan({"on": "request", "do": "hold", "name": "first"})
    page = await office.open(read=False)
    await until(lambda: office.company.faults.held("first"), "the first request")
    assert page.list_pane.vacancy is None
    assert page.table.isVisible()
    assert _told(office) == "Reading documents…"
    assert page.sidebar.foot.lines[2] == "Connecting…"
    assert not office.find(QLabel, "match").isVisible()
    await office.company.good_day()
    await office.settled()


def _told(office: Office) -> str:
    found = [each for each in office.window.statusBar().findChildren(QLabel) if each.text()]
    return found[0].text()


@in_office
async def test_what_is_not_verified_is_told_above_the_list_until_it_is(office: Office) -> None:
    page = await office.open()
    left_over, pending = office.desk.conducting.left_over, office.listed[:2]
    lost = Lost(
        Judge(Act.CONDUCT, 1),
        AnswerLost(
            reference=Reference("catalog.document.conduct", office.desk.line.now()),
            execution=Execution.UNKNOWN,
        ),
        set(pending),
        office.desk.line.now() + timedelta(hours=1),
        asyncio.get_running_loop().time() + 3600,
    )
    asked = Asked(act=Act.CONDUCT, documents=office.desk.seen(pending))
    left_over.take(Operation(asked, office.desk.line.now()), lost)
    await until(lambda: "unknown" in page.strips.keys, "the strip")
    assert fact(office, "unknown").startswith("2 documents are not verified.")
    lost.pending.clear()
    left_over.on_changed()
    assert "unknown" not in page.strips.keys
