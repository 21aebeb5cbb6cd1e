"""The rows of documents. Amounts, products and warehouses are stored as they come."""

from collections.abc import Mapping
from typing import Any

from desktop.demo import lists
from desktop.demo.envelope import tidy
from desktop.demo.lists import Answer, Column, Condition, Table
from desktop.demo.methods.registry import method
from desktop.demo.params import double, need_int, need_map, whole
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal

COLUMNS = {
    "amount": Column("amount", "double"),
    "docId": Column("doc_id", "int"),
    "elementId": Column("element_id", "int"),
    "id": Column("id", "int"),
    "purchasingPrice": Column("purchasing_price", "double"),
    "storeFrom": Column("store_from", "int"),
    "storeTo": Column("store_to", "int"),
}
_TABLE = Table("elements", COLUMNS)
_CHANGEABLE = {"amount", "purchasingPrice", "storeFrom", "storeTo"}


def _denied() -> Refusal:
    return Refusal("ERROR_DOCUMENT_RIGHTS", "Access denied")


@method("catalog.document.element.list")
async def list_rows(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    if not (caller.reads_catalog or caller.views_stores):
        raise _denied()
    letters = caller.viewable
    marks = ", ".join("?" * len(letters))
    only = Condition(
        [f"doc_id IN (SELECT id FROM documents WHERE doc_type IN ({marks}))"],  # noqa: S608 - marks
        [*letters],
    )
    rows, total, following = lists.read(
        portal.db,
        _TABLE,
        params,
        time_zone=portal.switches.time_zone,
        build=portal.switches.build,
        only=Condition(["doc_id IN (SELECT id FROM documents WHERE doc_type <> 'U')"])
        if caller.admin
        else only,
    )
    return Answer({"documentElements": [tidy(row) for row in rows]}, total, following)


@method("catalog.document.element.getFields", "catalog.document.element.fields")
async def get_fields(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del portal, params
    if not (caller.reads_catalog or caller.views_stores):
        raise _denied()
    kinds = {"int": "integer", "double": "double"}
    described = {
        name: {
            "isImmutable": name in ("docId", "elementId"),
            "isReadOnly": name == "id",
            "isRequired": name in ("docId", "elementId"),
            "type": kinds[column.kind],
        }
        for name, column in sorted(COLUMNS.items())
    }
    return Answer({"documentElement": described})


@method("catalog.document.element.add")
async def add(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    fields = need_map(params, "fields")
    document_id = whole(fields.get("docId") or 0)
    _check(portal, caller, document_id, fields)
    values = _values(fields)
    cursor = portal.db.execute(
        "INSERT INTO elements (doc_id, element_id, store_from, store_to, amount,"
        " purchasing_price) VALUES (?, ?, ?, ?, ?, ?)",
        (
            document_id,
            whole(fields.get("elementId") or 0),
            values.get("store_from"),
            values.get("store_to"),
            values.get("amount"),
            values.get("purchasing_price"),
        ),
    )
    portal.db.commit()
    return Answer({"documentElement": _one(portal, cursor.lastrowid or 0)})


@method("catalog.document.element.update")
async def update(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    row_id = need_int(params, "id")
    fields = need_map(params, "fields")
    _check(portal, caller, _document_of(portal, row_id), fields)
    for column, value in _values(fields).items():
        portal.db.execute(
            f"UPDATE elements SET {column} = ? WHERE id = ?",  # noqa: S608 - names are ours
            (value, row_id),
        )
    portal.db.commit()
    return Answer({"documentElement": _one(portal, row_id)})


@method("catalog.document.element.delete")
async def delete(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    row_id = need_int(params, "id")
    row = portal.db.execute(
        "SELECT store_from, store_to FROM elements WHERE id = ?", (row_id,)
    ).fetchone()
    stores = {"storeFrom": row[0], "storeTo": row[1]} if row else {}
    _check(portal, caller, _document_of(portal, row_id), stores)
    portal.db.execute("DELETE FROM elements WHERE id = ?", (row_id,))
    portal.db.commit()
    return Answer(result=True)


def _document_of(portal: Portal, row_id: int) -> int:
    row = portal.db.execute("SELECT doc_id FROM elements WHERE id = ?", (row_id,)).fetchone()
    return int(row[0]) if row else 0


def _check(portal: Portal, caller: Caller, document_id: int, fields: Mapping[str, Any]) -> None:
    """The document, the right, the warehouses, the status: in this order."""
    if not (caller.reads_catalog or caller.views_stores):
        raise _denied()
    row = portal.db.execute(
        "SELECT doc_type, status FROM documents WHERE id = ? AND doc_type <> 'U'", (document_id,)
    ).fetchone()
    if row is None:
        raise Refusal("ERROR_DOCUMENT_STATUS", "Document not found")
    if not caller.may("modify", row[0]):
        raise _denied()
    if not all(caller.sees_store(whole(fields.get(n) or 0)) for n in ("storeFrom", "storeTo")):
        raise _denied()
    if row[1] != "N":
        raise Refusal("ERROR_DOCUMENT_STATUS", "Conducted document")


def _values(fields: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in _CHANGEABLE & set(fields):
        value = fields[name]
        column = COLUMNS[name]
        if value in (None, ""):
            values[column.sql] = None
        else:
            values[column.sql] = whole(value) if column.kind == "int" else double(value)
    return values


def _one(portal: Portal, row_id: int) -> Any:
    rows, _, _ = lists.read(
        portal.db,
        _TABLE,
        {"start": -1},
        time_zone=portal.switches.time_zone,
        only=Condition(["id = ?"], [row_id]),
    )
    return tidy(rows[0])
