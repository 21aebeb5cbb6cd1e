"""One call over a real socket: what comes back, what is sent again, and what never is."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import trustme

from desktop.portal import http
from desktop.portal.address import Webhook, understand
from desktop.portal.exchange import Priority, Reply, Request
from desktop.portal.line import Line, Waiting
from desktop.portal.pacing import Bucket
from desktop.portal.signing import Tokens, TokenSigning, WebhookSigning
from desktop.stock import problems as p
from desktop.stock.problems import Execution, Problem
from tests.portal import raw_server as rs
from tests.portal.fakes import NOW

pytestmark = pytest.mark.anyio
CODE = "x7k2p9q4w8e1r5t3"
READ = Request("profile")
WRITE = Request("catalog.document.conduct", {"id": 11}, writes=True, priority=Priority.ACT)


class Naps:
    """Takes the place of sleeping and keeps how long it would have been."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await asyncio.sleep(0)


class Clock:
    """A clock that jumps ahead whenever it is looked at, so that no gate stays shut."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1000
        return self.now


@asynccontextmanager
async def line_to(
    base: str, *, authority: Path | None = None, patience: float = 1.0, naps: Naps | None = None
) -> AsyncIterator[Line]:
    webhook = understand(f"{base}/rest/1/{CODE}/")
    assert isinstance(webhook, Webhook)
    async with http.opened(authority, patience) as client:
        yield Line(
            client,
            WebhookSigning(webhook),
            Bucket(),
            clock=Clock(),
            sleep=naps or Naps(),
            jitter=lambda: 0.5,
        )


async def test_a_call_is_a_post_of_json_to_the_webhook() -> None:
    async with rs.listening(rs.result({"ID": "1"})) as server, line_to(server.base) as line:
        reply = await line.call(Request("profile", {"a": [1]}))
        assert isinstance(reply, Reply)
        assert bytes(reply.result) == b'{"ID":"1"}'
        (seen,) = server.seen
        assert (seen.verb, seen.target) == ("POST", f"/rest/1/{CODE}/profile.json")
        assert seen.headers["content-type"] == "application/json"
        assert seen.headers["user-agent"].startswith("Storekeeper/")
        assert seen.body == b'{"a":[1]}'


LOST = [rs.drops, rs.cuts, rs.talks_rubbish]


@pytest.mark.parametrize("behave", LOST, ids=lambda b: b.__name__)
async def test_a_write_whose_answer_is_lost_is_never_sent_again(behave: rs.Behave) -> None:
    async with rs.listening(behave) as server, line_to(server.base) as line:
        problem = await line.call(WRITE)
        assert isinstance(problem, p.AnswerLost)
        assert problem.execution is Execution.UNKNOWN
        assert len(server.seen) == 1


async def test_a_write_that_gets_no_answer_in_time_is_unknown() -> None:
    async with (
        rs.listening(rs.stays_silent) as server,
        line_to(server.base, patience=0.003) as line,
    ):
        problem = await line.call(WRITE)
        assert isinstance(problem, p.AnswerLost)
        assert problem.timed_out
        assert problem.execution is Execution.UNKNOWN
        assert len(server.seen) == 1


@pytest.mark.parametrize("behave", LOST, ids=lambda b: b.__name__)
async def test_reading_is_tried_again_and_then_told(behave: rs.Behave) -> None:
    async with rs.listening(behave) as server, line_to(server.base) as line:
        assert isinstance(await line.call(READ), p.AnswerLost)
        assert len(server.seen) == 3


@pytest.mark.parametrize("behave", LOST, ids=lambda b: b.__name__)
async def test_reading_recovers_by_itself(behave: rs.Behave) -> None:
    async with rs.listening(behave, rs.result(1)) as server, line_to(server.base) as line:
        assert isinstance(await line.call(READ), Reply)


async def test_a_refused_connection_means_never_sent() -> None:
    async with rs.listening(rs.drops) as server:
        base = server.base
    async with line_to(base) as line:
        problem = await line.call(WRITE)
        assert isinstance(problem, p.Unreachable)
        assert problem.execution is Execution.NEVER_SENT
        assert problem.obstacle is p.Obstacle.REFUSED


async def test_a_name_that_does_not_exist_is_unreachable() -> None:
    async with line_to("https://no-such-portal.invalid") as line:
        problem = await line.call(WRITE)
        assert isinstance(problem, p.Unreachable)
        assert problem.execution is Execution.NEVER_SENT


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_html_of_a_front_end_leaves_a_write_unknown(status: int) -> None:
    html = rs.answers(b"<html><body>Bad <b>Gateway</b></body></html>", status)
    async with rs.listening(html) as server, line_to(server.base) as line:
        problem = await line.call(WRITE)
        assert isinstance(problem, p.ServerError)
        assert problem.execution is Execution.UNKNOWN
        assert problem.reference.status == status
        assert len(server.seen) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"true",
        b'"x"',
        b"{}",
        b'{"result"',
        b"<html>",
        b"\xff\xfe",
        b"[" * 5000,
    ],
)
async def test_an_answer_without_sense_leaves_a_write_unknown(body: bytes) -> None:
    async with rs.listening(rs.answers(body)) as server, line_to(server.base) as line:
        problem = await line.call(WRITE)
        assert isinstance(problem, p.AnswerSenseless)
        assert problem.execution is Execution.UNKNOWN
        assert len(server.seen) == 1


async def test_the_request_limit_is_waited_for_and_seen() -> None:
    naps, seen = Naps(), list[Waiting | None]()
    limit = rs.refuses("QUERY_LIMIT_EXCEEDED", "Too many requests", 503)
    async with (
        rs.listening(limit, limit, rs.result(True)) as server,
        line_to(server.base, naps=naps) as line,
    ):
        line.on_waiting = seen.append
        assert isinstance(await line.call(WRITE), Reply)
        assert len(server.seen) == 3, "refused before execution: a write may go again"
        assert naps.taken == [1.0, 2.0]
        assert [bool(waiting) for waiting in seen] == [True, False, True, False]
        assert line.waiting is None
        assert line.counts.held_back == 2


async def test_a_method_that_used_up_its_time_waits_longer() -> None:
    naps = Naps()
    limit = rs.refuses("OPERATION_TIME_LIMIT", "Method is blocked", 429)
    async with (
        rs.listening(limit, rs.result(True)) as server,
        line_to(server.base, naps=naps) as line,
    ):
        assert isinstance(await line.call(WRITE), Reply)
        assert naps.taken == [10.0]


async def test_a_told_pause_is_kept() -> None:
    naps = Naps()
    limit = rs.answers(
        {"error": "QUERY_LIMIT_EXCEEDED", "error_description": ""}, 503, {"Retry-After": "7"}
    )
    async with (
        rs.listening(limit, rs.result(True)) as server,
        line_to(server.base, naps=naps) as line,
    ):
        assert isinstance(await line.call(READ), Reply)
        assert naps.taken[0] == pytest.approx(7, abs=0.5)


@pytest.mark.parametrize("told", ["soon", "-5", "nan", "", "Wed, 21 Oct 2026 07:28:00 GMT"])
async def test_a_senseless_pause_is_passed_over(told: str) -> None:
    naps = Naps()
    limit = rs.answers({"error": "QUERY_LIMIT_EXCEEDED"}, 503, {"Retry-After": told})
    async with (
        rs.listening(limit, rs.result(True)) as server,
        line_to(server.base, naps=naps) as line,
    ):
        assert isinstance(await line.call(READ), Reply)
        assert naps.taken == [1.0]


async def test_a_blocked_portal_is_not_asked_again() -> None:
    blocked = rs.refuses("OVERLOAD_LIMIT", "REST API is blocked due to overload.", 503)
    async with rs.listening(blocked) as server, line_to(server.base) as line:
        assert isinstance(await line.call(READ), p.Blocked)
        assert len(server.seen) == 1


# --- redirects


async def test_a_portal_renamed_on_its_own_host_is_posted_to_again() -> None:
    async with rs.listening(rs.result(True)) as server, line_to(server.base) as line:
        away = rs.answers(b"", 302, {"Location": f"{server.base}/new/rest/1/{CODE}/x.json"})
        server.plan.insert(0, away)
        assert isinstance(await line.call(WRITE), Reply)
        assert [seen.verb for seen in server.seen] == ["POST", "POST"]
        assert server.seen[1].target.startswith("/new/rest/1/")
        assert server.seen[1].body == server.seen[0].body


async def test_the_secret_is_not_carried_to_another_site() -> None:
    async with rs.listening(rs.result(True)) as other:
        where = f"{other.base}/rest/1/{CODE}/x.json"
        away = rs.answers(b"", 302, {"Location": where})
        async with rs.listening(away) as server, line_to(server.base) as line:
            problem = await line.call(WRITE)
            assert isinstance(problem, p.PortalRenamed)
            assert problem.host == f"127.0.0.1:{other.port}"
            assert problem.execution is Execution.REFUSED
            assert other.seen == []


@pytest.mark.parametrize(
    "location",
    ["", "/login/", "http://evil.example/rest/1/x/", "https://evil.example/", "javascript:1", "//"],
)
async def test_a_redirect_to_nowhere_is_no_answer(location: str) -> None:
    async with (
        rs.listening(rs.answers(b"", 302, {"Location": location})) as server,
        line_to(server.base) as line,
    ):
        problem = await line.call(WRITE)
        assert isinstance(problem, p.AnswerSenseless | p.AnswerLost)
        assert problem.execution is Execution.UNKNOWN, "it was sent, whatever came back"
        assert len(server.seen) == 1


# --- TLS


def certificate(folder: Path) -> tuple[ssl.SSLContext, Path]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    file = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return context, file


async def test_an_unknown_certificate_is_never_trusted(tmp_path: Path) -> None:
    context, _ = certificate(tmp_path)
    async with rs.listening(rs.result(True), tls=context) as server, line_to(server.base) as line:
        problem = await line.call(WRITE)
        assert isinstance(problem, p.TlsUntrusted)
        assert problem.execution is Execution.NEVER_SENT
        assert server.seen == []


async def test_a_company_s_own_authority_is_trusted_when_given(tmp_path: Path) -> None:
    context, authority = certificate(tmp_path)
    async with (
        rs.listening(rs.result(True), tls=context) as server,
        line_to(server.base, authority=authority) as line,
    ):
        assert isinstance(await line.call(WRITE), Reply)


# --- proxies


@pytest.fixture
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


async def test_the_system_s_proxy_is_asked_for_a_portal_outside(
    no_proxy: pytest.MonkeyPatch,
) -> None:
    wants_a_name = rs.answers(b"", 407)
    async with rs.listening(wants_a_name) as proxy:
        no_proxy.setenv("HTTPS_PROXY", proxy.base)
        async with line_to("https://example.bitrix24.com") as line:
            problem = await line.call(WRITE)
        assert isinstance(problem, p.Unreachable)
        assert problem.obstacle is p.Obstacle.PROXY
        assert problem.execution is Execution.NEVER_SENT
        assert proxy.seen[0].verb == "CONNECT"
        assert CODE not in proxy.seen[0].target


async def test_a_portal_on_this_computer_is_reached_without_the_proxy(
    no_proxy: pytest.MonkeyPatch,
) -> None:
    no_proxy.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with rs.listening(rs.result(True)) as server, line_to(server.base) as line:
        assert isinstance(await line.call(WRITE), Reply)


# --- tokens


class Renewal:
    """Stands in for the sign-in server and the sealed file."""

    def __init__(self, *answers: Tokens | Problem) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.stored: list[str] = []

    async def refresh(self, tokens: Tokens) -> Tokens | Problem:
        self.asked.append(tokens.refresh)
        await asyncio.sleep(0.01)
        return self.answers.pop(0)

    async def store(self, tokens: Tokens) -> None:
        self.stored.append(tokens.refresh)


@asynccontextmanager
async def token_line(base: str, renewal: Renewal) -> AsyncIterator[Line]:
    signing = TokenSigning(
        Tokens("access-1", "refresh-1", f"{base}/rest/"), renewal.refresh, renewal.store
    )
    async with http.opened() as client:
        yield Line(client, signing, Bucket(), clock=Clock(), sleep=Naps())


def by_token(renewal: Renewal | None = None) -> rs.Behave:
    """A portal that takes the second token only, and sees that it was stored before."""

    async def behave(seen: rs.Seen, writer: asyncio.StreamWriter) -> None:
        if seen.headers["authorization"] == "Bearer access-2":
            assert renewal is None or renewal.stored == ["refresh-2"]
            await rs.result(True)(seen, writer)
        else:
            await rs.refuses("expired_token", "expired", 401)(seen, writer)

    return behave


async def test_many_calls_share_one_renewal_which_is_stored_before_use() -> None:
    renewal = Renewal()
    async with (
        rs.listening(by_token(renewal)) as server,
        token_line(server.base, renewal) as line,
    ):
        renewal.answers.append(Tokens("access-2", "refresh-2", f"{server.base}/rest/"))
        replies = await asyncio.gather(*(line.call(WRITE) for _ in range(8)))
        assert all(isinstance(reply, Reply) for reply in replies)
        assert renewal.asked == ["refresh-1"]
        assert renewal.stored == ["refresh-2"]


async def test_a_refused_renewal_asks_to_sign_in_again_once() -> None:
    refused = p.SignInAgain(reference=p.Reference("oauth/token", NOW), execution=Execution.REFUSED)
    renewal = Renewal(refused)
    async with rs.listening(by_token()) as server, token_line(server.base, renewal) as line:
        answers = await asyncio.gather(*(line.call(WRITE) for _ in range(5)))
        assert answers == [refused] * 5
        assert renewal.asked == ["refresh-1"]
        assert renewal.stored == []


async def test_a_token_that_stays_expired_does_not_turn_in_circles() -> None:
    renewal = Renewal(*(Tokens("access-1", f"r{n}", "") for n in range(5)))
    expired = rs.refuses("expired_token", "expired", 401)
    async with rs.listening(expired) as server, token_line(server.base, renewal) as line:
        renewal.answers = [Tokens(f"other-{n}", f"r{n}", f"{server.base}/rest/") for n in range(5)]
        assert isinstance(await line.call(WRITE), p.SignInAgain)
        assert len(server.seen) <= 3


async def test_neither_code_nor_token_is_in_any_problem() -> None:
    async with rs.listening(rs.drops) as server, line_to(server.base) as line:
        problem = await line.call(WRITE)
        assert CODE not in repr(problem)
        assert "access-1" not in repr(Tokens("access-1", "refresh-1", server.base))
