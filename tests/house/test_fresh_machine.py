"""What a newcomer meets: the checkout alone, an empty home folder, no display."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.house.gates import ROOT

pytestmark = pytest.mark.long


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The files under version control, and nothing else."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    folder = tmp_path / "checkout"
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


def typed(checkout: Path, home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    home.mkdir(exist_ok=True)
    shown = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH", "VIRTUAL_ENV"}
    env = {k: v for k, v in os.environ.items() if k not in shown and not k.startswith("PYTEST")}
    return subprocess.run(
        [sys.executable, "packaging/dev.py", *words],
        cwd=checkout,
        env=env | {"HOME": str(home), "USERPROFILE": str(home)},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )


def test_run_sets_up_and_plays_the_tour_and_the_second_call_installs_nothing(
    checkout: Path, tmp_path: Path
) -> None:
    first = typed(checkout, tmp_path / "home", "run")
    assert first.returncode == 0, first.stderr
    assert "No display here" in first.stdout
    pictures = list((checkout / "build" / "tour").glob("*.png"))
    assert pictures
    assert str(checkout / "build" / "tour") in first.stdout.splitlines()[-1]
    second = typed(checkout, tmp_path / "home", "run")
    assert second.returncode == 0, second.stderr
    assert "Setting up" not in second.stdout


def test_the_wheel_carries_its_resources(checkout: Path, tmp_path: Path) -> None:
    built = typed(checkout, tmp_path / "home", "build", "wheel")
    assert built.returncode == 0, built.stderr + built.stdout
    (wheel,) = (checkout / "dist").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "desktop/_resources/icons/logo.svg" in names
    assert "desktop/_resources/fonts/Inter-Regular.otf" in names
    assert not [name for name in names if name.startswith(("tests/", "packaging/"))]
