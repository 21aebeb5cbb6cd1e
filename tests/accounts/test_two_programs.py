"""Two programs save at once: the last one wins whole, and no change undoes another."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.accounts.account import OAuthSecret
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.page import Page
from desktop.accounts.problems import Silence
from desktop.accounts.vault import Vault
from tests.accounts.keychains import FolderKeychain
from tests.accounts.samples import KEY, account, tokens

ROUNDS = 60

ROTATES = """
import sys
from pathlib import Path
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import Silence
from desktop.accounts.vault import Stored, Vault
from tests.accounts.keychains import FolderKeychain
from tests.accounts.samples import KEY, tokens
folder, keys, first, rounds, size = sys.argv[1:]
keychain = FolderKeychain(Path(keys)) if keys else NoKeychain(Silence.NONE)
vault = Vault(Path(folder), keychain)
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(first), int(first) + int(rounds)):
    assert isinstance(vault.put(KEY, tokens(number, int(size))), Stored)
"""

RENAMES = """
import sys
from pathlib import Path
from msgspec.structs import replace
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.page import Page
from desktop.accounts.problems import Silence
from desktop.accounts.vault import Vault
from tests.accounts.samples import KEY, account
vault = Vault(Path(sys.argv[1]), NoKeychain(Silence.NONE))
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    renamed = vault.amend(KEY, lambda page: replace(page, account=account(name=f"name {number}")))
    assert isinstance(renamed, Page)
"""


def start(script: str, *arguments: object) -> "subprocess.Popen[str]":
    program = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n"
    return program


def go(programs: "list[subprocess.Popen[str]]") -> None:
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()


def ended(program: "subprocess.Popen[str]") -> None:
    program.communicate(timeout=120)
    assert program.returncode == 0


def whole(secret: object, size: int) -> int:
    """The number both tokens of a pair carry."""
    assert isinstance(secret, OAuthSecret)
    number = int(secret.access_token.split("-")[1])
    assert secret == tokens(number, size)
    return number


@pytest.mark.parametrize("sealed", [True, False])
def test_every_reader_sees_one_whole_pair(tmp_path: Path, sealed: bool) -> None:
    folder, keys = tmp_path / "accounts", tmp_path / "keys"
    keys.mkdir()
    keychain = FolderKeychain(keys) if sealed else NoKeychain(Silence.NONE)
    vault = Vault(folder, keychain)
    vault.add(account(), tokens(0))
    sizes = (20, 5000)
    programs = [
        start(ROTATES, folder, keys if sealed else "", first, ROUNDS, size)
        for first, size in zip((1, 1001), sizes, strict=True)
    ]
    go(programs)
    while any(program.poll() is None for program in programs):
        secret = vault.secret(KEY)
        assert isinstance(secret, OAuthSecret)
        whole(secret, len(secret.access_token.rsplit("-", 1)[1]))
    for program in programs:
        ended(program)
    last = vault.secret(KEY)
    assert isinstance(last, OAuthSecret)
    assert whole(last, len(last.access_token.rsplit("-", 1)[1])) in {ROUNDS, 1000 + ROUNDS}
    assert [p.name for p in folder.iterdir() if p.name.startswith(f".{KEY}")] == []


def test_both_make_the_first_key_and_the_last_secret_still_opens(tmp_path: Path) -> None:
    folder, keys = tmp_path / "accounts", tmp_path / "keys"
    keys.mkdir()
    Vault(folder, FolderKeychain(keys)).add(account(), None)
    programs = [start(ROTATES, folder, keys, first, 1, 20) for first in (1, 1001)]
    go(programs)
    for program in programs:
        ended(program)
    assert whole(Vault(folder, FolderKeychain(keys)).secret(KEY), 20) in {1, 1001}


def test_a_new_name_never_brings_back_an_old_token(tmp_path: Path) -> None:
    folder = tmp_path / "accounts"
    vault = Vault(folder, NoKeychain(Silence.NONE))
    vault.add(account(), tokens(0))
    programs = [start(ROTATES, folder, "", 1, ROUNDS, 20), start(RENAMES, folder, ROUNDS)]
    go(programs)
    for program in programs:
        ended(program)
    assert whole(vault.secret(KEY), 20) == ROUNDS
    page = vault.page(KEY)
    assert isinstance(page, Page)
    assert page.account.name == f"name {ROUNDS - 1}"


KILLED = """
import os, sys
from pathlib import Path
from desktop.accounts.vault import Vault
from tests.accounts.keychains import FolderKeychain
from tests.accounts.samples import KEY, tokens
vault = Vault(Path(sys.argv[1]), FolderKeychain(Path(sys.argv[2])))
setattr(os, sys.argv[3], lambda *_: os._exit(9))
vault.put(KEY, tokens(2))
"""


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_program_killed_while_it_saves_leaves_the_pair_before(tmp_path: Path, step: str) -> None:
    folder, keys = tmp_path / "accounts", tmp_path / "keys"
    keys.mkdir()
    vault = Vault(folder, FolderKeychain(keys))
    vault.add(account(), tokens(1))
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, folder, keys, step],
        check=False,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert killed.returncode == 9
    assert whole(vault.secret(KEY), 20) == 1
    vault.put(KEY, tokens(3))
    assert whole(vault.secret(KEY), 20) == 3
    assert sorted(p.name for p in folder.iterdir()) == [".turn", f"{KEY}.json"]
