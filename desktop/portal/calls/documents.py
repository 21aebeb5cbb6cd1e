"""Reading documents and their lines."""

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import datetime
from typing import Any

import msgspec

from desktop.portal import plainly
from desktop.portal.exchange import Priority, Request
from desktop.portal.line import Caller
from desktop.portal.paging import Listing, Page, everything, not_asked_for, pages, rows_of
from desktop.portal.wire import DocumentWire, LineWire, read
from desktop.stock.documents import Document, Line
from desktop.stock.problems import Problem

IDS_AT_ONCE = 50
LINES_OF = 50

DOCUMENTS: Listing[Document] = Listing(
    "catalog.document.list",
    "documents",
    rows_of(DocumentWire, plainly.documents),
    frozenset(
        [
            "id",
            "docType",
            "docNumber",
            "title",
            "siteId",
            "responsibleId",
            "createdBy",
            "modifiedBy",
            "dateCreate",
            "dateModify",
            "dateDocument",
            "currency",
            "status",
            "dateStatus",
            "statusBy",
            "total",
            "commentary",
            "contractorId",
        ]
    ),
)
LINES: Listing[Line] = Listing(
    "catalog.document.element.list",
    "documentElements",
    rows_of(LineWire),
    frozenset(["id", "docId", "elementId", "storeFrom", "storeTo", "amount", "purchasingPrice"]),
)


def _id(row: Document | Line) -> int:
    return row.id


def newest_first(
    line: Caller,
    conditions: Mapping[str, Any] | None = None,
    *,
    below: int | None = None,
    at_once: int = 25,
    at_first: int = 1,
    priority: Priority = Priority.BACKGROUND,
) -> AsyncIterator[Page[Document] | Problem]:
    """Every document from the newest on: `at_first` pages, then `at_once` pages a request."""
    return pages(
        line,
        DOCUMENTS,
        conditions or {},
        id_of=_id,
        after=below,
        descending=True,
        at_once=at_once,
        at_first=at_first,
        priority=priority,
    )


def changed_since(
    line: Caller,
    since: datetime,
    *,
    after: int | None = None,
    at_once: int = 25,
    at_first: int = 1,
) -> AsyncIterator[Page[Document] | Problem]:
    """Documents whose header changed at or after `since`; edits of lines do not show here."""
    return pages(
        line,
        DOCUMENTS,
        {">=dateModify": since.isoformat(timespec="seconds")},
        id_of=_id,
        after=after,
        at_once=at_once,
        at_first=at_first,
    )


async def by_ids(
    line: Caller, ids: Iterable[int], *, priority: Priority = Priority.READ
) -> list[Document] | Problem:
    """These documents; one that is missing was deleted, or may not be seen."""
    wanted = sorted(set(ids))
    found: list[Document] = []
    for start in range(0, len(wanted), IDS_AT_ONCE):
        part = wanted[start : start + IDS_AT_ONCE]
        request = by_ids_request(part, priority)
        reply = await line.call(request)
        if isinstance(reply, Problem):
            return reply
        rows = await read(reply, request, line.now(), DOCUMENTS.rows)
        if isinstance(rows, Problem):
            return rows
        if not {row.id for row in rows} <= set(part):
            return not_asked_for(DOCUMENTS.method, line)
        found += rows
    return found


def by_ids_request(ids: Iterable[int], priority: Priority = Priority.READ) -> Request:
    """One page of documents; it can ride at the end of a batch that conducts them."""
    wanted = sorted(set(ids))
    if not 0 < len(wanted) <= IDS_AT_ONCE:
        raise ValueError(f"a page holds 1 to {IDS_AT_ONCE} documents, not {len(wanted)}")
    return DOCUMENTS.request({"@id": wanted}, priority=priority)


async def lines_of(
    line: Caller, document_ids: Iterable[int], *, priority: Priority = Priority.READ
) -> list[Line] | Problem:
    """The lines of these documents, in order of id."""
    wanted = sorted(set(document_ids))
    found: list[Line] = []
    for start in range(0, len(wanted), LINES_OF):
        part = set(wanted[start : start + LINES_OF])
        read_part = await everything(
            line,
            LINES,
            {"@docId": sorted(part)},
            id_of=_id,
            belongs=lambda row, part=part: row.document_id in part,  # type: ignore[misc] # bound now
            at_once=10,
            priority=priority,
        )
        if isinstance(read_part, Problem):
            return read_part
        found += read_part
    return found


class _Field(msgspec.Struct, rename="camel"):
    type: str = ""
    is_required: bool = False
    is_read_only: bool = False
    is_immutable: bool = False


async def fields(line: Caller) -> dict[str, str] | Problem:
    """The names of a document's fields on this portal, each with its type."""
    request = Request("catalog.document.getFields")
    reply = await line.call(request)
    if isinstance(reply, Problem):
        return reply
    return await read(reply, request, line.now(), _fields)


def _fields(raw: msgspec.Raw) -> dict[str, str]:
    answer = msgspec.json.decode(raw, type=dict[str, dict[str, _Field]] | list[dict[str, _Field]])
    table = answer[0] if isinstance(answer, list) else answer.get("document", {})
    return {name: known.type for name, known in table.items()}
