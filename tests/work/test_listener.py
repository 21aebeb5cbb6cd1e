"""The loopback address: state, one use, strangers, silence, and pages in plain words."""

import asyncio

import httpx
import pytest

from desktop.work.listener import Listener, Returned, TurnedAway, Words

pytestmark = pytest.mark.anyio
STATE = "state-of-this-sign-in"
CODE = "c0de-from-the-portal"


def listener(**more: float) -> Listener:
    return Listener(STATE, port=0, **more)  # type: ignore[arg-type]


async def get(address: str, **query: str) -> httpx.Response:
    async with httpx.AsyncClient() as browser:
        return await browser.get(address, params=query)


async def test_the_answer_of_this_sign_in_is_taken_and_thanked_for() -> None:
    async with listener() as listening:
        page = await get(
            listening.address, code=CODE, state=STATE, server_domain="oauth.bitrix.info"
        )
        assert await listening.answer() == Returned(CODE, "oauth.bitrix.info")
    assert page.status_code == 200
    assert "You are signed in" in page.text
    assert CODE not in page.text
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"


async def test_another_state_is_refused_and_the_right_one_still_taken() -> None:
    async with listener() as listening:
        for state in ("", "older-state", STATE + "x"):
            page = await get(listening.address, code="stolen-code-1", state=state)
            assert page.status_code == 400
            assert "does not belong" in page.text
        assert listening.foreign == 3
        await get(listening.address, code=CODE, state=STATE)
        assert await listening.answer() == Returned(CODE)


async def test_it_is_used_once() -> None:
    async with listener() as listening:
        await get(listening.address, code=CODE, state=STATE)
        page = await get(listening.address, code="another-code-2", state=STATE)
        assert (page.status_code, await listening.answer()) == (410, Returned(CODE))
        assert "used already" in page.text


async def test_a_code_given_twice_is_nobodys_honest_answer() -> None:
    async with listener() as listening, httpx.AsyncClient() as browser:
        page = await browser.get(f"{listening.address}?code=a&code=b&state={STATE}")
        assert page.status_code == 404


async def test_the_portals_refusal_ends_it_too() -> None:
    async with listener() as listening:
        page = await get(listening.address, error="access_denied", state=STATE)
        assert await listening.answer() == TurnedAway("access_denied")
        assert "did not let you sign in" in page.text


@pytest.mark.parametrize(
    ("verb", "path", "status"),
    [("GET", "favicon.ico", 404), ("GET", "", 404), ("POST", "?code=x&state=" + STATE, 405)],
)
async def test_whatever_else_is_asked_gets_nothing(verb: str, path: str, status: int) -> None:
    async with listener() as listening, httpx.AsyncClient() as browser:
        page = await browser.request(verb, listening.address + path)
        assert (page.status_code, "nothing here" in page.text) == (status, True)


async def test_another_hosts_name_that_leads_here_gets_nothing() -> None:
    async with listener() as listening, httpx.AsyncClient() as browser:
        page = await browser.get(
            f"{listening.address}?code={CODE}&state={STATE}", headers={"Host": "evil.example"}
        )
        assert page.status_code == 400


async def talk(port: int, said: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(said)
        return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize("said", [b"\x16\x03\x01\x00\r\n\r\n", b"GET\r\n\r\n", b"A" * 40_000])
async def test_rubbish_harms_nobody(said: bytes) -> None:
    async with listener(request_seconds=0.2) as listening:
        assert b"signed in" not in await talk(listening.port, said)
        await get(listening.address, code=CODE, state=STATE)
        assert await listening.answer() == Returned(CODE)


async def test_who_says_nothing_is_let_go_of() -> None:
    async with listener(request_seconds=0.05) as listening:
        assert await talk(listening.port, b"GET / HT") == b""


async def test_a_spare_connection_of_the_browser_holds_nothing_up() -> None:
    async with listener(request_seconds=3600) as listening:
        spare = await asyncio.open_connection("127.0.0.1", listening.port)
        await get(listening.address, code=CODE, state=STATE)
    assert await spare[0].read() == b""
    spare[1].close()


async def test_nobody_listens_any_more_afterwards() -> None:
    async with listener() as listening:
        address = listening.address
    with pytest.raises(httpx.ConnectError):
        await get(address, code=CODE, state=STATE)


async def test_a_taken_port_is_no_obstacle() -> None:
    async with listener() as first, Listener(STATE, port=first.port) as second:
        assert second.port != first.port
        await get(second.address, code=CODE, state=STATE)
        assert await second.answer() == Returned(CODE)


async def test_words_are_text_and_an_answer_never_shows_its_code() -> None:
    words = Words(title="A & <b>", done="<script>")
    async with Listener(STATE, words, port=0) as listening:
        page = await get(listening.address, code=CODE, state=STATE)
        assert "A &amp; &lt;b&gt;" in page.text
        assert "<script>" not in page.text
        assert CODE not in repr(await listening.answer())
