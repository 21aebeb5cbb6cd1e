"""Conducting and cancelling, one document or a list that goes on after a failure."""

import html
from collections.abc import Mapping
from typing import Any

from desktop.demo.checks import CANCEL, CONDUCT, Reason
from desktop.demo.lists import Answer
from desktop.demo.methods import rights
from desktop.demo.methods.registry import method
from desktop.demo.params import need_array, need_int, whole
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal, business
from desktop.demo.texts import text


@method("catalog.document.conduct", "catalog.document.confirm")
async def conduct(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    document_id = need_int(params, "id")
    rights.may_write(portal, caller)
    rights.has_plan(portal)
    doc_type = rights.type_of(portal, document_id)
    rights.may(portal, caller, "conduct", doc_type)
    if doc_type is None:
        raise business(text(portal.switches, "T4"))
    try:
        await portal.act(caller, document_id, CONDUCT)
    except Reason as reason:
        raise business(text(portal.switches, "E1", reason=reason)) from None
    return Answer(result=True)


@method("catalog.document.cancel", "catalog.document.unconfirm")
async def cancel(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """There is no check that the document exists: for an admin a missing one has no reason."""
    document_id = need_int(params, "id")
    rights.may_write(portal, caller)
    rights.has_plan(portal)
    rights.may(portal, caller, "cancel", rights.type_of(portal, document_id))
    try:
        await portal.act(caller, document_id, CANCEL)
    except Reason as reason:
        raise business(text(portal.switches, "E3", reason=reason)) from None
    return Answer(result=True)


@method("catalog.document.conductList")
async def conduct_list(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    return await _list(portal, caller, params, CONDUCT)


@method("catalog.document.cancelList")
async def cancel_list(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    return await _list(portal, caller, params, CANCEL)


async def _list(portal: Portal, caller: Caller, params: Mapping[str, Any], act: str) -> Answer:
    """Every id in its order; what succeeded stays, and only the first failure is told."""
    ids = [whole(each) for each in need_array(params, "documentIds")]
    rights.may_write(portal, caller)
    rights.has_plan(portal)
    if not portal.switches.inventory:
        raise business(text(portal.switches, "T5"))
    titles = _titles(portal, ids)
    first: Refusal | None = None
    for document_id in ids:
        refused = await _one_of_list(portal, caller, document_id, act, titles.get(document_id))
        first = first or refused
    if first is not None:
        raise first
    return Answer(result=[] if portal.switches.build == "very old" else True)


async def _one_of_list(
    portal: Portal, caller: Caller, document_id: int, act: str, known: tuple[str, str] | None
) -> Refusal | None:
    switches = portal.switches
    conducting = act == CONDUCT
    if known is None:
        if conducting:
            return business(text(switches, "E5", title="#DOC_TITLE#"))
        return business(text(switches, "E3", reason=html.escape(text(switches, "T4"))))
    doc_type, plain_title = known
    title = _escaped(plain_title)
    try:
        rights.may(portal, caller, act, doc_type)
    except Refusal as refusal:
        if conducting:
            return business(text(switches, "E1", reason=refusal.text))
        return business(text(switches, "E4", title=title, reason=refusal.text))
    try:
        await portal.act(caller, document_id, act)
    except Reason as reason:
        if not str(reason):
            return business(text(switches, "E5" if conducting else "E3", title=title, reason=title))
        key = "E2" if conducting else "E4"
        return business(text(switches, key, title=title, reason=_escaped(str(reason))))
    return None


def _titles(portal: Portal, ids: list[int]) -> dict[int, tuple[str, str]]:
    """Type and title, or the type's name where there is none; one query for all."""
    found: dict[int, tuple[str, str]] = {}
    for document_id in dict.fromkeys(ids):
        row = portal.db.execute(
            "SELECT doc_type, title FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        if row:
            title = row[1] or text(portal.switches, f"type {row[0]}")
            found[document_id] = (str(row[0]), str(title))
    return found


def _escaped(words: str) -> str:
    """As PHP escapes for HTML here: apostrophes stay."""
    return html.escape(words, quote=False).replace('"', "&quot;")
