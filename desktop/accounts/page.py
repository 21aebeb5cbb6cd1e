"""What an account's file holds, and how it is read back: strictly, or not at all."""

from datetime import datetime
from typing import Annotated

import msgspec

from desktop.accounts.account import Account, OAuthSecret, Secret, WebhookSecret

VERSION = 1


class PageError(Exception):
    """This is no account's file; it says nothing of what is inside."""


class NewerPageError(Exception):
    """A newer version of the program wrote this file."""


class _Held(msgspec.Struct, frozen=True, omit_defaults=True):
    """A secret of either kind."""

    webhook: WebhookSecret | None = None
    oauth: OAuthSecret | None = None


class Page(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One account's file: who, and the secret, sealed or plain or not kept."""

    version: int
    account: Account
    used: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    sealed: bytes | None = None
    plain: _Held | None = None


class _Versioned(msgspec.Struct):
    version: int


def read_page(content: bytes, key: str) -> Page:
    """The file of the account with this key; raises `PageError` or `NewerPageError`."""
    try:
        if msgspec.json.decode(content, type=_Versioned).version > VERSION:
            raise NewerPageError
        page = msgspec.json.decode(content, type=Page)
        if page.plain is not None:
            _the_one(page.plain)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise PageError from None
    if page.version != VERSION or page.account.key != key or (page.sealed and page.plain):
        raise PageError
    return page


def write_page(page: Page) -> bytes:
    return msgspec.json.format(msgspec.json.encode(page), indent=1) + b"\n"


def pack(secret: Secret) -> bytes:
    """A secret as bytes, to be sealed."""
    return msgspec.json.encode(hold(secret))


def unpack(packed: bytes) -> Secret:
    try:
        return _the_one(msgspec.json.decode(packed, type=_Held))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise PageError from None


def hold(secret: Secret) -> _Held:
    """A secret as it lies in a file that is not sealed."""
    if isinstance(secret, WebhookSecret):
        return _Held(webhook=secret)
    return _Held(oauth=secret)


def held(plain: _Held) -> Secret:
    return _the_one(plain)


def _the_one(kept: _Held) -> Secret:
    if kept.webhook is not None and kept.oauth is None:
        return kept.webhook
    if kept.oauth is not None and kept.webhook is None:
        return kept.oauth
    raise ValueError("neither one secret nor the other")
