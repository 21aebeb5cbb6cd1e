"""The list of accounts, read and changed off the window's thread."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from desktop.accounts.account import Account
from desktop.accounts.book import Accounts, Listing
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import AccountProblem, Unwritable
from desktop.accounts.vault import Removed, Stored
from desktop.work.checking import Findings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Known:
    """What this run of the program has learned of an account."""

    findings: Findings | None = None
    last_contact: datetime | None = None
    testing: bool = False
    """Whether what it can do is being found out right now."""
    refused: tuple[str, ...] = ()
    """The methods that the portal refused for good while it was worked with."""
    under_way: int = 0
    """How many operations are not over yet."""


class AccountList:
    """The accounts of this computer's user; one change after another."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._one_at_a_time = asyncio.Lock()

    @property
    def keychain_name(self) -> str:
        """What people know the keychain by; empty where none answers."""
        keychain = self._accounts.vault.keychain
        return "" if isinstance(keychain, NoKeychain) else keychain.name

    async def listing(self) -> Listing:
        return await self._do(self._accounts.listing)

    async def rename(self, key: str, name: str) -> Account | AccountProblem:
        return await self._do(lambda: self._accounts.rename(key, name))

    async def recolour(self, key: str, colour: str) -> Account | AccountProblem:
        return await self._do(lambda: self._accounts.recolour(key, colour))

    async def sign_out(self, key: str) -> Stored | AccountProblem:
        """Forget the secret; what is known of the portal stays."""
        return await self._do(lambda: self._accounts.sign_out(key))

    async def remove(self, key: str, *, with_data: bool) -> Removed | Unwritable:
        return await self._do(lambda: self._accounts.remove(key, with_data=with_data))

    async def _do(self, work: Callable[[], T]) -> T:
        async with self._one_at_a_time:
            return await asyncio.to_thread(work)
