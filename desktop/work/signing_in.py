"""Signing in to a local application: the browser, the way back, the code, the tokens.

The browser returns to this computer by itself where the application's settings allow it; where
they do not, the person pastes the address the browser ended up at, or only the code.
"""

import asyncio
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode, urlsplit

from desktop.accounts.account import OAuthSecret
from desktop.ground.logs import keep_secret
from desktop.portal.address import is_loopback
from desktop.portal.http import Http
from desktop.portal.oauth import AUTH_SERVER, App, SignIn
from desktop.portal.signing import Tokens
from desktop.stock.problems import Problem
from desktop.work.listener import (
    USUAL_PORT,
    Empty,
    Foreign,
    Listener,
    Returned,
    TurnedAway,
    Words,
    read_answer,
)

PATIENCE = 300.0
"""Seconds a person has to sign in."""
CODE_SECONDS = 30.0
"""How long the portal takes a code."""
_TOKEN_LIFE = timedelta(hours=1)
_SERVERS = {"oauth.bitrix.info", "oauth.bitrix24.tech"}
_EASTERN_SERVER = "https://oauth.bitrix24.tech"
_EASTERN = ("ru", "by", "kz", "kg", "uz", "am", "az", "ge")
_CODE = re.compile(r"[A-Za-z0-9._-]{10,300}")
_PORTAL = re.compile(r"[A-Za-z0-9._:\[\]-]+")


class Unfinished(StrEnum):
    """Why a sign-in ended without an answer from the sign-in server."""

    TIMED_OUT = "nobody came back in time"
    TURNED_AWAY = "the portal refused"
    CODE_TOO_OLD = "the code could not be exchanged in time"


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    why: Unfinished
    reason: str = ""
    """The portal's own word for it."""


class PasteMistake(StrEnum):
    """What is wrong with what was pasted in place of the browser's return."""

    EMPTY = "empty"
    NO_CODE = "no code in it"
    FOREIGN = "of another sign-in"
    NOT_WAITING = "nobody waits for it"


class AppMistake(StrEnum):
    """What is missing before one can sign in."""

    NO_PORTAL = "portal empty"
    NOT_A_PORTAL = "no portal address"
    NOT_SECURE = "not encrypted"
    NO_ID = "id empty"
    NO_SECRET = "secret empty"  # noqa: S105 - a kind of mistake


def understand_app(portal: str, client_id: str, client_secret: str) -> App | AppMistake:
    """The application as it was typed: the portal's name may come with or without https."""
    text, client_id, client_secret = portal.strip(), client_id.strip(), client_secret.strip()
    if not text:
        return AppMistake.NO_PORTAL
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return AppMistake.NOT_A_PORTAL
    named = "." in host or is_loopback(host)
    if parts.scheme not in ("http", "https") or not named or not _PORTAL.fullmatch(parts.netloc):
        return AppMistake.NOT_A_PORTAL
    if parts.scheme == "http" and not is_loopback(host):
        return AppMistake.NOT_SECURE
    if not client_id:
        return AppMistake.NO_ID
    if not client_secret:
        return AppMistake.NO_SECRET
    keep_secret(client_secret)
    return App(f"{parts.scheme}://{parts.netloc.lower()}", client_id, client_secret)


def sign_in_server(portal: str, told: str = "") -> str:
    """Where the code is exchanged: a server we know, whatever the browser's address says."""
    parts = urlsplit(portal)
    if is_loopback(parts.hostname or ""):
        return portal
    if told.lower() in _SERVERS:
        return f"https://{told.lower()}"
    if (parts.hostname or "").rpartition(".")[2] in _EASTERN:
        return _EASTERN_SERVER
    return AUTH_SERVER


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The tokens, and until when the first of them is good."""

    app: App
    tokens: Tokens
    expires_at: datetime

    @property
    def secret(self) -> OAuthSecret:
        return secret_of(self.app, self.tokens, self.expires_at)


def secret_of(app: App, tokens: Tokens, expires_at: datetime) -> OAuthSecret:
    """What is kept of a sign-in."""
    return OAuthSecret(
        client_id=app.client_id,
        client_secret=app.client_secret,
        access_token=tokens.access,
        refresh_token=tokens.refresh,
        expires_at=expires_at,
        member_id=tokens.member_id,
        client_endpoint=tokens.endpoint,
        auth_server=tokens.auth_server,
    )


@dataclass(slots=True)
class SigningIn:
    """One sign-in, from the browser's page to the tokens. Cancelling the task ends it cleanly."""

    http: Http
    app: App
    open_page: Callable[[str], object]
    """Shows an address in the person's browser."""
    now: Callable[[], datetime]
    words: Words = field(default_factory=Words)
    patience: float = PATIENCE
    port: int = USUAL_PORT
    on_waiting: Callable[[str], None] | None = None
    """Told the address that the browser returns to, once it is awaited there."""
    _state: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    _pasted: "asyncio.Future[Returned] | None" = field(default=None, repr=False)

    async def run(self) -> SignedIn | NotSignedIn | Problem:
        """Let the person sign in and exchange what comes back, at once."""
        keep_secret(self._state)
        async with Listener(self._state, self.words, port=self.port) as listener:
            self._pasted = asyncio.get_running_loop().create_future()
            try:
                page = self.app.authorize_url(self._state)
                self.open_page(f"{page}&{urlencode({'redirect_uri': listener.address})}")
                if self.on_waiting is not None:
                    self.on_waiting(listener.address)
                back = await self._back(listener)
            finally:
                self._pasted.cancel()
                self._pasted = None
            if isinstance(back, NotSignedIn):
                return back
            return await self._exchange(back)

    def paste(self, text: str) -> PasteMistake | None:
        """Take the address the browser ended up at, or only the code; None when it is of use."""
        pasted = text.strip().strip("\"'<>")
        if not pasted:
            return PasteMistake.EMPTY
        if self._pasted is None or self._pasted.done():
            return PasteMistake.NOT_WAITING
        found = self._understood(pasted)
        if isinstance(found, PasteMistake):
            return found
        self._pasted.set_result(found)
        return None

    def _understood(self, pasted: str) -> Returned | PasteMistake:
        if _CODE.fullmatch(pasted):
            keep_secret(pasted)
            return Returned(pasted)
        try:
            query = urlsplit(pasted).query or pasted
        except ValueError:
            return PasteMistake.NO_CODE
        found = read_answer(query, self._state)
        if isinstance(found, Foreign):
            return PasteMistake.FOREIGN
        return PasteMistake.NO_CODE if isinstance(found, Empty | TurnedAway) else found

    async def _back(self, listener: Listener) -> Returned | NotSignedIn:
        """Whatever comes first: the browser's return, what is pasted, or the end of patience."""
        assert self._pasted is not None  # noqa: S101 - made by `run`
        returned = asyncio.ensure_future(listener.answer())
        try:
            waited: set[asyncio.Future[Any]] = {returned, self._pasted}
            done, _ = await asyncio.wait(
                waited, timeout=self.patience, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            returned.cancel()
        if self._pasted in done:
            return self._pasted.result()
        if returned not in done:
            return NotSignedIn(Unfinished.TIMED_OUT)
        found = returned.result()
        if isinstance(found, TurnedAway):
            return NotSignedIn(Unfinished.TURNED_AWAY, found.reason)
        return found

    async def _exchange(self, back: Returned) -> SignedIn | NotSignedIn | Problem:
        server = sign_in_server(self.app.portal, back.server)
        desk = SignIn(self.http, self.app, self.now)
        try:
            async with asyncio.timeout(CODE_SECONDS):
                tokens = await desk.exchange(back.code, server)
        except TimeoutError:
            return NotSignedIn(Unfinished.CODE_TOO_OLD)
        if isinstance(tokens, Problem):
            return tokens
        keep_secret(tokens.access)
        keep_secret(tokens.refresh)
        return SignedIn(self.app, tokens, self.now() + _TOKEN_LIFE)
