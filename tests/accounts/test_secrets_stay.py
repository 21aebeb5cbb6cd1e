"""After an account's whole life its secrets lie nowhere in the data folder but under the seal."""

import logging
import traceback
from base64 import b64encode
from pathlib import Path

import pytest

from desktop.accounts.account import Account, AccountKind, OAuthSecret, Secret, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.keychain import NoKeychain, find_keychain
from desktop.accounts.problems import Damaged, KeyGone, Silence
from desktop.ground.logs import start_log, stop_log
from tests.accounts.keychains import MemoryBackend
from tests.accounts.samples import PORTAL, tokens, webhook
from tests.accounts.spellings import spellings

USED: list[Secret] = [tokens(1), tokens(2), tokens(3), webhook("f1rst-webhook-code"), webhook()]


def values(secret: Secret) -> list[str]:
    if isinstance(secret, WebhookSecret):
        return [secret.code]
    return [secret.client_secret, secret.access_token, secret.refresh_token]


def found_in(folder: Path, wanted: set[bytes]) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files, "nothing was searched"
    return [path.name for path in files if any(text in path.read_bytes() for text in wanted)]


def add(book: Accounts, secret: Secret) -> Account:
    kind = AccountKind.OAUTH if isinstance(secret, OAuthSecret) else AccountKind.WEBHOOK
    added = book.add(name="Main", colour="blue", portal=PORTAL, kind=kind, secret=secret)
    assert isinstance(added, Added)
    return added.account


def live(data: Path, backend: MemoryBackend) -> Account:
    """Connect, rotate, rename, lose the key, be damaged, sign out, connect again."""
    book = Accounts(data, find_keychain(load=lambda: backend))
    account = add(book, tokens(1))
    other = add(book, webhook("f1rst-webhook-code"))
    for secret in (tokens(2), tokens(3)):
        book.change_secret(account.key, secret)
        book.rename(account.key, f"renamed, {secret}")
        book.use(account.key)
        assert book.secret(account.key) == secret
        logging.getLogger("life").warning("%r %s", secret, values(secret))
    kept = dict(backend.kept)
    backend.kept.clear()
    again = Accounts(data, find_keychain(load=lambda: backend))
    assert again.secret(account.key) == KeyGone(account.key)
    backend.kept.update(kept)
    path = data / "accounts" / f"{other.key}.json"
    path.write_bytes(path.read_bytes()[:-20])
    assert any(isinstance(problem, Damaged) for problem in again.listing().problems)
    again.sign_out(account.key)
    again.change_secret(account.key, webhook())
    assert again.secret(account.key) == webhook()
    return account


def test_no_file_holds_a_secret_in_any_spelling(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    backend = MemoryBackend()
    try:
        account = live(tmp_path, backend)
    finally:
        stop_log(handler)
    wanted = {spelling for secret in USED for v in values(secret) for spelling in spellings(v)}
    wanted |= {key.encode() for key in backend.kept.values()}
    assert found_in(tmp_path, wanted) == []
    assert (tmp_path / "accounts" / f"{account.key}.json").is_file()


def test_the_search_finds_what_lies_open(tmp_path: Path) -> None:
    account = add(Accounts(tmp_path, NoKeychain(Silence.NONE)), tokens(1))
    for value in values(tokens(1)):
        assert found_in(tmp_path, spellings(value)) == [f"{account.key}.json"]
    (tmp_path / "encoded").write_bytes(b64encode(b"ab" + tokens(1).access_token.encode()))
    assert "encoded" in found_in(tmp_path, spellings(tokens(1).access_token))


def test_no_traceback_of_a_broken_file_quotes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = Accounts(tmp_path, NoKeychain(Silence.NONE))
    account = add(book, tokens(1))
    path = tmp_path / "accounts" / f"{account.key}.json"
    path.write_bytes(path.read_bytes().replace(b'"access_token"', b'"another"'))

    def fail(*_args: object) -> None:
        raise RuntimeError("while the damaged file was in hand")

    monkeypatch.setattr("desktop.ground.private_file.set_aside", fail)
    with pytest.raises(RuntimeError) as raised:
        book.secret(account.key)
    text = "".join(traceback.format_exception(raised.value))
    assert [value for value in values(tokens(1)) if value in text] == []
