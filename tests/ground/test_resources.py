"""The drawings are found from a checkout, an installed wheel and a frozen bundle."""

import sys
from pathlib import Path

import pytest

from desktop.ground import resources


def test_a_checkout_finds_its_drawings() -> None:
    assert resources.resource("icons", "logo.svg").is_file()


def test_a_frozen_bundle_finds_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources.resource("icons") == tmp_path / "resources" / "icons"


def test_an_installed_wheel_finds_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "site-packages" / "desktop" / "ground" / "resources.py"
    (tmp_path / "site-packages" / "desktop" / "_resources").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(module))
    assert resources.resource() == tmp_path / "site-packages" / "desktop" / "_resources"


def test_missing_resources_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "a" / "b" / "c.py"))
    with pytest.raises(FileNotFoundError, match="resources folder"):
        resources.resource("icons")
