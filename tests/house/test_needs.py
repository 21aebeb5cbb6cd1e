"""Tests of real parts are left out only where the parts are missing, and never unnoticed."""

import pytest

from tests.house import needs


def test_what_is_missing_is_told_by_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None if name != "chromium" else "/x")
    assert needs.missing(["chromium", "gnome-keyring-daemon"]) == ["gnome-keyring"]
    with pytest.raises(pytest.fail.Exception, match=r"sudo apt-get install .* gnome-keyring"):
        needs.needed("gnome-keyring-daemon")


@pytest.mark.parametrize("build_machine", [True, False])
def test_it_is_left_out_at_home_and_fails_on_the_build_machine(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, build_machine: bool
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", str(build_machine).lower())
    monkeypatch.setattr("shutil.which", lambda name: None)
    request.node.add_marker(needs.needs("chromium"))
    run, left = needs.split([request.node])
    assert (len(run), len(left)) == (int(build_machine), int(not build_machine))
