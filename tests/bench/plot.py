"""Curves on two logarithmic scales, as a picture."""

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF

SIZE = (960, 600)
FRAME = QRectF(80, 50, 840, 480)
COLOURS = ("#1f6feb", "#1a7f37", "#bc4c00", "#8250df")


@dataclass(slots=True)
class Curve:
    name: str
    points: list[tuple[float, float]] = field(default_factory=list)

    def add(self, x: float, y: float) -> None:
        self.points.append((x, y))


class _Scale:
    """Whole powers of ten around what is to be shown."""

    def __init__(self, values: Sequence[float], start: float, end: float) -> None:
        self.low = math.floor(math.log10(min(values)))
        self.high = max(self.low + 1, math.ceil(math.log10(max(values))))
        self._start, self._end = start, end

    def place(self, value: float) -> float:
        share = (math.log10(value) - self.low) / (self.high - self.low)
        return self._start + share * (self._end - self._start)

    def marks(self) -> Iterator[float]:
        return (10.0**power for power in range(self.low, self.high + 1))


def draw(curves: Sequence[Curve], path: Path) -> None:
    curves = [curve for curve in curves if curve.points]
    if not curves:
        return
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    points = [point for curve in curves for point in curve.points]
    across = _Scale([x for x, _ in points], FRAME.left(), FRAME.right())
    up = _Scale([y for _, y in points], FRAME.bottom(), FRAME.top())
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _axes(painter, across, up)
    for number, curve in enumerate(curves):
        _curve(painter, curve, across, up, number)
    painter.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise OSError(f"{path} cannot be written")
    del application


def _axes(painter: QPainter, across: _Scale, up: _Scale) -> None:
    painter.setPen(QPen(QColor("#d0d7de"), 1))
    painter.drawRect(FRAME)
    for mark in across.marks():
        x = across.place(mark)
        painter.setPen(QColor("#d0d7de"))
        painter.drawLine(QPointF(x, FRAME.top()), QPointF(x, FRAME.bottom()))
        painter.setPen(QColor("#24292f"))
        below = QRectF(x - 60, FRAME.bottom() + 6, 120, 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, f"{mark:,.0f}")
    for mark in up.marks():
        y = up.place(mark)
        painter.setPen(QColor("#d0d7de"))
        painter.drawLine(QPointF(FRAME.left(), y), QPointF(FRAME.right(), y))
        painter.setPen(QColor("#24292f"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, y - 10, FRAME.left() - 8, 20), right, f"{mark:g} s")
    middle = QRectF(FRAME.left(), FRAME.bottom() + 30, FRAME.width(), 20)
    painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, "documents")


def _curve(painter: QPainter, curve: Curve, across: _Scale, up: _Scale, number: int) -> None:
    colour = QColor(COLOURS[number % len(COLOURS)])
    places = [QPointF(across.place(x), up.place(y)) for x, y in curve.points]
    painter.setPen(QPen(colour, 2))
    painter.drawPolyline(QPolygonF(places))
    painter.setBrush(colour)
    for place in places:
        painter.drawEllipse(place, 3.5, 3.5)
    painter.drawText(QPointF(FRAME.left() + 150 * number, FRAME.top() - 14), curve.name)
    painter.setBrush(Qt.BrushStyle.NoBrush)
