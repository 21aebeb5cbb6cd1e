"""The program's folders belong to their owner alone."""

import stat
import sys
from pathlib import Path

import pytest

from desktop.ground.places import Places, make_private

posix = pytest.mark.skipif(sys.platform == "win32", reason="mode bits mean nothing on Windows")


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


@posix
def test_every_folder_is_made_for_the_owner_only(tmp_path: Path) -> None:
    places = Places.inside(tmp_path / "all")
    places.make()
    assert {mode(f) for f in (places.config, places.data, places.cache, places.log)} == {0o700}


@posix
def test_an_open_folder_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    make_private(folder)
    assert mode(folder) == 0o700


def test_one_folder_holds_all_four_and_none_is_shared(tmp_path: Path) -> None:
    places = Places.inside(tmp_path)
    folders = {places.config, places.data, places.cache, places.log}
    assert len(folders) == 4
    assert all(folder.parent == tmp_path for folder in folders)


def test_a_relative_folder_is_kept_where_it_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    places = Places.inside(Path("here"))
    monkeypatch.chdir(tmp_path.parent)
    places.make()
    assert (tmp_path / "here" / "data").is_dir()


def test_the_user_s_own_folders_carry_the_program_s_name() -> None:
    places = Places.of_user()
    assert all("storekeeper" in str(place) for place in (places.config, places.data, places.log))
