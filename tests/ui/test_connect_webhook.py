"""Connecting by a webhook: pasted, covered, tested line by line, kept."""

import ssl
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop.accounts.account import Account, AccountKind, WebhookSecret
from desktop.accounts.vault import Storage
from desktop.ui.connect.again import SignInAgain
from desktop.ui.connect.masked import SHOWN_FOR
from desktop.ui.theme import Theme
from desktop.work.checking import Check, State
from desktop.work.connecting import authority_of
from tests.demo import small_world as world
from tests.portal import raw_server as rs
from tests.ui.connecting_parts import Opened, elsewhere, opened, press, served
from tests.ui.waiting import until
from tests.work.tls_portal import secured

pytestmark = pytest.mark.anyio
CODE = world.ADMIN_CODE


async def finished(it: Opened) -> None:
    await until(lambda: it.tested, "the test to end")
    await until(lambda: it.summary != "Testing…", "the summary")


async def test_pasted_tested_connected(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        assert not it.dialog.connect_button.isEnabled()
        it.paste(f"{portal.hook}profile.json")
        assert CODE not in it.dialog.webhook.field.text(), "covered at once"
        assert it.summary == "Testing…"
        assert not it.dialog.connect_button.isEnabled()
        await finished(it)
        assert it.summary == "Ready"
        assert "Anna Petrova" in it.row(Check.SIGN_IN)
        press(it.dialog, "connect-now")
        await until(lambda: it.connected, "the account")
        account = it.connected[0]
        assert isinstance(account, Account)
        assert (account.kind, account.user_id) == (AccountKind.WEBHOOK, 1)
        assert (account.person, account.portal) == ("Anna Petrova", portal.address)
        assert it.accounts.secret(account.key) == WebhookSecret(1, CODE)
        assert it.accounts.listing().entries[0].storage is Storage.SEALED
        assert not it.dialog.isVisible()


async def test_the_same_person_again_is_the_same_account(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal:
        keys = set()
        for _ in range(2):
            async with opened(theme, tmp_path) as it:
                it.paste(portal.hook)
                await finished(it)
                press(it.dialog, "connect-now")
                await until(lambda it=it: it.connected, "the account")  # type: ignore[misc]
                assert isinstance(it.connected[0], Account)
                keys.add(it.connected[0].key)
        assert len(keys) == 1


async def test_unticked_it_is_kept_in_memory_only(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        it.dialog.remember.click()
        assert "until Storekeeper is closed" in it.dialog._where.text()
        it.paste(portal.hook)
        await finished(it)
        press(it.dialog, "connect-now")
        await until(lambda: it.connected, "the account")
        assert it.accounts.listing().entries[0].storage is Storage.MEMORY


async def test_not_now_keeps_nothing(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        it.paste(portal.hook)
        press(it.dialog, "not-now")
        assert not it.dialog.isVisible()
        await until(lambda: it.tasks.running == 0, "the test to be given up")
        assert (it.connected, it.accounts.listing().entries) == ([], ())


@pytest.mark.parametrize(
    ("pasted", "says"),
    [
        ("hello there", "not a web address"),
        ("https://example.bitrix24.com/company/", "must contain /rest/"),
        ("https://example.bitrix24.com/rest/17/", "code at the end is missing"),
        ("https://example.bitrix24.com/rest/api/17/x/", "REST version 3"),
        ("http://example.bitrix24.com/rest/17/abcdef123456/", "begins with http://"),
        ("https://user:password@x.example/rest/1/abcdef12/", "does not name a portal"),
        ("x" * 3000, "too long"),
    ],
)
async def test_what_is_no_address_is_told_at_once(
    theme: Theme, tmp_path: Path, pasted: str, says: str
) -> None:
    async with opened(theme, tmp_path) as it:
        it.paste(pasted)
        assert says in it.dialog.webhook.notice.text()
        assert it.state(Check.ADDRESS) is State.WAITING
        assert not it.dialog.connect_button.isEnabled()


async def test_typed_it_is_understood_when_finished(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        field = it.dialog.webhook.field
        QTest.keyClicks(field, portal.hook)
        assert field.text() == portal.hook, "nothing is covered while one types"
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert CODE not in field.text()
        await finished(it)
        assert it.summary == "Ready"


async def test_show_shows_and_hides_again(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        field = it.dialog.webhook.field
        it.paste(portal.hook)
        await finished(it)
        press(it.dialog, "show-address")
        assert (field.text(), field.hiding.interval()) == (portal.hook, SHOWN_FOR)
        assert SHOWN_FOR == 30_000
        field.hiding.timeout.emit()
        assert CODE not in field.text()
        field.setFocus()
        press(it.dialog, "show-address")
        assert CODE in field.text()
        it.dialog.remember.setFocus()
        await until(lambda: CODE not in field.text(), "losing focus to cover it")
        press(it.dialog, "show-address")
        press(it.dialog, "show-address")
        assert CODE not in field.text(), "pressed again, it hides"


async def test_a_covered_address_is_replaced_as_a_whole(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        field = it.dialog.webhook.field
        it.paste(portal.hook)
        await finished(it)
        field.setCursorPosition(5)
        QTest.keyClicks(field, "h")
        assert field.text() == "h"
        assert not it.dialog.connect_button.isEnabled(), "what was tested is not what stands there"
        assert it.state(Check.ADDRESS) is State.WAITING
        field.selectAll()
        it.paste(portal.hook)
        field.setCursorPosition(8)
        field.insert("dropped")
        assert field.text() == "", "half a cover is no address"


async def test_a_revoked_address(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.portal.revoke(1)
        it.paste(portal.hook)
        await finished(it)
        assert "revoked or mistyped" in it.row(Check.SIGN_IN)
        assert "Integrations" in it.row(Check.SIGN_IN), "what to do"
        assert it.row(Check.CATALOG) == "Not tested"
        assert not it.dialog.connect_button.isEnabled()
        portal.portal.revoke(1, active=True)
        press(it.dialog, "test-again")
        await until(lambda: it.summary == "Ready", "the second test")


async def test_missing_optional_scopes_limit_and_say_so(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.db.execute("UPDATE webhooks SET scopes = 'catalog'")
        it.paste(portal.hook)
        await finished(it)
        assert it.summary == "Ready, with 2 limitations"
        assert "supplier names are not shown" in it.row(Check.CRM)
        assert "add “user_brief” under Assign permissions" in it.row(Check.USER_BRIEF)
        assert it.dialog.connect_button.isEnabled()
        press(it.dialog.checks.rows[Check.CRM], "help-crm")
        assert it.pages == [f"{portal.address}/devops/list/"]


async def test_the_needed_scope_and_inventory_stop_with_the_setting(
    theme: Theme, tmp_path: Path
) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.db.execute("UPDATE webhooks SET scopes = 'crm,user_brief'")
        it.paste(portal.hook)
        await finished(it)
        assert "add “catalog” under Assign permissions" in it.row(Check.CATALOG)
        assert not it.dialog.connect_button.isEnabled()
        portal.db.execute(f"UPDATE webhooks SET scopes = '{world.SCOPES}'")
        portal.portal.switches.change({"inventory": False})
        press(it.dialog, "test-again")
        await until(lambda: it.state(Check.INVENTORY) is State.STOPPED, "inventory")
        assert "switched off" in it.row(Check.INVENTORY)
        assert "switch it on" in it.row(Check.INVENTORY)


@pytest.mark.parametrize(
    ("rule", "check", "says"),
    [
        ({"do": "html", "status": 200}, Check.ADDRESS, "No portal answers at this address."),
        ({"do": "redirect", "location": "https://hotel.example/login"}, Check.ADDRESS, "No portal"),
        (
            {"do": "redirect", "location": "https://moved.example/rest/1/x/profile"},
            Check.ADDRESS,
            "moved to moved.example",
        ),
        ({"do": "html", "status": 502}, Check.ADDRESS, "did not answer"),
        (
            {"do": "refuse", "code": "ACCESS_DENIED", "status": 403},
            Check.SIGN_IN,
            "REST is not in the portal's plan.",
        ),
    ],
)
async def test_what_answers_is_no_portal_or_one_without_rest(
    theme: Theme, tmp_path: Path, rule: dict[str, object], check: Check, says: str
) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        portal.faults.add({"on": "request", "times": None, **rule})
        it.paste(portal.hook)
        await finished(it)
        assert it.state(check) is State.STOPPED
        assert says in it.row(check)


async def test_nobody_answers(theme: Theme, tmp_path: Path) -> None:
    async with opened(theme, tmp_path) as it:
        it.paste("http://127.0.0.1:9/rest/1/abcdef123456/")
        await finished(it)
        assert "No portal answers" in it.row(Check.ADDRESS)
        assert "Nothing listens there" in it.row(Check.ADDRESS)


async def test_an_untrusted_certificate_takes_a_ca_file_and_never_less(
    theme: Theme, tmp_path: Path
) -> None:
    async with elsewhere(lambda: secured(tmp_path)) as portal, opened(theme, tmp_path) as it:
        it.paste(portal.hook)
        await finished(it)
        assert "certificate is not trusted" in it.row(Check.CERTIFICATE)
        press(it.dialog, "choose-authority-certificate")
        await choose(it, portal.authority.with_name("portal.sqlite.key.pem"))
        await until(lambda: it.dialog._notice.text(), "what is wrong with a key")
        assert "no certificate authority" in it.dialog._notice.text()
        press(it.dialog, "choose-authority-certificate")
        await choose(it, portal.authority)
        await until(lambda: it.summary == "Ready", "the test with the authority")
        press(it.dialog, "connect-now")
        await until(lambda: it.connected, "the account")
        account = it.connected[0]
        assert isinstance(account, Account)
        kept = authority_of(it.accounts, account.key)
        assert kept is not None
        assert kept.read_bytes() == portal.authority.read_bytes()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(kept)


async def choose(it: Opened, file: Path) -> None:
    files = it.dialog._files
    assert isinstance(files, QFileDialog)
    assert files.isVisible()
    files.setDirectory(str(file.parent))
    line = files.findChild(QLineEdit)
    assert line is not None
    line.setText(str(file))
    files.accept()


async def test_a_slow_test_is_given_up_for_another_address(theme: Theme, tmp_path: Path) -> None:
    async with (
        served() as portal,
        elsewhere(lambda: rs.listening(rs.stays_silent)) as silent,
        opened(theme, tmp_path) as it,
    ):
        it.paste(f"{silent.base}/rest/1/abcdef123456/")
        await until(lambda: it.state(Check.ADDRESS) is State.RUNNING, "the first test")
        it.paste(portal.hook)
        await until(lambda: it.summary == "Ready", "the second test")
        assert it.row(Check.ADDRESS) == f"{portal.address.removeprefix('http://')} answers"


async def test_a_refused_sign_in_opens_one_dialog(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        it.paste(portal.hook)
        await finished(it)
        press(it.dialog, "connect-now")
        await until(lambda: it.connected, "the account")
        account = it.connected[0]
        assert isinstance(account, Account)
        again = SignInAgain(theme, it.tasks, it.connecting)
        again.connected.connect(it.connected.append)
        first = again.ask(account)
        assert again.ask(account) is first
        QTest.keyClicks(first.webhook.field, portal.hook)
        QTest.keyClick(first.webhook.field, Qt.Key.Key_Return)
        await until(first.connect_button.isEnabled, "the test")
        press(first, "connect-now")
        await until(lambda: len(it.connected) == 2, "the account again")
        assert again.ask(account) is not first, "the next refusal asks anew"
        again.ask(account).reject()


async def test_no_secret_in_a_title_a_name_or_a_repr(theme: Theme, tmp_path: Path) -> None:
    async with served() as portal, opened(theme, tmp_path) as it:
        it.paste(portal.hook)
        await finished(it)
        dialog = it.dialog
        shown = [dialog.windowTitle(), repr(dialog._tried), it.summary, dialog._where.text()]
        for widget in dialog.findChildren(QLineEdit):
            shown += [widget.text(), widget.toolTip(), widget.accessibleName()]
        for check in Check:
            row = dialog.checks.rows[check]
            shown += [row.text(), row.accessibleName()]
        assert not [text for text in shown if CODE in text]
