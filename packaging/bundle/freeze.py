"""Runs PyInstaller, and makes what it left smaller."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import elf, facts, icons, system_libraries

SPEC = Path(__file__).with_name("storekeeper.spec")
DRAWN = facts.root() / "build" / "bundle"
"""Where the spec finds the icons, and leaves the list of what it froze."""


def freeze(work: Path) -> Path:
    """The bundle's folder, with the program in it."""
    DRAWN.mkdir(parents=True, exist_ok=True)
    (DRAWN / "storekeeper.ico").write_bytes(icons.ico())
    (DRAWN / "storekeeper.icns").write_bytes(icons.icns())
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"),
            *("--log-level", "ERROR"),
            *("--workpath", str(work / "pyinstaller"), "--distpath", str(work / "frozen")),
            str(SPEC),
        ],
        cwd=facts.root(),
        env={**os.environ, "PYTHONHASHSEED": "0"},  # sets in the same order, so the same bytes
        check=True,
    )
    folder = work / "frozen" / facts.NAME
    if sys.platform.startswith("linux"):
        _tidy(folder)
    return folder


def _tidy(folder: Path) -> None:
    """Take out what only the building machine could use: symbols, and its folders.

    Symbols are most of Python's size. The libraries a wheel brings along keep theirs: its makers
    have moved them about, which stripping can spoil.
    """
    strip = shutil.which("strip")
    for file in programs(folder):
        if file.parent != folder:
            file.chmod(0o644)  # a library is loaded, never run
            if strip and (file.name.startswith("libpython") or not file.name.startswith("lib")):
                subprocess.run([strip, "--strip-unneeded", str(file)], check=True)
            elf.forget_search_paths(file)


def modules() -> list[str]:
    """The names of all Python modules that were frozen last."""
    return (DRAWN / "modules.txt").read_text("utf-8").split()


def programs(folder: Path) -> list[Path]:
    """Every program file and library of a Linux bundle, links left out."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in files if elf.is_elf(path))


def depends(folder: Path) -> list[str]:
    """The Debian packages a Linux bundle needs beside itself."""
    files = programs(folder)
    inside = {path.name for path in folder.rglob("*")}
    outside = {name for file in files for name in elf.needed(file)} - inside
    return system_libraries.depends(outside, elf.glibc(iter(files)))
