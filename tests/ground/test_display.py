"""A machine without a screen is found out before Qt is asked."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.ground import display

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has such machines")


def bare(**more: str) -> dict[str, str]:
    unset = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}
    return {k: v for k, v in os.environ.items() if k not in unset} | more


def storekeeper(*typed: str, env: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "desktop", *typed],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@linux
@pytest.mark.parametrize(
    "screen",
    [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nonexistent"}],
    ids=["none", "an X server that is gone", "a Wayland socket that is gone"],
)
def test_without_a_screen_one_sentence_and_no_core_dump(
    tmp_path: Path, screen: dict[str, str]
) -> None:
    ran = storekeeper("--data-dir", str(tmp_path / "d"), env=bare(**screen))
    assert ran.returncode == 1
    assert ran.stdout == ""
    assert ran.stderr.count("\n") == 1
    assert "display" in ran.stderr
    assert not (tmp_path / "d").exists()


@linux
def test_missing_libraries_are_named_by_their_package(monkeypatch: pytest.MonkeyPatch) -> None:
    real = ctypes.CDLL

    def without_cursor(name: str) -> ctypes.CDLL:
        if name == "libxcb-cursor.so.0":
            raise OSError("no such file")
        return real("libc.so.6")

    monkeypatch.setattr(ctypes, "CDLL", without_cursor)
    assert display.missing_packages(window=True) == ["libxcb-cursor0"]
    assert display.missing_packages(window=False) == []
