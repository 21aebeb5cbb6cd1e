"""Smaller letters beside the body's, in the proportions of the design."""

from PySide6.QtGui import QFont, QFontInfo

_BODY = 13


def smaller(font: QFont, size: int) -> QFont:
    """`font` as a design of 13 px bodies writes `size`; grows with whatever the user has set."""
    made = QFont(font)
    made.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * size / _BODY)))
    return made
