"""A document's number for the scanner: a QR code, drawn as one shape."""

from typing import Final

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from desktop.ui.palette import LIGHT

_LONGEST: Final = 200
_QUIET: Final = 4
"""Modules of white around the code, which scanners need to find it."""


def modules(number: str) -> tuple[tuple[bool, ...], ...]:
    """The code's dark and light modules, the white border included; empty for no number."""
    if not number or len(number) > _LONGEST:
        return ()
    code = segno.make_qr(number, error="m")
    return tuple(tuple(bool(dark) for dark in row) for row in code.matrix_iter(border=_QUIET))


def module_size(number: str, widest: float) -> float:
    """How large one module may be: whole tenths of a point, so that edges are sharp."""
    code = modules(number)
    return float(widest // len(code)) if code else 0.0


def draw_code(painter: QPainter, number: str, left: float, top: float, size: float) -> None:
    """Draw with modules of `size`; a run of dark ones is one rectangle."""
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    for y, row in enumerate(modules(number)):
        start = 0
        for x, dark in enumerate((*row, False)):
            if dark:
                continue
            if x > start:
                shape.addRect(QRectF(left + start * size, top + y * size, (x - start) * size, size))
            start = x + 1
    painter.fillPath(shape, QColor(LIGHT.text))
