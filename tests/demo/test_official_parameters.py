"""Every parameter the official documentation names is taken by the demo portal."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from desktop.demo.methods import METHODS
from desktop.demo.portal import Portal
from desktop.demo.server import build_app
from desktop.demo.serving import Serving
from desktop.demo.switches import Switches
from tests.demo import small_world as world
from tests.demo.complete_calls import OFFICIAL, Params, arguments, one
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio
SHARED = sorted(name for name in OFFICIAL if name.lower() in METHODS)
READS = [name for name in SHARED if name.lower().endswith(("list", "get", "fields", "status"))]
READS = [name for name in READS if not name.endswith(("conductList", "cancelList", "deleteList"))]
WRITES = [name for name in SHARED if name not in READS]


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def served(anyio_backend: str) -> AsyncIterator[tuple[Running, sqlite3.Connection]]:
    """One server for all these calls, and its first state beside it."""
    with (
        contextlib.closing(sqlite3.connect(":memory:", check_same_thread=False)) as db,
        contextlib.closing(sqlite3.connect(":memory:")) as first,
    ):
        world.fill(db)
        portal = Portal(db, Switches(rate_burst=0))
        async with Serving(build_app(portal)) as serving, httpx.AsyncClient() as client:
            running = Running(portal, db, client, serving.address)
            running.new("A", {"target": 1})  # so that every list has something to read
            db.backup(first)
            yield running, first


@pytest.fixture
def portal(served: tuple[Running, sqlite3.Connection]) -> Running:
    """The portal as it was at first, whatever the test before did to it."""
    running, first = served
    running.db.rollback()
    first.backup(running.db)
    return running


def content(answer: httpx.Response) -> Any:
    """What an answer brings, out of the one key around it."""
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert "error" not in body, body
    result = body["result"]
    if isinstance(result, dict) and len(result) == 1:
        (result,) = result.values()
    return result


async def by_form(running: Running, name: str, params: Params) -> httpx.Response:
    return await running.client.post(running.url(name), data=dict(flat(params)))


def flat(params: Any, prefix: str = "") -> Iterator[tuple[str, str]]:
    """`filter[>id]=0`, as a form writes what is nested."""
    items = params.items() if isinstance(params, dict) else enumerate(params)
    for key, value in items:
        path = f"{prefix}[{key}]" if prefix else str(key)
        if isinstance(value, dict | list):
            yield from flat(value, path)
        else:
            yield path, str(int(value) if isinstance(value, bool) else value)


def test_the_demo_portal_knows_what_the_documentation_names() -> None:
    missing = set(OFFICIAL) - set(SHARED)
    assert missing <= {"catalog.userfield.document.list", "catalog.userfield.document.update"}


@pytest.mark.parametrize("name", SHARED)
async def test_a_call_with_every_documented_parameter_succeeds(portal: Running, name: str) -> None:
    params = await arguments(portal, name)
    assert set(params) == set(OFFICIAL[name]["params"]), "the test uses all of them"
    if "fields" in OFFICIAL[name]:
        assert set(params["fields"]) == set(OFFICIAL[name]["fields"])
    assert content(await portal.raw(name, params)) not in (None, "", [], {})


@pytest.mark.parametrize("name", READS)
async def test_d5_a_read_gives_the_same_by_form_and_by_address(portal: Running, name: str) -> None:
    params = await arguments(portal, name)
    told = content(await portal.raw(name, params))
    assert content(await by_form(portal, name, params)) == told
    address = httpx.URL(portal.url(name), params=dict(flat(params)))
    assert content(await portal.client.get(address)) == told


@pytest.mark.parametrize("name", WRITES)
async def test_d5_a_write_by_form_succeeds_as_well(portal: Running, name: str) -> None:
    assert content(await by_form(portal, name, await arguments(portal, name))) not in (None, {})


REQUIRED = sorted(
    (name, parameter)
    for name in SHARED
    for parameter, facts in OFFICIAL[name]["params"].items()
    if facts["required"]
)


@pytest.mark.parametrize(("name", "parameter"), REQUIRED)
async def test_a_required_parameter_is_missed(portal: Running, name: str, parameter: str) -> None:
    params = await arguments(portal, name)
    del params[parameter]
    answer = await portal.raw(name, params)
    assert 400 <= answer.status_code < 500, answer.text
    assert list(answer.json()) == ["error", "error_description"]


@pytest.mark.parametrize("name", ["catalog.document.add", "catalog.document.update"])
async def test_d44_d46_document_fields_are_stored_and_shown(portal: Running, name: str) -> None:
    params = await arguments(portal, name)
    given = dict(params["fields"])
    shown = content(await portal.raw(name, params))
    of_the_server = given.pop("dateModify", None)
    assert {key: shown[key] for key in given} == given
    assert shown["dateModify"] != of_the_server, "the server's own clock"
    kept = portal.document(shown["id"])
    assert (kept["title"], kept["total"]) == (given["title"], given["total"])


@pytest.mark.parametrize(
    "name", ["catalog.document.element.add", "catalog.document.element.update"]
)
async def test_d48_row_fields_are_stored_and_shown(portal: Running, name: str) -> None:
    params = await arguments(portal, name)
    shown = content(await portal.raw(name, params))
    assert {key: shown[key] for key in params["fields"]} == params["fields"]
    kept = portal.db.execute(
        "SELECT store_from, store_to, amount FROM elements WHERE id = ?", (shown["id"],)
    ).fetchone()
    assert kept == tuple(params["fields"][key] for key in ("storeFrom", "storeTo", "amount"))


@pytest.mark.parametrize("field", ["docType", "currency", "responsibleId"])
async def test_d44_a_required_field_of_add_is_named(portal: Running, field: str) -> None:
    params = await arguments(portal, "catalog.document.add")
    del params["fields"][field]
    before = one(portal, "SELECT count(*) FROM documents")
    answer = await portal.call("catalog.document.add", params)
    heading, _, named = answer["error_description"].partition(": ")
    assert (heading, field in named.split(", ")) == ("Required fields", True)
    assert one(portal, "SELECT count(*) FROM documents") == before


async def test_the_names_of_fields_are_those_of_the_documentation(portal: Running) -> None:
    """What a method takes is described by the portal itself, under the same names."""
    document = content(await portal.raw("catalog.document.getFields"))
    row = content(await portal.raw("catalog.document.element.getFields"))
    for name, described in (
        ("catalog.document.add", document),
        ("catalog.document.update", document),
        ("catalog.document.element.add", row),
        ("catalog.document.element.update", row),
    ):
        assert set(OFFICIAL[name]["fields"]) <= set(described)
