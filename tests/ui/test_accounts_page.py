"""The accounts: shown with what they can do and why, renamed, coloured, signed out, removed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from desktop.accounts.account import Account, AccountKind, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import Silence
from desktop.portal.calls.facts import Profile
from desktop.ui.accounts_page import AccountsDialog
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.account_list import AccountList, Known
from desktop.work.checking import Check, Findings, Methods, Result, Scope, State
from tests.accounts.keychains import MemoryKeychain
from tests.ui.connecting_parts import press
from tests.ui.waiting import until

pytestmark = pytest.mark.anyio
CODE = "w3bh00kc0de4567x"


class Shown:
    """The dialog over real accounts, with everything it told."""

    def __init__(self, theme: Theme, accounts: Accounts, known: dict[str, Known]) -> None:
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.accounts = accounts
        self.dialog = AccountsDialog(theme, self.tasks, AccountList(accounts), known.get)
        self.told: list[tuple[str, object]] = []
        for name in ("again_asked", "use_asked", "signed_out", "removed", "changed"):
            signal = getattr(self.dialog, name)
            signal.connect(lambda what, name=name: self.told.append((name, what)))
        self.dialog.add_asked.connect(lambda: self.told.append(("add_asked", None)))
        self.dialog.open()

    @property
    def names(self) -> list[str]:
        return [self.dialog.list.item(at).text() for at in range(self.dialog.list.count())]


@asynccontextmanager
async def shown(
    theme: Theme, accounts: Accounts, known: dict[str, Known] | None = None
) -> AsyncIterator[Shown]:
    found = Shown(theme, accounts, known or {})
    try:
        await until(lambda: found.tasks.running == 0, "the list")
        yield found
    finally:
        found.dialog.accept()
        await found.tasks.end()
        found.dialog.deleteLater()
        assert found.failures == []


def book(folder: Path) -> Accounts:
    return Accounts(folder, MemoryKeychain(name="GNOME Keyring"))


def add(accounts: Accounts, name: str, kind: AccountKind = AccountKind.WEBHOOK) -> Account:
    added = accounts.add(
        name=name,
        colour="green",
        portal="https://example.bitrix24.com",
        kind=kind,
        secret=WebhookSecret(17, CODE),
        user_id=17,
        person="Sofia Weber",
    )
    assert isinstance(added, Added)
    return added.account


def findings(**states: State) -> Findings:
    found = Findings(scopes=frozenset({"catalog", "crm"}), who=Profile(17, "Sofia Weber", False))
    for check in Check:
        found.results[check] = Result(check, states.get(check.name, State.OK))
    return found


async def test_an_account_tells_who_where_and_how_its_secret_lies(
    theme: Theme, tmp_path: Path
) -> None:
    accounts = book(tmp_path)
    account = add(accounts, "Main <b>warehouse</b>")
    contact = datetime(2026, 9, 14, 7, 0, tzinfo=UTC)
    known = {account.key: Known(findings(USER_BRIEF=State.LIMITED), contact)}
    async with shown(theme, accounts, known) as it:
        page = it.dialog.page
        assert it.names == ["Main <b>warehouse</b>"]
        assert page.fact("person") == "Sofia Weber, number 17"
        assert page.fact("portal") == "https://example.bitrix24.com"
        assert "sealed with a key from GNOME Keyring" in page.fact("secret")
        assert page.fact("scopes") == "catalog, crm"
        assert "2026" in page.fact("contact") or "26" in page.fact("contact")
        assert page._band_text.text().startswith("REAL PORTAL")
        abilities = page.abilities()
        assert "Shows colleagues by their numbers: scope user_brief is missing." in abilities
        assert "Shows supplier names." in abilities
        conducts = "Conducts documents: as far as the role of this person allows."
        assert conducts in abilities


async def test_what_it_cannot_do_says_why(theme: Theme, tmp_path: Path) -> None:
    accounts = book(tmp_path)
    account = add(accounts, "Box")
    limited = findings(DOCUMENTS=State.LIMITED, CRM=State.LIMITED)
    limited.results[Check.METHODS] = Result(
        Check.METHODS, State.LIMITED, Methods(("catalog.document.cancel",))
    )
    async with shown(theme, accounts, {account.key: Known(limited)}) as it:
        abilities = " ".join(it.dialog.page.abilities())
        assert "lacks the right “View”" in abilities
        assert "scope crm is missing" in abilities
        assert "Cancels nothing: this portal does not offer the method." in abilities
    stopped = findings()
    stopped.results[Check.CATALOG] = Result(Check.CATALOG, State.STOPPED, Scope("catalog", False))
    async with shown(theme, accounts, {account.key: Known(stopped)}) as it:
        assert it.dialog.page.abilities() == [
            "Nothing, because the last test stopped. Connect it again."
        ]


async def test_the_demo_portal_is_marked_unmistakably(theme: Theme, tmp_path: Path) -> None:
    accounts = book(tmp_path)
    add(accounts, "Try", AccountKind.DEMO)
    async with shown(theme, accounts) as it:
        assert it.names == ["Try (demo)"]
        assert it.dialog.page._band_text.text().startswith("DEMO")
        assert it.dialog.page._band.property("role") == "demo-band"


async def test_without_a_keychain_the_page_says_so(theme: Theme, tmp_path: Path) -> None:
    accounts = Accounts(tmp_path, NoKeychain(Silence.NONE))
    add(accounts, "Main")
    async with shown(theme, accounts) as it:
        assert "no keychain was found" in it.dialog.page.fact("secret")


async def test_a_name_and_a_colour_are_kept(theme: Theme, tmp_path: Path) -> None:
    accounts = book(tmp_path)
    account = add(accounts, "Main")
    async with shown(theme, accounts) as it:
        page = it.dialog.page
        page.name.setText("  ")
        page.name.editingFinished.emit()
        assert it.told == [], "a name is never empty"
        page.name.clear()
        QTest.keyClicks(page.name, "North")
        page.name.editingFinished.emit()
        await until(lambda: it.names == ["North"], "the new name")
        page.colour.setCurrentIndex(4)
        page.colour.activated.emit(4)
        await until(lambda: len(it.told) == 2, "the new colour")
        kept = accounts.listing().entries[0].account
        assert (kept.key, kept.name, kept.colour) == (account.key, "North", "red")
        assert {name for name, _ in it.told} == {"changed"}


async def test_signing_out_forgets_the_secret_only(theme: Theme, tmp_path: Path) -> None:
    accounts = book(tmp_path)
    account = add(accounts, "Main")
    async with shown(theme, accounts) as it:
        press(it.dialog, "account-sign-out")
        await until(lambda: it.dialog.page.fact("secret") == "Not kept: signed out", "signing out")
        assert it.told == [("signed_out", account.key)]
        assert it.dialog.page.abilities() == [
            "Nothing, because it is signed out. Connect it again."
        ]
        assert not it.dialog.page.sign_out.isEnabled()
        press(it.dialog, "account-again")
        assert it.told[-1][0] == "again_asked"


@pytest.mark.parametrize(
    ("button", "account_left", "data_left"),
    [
        ("keep-account", True, True),
        ("remove-keep-data", False, True),
        ("remove-with-data", False, False),
    ],
)
async def test_removing_asks_what_becomes_of_the_data(
    theme: Theme, tmp_path: Path, button: str, account_left: bool, data_left: bool
) -> None:
    accounts = book(tmp_path)
    account = add(accounts, "Main")
    folder = accounts.folder(account.key)
    assert isinstance(folder, Path)
    (folder / "mirror.sqlite").write_bytes(b"what is known")
    async with shown(theme, accounts) as it:
        press(it.dialog, "account-remove")
        box = it.dialog._box
        assert isinstance(box, QMessageBox)
        pressed = box.findChild(QPushButton, button)
        assert pressed is not None
        pressed.click()
        await until(lambda: it.tasks.running == 0, "the removal")
        assert bool(accounts.listing().entries) is account_left
        assert (folder / "mirror.sqlite").exists() is data_left
        assert (("removed", account.key) in it.told) is not account_left
        assert it.dialog._nobody.isVisible() is not account_left


async def test_another_account_is_chosen_and_worked_with(theme: Theme, tmp_path: Path) -> None:
    accounts = book(tmp_path)
    add(accounts, "A")
    second = add(accounts, "B")
    async with shown(theme, accounts) as it:
        it.dialog.list.setCurrentRow(1)
        assert it.dialog.page.name.text() == "B"
        press(it.dialog, "account-add")
        press(it.dialog, "account-use")
        assert it.told == [("add_asked", None), ("use_asked", second)]


async def test_no_secret_is_shown(theme: Theme, tmp_path: Path) -> None:
    accounts = book(tmp_path)
    add(accounts, f"https://example.bitrix24.com/rest/17/{CODE}/")
    async with shown(theme, accounts) as it:
        facts = [it.dialog.page.fact(name) for name in ("person", "portal", "kind", "secret")]
        shown_texts = [*it.names, *facts, it.dialog.page.name.text(), it.dialog.windowTitle()]
        assert not [text for text in shown_texts if CODE in text]
