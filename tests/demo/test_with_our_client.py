"""The portal room and the demo portal, written apart, understand each other."""

from collections.abc import AsyncIterator
from decimal import Decimal

import pytest

from desktop.portal import batch, http
from desktop.portal.address import Webhook, understand
from desktop.portal.calls import acts, documents, edits, facts, names
from desktop.portal.line import Line as PortalLine
from desktop.portal.pacing import Bucket
from desktop.portal.paging import Page
from desktop.portal.signing import WebhookSigning
from desktop.stock import problems as p
from desktop.stock.documents import Document, Kind, Line, Status
from desktop.stock.names import SupplierKind
from desktop.stock.problems import Problem
from tests.demo import small_world as world
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio


@pytest.fixture
async def line(running: Running) -> AsyncIterator[PortalLine]:
    webhook = understand(running.url(""))
    assert isinstance(webhook, Webhook)
    async with http.opened() as client:
        yield PortalLine(client, WebhookSigning(webhook), Bucket())


@pytest.fixture
async def clerk(running: Running) -> AsyncIterator[PortalLine]:
    webhook = understand(running.url("", clerk=True))
    assert isinstance(webhook, Webhook)
    async with http.opened() as client:
        yield PortalLine(client, WebhookSigning(webhook), Bucket())


async def test_documents_are_read_page_by_page_in_few_requests(
    running: Running, line: PortalLine
) -> None:
    for number in range(100, 2345):
        world.document(running.db, number, "S")
    running.db.commit()
    read: list[int] = []
    async for page in documents.newest_first(line, at_once=50):
        assert isinstance(page, Page), page
        read += [document.id for document in page.rows]
    assert read == [*range(2344, 99, -1), 15, 14, 13, 12, 11]
    assert line.counts.requests == 2
    found = await documents.by_ids(line, [12, 14, 99999])
    assert not isinstance(found, Problem)
    assert [document.status for document in found] == [Status.CONDUCTED, Status.CANCELLED]


async def test_a_mixed_hundred_is_conducted_each_told_and_read_back(
    running: Running, line: PortalLine
) -> None:
    wanted = [running.new("S", {"target": 1}) for _ in range(97)]
    wanted += [12, running.new("D", {"source": 3}), running.new("A", supplier=False)]
    sizes, told = batch.Sizes(), dict[int, acts.Done | Problem]()
    while len(told) < len(wanted):
        part = wanted[len(told) : len(told) + acts.most(acts.Act.CONDUCT, sizes)]
        acted = await acts.many(line, acts.Act.CONDUCT, part, sizes)
        assert isinstance(acted, acts.Acted), acted
        assert set(acted.documents) == set(part)
        told |= acted.answers
    refused = {n: a for n, a in told.items() if isinstance(a, Problem)}
    assert [type(refused[n]) for n in wanted[97:]] == [
        p.StatusForbids,
        p.StockShort,
        p.Incomplete,
    ]
    assert len(refused) == 3
    assert running.stock(101, 1) == 5 + 97
    assert line.counts.requests <= 4


async def test_a_document_is_made_conducted_and_cancelled(
    running: Running, line: PortalLine
) -> None:
    made = await edits.add_document(line, Kind.RECEIPT, "EUR", 7, {"title": "Oak <b>"})
    assert isinstance(made, Document)
    added = await edits.add_line(
        line, made.id, 102, Decimal("2.5"), to_warehouse_id=2, price=Decimal("0.1")
    )
    assert isinstance(added, Line)
    incomplete = await acts.conduct(line, made.id)
    assert isinstance(incomplete, p.Incomplete)
    assert incomplete.lacks == (p.Lack.SUPPLIER,)
    await edits.add_supplier(line, made.id, SupplierKind.COMPANY, 31)
    assert isinstance(await acts.conduct(line, made.id), acts.Done)
    rows = await documents.lines_of(line, [made.id])
    assert not isinstance(rows, Problem)
    (row,) = rows
    assert (row.quantity, row.price) == (Decimal("2.5"), Decimal("0.1"))
    balances = await names.balances(line, [102])
    assert not isinstance(balances, Problem)
    assert [(b.warehouse_id, b.quantity) for b in balances] == [(2, Decimal("2.5"))]
    assert isinstance(await edits.update_document(line, made.id, {"title": "x"}), p.StatusForbids)
    assert isinstance(await acts.cancel(line, made.id), acts.Done)
    assert running.stock(102, 2) == 0
    assert await edits.delete_document(line, made.id) is True


async def test_what_documents_refer_to_is_read(line: PortalLine) -> None:
    warehouses = await names.warehouses(line)
    assert not isinstance(warehouses, Problem)
    assert [w.title for w in warehouses] == ["Main", "North shop", "12 Harbour St", "Old"]
    assert [w.active for w in warehouses] == [True, True, True, False]
    products = await names.products(line, [101, 201], [23, 24])
    assert not isinstance(products, Problem)
    assert {product.name for product in products} == {"Chair", "Chair, red"}
    people = await names.people(line, [1, 7])
    assert not isinstance(people, Problem)
    assert [person.name for person in people] == ["Anna Petrova", "Boris Ivanov"]
    suppliers = await names.suppliers(line, SupplierKind.CONTACT, [44])
    assert not isinstance(suppliers, Problem)
    assert suppliers[0].name == "Ivan K"
    assert await facts.inventory_on(line) is True
    assert await facts.scopes(line) == frozenset({"catalog", "crm", "user_brief"})
    assert not isinstance(await facts.server_time(line), Problem)


async def test_a_person_without_rights_is_told_which(clerk: PortalLine, running: Running) -> None:
    assert isinstance(await acts.conduct(clerk, 11), p.NotAllowed)
    world.grant(running.db, "catalog_read")
    assert isinstance(await acts.conduct(clerk, 11), p.WarehouseNotAllowed)
    world.grant(running.db, "store_view")
    refused = await acts.conduct(clerk, 11)
    assert isinstance(refused, p.NotAllowed)
    assert refused.right is p.Right.CONDUCT
    seen = [page async for page in documents.newest_first(clerk)]
    assert isinstance(seen[0], Page)
    assert seen[0].rows == ()


async def test_a_revoked_webhook_and_a_missing_scope(running: Running, line: PortalLine) -> None:
    running.db.execute("UPDATE webhooks SET scopes = 'catalog'")
    missing = await names.people(line, [1])
    assert isinstance(missing, p.ScopeMissing)
    assert missing.scope == "user_brief"
    running.db.execute("UPDATE webhooks SET active = 0")
    assert isinstance(await acts.conduct(line, 11), p.BadCredentials)
