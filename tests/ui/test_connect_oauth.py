"""Connecting by signing in with the browser, and everything that can go wrong on the way."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.accounts.account import Account, AccountKind, OAuthSecret
from desktop.ui.connect.again import SignInAgain
from desktop.ui.connect.demo_wish import DemoWish
from desktop.ui.connect.ways import Ways
from desktop.ui.theme import Theme
from desktop.work.checking import Check, State
from tests.ui.connecting_parts import (
    CLIENT_SECRET,
    Opened,
    Served,
    allow,
    follow,
    opened,
    press,
    served,
)
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


async def begun(it: Opened, portal: Served) -> str:
    """Fill in the application and press the button; answers the page that was opened."""
    it.dialog.ways.choose(AccountKind.OAUTH)
    it.dialog.oauth.portal.setText(portal.address)
    it.dialog.oauth.client_id.setText("local.1")
    it.dialog.oauth.secret.setText(CLIENT_SECRET)
    press(it.dialog, "sign-in")
    await it.page_opened.wait()
    it.page_opened.clear()
    return it.pages[-1]


async def test_signed_in_tested_connected(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        page = await begun(it, portal)
        assert it.summary == "Waiting for the browser…"
        assert it.dialog.oauth.left() == "Waiting for the browser, 5:00 left"
        back = await follow(await allow(page))
        assert "You are signed in" in back.text
        await until(lambda: it.summary == "Ready", "the test")
        press(it.dialog, "connect-now")
        await until(lambda: it.connected, "the account")
        account = it.connected[0]
        assert isinstance(account, Account)
        assert (account.kind, account.person) == (AccountKind.OAUTH, "Anna Petrova")
        secret = it.accounts.secret(account.key)
        assert isinstance(secret, OAuthSecret)
        assert (secret.client_id, secret.client_secret) == ("local.1", CLIENT_SECRET)
        again = SignInAgain(theme, it.tasks, it.connecting).ask(account)
        await until(again.oauth.secret.text, "what is known of the application")
        assert again.oauth.client_id.text() == "local.1"
        again.reject()


async def test_a_wrong_state_goes_on_waiting_and_a_second_answer_is_told(
    theme: Theme, tmp_path: Path
) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        page = await begun(it, portal)
        assert (await follow(await allow(page, state="foreign"))).status_code == 400
        assert it.summary == "Waiting for the browser…"
        portal.faults.add({"on": "oauth/token", "do": "hold", "name": "desk"})
        answer = await allow(page)
        assert (await follow(answer)).status_code == 200
        await until(lambda: portal.faults.held("desk"), "the exchange")
        assert "used already" in (await follow(answer)).text
        await portal.release("desk")
        await until(lambda: it.summary == "Ready", "the test")


async def test_what_is_pasted_instead(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        page = await begun(it, portal)
        press(it.dialog, "paste-instead")
        field = it.dialog.findChild(QLineEdit, "oauth-paste")
        assert field is not None
        for wrong, says in (
            ("", "Paste the address"),
            ("nothing of use", "no code in this"),
            ("http://127.0.0.1/?code=abcdef123456&state=x", "another sign-in"),
        ):
            field.setText(wrong)
            press(it.dialog, "use-pasted")
            assert says in it.dialog.oauth._paste_notice.text()
        field.setText(await allow(page))
        press(it.dialog, "use-pasted")
        await until(lambda: it.summary == "Ready", "the test")
        assert field.text() == "", "the code does not stay on the screen"


async def test_a_late_code_is_told(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.portal.switches.change({"code_seconds": -1})
        page = await begun(it, portal)
        await follow(await allow(page))
        await until(it.dialog.oauth.notice.text, "why not")
        assert "30 seconds" in it.dialog.oauth.notice.text()
        assert it.dialog.oauth.sign_in.isEnabled()
        assert not it.dialog.connect_button.isEnabled()


async def test_nobody_comes_back_from_an_error_page(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.faults.add({"on": "oauth/authorize", "do": "html", "status": 500})
        begin = it.dialog._begun

        def impatient(signing: object) -> None:
            monkeypatch.setattr(signing, "patience", 0.2)
            begin(signing)  # type: ignore[arg-type]

        monkeypatch.setattr(it.dialog, "_begun", impatient)
        page = await begun(it, portal)
        assert (await follow(page)).status_code == 500
        await until(it.dialog.oauth.notice.text, "the end of patience")
        assert "Nobody came back" in it.dialog.oauth.notice.text()


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ({"do": "refuse", "code": "wrong_client", "status": 200}, "does not know this client id"),
        ({"do": "refuse", "code": "PAYMENT_REQUIRED", "status": 401}, "not in the portal's plan"),
        ({"do": "refuse", "code": "invalid_scope", "status": 403}, "lacks a permission"),
        ({"do": "html", "status": 502}, "gave no sound answer"),
    ],
)
async def test_a_refused_exchange_says_what_to_do(
    theme: Theme, tmp_path: Path, rule: dict[str, object], says: str
) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.faults.add({"on": "oauth/token", **rule})
        await follow(await allow(await begun(it, portal)))
        await until(it.dialog.oauth.notice.text, "why not")
        assert says in it.dialog.oauth.notice.text()


async def test_turned_away_by_the_portal(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        location = await allow(await begun(it, portal))
        base, _, query = location.partition("?")
        state = next(part for part in query.split("&") if part.startswith("state="))
        await follow(f"{base}?error=access_denied&{state}")
        await until(it.dialog.oauth.notice.text, "why not")
        assert "did not let you sign in" in it.dialog.oauth.notice.text()


async def test_stop_and_another_way_end_the_waiting(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        await begun(it, portal)
        press(it.dialog, "stop-sign-in")
        await until(lambda: it.tasks.running == 0, "the sign-in to end")
        assert it.dialog.oauth.sign_in.isEnabled()
        await begun(it, portal)
        it.dialog.ways.choose(AccountKind.WEBHOOK)
        await until(lambda: it.tasks.running == 0, "the sign-in to end")
        assert it.summary == "Paste an address to test it"


@pytest.mark.parametrize(
    ("portal", "client_id", "secret", "says"),
    [
        ("", "a", "b", "your portal's address"),
        ("http://x.example", "a", "b", "must begin with https://"),
        ("x.example", "", "b", "client id"),
        ("x.example", "a", "", "client secret"),
    ],
)
async def test_what_is_missing_is_told(
    theme: Theme, tmp_path: Path, portal: str, client_id: str, secret: str, says: str
) -> None:
    async with opened(theme, tmp_path) as it:
        it.dialog.ways.choose(AccountKind.OAUTH)
        it.dialog.oauth.portal.setText(portal)
        it.dialog.oauth.client_id.setText(client_id)
        it.dialog.oauth.secret.setText(secret)
        press(it.dialog, "sign-in")
        assert says in it.dialog.oauth.notice.text()
        assert it.pages == []


async def test_the_countdown_counts(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        await begun(it, portal)
        for _ in range(61):
            it.dialog.oauth._clock.timeout.emit()
        assert it.dialog.oauth.left() == "Waiting for the browser, 3:59 left"


async def test_secrets_are_never_readable_on_the_page(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        await begun(it, portal)
        hidden = {QLineEdit.EchoMode.Password}
        assert {it.dialog.oauth.secret.echoMode()} == hidden
        assert {it.dialog.oauth._paste_field.echoMode()} == hidden
        assert CLIENT_SECRET not in it.pages[0]


async def test_a_test_that_stops_after_signing_in(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.portal.switches.change({"inventory": False})
        await follow(await allow(await begun(it, portal)))
        await until(lambda: it.state(Check.INVENTORY) is State.STOPPED, "the test")
        await until(lambda: "stops" in it.summary, "the summary")
        assert not it.dialog.connect_button.isEnabled()


async def test_the_demo_portal_is_asked_for_as_it_is_wanted(theme: Theme, tmp_path: Path) -> None:
    async with opened(theme, tmp_path) as it:
        it.dialog.ways.choose(AccountKind.DEMO)
        assert it.summary == "Ready"
        assert not it.dialog.checks.isVisible()
        it.dialog.demo._slow.setValue(5)
        it.dialog.demo._lost.setValue(10)
        it.dialog.demo._role.setCurrentIndex(2)
        press(it.dialog, "connect-now")
        assert it.demo == [DemoWish("worker", 2.5, 10)]


async def test_the_ways_tell_each_choice_once(theme: Theme) -> None:
    ways = Ways(theme)
    told: list[object] = []
    ways.chosen.connect(told.append)
    ways.choose(AccountKind.DEMO)
    ways.choose(AccountKind.DEMO)
    ways.choose(AccountKind.OAUTH)
    assert told == [AccountKind.DEMO, AccountKind.OAUTH]
    ways.deleteLater()
