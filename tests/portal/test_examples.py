"""Every ready answer of a portal is understood, or refused as the problem it is."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop.portal import envelope
from desktop.portal.calls import acts, documents, edits, facts, names
from desktop.portal.exchange import RawAnswer, Reply, Request
from desktop.portal.line import Caller
from desktop.portal.refusals import judge
from desktop.stock.documents import Document, Kind, Line, Status
from desktop.stock.names import SupplierKind
from desktop.stock.problems import NotFound, Problem, Refused
from tests.portal.fakes import NOW, ScriptedLine
from tests.portal.refused_examples import REFUSALS, Refusal

pytestmark = pytest.mark.anyio
EXAMPLES = Path(__file__).parent / "examples"


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.file)
def test_a_refusal_becomes_its_problem(refusal: Refusal) -> None:
    body = (EXAMPLES / refusal.file).read_bytes()
    writes = refusal.method.rpartition(".")[2] not in ("list", "get", "info", "status")
    request = Request(refusal.method, writes=writes, document_id=11)
    judged = judge(RawAnswer(refusal.status, {}, body), request, NOW)
    assert type(judged) is refusal.problem
    assert judged.execution is refusal.execution
    for name, value in refusal.facts.items():
        assert getattr(judged, name) == value, name
    if hasattr(judged, "document_id") and refusal.file.startswith("catalog.document."):
        assert judged.document_id == 11
    assert judged.reference.status == refusal.status
    assert not judged.words.endswith("..")
    assert "&quot;" not in judged.words


async def listed(line: Caller) -> Any:
    found: list[Document] = []
    async for page in documents.newest_first(line):
        assert not isinstance(page, Problem), page
        found += page.rows
    return found


Ask = Callable[[Caller], Awaitable[Any]]
Check = Callable[[Any], bool]

READ: list[tuple[str, Ask, Check]] = [
    ("catalog.catalog.list.ok", names.catalogs, lambda got: got[1].product_catalog_id == 23),
    (
        "catalog.document.add.ok",
        lambda line: edits.add_document(line, Kind.RECEIPT, "EUR", 7),
        lambda got: got.kind is Kind.RECEIPT,
    ),
    ("catalog.document.cancel.ok", lambda line: acts.cancel(line, 12), lambda got: is_done(got)),
    (
        "catalog.document.cancelList.ok",
        lambda line: acts.cancel_list(line, [12]),
        lambda got: is_done(got),
    ),
    ("catalog.document.conduct.ok", lambda line: acts.conduct(line, 11), lambda got: is_done(got)),
    (
        "catalog.document.conductList.ok",
        lambda line: acts.conduct_list(line, [11]),
        lambda got: is_done(got),
    ),
    (
        "catalog.document.conductList.legacy-empty",
        lambda line: acts.conduct_list(line, [11]),
        lambda got: is_done(got),
    ),
    ("catalog.document.delete.ok", lambda line: edits.delete_document(line, 11), lambda got: got),
    (
        "catalog.document.delete.null",
        lambda line: edits.delete_document(line, 11),
        lambda got: isinstance(got, Refused),
    ),
    (
        "catalog.document.element.add.ok",
        lambda line: edits.add_line(line, 11, 101, Decimal(5), to_warehouse_id=1),
        lambda got: isinstance(got, Line),
    ),
    (
        "catalog.document.element.update.ok",
        lambda line: edits.update_line(line, 1, Decimal(5)),
        lambda got: isinstance(got, Line),
    ),
    (
        "catalog.document.element.delete.ok",
        lambda line: edits.delete_line(line, 1),
        lambda got: got is True,
    ),
    (
        "catalog.document.element.list.empty",
        lambda line: documents.lines_of(line, [11]),
        lambda got: got == [],
    ),
    (
        "catalog.document.element.list.ok",
        lambda line: documents.lines_of(line, [11]),
        lambda got: len(got) > 0 and all(row.document_id == 11 for row in got),
    ),
    (
        "catalog.document.element.list.several-documents",
        lambda line: documents.lines_of(line, [11, 13]),
        lambda got: len({row.document_id for row in got}) == 2,
    ),
    (
        "catalog.document.element.list.transfer",
        lambda line: documents.lines_of(line, [13]),
        lambda got: all(row.from_warehouse_id and row.to_warehouse_id for row in got),
    ),
    ("catalog.document.fields.ok", documents.fields, lambda got: got["total"] == "double"),
    ("catalog.document.getFields.ok", documents.fields, lambda got: len(got) == 17),
    (
        "catalog.document.list.cancelled-as-c",
        listed,
        lambda got: [d.status for d in got] == [Status.CANCELLED],
    ),
    (
        "catalog.document.list.contractor-id",
        listed,
        lambda got: got[0].supplier_id is not None,
    ),
    ("catalog.document.list.empty", listed, lambda got: got == []),
    ("catalog.document.list.no-rights", listed, lambda got: got == []),
    (
        "catalog.document.list.wire",
        listed,
        lambda got: (
            got[0].title == 'Receipt from "Nord" & Co'
            and got[0].total == Decimal("1840.5")
            and got[0].status_at == datetime(2026, 9, 12, 5, 30, 11, tzinfo=UTC)
            and got[0].number == "IN-00041"
            and got[0].status is Status.CONDUCTED
        ),
    ),
    ("catalog.document.mode.status.off", facts.inventory_on, lambda got: got is False),
    ("catalog.document.mode.status.on", facts.inventory_on, lambda got: got is True),
    (
        "catalog.document.update.ok",
        lambda line: edits.update_document(line, 11, {"commentary": "x"}),
        lambda got: isinstance(got, Document),
    ),
    (
        "catalog.document.update.unknown-id",
        lambda line: edits.update_document(line, 999, {"commentary": "x"}),
        lambda got: isinstance(got, NotFound) and got.document_id == 999,
    ),
    (
        "catalog.documentcontractor.add.ok",
        lambda line: edits.add_supplier(line, 11, SupplierKind.COMPANY, 31),
        lambda got: got.document_id == 11,
    ),
    (
        "catalog.documentcontractor.delete.ok",
        lambda line: edits.delete_supplier(line, 15),
        lambda got: got is True,
    ),
    (
        "catalog.documentcontractor.list.empty",
        lambda line: names.bindings(line, [11]),
        lambda got: got == [],
    ),
    (
        "catalog.documentcontractor.list.ok",
        lambda line: names.bindings(line, [11]),
        lambda got: [b.kind for b in got] == [SupplierKind.COMPANY, SupplierKind.CONTACT],
    ),
    (
        "catalog.enum.getStoreDocumentTypes.ok",
        facts.document_kinds,
        lambda got: list(got) == ["A", "S", "M", "R", "D"],
    ),
    ("catalog.enum.getStoreDocumentTypes.ru", facts.document_kinds, lambda got: len(got) == 5),
    ("catalog.enum.getStoreDocumentTypes.docs", facts.document_kinds, lambda got: len(got) == 5),
    ("catalog.measure.list.ok", names.measures, lambda got: got[0].symbol == "pcs"),
    ("catalog.measure.list.bare", names.measures, lambda got: got[0].symbol == "pcs"),
    (
        "catalog.product.get.ok",
        lambda line: names.product(line, 101),
        lambda got: got.purchasing_price is not None and got.purchasing_price > 0,
    ),
    ("catalog.store.list.ok", names.warehouses, lambda got: all(store.title for store in got)),
    ("crm.category.list.company", lambda line: facts.supplier_category(line, 4), bool),
    ("crm.category.list.contact", lambda line: facts.supplier_category(line, 3), bool),
    (
        "crm.item.list.companies",
        lambda line: names.suppliers(line, SupplierKind.COMPANY, [31]),
        lambda got: got[0].id == 31 and got[0].name,
    ),
    (
        "crm.item.list.contacts",
        lambda line: names.suppliers(line, SupplierKind.CONTACT, [44]),
        lambda got: got[0].name == "Ivan Kotov",
    ),
    (
        "method.get.ok",
        lambda line: facts.method(line, "catalog.document.conduct"),
        lambda got: got.exists and got.available,
    ),
    (
        "method.get.missing",
        lambda line: facts.method(line, "catalog.document.conduct"),
        lambda got: not got.exists,
    ),
    ("profile.ok", facts.profile, lambda got: got == facts.Profile(1, "Anna Petrova", True)),
    ("scope.ok", facts.scopes, lambda got: "catalog" in got),
    ("server.time.ok", facts.server_time, lambda got: got.tzinfo is not None),
    (
        "user.get.brief",
        lambda line: names.people(line, [7]),
        lambda got: got[0].name == "Boris Ivanov",
    ),
    ("user.get.ok", lambda line: names.people(line, [1, 7]), lambda got: len(got) >= 1),
]
ENVELOPES = [
    "catalog.document.deleteList.ok",
    "catalog.document.element.getFields.ok",
    "catalog.document.list.fast",
    "catalog.document.list.ok",
    "catalog.document.list.overcount",
    "catalog.document.list.page1",
    "catalog.document.list.time-box",
    "catalog.document.list.time-float",
    "catalog.document.mode.statusDetails.ok",
    "catalog.documentcontractor.getFields.ok",
    "catalog.product.list.ok",
    "catalog.product.offer.list.ok",
    "catalog.store.get.ok",
    "catalog.storeproduct.get.ok",
    "catalog.storeproduct.getFields.ok",
    "catalog.storeproduct.list.ok",
    "catalog.userfield.document.list.ok",
    "catalog.userfield.document.update.ok",
    "crm.item.list.fast",
    "feature.get.ok",
    "methods.ok",
]
"""Answers to methods or arguments that no call of ours uses: their envelope is understood."""


def is_done(got: object) -> bool:
    return isinstance(got, acts.Done)


@pytest.mark.parametrize(("file", "ask", "check"), READ, ids=[file for file, _, _ in READ])
async def test_an_answer_becomes_our_types(file: str, ask: Ask, check: Check) -> None:
    got = await ask(ScriptedLine(lambda _: (EXAMPLES / f"{file}.json").read_bytes()))
    assert check(got), got


@pytest.mark.parametrize("file", ENVELOPES)
def test_an_envelope_is_understood(file: str) -> None:
    read = envelope.read((EXAMPLES / f"{file}.json").read_bytes())
    assert isinstance(read, Reply)
    assert read.seconds is not None


def test_documents_of_the_portal_keep_their_order_and_nothing_is_lost() -> None:
    read = envelope.read((EXAMPLES / "catalog.document.list.ok.json").read_bytes())
    assert isinstance(read, Reply)
    rows = documents.DOCUMENTS.rows(read.result)
    assert [row.id for row in rows] == [11, 12, 13, 14, 15]
    assert rows[3].status is Status.CANCELLED, "N with a person who changed the status"


def test_balances_and_products_are_read_exactly() -> None:
    read = envelope.read((EXAMPLES / "catalog.storeproduct.list.ok.json").read_bytes())
    assert isinstance(read, Reply)
    assert all(isinstance(b.balance.quantity, Decimal) for b in names.BALANCES.rows(read.result))
    read = envelope.read((EXAMPLES / "catalog.product.list.ok.json").read_bytes())
    assert isinstance(read, Reply)
    assert all(product.name for product in names.PRODUCTS.rows(read.result))


def test_no_example_is_left_out() -> None:
    named = {refusal.file for refusal in REFUSALS}
    named |= {f"{file}.json" for file, _, _ in READ} | {f"{file}.json" for file in ENVELOPES}
    others = {file.name for file in EXAMPLES.iterdir()} - named
    assert {name.split(".")[0] for name in others} == {"batch", "oauth"}
