"""What the tests of connecting share: the demo portal in this very loop, a dialog, a browser."""

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.accounts.book import Accounts
from desktop.demo.faults import Faults
from desktop.demo.portal import Portal
from desktop.demo.server import build_app
from desktop.demo.serving import Serving
from desktop.ui.connect.dialog import ConnectDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.checking import Check, State
from desktop.work.connecting import Connecting
from tests.accounts.keychains import MemoryKeychain
from tests.demo import small_world as world

_CONTROL = "control-token-of-ui"
T = TypeVar("T")
CLIENT_SECRET = "s3cret-of-the-application"


class Served:
    """The demo portal, and its address with the administrator's code."""

    def __init__(self, portal: Portal, db: sqlite3.Connection, address: str) -> None:
        self.portal = portal
        self.db = db
        self.address = address

    @property
    def hook(self) -> str:
        return f"{self.address}/rest/1/{world.ADMIN_CODE}/"

    @property
    def faults(self) -> Faults:
        assert isinstance(self.portal.hooks, Faults)
        return self.portal.hooks

    async def release(self, name: str) -> None:
        """Let go what a rule holds; asked over the wire, for the portal has its own loop."""
        headers = {"Authorization": f"Bearer {_CONTROL}"}
        async with httpx.AsyncClient() as asking:
            answer = await asking.post(
                f"{self.address}/control/release", json={"name": name}, headers=headers
            )
        assert answer.json() is True


@contextlib.asynccontextmanager
async def elsewhere(server: Callable[[], AbstractAsyncContextManager[T]]) -> AsyncIterator[T]:
    """A server in a thread and a loop of its own: the window's loop is the one under test."""
    ready: Future[T] = Future()
    ended = threading.Event()

    async def serve() -> None:
        try:
            async with server() as value:
                ready.set_result(value)
                await asyncio.to_thread(ended.wait)
        except BaseException as failure:
            if not ready.done():
                ready.set_exception(failure)
            raise

    thread = threading.Thread(target=lambda: asyncio.run(serve()), name="portal")
    thread.start()
    try:
        yield await asyncio.wrap_future(ready)
    finally:
        ended.set()
        thread.join()


def served() -> AbstractAsyncContextManager[Served]:
    return elsewhere(_served)


@contextlib.asynccontextmanager
async def _served() -> AsyncIterator[Served]:
    db = sqlite3.connect(":memory:", check_same_thread=False)
    world.fill(db)
    values = {"client_id": "local.1", "client_secret": CLIENT_SECRET, "member_id": "m" * 32}
    db.executemany(
        "INSERT INTO meta VALUES (?, ?)", [(f"oauth:{key}", each) for key, each in values.items()]
    )
    db.commit()
    portal = Portal(db)
    portal.switches.change({"rate_burst": 0})
    try:
        async with Serving(build_app(portal, "", _CONTROL)) as serving:
            yield Served(portal, db, serving.address)
    finally:
        db.close()


async def no_pause(seconds: float) -> None:
    del seconds


class Opened:
    """A dialog over real accounts, with everything it told."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.accounts = Accounts(folder, MemoryKeychain())
        self.connecting = Connecting(self.accounts, sleep=no_pause, port=0)
        self.pages: list[str] = []
        self.page_opened = asyncio.Event()
        self.dialog = ConnectDialog(theme, self.tasks, self.connecting, open_page=self._open_page)
        self.connected: list[object] = []
        self.demo: list[object] = []
        self.dialog.connected.connect(self.connected.append)
        self.dialog.demo_wanted.connect(self.demo.append)
        self.dialog.open()

    def _open_page(self, page: str) -> None:
        self.pages.append(page)
        self.page_opened.set()

    def paste(self, text: str) -> None:
        """As a person does: the clipboard, and Ctrl+V in the field."""
        QGuiApplication.clipboard().setText(text)
        field = self.dialog.webhook.field
        field.selectAll()
        field.paste()

    def row(self, check: Check) -> str:
        return self.dialog.checks.rows[check].text()

    def state(self, check: Check) -> State:
        return self.dialog.checks.rows[check].result.state

    @property
    def tested(self) -> bool:
        """Every line has its final state."""
        final = {State.OK, State.LIMITED, State.STOPPED, State.NOT_TESTED}
        return all(self.state(check) in final for check in Check)

    @property
    def summary(self) -> str:
        return self.dialog._summary.text()


@contextlib.asynccontextmanager
async def opened(theme: Theme, folder: Path) -> AsyncIterator[Opened]:
    QGuiApplication.setQuitOnLastWindowClosed(False)  # the main window is not there to go on
    found = Opened(theme, folder)
    try:
        yield found
    finally:
        found.dialog.reject()
        await found.tasks.end()
        found.dialog.deleteLater()
        assert found.failures == []


def press(parent: QWidget, name: str) -> None:
    """Click a button by its name; it must be there to be clicked."""
    button = parent.findChild(QPushButton, name)
    assert button is not None, name
    assert button.isVisibleTo(parent), f"{name} is hidden"
    assert button.isEnabled(), f"{name} is greyed"
    button.click()


async def allow(page: str, **change: str) -> str:
    """Sign in on the portal's page; answers where it sends the browser."""
    parts = urlsplit(page)
    query = dict(parse_qsl(parts.query)) | {"user_id": "1"} | change
    async with httpx.AsyncClient() as browser:
        back = await browser.get(
            f"{parts.scheme}://{parts.netloc}/oauth/authorize/allow?{urlencode(query)}"
        )
    return back.headers["location"]


async def follow(address: str) -> httpx.Response:
    async with httpx.AsyncClient() as browser:
        return await browser.get(address)
