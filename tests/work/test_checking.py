"""The test of a connection, line by line, against the demo portal over a real socket."""

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.accounts.book import Accounts
from desktop.ground.logs import MaskingFormatter
from desktop.portal.address import Webhook, understand
from desktop.portal.calls.facts import Profile
from desktop.stock import problems as p
from desktop.work.checking import (
    Check,
    Checking,
    ClockAhead,
    DocumentsRead,
    Encrypted,
    Findings,
    InventoryIs,
    Methods,
    Result,
    Scope,
    State,
)
from desktop.work.connecting import AuthorityMistake, Connecting, Tried, authority_mistake
from tests.accounts.keychains import MemoryKeychain
from tests.demo import small_world as world
from tests.demo.conftest import Running
from tests.portal.fakes import NOW, ScriptedLine, result
from tests.work.tls_portal import secured

pytestmark = pytest.mark.anyio


async def no_pause(seconds: float) -> None:
    del seconds


def connecting(folder: Path) -> Connecting:
    return Connecting(Accounts(folder, MemoryKeychain()), sleep=no_pause)


def hook(address: str) -> Webhook:
    found = understand(address)
    assert isinstance(found, Webhook)
    return found


async def attempt(running: Running, folder: Path) -> tuple[Tried, list[Result]]:
    told: list[Result] = []
    address = hook(running.url(""))
    return await connecting(folder).try_webhook(address, told.append), told


def states(findings: Findings) -> list[State]:
    return [findings.results[check].state for check in Check]


def stopped_at(findings: Findings, check: Check) -> Result:
    """The line that stops, after fine ones and before untested ones."""
    at = list(Check).index(check)
    found = states(findings)
    assert State.STOPPED not in found[:at]
    assert found[at] is State.STOPPED
    assert set(found[at + 1 :]) <= {State.NOT_TESTED}
    assert not findings.may_connect
    stopped = findings.stopped
    assert stopped is not None
    assert stopped.check is check
    return stopped


async def test_a_good_day_is_ten_ticks_told_one_after_another(
    running: Running, tmp_path: Path
) -> None:
    tried, told = await attempt(running, tmp_path)
    findings = tried.findings
    assert set(states(findings)[:-1]) == {State.OK}
    assert findings.may_connect
    assert findings.who == Profile(1, "Anna Petrova", True)
    assert findings.results[Check.CERTIFICATE].facts == Encrypted(False)
    assert findings.results[Check.DOCUMENTS].facts == DocumentsRead(5, False)
    assert [(r.check, r.state is State.RUNNING) for r in told] == [
        (check, running_first) for check in Check for running_first in (True, False)
    ]


async def test_a_revoked_address_stops_at_the_sign_in(running: Running, tmp_path: Path) -> None:
    await running.control("webhook", user=1)
    tried, _ = await attempt(running, tmp_path)
    assert isinstance(stopped_at(tried.findings, Check.SIGN_IN).problem, p.BadCredentials)


async def test_a_mistyped_code_stops_at_the_sign_in(running: Running, tmp_path: Path) -> None:
    address = hook(running.url("").replace(world.ADMIN_CODE, "mistyped-code-0001"))
    tried = await connecting(tmp_path).try_webhook(address, lambda _: None)
    assert isinstance(stopped_at(tried.findings, Check.SIGN_IN).problem, p.BadCredentials)


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ({"do": "html", "status": 502}, p.ServerError),
        ({"do": "html", "status": 200}, p.AnswerSenseless),
        ({"do": "redirect", "location": "https://login.example/"}, p.AnswerSenseless),
        ({"do": "redirect", "location": "https://new.example/rest/1/x/profile"}, p.PortalRenamed),
        ({"do": "drop"}, p.AnswerLost),
        ({"do": "empty"}, p.AnswerSenseless),
    ],
)
async def test_what_is_no_answer_of_a_portal_stops_at_the_address(
    running: Running, tmp_path: Path, rule: dict[str, object], problem: type[p.Problem]
) -> None:
    running.faults.add({"on": "request", "times": None, **rule})
    tried, _ = await attempt(running, tmp_path)
    assert type(stopped_at(tried.findings, Check.ADDRESS).problem) is problem


async def test_nobody_listens_at_the_address(tmp_path: Path) -> None:
    nobody = hook("http://127.0.0.1:9/rest/1/somecode1234/")
    tried = await connecting(tmp_path).try_webhook(nobody, lambda _: None)
    assert isinstance(stopped_at(tried.findings, Check.ADDRESS).problem, p.Unreachable)


@pytest.mark.parametrize("code", ["PAYMENT_REQUIRED", "ACCESS_DENIED"])
async def test_a_plan_without_rest_stops_at_the_sign_in(
    running: Running, tmp_path: Path, code: str
) -> None:
    rule = {"on": "request", "do": "refuse", "code": code, "status": 401, "times": None}
    running.faults.add(rule)
    tried, _ = await attempt(running, tmp_path)
    assert isinstance(stopped_at(tried.findings, Check.SIGN_IN).problem, p.NotInPlan)


async def test_an_untrusted_certificate_stops_and_the_companys_authority_helps(
    tmp_path: Path,
) -> None:
    async with secured(tmp_path) as portal:
        plain = await connecting(tmp_path).try_webhook(hook(portal.hook), lambda _: None)
        assert isinstance(stopped_at(plain.findings, Check.CERTIFICATE).problem, p.TlsUntrusted)
        own = await connecting(tmp_path).try_webhook(
            hook(portal.hook), lambda _: None, portal.authority
        )
        assert own.findings.may_connect
        assert own.findings.results[Check.CERTIFICATE].facts == Encrypted(True, True)


async def test_a_file_that_is_no_authority_is_told_before_it_is_trusted(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no certificate")
    empty = tmp_path / "empty.pem"
    empty.touch()
    assert authority_mistake(text) is AuthorityMistake.NO_CERTIFICATE
    assert authority_mistake(empty) is AuthorityMistake.NO_CERTIFICATE
    assert authority_mistake(tmp_path / "missing.pem") is AuthorityMistake.UNREADABLE
    async with secured(tmp_path) as portal:
        assert authority_mistake(portal.authority) is None


@pytest.mark.parametrize(
    ("scopes", "limited"),
    [
        ("catalog,crm", {Check.USER_BRIEF}),
        ("catalog,user_brief", {Check.CRM}),
        ("catalog,user", {Check.CRM}),
        ("catalog", {Check.USER_BRIEF, Check.CRM}),
    ],
)
async def test_a_missing_optional_scope_only_limits(
    running: Running, tmp_path: Path, scopes: str, limited: set[Check]
) -> None:
    running.db.execute("UPDATE webhooks SET scopes = ?", (scopes,))
    tried, _ = await attempt(running, tmp_path)
    asked = {Check.USER_BRIEF, Check.CRM}
    assert {c for c in asked if tried.findings.results[c].state is State.LIMITED} == limited
    assert tried.findings.may_connect


async def test_without_the_scope_catalog_nothing_goes(running: Running, tmp_path: Path) -> None:
    running.db.execute("UPDATE webhooks SET scopes = 'crm,user_brief'")
    tried, _ = await attempt(running, tmp_path)
    assert stopped_at(tried.findings, Check.CATALOG).facts == Scope("catalog", False)


async def test_inventory_management_switched_off_stops(running: Running, tmp_path: Path) -> None:
    running.switches.change({"inventory": False})
    tried, _ = await attempt(running, tmp_path)
    assert stopped_at(tried.findings, Check.INVENTORY).facts == InventoryIs(False)


async def test_a_very_old_box_shows_documents_but_conducts_none(
    running: Running, tmp_path: Path
) -> None:
    running.switches.change({"build": "very old"})
    tried, _ = await attempt(running, tmp_path)
    found = tried.findings.results[Check.METHODS]
    assert found.state is State.LIMITED
    assert found.facts == Methods(("catalog.document.conduct", "catalog.document.cancel"))
    assert tried.findings.may_connect


def scripted(answers: dict[str, object]) -> ScriptedLine:
    good: dict[str, object] = {
        "profile": {"ID": "1", "ADMIN": True, "NAME": "A", "LAST_NAME": "B"},
        "scope": ["catalog", "crm", "user_brief"],
        "catalog.document.mode.status": "Y",
        "method.get": {"isExisting": True, "isAvailable": True},
        "catalog.document.list": {"documents": []},
        "server.time": NOW.isoformat(),
    }
    given = {**good, **answers}
    return ScriptedLine(
        lambda asked: (
            value if isinstance(value := given[asked.method], p.Problem) else result(value)
        )
    )


async def check(line: ScriptedLine) -> Findings:
    return await Checking(line, "https://example.bitrix24.com", lambda _: None).run()


@pytest.mark.parametrize(
    ("off", "state"), [(0, State.OK), (119, State.OK), (121, State.LIMITED), (-600, State.LIMITED)]
)
async def test_a_clock_that_is_wrong_by_minutes_is_told(off: int, state: State) -> None:
    line = scripted({"server.time": (NOW - timedelta(seconds=off)).isoformat()})
    found = (await check(line)).results[Check.CLOCK]
    assert (found.state, found.facts) == (state, ClockAhead(off))


def a(kind: type[p.Problem]) -> p.Problem:
    return kind(reference=p.Reference("x", NOW), execution=p.Execution.REFUSED)


@pytest.mark.parametrize(
    ("asked", "check_at"),
    [
        ("scope", Check.CATALOG),
        ("catalog.document.mode.status", Check.INVENTORY),
        ("method.get", Check.METHODS),
        ("catalog.document.list", Check.DOCUMENTS),
    ],
)
async def test_a_failing_question_stops_at_its_own_line(asked: str, check_at: Check) -> None:
    problem = a(p.ServerError)
    assert stopped_at(await check(scripted({asked: problem})), check_at).problem is problem


async def test_methods_that_read_are_needed_and_a_missing_right_only_limits() -> None:
    line = scripted({"method.get": {"isExisting": True, "isAvailable": False}})
    stopped_at(await check(line), Check.METHODS)
    findings = await check(scripted({"catalog.document.list": a(p.NotAllowed)}))
    assert findings.results[Check.DOCUMENTS].state is State.LIMITED
    assert findings.may_connect


async def test_no_secret_in_a_log_or_in_what_is_shown_of_a_try(
    running: Running, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    tried, told = await attempt(running, tmp_path)
    shown = repr((tried, told))
    assert world.ADMIN_CODE not in shown
    lines = [MaskingFormatter("%(message)s").format(record) for record in caplog.records]
    assert any("/rest/" in line for line in lines), "the calls were logged"
    assert not [line for line in lines if world.ADMIN_CODE in line]
