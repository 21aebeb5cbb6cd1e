"""Text in the cells of the pane's tables: one line, plain, cut at its end unless it is a figure."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.ui.palette import Palette


def note_font(body: QFont) -> QFont:
    font = QFont(body)
    font.setPixelSize(max(8, round(body.pixelSize() * 12 / 13)))
    return font


def heavier(body: QFont, weight: QFont.Weight) -> QFont:
    font = QFont(body)
    font.setWeight(weight)
    return font


def figures_font(body: QFont) -> QFont:
    """Digits of one width, so that figures stand under each other."""
    font = QFont(body)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def draw(
    painter: QPainter, where: QRect, text: str, font: QFont, colour: str, *, at_end: bool = False
) -> None:
    """Text at the start of `where`, elided; a figure stands at its end and is not."""
    # the painter itself mirrors both sides where the language is written from the right
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    shown = text
    if not at_end:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(where, int(flags | Qt.TextFlag.TextDontClip), shown)


def is_selected(option: QStyleOptionViewItem) -> bool:
    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_Selected)


def ground(option: QStyleOptionViewItem, palette: Palette, plain: str) -> str:
    """The colour behind a row: chosen, chosen elsewhere, or `plain`."""
    state: QStyle.StateFlag = option.state
    if not state & QStyle.StateFlag.State_Selected:
        return plain
    active = state & QStyle.StateFlag.State_Active
    return palette.selection if active else palette.selection_inactive
