"""However the program is left, it leaves cleanly: work ended, status 0, nothing on stderr."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

WAYS = ["close", "key", "menu", "log-off", "quit", "SIGTERM", "SIGINT"]
_FAR_TOO_LONG = 20.0


@pytest.mark.parametrize("way", WAYS)
def test_leaving_with_a_request_in_flight_and_a_dialog_open(way: str, tmp_path: Path) -> None:
    if way.startswith("SIG") and sys.platform == "win32":
        pytest.skip("Windows has no such signals to send")
    process = subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "tests.ui.leaver", way, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if way.startswith("SIG"):
            process.send_signal(getattr(signal, way))
        asked = time.monotonic()
        _, complaints = process.communicate(timeout=_FAR_TOO_LONG)
        print(f"left by {way} in {time.monotonic() - asked:.2f} s")
    finally:
        process.kill()
        process.communicate()
    assert complaints == ""
    assert process.returncode == 0
    log = (tmp_path / "log" / "storekeeper.log").read_text()
    assert "Storekeeper has ended" in log
    assert "ERROR" not in log
    assert "did not end in time" not in log
