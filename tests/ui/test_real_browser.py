"""A real browser walks the demo portal's page of signing in, and comes back to the program."""

import asyncio
from pathlib import Path

import pytest

from desktop.accounts.account import Account, AccountKind, OAuthSecret
from desktop.ui.theme import Theme
from tests.house.needs import needs, on_linux
from tests.ui.connecting_parts import CLIENT_SECRET, Opened, opened, press, served
from tests.ui.real_browser import browser
from tests.ui.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.long, on_linux, needs("chromium")]


def walk(home: Path, page: str) -> tuple[str, str, str]:
    """What a person does in the browser; what they read first and last, and where they end."""
    with browser(home) as window:
        window.go(page)
        first = window.text
        window.click("a.person#administrator")
        return first, window.text, window.address


async def begun(it: Opened, portal: str) -> str:
    it.dialog.ways.choose(AccountKind.OAUTH)
    it.dialog.oauth.portal.setText(portal)
    it.dialog.oauth.client_id.setText("local.1")
    it.dialog.oauth.secret.setText(CLIENT_SECRET)
    press(it.dialog, "sign-in")
    await it.page_opened.wait()
    return it.pages[-1]


async def test_a_person_signs_in_with_a_real_browser(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path / "data") as it:
        page = await begun(it, portal.address)
        first, last, ended_at = await asyncio.to_thread(walk, tmp_path / "browser", page)
        assert "Storekeeper asks to work with this demo portal" in first
        assert "You are signed in" in last
        assert ended_at.startswith("http://127.0.0.1:")
        await until(lambda: it.summary == "Ready", "the test")
        press(it.dialog, "connect-now")
        await until(lambda: it.connected, "the account")
        account = it.connected[0]
        assert isinstance(account, Account)
        assert (account.kind, account.person) == (AccountKind.OAUTH, "Anna Petrova")
        secret = it.accounts.secret(account.key)
        assert isinstance(secret, OAuthSecret)
        assert secret.access_token not in first + last + ended_at
        assert secret.refresh_token not in first + last + ended_at
