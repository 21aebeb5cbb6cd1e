"""What a desktop reads about the program agrees with the program, and the packages work."""

import configparser
import gzip
import hashlib
import io
import lzma
import os
import re
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from bundle import archive, deb, elf, elsewhere, facts, icons, linux, reach, system_libraries
from desktop import __version__
from desktop.ground import command_line, links
from desktop.ground.places import NAME
from tests.house.gates import ROOT

LINUX = ROOT / "packaging" / "linux"
MADE = 1_790_000_000

pytestmark = pytest.mark.xdist_group("packages")
"""One worker builds; two of them would build in the same folder."""


def desktop_entry() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None, delimiters="=", strict=True)
    read.optionxform = str  # type: ignore[method-assign, assignment]
    read.read(LINUX / f"{NAME}.desktop", "utf-8")
    return read


def metainfo() -> Xml.Element:
    return Xml.parse(LINUX / f"{facts.APP_ID}.metainfo.xml").getroot()


def test_the_desktop_entry_starts_the_program_and_opens_its_addresses() -> None:
    entry = desktop_entry()["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Name"] == facts.TITLE
    assert entry["Exec"] == f"{facts.NAME} %u"
    assert entry["TryExec"] == entry["Icon"] == facts.NAME
    assert entry["Comment"] == facts.SUMMARY
    assert entry["MimeType"] == f"x-scheme-handler/{links.SCHEME};"
    assert entry["StartupWMClass"] == NAME, "the name Qt gives its windows"


def test_every_way_to_start_it_is_one_the_program_understands() -> None:
    read = desktop_entry()
    for action in read["Desktop Entry"]["Actions"].rstrip(";").split(";"):
        program, *words = read[f"Desktop Action {action}"]["Exec"].split()
        assert program == facts.NAME
        assert command_line.parse(words).demo


def test_the_metainfo_is_about_this_version() -> None:
    told = metainfo()
    assert told.attrib["type"] == "desktop-application"
    assert told.findtext("id") == facts.APP_ID
    assert told.findtext("name") == facts.TITLE
    assert told.findtext("summary") == facts.SUMMARY
    assert told.findtext("launchable") == f"{facts.NAME}.desktop"
    assert told.findtext("provides/binary") == facts.NAME
    newest = told.find("releases/release")
    assert newest is not None
    assert newest.attrib["version"] == __version__ == facts.version()


def test_packages_and_program_use_the_same_names() -> None:
    assert facts.NAME == NAME
    assert facts.SCHEME == links.SCHEME


def test_the_manual_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command_line.parse(["--help"])
    page = (LINUX / "storekeeper.1").read_text("utf-8").replace("\\-", "-")
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    assert len(options) > 6
    assert {option for option in options if option not in page} == set()


@pytest.mark.parametrize("size", icons.HICOLOR)
def test_the_sign_is_drawn_at_every_size(tmp_path: Path, size: int) -> None:
    icons.hicolor(tmp_path)
    picture = QImage(str(tmp_path / f"icons/hicolor/{size}x{size}/apps/{facts.NAME}.png"))
    assert (picture.width(), picture.height()) == (size, size)
    assert picture.pixelColor(0, 0).alpha() == 0, "round the sign nothing is drawn"
    edge = picture.pixelColor(size // 2, round(size * 0.15))
    assert edge.name().upper() == "#1F5FBF"
    assert (
        b"currentColor"
        not in (tmp_path / f"icons/hicolor/scalable/apps/{facts.NAME}.svg").read_bytes()
    )


def test_windows_and_macos_get_their_own_formats() -> None:
    ico = icons.ico()
    _, kind, count = struct.unpack_from("<HHH", ico)
    assert (kind, count) == (1, len(icons.WINDOWS))
    for index, size in enumerate(icons.WINDOWS):
        width, *_, length, place = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * index)
        assert width == size % 256
        assert QImage.fromData(ico[place : place + length]).width() == size
    icns = icons.icns()
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)


def test_the_windows_installer_is_told_every_name_it_uses() -> None:
    script = elsewhere.SCRIPT.read_text("utf-8")
    used = {part.partition("}")[0] for part in script.split("{#")[1:]} - {"Name}"}
    told = {
        word.removeprefix("/D").partition("=")[0]
        for word in elsewhere.definitions(Path("bundle"), Path("drawn"), Path("out"))
    }
    assert used == told


# --- what goes into the bundle


def test_only_the_parts_of_qt_that_sources_name_are_kept(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("from PySide6.QtPrintSupport import QPrinter\n")
    (tmp_path / "two.py").write_text("import PySide6.QtSvg\nfrom PySide6 import QtTest\n")
    assert reach.qt_modules(tmp_path) == {"QtPrintSupport", "QtSvg", "QtTest"}
    left_out = reach.unwanted_modules(tmp_path)
    assert "PySide6.QtQml" in left_out
    assert "PySide6.QtNetwork" in left_out
    assert not {"PySide6.QtPrintSupport", "PySide6.QtWidgets"} & set(left_out)


def test_a_library_stays_only_while_something_needs_it() -> None:
    files = {name: (name, f"/{name}", "BINARY") for name in ("a", "b", "c", "alone")}
    needs = {"/start": ["a", "of the system"], "/a": ["b"], "/b": ["a", "c"]}
    start = ("start", "/start", "EXTENSION")
    kept = reach.reached([start], files, lambda file: needs.get(file.as_posix(), []))
    assert kept == {start, files["a"], files["b"], files["c"]}


@pytest.mark.parametrize(
    ("dest", "unwanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6\\plugins\\networkinformation\\qnetworklistmanager.dll", True),
        ("PySide6\\opengl32sw.dll", True),
        ("PySide6/QtCore.abi3.so", False),
    ],
)
def test_plugins_are_chosen_by_name_on_every_system(dest: str, unwanted: bool) -> None:
    assert reach.is_unwanted((dest, "/from", "BINARY")) is unwanted


def test_qt_speaks_only_our_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reach, "our_languages", lambda: {"de"})
    folder = "PySide6/Qt/translations"
    data = [(f"{folder}/{name}.qm", "/x", "DATA") for name in ("qtbase_de", "qtbase_ru", "qt_de")]
    link = ("libz.so.1", "lib/libz.so.1", "SYMLINK")
    ours = ("resources/translations/storekeeper_ru.qm", "/x", "DATA")
    assert reach.wanted_data([*data, link, ours], []) == [data[0], ours]
    assert link in reach.wanted_data([link], [("lib/libz.so.1", "/x", "BINARY")])


def program_file(*needs: str, look_in: str = "$ORIGIN") -> bytes:
    """The least that is a program file: one segment, which is the whole file, and what it needs."""
    words, places = b"\0", []
    for name in needs:
        places.append(len(words))
        words += name.encode() + b"\0"
    search = len(words)
    words += look_in.encode() + b"\0"
    words += b"GLIBC_2.4\0GLIBC_2.31\0"
    base, start = 0x400000, 64 + 2 * 56
    tags = [*((1, place) for place in places), (29, search)]
    end = start + 16 * (len(tags) + 2)
    dynamic = b"".join(struct.pack("<qQ", *tag) for tag in [*tags, (5, base + end), (0, 0)])
    size = end + len(words)
    head = elf.MAGIC + b"\x02\x01\x01".ljust(12, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 5, 0, base, base, size, size, 4096)
    where = struct.pack("<IIQQQQQQ", 2, 6, start, base + start, 0, len(dynamic), len(dynamic), 8)
    return head + load + where + dynamic + words


def test_a_program_file_says_what_it_needs(tmp_path: Path) -> None:
    file = tmp_path / "program"
    file.write_bytes(program_file("libc.so.6", "libz.so.1"))
    assert elf.is_elf(file)
    assert elf.needed(file) == ["libc.so.6", "libz.so.1"]
    assert elf.glibc(iter([file])) == "2.31"
    before = file.read_bytes()
    elf.forget_search_paths(file)
    assert file.read_bytes() == before, "beside itself a library may look"
    file.write_bytes(program_file("libc.so.6", look_in="/opt/somewhere/lib"))
    before = file.read_bytes()
    elf.forget_search_paths(file)
    assert elf.needed(file) == ["libc.so.6"]
    changed = [at for at, byte in enumerate(file.read_bytes()) if byte != before[at]]
    assert changed == [64 + 2 * 56 + 16 + 8], "where the one entry says which text"
    file.write_bytes(b"#!/bin/sh\n" * 20)
    assert not elf.is_elf(file)
    assert elf.needed(file) == []


def test_an_unknown_library_stops_the_build_by_name() -> None:
    assert system_libraries.depends(["libc.so.6", "libz.so.1"], "2.35") == [
        "libc6 (>= 2.35)",
        "zlib1g",
    ]
    with pytest.raises(LookupError, match=r"libnew\.so\.9"):
        system_libraries.depends(["libnew.so.9"], "2.35")


# --- the archives


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "tree"
    linux.put(folder / "usr" / "bin" / "run", b"#!/bin/sh\n", mode=0o700)
    linux.put(folder / "usr" / "share" / "odd", b"x" * 1025, mode=0o666)
    (folder / "usr" / "share" / "link").symlink_to("odd")
    return folder


def members(package: bytes) -> Iterator[tuple[str, bytes]]:
    """The files of an `ar` archive."""
    assert package.startswith(deb.MAGIC)
    at = len(deb.MAGIC)
    while at < len(package):
        head = package[at : at + 60]
        assert head[58:] == b"`\n"
        size = int(head[48:58])
        yield head[:16].decode().strip(), package[at + 60 : at + 60 + size]
        at += 60 + size + size % 2


def opened(squeezed: bytes) -> tarfile.TarFile:
    return tarfile.open(fileobj=io.BytesIO(lzma.decompress(squeezed)))


def test_a_deb_holds_its_parts_in_order_and_tells_the_truth(tmp_path: Path, tree: Path) -> None:
    file = tmp_path / "made.deb"
    fields = {"Package": "made", "Version": "1", "Description": "short\n longer"}
    deb.write(file, tree, fields, MADE)
    parts = dict(members(file.read_bytes()))
    assert list(parts) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    assert parts["debian-binary"] == b"2.0\n"
    with opened(parts["control.tar.xz"]) as control:
        said = control.extractfile("./control")
        sums = control.extractfile("./md5sums")
        assert said is not None
        assert sums is not None
        text, digests = said.read().decode(), sums.read().decode()
    # four folders, the link, a file of one block and one of two
    assert text == ("Package: made\nVersion: 1\nInstalled-Size: 8\nDescription: short\n longer\n")
    with opened(parts["data.tar.xz"]) as data:
        about = {entry.name: entry for entry in data}
    assert {(entry.uname, entry.uid, entry.mtime) for entry in about.values()} == {
        ("root", 0, MADE)
    }
    assert about["./usr/bin/run"].mode == 0o755
    assert about["./usr/share/odd"].mode == 0o644
    assert about["./usr/share/link"].linkname == "odd"
    odd = hashlib.md5(b"x" * 1025, usedforsecurity=False).hexdigest()
    assert f"{odd}  usr/share/odd\n" in digests
    assert "link" not in digests


def test_the_same_sources_make_the_same_archives(tmp_path: Path, tree: Path) -> None:
    made = []
    for name in ("first", "second"):
        archive.tar_gz(tmp_path / f"{name}.tar.gz", tree, "inside", MADE)
        deb.write(tmp_path / f"{name}.deb", tree, {"Description": "d"}, MADE)
        made.append([(tmp_path / f"{name}{end}").read_bytes() for end in (".tar.gz", ".deb")])
        os.utime(tree / "usr" / "share" / "odd", (1, 1))
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "first.tar.gz") as packed:
        assert {name.partition("/")[0] for name in packed.getnames()} == {"inside"}


def test_the_copyright_file_quotes_our_licence() -> None:
    text = linux.copyright_text()
    assert "@" not in text.replace("(https://", "")
    assert " Permission is hereby granted, free of charge" in text
    assert all(line == "" or line[0] == " " or ":" in line for line in text.splitlines())


# --- the packages themselves


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages, made as a person makes them."""
    out = tmp_path_factory.mktemp("dist")
    made = subprocess.run(
        [sys.executable, "packaging/dev.py", "build", "bundle", "--out", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    return out


@pytest.fixture
def installed(built: Path, tmp_path: Path) -> Path:
    """A clean folder with the content of the `.deb` in it."""
    (package,) = built.glob("*.deb")
    parts = dict(members(package.read_bytes()))
    system = tmp_path / "system"
    with opened(parts["data.tar.xz"]) as data:
        data.extractall(system, filter="data")
    return system


def take_away(system: Path, package: Path) -> None:
    """Remove what the package lists, as dpkg does: files first, then folders that are empty."""
    with opened(dict(members(package.read_bytes()))["data.tar.xz"]) as data:
        names = data.getnames()
    for name in sorted(names, reverse=True):
        path = system / name
        path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()


def started(program: Path, home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run what was installed as somebody who has nothing else."""
    home.mkdir(exist_ok=True)
    env = {"PATH": "/usr/bin:/bin", "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [str(program), *words]
    return subprocess.run(
        command, cwd=home, env=env, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.long
def test_the_installed_program_plays_its_tour(installed: Path, tmp_path: Path) -> None:
    program, home = installed / "usr" / "bin" / facts.NAME, tmp_path / "home"
    told = started(program, home, "--version")
    assert told.stdout == f"Storekeeper {__version__}\n", told.stderr
    pictures = home / "pictures"
    toured = started(program, home, "--demo", "--tour", str(pictures))
    assert toured.returncode == 0, toured.stderr
    assert toured.stderr == ""
    saved = sorted(pictures.glob("*.png"))
    assert [file for file in saved if "documents" in file.name], "its demo portal answered"
    assert all(QImage(str(file)).width() > 600 for file in saved)


@pytest.mark.long
def test_the_installed_files_are_those_a_desktop_looks_for(installed: Path) -> None:
    usr = installed / "usr"
    assert (usr / "share/applications" / f"{facts.NAME}.desktop").is_file()
    assert (usr / "share/metainfo" / f"{facts.APP_ID}.metainfo.xml").is_file()
    page = gzip.decompress((usr / f"share/man/man1/{facts.NAME}.1.gz").read_bytes()).decode()
    assert f"Storekeeper {__version__}" in page
    documents = usr / "share/doc" / facts.NAME
    assert (documents / "copyright").is_file()
    assert {"httpx", "cryptography"} <= {path.name for path in (documents / "licences").iterdir()}
    assert not (documents / "licences" / "hatchling").exists()


@pytest.mark.long
def test_the_bundle_carries_nothing_it_does_not_reach(installed: Path) -> None:
    names = {path.name for path in (installed / "usr" / "lib").rglob("*")}
    for absent in ("Qml", "Quick", "Pdf", "WebEngine", "OpenGLWidgets"):
        assert not [name for name in names if f"Qt6{absent}" in name], absent
    assert not {"pytest", "hatchling", "setuptools", "PyInstaller"} & names
    assert not [path for path in installed.rglob("*") if path.is_symlink() and not path.exists()]


@pytest.mark.long
def test_what_was_installed_can_be_taken_away_and_leaves_nothing(
    built: Path, installed: Path, tmp_path: Path
) -> None:
    (package,) = built.glob("*.deb")
    program = installed / "usr" / "bin" / facts.NAME
    toured = started(program, tmp_path / "home", "--demo", "--tour", "pictures")
    assert toured.returncode == 0, toured.stderr
    with opened(dict(members(package.read_bytes()))["control.tar.xz"]) as control:
        sums = control.extractfile("./md5sums")
        assert sums is not None
        listed = [line.split("  ", 1) for line in sums.read().decode().splitlines()]
    for digest, name in listed:
        found = hashlib.md5((installed / name).read_bytes(), usedforsecurity=False).hexdigest()
        assert found == digest, f"{name} was changed by running the program"
    take_away(installed, package)
    assert not installed.exists(), "running the program left files where it was installed"


@pytest.mark.long
def test_the_archive_runs_wherever_it_is_unpacked(built: Path, tmp_path: Path) -> None:
    (file,) = built.glob("*-linux-*.tar.gz")
    with tarfile.open(file) as packed:
        packed.extractall(tmp_path / "some where", filter="data")
    (folder,) = (tmp_path / "some where").iterdir()
    link = tmp_path / "link"
    link.symlink_to(folder / "bin" / facts.NAME)
    told = started(link, tmp_path / "home", "--version")
    assert told.stdout == f"Storekeeper {__version__}\n", told.stderr
