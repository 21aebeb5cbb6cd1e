"""The tour plays by itself, saves its pictures, and says where it failed."""

import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.ui.theme import Theme
from desktop.ui.tour import player
from desktop.ui.tour.camera import Camera
from desktop.ui.window import MainWindow


def storekeeper(*typed: str) -> "subprocess.CompletedProcess[str]":
    unseen = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "desktop", *typed],
        env={k: v for k, v in os.environ.items() if k not in unseen},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_tour_needs_no_screen_and_leaves_pictures_of_both_themes(tmp_path: Path) -> None:
    folder = tmp_path / "tour"
    folder.mkdir()
    (folder / "99-of-an-earlier-tour-light.png").touch()
    (folder / "mine.txt").touch()
    ran = storekeeper("--demo", "--data-dir", str(tmp_path / "data"), "--tour", str(folder))
    assert (ran.returncode, ran.stderr) == (0, "")
    pictures = sorted(folder.glob("*.png"))
    assert [p.name for p in pictures][:2] == [
        "01-first-start-dark.png",
        "01-first-start-light.png",
    ]
    assert (folder / "02-documents-light.png").exists()
    assert not (folder / "99-of-an-earlier-tour-light.png").exists()
    assert (folder / "mine.txt").exists(), "only pictures of a tour are taken away"
    dark, light = (QImage(str(picture)) for picture in pictures[:2])
    assert light.width() >= 1100
    middle = light.rect().center()
    assert light.pixelColor(middle).lightness() > 200 > 80 > dark.pixelColor(middle).lightness()


def test_a_folder_that_cannot_be_made_fails_with_status_1_and_says_where(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "tour"
    ran = storekeeper("--demo", "--data-dir", str(tmp_path / "data"), "--tour", str(folder))
    assert ran.returncode == 1
    assert "getting ready" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.anyio
async def test_a_failing_step_is_named(
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def broken(_: Camera) -> None:
        raise RuntimeError("the table stayed empty")

    def steps(
        _: MainWindow, __: Callable[[], Awaitable[None]]
    ) -> Iterator[tuple[str, Callable[[Camera], Awaitable[None]]]]:
        yield "list the documents", broken

    monkeypatch.setattr(player, "steps", steps)

    async def open_demo() -> None:
        raise AssertionError("not reached")

    window = MainWindow(theme)
    assert not await player.play(window, theme, tmp_path, open_demo)
    assert "'list the documents': the table stayed empty" in capsys.readouterr().err
