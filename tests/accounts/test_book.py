"""The list of accounts: what a person does with it, and whatever names they give."""

import errno
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.accounts.account import Account, AccountKind, Secret, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.keychain import Keychain, NoKeychain
from desktop.accounts.problems import (
    Damaged,
    Hindrance,
    NoAccount,
    SignedOut,
    Silence,
    Unreadable,
    Unwritable,
)
from desktop.accounts.vault import Removed, Storage, Stored
from desktop.ground.permissions import Tightened
from tests.accounts.keychains import MemoryKeychain
from tests.accounts.samples import PORTAL, tokens, webhook

NONE = NoKeychain(Silence.NONE)
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
STRANGE = ["", "a/b\\c", "../../etc/passwd", "📦🏭", "CON", "a\nb", ".", "склад №1", "x" * 200]


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


def accounts(tmp_path: Path, keychain: Keychain | NoKeychain = NONE) -> Accounts:
    return Accounts(tmp_path, keychain, Clock())


def add(
    book: Accounts, name: str = "Main", secret: Secret | None = None, keep: bool = True
) -> Account:
    added = book.add(
        name=name,
        colour="blue",
        portal=PORTAL,
        kind=AccountKind.WEBHOOK,
        secret=secret or webhook(),
        user_id=7,
        person="Ann",
        keep=keep,
    )
    assert isinstance(added, Added)
    return added.account


def test_an_added_account_is_listed_by_the_next_program(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    account = add(accounts(tmp_path, keychain))
    again = accounts(tmp_path, keychain)
    (entry,) = again.listing().entries
    assert (entry.account, entry.storage, entry.used) == (account, Storage.SEALED, None)
    assert again.secret(account.key) == webhook()


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_name_is_a_name_and_no_path(tmp_path: Path, name: str) -> None:
    book = accounts(tmp_path)
    account = add(book, name)
    assert account.name == name
    assert book.named(name) == [account]
    assert isinstance(book.folder(account.key), Path)
    names = {p.name for p in tmp_path.rglob("*")}
    assert names == {"accounts", f"{account.key}.json", account.key, ".turn"}


@settings(deadline=None, max_examples=50)  # each example waits for the disk
@given(st.text())
def test_any_name_is_kept_as_it_can_be_shown(name: str) -> None:
    with TemporaryDirectory() as folder:
        book = accounts(Path(folder))
        account = add(book)
        renamed = book.rename(account.key, name)
        assert isinstance(renamed, Account)
        assert book.listing().entries[0].account == renamed
        assert book.named(name) == [renamed]


def test_half_a_letter_and_a_pasted_secret_are_no_part_of_a_name(tmp_path: Path) -> None:
    book = accounts(tmp_path)
    assert add(book, "half \udcff").name == "half ?"
    pasted = add(book, f"{PORTAL}/rest/7/{webhook().code}/").name
    assert webhook().code not in pasted


def test_two_accounts_may_have_one_name(tmp_path: Path) -> None:
    book = accounts(tmp_path)
    first, second = add(book), add(book)
    assert first.key != second.key
    assert {a.key for a in book.named("Main")} == {first.key, second.key}
    assert book.named("other") == []


def test_name_colour_and_person_change_and_the_secret_stays(tmp_path: Path) -> None:
    book = accounts(tmp_path, MemoryKeychain())
    key = add(book, secret=tokens()).key
    assert isinstance(book.rename(key, "New/name"), Account)
    assert isinstance(book.recolour(key, "red"), Account)
    moved = book.signed_in_as(key, portal="https://new.example.com", user_id=8, person="Bob")
    expected = Account(
        key, "New/name", "red", "https://new.example.com", AccountKind.OAUTH, 8, "Bob"
    )
    assert moved == expected
    assert book.listing().entries[0].account == expected
    assert book.secret(key) == tokens()


def test_accounts_are_listed_by_name(tmp_path: Path) -> None:
    book = accounts(tmp_path)
    for name in ("b", "C", "a"):
        add(book, name)
    assert [e.account.name for e in book.listing().entries] == ["a", "b", "C"]


def test_the_account_used_last_is_remembered(tmp_path: Path) -> None:
    book = accounts(tmp_path)
    first, second = add(book, "1"), add(book, "2")
    assert book.last_used() is None
    for key in (second.key, first.key):
        assert isinstance(book.use(key), Account)
    assert accounts(tmp_path).last_used() == first
    used = {e.account.key: e.used for e in book.listing().entries}
    assert used == {
        second.key: START + timedelta(minutes=1),
        first.key: START + timedelta(minutes=2),
    }


def test_a_clock_without_a_zone_writes_a_file_that_can_be_read(tmp_path: Path) -> None:
    book = Accounts(tmp_path, NONE, lambda: datetime(2026, 3, 1))  # noqa: DTZ001 - meant
    account = add(book)
    book.use(account.key)
    assert accounts(tmp_path).last_used() == account


def test_a_changed_secret_takes_the_old_one_s_place(tmp_path: Path) -> None:
    book = accounts(tmp_path, MemoryKeychain())
    key = add(book, secret=tokens(1)).key
    assert book.change_secret(key, tokens(2)) == Stored(Storage.SEALED)
    assert book.secret(key) == tokens(2)


def test_an_account_may_change_the_way_it_signs(tmp_path: Path) -> None:
    book = accounts(tmp_path)
    key = add(book, secret=webhook()).key
    book.change_secret(key, tokens())
    assert book.listing().entries[0].account.kind is AccountKind.OAUTH
    demo = book.add(name="Demo", colour="", portal="", kind=AccountKind.DEMO, secret=None)
    assert isinstance(demo, Added)
    book.change_secret(demo.account.key, webhook())
    assert book.secret(demo.account.key) == webhook()
    kinds = {e.account.key: e.account.kind for e in book.listing().entries}
    assert kinds == {key: AccountKind.OAUTH, demo.account.key: AccountKind.DEMO}


def test_a_secret_not_to_be_kept_ends_with_the_program(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    book = accounts(tmp_path, keychain)
    key = add(book, secret=tokens(1), keep=False).key
    assert book.change_secret(key, tokens(2)) == Stored(Storage.MEMORY)
    assert book.secret(key) == tokens(2)
    assert book.listing().entries[0].storage is Storage.MEMORY
    assert keychain.keys == {}
    again = accounts(tmp_path, keychain)
    assert again.secret(key) == SignedOut(key)
    assert again.listing().entries[0].storage is Storage.NONE


@pytest.mark.parametrize("keep", [True, False])
def test_signing_out_forgets_the_secret_only(tmp_path: Path, keep: bool) -> None:
    book = accounts(tmp_path, MemoryKeychain())
    account = add(book, keep=keep)
    assert book.sign_out(account.key) == Stored(Storage.NONE)
    assert book.secret(account.key) == SignedOut(account.key)
    assert book.listing().entries[0].account == account


def test_a_demo_account_needs_no_secret(tmp_path: Path) -> None:
    book = accounts(tmp_path)
    added = book.add(name="Demo", colour="", portal="", kind=AccountKind.DEMO, secret=None)
    assert isinstance(added, Added)
    assert added.stored == Stored(Storage.NONE)
    assert book.secret(added.account.key) == SignedOut(added.account.key)


@pytest.mark.parametrize("with_data", [True, False])
def test_a_removed_account_s_data_goes_or_stays_as_asked(tmp_path: Path, with_data: bool) -> None:
    book = accounts(tmp_path, MemoryKeychain())
    gone, stays = add(book, "gone"), add(book, "stays")
    for account in (gone, stays):
        folder = book.folder(account.key)
        assert isinstance(folder, Path)
        (folder / "mirror.db").write_text("documents")
    assert book.remove(gone.key, with_data=with_data) == Removed()
    assert [e.account for e in book.listing().entries] == [stays]
    assert (tmp_path / "accounts" / gone.key / "mirror.db").exists() is not with_data
    assert (tmp_path / "accounts" / stays.key / "mirror.db").exists()
    assert book.secret(stays.key) == webhook()
    for answer in (book.rename(gone.key, "x"), book.use(gone.key), book.secret(gone.key)):
        assert answer == NoAccount(gone.key)


def test_data_that_would_not_go_keeps_the_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = accounts(tmp_path)
    account = add(book)
    folder = book.folder(account.key)
    assert isinstance(folder, Path)
    (folder / "mirror.db").write_text("in use")

    def fail(*_args: object, **_kwargs: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", fail)
        refused = book.remove(account.key, with_data=True)
    assert refused == Unwritable(folder, Hindrance.READ_ONLY, errno.EACCES)
    assert [e.account for e in book.listing().entries] == [account]
    assert book.remove(account.key, with_data=True) == Removed()
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_of_a_linked_folder_only_the_link_is_deleted(tmp_path: Path) -> None:
    book = accounts(tmp_path / "data")
    account = add(book)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "precious").touch()
    link = tmp_path / "data" / "accounts" / account.key
    link.symlink_to(elsewhere)
    assert book.remove(account.key, with_data=True) == Removed()
    assert (elsewhere / "precious").exists()
    assert not link.is_symlink()


def test_one_damaged_account_hides_no_other(tmp_path: Path) -> None:
    book = accounts(tmp_path)
    damaged, sound = add(book, "damaged"), add(book, "sound")
    (tmp_path / "accounts" / f"{damaged.key}.json").write_text("{")
    listing = book.listing()
    assert [e.account for e in listing.entries] == [sound]
    (problem,) = listing.problems
    assert isinstance(problem, Damaged)
    assert problem.key == damaged.key


@pytest.mark.skipif(sys.platform == "win32", reason="mode bits mean nothing on Windows")
def test_the_list_tells_what_was_open_to_others(tmp_path: Path) -> None:
    account = add(accounts(tmp_path))
    path = tmp_path / "accounts" / f"{account.key}.json"
    path.chmod(0o644)
    book = accounts(tmp_path)
    assert book.listing().notes == (Tightened(path, 0o644),)
    assert book.listing().notes == ()


def test_a_data_folder_that_is_none_is_told(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.write_text("a file")
    book = accounts(data)
    added = book.add(name="", colour="", portal=PORTAL, kind=AccountKind.WEBHOOK, secret=webhook())
    assert isinstance(added, Unwritable)
    (problem,) = book.listing().problems
    assert isinstance(problem, Unreadable)
    assert isinstance(book.folder("0123456789abcdef"), Unwritable)


def test_a_secret_that_is_only_held_is_there_and_written_nowhere(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path, NONE)
    added = accounts.add(
        name="Demo",
        colour="blue",
        portal="http://127.0.0.1:8000",
        kind=AccountKind.DEMO,
        secret=None,
    )
    assert isinstance(added, Added)
    secret = WebhookSecret(1, "held-code-of-the-demo-0001")
    accounts.hold(added.account.key, secret)
    assert accounts.secret(added.account.key) == secret
    assert accounts.listing().entries[0].storage is Storage.MEMORY
    written = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert b"held-code" not in written
