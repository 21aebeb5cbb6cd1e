"""The demo portal as accounts like any others: started when it is wanted, one for each person."""

import asyncio
import json
import logging
import shutil
from pathlib import Path

from desktop.accounts.account import Account, AccountKind, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.problems import AccountProblem
from desktop.demo.process import DemoAccount, DemoFacts, DemoProcess, DemoStartError
from desktop.ground.logs import keep_secret
from desktop.portal import http
from desktop.portal.address import Webhook, understand
from desktop.portal.exchange import Patience
from desktop.ui.connect.demo_wish import DemoWish

log = logging.getLogger(__name__)

FILE = "demo.sqlite"
_COLOURS = {"administrator": "purple", "manager": "blue", "worker": "green"}


def _keep_secrets(facts: DemoFacts) -> None:
    """Of everybody one can be there, not only of who is wished for."""
    keep_secret(facts.client_secret)
    keep_secret(facts.control_token)
    for person in facts.accounts:
        webhook = understand(person.webhook)
        if isinstance(webhook, Webhook):
            keep_secret(webhook.code)


class DemoFailedError(Exception):
    """The demo portal cannot be used; the text says why, in a sentence."""


class DemoDesk:
    """Owns the demo portal's process for this run of the program."""

    def __init__(self, accounts: Accounts, data: Path, *, reset: bool = False) -> None:
        self._accounts = accounts
        self._data = data
        self._reset = reset
        self._process: DemoProcess | None = None
        self._one_at_a_time = asyncio.Lock()

    @property
    def pid(self) -> int | None:
        return None if self._process is None else self._process.pid

    def is_mine(self, account: Account) -> bool:
        return account.kind is AccountKind.DEMO

    def wish_of(self, account: Account) -> DemoWish:
        """The wish that leads to this account again."""
        roles = {colour: role for role, colour in _COLOURS.items()}
        return DemoWish(roles.get(account.colour, "administrator"))

    async def account(self, wish: DemoWish) -> tuple[Account, WebhookSecret]:
        """The account of the person who is wished for, and today's secret of it."""
        async with self._one_at_a_time:
            process = await self._started()
            await self._misbehave(process, wish)
            person = process.account(wish.role)
            webhook = understand(person.webhook)
            assert isinstance(webhook, Webhook)  # noqa: S101 - the demo portal's own address
            account = await asyncio.to_thread(self._known, webhook.base, person)
            secret = WebhookSecret(webhook.user_id, webhook.code)
            self._accounts.hold(account.key, secret)  # another one with every start
            return account, secret

    async def stop(self) -> None:
        if self._process is not None:
            await self._process.stop()

    async def _started(self) -> DemoProcess:
        if self._process is not None and self._process.is_running:
            return self._process
        try:
            process = await DemoProcess.start(self._data / FILE, reset=self._reset)
        except DemoStartError as failure:
            raise DemoFailedError(str(failure)) from None
        _keep_secrets(process.facts)
        log.info("the demo portal answers, process %s", process.pid)
        self._process, self._reset = process, False
        if process.facts.fresh:  # what was known was known of another company
            await asyncio.to_thread(self._forget_what_was_known)
        return process

    async def _misbehave(self, process: DemoProcess, wish: DemoWish) -> None:
        """Slow and lost answers, as they are wished for."""
        rules: list[dict[str, object]] = []
        if wish.slow_seconds:
            rules.append(
                {"on": "request", "do": "late", "seconds": wish.slow_seconds, "times": None}
            )
        if wish.lost_percent:
            chance = wish.lost_percent / 100
            rules.append(
                {"on": "request", "do": "drop", "when": "after", "chance": chance, "times": None}
            )
        facts = process.facts
        headers = {"Authorization": f"Bearer {facts.control_token}"}
        async with http.opened() as client:
            for what, given in (("clear", {}), ("plan", {"rules": rules})):
                if what == "clear" or rules:
                    address = f"{facts.control_url.rstrip('/')}/{what}"
                    body = json.dumps(given).encode()
                    await client.post(address, body, headers, Patience.SHORT)

    def _known(self, portal: str, person: DemoAccount) -> Account:
        """The account of an earlier run, with today's address; or a new one."""
        for entry in self._accounts.listing().entries:
            known = entry.account
            if self.is_mine(known) and known.user_id == person.user_id:
                found = self._accounts.signed_in_as(
                    known.key, portal=portal, user_id=person.user_id, person=person.name
                )
                break
        else:
            added = self._accounts.add(
                name=f"Demo portal, {person.name}",
                colour=_COLOURS.get(person.role, "grey"),
                portal=portal,
                kind=AccountKind.DEMO,
                secret=None,
                user_id=person.user_id,
                person=person.name,
            )
            found = added.account if isinstance(added, Added) else added
        if isinstance(found, AccountProblem):
            raise DemoFailedError("The demo portal's account could not be written to disk.")
        return found

    def _forget_what_was_known(self) -> None:
        for entry in self._accounts.listing().entries:
            if self.is_mine(entry.account):
                folder = self._accounts.folder(entry.account.key)
                if isinstance(folder, Path):
                    shutil.rmtree(folder, ignore_errors=True)
