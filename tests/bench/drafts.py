"""Drafts on the demo portal, made to be conducted; some that it must refuse."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.bench.portals import Portal, Step

STORE = 1


@dataclass(frozen=True, slots=True)
class Drafts:
    ids: list[int]
    refused: frozenset[int]
    """Those without a line, which nobody can conduct."""


def make(portal: Portal, number: int, refused: int) -> Drafts:
    """Adjustments of one line each; every so manyth is left without."""
    me = portal.facts["accounts"][0]["user_id"]
    fields = {"docType": "S", "responsibleId": me, "currency": "EUR", "title": "Recount"}
    added = portal.together([("catalog.document.add", {"fields": fields})] * number)
    ids = [int(each["document"]["id"]) for each in added]
    every = number // refused if refused else 0
    empty = frozenset(ids[::every][:refused]) if refused else frozenset()
    product, store = _something(portal)
    lines: list[Step] = [
        (
            "catalog.document.element.add",
            {
                "fields": {
                    "docId": each,
                    "elementId": product,
                    "storeTo": store,
                    "amount": 1,
                    "purchasingPrice": 2,
                }
            },
        )
        for each in ids
        if each not in empty
    ]
    portal.together(lines)
    return Drafts(ids, empty)


def _something(portal: Portal) -> tuple[int, int]:
    """A product and a warehouse of the company, as one of its own documents has them."""
    rows = portal.call("catalog.document.element.list", {"filter": {">storeTo": 0}, "start": -1})
    row = rows["documentElements"][0]
    return int(row["elementId"]), int(row["storeTo"])


def statuses(portal: Portal, ids: list[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for start in range(0, len(ids), 50):
        asked = {"filter": {"@id": ids[start : start + 50]}, "select": ["id", "status"]}
        rows = portal.call("catalog.document.list", asked)["documents"]
        found |= {int(row["id"]): str(row["status"]) for row in rows}
    return found


def true_outcomes(portal: Portal, made: Drafts, told: Mapping[str, Any]) -> int:
    """How many outcomes were told as the portal itself has them."""
    truth = {
        each: "done" if status == "Y" else "refused"
        for each, status in statuses(portal, made.ids).items()
    }
    return sum(told.get(str(each)) == became for each, became in truth.items())


def untrue(portal: Portal, made: Drafts, told: Mapping[str, Any]) -> int:
    return len(made.ids) - true_outcomes(portal, made, told)
