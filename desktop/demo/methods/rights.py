"""The checks in front of every catalogue method."""

from collections.abc import Mapping
from typing import Any

from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal, business
from desktop.demo.texts import text


def may_read(portal: Portal, caller: Caller) -> None:
    """Neither warehouses nor catalogue: refused in the words of saving, even for a list."""
    if not (caller.reads_catalog or caller.views_stores):
        raise business(text(portal.switches, "T1"))


def may_write(portal: Portal, caller: Caller) -> None:
    may_read(portal, caller)
    if not caller.views_stores:
        raise business(text(portal.switches, "T2"))


def has_plan(portal: Portal) -> None:
    if not portal.switches.plan:
        raise business(text(portal.switches, "T3"))


def may(portal: Portal, caller: Caller, act: str, doc_type: str | None) -> None:
    """The right of a document's type; an unknown document has none, so only admins pass."""
    if act == "cancel" and portal.switches.cancel_right == "conduct":
        act = "conduct"
    if not caller.may(act, doc_type):
        raise business(text(portal.switches, "T1"))


def type_of(portal: Portal, document_id: int) -> str | None:
    row = portal.db.execute(
        "SELECT doc_type FROM documents WHERE id = ?", (document_id,)
    ).fetchone()
    return str(row[0]) if row else None


def catalog_access(caller: Caller) -> None:
    if not caller.reads_catalog:
        raise Refusal("200040300010", "Access Denied")


def check_values(portal: Portal, fields: Mapping[str, Any], known: Mapping[str, Any]) -> None:
    """New builds refuse nested values of known fields before anything else."""
    if portal.switches.build != "new":
        return
    for name, value in fields.items():
        if name in known and isinstance(value, list | dict):
            raise business(f"Wrong format of field `{name}`.")
