"""Paints the bits of a cell, and measures what they take."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter

from desktop.ui.details.drawing import figures_font, heavier, note_font
from desktop.ui.palette import Palette
from desktop.ui.pill import paint_pill, pill_font, pill_size
from desktop.ui.review.rows import Bit, Face
from desktop.ui.table.strokes import draw_icon

_FLAGS = int(
    Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextSingleLine
    | Qt.TextFlag.TextDontClip
)
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Brush:
    """The fonts of one table."""

    faces: dict[Face, QFont]
    pill: QFont

    @classmethod
    def of(cls, body: QFont) -> "Brush":
        small = note_font(body)
        return cls(
            {
                Face.BODY: figures_font(body),
                Face.MEDIUM: heavier(body, QFont.Weight.Medium),
                Face.STRONG: figures_font(heavier(body, QFont.Weight.DemiBold)),
                Face.NOTE: small,
                Face.NOTE_MEDIUM: heavier(small, QFont.Weight.Medium),
            },
            pill_font(body),
        )

    def width(self, bit: Bit) -> int:
        if bit.sign is not None:
            return pill_size(bit.sign, self.pill).width()
        if bit.icon:
            return bit.size
        return ceil(QFontMetricsF(self.faces[bit.face]).horizontalAdvance(bit.text)) + 1

    def whole(self, bits: Sequence[Bit]) -> int:
        return sum(bit.gap + self.width(bit) for bit in bits)

    def height_of(self, bit: Bit, width: int) -> int:
        """A sentence on as many lines as it needs."""
        metrics = QFontMetrics(self.faces[bit.face])
        return metrics.boundingRect(
            QRect(0, 0, max(20, width), 10_000), _WRAPPED, bit.text
        ).height()

    def paint(
        self,
        painter: QPainter,
        where: QRect,
        bits: Sequence[Bit],
        palette: Palette,
        *,
        at_end: bool = False,
        mirrored: bool = False,
        chosen: bool = False,
        faded: bool = False,
    ) -> None:
        """One line of bits; what may be cut ends in … where there is no room."""
        widths = self._shares(bits, where.width())
        spare = where.width() - sum(bit.gap for bit in bits) - sum(widths)
        x = max(0, spare) if at_end else 0
        for bit, width in zip(bits, widths, strict=True):
            x += bit.gap
            left = where.right() + 1 - x - width if mirrored else where.left() + x
            box = QRect(left, where.top(), width, where.height())
            self._bit(painter, box, bit, palette, mirrored=mirrored, chosen=chosen, faded=faded)
            x += width

    def wrapped(
        self, painter: QPainter, where: QRect, bit: Bit, palette: Palette, *, mirrored: bool
    ) -> None:
        painter.setFont(self.faces[bit.face])
        painter.setPen(QColor(bit.ink.colour(palette)))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop) | _WRAPPED
        painter.drawText(where, flags, bit.text)

    def _bit(
        self,
        painter: QPainter,
        box: QRect,
        bit: Bit,
        palette: Palette,
        *,
        mirrored: bool,
        chosen: bool,
        faded: bool,
    ) -> None:
        colour = palette.text3 if faded else bit.ink.colour(palette, chosen=chosen)
        if bit.sign is not None:
            size = pill_size(bit.sign, self.pill)
            top = box.center().y() - size.height() // 2
            paint_pill(
                painter,
                QRectF(box.left(), top, size.width(), size.height()),
                bit.sign,
                palette,
                self.pill,
                mirrored=mirrored,
            )
        elif bit.icon:
            above = (box.height() - bit.size) / 2
            place = QRectF(box.left(), box.top() + above, bit.size, bit.size)
            draw_icon(painter, bit.icon, colour, place, mirrored=mirrored and bit.mirrors)
        else:
            font = self.faces[bit.face]
            shown = bit.text
            if not bit.whole and self.width(bit) > box.width():
                elide = Qt.TextElideMode.ElideRight
                shown = QFontMetricsF(font).elidedText(bit.text, elide, box.width())
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(box, _FLAGS, shown)

    def _shares(self, bits: Sequence[Bit], room: int) -> list[int]:
        """What may be cut shares what is left: the short ones stay whole."""
        widths = [self.width(bit) for bit in bits]
        left = room - sum(bit.gap for bit in bits)
        cut = [
            at for at, bit in enumerate(bits) if not (bit.whole or bit.icon or bit.sign is not None)
        ]
        left -= sum(width for at, width in enumerate(widths) if at not in cut)
        for at in [at for at in cut if bits[at].first]:
            widths[at] = max(0, min(widths[at], left))
            left -= widths[at]
            cut.remove(at)
        for waiting, at in zip(
            range(len(cut), 0, -1), sorted(cut, key=widths.__getitem__), strict=True
        ):
            widths[at] = max(0, min(widths[at], left // waiting))
            left -= widths[at]
        return widths
