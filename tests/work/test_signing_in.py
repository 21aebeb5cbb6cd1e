"""The whole walk of signing in, with a browser that presses the demo portal's own buttons."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import httpx
import pytest

from desktop.ground.logs import MaskingFormatter
from desktop.portal import http
from desktop.portal.oauth import AUTH_SERVER, App
from desktop.stock import problems as p
from desktop.work.signing_in import (
    AppMistake,
    NotSignedIn,
    PasteMistake,
    SignedIn,
    SigningIn,
    Unfinished,
    sign_in_server,
    understand_app,
)
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio
SECRET = "s3cret-of-the-application"


@pytest.fixture
def app(running: Running) -> App:
    values = {"client_id": "local.1", "client_secret": SECRET, "member_id": "m" * 32}
    running.db.executemany(
        "INSERT INTO meta VALUES (?, ?)", [(f"oauth:{key}", each) for key, each in values.items()]
    )
    running.db.commit()
    return App(running.address, "local.1", SECRET)


Press = Callable[[httpx.AsyncClient, str], object]


class Browser:
    """Opens the page as a person's browser would, and chooses who to be there."""

    def __init__(self, running: Running, **change: str) -> None:
        self._address = running.address
        self._change = change
        self.page = ""
        self.pages: list[httpx.Response] = []
        self.opened = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def open(self, page: str) -> None:
        self.page = page
        self.opened.set()

    def open_and_allow(self, page: str) -> None:
        self.open(page)
        self._task = asyncio.get_running_loop().create_task(self._allow())

    async def allow(self) -> httpx.Response:
        """Where the portal sends the browser: not followed."""
        query = dict(parse_qsl(urlsplit(self.page).query)) | {"user_id": "1"} | self._change
        async with httpx.AsyncClient() as client:
            return await client.get(f"{self._address}/oauth/authorize/allow?{urlencode(query)}")

    async def _allow(self) -> None:
        back = await self.allow()
        async with httpx.AsyncClient() as client:
            self.pages.append(await client.get(back.headers["location"]))

    async def done(self) -> None:
        assert self._task is not None
        await self._task


def walk(
    client: http.Http, app: App, open_page: Callable[[str], object], patience: float = 30
) -> SigningIn:
    return SigningIn(client, app, open_page, lambda: datetime.now(UTC), patience=patience, port=0)


async def test_browser_code_tokens_and_the_portal_lets_us_in(running: Running, app: App) -> None:
    browser = Browser(running)
    async with http.opened() as client:
        signed = await walk(client, app, browser.open_and_allow).run()
        await browser.done()
    assert isinstance(signed, SignedIn)
    assert browser.pages[0].status_code == 200
    assert signed.tokens.endpoint == f"{running.address}/rest/"
    assert (signed.secret.client_secret, signed.secret.member_id) == (SECRET, "m" * 32)
    assert signed.secret.expires_at.tzinfo is not None
    assert "redirect_uri=http%3A%2F%2F127.0.0.1%3A" in browser.page


async def test_every_sign_in_has_a_state_of_its_own(running: Running, app: App) -> None:
    states = set()
    for _ in range(2):
        browser = Browser(running)
        async with http.opened() as client:
            await walk(client, app, browser.open, patience=0.01).run()
        states |= set(parse_qs(urlsplit(browser.page).query)["state"])
    assert len(states) == 2
    assert all(len(state) >= 40 for state in states)


async def test_a_wrong_state_is_not_taken_and_time_runs_out(running: Running, app: App) -> None:
    browser = Browser(running, state="of-somebody-else")
    async with http.opened() as client:
        signed = walk(client, app, browser.open_and_allow, patience=0.5)
        assert await signed.run() == NotSignedIn(Unfinished.TIMED_OUT)
        await browser.done()
    assert browser.pages[0].status_code == 400


async def test_a_code_that_is_too_old_is_refused(running: Running, app: App) -> None:
    running.switches.change({"code_seconds": -1})
    browser = Browser(running)
    async with http.opened() as client:
        signed = await walk(client, app, browser.open_and_allow).run()
        await browser.done()
    assert isinstance(signed, p.SignInAgain)


async def test_an_error_page_of_the_portal_never_comes_back(running: Running, app: App) -> None:
    running.faults.add({"on": "oauth/authorize", "do": "html", "status": 500})
    shown: list[httpx.Response] = []
    browser = Browser(running)
    async with http.opened() as client, httpx.AsyncClient() as looking:
        waiting = asyncio.ensure_future(walk(client, app, browser.open, patience=0.3).run())
        await browser.opened.wait()
        shown.append(await looking.get(browser.page))
        assert await waiting == NotSignedIn(Unfinished.TIMED_OUT)
    assert shown[0].status_code == 500


async def test_the_portal_turns_the_person_away(running: Running, app: App) -> None:
    browser = Browser(running)
    async with http.opened() as client, httpx.AsyncClient() as looking:
        waiting = asyncio.ensure_future(walk(client, app, browser.open).run())
        await browser.opened.wait()
        told = dict(parse_qsl(urlsplit(browser.page).query))
        await looking.get(told["redirect_uri"], params={"error": "denied", "state": told["state"]})
        assert await waiting == NotSignedIn(Unfinished.TURNED_AWAY, "denied")


@pytest.mark.parametrize("whole_address", [True, False])
async def test_what_is_pasted_serves_as_well(
    running: Running, app: App, whole_address: bool
) -> None:
    browser = Browser(running)
    async with http.opened() as client:
        signing = walk(client, app, browser.open)
        waiting = asyncio.ensure_future(signing.run())
        await browser.opened.wait()
        location = (await browser.allow()).headers["location"]
        code = parse_qs(urlsplit(location).query)["code"][0]
        assert signing.paste(f'  "{location}" ' if whole_address else code) is None
        assert isinstance(await waiting, SignedIn)
        assert signing.paste(location) is PasteMistake.NOT_WAITING


async def test_what_cannot_be_pasted_is_told(running: Running, app: App) -> None:
    browser = Browser(running)
    async with http.opened() as client:
        signing = walk(client, app, browser.open)
        assert signing.paste("some-code-12345") is PasteMistake.NOT_WAITING
        waiting = asyncio.ensure_future(signing.run())
        await browser.opened.wait()
        assert signing.paste(" ") is PasteMistake.EMPTY
        assert signing.paste("what is this?") is PasteMistake.NO_CODE
        assert signing.paste("http://[bad") is PasteMistake.NO_CODE
        assert signing.paste("http://127.0.0.1/?state=x") is PasteMistake.NO_CODE
        foreign = "http://127.0.0.1/?code=abcdef123456&state=x"
        assert signing.paste(foreign) is PasteMistake.FOREIGN
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert signing.paste("some-code-12345") is PasteMistake.NOT_WAITING


async def test_cancelling_leaves_nobody_listening(running: Running, app: App) -> None:
    browser = Browser(running)
    async with http.opened() as client, httpx.AsyncClient() as looking:
        waiting = asyncio.ensure_future(walk(client, app, browser.open).run())
        await browser.opened.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        back = dict(parse_qsl(urlsplit(browser.page).query))["redirect_uri"]
        with pytest.raises(httpx.ConnectError):
            await looking.get(back)


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ({"do": "refuse", "code": "wrong_client", "status": 200}, p.BadCredentials),
        ({"do": "refuse", "code": "PAYMENT_REQUIRED", "status": 401}, p.NotInPlan),
        ({"do": "html", "status": 502}, p.AnswerSenseless),
        ({"do": "drop"}, p.AnswerLost),
    ],
)
async def test_a_refused_exchange_is_told_by_its_cause(
    running: Running, app: App, rule: dict[str, object], problem: type[p.Problem]
) -> None:
    running.faults.add({"on": "oauth/token", **rule})
    browser = Browser(running)
    async with http.opened() as client:
        signed = await walk(client, app, browser.open_and_allow).run()
        await browser.done()
    assert type(signed) is problem


@pytest.mark.parametrize(
    ("portal", "client_id", "secret", "wrong"),
    [
        ("", "i", "s", AppMistake.NO_PORTAL),
        ("what", "i", "s", AppMistake.NOT_A_PORTAL),
        ("ftp://a.example", "i", "s", AppMistake.NOT_A_PORTAL),
        ("https://u:p@a.example", "i", "s", AppMistake.NOT_A_PORTAL),
        ("https://a.example:x", "i", "s", AppMistake.NOT_A_PORTAL),
        ("http://a.example", "i", "s", AppMistake.NOT_SECURE),
        ("a.example", " ", "s", AppMistake.NO_ID),
        ("a.example", "i", "", AppMistake.NO_SECRET),
    ],
)
async def test_what_is_missing_of_the_application(
    portal: str, client_id: str, secret: str, wrong: AppMistake
) -> None:
    assert understand_app(portal, client_id, secret) is wrong


async def test_the_portals_name_is_enough() -> None:
    app = understand_app(" Example.bitrix24.com/ ", " i ", " secret-one ")
    assert app == App("https://example.bitrix24.com", "i", "secret-one")


@pytest.mark.parametrize(
    ("portal", "told", "server"),
    [
        ("https://a.bitrix24.com", "", AUTH_SERVER),
        ("https://a.bitrix24.com", "evil.example", AUTH_SERVER),
        ("https://a.bitrix24.com", "oauth.bitrix24.tech", "https://oauth.bitrix24.tech"),
        ("https://a.bitrix24.ru", "", "https://oauth.bitrix24.tech"),
        ("https://a.bitrix24.ru", "oauth.bitrix.info", "https://oauth.bitrix.info"),
        ("http://127.0.0.1:8000", "127.0.0.1:9000", "http://127.0.0.1:8000"),
    ],
)
async def test_the_secret_goes_to_servers_we_know_only(portal: str, told: str, server: str) -> None:
    assert sign_in_server(portal, told) == server


async def test_no_secret_in_a_log_or_a_repr(
    running: Running, app: App, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    browser = Browser(running)
    async with http.opened() as client:
        signing = walk(client, app, browser.open_and_allow)
        signed = await signing.run()
        await browser.done()
    assert isinstance(signed, SignedIn)
    state = parse_qs(urlsplit(browser.page).query)["state"][0]
    hidden = [SECRET, state, signed.tokens.access, signed.tokens.refresh]
    lines = [MaskingFormatter("%(message)s").format(record) for record in caplog.records]
    text = "\n".join([*lines, repr(signing), repr(signed), repr(signed.secret)])
    assert "/oauth/token/" in text, "the calls were logged"
    assert [value for value in hidden if value in text] == []
