"""Changing a draft: its header, its lines, its suppliers; never repeated blindly."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from desktop.portal.exchange import Priority, Request
from desktop.portal.line import Caller
from desktop.portal.wire import BindingWire, DocumentWire, LineWire, decode, read
from desktop.stock.documents import Document, Kind, Line
from desktop.stock.names import SupplierBinding, SupplierKind
from desktop.stock.problems import Execution, NotFound, Problem, Reference, Refused

_HEADER = frozenset({"responsibleId", "dateDocument", "total", "commentary", "title", "docNumber"})


async def add_document(
    line: Caller,
    kind: Kind,
    currency: str,
    responsible_id: int,
    fields: Mapping[str, Any] | None = None,
) -> Document | Problem:
    given = _known(fields or {})
    given |= {"docType": kind.value, "currency": currency, "responsibleId": responsible_id}
    asked = _write("catalog.document.add", {"fields": given})
    return await _document(line, asked)


async def update_document(
    line: Caller, document_id: int, fields: Mapping[str, Any]
) -> Document | Problem:
    """Change the header; a portal that does not know the id answers with an empty document."""
    params = {"id": document_id, "fields": _known(fields)}
    return await _document(line, _write("catalog.document.update", params, document_id))


async def delete_document(line: Caller, document_id: int) -> bool | Problem:
    """True when it is gone. Some portals answer null instead of a refusal."""
    asked = _write("catalog.document.delete", {"id": document_id}, document_id)
    return await _deleted(line, asked)


async def add_line(
    line: Caller,
    document_id: int,
    product_id: int,
    quantity: Decimal,
    *,
    from_warehouse_id: int | None = None,
    to_warehouse_id: int | None = None,
    price: Decimal | None = None,
) -> Line | Problem:
    fields = _line_fields(quantity, from_warehouse_id, to_warehouse_id, price)
    fields |= {"docId": document_id, "elementId": product_id}
    return await _line(
        line, _write("catalog.document.element.add", {"fields": fields}, document_id)
    )


async def update_line(
    line: Caller,
    line_id: int,
    quantity: Decimal,
    *,
    from_warehouse_id: int | None = None,
    to_warehouse_id: int | None = None,
    price: Decimal | None = None,
) -> Line | Problem:
    fields = _line_fields(quantity, from_warehouse_id, to_warehouse_id, price)
    return await _line(
        line, _write("catalog.document.element.update", {"id": line_id, "fields": fields})
    )


async def delete_line(line: Caller, line_id: int) -> bool | Problem:
    return await _deleted(line, _write("catalog.document.element.delete", {"id": line_id}))


async def add_supplier(
    line: Caller, document_id: int, kind: SupplierKind, supplier_id: int
) -> SupplierBinding | Problem:
    entity = {SupplierKind.CONTACT: 3, SupplierKind.COMPANY: 4}[kind]
    fields = {"documentId": document_id, "entityTypeId": entity, "entityId": supplier_id}
    asked = _write("catalog.documentcontractor.add", {"fields": fields}, document_id)
    reply = await line.call(asked)
    if isinstance(reply, Problem):
        return reply

    def take(raw: msgspec.Raw) -> SupplierBinding:
        row: BindingWire = _only(decode(dict[str, BindingWire], raw), "documentContractor")
        return row.ours()

    return await read(reply, asked, line.now(), take)


async def delete_supplier(line: Caller, binding_id: int) -> bool | Problem:
    return await _deleted(line, _write("catalog.documentcontractor.delete", {"id": binding_id}))


def _write(method: str, params: dict[str, Any], document_id: int | None = None) -> Request:
    return Request(method, params, writes=True, priority=Priority.ACT, document_id=document_id)


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    if unknown := set(fields) - _HEADER:
        raise ValueError(f"a document's header has no {unknown}")
    return dict(fields)


def _line_fields(
    quantity: Decimal, source: int | None, target: int | None, price: Decimal | None
) -> dict[str, Any]:
    given = {"amount": quantity, "storeFrom": source, "storeTo": target, "purchasingPrice": price}
    return {
        name: str(value) if isinstance(value, Decimal) else value
        for name, value in given.items()
        if value is not None
    }


def _only(answer: Mapping[str, Any], key: str) -> Any:
    if key not in answer:
        raise ValueError(f"missing - at `$.{key}`")
    return answer[key]


async def _document(line: Caller, asked: Request) -> Document | Problem:
    reply = await line.call(asked)
    if isinstance(reply, Problem):
        return reply
    if bytes(reply.result).replace(b" ", b"") == b'{"document":[]}':
        return NotFound(
            reference=Reference(asked.method, line.now()),
            execution=Execution.REFUSED,
            document_id=asked.document_id,
        )

    def take(raw: msgspec.Raw) -> Document:
        document: DocumentWire = _only(decode(dict[str, DocumentWire], raw), "document")
        return document.ours()

    return await read(reply, asked, line.now(), take)


async def _line(line: Caller, asked: Request) -> Line | Problem:
    reply = await line.call(asked)
    if isinstance(reply, Problem):
        return reply

    def take(raw: msgspec.Raw) -> Line:
        row: LineWire = _only(decode(dict[str, LineWire], raw), "documentElement")
        return row.ours()

    return await read(reply, asked, line.now(), take)


async def _deleted(line: Caller, asked: Request) -> bool | Problem:
    reply = await line.call(asked)
    if isinstance(reply, Problem):
        return reply
    if bytes(reply.result).strip() == b"true":
        return True
    return Refused(
        reference=Reference(asked.method, line.now()),
        execution=Execution.REFUSED,
        document_id=asked.document_id,
    )
