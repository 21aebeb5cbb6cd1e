"""The program started again on the same files: one window, and the second start is over at once."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LINK = "storekeeper://document/142?portal=example.bitrix24.com"
_LONG = 60.0


@contextmanager
def program(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-m", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line_of(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


def start_again(folder: Path, *more: str) -> tuple[int, str]:
    with program("desktop", "--data-dir", str(folder), *more) as second:
        _, complaints = second.communicate(timeout=_LONG)
        return second.returncode, complaints


def test_the_first_window_comes_to_the_front_and_opens_the_address(tmp_path: Path) -> None:
    with program("tests.ui.first_start", str(tmp_path), "2") as first:
        assert line_of(first) == "ready"
        assert start_again(tmp_path) == (0, "")
        assert line_of(first) == "|shown|"
        assert start_again(tmp_path, LINK) == (0, "")
        assert line_of(first) == f"{LINK}|shown|This portal is not known here"
        _, complaints = first.communicate(timeout=_LONG)
        assert (first.returncode, complaints) == (0, "")
    assert not (tmp_path / "data" / "window.socket").exists()


def test_a_tour_is_not_played_into_somebody_s_work(tmp_path: Path) -> None:
    with program("tests.ui.first_start", str(tmp_path), "1") as first:
        assert line_of(first) == "ready"
        status, told = start_again(tmp_path, "--demo", "--tour", str(tmp_path / "pictures"))
        assert status == 1
        assert told == (
            "storekeeper: it is open already, so no tour can be played; close it first\n"
        )


def test_one_that_died_keeps_nobody_out(tmp_path: Path) -> None:
    with program("tests.ui.first_start", str(tmp_path), "1") as died:
        assert line_of(died) == "ready"
        died.kill()
        died.wait(timeout=_LONG)
    with program("tests.ui.first_start", str(tmp_path), "1") as first:
        assert line_of(first) == "ready"
        assert start_again(tmp_path, "storekeeper://nonsense") == (0, "")
        assert line_of(first).endswith("|shown|This address opens nothing here")
        first.communicate(timeout=_LONG)
        assert first.returncode == 0
