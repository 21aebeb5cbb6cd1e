"""The Linux packages: one tree of files, as an archive to unpack anywhere and as a `.deb`."""

import gzip
import importlib.metadata
import re
import shutil
import sysconfig
import textwrap
from email.utils import formatdate
from pathlib import Path

from bundle import archive, deb, facts, freeze, icons

LICENCE = re.compile(r"(?i)licen[cs]e|copying|notice")
SOURCES = Path(__file__).resolve().parent.parent / "linux"
DESCRIPTION = """\
{summary}
 Warehouse staff conduct receipts, adjustments, transfers, write-offs and
 returns; managers review what was conducted and cancel what was wrong.
 .
 A demo portal comes with it, to try everything on."""


def packages(frozen: Path, work: Path, out: Path, made: int) -> list[Path]:
    """Make both packages in `out`."""
    tree = work / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    furnish(tree / "usr", frozen)
    version, machine = facts.version(), facts.machine()
    folder = f"{facts.NAME}-{version}-linux-{machine}"
    unpacked = out / f"{folder}.tar.gz"
    archive.tar_gz(unpacked, tree / "usr", folder, made)
    changelog(tree / "usr" / "share", made)
    installed = out / f"{facts.NAME}_{version}_{facts.debian_machine()}.deb"
    deb.write(installed, tree, control(frozen), made)
    return [unpacked, installed]


def furnish(usr: Path, frozen: Path) -> None:
    """Lay out the program and what the desktop reads about it, below `bin`, `lib` and `share`."""
    shutil.copytree(frozen, usr / "lib" / facts.NAME, symlinks=True)
    put(usr / "bin" / facts.NAME, (SOURCES / "storekeeper.sh").read_bytes(), mode=0o755)
    share = usr / "share"
    desktop = f"{facts.NAME}.desktop"
    put(share / "applications" / desktop, (SOURCES / desktop).read_bytes())
    metainfo = f"{facts.APP_ID}.metainfo.xml"
    put(share / "metainfo" / metainfo, (SOURCES / metainfo).read_bytes())
    page = (SOURCES / "storekeeper.1").read_text("utf-8").replace("@VERSION@", facts.version())
    put(share / "man" / "man1" / "storekeeper.1.gz", gzip.compress(page.encode(), 9, mtime=0))
    documents = share / "doc" / facts.NAME
    put(documents / "copyright", copyright_text().encode())
    licences(documents / "licences", freeze.modules())
    icons.hicolor(share)


def control(frozen: Path) -> dict[str, str]:
    """What Debian is told about the package."""
    return {
        "Package": facts.NAME,
        "Version": facts.version(),
        "Architecture": facts.debian_machine(),
        "Maintainer": f"{facts.AUTHORS} <{facts.CONTACT}>",
        "Section": "misc",
        "Priority": "optional",
        "Depends": ", ".join(freeze.depends(frozen)),
        "Recommends": "xdg-utils",
        "Description": DESCRIPTION.format(summary=facts.SUMMARY[0].lower() + facts.SUMMARY[1:]),
    }


def copyright_text() -> str:
    """Debian's copyright file, with the words of our own licence in it."""
    _, _, words = (facts.root() / "LICENSE").read_text("utf-8").partition("\n\n")
    _, _, words = words.partition("\n\n")  # the copyright line has a field of its own
    quoted = textwrap.indent(re.sub(r"\n\n", "\n.\n", words.strip()), " ")
    return (SOURCES / "copyright").read_text("utf-8").replace("@LICENSE@", quoted)


def licences(folder: Path, modules: list[str]) -> None:
    """The licence of Python, and of every library one of these modules belongs to."""
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if own.is_file():
        put(folder / "Python" / own.name, own.read_bytes())
    owners = importlib.metadata.packages_distributions()
    tops = {module.partition(".")[0] for module in modules}
    for name in sorted({owner for top in tops for owner in owners.get(top, ())} - {facts.NAME}):
        for file in importlib.metadata.distribution(name).files or ():
            if LICENCE.match(file.name) and "-info" in str(file):
                put(folder / name / file.name, Path(str(file.locate())).read_bytes())


def changelog(share: Path, made: int) -> None:
    """Debian's changelog: that the package is of this version; what is new is in the metainfo."""
    text = (
        f"{facts.NAME} ({facts.version()}) unstable; urgency=medium\n\n"
        f"  * Version {facts.version()}.\n\n"
        f" -- {facts.AUTHORS} <{facts.CONTACT}>  {formatdate(made)}\n"
    )
    file = share / "doc" / facts.NAME / "changelog.gz"
    put(file, gzip.compress(text.encode(), 9, mtime=0))


def put(file: Path, content: bytes, *, mode: int = 0o644) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    file.chmod(mode)
