"""A complete call of every method the documentation names, with all the parameters it names.

`official_parameters.json` lists methods, parameters and fields as the vendor's documentation
does (MIT licence, August 2026), without its texts.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.demo.conftest import Running

Spec = dict[str, Any]
Params = dict[str, Any]
OFFICIAL: dict[str, Spec] = json.loads(
    Path(__file__).with_name("official_parameters.json").read_text("utf-8")
)
CONDUCTED_FIRST = {
    "catalog.document.cancel",
    "catalog.document.cancelList",
    "catalog.document.unconfirm",
}
BY_PAGE = {"select": ["id"], "filter": {">id": 0}, "order": {"id": "ASC"}, "start": 0}
OF_PRODUCTS = {
    "select": ["id", "iblockId", "name"],
    "filter": {"iblockId": 23},
    "order": {"id": "ASC"},
    "start": "0",
}


def draft(running: Running) -> int:
    return running.new("S", {"amount": 2, "target": 2})


def row_of_draft(running: Running) -> int:
    number = running.new("M", {"source": 1, "target": 2})
    return one(running, "SELECT id FROM elements WHERE doc_id = ?", number)


def one(running: Running, sql: str, *given: object) -> int:
    return int(running.db.execute(sql, given).fetchone()[0])


ARGUMENTS: dict[str, Callable[[Running], Params]] = {
    "catalog.document.add": lambda running: {
        "fields": {
            "docType": "S",
            "currency": "EUR",
            "responsibleId": 1,
            "siteId": "s1",
            "dateDocument": "2026-11-18T10:00:00+03:00",
            "title": "Counted by hand",
            "commentary": "Twice",
            "total": 12.5,
            "docNumber": "C-1",
            "createdBy": 7,
        }
    },
    "catalog.document.update": lambda running: {
        "id": draft(running),
        "fields": {
            "responsibleId": 1,
            "dateModify": "2020-01-01T10:00:00+03:00",
            "dateDocument": "2026-11-18T10:00:00+03:00",
            "total": 99.5,
            "commentary": "Changed",
            "title": "Oak, changed",
            "docNumber": "C-2",
            "modifiedBy": 7,
        },
    },
    "catalog.document.cancel": lambda running: {"id": draft(running)},
    "catalog.document.unconfirm": lambda running: {"id": draft(running)},
    "catalog.document.cancelList": lambda running: {"documentIds": [draft(running)]},
    "catalog.document.conduct": lambda running: {"id": draft(running)},
    "catalog.document.confirm": lambda running: {"id": draft(running)},
    "catalog.document.conductList": lambda running: {
        "documentIds": [draft(running), draft(running)]
    },
    "catalog.document.delete": lambda running: {"id": draft(running)},
    "catalog.document.deleteList": lambda running: {"documentIds": [draft(running)]},
    "catalog.document.element.add": lambda running: {
        "fields": {
            "docId": running.new("M"),
            "elementId": 201,
            "storeFrom": 1,
            "storeTo": 2,
            "amount": 3.5,
            "purchasingPrice": 7.25,
        }
    },
    "catalog.document.element.update": lambda running: {
        "id": row_of_draft(running),
        "fields": {"storeFrom": 2, "storeTo": 3, "amount": 4.5, "purchasingPrice": 8.25},
    },
    "catalog.document.element.delete": lambda running: {"id": row_of_draft(running)},
    "catalog.documentcontractor.add": lambda running: {
        "fields": {
            "documentId": running.new("A", supplier=False),
            "entityTypeId": 4,
            "entityId": 31,
        }
    },
    "catalog.documentcontractor.delete": lambda running: {
        "id": one(running, "SELECT id FROM bindings WHERE document_id = ?", running.new("A"))
    },
    "catalog.product.get": lambda running: {"id": 101},
    "catalog.product.list": lambda running: OF_PRODUCTS,
    "catalog.product.offer.list": lambda running: (
        OF_PRODUCTS | {"filter": {"iblockId": 24}, "start": 0}
    ),
    "catalog.store.get": lambda running: {"id": 1},
    "catalog.storeproduct.get": lambda running: {"id": one(running, "SELECT id FROM balances")},
    "catalog.userfield.document.list": lambda running: {
        "select": ["documentType"],
        "filter": {"documentType": "A"},
        "order": {"documentId": "ASC"},
        "start": 0,
    },
    "catalog.userfield.document.update": lambda running: {
        "documentId": draft(running),
        "fields": {"documentType": "S", "fieldN": "x"},
    },
    "crm.category.list": lambda running: {"entityTypeId": 4},
    "crm.item.list": lambda running: {"entityTypeId": 4, "useOriginalUfNames": False} | BY_PAGE,
    "feature.get": lambda running: {"CODE": "catalog_inventory_management"},
    "method.get": lambda running: {"name": "catalog.document.conduct"},
    "user.get": lambda running: {
        "sort": "ID",
        "order": "ASC",
        "FILTER": {"ID": [1, 7]},
        "ADMIN_MODE": True,
        "select": ["ID", "NAME"],
        "IMAGE_RESIZE": "small",
        "start": 0,
    },
}


async def arguments(running: Running, name: str) -> Params:
    """A complete call that the state allows; lists without anything special are read by page."""
    made = ARGUMENTS.get(name)
    if made is None:
        return BY_PAGE if OFFICIAL[name]["params"] else {}
    params = made(running)
    if name in CONDUCTED_FIRST:
        for number in params.get("documentIds", [params.get("id")]):
            assert (await running.conduct(number))["result"] is True
    return params
