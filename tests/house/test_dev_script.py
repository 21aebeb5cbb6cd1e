"""The newcomer's script says in one sentence what is wrong, and recovers at the next call."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.gates import ROOT

SCRIPT = ROOT / "packaging" / "dev.py"


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, with its environment in a folder of the test's own."""
    spec = importlib.util.spec_from_file_location("dev_script", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    environment = tmp_path / "environment"
    monkeypatch.setattr(module, "ENVIRONMENT", environment)
    monkeypatch.setattr(module, "BUILD_ENVIRONMENT", tmp_path / "build-environment")
    monkeypatch.setattr(module, "INSTALL_LOG", tmp_path / "install.log")
    return module


class Installer:
    """Stands in for pip: keeps what it was asked and fails when told to."""

    def __init__(self, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[list[str]] = []
        self.made = 0
        self.offline = False
        self._dev = dev
        monkeypatch.setattr(dev.subprocess, "run", self.run)
        monkeypatch.setattr(dev.venv, "create", self.create)

    def create(self, folder: Path, **_: object) -> None:
        self.made += 1
        python = Path(self._dev.interpreter(folder))
        python.parent.mkdir(parents=True)
        python.touch()

    def run(self, command: list[str], **_: object) -> "subprocess.CompletedProcess[str]":
        self.asked.append(command)
        return subprocess.CompletedProcess(command, 1 if self.offline else 0, "", "")


@pytest.fixture
def installer(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Installer:
    return Installer(dev, monkeypatch)


def test_the_environment_is_made_once_from_the_hashes(
    dev: ModuleType, installer: Installer
) -> None:
    dev.environment("run")
    first = installer.asked[0]
    assert "--require-hashes" in first
    assert str(dev.LOCKS / "run.txt") in first
    calls = len(installer.asked)
    dev.environment("run")
    assert len(installer.asked) == calls, "nothing is installed when the lock is unchanged"
    assert installer.made == 1


def test_the_tests_environment_serves_a_run_too(dev: ModuleType, installer: Installer) -> None:
    dev.environment("test")
    calls = len(installer.asked)
    dev.environment("run")
    assert len(installer.asked) == calls


def test_a_run_s_environment_grows_for_the_tests(dev: ModuleType, installer: Installer) -> None:
    dev.environment("run")
    dev.environment("test")
    assert str(dev.LOCKS / "test.txt") in installer.asked[2]
    assert installer.made == 1


def test_packages_are_made_apart_from_the_tests_tools(
    dev: ModuleType, installer: Installer
) -> None:
    dev.environment("test")
    built = dev.environment("build")
    assert installer.made == 2
    assert built.startswith(str(dev.BUILD_ENVIRONMENT))
    assert str(dev.LOCKS / "build.txt") in installer.asked[2]
    calls = len(installer.asked)
    dev.environment("test")
    dev.environment("build")
    assert len(installer.asked) == calls, "neither disturbs the other"


def test_without_a_network_one_sentence_and_the_next_call_recovers(
    dev: ModuleType, installer: Installer
) -> None:
    installer.offline = True
    with pytest.raises(SystemExit) as left:
        dev.environment("run")
    assert "network" in str(left.value)
    assert not (dev.ENVIRONMENT / dev.STAMP_NAME).exists()
    installer.offline = False
    dev.environment("run")
    assert (dev.ENVIRONMENT / dev.STAMP_NAME).exists()


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"set": "run"}', "\udcff"])
def test_a_half_made_environment_is_made_again(
    dev: ModuleType, installer: Installer, stamp: str
) -> None:
    dev.ENVIRONMENT.mkdir()
    (dev.ENVIRONMENT / dev.STAMP_NAME).write_bytes(stamp.encode("utf-8", "surrogateescape"))
    dev.environment("run")
    assert installer.made == 1
    assert json.loads((dev.ENVIRONMENT / dev.STAMP_NAME).read_text())["set"] == "run"


def test_a_changed_lock_is_installed(
    dev: ModuleType, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.environment("run")
    calls = len(installer.asked)
    monkeypatch.setattr(dev, "lock_hash", lambda name: f"another {name}")
    dev.environment("run")
    assert len(installer.asked) > calls


def test_a_missing_lock_is_said(
    dev: ModuleType, installer: Installer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCKS", tmp_path / "packaging" / "lock")
    with pytest.raises(SystemExit, match="missing from this checkout"):
        dev.environment("run")


def test_missing_libraries_are_named_with_the_line_to_type(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "ask", lambda *_: "libegl1 libxcb-cursor0")
    monkeypatch.setattr(dev.shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SystemExit) as left:
        dev.qt_libraries("python")
    assert "sudo apt-get install" in str(left.value)
    assert "libegl1 libxcb-cursor0" in str(left.value)


def test_root_gets_them_installed(
    dev: ModuleType, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["libegl1", ""])
    monkeypatch.setattr(dev, "ask", lambda *_: next(answers))
    monkeypatch.setattr(dev.shutil, "which", lambda _: "/usr/bin/apt-get")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0, raising=False)
    dev.qt_libraries("python")
    assert any("install" in command and "libegl1" in command for command in installer.asked)


def test_an_old_python_is_told_in_one_sentence() -> None:
    pretend = (
        "import sys, runpy; sys.version_info = (3, 9, 2); sys.argv = ['dev.py', 'run'];"
        f"runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    )
    ran = subprocess.run(
        [sys.executable, "-c", pretend], capture_output=True, text=True, check=False
    )
    assert ran.returncode != 0
    assert "3.11" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_the_locks_pin_every_package_by_hash_and_name_no_address() -> None:
    for lock in (ROOT / "packaging" / "lock").glob("*.txt"):
        text = lock.read_text()
        pinned = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
        assert all("==" in line and line.endswith("\\") for line in pinned), lock.name
        assert text.count("--hash=sha256:") >= len(pinned)
        assert "://" not in text
        assert "--index" not in text


def test_only_the_standard_library_is_needed() -> None:
    ran = subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    for command in ("run", "test", "check", "bench", "lock", "build"):
        assert command in ran.stdout
