"""A real Secret Service seals and opens: Debian's GNOME Keyring on a bus of its own."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.accounts.secret_service import secret_service
from tests.house.gates import ROOT
from tests.house.needs import needs, on_linux

pytestmark = [pytest.mark.long, on_linux]
NEEDS = needs("dbus-daemon", "gnome-keyring-daemon")
SECRET = "w3bh00k-c0de-of-the-test"

_PROGRAM = """
import json, sys
from pathlib import Path
from desktop.accounts.account import AccountKind, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.accounts.keychain import NoKeychain, find_keychain

def tell(value):
    print(json.dumps(value))

data, step, secret = Path(sys.argv[1]), sys.argv[2], sys.stdin.read()
keychain = find_keychain(patience=20.0)
if isinstance(keychain, NoKeychain):
    tell({"keychain": "", "silence": keychain.silence.value})
    raise SystemExit
book = Accounts(data, keychain)
entries = book.listing().entries
if step == "add":
    added = book.add(name="Main", colour="blue", portal="https://example.bitrix24.com",
                     kind=AccountKind.WEBHOOK, secret=WebhookSecret(7, secret))
    assert isinstance(added, Added), added
    tell({"keychain": keychain.name, "storage": added.stored.storage.value})
elif step == "open":
    found = book.secret(entries[0].account.key)
    tell({"opens": isinstance(found, WebhookSecret) and found.code == secret,
          "said": type(found).__name__})
elif step == "forget":
    removed = book.remove(entries[0].account.key, with_data=True)
    tell({"left": keychain.key(entries[0].account.key) is not None, "said": repr(removed)})
"""


def program(data: Path, environment: dict[str, str], step: str) -> dict[str, Any]:
    """One run of the program's own code, in a process that knows only this keychain."""
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", _PROGRAM, str(data), step],
        input=SECRET,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**environment, "PYTHONPATH": str(ROOT)},
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


@NEEDS
def test_gnome_keyring_seals_opens_and_forgets(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with secret_service(tmp_path / "home") as environment:
        added = program(data, environment, "add")
        assert added == {"keychain": "GNOME Keyring", "storage": "sealed"}
        (page,) = (data / "accounts").glob("*.json")
        assert page.stat().st_mode & 0o777 == 0o600
        assert SECRET.encode() not in page.read_bytes()
        assert program(data, environment, "open")["opens"], "in another run of the program"
    with secret_service(tmp_path / "another") as environment:
        told = program(data, environment, "open")
        assert told == {"opens": False, "said": "KeyGone"}, "another keychain opens nothing"
    assert SECRET.encode() not in page.read_bytes()


@NEEDS
def test_a_forgotten_account_leaves_no_key(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with secret_service(tmp_path / "home") as environment:
        program(data, environment, "add")
        told = program(data, environment, "forget")
        assert told == {"left": False, "said": "Removed(key_left=None)"}
    assert [path for path in data.rglob("*.json") if path.is_file()] == []


def test_without_a_keychain_on_the_bus_the_program_says_so(tmp_path: Path) -> None:
    nowhere = {"HOME": str(tmp_path), "PATH": "", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    told = program(tmp_path / "data", nowhere, "add")
    assert told["keychain"] == ""
    assert told["silence"]
