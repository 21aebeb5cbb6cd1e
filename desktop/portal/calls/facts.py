"""Facts of the portal and of the person who asks: for the connection test and for rights."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from desktop.portal.exchange import Request
from desktop.portal.kinds import NO, NO_WORDS, Flag, Id, Moment, Words
from desktop.portal.line import Caller
from desktop.portal.wire import decode, read
from desktop.stock.problems import Problem

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Profile:
    id: int
    name: str
    admin: bool


class _ProfileWire(msgspec.Struct, rename="upper"):
    id: Id
    admin: Flag = NO
    name: Words = NO_WORDS
    last_name: Words = NO_WORDS


async def profile(line: Caller) -> Profile | Problem:
    """Who asks; the best test of a connection."""

    def take(raw: msgspec.Raw) -> Profile:
        wire = decode(_ProfileWire, raw)
        name = " ".join(filter(None, (wire.name.value, wire.last_name.value)))
        return Profile(wire.id.value, name or f"#{wire.id.value}", wire.admin.value)

    return await _ask(line, Request("profile"), take)


async def scopes(line: Caller) -> frozenset[str] | Problem:
    return await _ask(line, Request("scope"), lambda raw: frozenset(decode(list[str], raw)))


async def server_time(line: Caller) -> datetime | Problem:
    def take(raw: msgspec.Raw) -> datetime:
        moment = decode(Moment, raw).value
        if moment is None:
            raise ValueError("no time - at `$`")
        return moment

    return await _ask(line, Request("server.time"), take)


async def inventory_on(line: Caller) -> bool | Problem:
    """Whether inventory management is switched on."""
    return await _ask(
        line, Request("catalog.document.mode.status"), lambda raw: decode(Flag, raw).value
    )


@dataclass(frozen=True, slots=True)
class Availability:
    exists: bool
    available: bool


async def method(line: Caller, name: str) -> Availability | Problem:
    """Whether this portal knows a method, and whether this caller may use it."""

    def take(raw: msgspec.Raw) -> Availability:
        answer = decode(dict[str, Any], raw)
        return Availability(answer.get("isExisting") is True, answer.get("isAvailable") is True)

    return await _ask(line, Request("method.get", {"name": name}), take)


async def document_kinds(line: Caller) -> dict[str, str] | Problem:
    """The portal's own names of the kinds, by their letter."""

    def take(raw: msgspec.Raw) -> dict[str, str]:
        rows = decode(dict[str, list[dict[str, Any]]], raw).get("enum", [])
        return {str(row["id"]): str(row.get("name") or row["id"]) for row in rows if "id" in row}

    return await _ask(line, Request("catalog.enum.getStoreDocumentTypes"), take)


async def supplier_category(line: Caller, entity_type: int) -> int | Problem | None:
    """The CRM category that holds suppliers; None where the portal has none of its own."""

    def take(raw: msgspec.Raw) -> int | None:
        rows = decode(dict[str, list[dict[str, Any]]], raw).get("categories", [])
        for row in rows:
            if str(row.get("code") or "").startswith("CATALOG_CONTRACTOR"):
                return int(row["id"])
        return None

    return await _ask(line, Request("crm.category.list", {"entityTypeId": entity_type}), take)


async def _ask(line: Caller, request: Request, take: Callable[[msgspec.Raw], T]) -> T | Problem:
    reply = await line.call(request)
    return reply if isinstance(reply, Problem) else await read(reply, request, line.now(), take)
