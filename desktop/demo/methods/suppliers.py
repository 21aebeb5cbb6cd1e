"""Suppliers of receipts: bindings to companies and contacts of the CRM, and their names."""

from collections.abc import Mapping
from typing import Any

from desktop.demo import lists
from desktop.demo.envelope import tidy
from desktop.demo.lists import Answer, Column, Condition, Table
from desktop.demo.methods.registry import method
from desktop.demo.params import need_int, need_map, whole
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal, business

CONTACT, COMPANY = 3, 4
CATEGORY = {CONTACT: 2, COMPANY: 1}
_CODES = {CONTACT: "CATALOG_CONTRACTOR_CONTACT", COMPANY: "CATALOG_CONTRACTOR_COMPANY"}
_BINDINGS = Table(
    "bindings",
    {
        "documentId": Column("document_id", "int"),
        "entityId": Column("entity_id", "int"),
        "entityTypeId": Column("entity_type_id", "int"),
        "id": Column("id", "int"),
    },
)
_ITEMS = {
    COMPANY: Table(
        "companies",
        {
            "id": Column("id", "int"),
            "title": Column("title"),
            "categoryId": Column("category_id", "int"),
        },
    ),
    CONTACT: Table(
        "contacts",
        {
            "id": Column("id", "int"),
            "name": Column("name"),
            "secondName": Column("second_name"),
            "lastName": Column("last_name"),
            "categoryId": Column("category_id", "int"),
        },
    ),
}


def _provided_by_crm(portal: Portal, caller: Caller) -> None:
    if not (caller.reads_catalog or caller.views_stores):
        raise business("Access denied")
    if portal.switches.suppliers != "crm":
        raise business("Contractors should be provided by CRM")


@method("catalog.documentcontractor.list")
async def list_bindings(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """The key is singular, the value a list."""
    _provided_by_crm(portal, caller)
    rows, total, following = lists.read(
        portal.db, _BINDINGS, params, time_zone=portal.switches.time_zone
    )
    return Answer({"documentContractor": [tidy(row) for row in rows]}, total, following)


@method("catalog.documentcontractor.getFields")
async def get_fields(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del portal, params
    if not (caller.reads_catalog or caller.views_stores):
        raise business("Access denied")
    described = {
        name: {
            "isImmutable": False,
            "isReadOnly": name == "id",
            "isRequired": name != "id",
            "type": "integer",
        }
        for name in sorted(_BINDINGS.columns)
    }
    return Answer({"documentContractor": described})


@method("catalog.documentcontractor.add")
async def bind(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    fields = need_map(params, "fields")
    if not caller.may("modify", "A"):
        raise business("Access denied")
    _provided_by_crm(portal, caller)
    document_id = whole(fields.get("documentId") or 0)
    _check_document(portal, document_id)
    kind, entity = whole(fields.get("entityTypeId") or 0), whole(fields.get("entityId") or 0)
    if kind not in _ITEMS:
        raise business("Wrong entity type id")
    known = portal.db.execute(
        f"SELECT 1 FROM {_ITEMS[kind].source} WHERE id = ?",  # noqa: S608 - names are ours
        (entity,),
    ).fetchone()
    if known is None:
        raise business("Wrong entity id")
    _check_double(portal, document_id, kind, entity)
    cursor = portal.db.execute(
        "INSERT INTO bindings (document_id, entity_type_id, entity_id) VALUES (?, ?, ?)",
        (document_id, kind, entity),
    )
    portal.db.commit()
    row = {"documentId": document_id, "entityId": entity, "entityTypeId": kind}
    return Answer({"documentContractor": tidy({**row, "id": cursor.lastrowid})})


def _check_document(portal: Portal, document_id: int) -> None:
    row = portal.db.execute(
        "SELECT doc_type, status FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    if row is None:
        raise business("Store document was not found")
    if row[0] != "A":
        raise business("Type of store document is wrong")
    if row[1] == "Y":
        raise business("Unable to edit conducted document")


def _check_double(portal: Portal, document_id: int, kind: int, entity: int) -> None:
    bound = portal.db.execute(
        "SELECT entity_type_id, entity_id FROM bindings WHERE document_id = ?", (document_id,)
    ).fetchall()
    if (kind, entity) in bound:
        raise business("This contractor has been already bound to this document")
    if kind == COMPANY and any(other == COMPANY for other, _ in bound):
        raise business("This document already has a Company contractor")


@method("catalog.documentcontractor.delete")
async def unbind(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    binding_id = need_int(params, "id")
    if not caller.may("modify", "A"):
        raise business("Access denied")
    _provided_by_crm(portal, caller)
    row = portal.db.execute(
        "SELECT document_id FROM bindings WHERE id = ?", (binding_id,)
    ).fetchone()
    if row is None:
        raise business("Binding was not found")
    _check_document(portal, row[0])
    portal.db.execute("DELETE FROM bindings WHERE id = ?", (binding_id,))
    portal.db.commit()
    return Answer(result=True)


# --- names


@method("crm.category.list", scope="crm")
async def categories(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del portal, caller
    kind = whole(params.get("entityTypeId") or 0)
    if kind not in _CODES:
        raise Refusal("NOT_FOUND", "SPA not found")
    rows = [
        {"id": 0, "name": "General", "sort": 100, "entityTypeId": kind, "code": ""},
        {
            "id": CATEGORY[kind],
            "name": "Suppliers",
            "sort": 200,
            "entityTypeId": kind,
            "code": _CODES[kind],
        },
    ]
    return Answer({"categories": rows}, len(rows))


@method("crm.item.list", scope="crm")
async def items(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del caller
    kind = whole(params.get("entityTypeId") or 0)
    if kind not in _ITEMS:
        raise Refusal("NOT_FOUND", "SPA not found")
    table = _ITEMS[kind]
    asked = dict(params.get("filter") or {})
    for name in asked:
        if lists.known_name(table, name.lstrip("@!=<>%")) is None:
            text = f"Invalid filter: field '{name}' is not allowed in filter"
            raise Refusal("INVALID_ARG_VALUE", text)
    only = Condition()
    if "categoryId" in asked and asked["categoryId"] is None:
        only = Condition(["category_id = 0"])  # null lists the general category
        del asked["categoryId"]
    rows, total, following = lists.read(
        portal.db,
        table,
        {**params, "filter": asked},
        time_zone=portal.switches.time_zone,
        only=only,
    )
    plain = [{name: value or None for name, value in row.items()} for row in rows]
    return Answer({"items": plain}, 0 if total is None else total, following)
