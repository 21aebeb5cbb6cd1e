"""The settings: defaults, bounds, keeping, and carrying them in a file."""

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ground.preferences import Preferences
from desktop.work.exporting.failures import ExportFailed
from desktop.work.settings import (
    OTHER,
    SHIPPED,
    Colours,
    ContrastChoice,
    Density,
    Reason,
    Settings,
    Terminator,
    UnfitError,
    fitted,
    names,
    own_reason,
    plain,
    with_values,
)
from desktop.work.settings_file import ImportRefused, Why, exported, imported, read, write
from desktop.work.settings_kept import KeptSettings

CHOSEN = Settings(
    language="de",
    colours=Colours.DARK,
    contrast=ContrastChoice.MORE,
    density=Density.COMPACT,
    refresh_seconds=90,
    side_by_side=3,
    confirm_single=True,
    reason_required=False,
    reason_in_comment=False,
    reasons=(SHIPPED[2], Reason("own-1", "Broken on the way")),
    last_reason="own-1",
    scanner=False,
    scanner_ms=120,
    scanner_end=Terminator.TAB,
    scan_sounds=False,
    sounds=True,
    notify_finished=False,
    notify_drafts=True,
    tray=True,
    idle_minutes=15,
    journal_months=24,
    exports_folder=str(Path("/exports").absolute()),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


def file_of(values: object, version: object = 1) -> bytes:
    return json.dumps({"storekeeper-settings": version, "settings": values}).encode()


def test_the_gentle_defaults() -> None:
    usual = Settings()
    assert (usual.refresh_seconds, usual.side_by_side) == (30, 6)
    assert not usual.confirm_single
    assert usual.reason_required
    assert (usual.idle_minutes, usual.journal_months) == (0, 0)


def test_the_sample_differs_everywhere() -> None:
    """So that keeping and carrying it proves every single setting."""
    assert all(getattr(CHOSEN, name) != getattr(Settings(), name) for name in names())


@pytest.mark.parametrize(
    ("name", "given_value", "kept"),
    [
        ("refresh_seconds", 0, 5),
        ("refresh_seconds", 10**9, 3600),
        ("side_by_side", -3, 1),
        ("side_by_side", 99, 40),
        ("scanner_ms", 1, 10),
        ("idle_minutes", -1, 0),
        ("journal_months", 10**6, 120),
    ],
)
def test_figures_are_brought_within_their_bounds(name: str, given_value: int, kept: int) -> None:
    made = fitted({name: given_value})
    assert getattr(made.settings, name) == kept
    assert made.unfit == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("refresh_seconds", "30"),
        ("refresh_seconds", True),
        ("refresh_seconds", 30.5),
        ("confirm_single", 1),
        ("confirm_single", None),
        ("colours", "pink"),
        ("colours", ["dark"]),
        ("language", "../../etc"),
        ("exports_folder", "relative/folder"),
        ("exports_folder", "/a\0b"),
        ("reasons", "wrong-quantity"),
        ("reasons", [{"key": "own-1"}]),
        ("reasons", [{"key": "own-1", "name": "\n \t"}]),
        ("reasons", [{"key": "own-1", "name": "A"}, {"key": "own-1", "name": "B"}]),
        ("reasons", [{"key": "other"}]),
        ("reasons", [7]),
    ],
)
def test_a_value_of_no_use_leaves_the_default(name: str, value: object) -> None:
    made = fitted({name: value, "sounds": True})
    assert made.unfit == (name,)
    assert getattr(made.settings, name) == getattr(Settings(), name)
    assert made.settings.sounds, "the others are taken"
    with pytest.raises(UnfitError):
        with_values(Settings(), **{name: value})


@given(values=st.dictionaries(st.sampled_from(names()), JSON))
def test_whatever_is_given_the_settings_are_always_whole(values: dict[str, Any]) -> None:
    made = fitted(values).settings
    again = fitted(msgspec.json.decode(msgspec.json.encode(plain(made))))
    assert again.settings == made
    assert again.unfit == ()


# -- reasons -----------------------------------------------------------------------------------


def test_the_reason_used_last_is_offered_first_and_other_last() -> None:
    used = Settings().with_reason_used(SHIPPED[3])
    offered = used.offered_reasons()
    assert offered[0] == SHIPPED[3]
    assert offered[-1] == OTHER
    assert sorted(r.key for r in offered) == sorted(r.key for r in (*SHIPPED, OTHER))
    assert used.with_reason_used(OTHER).offered_reasons() == offered
    assert used.reasons == SHIPPED, "the order somebody gave them stays"


def test_an_own_reason_gets_a_free_key_and_one_line() -> None:
    first = own_reason("  Broken\n on the\tway ", SHIPPED)
    assert first == Reason("own-1", "Broken on the way")
    assert own_reason("Lost", (*SHIPPED, first)).key == "own-2"
    assert len(own_reason("x" * 500, ()).name) == 100


def test_a_forgotten_last_reason_is_simply_not_offered() -> None:
    assert replace(Settings(), last_reason="own-9").offered_reasons() == (*SHIPPED, OTHER)


# -- kept between two starts -------------------------------------------------------------------


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_every_choice_is_there_at_the_next_start(place: Path) -> None:
    KeptSettings(Preferences(place)).put(CHOSEN)
    kept = KeptSettings(Preferences(place))
    assert kept.now == CHOSEN
    assert kept.not_understood == ()
    assert kept.set_aside is None


def test_defaults_are_not_written_down(place: Path) -> None:
    kept = KeptSettings(Preferences(place))
    kept.put(CHOSEN)
    kept.put(replace(Settings(), sounds=True))
    assert json.loads(place.read_text("utf-8")) == {"settings": {"sounds": True}}
    kept.put(Settings())
    assert json.loads(place.read_text("utf-8")) == {}


def test_one_bad_value_costs_one_setting_and_is_told(
    place: Path, caplog: pytest.LogCaptureFixture
) -> None:
    place.write_text('{"settings": {"refresh_seconds": "often", "density": "compact"}}', "utf-8")
    with caplog.at_level(logging.WARNING):
        kept = KeptSettings(Preferences(place))
    assert kept.now == replace(Settings(), density=Density.COMPACT)
    assert kept.not_understood == ("refresh_seconds",)
    assert "refresh_seconds" in caplog.text
    assert "often" not in caplog.text


@pytest.mark.parametrize("content", ['{"settings": [1]}', '{"settings": "dark"}'])
def test_settings_that_are_none_are_told(place: Path, content: str) -> None:
    place.write_text(content, "utf-8")
    kept = KeptSettings(Preferences(place))
    assert kept.now == Settings()
    assert kept.not_understood == ("settings",)


def test_a_damaged_file_is_set_aside_and_told(place: Path) -> None:
    place.write_bytes(b"\0\xff{")
    kept = KeptSettings(Preferences(place))
    assert kept.now == Settings()
    assert kept.set_aside is not None
    assert kept.set_aside.read_bytes() == b"\0\xff{"


def test_a_choice_of_a_newer_version_survives(place: Path) -> None:
    place.write_text('{"settings": {"hologram": 3}, "table": 1}', "utf-8")
    KeptSettings(Preferences(place)).put(replace(Settings(), tray=True))
    assert json.loads(place.read_text("utf-8")) == {
        "settings": {"hologram": 3, "tray": True},
        "table": 1,
    }


# -- carried in a file -------------------------------------------------------------------------


def test_a_file_carries_all_but_what_belongs_to_the_computer(tmp_path: Path) -> None:
    target = tmp_path / "settings.json"
    write(CHOSEN, target)
    here = replace(Settings(), exports_folder=CHOSEN.exports_folder, last_reason="own-1")
    assert read(target, here).settings == CHOSEN
    assert "exports" not in target.read_text("utf-8")
    assert imported(exported(CHOSEN), Settings()).settings.exports_folder == ""


def test_a_file_sets_what_it_names_and_the_rest_to_defaults() -> None:
    made = imported(file_of({"tray": True, "hologram": 3}), CHOSEN)
    assert made.settings.tray
    assert made.settings.colours is Colours.SYSTEM
    assert made.unknown == ("hologram",)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Why.NOT_SETTINGS),
        (b"\x89PNG\r\n", Why.NOT_SETTINGS),
        (b"[]", Why.NOT_SETTINGS),
        (b"{}", Why.NOT_SETTINGS),
        (b"[" * 100_000, Why.NOT_SETTINGS),
        (file_of({}, version="1"), Why.NOT_SETTINGS),
        (file_of({}, version=True), Why.NOT_SETTINGS),
        (file_of([1]), Why.NOT_SETTINGS),
        (file_of({}, version=2), Why.NEWER),
        (file_of({"tray": "yes"}), Why.BAD_VALUE),
        (b" " * 200_001, Why.TOO_LARGE),
    ],
)
def test_garbage_is_refused_with_its_reason(content: bytes, why: Why) -> None:
    with pytest.raises(ImportRefused) as refused:
        imported(content, CHOSEN)
    assert refused.value.why is why


def test_the_setting_at_fault_is_named() -> None:
    with pytest.raises(ImportRefused) as refused:
        imported(file_of({"tray": True, "density": 3}), CHOSEN)
    assert refused.value.detail == "density"


def test_a_byte_order_mark_of_an_editor_does_no_harm() -> None:
    assert imported(b"\xef\xbb\xbf" + file_of({"tray": True}), Settings()).settings.tray


def test_a_file_that_is_not_there_and_one_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused) as refused:
        read(tmp_path / "none.json", Settings())
    assert refused.value.why is Why.UNREADABLE
    with pytest.raises(ExportFailed):
        write(Settings(), tmp_path / "no folder" / "settings.json")
    assert list(tmp_path.iterdir()) == []
