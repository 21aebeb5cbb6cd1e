"""What a Linux program file says about what it needs."""

import re
import struct
from collections.abc import Iterator
from pathlib import Path

MAGIC = b"\x7fELF"
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")
_DYNAMIC, _LOAD = 2, 1
_NEEDED, _STRING_TABLE = 1, 5
_SEARCH_PATHS = {15, 29}  # RPATH and RUNPATH
_TEXTS = {_NEEDED, *_SEARCH_PATHS}


def is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == MAGIC


def glibc(files: Iterator[Path]) -> str:
    """The newest version of the C library that any of these files asks for."""
    minors = (int(found) for file in files for found in _GLIBC.findall(file.read_bytes()))
    return f"2.{max(minors, default=17)}"


def needed(file: Path) -> list[str]:
    """The libraries a 64-bit little-endian file is linked to, as its dynamic section names them."""
    image = file.read_bytes()
    return [_text(image, place) for _, tag, place in _texts(image) if tag == _NEEDED]


def forget_search_paths(file: Path) -> None:
    """Take out the folders of this machine in which a file would look for libraries first.

    The entry then points to the empty text each table of texts begins with, which the loader
    passes over.
    """
    image = bytearray(file.read_bytes())
    for at, tag, place in _texts(bytes(image)):
        if tag in _SEARCH_PATHS and _text(image, place).startswith("/"):
            struct.pack_into("<Q", image, at + 8, 0)
    if image != file.read_bytes():
        file.write_bytes(image)


def _texts(image: bytes) -> list[tuple[int, int, int]]:
    """The dynamic section's texts: where the entry is, what it is about, where its text is."""
    if image[:6] != MAGIC + b"\x02\x01":
        return []
    segments = list(_segments(image))
    tags = [
        (at, *struct.unpack_from("<qQ", image, at))
        for kind, _, start, size in segments
        if kind == _DYNAMIC
        for at in range(start, start + size, 16)
    ]
    tables = [value for _, tag, value in tags if tag == _STRING_TABLE]
    if not tables:
        return []
    table = _in_file(tables[0], segments)
    return [(at, tag, table + value) for at, tag, value in tags if tag in _TEXTS]


def _segments(image: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Kind, address in memory, place in the file and size in it, of each segment."""
    (first,) = struct.unpack_from("<Q", image, 0x20)
    size, count = struct.unpack_from("<HH", image, 0x36)
    for at in range(first, first + size * count, size):
        kind, _, place, address, _, length = struct.unpack_from("<IIQQQQ", image, at)
        yield kind, address, place, length


def _in_file(address: int, segments: list[tuple[int, int, int, int]]) -> int:
    for kind, start, place, length in segments:
        if kind == _LOAD and start <= address < start + length:
            return place + address - start
    raise ValueError(f"no segment holds the address {address:#x}")


def _text(image: bytes | bytearray, at: int) -> str:
    return image[at : image.index(b"\0", at)].decode()
