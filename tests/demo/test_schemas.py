"""Every parameter the official documentation names is taken by the demo portal.

`official_parameters.json` lists methods, parameters and fields as the vendor's documentation
does (MIT licence, August 2026), without its texts.
"""

import contextlib
import json
import sqlite3
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.demo.methods import METHODS
from tests.demo.threaded import Threaded, serve

Spec = dict[str, Any]
Params = dict[str, Any]
OFFICIAL: dict[str, Spec] = json.loads(
    Path(__file__).with_name("official_parameters.json").read_text("utf-8")
)
SHARED = sorted(name for name in OFFICIAL if name.lower() in METHODS)
READS_BY_PAGE = {"select": ["id"], "filter": {">id": 0}, "order": {"id": "ASC"}, "start": 0}
TRUSTED = ssl.create_default_context()  # made once: a client of its own each call is slow
OF_PRODUCTS = {
    "select": ["id", "iblockId", "name"],
    "filter": {"iblockId": 15},
    "order": {"id": "ASC"},
    "start": "0",
}


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Threaded, sqlite3.Connection]]:
    with serve(documents=64) as running, contextlib.closing(sqlite3.connect(":memory:")) as kept:
        running.db.backup(kept)
        yield running, kept


@pytest.fixture
def portal(served: tuple[Threaded, sqlite3.Connection]) -> Threaded:
    """The same portal for every test, with its first state."""
    running, kept = served
    kept.backup(running.db)
    return running


def call(portal: Threaded, method: str, params: Params) -> httpx.Response:
    return httpx.post(
        portal.webhook("administrator") + method, json=params, timeout=20, verify=TRUSTED
    )


def conducted(portal: Threaded, key: str) -> int:
    number = portal.draft(key)
    answer = call(portal, "catalog.document.conduct", {"id": number}).json()
    assert answer["result"] is True, answer
    return number


def first_row(portal: Threaded, key: str) -> int:
    return one(portal, "SELECT min(id) FROM elements WHERE doc_id = ?", portal.draft(key))


def one(portal: Threaded, sql: str, *given: object) -> int:
    return int(portal.db.execute(sql, given).fetchone()[0])


def binding_of(portal: Threaded, key: str) -> int:
    return one(portal, "SELECT id FROM bindings WHERE document_id = ?", portal.draft(key))


ARGUMENTS: dict[str, Callable[[Threaded], Params]] = {
    "catalog.document.add": lambda portal: {
        "fields": {
            "docType": "S",
            "currency": "EUR",
            "responsibleId": 7,
            "siteId": "s1",
            "dateDocument": "2026-11-18T10:00:00+03:00",
            "title": "Counted by hand",
            "commentary": "Twice",
            "total": 12.5,
            "docNumber": "C-1",
            "createdBy": 9,
        }
    },
    "catalog.document.update": lambda portal: {
        "id": portal.draft("oak"),
        "fields": {
            "responsibleId": 12,
            "dateModify": "2020-01-01T10:00:00+03:00",
            "dateDocument": "2026-11-18T10:00:00+03:00",
            "total": 99.5,
            "commentary": "Changed",
            "title": "Oak, changed",
            "docNumber": "C-2",
            "modifiedBy": 9,
        },
    },
    "catalog.document.cancel": lambda portal: {"id": conducted(portal, "oak")},
    "catalog.document.unconfirm": lambda portal: {"id": conducted(portal, "oak")},
    "catalog.document.cancelList": lambda portal: {"documentIds": [conducted(portal, "oak")]},
    "catalog.document.conduct": lambda portal: {"id": portal.draft("oak")},
    "catalog.document.confirm": lambda portal: {"id": portal.draft("oak")},
    "catalog.document.conductList": lambda portal: {
        "documentIds": [portal.draft("oak"), portal.draft("copper")]
    },
    "catalog.document.delete": lambda portal: {"id": portal.draft("oak")},
    "catalog.document.deleteList": lambda portal: {"documentIds": [portal.draft("oak")]},
    "catalog.document.element.add": lambda portal: {
        "fields": {
            "docId": portal.draft("same_warehouse"),
            "elementId": 201,
            "storeFrom": 1,
            "storeTo": 2,
            "amount": 3.5,
            "purchasingPrice": 7.25,
        }
    },
    "catalog.document.element.update": lambda portal: {
        "id": first_row(portal, "same_warehouse"),
        "fields": {"storeFrom": 2, "storeTo": 3, "amount": 4.5, "purchasingPrice": 8.25},
    },
    "catalog.document.element.delete": lambda portal: {"id": first_row(portal, "oak")},
    "catalog.documentcontractor.add": lambda portal: {
        "fields": {
            "documentId": portal.draft("no_supplier"),
            "entityTypeId": 4,
            "entityId": 31,
        }
    },
    "catalog.documentcontractor.delete": lambda portal: {"id": binding_of(portal, "oak")},
    "catalog.product.get": lambda portal: {"id": 201},
    "catalog.product.list": lambda portal: OF_PRODUCTS,
    "catalog.product.offer.list": lambda portal: (
        OF_PRODUCTS | {"filter": {"iblockId": 16}, "start": 0}
    ),
    "catalog.store.get": lambda portal: {"id": 1},
    "catalog.storeproduct.get": lambda portal: {"id": one(portal, "SELECT 1 FROM balances")},
    "catalog.userfield.document.list": lambda portal: {
        "select": ["documentType"],
        "filter": {"documentType": "A"},
        "order": {"documentId": "ASC"},
        "start": 0,
    },
    "catalog.userfield.document.update": lambda portal: {
        "documentId": portal.draft("oak"),
        "fields": {"documentType": "A", "fieldN": "x"},
    },
    "crm.category.list": lambda portal: {"entityTypeId": 4},
    "crm.item.list": lambda portal: (
        {"entityTypeId": 4, "useOriginalUfNames": False} | READS_BY_PAGE
    ),
    "feature.get": lambda portal: {"CODE": "catalog_inventory_management"},
    "method.get": lambda portal: {"name": "catalog.document.conduct"},
    "user.get": lambda portal: {
        "sort": "ID",
        "order": "ASC",
        "FILTER": {"ID": [1, 7]},
        "ADMIN_MODE": True,
        "select": ["ID", "NAME"],
        "IMAGE_RESIZE": "small",
        "start": 0,
    },
}


def arguments(portal: Threaded, name: str) -> Params:
    """A complete call; lists without anything special are read by page."""
    made = ARGUMENTS.get(name)
    if made is not None:
        return made(portal)
    return READS_BY_PAGE if OFFICIAL[name]["params"] else {}


def test_the_demo_portal_knows_what_the_program_calls() -> None:
    missing = set(OFFICIAL) - set(SHARED)
    assert missing <= {"catalog.userfield.document.list", "catalog.userfield.document.update"}


@pytest.mark.parametrize("name", SHARED)
def test_a_call_with_every_documented_parameter_succeeds(portal: Threaded, name: str) -> None:
    params = arguments(portal, name)
    assert set(params) == set(OFFICIAL[name]["params"]), "the test uses all of them"
    if "fields" in OFFICIAL[name]:
        assert set(params["fields"]) == set(OFFICIAL[name]["fields"])
    answer = call(portal, name, params)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert "error" not in body
    assert body["result"] not in (None, [], {})


@pytest.mark.parametrize("name", SHARED)
def test_a_call_by_form_succeeds_as_well(portal: Threaded, name: str) -> None:
    flat = httpx.QueryParams(list(_flat(arguments(portal, name))))
    answer = httpx.post(
        portal.webhook("administrator") + name,
        content=str(flat),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        timeout=20,
        verify=TRUSTED,
    )
    assert answer.status_code == 200, answer.text
    assert "error" not in answer.json()


def _flat(params: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    items = params.items() if isinstance(params, dict) else enumerate(params)
    for key, value in items:
        path = f"{prefix}[{key}]" if prefix else str(key)
        if isinstance(value, dict | list):
            yield from _flat(value, path)
        else:
            yield path, str(int(value) if isinstance(value, bool) else value)


REQUIRED = sorted(
    (name, parameter)
    for name in SHARED
    for parameter, facts in OFFICIAL[name]["params"].items()
    if facts["required"]
)


@pytest.mark.parametrize(("name", "parameter"), REQUIRED)
def test_a_required_parameter_is_missed(portal: Threaded, name: str, parameter: str) -> None:
    params = {key: value for key, value in arguments(portal, name).items() if key != parameter}
    answer = call(portal, name, params)
    assert 400 <= answer.status_code < 500, answer.text
    body = answer.json()
    assert set(body) >= {"error", "error_description"}
    assert "result" not in body


@pytest.mark.parametrize("name", ["catalog.document.add", "catalog.document.update"])
def test_document_fields_are_stored_and_shown(portal: Threaded, name: str) -> None:
    params = arguments(portal, name)
    shown = call(portal, name, params).json()["result"]["document"]
    ignored = {"dateModify"}  # the server's own clock
    assert {key: shown[key] for key in params["fields"] if key not in ignored} == {
        key: value for key, value in params["fields"].items() if key not in ignored
    }


@pytest.mark.parametrize(
    "name", ["catalog.document.element.add", "catalog.document.element.update"]
)
def test_row_fields_are_stored_and_shown(portal: Threaded, name: str) -> None:
    params = arguments(portal, name)
    shown = call(portal, name, params).json()["result"]["documentElement"]
    assert {key: shown[key] for key in params["fields"]} == params["fields"]


@pytest.mark.parametrize("field", ["docType", "currency", "responsibleId"])
def test_a_required_field_of_add_is_named(portal: Threaded, field: str) -> None:
    params = arguments(portal, "catalog.document.add")
    del params["fields"][field]
    answer = call(portal, "catalog.document.add", params).json()
    heading, _, named = answer["error_description"].partition(": ")
    assert (heading, field in named.split(", ")) == ("Required fields", True)
