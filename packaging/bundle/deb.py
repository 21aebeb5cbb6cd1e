"""A Debian package, written by hand: an `ar` archive of two tar archives. Any system makes it."""

import io
import lzma
import tarfile
from collections.abc import Mapping
from pathlib import Path

from bundle.archive import Packed, pack

MAGIC = b"!<arch>\n"
SHOWN_MODE = 0o100644


def write(file: Path, tree: Path, fields: Mapping[str, str], made: int) -> None:
    """Pack `tree`, whose folders are those of the root, under the given control fields."""
    data = io.BytesIO()
    with lzma.open(data, "wb", preset=6) as squeezed:
        packed = pack(squeezed, tree, "./", made)
    control = io.BytesIO()
    with lzma.open(control, "wb") as squeezed:
        _control(squeezed, control_text(fields, packed.kibibytes), packed, made)
    file.write_bytes(
        MAGIC
        + member("debian-binary", b"2.0\n", made)
        + member("control.tar.xz", control.getvalue(), made)
        + member("data.tar.xz", data.getvalue(), made)
    )


def control_text(fields: Mapping[str, str], kibibytes: int) -> str:
    """The control file: one field a line, a description's further lines indented."""
    lines = {**fields, "Installed-Size": str(kibibytes)}
    description = lines.pop("Description")
    return "".join(f"{name}: {value}\n" for name, value in lines.items()) + (
        f"Description: {description}\n"
    )


def member(name: str, data: bytes, made: int) -> bytes:
    """One file of an `ar` archive; each begins at an even place."""
    head = f"{name:<16}{made:<12}{0:<6}{0:<6}{SHOWN_MODE:<8o}{len(data):<10}`\n"
    return head.encode("ascii") + data + b"\n" * (len(data) % 2)


def _control(into: io.BufferedIOBase | lzma.LZMAFile, text: str, packed: Packed, made: int) -> None:
    sums = "".join(f"{digest}  {name}\n" for name, digest in packed.sums)
    with tarfile.open(fileobj=into, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, content in (("./control", text), ("./md5sums", sums)):
            about = tarfile.TarInfo(name)
            about.size, about.mtime = len(content.encode()), made
            about.mode, about.uname, about.gname = 0o644, "root", "root"
            archive.addfile(about, io.BytesIO(content.encode()))
