"""The packages of Windows and macOS. Not tried here: both need the system they are for."""

import shutil
import subprocess
from pathlib import Path

from bundle import facts

SCRIPT = Path(__file__).resolve().parent.parent / "windows" / "storekeeper.iss"
INNO_SETUP = r"C:\Program Files (x86)\Inno Setup 6"


def windows(frozen: Path, drawn: Path, out: Path) -> list[Path]:
    """The folder as a zip, and the installer where Inno Setup is there to make it."""
    name = f"{facts.NAME}-{facts.version()}-windows"
    made = [Path(shutil.make_archive(str(out / name), "zip", frozen.parent, frozen.name))]
    compiler = shutil.which("iscc") or shutil.which("iscc", path=INNO_SETUP)
    if compiler is None:
        print("Without Inno Setup (iscc) there is no installer, only the zip.", flush=True)
        return made
    subprocess.run([compiler, "/Qp", *definitions(frozen, drawn, out), str(SCRIPT)], check=True)
    return [*made, out / f"{name}-setup.exe"]


def definitions(frozen: Path, drawn: Path, out: Path) -> list[str]:
    """What the installer's script is told: every name it uses as `{#Name}`."""
    told = {
        "Name": facts.NAME,
        "Title": facts.TITLE,
        "Version": facts.version(),
        "AppId": facts.APP_ID,
        "Scheme": facts.SCHEME,
        "Authors": facts.AUTHORS,
        "Bundle": frozen,
        "Icon": drawn / "storekeeper.ico",
        "Out": out,
    }
    return [f"/D{name}={value}" for name, value in told.items()]


def macos(frozen: Path, out: Path) -> list[Path]:
    """The `.app` as a zip that keeps its links; macOS' own tool makes it."""
    app = frozen.parent / f"{facts.TITLE}.app"
    made = out / f"{facts.NAME}-{facts.version()}-macos-{facts.machine()}.zip"
    subprocess.run(["ditto", "-c", "-k", "--keepParent", str(app), str(made)], check=True)
    return [made]
