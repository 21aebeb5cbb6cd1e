#!/usr/bin/env python3
"""Everything a newcomer types: set up, run, test, check, bench, lock, translate, build.

Needs nothing but Python 3.11 or newer. It keeps a private environment in `.environment/`, made
from the hash-pinned lock files beside this script, and makes it again only when they change.
"""

import sys

if sys.version_info < (3, 11):  # before anything an older Python would stumble over
    sys.exit(
        "Storekeeper needs Python 3.11 or newer; this is %d.%d. Start this script with a newer one."
        % sys.version_info[:2]
    )

import argparse
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import tempfile
import venv
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "lock"
ENVIRONMENT = ROOT / ".environment"
BUILD_ENVIRONMENT = ROOT / "build" / "environment"  # holds what is shipped, and no test tool
STAMP_NAME = "storekeeper.json"
INSTALL_LOG = ROOT / "build" / "install.log"
BUILD_TOOLS = "hatchling\neditables\n"
LOCK_TOOL = "uv==0.13.8"
SETS = {"run": [], "test": ["test"], "bench": ["test", "bench"], "build": ["build"]}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, text in {
        "run": "open Storekeeper on the demo portal (arguments go through)",
        "test": "run the tests (arguments go through to pytest)",
        "check": "lint, format and types",
        "bench": "measure (a benchmark's name goes through)",
        "lock": "pin the dependencies anew",
        "translate": "bring the lists of sentences to translate up to date, and compile them",
        "build": "make the packages",
    }.items():
        commands.add_parser(name, help=text, add_help=False)
    chosen, rest = parser.parse_known_args()
    return {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "lock": lock,
        "translate": translate,
        "build": build,
    }[chosen.command](rest)


def run(rest: list[str]) -> int:
    python = environment("run")
    qt_libraries(python)
    if rest:
        return call(python, "-m", "desktop", *rest)
    if (
        ask(python, "-c", "from desktop.ground.display import has_display; print(has_display())")
        == "True"
    ):
        return call(python, "-m", "desktop", "--demo")
    pictures = ROOT / "build" / "tour"
    print("No display here, so Storekeeper plays its tour by itself and saves pictures.")
    status = call(
        python,
        "-m",
        "desktop",
        "--demo",
        "--demo-reset",
        "--tour",
        str(pictures),
        QT_QPA_PLATFORM="offscreen",
    )
    if status == 0:
        print(f"The pictures are in {pictures}")
    return status


def test(rest: list[str]) -> int:
    python = environment("test")
    qt_libraries(python)
    chosen = (
        rest
        if any(arg == "-n" or arg.startswith("-n") for arg in rest)
        else ["-n", workers(), "--dist", "loadgroup", *rest]
    )
    return call(python, "-m", "pytest", *chosen, QT_QPA_PLATFORM="offscreen")


def workers() -> str:
    return str(max(1, min(4, os.cpu_count() or 1)))


def check(rest: list[str]) -> int:
    python = environment("test")
    steps = (
        ("ruff", "check", *rest),
        ("ruff", "format", "--check"),
        ("mypy",),
    )
    statuses = [call(python, "-m", *step) for step in steps]
    return max(statuses)


def bench(rest: list[str]) -> int:
    if not (ROOT / "tests" / "bench" / "__main__.py").exists():
        stop("There is nothing to measure yet in tests/bench/.")
    python = environment("bench")
    qt_libraries(python)
    return call(python, "-m", "tests.bench", *rest, QT_QPA_PLATFORM="offscreen")


def build(rest: list[str]) -> int:
    """Everything that is handed out, made in an environment that holds nothing else."""
    python = environment("build")
    if sys.platform.startswith("linux"):
        bundle_libraries(python)
    search = os.pathsep.join((str(ROOT), str(ROOT / "packaging")))
    return call(python, "-m", "bundle", *rest, PYTHONPATH=search, QT_QPA_PLATFORM="offscreen")


def translate(rest: list[str]) -> int:
    """What has no translation afterwards is marked `unfinished` in its list, for Qt Linguist."""
    return call(environment("run"), str(ROOT / "packaging" / "translating.py"), *rest)


def lock(rest: list[str]) -> int:
    """Pin every set anew: exact versions with the hashes of all their files, for all systems."""
    with tempfile.TemporaryDirectory() as folder:
        tools = Path(folder)
        venv.create(tools, with_pip=True)
        python = interpreter(tools)
        if call(python, "-m", "pip", "install", "--quiet", LOCK_TOOL):
            stop("The lock tool could not be fetched. Check the network connection and try again.")
        build_tools = tools / "build.in"
        build_tools.write_text(BUILD_TOOLS)
        for name, extras in SETS.items():
            command = [python, "-m", "uv", "pip", "compile", "pyproject.toml", str(build_tools)]
            command += ["--universal", "--python-version", "3.11", "--generate-hashes"]
            command += ["--no-header", "--no-annotate", "--quiet", *rest]
            command += ["--output-file", str(LOCKS / f"{name}.txt")]
            for extra in extras:
                command += ["--extra", extra]
            if call(*command):
                stop(f"The lock file of '{name}' could not be made; the lines above say why.")
    return 0


# --- the private environment


def environment(wanted: str) -> str:
    """The Python of the private environment, with at least the wanted set installed."""
    folder = home(wanted)
    done = stamp(folder)
    locked = {name: lock_hash(name) for name in SETS}
    if done.get("python") == version() and any(
        done.get("set") == name and done.get("hash") == locked[name] for name in covering(wanted)
    ):
        return interpreter(folder)
    make_environment(folder, wanted, locked[wanted], fresh=done.get("python") != version())
    return interpreter(folder)


def home(wanted: str) -> Path:
    """Packages are made apart, so that nothing slips in that only the tests need."""
    return BUILD_ENVIRONMENT if wanted == "build" else ENVIRONMENT


def covering(wanted: str) -> list[str]:
    """The sets that hold everything of the wanted one, in the same folder."""
    return [
        name
        for name, extras in SETS.items()
        if home(name) == home(wanted) and set(SETS[wanted]) <= set(extras)
    ]


def make_environment(folder: Path, wanted: str, digest: str, *, fresh: bool) -> None:
    shown = folder.relative_to(ROOT).as_posix() if folder.is_relative_to(ROOT) else folder
    print(f"Setting up ({wanted}) in {shown}/; this takes a minute the first time.", flush=True)
    (folder / STAMP_NAME).unlink(missing_ok=True)  # half made from here, until it is back
    INSTALL_LOG.parent.mkdir(parents=True, exist_ok=True)
    if fresh or not Path(interpreter(folder)).exists():
        new_environment(folder)
    pip = [interpreter(folder), "-m", "pip", "--disable-pip-version-check", "install"]
    with INSTALL_LOG.open("w", encoding="utf-8") as log:
        for step in (
            ["--require-hashes", "-r", str(LOCKS / f"{wanted}.txt")],
            ["--no-deps", "--no-build-isolation", "-e", str(ROOT)],
        ):
            if subprocess.run(
                [*pip, *step], cwd=ROOT, stdout=log, stderr=log, check=False
            ).returncode:
                stop(
                    "The packages could not be installed. Check the network connection and type the"
                    f" same command again. What the installer said is in {INSTALL_LOG}"
                )
    done = {"python": version(), "set": wanted, "hash": digest}
    (folder / STAMP_NAME).write_text(json.dumps(done))


def new_environment(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
    if importlib.util.find_spec("ensurepip") is None:
        debian_packages(
            [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"], "Python's venv module"
        )
    try:
        venv.create(folder, with_pip=True)
    except (OSError, subprocess.CalledProcessError) as problem:
        shutil.rmtree(folder, ignore_errors=True)
        stop(f"The private environment could not be made in {folder}: {problem}")


def stamp(folder: Path) -> dict[str, str]:
    try:
        read = json.loads((folder / STAMP_NAME).read_text())
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def lock_hash(name: str) -> str:
    """What an environment depends on: the lock and the program's own metadata."""
    digest = hashlib.sha256()
    for file in (LOCKS / f"{name}.txt", ROOT / "pyproject.toml"):
        try:
            digest.update(file.read_bytes())
        except OSError:
            stop(f"{file.relative_to(ROOT)} is missing from this checkout.")
    return digest.hexdigest()


def version() -> str:
    return f"{sys.version.split()[0]} {sys.platform} {sys.prefix}"


def interpreter(folder: Path) -> str:
    return str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


# --- the system's libraries


def qt_libraries(python: str) -> None:
    """Find what Qt would miss before Qt can abort over it."""
    missing = ask(python, "-m", "desktop.ground.display").split()
    if missing:
        debian_packages(missing, "system libraries that Qt needs")
        if ask(python, "-m", "desktop.ground.display").split():
            stop("Qt's system libraries were installed, yet they still cannot be loaded.")


def bundle_libraries(python: str) -> None:
    """What freezing needs beyond running: Qt's libraries for windows, and Python as a library."""
    missing = ask(
        python,
        "-c",
        "from desktop.ground.display import missing_packages as m; print(*m(window=True))",
    ).split()
    if shutil.which("objdump") is None:
        missing.append("binutils")
    if not python_library(python):
        missing.append(f"libpython{sys.version_info[0]}.{sys.version_info[1]}")
    if missing:
        debian_packages(missing, "what packages are made with")


def python_library(python: str) -> bool:
    """Whether this Python can be loaded as a library, as a bundle does."""
    return bool(
        ask(
            python,
            "-c",
            "from PyInstaller.depend.bindepend import *; print(get_python_library_path() or '')",
        )
    )


def debian_packages(packages: list[str], what: str) -> None:
    """Install them where we may; otherwise say the exact line to type, and stop."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    apt = shutil.which("apt-get")
    if apt and hasattr(os, "geteuid") and os.geteuid() == 0:
        print(f"Installing {what}: {' '.join(packages)}", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        INSTALL_LOG.parent.mkdir(parents=True, exist_ok=True)
        with INSTALL_LOG.open("a", encoding="utf-8") as log:
            subprocess.run([apt, "update"], env=quiet, stdout=log, stderr=log, check=False)
            installed = subprocess.run(line.split(), env=quiet, stdout=log, stderr=log, check=False)
        if installed.returncode == 0:
            return
        stop(f"They could not be installed; {INSTALL_LOG} says why. The line was: {line}")
    if apt:
        stop(f"This machine lacks {what}. Type this, then try again: sudo {line}")
    stop(f"This machine lacks {what}. On Debian or Ubuntu they are called: {' '.join(packages)}")


# --- small words


def call(*command: str, **extra: str) -> int:
    """Run a command in the project's folder; Ctrl+C belongs to it, not to us."""
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **extra})
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def ask(*command: str) -> str:
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()


def stop(sentence: str) -> NoReturn:
    sys.exit(sentence)


if __name__ == "__main__":
    sys.exit(main())
