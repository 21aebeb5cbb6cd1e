"""`dev.py build`: everything that is handed out."""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import elsewhere, facts, linux
from bundle.freeze import DRAWN, freeze


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="dev.py build", description="Make the packages.")
    parser.add_argument(
        "what",
        nargs="?",
        choices=("all", "wheel", "bundle"),
        default="all",
        help="the wheel and the source archive; the bundle and its packages; or all of it",
    )
    parser.add_argument("--out", type=Path, default=facts.root() / "dist", help="where they go")
    chosen = parser.parse_args(arguments)
    out: Path = chosen.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    try:
        made = [
            *(wheel(out) if chosen.what != "bundle" else []),
            *(bundle(out) if chosen.what != "wheel" else []),
        ]
    except subprocess.CalledProcessError as failure:
        print(f"{failure.cmd[0]} failed; the lines above say why.", file=sys.stderr)
        return 1
    except LookupError as failure:
        print(failure.args[0], file=sys.stderr)
        return 1
    for file in made:
        print(f"{size(file) / 1e6:8.1f} MB  {file}")
    return 0


def wheel(out: Path) -> list[Path]:
    """The wheel and the source archive, for those who have a Python of their own."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(out)]
    subprocess.run(command, cwd=facts.root(), check=True)
    return sorted(out.glob(f"{facts.NAME}-{facts.version()}*.whl"))


def bundle(out: Path) -> list[Path]:
    """The bundle, as a folder and as this system's packages."""
    frozen = freeze(DRAWN)
    if facts.system() == "windows":
        made = elsewhere.windows(frozen, DRAWN, out)
    elif facts.system() == "macos":
        made = elsewhere.macos(frozen, out)
    else:
        made = linux.packages(frozen, DRAWN, out, source_time())
    folder = out / facts.NAME
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(frozen, folder, symlinks=True)
    return [folder, *made]


def source_time() -> int:
    """When the sources were last changed, so that the same sources make the same packages."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],
        cwd=facts.root(),
        capture_output=True,
        text=True,
        check=False,
    )
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout else 0


def size(path: Path) -> int:
    """What a file, or all files of a folder, take."""
    if path.is_dir():
        files = (file for file in path.rglob("*") if not file.is_symlink())
        return sum(file.stat().st_size for file in files if file.is_file())
    return path.stat().st_size


if __name__ == "__main__":
    sys.exit(main())
