"""Several accounts in one window: each with its own, switched at once, forgotten wholly."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from desktop.stock.outcomes import Fate
from desktop.ui.accounts_page import AccountsDialog
from desktop.ui.theme import Theme
from tests.ui.account_desks import TRANSFER, WRITE_OFF, Desks, desks, stored_rows
from tests.ui.connecting_parts import press
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio


async def accounts_dialog(it: Desks) -> AccountsDialog:
    it.offices.accounts_dialog()
    dialog = it.window.findChild(AccountsDialog)
    assert dialog is not None
    await until(dialog.list.count, "the list of accounts")
    return dialog


def answer(dialog: AccountsDialog, button: str) -> None:
    assert isinstance(dialog._box, QMessageBox)
    pressed = dialog._box.findChild(QPushButton, button)
    assert pressed is not None
    pressed.click()


async def test_work_goes_on_in_an_account_that_is_not_looked_at(
    theme: Theme, tmp_path: Path
) -> None:
    async with desks(theme, tmp_path) as it:
        office, hall = it.administrator(), it.clerk()
        first = await it.open(office)
        it.portal.faults.add({"on": "catalog.document.conduct", "do": "hold", "name": "first"})
        operation = it.conduct(first, WRITE_OFF)
        await until(lambda: it.portal.faults.held("first"), "the request to be under way")
        second = await it.open(hall)
        assert (it.page.desk, it.window.windowTitle()) == (second.desk, "Hall – Storekeeper")
        assert not operation.finished.is_set()
        await it.portal.release("first")
        await until(operation.finished.is_set, "the first account's work")
        assert operation.outcomes[WRITE_OFF].fate is Fate.DONE
        assert it.page.desk is second.desk, "nobody is torn from what they look at"
        other = it.conduct(second, TRANSFER)
        await until(other.finished.is_set, "the second account's work")
        assert other.outcomes[TRANSFER].fate is Fate.DONE
        for opened, number in ((first, WRITE_OFF), (second, TRANSFER)):
            records = await opened.desk.keeper.acts(1)
            assert [each.document_id for each in records] == [number], "a journal of its own"
            assert stored_rows(opened.folder / "mirror.sqlite", "documents") == 5
        assert first.folder != second.folder


async def test_switching_opens_nothing_anew(theme: Theme, tmp_path: Path) -> None:
    async with desks(theme, tmp_path) as it:
        office, hall = it.administrator(), it.clerk()
        await it.open(office)
        page = it.page
        page.filters.search.setText("Paper")
        await it.open(hall)
        assert it.page is not page
        asked = it.opened(office).desk.line.counts.requests
        dialog = await accounts_dialog(it)
        dialog.list.setCurrentRow(dialog.list.count() - 1)
        assert dialog.page.account == office
        press(dialog, "account-use")
        await until(lambda: it.page is page, "the first account")
        assert page.filters.search.text() == "Paper", "as it was left"
        await until(page.table.isVisible, "its list")
        assert page.desk.line.counts.requests >= asked, "the same desk went on"


async def test_the_dialog_tells_what_an_open_account_can_do(theme: Theme, tmp_path: Path) -> None:
    async with desks(theme, tmp_path) as it:
        await it.open(it.administrator())
        dialog = await accounts_dialog(it)
        conducts = "Conducts documents: this person is an administrator."
        await until(lambda: conducts in dialog.page.abilities(), "the test")
        assert dialog.page.fact("scopes") == "catalog, crm, user_brief"
        dialog.page.name.setText("Half typed")
        dialog.know_more(it.accounts.listing().entries[0].account.key)
        assert dialog.page.name.text() == "Half typed"


async def test_forgetting_leaves_nothing_of_the_account(theme: Theme, tmp_path: Path) -> None:
    async with desks(theme, tmp_path) as it:
        office, hall = it.administrator(), it.clerk()
        kept = await it.open(office)
        gone = await it.open(hall)
        operation = it.conduct(gone, TRANSFER)
        await until(operation.finished.is_set, "an entry in the journal")
        it.page.commands["details"].trigger()  # an arrangement of this account's own
        dialog = await accounts_dialog(it)
        press(dialog, "account-forget")
        answer(dialog, "keep-account")
        assert it.offices.opened(hall.key) is gone
        press(dialog, "account-forget")
        answer(dialog, "forget-everything")
        await until(lambda: hall.key not in it.keychain.keys, "it to be forgotten")
        await until(lambda: dialog.list.count() == 1, "the list without it")
        assert it.offices.opened(hall.key) is None
        left = [path for path in it.data.rglob("*") if hall.key in str(path)]
        assert left == [], "no mirror, no journal, no settings, no sign-in"
        assert (kept.folder / "journal.sqlite").exists()
        assert it.offices.opened(office.key) is kept
        it.tasks.start(it.offices.open(office), "look at the other")
        await until(lambda: it.window.desk_page is not None, "the other account")


async def test_nothing_is_forgotten_while_its_end_is_not_known(
    theme: Theme, tmp_path: Path
) -> None:
    async with desks(theme, tmp_path) as it:
        account = it.administrator()
        opened = await it.open(account)
        it.portal.faults.add({"on": "catalog.document.conduct", "do": "hold", "name": "act"})
        operation = it.conduct(opened, WRITE_OFF)
        await until(lambda: it.portal.faults.held("act"), "the request to be under way")
        dialog = await accounts_dialog(it)
        for name in ("account-forget", "account-remove", "account-sign-out"):
            press(dialog, name)
            assert dialog._box is None
            assert "Something is under way in Office." in dialog._notice.text()
        assert it.offices.opened(account.key) is opened
        await it.portal.release("act")
        await until(operation.finished.is_set, "the end")
