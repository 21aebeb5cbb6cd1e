"""The accounts of this computer's user: who they are, what they are called, how they sign."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import replace as changed
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from desktop.accounts.account import Account, AccountKind, Secret, new_key
from desktop.accounts.keychain import Keychain, NoKeychain
from desktop.accounts.page import Page
from desktop.accounts.problems import AccountProblem, Unwritable
from desktop.accounts.vault import Removed, Storage, Stored, Vault
from desktop.ground.logs import masked
from desktop.ground.permissions import Note, make_folder

_FOLDER = "accounts"
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One account in the list."""

    account: Account
    storage: Storage
    used: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """Every account, what could not be listed, and what was found open to others."""

    entries: tuple[Entry, ...]
    problems: tuple[AccountProblem, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Added:
    account: Account
    stored: Stored


def _now() -> datetime:
    return datetime.now(UTC)


class Accounts:
    """Owns the list of accounts. Its calls may block on the disk and on the keychain."""

    def __init__(
        self,
        data: Path,
        keychain: Keychain | NoKeychain,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._folder = data / _FOLDER
        self._now = now
        self._in_memory: dict[str, Secret] = {}
        self.vault = Vault(self._folder, keychain)

    def listing(self) -> Listing:
        """Every account, by name; one that cannot be read hides no other."""
        keys = self.vault.keys()
        if not isinstance(keys, list):
            return Listing((), (keys,), self.vault.take_notes())
        entries: list[Entry] = []
        problems: list[AccountProblem] = []
        for key in keys:
            page = self.vault.page(key)
            if isinstance(page, Page):
                entries.append(self._entry(page))
            else:
                problems.append(page)
        entries.sort(key=lambda entry: (entry.account.name.casefold(), entry.account.key))
        return Listing(tuple(entries), tuple(problems), self.vault.take_notes())

    def last_used(self) -> Account | None:
        """The account to start with."""
        used = [(entry.used, entry.account) for entry in self.listing().entries if entry.used]
        return max(used, key=lambda pair: pair[0])[1] if used else None

    def named(self, name: str) -> list[Account]:
        """The accounts a person may mean by this name."""
        wanted = _shown(name)
        return [e.account for e in self.listing().entries if e.account.name == wanted]

    def wanted(self, name: str | None = None) -> Account | None:
        """The account of this name, else the one used last."""
        named = self.named(name) if name else []
        return named[0] if named else self.last_used()

    def add(
        self,
        *,
        name: str,
        colour: str,
        portal: str,
        kind: AccountKind,
        secret: Secret | None,
        user_id: int | None = None,
        person: str = "",
        keep: bool = True,
    ) -> Added | AccountProblem:
        """A new account; with `keep` off its secret is held until the program ends, and no longer.

        The address must hold no secret: ValueError.
        """
        account = Account(
            new_key(), _shown(name), colour, portal, kind, user_id=user_id, person=_shown(person)
        )
        stored = self.vault.add(account, secret if keep else None)
        if not isinstance(stored, Stored):
            return stored
        if secret is not None and not keep:
            self._in_memory[account.key] = secret
            stored = Stored(Storage.MEMORY)
        return Added(account, stored)

    def rename(self, key: str, name: str) -> Account | AccountProblem:
        return self._change(key, lambda account: changed(account, name=_shown(name)))

    def recolour(self, key: str, colour: str) -> Account | AccountProblem:
        return self._change(key, lambda account: changed(account, colour=colour))

    def signed_in_as(
        self, key: str, *, portal: str, user_id: int | None, person: str
    ) -> Account | AccountProblem:
        """The portal told who this is, or has moved to a new address."""
        return self._change(
            key,
            lambda account: changed(account, portal=portal, user_id=user_id, person=_shown(person)),
        )

    def use(self, key: str) -> Account | AccountProblem:
        """The person works with this account now."""
        page = self.vault.amend(key, lambda page: replace(page, used=self._now().astimezone(UTC)))
        return page.account if isinstance(page, Page) else page

    def secret(self, key: str) -> Secret | AccountProblem:
        if key in self._in_memory:
            return self._in_memory[key]
        return self.vault.secret(key)

    def hold(self, key: str, secret: Secret) -> None:
        """Hold a secret until the program ends; nothing of it is written."""
        self._in_memory[key] = secret

    def change_secret(self, key: str, secret: Secret) -> Stored | AccountProblem:
        """Another webhook, or the tokens the portal gave in place of the old ones.

        On the disk when this returns, so that a token may be used from then on.
        """
        if key in self._in_memory:
            self._in_memory[key] = secret
            return Stored(Storage.MEMORY)
        return self.vault.put(key, secret)

    def sign_out(self, key: str) -> Stored | AccountProblem:
        """Forget the secret; the account and what it knows stay."""
        self._in_memory.pop(key, None)
        return self.vault.put(key, None)

    def folder(self, key: str) -> Path | Unwritable:
        """The account's own folder for its mirror, journal and settings; made when missing."""
        folder = self._own_folder(key)
        try:
            make_folder(folder)
        except OSError as error:
            return Unwritable.of(folder, error)
        return folder

    def remove(self, key: str, *, with_data: bool) -> Removed | Unwritable:
        """Forget the account. When its data would not go, the account stays to try again."""
        folder = self._own_folder(key)
        if with_data:
            try:
                _delete(folder)
            except OSError as error:
                return Unwritable.of(folder, error)
        removed = self.vault.remove(key)
        if isinstance(removed, Removed):
            self._in_memory.pop(key, None)
        return removed

    def _own_folder(self, key: str) -> Path:
        return self.vault.path(key).with_suffix("")

    def _change(self, key: str, change: Callable[[Account], Account]) -> Account | AccountProblem:
        page = self.vault.amend(key, lambda page: replace(page, account=change(page.account)))
        return page.account if isinstance(page, Page) else page

    def _entry(self, page: Page) -> Entry:
        in_memory = page.account.key in self._in_memory
        storage = Storage.MEMORY if in_memory else self.vault.storage(page)
        return Entry(page.account, storage, page.used)


def _delete(folder: Path) -> None:
    """Delete a folder and all in it; of a link, only the link."""
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def _shown(name: str) -> str:
    """A name as it may be kept and shown: any Unicode, but no secret pasted in the wrong field."""
    return masked(name.encode("utf-8", "replace").decode())[:_LONGEST_NAME]
