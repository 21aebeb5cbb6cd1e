"""One program at a time writes for an account, and a dead one keeps no seat."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.records.lock import beside
from desktop.records.presence import Presence
from desktop.records.trouble import RecordsTrouble

SITS = """
import sys
from pathlib import Path
from desktop.records.presence import Presence
seat = Presence.take(Path(sys.argv[1]))
print("taken" if seat is None else "mine", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "acme-1" / "journal.db"


def program(path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", SITS, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def answer(of: "subprocess.Popen[str]") -> str:
    assert of.stdout is not None
    return of.stdout.readline().strip()


def test_a_second_taker_learns_that_the_seat_is_taken(path: Path) -> None:
    first = Presence.take(path)
    assert first is not None
    assert Presence.take(path) is None
    with program(path) as other:
        assert answer(other) == "taken"
    first.close()
    with program(path) as other:
        assert answer(other) == "mine"
        assert Presence.take(path) is None


def test_a_vain_try_does_not_loosen_the_seat(path: Path) -> None:
    with Presence.take(path) or pytest.fail("the seat is free"):
        assert Presence.take(path) is None
        with program(path) as other:
            assert answer(other) == "taken"


def test_the_seat_of_a_killed_program_is_free(path: Path) -> None:
    with program(path) as other:
        assert answer(other) == "mine"
        other.kill()
        other.wait(timeout=60)
        seat = Presence.take(path)
    assert seat is not None
    seat.close()


def test_another_accounts_seat_is_its_own(path: Path, tmp_path: Path) -> None:
    with (
        Presence.take(path) or pytest.fail("the seat is free"),
        Presence.take(tmp_path / "acme-2" / "journal.db") or pytest.fail("the seat is free"),
    ):
        assert Presence.take(path) is None


def test_a_lock_file_with_something_in_it_is_still_a_seat(path: Path) -> None:
    path.parent.mkdir()
    beside(path, "-seat").write_bytes(os.urandom(5_000))
    with Presence.take(path) or pytest.fail("the seat is free"):
        assert Presence.take(path) is None


def test_where_no_lock_can_be_had_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "acme-1").write_text("a file, no folder")
    with pytest.raises(RecordsTrouble):
        Presence.take(tmp_path / "acme-1" / "journal.db")
