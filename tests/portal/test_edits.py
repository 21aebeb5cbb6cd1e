"""Changing drafts: what is sent, and that nothing unknown or empty ever is."""

from decimal import Decimal
from typing import Any

import pytest

from desktop.portal.calls import edits
from desktop.portal.exchange import Priority, Request
from desktop.stock.documents import Document, Kind
from desktop.stock.names import SupplierKind
from desktop.stock.problems import AnswerSenseless, Execution
from tests.portal.fakes import ScriptedLine, result

pytestmark = pytest.mark.anyio
ROW = {"id": 5, "docId": 11, "elementId": 101, "storeTo": 1, "amount": 2.5}
HEADER = {"id": 11, "docType": "A", "status": "N", "title": "x"}


def line_saying(value: Any) -> ScriptedLine:
    return ScriptedLine(lambda _: result(value))


def only(line: ScriptedLine) -> Request:
    (asked,) = line.asked
    assert asked.writes
    assert asked.priority is Priority.ACT
    return asked


async def test_a_new_document_names_its_kind_currency_and_person() -> None:
    line = line_saying({"document": HEADER})
    made = await edits.add_document(line, Kind.RECEIPT, "EUR", 7, {"title": "x"})
    assert isinstance(made, Document)
    assert only(line).params == {
        "fields": {"title": "x", "docType": "A", "currency": "EUR", "responsibleId": 7}
    }


@pytest.mark.parametrize("name", ["status", "dateModify", "ID", "docType", ""])
async def test_a_field_the_portal_would_drop_is_never_sent(name: str) -> None:
    line = line_saying({"document": HEADER})
    with pytest.raises(ValueError, match="header"):
        await edits.update_document(line, 11, {name: "x"})
    assert line.asked == []


async def test_quantities_are_sent_exactly_and_nothing_is_sent_for_nothing() -> None:
    line = line_saying({"documentElement": ROW})
    await edits.add_line(line, 11, 101, Decimal("0.10"), to_warehouse_id=1)
    fields = only(line).params["fields"]
    assert fields == {"amount": "0.10", "storeTo": 1, "docId": 11, "elementId": 101}


async def test_a_changed_line_comes_back_as_it_is_now() -> None:
    changed = await edits.update_line(line_saying({"documentElement": ROW}), 5, Decimal("2.5"))
    assert getattr(changed, "quantity", None) == Decimal("2.5")


async def test_a_supplier_is_bound_by_its_kind() -> None:
    row = {"id": 1, "documentId": 11, "entityTypeId": 4, "entityId": 31}
    line = line_saying({"documentContractor": row})
    bound = await edits.add_supplier(line, 11, SupplierKind.COMPANY, 31)
    assert getattr(bound, "kind", None) is SupplierKind.COMPANY
    assert only(line).params["fields"]["entityTypeId"] == 4


@pytest.mark.parametrize("value", [{}, [], None, True, {"documentElement": []}, {"x": 1}])
async def test_an_answer_without_the_row_leaves_the_change_unknown(value: Any) -> None:
    problem = await edits.add_line(line_saying(value), 11, 101, Decimal(1))
    assert isinstance(problem, AnswerSenseless)
    assert problem.execution is Execution.UNKNOWN
