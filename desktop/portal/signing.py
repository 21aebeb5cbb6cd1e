"""How a call says who it is from: by a webhook's address or by a token that can be renewed."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.portal.address import Webhook
from desktop.stock.problems import BadCredentials, NotInPlan, Problem, SignInAgain


class Signing(Protocol):
    """Where a call goes and what it carries."""

    def url(self, method: str) -> str: ...

    def headers(self) -> dict[str, str]: ...

    async def renew(self, refused: dict[str, str]) -> Problem | None:
        """Make the signing fresh after the portal refused these headers as expired.

        None when the call may be tried again.
        """

    def moved(self, base: str) -> None:
        """The portal has a new address."""

    @property
    def can_renew(self) -> bool: ...


class WebhookSigning:
    """A webhook signs by its address and never expires by itself."""

    can_renew = False

    def __init__(self, webhook: Webhook) -> None:
        self._webhook = webhook

    def url(self, method: str) -> str:
        return f"{self._webhook.url}{method}.json"

    def headers(self) -> dict[str, str]:
        return {}

    async def renew(self, refused: dict[str, str]) -> Problem | None:
        del refused
        raise AssertionError("a webhook has nothing to renew; ask can_renew first")

    def signed_in(self, webhook: Webhook) -> None:
        """The person gave another address of the same portal."""
        self._webhook = webhook

    def moved(self, base: str) -> None:
        self._webhook = Webhook(base, self._webhook.user_id, self._webhook.code)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What OAuth gave us; neither token is ever part of a text."""

    access: str
    refresh: str
    endpoint: str
    """The portal's REST address, like https://example.bitrix24.com/rest/"""
    auth_server: str = ""
    member_id: str = ""
    user_id: int | None = None

    def __repr__(self) -> str:
        return f"Tokens(endpoint={self.endpoint!r})"


Refresh = Callable[[Tokens], Awaitable[Tokens | Problem]]
Store = Callable[[Tokens], Awaitable[None]]


class TokenSigning:
    """An access token; when it has expired, one renewal serves everybody who waits.

    The renewed pair is stored before it is used: the portal has already forgotten the old one.
    """

    can_renew = True

    def __init__(self, tokens: Tokens, refresh: Refresh, store: Store) -> None:
        self._tokens = tokens
        self._refresh = refresh
        self._store = store
        self._one_at_a_time = asyncio.Lock()
        self._failed: tuple[str, Problem] | None = None

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    def url(self, method: str) -> str:
        return f"{self._tokens.endpoint.rstrip('/')}/{method}.json"

    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._tokens.access}"}

    async def renew(self, refused: dict[str, str]) -> Problem | None:
        async with self._one_at_a_time:
            if self.headers() != refused:
                return None  # somebody renewed it while we waited
            if self._failed and self._failed[0] == self._tokens.refresh:
                return self._failed[1]
            renewed = await self._refresh(self._tokens)
            if isinstance(renewed, Problem):
                if not renewed.execution.may_be_sent_again:
                    return renewed  # the answer was lost: the old pair may still hold, or not
                self._failed = (self._tokens.refresh, renewed) if _final(renewed) else None
                return renewed
            await self._store(renewed)
            self._tokens = renewed
            return None

    def signed_in(self, tokens: Tokens) -> None:
        """The person signed in again; what waits goes on with the new pair."""
        self._tokens = tokens
        self._failed = None

    def moved(self, base: str) -> None:
        old = self._tokens
        self._tokens = Tokens(
            old.access, old.refresh, f"{base}/rest/", old.auth_server, old.member_id, old.user_id
        )


def _final(problem: Problem) -> bool:
    """Whether asking again with the same refresh token is known to be useless."""
    return isinstance(problem, SignInAgain | BadCredentials | NotInPlan)
