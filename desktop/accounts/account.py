"""Who signs in where: the account, fit to be shown, and the secret that opens it, never shown."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from secrets import token_hex
from urllib.parse import urlsplit

from desktop.ground.logs import keep_secret

_KEY = re.compile(r"[0-9a-f]{16}", re.ASCII)
_HOOK = re.compile(r"/rest/\d+/[^/]")
_LARGEST_ID = 2**63 - 1


class AccountKind(StrEnum):
    """How an account signs its calls."""

    WEBHOOK = "webhook"
    OAUTH = "oauth"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Account:
    """One person at one portal; nothing in it is secret.

    The key names files and folders. It is drawn at random, so that no name a person gives, however
    strange, ever becomes part of a path.
    """

    key: str
    name: str
    colour: str
    portal: str
    """The portal's address without any secret."""
    kind: AccountKind
    user_id: int | None = None
    person: str = ""

    def __post_init__(self) -> None:
        if not is_key(self.key):
            raise ValueError("an account's key is sixteen hexadecimal digits")
        if self.user_id is not None and not 0 <= self.user_id <= _LARGEST_ID:
            raise ValueError("no such user number")
        if _tells_a_secret(self.portal):
            raise ValueError("a portal's address may hold no secret")


def new_key() -> str:
    """A key nobody can guess and every file system takes."""
    return token_hex(8)


def is_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class WebhookSecret:
    """What an incoming webhook's address adds to the portal's; logs mask it once it exists."""

    user_id: int
    code: str = field(repr=False)

    def __post_init__(self) -> None:
        if not 0 <= self.user_id <= _LARGEST_ID:
            raise ValueError("no such user number")
        _hide(self.code)


@dataclass(frozen=True, slots=True)
class OAuthSecret:
    """A local application's credentials and its latest tokens; logs mask them once they exist."""

    client_id: str
    client_secret: str = field(repr=False)
    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_at: datetime
    member_id: str
    client_endpoint: str
    """The portal's REST address, as the sign-in server gave it."""
    auth_server: str = ""

    def __post_init__(self) -> None:
        if self.expires_at.tzinfo is None:
            raise ValueError("the end of a token's life needs a time zone")
        _check_text(self.client_id, self.member_id, self.client_endpoint, self.auth_server)
        _hide(self.client_secret, self.access_token, self.refresh_token)


Secret = WebhookSecret | OAuthSecret


def signed_by(account: Account, secret: Secret) -> Account:
    """The account as one that signs by this secret; the demo portal's stays the demo portal's."""
    if account.kind is AccountKind.DEMO:
        return account
    by_hook = isinstance(secret, WebhookSecret)
    return replace(account, kind=AccountKind.WEBHOOK if by_hook else AccountKind.OAUTH)


def _hide(*values: str) -> None:
    _check_text(*values)
    for value in values:
        keep_secret(value)


def _check_text(*values: str) -> None:
    """Refuse what could not be written to a file; the refusal must not carry the value along."""
    for value in values:
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ValueError("a text that is no Unicode") from None


def _tells_a_secret(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return True  # what cannot be read cannot be vouched for
    if "@" in parts.netloc or parts.query or parts.fragment:
        return True
    return _HOOK.search(parts.path) is not None
