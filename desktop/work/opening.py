"""Opening an account: from its sealed secret to a desk at work, and back."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.accounts.account import Account, OAuthSecret, Secret, WebhookSecret
from desktop.accounts.book import Accounts
from desktop.accounts.problems import AccountProblem
from desktop.portal import http
from desktop.portal.address import Webhook
from desktop.portal.http import Http
from desktop.portal.line import Line
from desktop.portal.oauth import App, SignIn
from desktop.portal.pacing import Bucket
from desktop.portal.signing import Signing, Tokens, TokenSigning, WebhookSigning
from desktop.stock.problems import Problem
from desktop.work.again import Again
from desktop.work.connecting import Open, authority_of
from desktop.work.desk import Desk, Starter
from desktop.work.keeping import Rhythm
from desktop.work.known import Holder, Known
from desktop.work.signing_in import secret_of

_TOKEN_LIFE = timedelta(hours=1)


@dataclass(slots=True)
class OpenAccount:
    """An account at work: its desk, and the connection that the desk speaks over."""

    account: Account
    desk: Desk
    folder: Path
    signing: Signing
    again: Again
    """Where calls wait while the person signs in again."""
    own_authority: bool
    """Whether a company's own authority is trusted beside the system's."""
    _held: contextlib.AsyncExitStack

    def start(self, starter: Starter) -> None:
        self.desk.start(starter)

    async def close(self) -> None:
        await self.desk.close()
        await self._held.aclose()

    def sign_again(self, account: Account, secret: Secret) -> bool:
        """The person signed in again: what waits goes on with the new secret.

        False where they sign in another way from now on: then the account is opened anew.
        """
        signing = self.signing
        if isinstance(secret, OAuthSecret) and isinstance(signing, TokenSigning):
            signing.signed_in(_tokens(secret, account))
        elif isinstance(secret, WebhookSecret) and isinstance(signing, WebhookSigning):
            signing.signed_in(Webhook(account.portal, secret.user_id, secret.code))
        else:
            return False
        self.account = account
        self.again.answered(True)
        self.desk.keeping.refresh()
        return True


class Opening:
    """Opens accounts; every one speaks over a connection of its own."""

    def __init__(
        self,
        accounts: Accounts,
        now: Callable[[], datetime],
        open_http: Open = http.opened,
    ) -> None:
        self._accounts = accounts
        self._now = now
        self._open_http = open_http

    async def open(
        self,
        account: Account,
        secret: Secret | None = None,
        rhythm: Rhythm | None = None,
        known: Known | None = None,
    ) -> OpenAccount | AccountProblem:
        """The account's desk, not started yet; its secret is looked up unless it is given.

        Raises SeatTakenError where another program works with it, and RecordsTrouble where its
        files cannot be used.
        """
        if secret is None:
            found = await asyncio.to_thread(self._accounts.secret, account.key)
            if isinstance(found, AccountProblem):
                return found
            secret = found
        folder = await asyncio.to_thread(self._accounts.folder, account.key)
        if isinstance(folder, AccountProblem):
            return folder
        async with contextlib.AsyncExitStack() as held:
            authority = await asyncio.to_thread(authority_of, self._accounts, account.key)
            client = await held.enter_async_context(self._open_http(authority))
            signing = self._signing(account, secret, client)
            holder = Holder.of(account)
            line, again = Line(client, signing, Bucket()), Again()
            line.sign_in_again = again.wait
            desk = await Desk.open(line, folder, holder, self._now, rhythm, known=known)
            await asyncio.to_thread(self._accounts.use, account.key)
            trusting = authority is not None
            return OpenAccount(account, desk, folder, signing, again, trusting, held.pop_all())
        raise AssertionError  # the stack swallows nothing

    async def secret(self, account: Account) -> Secret | AccountProblem:
        return await asyncio.to_thread(self._accounts.secret, account.key)

    def _signing(self, account: Account, secret: Secret, client: Http) -> Signing:
        if isinstance(secret, WebhookSecret):
            return WebhookSigning(Webhook(account.portal, secret.user_id, secret.code))
        app = App(account.portal, secret.client_id, secret.client_secret)

        async def refresh(old: Tokens) -> Tokens | Problem:
            return await SignIn(client, app, _utc_now).refresh(old)

        async def store(tokens: Tokens) -> None:
            """On the disk before it is used: the portal has forgotten the old pair."""
            kept = secret_of(app, tokens, _utc_now() + _TOKEN_LIFE)
            await asyncio.to_thread(self._accounts.change_secret, account.key, kept)

        return TokenSigning(_tokens(secret, account), refresh, store)


def _tokens(secret: OAuthSecret, account: Account) -> Tokens:
    return Tokens(
        access=secret.access_token,
        refresh=secret.refresh_token,
        endpoint=secret.client_endpoint,
        auth_server=secret.auth_server,
        member_id=secret.member_id,
        user_id=account.user_id,
    )


def _utc_now() -> datetime:
    return datetime.now(UTC)
