"""Accounts and secrets to try with."""

from datetime import UTC, datetime

from desktop.accounts.account import Account, AccountKind, OAuthSecret, WebhookSecret

KEY = "0123456789abcdef"
PORTAL = "https://example.bitrix24.com"


def account(key: str = KEY, name: str = "Main warehouse") -> Account:
    return Account(key, name, "blue", PORTAL, AccountKind.OAUTH, user_id=7, person="Ann")


def webhook(code: str = "w3bh00kc0de4567x") -> WebhookSecret:
    return WebhookSecret(7, code)


def tokens(number: int = 0, size: int = 20) -> OAuthSecret:
    """The pair after so many rotations; both tokens carry the number."""
    return OAuthSecret(
        client_id="local.5f1e",
        client_secret="cl1ent-s3cret-value",
        access_token=f"acc3ss-{number}-" + "a" * size,
        refresh_token=f"refr3sh-{number}-" + "r" * size,
        expires_at=datetime(2026, 1, 1, tzinfo=UTC),
        member_id="m3mb3r",
        client_endpoint=f"{PORTAL}/rest/",
        auth_server="https://oauth.example.com",
    )
