"""Leaving while documents are being conducted: whatever is chosen, nothing is lost."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.records.journal import Journal
from desktop.stock.outcomes import Fate, Outcome, Why
from tests.ui.finisher import MANY

_FAR_TOO_LONG = 40.0


def left(way: str, folder: Path) -> list[Outcome | None]:
    """What the journal says of each document, after the program was left by `way`."""
    process = subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-m", "tests.ui.finisher", way, str(folder)],
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
        _, complaints = process.communicate(timeout=_FAR_TOO_LONG)
    finally:
        process.kill()
        process.communicate()
    assert complaints == ""
    assert process.returncode == 0
    log = (folder / "log" / "storekeeper.log").read_text()
    assert "Storekeeper has ended" in log
    assert "ERROR" not in log
    (file,) = folder.rglob("journal.sqlite")
    with closing(Journal.open(file)[0]) as journal:
        (record,) = journal.operations("", 10, None)
        assert record.finished_at is not None
        return [each.outcome for each in journal.acts(record.id)]


@pytest.mark.parametrize("way", ["finish-in-background", "keep-open"])
def test_the_work_is_done_to_its_end(way: str, tmp_path: Path) -> None:
    outcomes = left(way, tmp_path)
    assert len(outcomes) == MANY
    assert all(each is not None and each.fate is not Fate.NOT_STARTED for each in outcomes)


@pytest.mark.parametrize("way", ["stop-and-leave", "log-off", "SIGTERM"])
def test_what_has_left_gets_its_answer_and_nothing_more_is_sent(way: str, tmp_path: Path) -> None:
    if way.startswith("SIG") and sys.platform == "win32":
        pytest.skip("Windows has no such signals to send")
    outcomes = left(way, tmp_path)
    assert len(outcomes) == MANY
    assert all(each is not None for each in outcomes)
    rest = [each for each in outcomes if each is not None and each.fate is Fate.NOT_STARTED]
    assert 0 < len(rest) < MANY
    assert {each.why for each in rest} == {Why.STOPPED}
