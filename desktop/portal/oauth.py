"""Signing in to a local application: the page to open, the code to exchange, the pair to renew."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

import msgspec

from desktop.portal import envelope
from desktop.portal.exchange import Request, Undelivered
from desktop.portal.http import Http
from desktop.portal.refusals import undelivered
from desktop.portal.signing import Tokens
from desktop.portal.words import clean
from desktop.stock import problems as p

AUTH_SERVER = "https://oauth.bitrix.info"
_TOKEN = Request("oauth/token", writes=True)
_CREDENTIALS = {"invalid_client", "wrong_client", "invalid_request"}


@dataclass(frozen=True, slots=True)
class App:
    """A local application of the portal; its secret is never part of a text."""

    portal: str
    """Scheme and host of the portal, without a slash at the end."""
    client_id: str
    client_secret: str

    def __repr__(self) -> str:
        return f"App({self.portal!r})"

    def authorize_url(self, state: str) -> str:
        """The page to open in the person's browser."""
        query = urlencode({"client_id": self.client_id, "state": state})
        return f"{self.portal}/oauth/authorize/?{query}"


class SignIn:
    """Asks the sign-in server for tokens."""

    def __init__(self, http: Http, app: App, now: Callable[[], datetime]) -> None:
        self._http = http
        self._app = app
        self._now = now

    async def exchange(self, code: str, auth_server: str = AUTH_SERVER) -> Tokens | p.Problem:
        """The first pair, for a code that lives 30 seconds."""
        return await self._ask(auth_server, "authorization_code", {"code": code}, None)

    async def refresh(self, tokens: Tokens) -> Tokens | p.Problem:
        """The next pair; the old refresh token is worth nothing from then on."""
        server = tokens.auth_server or AUTH_SERVER
        return await self._ask(server, "refresh_token", {"refresh_token": tokens.refresh}, tokens)

    async def _ask(
        self, server: str, grant: str, secret: dict[str, str], old: Tokens | None
    ) -> Tokens | p.Problem:
        query = {
            "grant_type": grant,
            "client_id": self._app.client_id,
            "client_secret": self._app.client_secret,
            **secret,
        }
        raw = await self._http.get(f"{server.rstrip('/')}/oauth/token/", query)
        at = self._now()
        if isinstance(raw, Undelivered):
            return undelivered(raw, _TOKEN, at)
        try:
            answer = msgspec.json.decode(raw.body)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            return self._senseless(raw.status, at, "JSON")
        if "error" in answer:
            return _refused(answer, raw.status, at)
        return self._tokens(answer, server, old, raw.status, at)

    def _tokens(
        self, answer: dict[str, Any], server: str, old: Tokens | None, status: int, at: datetime
    ) -> Tokens | p.Problem:
        access, refresh = answer.get("access_token"), answer.get("refresh_token")
        if not (isinstance(access, str) and access and isinstance(refresh, str) and refresh):
            return self._senseless(status, at, "access_token")
        endpoint = old.endpoint if old else f"{self._app.portal}/rest/"
        told = answer.get("client_endpoint")
        if isinstance(told, str) and _same_site(told, endpoint):
            endpoint = told
        return Tokens(
            access=access,
            refresh=refresh,
            endpoint=endpoint,
            auth_server=server,
            member_id=str(answer.get("member_id") or ""),
            user_id=envelope.whole(answer.get("user_id")),
        )

    def _senseless(self, status: int, at: datetime, where: str) -> p.Problem:
        return p.AnswerSenseless(
            reference=p.Reference(_TOKEN.method, at, None, status),
            execution=p.Execution.UNKNOWN,
            where=where,
        )


def _refused(answer: dict[str, Any], status: int, at: datetime) -> p.Problem:
    code = str(answer["error"])[:200]
    reference = p.Reference(_TOKEN.method, at, code, status)
    words = clean(answer.get("error_description"))
    refused = p.Execution.REFUSED
    if code == "PAYMENT_REQUIRED":
        return p.NotInPlan(reference=reference, execution=refused, words=words)
    if code in _CREDENTIALS:
        return p.BadCredentials(reference=reference, execution=refused, words=words)
    if code in ("invalid_scope", "insufficient_scope"):
        return p.ScopeMissing(reference=reference, execution=refused, words=words)
    if status >= 500:
        return p.ServerError(reference=reference, execution=p.Execution.UNKNOWN, words=words)
    return p.SignInAgain(reference=reference, execution=refused, words=words)


def _same_site(told: str, known: str) -> bool:
    """Whether the address an answer names is of the portal the person chose."""
    one, other = urlsplit(told), urlsplit(known)
    return (one.scheme, one.netloc.lower()) == (other.scheme, other.netloc.lower())
