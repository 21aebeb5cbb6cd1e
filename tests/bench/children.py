"""Programs that are measured: each is a process of its own and tells its figures as JSON."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 3600.0


def run(module: str, job: dict[str, Any], **environment: str) -> dict[str, Any]:
    """Run `tests.bench.<module>` with its job; `began` is the moment of the command."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        told = {**job, "answer": str(answer), "began": time.monotonic()}
        process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-m", f"tests.bench.{module}", json.dumps(told)],
            cwd=ROOT,
            env=_environment(environment),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            _, errors = process.communicate(timeout=LONGEST)
        except BaseException:
            process.kill()
            process.communicate()
            raise
        if process.returncode or not answer.exists():
            last = errors.decode("utf-8", "replace")[-4000:]
            raise RuntimeError(f"tests.bench.{module} gave no figures\n{last}")
        read: dict[str, Any] = json.loads(answer.read_text("utf-8"))
        return read


def _environment(more: dict[str, str]) -> dict[str, str]:
    """As a program has it that was installed: compiled once, and never again."""
    known = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(ROOT / "build" / "bench" / "compiled")
    return {**known, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled, **more}


def asked() -> dict[str, Any]:
    """In the child: what it is to do."""
    read: dict[str, Any] = json.loads(sys.argv[1])
    return read


def answer(job: dict[str, Any], **figures: Any) -> None:
    """In the child: what came of it."""
    Path(job["answer"]).write_text(json.dumps(figures), "utf-8")


def peak_memory() -> float:
    """The most this process has held in memory so far, in MB."""
    try:
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
