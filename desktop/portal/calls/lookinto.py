"""Looking into documents: their lines and suppliers, and the names of what these refer to.

Each of these is one request for a screenful, because a screen that is scrolled asks often.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.portal import batch
from desktop.portal.calls import names
from desktop.portal.calls.documents import LINES, LINES_OF
from desktop.portal.chains import chain, page_of, whole
from desktop.portal.exchange import Priority, Request
from desktop.portal.line import Caller
from desktop.portal.paging import PAGE, Listing, not_asked_for
from desktop.stock import names as n
from desktop.stock.documents import Line
from desktop.stock.problems import Problem

_LINE_PAGES = 12
_BINDING_PAGES = 2


@dataclass(frozen=True, slots=True)
class Looked:
    """The inside of some documents."""

    lines: tuple[Line, ...]
    bindings: tuple[n.SupplierBinding, ...] | Problem
    """Which suppliers they have, or why that cannot be known."""


async def look_into(
    line: Caller, document_ids: Sequence[int], priority: Priority = Priority.READ
) -> Looked | Problem:
    """All lines and suppliers of up to 50 documents; never a short list."""
    wanted = sorted(set(document_ids))
    if not 0 < len(wanted) <= LINES_OF:
        raise ValueError(f"1 to {LINES_OF} documents, not {len(wanted)}")
    inside = set(wanted)
    of_lines = dict(chain("l", LINES, {"@docId": wanted}, _LINE_PAGES, priority))
    of_bindings = dict(
        chain("b", names.BINDINGS, {"@documentId": wanted}, _BINDING_PAGES, priority)
    )
    answers = await batch.send(line, of_lines | of_bindings, priority)
    if isinstance(answers, Problem):
        return answers
    lines = await whole(
        line, LINES, {"@docId": wanted}, of_lines, answers, lambda row: row.id, priority
    )
    if isinstance(lines, Problem):
        return lines
    if not all(row.document_id in inside for row in lines):
        return not_asked_for(LINES.method, line)
    bindings = await whole(
        line,
        names.BINDINGS,
        {"@documentId": wanted},
        of_bindings,
        answers,
        lambda row: row.id,
        priority,
    )
    if isinstance(bindings, Problem):
        return Looked(tuple(lines), bindings)
    if not all(row.document_id in inside for row in bindings):
        return Looked(tuple(lines), not_asked_for(names.BINDINGS.method, line))
    return Looked(tuple(lines), tuple(bindings))


@dataclass(frozen=True, slots=True)
class Company:
    """What all documents share; a part that may not be read is the problem instead."""

    warehouses: list[n.Warehouse] | Problem
    catalogs: list[n.Catalog] | Problem
    measures: list[n.Measure] | Problem


async def company(line: Caller) -> Company | Problem:
    """Warehouses, catalogues and measures; more than a page of them is read on."""
    asked = {
        "stores": names.STORES.request({}),
        "catalogs": Request(names.CATALOGS.method, {"start": -1}),
        "measures": Request(names.MEASURES.method, {"start": -1}),
    }
    answers = await batch.send(line, asked)
    if isinstance(answers, Problem):
        return answers
    stores = await whole(
        line,
        names.STORES,
        {},
        {"stores": asked["stores"]},
        answers,
        lambda row: row.id,
        Priority.READ,
    )
    return Company(
        stores,
        await page_of(line, names.CATALOGS, asked["catalogs"], answers["catalogs"]),
        await page_of(line, names.MEASURES, asked["measures"], answers["measures"]),
    )


@dataclass(frozen=True, slots=True)
class Wanted:
    """Ids whose names are not known yet."""

    products: frozenset[int] = frozenset()
    suppliers: Mapping[n.SupplierKind, frozenset[int]] | None = None
    people: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    named: tuple[n.Product | n.Supplier | n.Person, ...]
    problems: tuple[Problem, ...]
    """What kept some of them from being read; each is the first of its method."""


async def look_up(
    line: Caller, wanted: Wanted, catalogs: Sequence[int], priority: Priority = Priority.READ
) -> Found | Problem:
    """The names of products, suppliers and people, as many as there are in as few requests."""
    asked: dict[str, tuple[Request, Listing[Any]]] = {}
    for part in _parts(wanted.products):
        for catalog in catalogs:
            request = names.PRODUCTS.request({"iblockId": catalog, "id": part}, priority=priority)
            asked[f"c{len(asked)}"] = (request, names.PRODUCTS)
    for kind, ids in (wanted.suppliers or {}).items():
        if kind in names.ENTITIES:
            listing = names.items_of(kind)
            for part in _parts(ids):
                asked[f"c{len(asked)}"] = (names.items_request(kind, part), listing)
    for part in _parts(wanted.people):
        asked[f"c{len(asked)}"] = (names.people_request(part), names.PEOPLE)
    named: list[Any] = []
    problems: dict[str, Problem] = {}
    commands = list(asked.items())
    for start in range(0, len(commands), batch.MOST):
        some = dict(commands[start : start + batch.MOST])
        answers = await batch.send(line, {key: each[0] for key, each in some.items()}, priority)
        if isinstance(answers, Problem):
            return answers
        for key, (request, listing) in some.items():
            rows = await page_of(line, listing, request, answers[key])
            if isinstance(rows, Problem):
                problems.setdefault(request.method, rows)
            else:
                named += rows
    return Found(tuple(named), tuple(problems.values()))


async def one_by_one(
    line: Caller, products: Iterable[int], priority: Priority = Priority.READ
) -> dict[int, n.Product | Problem] | Problem:
    """Products that no catalogue lists, being of another type or deleted; by id."""
    found: dict[int, n.Product | Problem] = {}
    for part in _parts(products):
        asked = {f"p{number}": names.product_request(number, priority) for number in part}
        answers = await batch.send(line, asked, priority)
        if isinstance(answers, Problem):
            return answers
        for number, (key, request) in zip(part, asked.items(), strict=True):
            reply = answers[key]
            found[number] = (
                reply
                if isinstance(reply, Problem)
                else await names.product_of(line, reply, request)
            )
    return found


def _parts(ids: Iterable[int]) -> Iterator[list[int]]:
    wanted = sorted(ids)
    for start in range(0, len(wanted), PAGE):
        yield wanted[start : start + PAGE]
