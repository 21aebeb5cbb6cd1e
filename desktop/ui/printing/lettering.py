"""Letters on paper: their sizes, and where lines break; measured in tenths of a point."""

import unicodedata
from functools import cached_property
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from desktop.ui.theme import FAMILY

PER_POINT: Final = 10
PER_INCH: Final = 72 * PER_POINT
_WIDEST: Final = 100_000.0
_TO_LEFT: Final = {"R", "AL"}
_RIGHT_TO_LEFT_MARK: Final = "\u200f"
_LEFT_TO_RIGHT_MARK: Final = "\u200e"


class Letters:
    """One size and weight of letters."""

    def __init__(self, points: float, *, bold: bool = False) -> None:
        self.font = QFont(FAMILY)
        self.font.setPixelSize(round(points * PER_POINT))
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.font.setFeature(QFont.Tag("calt"), 0)  # its hyphens and colons could not be copied
        if bold:
            self.font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self.font)

    @cached_property
    def line(self) -> float:
        """The height of one line; letters of other fonts are never taller than this by much."""
        return self._metrics.lineSpacing() * 1.08

    @cached_property
    def ascent(self) -> float:
        return self._metrics.ascent()

    def width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def wrap(self, text: str, width: float) -> tuple[str, ...]:
        """The lines of `text`, none wider than `width`; words longer than a line are broken."""
        if "\n" not in text and self.width(text) <= width:
            return (text,)
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines.extend(self._broken(paragraph, width))
        return tuple(lines)

    def first_line(self, text: str, width: float) -> str:
        """What of `text` fits into one line, with … if that is not all."""
        if self.width(text) <= width and "\n" not in text:
            return text
        return self.wrap(text, max(0.0, width - self.width("…")))[0].rstrip() + "…"

    def _broken(self, paragraph: str, width: float) -> list[str]:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(paragraph, self.font)
        layout.setTextOption(option)
        units = paragraph.encode("utf-16-le", "replace")  # Qt counts in halves of characters
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            lines.append(units[start:end].decode("utf-16-le", "replace").rstrip())
        layout.endLayout()
        return _same_direction(paragraph, lines) or [""]


def _same_direction(paragraph: str, lines: list[str]) -> list[str]:
    """Lines are drawn one by one, but run the way their paragraph does."""
    to_left = runs_to_left(paragraph)
    mark = _RIGHT_TO_LEFT_MARK if to_left else _LEFT_TO_RIGHT_MARK
    return [line if runs_to_left(line) is to_left else mark + line for line in lines]


def runs_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in _TO_LEFT:
            return True
        if direction == "L":
            return False
    return False


class Typeface:
    """The letters of a printout."""

    def __init__(self) -> None:
        self.title = Letters(16, bold=True)
        self.heading = Letters(10.5, bold=True)
        self.body = Letters(8.5)
        self.strong = Letters(8.5, bold=True)
        self.small = Letters(7.5)
