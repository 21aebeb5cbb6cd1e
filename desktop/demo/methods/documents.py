"""Documents: the list, the fields, and how inventory management is set."""

from collections.abc import Mapping
from typing import Any

from desktop.demo import lists
from desktop.demo.envelope import tidy
from desktop.demo.lists import Answer, Column, Condition, Table
from desktop.demo.methods import rights
from desktop.demo.methods.registry import method
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import business

COLUMNS = {
    "commentary": Column("commentary"),
    "createdBy": Column("created_by", "int"),
    "currency": Column("currency"),
    "dateCreate": Column("date_create", "date"),
    "dateDocument": Column("date_document", "date"),
    "dateModify": Column("date_modify", "date"),
    "dateStatus": Column("date_status", "date"),
    "docNumber": Column("doc_number"),
    "docType": Column("doc_type"),
    "id": Column("id", "int"),
    "modifiedBy": Column("modified_by", "int"),
    "responsibleId": Column("responsible_id", "int"),
    "siteId": Column("site_id"),
    "status": Column("status"),
    "statusBy": Column("status_by", "int"),
    "title": Column("title"),
    "total": Column("total", "double"),
}
_WITH_CONTRACTOR = {**COLUMNS, "contractorId": Column("contractor_id", "int")}
_TYPES = {"int": "integer", "double": "double", "date": "datetime", "char": "char"}
READ_ONLY = {"id", "status", "dateStatus"}
IMMUTABLE = {"docType", "currency", "createdBy", "dateCreate"}
REQUIRED = ("docType", "responsibleId", "currency")
_STRINGS = {"docNumber", "title"}


def columns(portal: Portal) -> dict[str, Column]:
    return _WITH_CONTRACTOR if portal.switches.suppliers == "catalog" else COLUMNS


@method("catalog.document.list")
async def list_documents(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """The total is counted without the restriction on the rows, as on the real server."""
    table = Table("documents", columns(portal), strict=True)
    lists.condition(table, params.get("filter"), portal.switches.build, portal.switches.time_zone)
    rights.may_read(portal, caller)
    letters = caller.viewable
    marks = ", ".join("?" * len(letters))
    only = Condition([f"+doc_type IN ({marks})"], [*letters])
    rows, total, following = lists.read(
        portal.db,
        table,
        params,
        time_zone=portal.switches.time_zone,
        build=portal.switches.build,
        only=only,
        counted=Condition(),
        extra_total=portal.switches.hidden,
    )
    if portal.switches.cancelled_as == "C shown":
        _show_cancelled(portal, rows)
    return Answer({"documents": [tidy(row) for row in rows]}, total, following)


def _show_cancelled(portal: Portal, rows: list[dict[str, Any]]) -> None:
    for row in rows:
        if row.get("status") == "N" and "id" in row:
            cancelled = portal.db.execute(
                "SELECT was_cancelled FROM documents WHERE id = ?", (row["id"],)
            ).fetchone()
            if cancelled and cancelled[0]:
                row["status"] = "C"


def described(known: Mapping[str, Column]) -> dict[str, Any]:
    return {
        name: {
            "isImmutable": name in IMMUTABLE,
            "isReadOnly": name in READ_ONLY,
            "isRequired": name in REQUIRED,
            "type": "string" if name in _STRINGS else _TYPES[column.kind],
        }
        for name, column in sorted(known.items())
    }


@method("catalog.document.getFields")
async def get_fields(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del params
    rights.may_read(portal, caller)
    return Answer({"document": described(columns(portal))})


@method("catalog.document.fields")
async def old_fields(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """Deprecated: an array with one object."""
    del params
    rights.may_read(portal, caller)
    return Answer([described(columns(portal))])


@method("catalog.document.mode.status")
async def mode_status(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del params
    if not caller.reads_catalog:
        raise business("Access Denied")
    return Answer("Y" if portal.switches.inventory else "N")


@method("catalog.document.mode.statusDetails", undocumented=True)
async def mode_details(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del params
    rights.may_read(portal, caller)
    mode = "1C" if portal.switches.external_catalog else "B24"
    on = portal.switches.inventory
    return Answer({"enabled": on, "mode": mode if on else None})
