"""Every file the program has written, and what others see of it, searched for every secret."""

import io
import json
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.accounts.secret_service import secret_service
from tests.accounts.spellings import spellings
from tests.house.gates import ROOT
from tests.house.needs import needs, on_linux

pytestmark = [pytest.mark.long, on_linux]
_FAR_TOO_LONG = 60


class Searched:
    """What one run of the program has left behind, and what was seen of it meanwhile."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        process = subprocess.Popen(
            [sys.executable, "-X", "dev", "-m", "tests.ui.life", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**environment, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        )
        too_long = threading.Timer(_FAR_TOO_LONG, process.kill)
        too_long.start()
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            told: dict[str, Any] = json.loads(line) if line else {}
            self.seen = {
                f"{what} of {pid}": Path(f"/proc/{pid}/{what}").read_bytes()
                for pid in (process.pid, told.get("demo", process.pid))
                for what in ("cmdline", "environ")
            }
            rest, complaints = process.communicate("leave\n", timeout=_FAR_TOO_LONG)
        finally:
            too_long.cancel()
            process.kill()
            process.communicate()
        assert line, complaints
        assert process.returncode == 0, complaints
        self.secrets: dict[str, str] = told["secrets"]
        self.seen |= {"stdout": rest.encode(), "stderr": complaints.encode()}

    def files(self) -> Iterator[tuple[Path, bytes]]:
        """All but the books of the demo portal: those are the other side's."""
        for path in self.folder.rglob("*"):
            if path.is_file() and path.name not in _OTHER_SIDE:
                content = path.read_bytes()
                yield path, content
                if zipfile.is_zipfile(path):
                    with zipfile.ZipFile(io.BytesIO(content)) as inside:
                        yield from ((path, inside.read(name)) for name in inside.namelist())

    def holding(self) -> set[tuple[str, str]]:
        """Which file holds which secret, however it is spelt."""
        return {
            (path.relative_to(self.folder).as_posix(), name)
            for path, content in self.files()
            for name, value in self.secrets.items()
            if any(text in content for text in spellings(value))
        }

    def telling(self) -> set[tuple[str, str]]:
        return {
            (where, name)
            for where, content in self.seen.items()
            for name, value in self.secrets.items()
            if any(text in content for text in spellings(value))
        }


_OTHER_SIDE = {"demo.sqlite", "demo.sqlite-wal", "demo.sqlite-shm"}


def complete(it: Searched) -> None:
    """The search is worth nothing if there was nothing to search."""
    written = {path.relative_to(it.folder).as_posix() for path, _ in it.files()}
    assert {
        "exports/list.csv",
        "exports/list.xlsx",
        "exports/crash.txt",
        "exports/report.txt",
        "program/log/storekeeper.log",
    } <= written
    for ending, least in (("mirror.sqlite", 3), ("journal.sqlite", 3)):
        assert len([name for name in written if name.endswith(ending)]) >= least
    assert len(it.secrets) == 11
    for name in ("exports/crash.txt", "exports/report.txt", "program/log/storekeeper.log"):
        text = (it.folder / name).read_text()
        assert "in the middle of" in text, f"{name} tells what happened"
        assert "•••" in text, f"{name} masks what it must not tell"


@needs("dbus-daemon", "gnome-keyring-daemon")
def test_with_a_keychain_no_file_holds_a_secret(tmp_path: Path) -> None:
    with secret_service(tmp_path / "home") as environment:
        it = Searched(tmp_path / "life", environment)
    complete(it)
    assert it.holding() == set()
    assert it.telling() == set()


def test_without_one_only_the_accounts_own_files_do(tmp_path: Path) -> None:
    hidden = {"DBUS_SESSION_BUS_ADDRESS", "PYTHONPATH"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "HOME": str(tmp_path)}
    it = Searched(tmp_path / "life", environment | nowhere)
    complete(it)
    holding = it.holding()
    own = {path for path, _ in holding}
    assert own, "the search finds what lies open"
    for name in own:
        assert name.startswith("program/data/accounts/"), name
        assert (it.folder / name).suffix == ".json"
        assert (it.folder / name).stat().st_mode & 0o777 == 0o600
    names = {name for _, name in holding}
    assert names == {
        "webhook of manager",
        "client secret",
        "second access token",
        "second refresh token",
    }, "the demo portal's own codes are kept nowhere, nor is a pair that is worth nothing"
    assert it.telling() == set()
