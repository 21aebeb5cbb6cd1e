"""The vault seals when it can, says when it cannot, and loses nothing it was given."""

import errno
import json
import os
import stat
import subprocess
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop.accounts.account import Secret, new_key
from desktop.accounts.keychain import Keychain, NoKeychain
from desktop.accounts.page import Page
from desktop.accounts.problems import (
    Damaged,
    Hindrance,
    KeyGone,
    NoAccount,
    SignedOut,
    Silence,
    TooNew,
    Unreadable,
    Unwritable,
)
from desktop.accounts.vault import Removed, Storage, Stored, Vault
from desktop.ground.permissions import Tightened
from tests.accounts.keychains import MemoryKeychain
from tests.accounts.samples import KEY, account, tokens, webhook

NONE = NoKeychain(Silence.NONE)
SEALED = Stored(Storage.SEALED)


def vault(tmp_path: Path, keychain: Keychain | NoKeychain = NONE) -> Vault:
    return Vault(tmp_path / "accounts", keychain)


def file(tmp_path: Path) -> Path:
    return tmp_path / "accounts" / f"{KEY}.json"


def refusing(number: int) -> Callable[..., None]:
    def refuse(*_args: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


def storage(opened: Vault) -> Storage:
    page = opened.page(KEY)
    assert isinstance(page, Page)
    return opened.storage(page)


@pytest.mark.parametrize("secret", [webhook(), tokens()], ids=["webhook", "tokens"])
def test_a_secret_is_sealed_and_opens_in_the_next_program(tmp_path: Path, secret: Secret) -> None:
    keychain = MemoryKeychain()
    assert vault(tmp_path, keychain).add(account(), secret) == SEALED
    again = vault(tmp_path, keychain)
    assert again.secret(KEY) == secret
    assert storage(again) is Storage.SEALED
    assert again.keys() == [KEY]


@pytest.mark.parametrize("silence", list(Silence))
@pytest.mark.parametrize("late", [False, True])
def test_without_a_keychain_the_file_keeps_it_and_that_is_told(
    tmp_path: Path, silence: Silence, late: bool
) -> None:
    keychain = MemoryKeychain(silence=silence) if late else NoKeychain(silence)
    opened = vault(tmp_path, keychain)
    assert opened.add(account(), tokens()) == Stored(Storage.FILE_ONLY, silence)
    assert vault(tmp_path).secret(KEY) == tokens()
    assert storage(opened) is Storage.FILE_ONLY


def test_a_plain_secret_is_sealed_once_a_keychain_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = vault(tmp_path)
    opened.add(account(), tokens())
    keychain = MemoryKeychain(silence=Silence.LOCKED)
    opened.use_keychain(keychain)
    plain = file(tmp_path).read_bytes()
    assert opened.secret(KEY) == tokens()
    keychain.silence = None
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refusing(errno.ENOSPC))
        assert opened.secret(KEY) == tokens()
    assert file(tmp_path).read_bytes() == plain
    assert opened.secret(KEY) == tokens()
    assert storage(opened) is Storage.SEALED
    assert tokens().refresh_token not in file(tmp_path).read_text()
    assert vault(tmp_path, keychain).secret(KEY) == tokens()


def test_a_rotated_token_is_sealed_while_the_keychain_is_locked(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    opened = vault(tmp_path, keychain)
    opened.add(account(), tokens(1))
    keychain.silence = Silence.LOCKED
    assert opened.put(KEY, tokens(2)) == SEALED
    assert opened.secret(KEY) == tokens(2)
    keychain.silence = None
    assert vault(tmp_path, keychain).secret(KEY) == tokens(2)


def test_a_key_that_is_gone_asks_to_connect_again(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    vault(tmp_path, keychain).add(account(), tokens(1))
    keychain.keys.clear()
    opened = vault(tmp_path, keychain)
    assert opened.secret(KEY) == KeyGone(KEY)
    assert isinstance(opened.page(KEY), Page)  # who it was is still known
    assert opened.put(KEY, tokens(2)) == SEALED
    assert opened.secret(KEY) == tokens(2)


def test_a_keychain_made_anew_is_no_damage(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    vault(tmp_path, keychain).add(account(), tokens())
    keychain.keys[KEY] = bytes(32)
    before = file(tmp_path).read_bytes()
    assert vault(tmp_path, keychain).secret(KEY) == KeyGone(KEY)
    assert file(tmp_path).read_bytes() == before


@pytest.mark.parametrize("late", [False, True])
def test_a_silent_keychain_loses_nothing(tmp_path: Path, late: bool) -> None:
    keychain = MemoryKeychain()
    vault(tmp_path, keychain).add(account(), tokens())
    silent: Keychain | NoKeychain = NoKeychain(Silence.LOCKED)
    if late:
        silent = MemoryKeychain(silence=Silence.LOCKED)
    opened = vault(tmp_path, silent)
    assert opened.secret(KEY) == KeyGone(KEY, Silence.LOCKED)
    opened.use_keychain(keychain)
    assert opened.secret(KEY) == tokens()


def test_signing_out_keeps_the_account_and_neither_secret_nor_key(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    opened = vault(tmp_path, keychain)
    opened.add(account(), tokens())
    assert opened.put(KEY, None) == Stored(Storage.NONE)
    assert opened.secret(KEY) == SignedOut(KEY)
    assert keychain.keys == {}
    assert storage(opened) is Storage.NONE


def test_signing_out_leaves_no_secret_that_was_set_aside(tmp_path: Path) -> None:
    opened = vault(tmp_path)
    opened.add(account(), tokens(1))
    file(tmp_path).write_bytes(file(tmp_path).read_bytes()[:-9])
    damaged = opened.page(KEY)
    assert isinstance(damaged, Damaged)
    assert damaged.set_aside is not None
    assert tokens(1).refresh_token in damaged.set_aside.read_text()
    opened.add(account(), tokens(2))
    opened.put(KEY, None)
    assert not damaged.set_aside.exists()


def test_a_window_whose_key_another_has_forgotten_seals_with_the_new_one(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    here, there = vault(tmp_path, keychain), vault(tmp_path, keychain)
    here.add(account(), tokens(1))
    there.put(KEY, None)
    there.put(KEY, tokens(2))
    assert here.secret(KEY) == tokens(2)
    there.put(KEY, None)
    here.put(KEY, tokens(3))
    assert vault(tmp_path, keychain).secret(KEY) == tokens(3)


def test_what_is_no_secret_changes_without_asking_the_keychain(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    opened = vault(tmp_path, keychain)
    opened.add(account(), tokens())
    asked = keychain.asked
    changed = opened.amend(KEY, lambda page: replace(page, account=account(name="Другой")))
    assert isinstance(changed, Page)
    assert keychain.asked == asked
    assert opened.page(KEY) == changed
    assert opened.secret(KEY) == tokens()


def test_a_removed_account_leaves_nothing(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    opened = vault(tmp_path, keychain)
    opened.add(account(), tokens())
    file(tmp_path).write_text("damaged")
    assert isinstance(opened.page(KEY), Damaged)
    opened.add(account(), tokens())
    assert opened.remove(KEY) == Removed()
    assert keychain.keys == {}
    assert opened.keys() == []
    assert [p.name for p in file(tmp_path).parent.iterdir() if KEY in p.name] == []
    assert opened.secret(KEY) == NoAccount(KEY)
    assert opened.put(KEY, tokens()) == NoAccount(KEY)  # a late token brings nothing back
    assert opened.remove(KEY) == Removed()


def test_a_key_the_keychain_would_not_forget_is_told(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    opened = vault(tmp_path, keychain)
    opened.add(account(), tokens())
    keychain.silence = Silence.LOCKED
    assert opened.remove(KEY) == Removed(key_left=Silence.LOCKED)
    assert opened.keys() == []


# --- damaged files


def parsed(text: bytes) -> dict[str, object]:
    page: dict[str, object] = json.loads(text)
    return page


def without(name: str) -> Callable[[bytes], bytes]:
    def change(text: bytes) -> bytes:
        page = parsed(text)
        del page[name]
        return json.dumps(page).encode()

    return change


def with_(name: str, value: object) -> Callable[[bytes], bytes]:
    return lambda text: json.dumps({**parsed(text), name: value}).encode()


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda text: b"",
    "half": lambda text: text[: len(text) // 2],
    "last byte": lambda text: text.rstrip()[:-1],
    "zeros": lambda text: bytes(len(text)),
    "binary": lambda text: os.urandom(200),
    "not utf-8": lambda text: text.replace(b"Main", b"\xff\xfe"),
    "deep": lambda text: b"[" * 100_000,
    "deep inside": lambda text: b'{"version":1,"x":' + b"[" * 100_000,
    "list": lambda text: b"[]",
    "null": lambda text: b"null",
    "no account": without("account"),
    "no version": without("version"),
    "version 0": with_("version", 0),
    "version text": with_("version", "1"),
    "another's key": lambda text: text.replace(KEY.encode(), new_key().encode()),
    "path for a key": lambda text: text.replace(KEY.encode(), b"../../etc/passwd"),
    "secret in the address": lambda text: text.replace(b".com", b".com/rest/1/abcdefgh"),
    "no base64": with_("sealed", "§"),
    "two secrets": with_("plain", {"webhook": {"user_id": 1, "code": "abcdefgh"}}),
    "huge": lambda text: text + b" " * 1_000_000,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_is_set_aside_not_deleted(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    opened = vault(tmp_path, MemoryKeychain())
    opened.add(account(), tokens())
    damaged = damage(file(tmp_path).read_bytes())
    file(tmp_path).write_bytes(damaged)
    problem = opened.secret(KEY)
    assert isinstance(problem, Damaged)
    assert problem.set_aside is not None
    assert problem.set_aside.read_bytes() == damaged
    assert opened.keys() == []
    assert opened.secret(KEY) == NoAccount(KEY)


@pytest.mark.parametrize(
    "plain", [{}, {"webhook": {"user_id": 1}}, {"webhook": {"user_id": "1", "code": "abcdefgh"}}]
)
def test_a_plain_secret_that_makes_no_sense_is_damage(tmp_path: Path, plain: object) -> None:
    opened = vault(tmp_path)
    opened.add(account(), tokens())
    file(tmp_path).write_bytes(with_("plain", plain)(file(tmp_path).read_bytes()))
    assert isinstance(opened.secret(KEY), Damaged)


@pytest.mark.parametrize("place", [0, 5, 15, 30, -1])
def test_a_damaged_seal_is_set_aside_and_the_account_stays(tmp_path: Path, place: int) -> None:
    opened = vault(tmp_path, MemoryKeychain())
    opened.add(account(), tokens())
    page = parsed(file(tmp_path).read_bytes())
    sealed = bytearray(b64decode(str(page["sealed"])))
    sealed[place] ^= 1
    page["sealed"] = b64encode(sealed).decode()
    file(tmp_path).write_text(json.dumps(page))
    problem = opened.secret(KEY)
    if place == 5:  # the mark of the key: as far as anybody can tell, it is another key's text
        assert problem == KeyGone(KEY)
        return
    assert isinstance(problem, Damaged)
    assert problem.set_aside is not None
    assert parsed(problem.set_aside.read_bytes())["sealed"] == page["sealed"]
    assert opened.secret(KEY) == SignedOut(KEY)
    assert isinstance(opened.page(KEY), Page)
    assert opened.put(KEY, tokens(2)) == SEALED


def test_a_seal_moved_from_another_account_does_not_open(tmp_path: Path) -> None:
    keychain = MemoryKeychain()
    opened = vault(tmp_path, keychain)
    other = new_key()
    opened.add(account(), tokens(1))
    opened.add(account(other), tokens(2))
    keychain.keys[KEY] = keychain.keys[other]
    theirs = parsed((tmp_path / "accounts" / f"{other}.json").read_bytes())["sealed"]
    file(tmp_path).write_bytes(with_("sealed", theirs)(file(tmp_path).read_bytes()))
    assert isinstance(vault(tmp_path, keychain).secret(KEY), Damaged)


def test_a_newer_program_s_file_is_left_alone(tmp_path: Path) -> None:
    opened = vault(tmp_path)
    opened.add(account(), tokens())
    newer = b'{"version": 2, "who": "knows"}'
    file(tmp_path).write_bytes(newer)
    assert opened.secret(KEY) == TooNew(KEY)
    assert opened.put(KEY, tokens()) == TooNew(KEY)
    assert file(tmp_path).read_bytes() == newer


# --- disks and permissions


def test_files_that_are_no_accounts_are_not_listed(tmp_path: Path) -> None:
    opened = vault(tmp_path)
    opened.add(account(), webhook())
    for name in ("notes.json", f"{KEY}.json.damaged-1", "0123456789ABCDEF.json", f"{KEY}.txt"):
        (tmp_path / "accounts" / name).touch()
    assert opened.keys() == [KEY]


@pytest.mark.skipif(sys.platform == "win32", reason="mode bits mean nothing on Windows")
def test_open_permissions_are_closed_and_told_once(tmp_path: Path) -> None:
    opened = vault(tmp_path)
    opened.add(account(), tokens())
    assert stat.S_IMODE(file(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE(file(tmp_path).parent.stat().st_mode) == 0o700
    assert opened.take_notes() == ()
    file(tmp_path).chmod(0o664)
    file(tmp_path).parent.chmod(0o755)
    assert opened.secret(KEY) == tokens()
    folder = Tightened(tmp_path / "accounts", 0o755)
    assert opened.take_notes() == (folder, Tightened(file(tmp_path), 0o664))
    assert opened.take_notes() == ()
    assert stat.S_IMODE(file(tmp_path).stat().st_mode) == 0o600
    assert stat.S_IMODE(file(tmp_path).parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("number", "hindrance"),
    [
        (errno.EROFS, Hindrance.READ_ONLY),
        (errno.EACCES, Hindrance.READ_ONLY),
        (errno.ENOSPC, Hindrance.FULL),
        (errno.EDQUOT, Hindrance.FULL),
        (errno.EIO, Hindrance.OTHER),
    ],
)
def test_a_disk_that_takes_nothing_is_told_and_the_old_secret_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, hindrance: Hindrance
) -> None:
    keychain = MemoryKeychain()
    opened = vault(tmp_path, keychain)
    opened.add(account(), tokens(1))
    refusal = Unwritable(file(tmp_path), hindrance, number)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refusing(number))
        assert opened.put(KEY, tokens(2)) == refusal
        assert opened.put(KEY, None) == refusal
        assert opened.amend(KEY, lambda page: page) == refusal
        assert opened.add(account(), tokens(3)) == refusal
    assert opened.secret(KEY) == tokens(1)
    assert vault(tmp_path, keychain).secret(KEY) == tokens(1)


NO_ROOM = """
import resource, sys
from pathlib import Path
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import Silence
from desktop.accounts.vault import Vault
from tests.accounts.samples import KEY, tokens
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
print(Vault(Path(sys.argv[1]), NoKeychain(Silence.NONE)).put(KEY, tokens(2)).hindrance.name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit on Windows")
def test_a_real_end_of_room_leaves_the_old_file(tmp_path: Path) -> None:
    opened = vault(tmp_path)
    opened.add(account(), tokens(1))
    said = subprocess.run(
        [sys.executable, "-c", NO_ROOM, tmp_path / "accounts"],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    ).stdout
    assert said == "FULL\n"
    assert opened.secret(KEY) == tokens(1)
    assert sorted(p.name for p in file(tmp_path).parent.iterdir()) == [".turn", f"{KEY}.json"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "accounts").write_text("a file where the folder should be")
    opened = vault(tmp_path)
    refused = opened.add(account(), tokens())
    assert refused == Unwritable(file(tmp_path), Hindrance.NO_FILE, errno.ENOTDIR)
    keys = opened.keys()
    assert keys == Unreadable(tmp_path / "accounts", Hindrance.NO_FILE, errno.ENOTDIR)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_is_not_followed_to_a_file_elsewhere(tmp_path: Path) -> None:
    opened = vault(tmp_path)
    opened.add(account(), tokens())
    elsewhere = tmp_path / "elsewhere"
    file(tmp_path).rename(elsewhere)
    file(tmp_path).symlink_to(elsewhere)
    assert opened.secret(KEY) == Unreadable(file(tmp_path), Hindrance.NO_FILE, errno.ELOOP)
    before = elsewhere.read_bytes()
    opened.add(account(), webhook())
    assert elsewhere.read_bytes() == before
    assert opened.secret(KEY) == webhook()


def test_no_path_is_made_of_anything_but_a_key(tmp_path: Path) -> None:
    for key in ("../other", "", "name/with/slashes"):
        with pytest.raises(ValueError, match="not an account's key"):
            vault(tmp_path).secret(key)
