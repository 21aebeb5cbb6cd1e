"""The program's sign at every size a system asks for, drawn from `resources/icons/logo.svg`."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from bundle.facts import NAME
from desktop.ui.icons import SIGN, SIGN_COLOUR, paint, recoloured

HICOLOR = (16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
APPLE = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}


def png(size: int) -> bytes:
    """The sign as a PNG of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, SIGN, SIGN_COLOUR, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError(f"the sign could not be drawn at {size} pixels")
    return bytes(buffer.data().data())


def ico(sizes: tuple[int, ...] = WINDOWS) -> bytes:
    """Windows' format: a table of contents, then the pictures."""
    pictures = [png(size) for size in sizes]
    table, place = b"", 6 + 16 * len(sizes)
    for size, picture in zip(sizes, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(sizes)) + table + b"".join(pictures)


def icns() -> bytes:
    """macOS' format: each picture behind its name and length."""
    parts = [(name, png(size)) for name, size in APPLE.items()]
    body = b"".join(name.encode() + struct.pack(">I", len(p) + 8) + p for name, p in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def hicolor(share: Path) -> None:
    """The freedesktop icon theme's folders below `share/`, and the drawing itself."""
    theme = share / "icons" / "hicolor"
    for size in HICOLOR:
        _write(theme / f"{size}x{size}" / "apps" / f"{NAME}.png", png(size))
    _write(theme / "scalable" / "apps" / f"{NAME}.svg", recoloured(SIGN, SIGN_COLOUR))


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
