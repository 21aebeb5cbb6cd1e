"""Choices survive a restart; whatever is wrong with their file, the program goes on."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ground.preferences import Preferences


@dataclass(frozen=True)
class Size:
    width: int
    names: tuple[str, ...] = ()


def test_what_was_put_is_there_in_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "choices.json"
    first = Preferences(path)
    first.put("size", Size(3, ("a", "ж")))
    first.put("dark", value=True)
    second = Preferences(path)
    assert second.get("size", Size, Size(0)) == Size(3, ("a", "ж"))
    assert second.get("dark", bool, False) is True
    second.put("dark", None)
    assert Preferences(path).everything() == {"size": {"width": 3, "names": ["a", "ж"]}}
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"null", b"[" * 100_000])
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "choices.json"
    path.write_bytes(content)
    path.chmod(0o600)
    choices = Preferences(path)
    assert choices.get("size", int, 7) == 7
    assert choices.set_aside is not None
    assert choices.set_aside.read_bytes() == content
    choices.put("size", 8)
    assert Preferences(path).get("size", int, 7) == 8


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_a_value_of_another_kind_counts_as_not_chosen(value: object) -> None:
    choices = Preferences(Path("/nowhere/at/all.json"))
    choices.put("size", value)
    assert isinstance(choices.get("size", Size, Size(1)), Size)


def test_a_folder_that_cannot_be_written_costs_nothing_but_the_next_start(tmp_path: Path) -> None:
    choices = Preferences(tmp_path / "missing" / "choices.json")
    choices.put("dark", value=True)
    assert choices.get("dark", bool, False) is True
