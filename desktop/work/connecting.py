"""Connecting to a portal: trying an address or a sign-in, and keeping what works.

An authority of a company's own is trusted for the accounts it was chosen for and no others; a copy
of it lies in the account's folder.
"""

import asyncio
import shutil
import ssl
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from desktop.accounts.account import Account, AccountKind, OAuthSecret, Secret, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import AccountProblem, Unwritable
from desktop.accounts.vault import Stored
from desktop.ground.logs import keep_secret
from desktop.portal import http
from desktop.portal.address import Webhook
from desktop.portal.http import Http
from desktop.portal.line import Line
from desktop.portal.oauth import App, SignIn
from desktop.portal.pacing import Bucket
from desktop.portal.signing import Signing, Tokens, TokenSigning, WebhookSigning
from desktop.stock.problems import Problem
from desktop.work.checking import Checking, Findings, Tell
from desktop.work.listener import USUAL_PORT
from desktop.work.signing_in import NotSignedIn, SignedIn, SigningIn

AUTHORITY: Final = "authority.pem"
COLOURS: Final = ("blue", "green", "purple", "amber", "red", "grey")
_LARGEST_AUTHORITY = 4 * 1024 * 1024
Open = Callable[[Path | None], AbstractAsyncContextManager[Http]]


class AuthorityMistake(StrEnum):
    """Why a file cannot be trusted as a company's authority."""

    UNREADABLE = "not readable"
    NO_CERTIFICATE = "no certificate in it"


@dataclass(frozen=True, slots=True)
class Tried:
    """A way to sign in that was tested: how it signs, and what the test found."""

    portal: str
    kind: AccountKind
    secret: Secret
    findings: Findings
    authority: Path | None = None


def authority_mistake(file: Path) -> AuthorityMistake | None:
    """What is wrong with a file of certificates, before it is trusted. May block on the disk."""
    try:
        if file.stat().st_size > _LARGEST_AUTHORITY:
            return AuthorityMistake.NO_CERTIFICATE
        text = file.read_text("ascii", "ignore")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(cadata=text)
    except ssl.SSLError:
        return AuthorityMistake.NO_CERTIFICATE
    except OSError:
        return AuthorityMistake.UNREADABLE
    except ValueError:  # an empty text
        return AuthorityMistake.NO_CERTIFICATE
    return None if context.get_ca_certs() else AuthorityMistake.NO_CERTIFICATE


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(seconds)


@dataclass(slots=True)
class Connecting:
    """Tries ways to sign in, each over a connection of its own, and keeps the one that works."""

    accounts: Accounts
    open_http: Open = http.opened
    sleep: Callable[[float], Awaitable[None]] = _sleep
    port: int = USUAL_PORT
    """Where the browser is waited for; another one where it is taken."""

    @property
    def keychain_name(self) -> str:
        """What people know the keychain by; empty where none answers."""
        keychain = self.accounts.vault.keychain
        return "" if isinstance(keychain, NoKeychain) else keychain.name

    async def look_at_authority(self, file: Path) -> AuthorityMistake | None:
        return await asyncio.to_thread(authority_mistake, file)

    async def try_webhook(
        self, webhook: Webhook, tell: Tell, authority: Path | None = None
    ) -> Tried:
        """Test an incoming webhook line by line."""
        keep_secret(webhook.code)
        signing = WebhookSigning(webhook)
        findings = await self._test(signing, webhook.base, tell, authority)
        secret = WebhookSecret(webhook.user_id, webhook.code)
        return Tried(webhook.base, AccountKind.WEBHOOK, secret, findings, authority)

    async def try_tokens(
        self, signed: SignedIn, tell: Tell, authority: Path | None = None
    ) -> Tried:
        """Test what a sign-in gave; a pair that is renewed meanwhile is the one that is kept."""
        latest = signed

        async def refresh(old: Tokens) -> Tokens | Problem:
            async with self.open_http(authority) as client:
                return await SignIn(client, signed.app, _now).refresh(old)

        async def store(tokens: Tokens) -> None:
            nonlocal latest
            latest = SignedIn(signed.app, tokens, signed.expires_at)

        signing = TokenSigning(signed.tokens, refresh, store)
        findings = await self._test(signing, signed.app.portal, tell, authority)
        return Tried(signed.app.portal, AccountKind.OAUTH, latest.secret, findings, authority)

    async def sign_in(
        self,
        app: App,
        open_page: Callable[[str], object],
        begun: Callable[[SigningIn], None],
        authority: Path | None = None,
    ) -> SignedIn | NotSignedIn | Problem:
        """Let the person sign in; `begun` gets the sign-in, to paste into."""
        async with self.open_http(authority) as client:
            signing = SigningIn(client, app, open_page, _now, port=self.port)
            begun(signing)
            return await signing.run()

    async def known_app(self, account: Account) -> App | None:
        """The application an account signs in by, to sign in again without typing it."""
        secret = await asyncio.to_thread(self.accounts.secret, account.key)
        if not isinstance(secret, OAuthSecret):
            return None
        return App(account.portal, secret.client_id, secret.client_secret)

    async def keep(
        self, tried: Tried, name: str, *, keep: bool = True, known: Account | None = None
    ) -> Account | AccountProblem:
        """The account that signs in this way from now on.

        `known`, or another that is the same person at the same portal, is given the new secret;
        its mirror and journal stay. Anybody else is a new account.
        """
        return await asyncio.to_thread(self._keep, tried, name, keep, known)

    async def _test(
        self, signing: Signing, portal: str, tell: Tell, authority: Path | None
    ) -> Findings:
        async with self.open_http(authority) as client:
            line = Line(client, signing, Bucket(), sleep=self.sleep)
            return await Checking(line, portal, tell, own_authority=authority is not None).run()

    def _keep(
        self, tried: Tried, name: str, keep: bool, known: Account | None
    ) -> Account | AccountProblem:
        who = tried.findings.who
        user_id, person = (who.id, who.name) if who else (None, "")
        known = self._same(tried, user_id, known) if keep else None
        if known is None:
            added = self.accounts.add(
                name=name,
                colour=self._free_colour(),
                portal=tried.portal,
                kind=tried.kind,
                secret=tried.secret,
                user_id=user_id,
                person=person,
                keep=keep,
            )
            account = added.account if isinstance(added, Added) else added
        else:
            stored = self.accounts.change_secret(known.key, tried.secret)
            if not isinstance(stored, Stored):
                return stored
            account = self.accounts.signed_in_as(
                known.key, portal=tried.portal, user_id=user_id, person=person
            )
        if isinstance(account, AccountProblem):
            return account
        return self._keep_authority(account, tried.authority) or account

    def _same(self, tried: Tried, user_id: int | None, known: Account | None) -> Account | None:
        """The account that is this very person at this very portal, if there is one."""
        others = [entry.account for entry in self.accounts.listing().entries]
        for account in ([known] if known else []) + others:
            if account.kind is AccountKind.DEMO or account.portal != tried.portal:
                continue
            if user_id is not None and account.user_id == user_id:
                return account
        return None

    def _keep_authority(self, account: Account, authority: Path | None) -> AccountProblem | None:
        if authority is None:
            return None
        folder = self.accounts.folder(account.key)
        if isinstance(folder, Unwritable):
            return folder
        target = folder / AUTHORITY
        try:
            if not (target.exists() and target.samefile(authority)):
                shutil.copyfile(authority, target)
        except OSError as error:
            return Unwritable.of(target, error)
        return None

    def _free_colour(self) -> str:
        """The first colour that no other account has."""
        used = [entry.account.colour for entry in self.accounts.listing().entries]
        return min(COLOURS, key=lambda colour: (used.count(colour), COLOURS.index(colour)))


def authority_of(accounts: Accounts, key: str) -> Path | None:
    """The authority an account trusts beside the system's; None for the system's alone."""
    folder = accounts.folder(key)
    if isinstance(folder, Unwritable):
        return None
    file = folder / AUTHORITY
    return file if file.is_file() else None


def _now() -> datetime:
    return datetime.now(UTC)
