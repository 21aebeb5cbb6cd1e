"""Changing a draft: adding, updating and deleting documents."""

from collections.abc import Mapping
from typing import Any

from desktop.demo import lists
from desktop.demo.envelope import tidy
from desktop.demo.lists import Answer, Condition, Table
from desktop.demo.methods import rights
from desktop.demo.methods.documents import COLUMNS, REQUIRED, columns
from desktop.demo.methods.registry import method
from desktop.demo.params import double, need_array, need_int, need_map, whole
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal, business
from desktop.demo.texts import text

_EDITABLE = {
    "responsibleId",
    "dateDocument",
    "total",
    "commentary",
    "title",
    "docNumber",
    "statusBy",
    "modifiedBy",
    "siteId",
}


@method("catalog.document.add")
async def add(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    fields = need_map(params, "fields")
    rights.check_values(portal, fields, COLUMNS)
    rights.may_write(portal, caller)
    if any(fields.get(name) in (None, "") for name in REQUIRED):
        raise business(f"Required fields: {', '.join(REQUIRED)}")
    rights.has_plan(portal)
    letter = str(fields["docType"])
    if letter not in ("A", "S", "M", "R", "D"):
        raise business("DOC_TYPE isn't available")
    rights.may(portal, caller, "modify", letter)
    _check_mandatory(portal, letter, fields, adding=True)
    return Answer({"document": _read_one(portal, _insert(portal, caller, letter, fields))})


def _check_mandatory(
    portal: Portal, letter: str, fields: Mapping[str, Any], *, adding: bool
) -> None:
    for name in portal.switches.mandatory.get(letter, []):
        given = name in fields
        if (adding or given) and fields.get(name) in (None, "", 0):
            raise business(text(portal.switches, "T6", field=_upper(name)))


def _upper(name: str) -> str:
    return "".join(f"_{letter}" if letter.isupper() else letter.upper() for letter in name)


def _insert(portal: Portal, caller: Caller, letter: str, fields: Mapping[str, Any]) -> int:
    now = portal.clock()
    number = _count(portal, letter)
    creator = whole(fields.get("createdBy")) if caller.admin and fields.get("createdBy") else None
    title = str(fields.get("title") or "") or text(portal.switches, f"title {letter}", n=number)
    values = {
        "doc_type": letter,
        "doc_number": fields.get("docNumber") or None,
        "title": title[:255],
        "site_id": "s1",
        "responsible_id": whole(fields["responsibleId"]),
        "created_by": creator or caller.user_id,
        "modified_by": caller.user_id,
        "date_create": now,
        "date_modify": now,
        "date_document": lists.unix(fields.get("dateDocument"), portal.switches.time_zone),
        "currency": str(fields["currency"]),
        "status": "N",
        "date_status": now,
        "status_by": whole(fields["statusBy"]) if fields.get("statusBy") else None,
        "total": double(fields["total"]) if fields.get("total") else None,
        "commentary": str(fields.get("commentary") or "")[:1000],
    }
    names = ", ".join(values)
    cursor = portal.db.execute(
        f"INSERT INTO documents ({names}) VALUES ({', '.join('?' * len(values))})",  # noqa: S608 - names are ours
        list(values.values()),
    )
    portal.db.commit()
    assert cursor.lastrowid is not None  # noqa: S101 - an insert has one
    return cursor.lastrowid


def _count(portal: Portal, letter: str) -> int:
    """The counter of a type grows on every add, used or not."""
    portal.db.execute(
        "INSERT INTO meta (key, value) VALUES (?, '1')"
        " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1",
        (f"counter:{letter}",),
    )
    row = portal.db.execute("SELECT value FROM meta WHERE key = ?", (f"counter:{letter}",))
    return int(row.fetchone()[0])


def _read_one(portal: Portal, document_id: int) -> Any:
    table = Table("documents", columns(portal))
    only = Condition(["id = ?"], [document_id])
    rows, _, _ = lists.read(
        portal.db, table, {"start": -1}, time_zone=portal.switches.time_zone, only=only
    )
    return tidy(rows[0]) if rows else []


@method("catalog.document.update")
async def update(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    document_id = need_int(params, "id")
    fields = need_map(params, "fields")
    rights.check_values(portal, fields, COLUMNS)
    rights.may_write(portal, caller)
    rights.has_plan(portal)
    letter = rights.type_of(portal, document_id)
    rights.may(portal, caller, "modify", letter)
    if letter is None:
        if portal.switches.update_missing == "not found":
            raise business(text(portal.switches, "T4"))
        return Answer({"document": []})
    if _status(portal, document_id) == "Y":
        raise business(text(portal.switches, "T7"))
    _check_mandatory(portal, letter, fields, adding=False)
    changes = _changes(portal, caller, fields)
    sets = ", ".join(f"{name} = ?" for name in changes)
    portal.db.execute(
        f"UPDATE documents SET {sets} WHERE id = ?",  # noqa: S608 - names are ours
        [*changes.values(), document_id],
    )
    portal.db.commit()
    return Answer({"document": _read_one(portal, document_id)})


def _changes(portal: Portal, caller: Caller, fields: Mapping[str, Any]) -> dict[str, Any]:
    """What may be changed; immutable and read-only fields are passed over in silence."""
    changes: dict[str, Any] = {}
    for name in _EDITABLE & set(fields) - {"modifiedBy"}:
        column, value = COLUMNS[name], fields[name]
        match column.kind:
            case "int":
                changes[column.sql] = whole(value) or None
            case "double":
                changes[column.sql] = double(value) or None
            case "date":
                changes[column.sql] = lists.unix(value, portal.switches.time_zone)
            case _:
                changes[column.sql] = str(value if value is not None else "")[:1000]
    modifier = whole(fields.get("modifiedBy")) if caller.admin else 0
    return {
        **changes,
        "modified_by": modifier or caller.user_id,
        "date_modify": portal.clock(),
    }


def _status(portal: Portal, document_id: int) -> str | None:
    row = portal.db.execute("SELECT status FROM documents WHERE id = ?", (document_id,)).fetchone()
    return str(row[0]) if row else None


@method("catalog.document.delete")
async def delete(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    document_id = need_int(params, "id")
    rights.may_write(portal, caller)
    rights.has_plan(portal)
    rights.may(portal, caller, "delete", rights.type_of(portal, document_id))
    status = _status(portal, document_id)
    if status is None:
        raise business(text(portal.switches, "T4"))
    if status == "Y":
        if portal.switches.delete_conducted == "null":
            return Answer(None)
        raise Refusal(portal.switches.delete_conducted, text(portal.switches, "T8"))
    if not _sees_rows(portal, caller, document_id):
        return Answer(None)
    _remove(portal, document_id)
    return Answer(result=True)


@method("catalog.document.deleteList")
async def delete_list(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """Goes on after unknown and conducted documents, but stops at the first without rights."""
    ids = [whole(each) for each in need_array(params, "documentIds")]
    rights.may_write(portal, caller)
    rights.has_plan(portal)
    first: Refusal | None = None
    for document_id in ids:
        letter, status = rights.type_of(portal, document_id), _status(portal, document_id)
        if letter is None:
            reason = text(portal.switches, "T4")
            refused = text(portal.switches, "T9", title=f"#{document_id}", reason=reason)
            first = first or business(refused)
            continue
        title = _title(portal, document_id)
        if not caller.may("delete", letter) or not _sees_rows(portal, caller, document_id):
            first = first or business(text(portal.switches, "T11", title=title))
            break
        if status == "Y":
            first = first or business(text(portal.switches, "T10", title=title))
            continue
        _remove(portal, document_id)
    if first is not None:
        raise first
    return Answer(result=True)


def _title(portal: Portal, document_id: int) -> str:
    row = portal.db.execute("SELECT title FROM documents WHERE id = ?", (document_id,)).fetchone()
    return str(row[0])


def _sees_rows(portal: Portal, caller: Caller, document_id: int) -> bool:
    found = portal.db.execute(
        "SELECT store_from, store_to FROM elements WHERE doc_id = ?", (document_id,)
    )
    return all(caller.sees_store(a) and caller.sees_store(b) for a, b in found.fetchall())


def _remove(portal: Portal, document_id: int) -> None:
    portal.db.execute("DELETE FROM elements WHERE doc_id = ?", (document_id,))
    portal.db.execute("DELETE FROM bindings WHERE document_id = ?", (document_id,))
    portal.db.execute("DELETE FROM documents WHERE id = ?", (document_id,))
    portal.db.commit()
