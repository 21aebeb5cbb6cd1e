"""The program starts the demo portal as a process of its own, and ends with it."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

_FAR_TOO_LONG = 60.0
STRICT = (sys.executable, "-X", "dev", "-W", "error")


def wait_for(condition: Callable[[], object], what: str) -> None:
    end = time.monotonic() + _FAR_TOO_LONG
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.02)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def program(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [*STRICT, "-m", "desktop", "--demo", "--data-dir", str(tmp_path)],
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def demo_pid(folder: Path) -> int:
    log = folder / "log" / "storekeeper.log"
    found: list[str] = []

    def said() -> list[str]:
        if log.exists():
            found[:] = re.findall(r"answers, process (\d+)", log.read_text())
        return found

    wait_for(said, "the demo portal")
    return int(found[0])


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("way", ["SIGTERM", "SIGKILL"])
def test_the_demo_portal_ends_with_the_program_however_that_ends(
    program: "subprocess.Popen[str]", tmp_path: Path, way: str
) -> None:
    pid = demo_pid(tmp_path)
    assert alive(pid)
    program.send_signal(getattr(signal, way))
    _, complaints = program.communicate(timeout=_FAR_TOO_LONG)
    wait_for(lambda: not alive(pid), "the demo portal's end")
    if way == "SIGTERM":
        assert (program.returncode, complaints) == (0, "")
    assert (tmp_path / "data" / "demo.sqlite").exists(), "its state stays"
    log = (tmp_path / "log" / "storekeeper.log").read_text()
    assert re.findall(r"/rest/\d+/\w{16}", log) == [], "no webhook code is logged"
