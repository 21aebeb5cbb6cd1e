"""Signing in over a real socket: codes, rotation, refusals, and answers that are lost."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.portal import http
from desktop.portal.oauth import App, SignIn
from desktop.portal.signing import Tokens, TokenSigning
from desktop.stock import problems as p
from desktop.stock.problems import Execution, Problem
from tests.portal import raw_server as rs
from tests.portal.fakes import NOW

pytestmark = pytest.mark.anyio
SECRET = "clientSecretVeryLong0123456789"
PAIR = {"access_token": "a2", "refresh_token": "r2", "expires_in": 3600, "member_id": "m"}
OLD = Tokens("a1", "r1", "https://example.bitrix24.com/rest/")


@asynccontextmanager
async def sign_in(portal: str = "https://example.bitrix24.com") -> AsyncIterator[SignIn]:
    async with http.opened() as client:
        yield SignIn(client, App(portal, "local.1", SECRET), lambda: NOW)


async def test_the_code_is_exchanged_for_the_first_pair() -> None:
    async with rs.listening(rs.answers(PAIR)) as server, sign_in() as asked:
        tokens = await asked.exchange("the-code", server.base)
        assert isinstance(tokens, Tokens)
        assert (tokens.access, tokens.refresh) == ("a2", "r2")
        assert tokens.endpoint == "https://example.bitrix24.com/rest/"
        sent = parse_qs(urlsplit(server.seen[0].target).query)
        assert sent == {
            "grant_type": ["authorization_code"],
            "client_id": ["local.1"],
            "client_secret": [SECRET],
            "code": ["the-code"],
        }


async def test_a_refresh_rotates_the_pair_and_keeps_the_portal() -> None:
    async with rs.listening(rs.answers(PAIR)) as server, sign_in() as asked:
        old = Tokens("a1", "r1", OLD.endpoint, server.base)
        tokens = await asked.refresh(old)
        assert isinstance(tokens, Tokens)
        assert (tokens.refresh, tokens.endpoint) == ("r2", OLD.endpoint)
        assert "refresh_token=r1" in server.seen[0].target


async def test_an_answer_cannot_send_the_token_to_another_portal() -> None:
    evil = {**PAIR, "client_endpoint": "https://evil.example/rest/"}
    async with rs.listening(rs.answers(evil)) as server, sign_in() as asked:
        tokens = await asked.exchange("c", server.base)
        assert isinstance(tokens, Tokens)
        assert "evil" not in tokens.endpoint


@pytest.mark.parametrize(
    ("code", "status", "problem"),
    [
        ("invalid_grant", 400, p.SignInAgain),
        ("invalid_client", 401, p.BadCredentials),
        ("wrong_client", 200, p.BadCredentials),
        ("invalid_request", 400, p.BadCredentials),
        ("insufficient_scope", 403, p.ScopeMissing),
        ("invalid_scope", 403, p.ScopeMissing),
        ("PAYMENT_REQUIRED", 401, p.NotInPlan),
        ("something_new", 400, p.SignInAgain),
        ("something_new", 500, p.ServerError),
    ],
)
async def test_a_refused_sign_in_is_told_by_its_code(
    code: str, status: int, problem: type[Problem]
) -> None:
    async with rs.listening(rs.refuses(code, "x", status)) as server, sign_in() as asked:
        assert type(await asked.exchange("c", server.base)) is problem


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"null", b"{}", b'{"access_token": 5}', b'{"access_token":"a"}']
)
async def test_an_answer_without_a_pair_is_no_sign_in(body: bytes) -> None:
    async with rs.listening(rs.answers(body)) as server, sign_in() as asked:
        assert isinstance(await asked.exchange("c", server.base), p.AnswerSenseless)


@pytest.mark.parametrize("behave", [rs.drops, rs.cuts, rs.talks_rubbish])
async def test_a_lost_answer_leaves_open_whether_the_pair_was_changed(behave: rs.Behave) -> None:
    async with rs.listening(behave) as server, sign_in() as asked:
        lost = await asked.refresh(Tokens("a1", "r1", OLD.endpoint, server.base))
        assert isinstance(lost, Problem)
        assert lost.execution is Execution.UNKNOWN
        assert SECRET not in repr(lost)
        assert len(server.seen) == 1, "never asked twice with the same pair by itself"


async def test_after_a_lost_refresh_the_next_call_may_try_once_more() -> None:
    """The old pair may still hold: if it does not, the person is asked to sign in."""
    lost = p.AnswerLost(reference=p.Reference("oauth/token", NOW), execution=Execution.UNKNOWN)
    answers: list[Tokens | Problem] = [lost, Tokens("a2", "r2", OLD.endpoint)]
    stored: list[Tokens] = []

    async def refresh(_: Tokens) -> Tokens | Problem:
        return answers.pop(0)

    async def store(tokens: Tokens) -> None:
        assert signing.tokens is OLD, "stored before it is used"
        stored.append(tokens)

    signing = TokenSigning(OLD, refresh, store)
    assert await signing.renew(signing.headers()) is lost
    assert await signing.renew(signing.headers()) is None
    assert signing.tokens.access == "a2"
    assert len(stored) == 1


async def test_signing_in_again_frees_what_waits() -> None:
    refused = p.SignInAgain(reference=p.Reference("oauth/token", NOW), execution=Execution.REFUSED)
    asked = 0

    async def refresh(_: Tokens) -> Tokens | Problem:
        nonlocal asked
        asked += 1
        return refused

    async def store(_: Tokens) -> None:
        raise AssertionError("there is nothing to store")

    signing = TokenSigning(OLD, refresh, store)
    headers = signing.headers()
    assert await signing.renew(headers) is refused
    assert await signing.renew(headers) is refused
    assert asked == 1, "a token known to be dead is not offered again"
    signing.signed_in(Tokens("a9", "r9", OLD.endpoint))
    assert await signing.renew(headers) is None
    assert signing.headers() == {"Authorization": "Bearer a9"}


def test_the_page_to_open_carries_no_secret() -> None:
    app = App("https://example.bitrix24.com", "local.1", SECRET)
    url = app.authorize_url("state/1")
    assert url == (
        "https://example.bitrix24.com/oauth/authorize/?client_id=local.1&state=state%2F1"
    )
    assert SECRET not in repr(app)


@pytest.mark.parametrize("name", ["oauth.token.ok", "oauth.refresh.ok"])
async def test_ready_answers_of_the_sign_in_server_give_a_pair(name: str) -> None:
    body = (Path(__file__).parent / "examples" / f"{name}.json").read_bytes()
    async with rs.listening(rs.answers(body)) as server, sign_in() as asked:
        assert isinstance(await asked.exchange("c", server.base), Tokens)
