"""An account holds nothing secret; a secret shows nothing."""

from datetime import datetime

import pytest

from desktop.accounts.account import (
    Account,
    AccountKind,
    OAuthSecret,
    WebhookSecret,
    is_key,
    new_key,
)
from desktop.ground.logs import MASK, masked
from tests.accounts.samples import KEY, PORTAL, tokens


def test_a_secret_s_text_shows_none_of_its_secrets() -> None:
    secret = tokens()
    shown = f"{secret!r} {secret} {WebhookSecret(1, 'h1dden-code')!r}"
    for hidden in (secret.client_secret, secret.access_token, secret.refresh_token, "h1dden-code"):
        assert hidden not in shown
    assert "local.5f1e" in shown


def test_a_secret_is_masked_from_the_moment_it_exists() -> None:
    assert masked("seen: plainly-a-code") == "seen: plainly-a-code"
    WebhookSecret(1, "plainly-a-code")
    assert masked("seen: plainly-a-code") == f"seen: {MASK}"
    tokens(number=4711)
    assert "acc3ss-4711" not in masked("acc3ss-4711-" + "a" * 20)


@pytest.mark.parametrize(
    "portal",
    [
        "https://example.bitrix24.com/rest/1/abcdef123/",
        "https://ann:pass@example.bitrix24.com",
        "https://example.bitrix24.com/?auth=abc",
        "https://example.bitrix24.com/#abc",
        "https://[::1",
    ],
)
def test_an_address_with_a_secret_in_it_is_no_account_s_address(portal: str) -> None:
    with pytest.raises(ValueError, match="may hold no secret") as refused:
        Account(KEY, "a", "", portal, AccountKind.WEBHOOK)
    assert portal not in str(refused.value)


@pytest.mark.parametrize("portal", ["", PORTAL, f"{PORTAL}:8443/sub", "https://портал.рф"])
def test_an_address_without_a_secret_is(portal: str) -> None:
    assert Account(KEY, "a", "", portal, AccountKind.WEBHOOK).portal == portal


@pytest.mark.parametrize("key", ["", "..", "../../etc", "0123456789ABCDEF", "a/b", "a" * 15])
def test_only_a_drawn_key_names_files(key: str) -> None:
    with pytest.raises(ValueError, match="hexadecimal"):
        Account(key, "a", "", PORTAL, AccountKind.WEBHOOK)


def test_drawn_keys_are_keys_and_differ() -> None:
    keys = {new_key() for _ in range(200)}
    assert len(keys) == 200
    assert all(map(is_key, keys))


def test_what_could_not_be_read_back_is_refused_without_its_value() -> None:
    with pytest.raises(ValueError, match="no Unicode") as refused:
        WebhookSecret(1, "half a letter \ud800")
    assert "half" not in str(refused.value)
    assert refused.value.__suppress_context__
    with pytest.raises(ValueError, match="user number"):
        WebhookSecret(2**64, "abcdef")
    with pytest.raises(ValueError, match="time zone"):
        OAuthSecret("id", "s", "a", "r", datetime(2026, 1, 1), "m", "e")  # noqa: DTZ001 - meant
