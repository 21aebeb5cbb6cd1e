"""Folders into tar archives that come out the same, byte for byte, whenever they are made."""

import gzip
import hashlib
import io
import lzma
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Packed:
    """What went into an archive."""

    kibibytes: int = 0
    """What it takes on a disk, as Debian counts it: every file and folder rounded up."""
    sums: list[tuple[str, str]] = field(default_factory=list)
    """Each file and its MD5, which is all that dpkg compares with."""


def tar_gz(file: Path, tree: Path, inside: str, made: int) -> None:
    """`tree` as a `.tar.gz` whose only folder is `inside`."""
    with (
        file.open("wb") as opened,
        gzip.GzipFile("", "wb", compresslevel=9, fileobj=opened, mtime=made) as squeezed,
    ):
        pack(squeezed, tree, f"{inside}/", made)


def pack(into: "io.BufferedIOBase | lzma.LZMAFile", tree: Path, before: str, made: int) -> Packed:
    """Write `tree` as a tar archive: sorted, owned by root, every file as old as the sources."""
    packed = Packed()
    with tarfile.open(fileobj=into, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path, name in [(tree, before.rstrip("/")), *_below(tree, before)]:
            about = _described(archive, path, name, made)
            packed.kibibytes += -(-about.size // 1024) if about.isreg() else 1
            if about.isreg():
                content = path.read_bytes()
                digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
                packed.sums.append((name.removeprefix("./"), digest))
                archive.addfile(about, io.BytesIO(content))
            else:
                archive.addfile(about)
    return packed


def _below(tree: Path, before: str) -> Iterator[tuple[Path, str]]:
    for path in sorted(tree.rglob("*")):
        yield path, f"{before}{path.relative_to(tree).as_posix()}"


def _described(archive: tarfile.TarFile, path: Path, name: str, made: int) -> tarfile.TarInfo:
    about = archive.gettarinfo(str(path), name)
    if about.islnk():  # two names of one file are two files to us
        about.type, about.size = tarfile.REGTYPE, path.stat().st_size
    about.uid = about.gid = 0
    about.uname = about.gname = "root"
    about.mtime = made
    if not about.issym():
        about.mode = 0o755 if about.isdir() or about.mode & 0o100 else 0o644
    else:
        about.mode = 0o777
    return about
