"""A running demo portal over a real socket, with the small world in it."""

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from desktop.demo.faults import Faults
from desktop.demo.portal import Portal
from desktop.demo.server import build_app
from desktop.demo.serving import Serving
from desktop.demo.switches import Switches
from tests.demo import small_world as world

CONTROL = "control-token-of-the-tests"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@dataclass
class Running:
    """The portal, its state, and two people who call it."""

    portal: Portal
    db: sqlite3.Connection
    client: httpx.AsyncClient
    address: str

    @property
    def faults(self) -> Faults:
        assert isinstance(self.portal.hooks, Faults)
        return self.portal.hooks

    async def control(self, what: str, **given: Any) -> Any:
        headers = {"Authorization": f"Bearer {CONTROL}"}
        answer = await self.client.post(
            f"{self.address}/control/{what}", json=given, headers=headers
        )
        return answer.json()

    @property
    def switches(self) -> Switches:
        return self.portal.switches

    def url(self, method: str, *, clerk: bool = False) -> str:
        hook = f"7/{world.CLERK_CODE}" if clerk else f"1/{world.ADMIN_CODE}"
        return f"{self.address}/rest/{hook}/{method}"

    async def raw(self, method: str, params: Any = None, *, clerk: bool = False) -> httpx.Response:
        return await self.client.post(self.url(method, clerk=clerk), json=params or {})

    async def call(self, method: str, params: Any = None, *, clerk: bool = False) -> Any:
        return (await self.raw(method, params, clerk=clerk)).json()

    async def conduct(self, number: int, *, clerk: bool = False) -> Any:
        return await self.call("catalog.document.conduct", {"id": number}, clerk=clerk)

    async def cancel(self, number: int, *, clerk: bool = False) -> Any:
        return await self.call("catalog.document.cancel", {"id": number}, clerk=clerk)

    def stock(self, product: int, store: int) -> float | None:
        found = self.db.execute(
            "SELECT amount FROM balances WHERE product_id = ? AND store_id = ?", (product, store)
        ).fetchone()
        return found[0] if found else None

    def document(self, number: int) -> dict[str, Any]:
        cursor = self.db.execute("SELECT * FROM documents WHERE id = ?", (number,))
        names = [column[0] for column in cursor.description]
        return dict(zip(names, cursor.fetchone(), strict=True))

    def new(self, letter: str, *rows: dict[str, Any], supplier: bool = True) -> int:
        number = self.db.execute("SELECT MAX(id) + 1 FROM documents").fetchone()[0]
        world.document(self.db, number, letter)
        for each in rows:
            world.row(self.db, number, **each)
        if letter == "A" and supplier:
            self.db.execute(
                "INSERT INTO bindings (document_id, entity_type_id, entity_id) VALUES (?, 4, 31)",
                (number,),
            )
        self.db.commit()
        return int(number)


@pytest.fixture
async def running(anyio_backend: str) -> AsyncIterator[Running]:
    db = sqlite3.connect(":memory:", check_same_thread=False)
    world.fill(db)
    portal = Portal(db)
    async with Serving(build_app(portal, "", CONTROL)) as served, httpx.AsyncClient() as client:
        yield Running(portal, db, client, served.address)
    db.close()
