"""How a row of the sidebar looks: icon, name, count, and the edge of the one that is listed."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.fonts import smaller
from desktop.ui.icons import paint
from desktop.ui.palette import Tone
from desktop.ui.theme import Theme

_ROW = 30
_FIRST_HEAD, _HEAD = 28, 38
_ICON_AT, _TEXT_AT, _END, _GAP = 12, 36, 10, 6
_EDGE = 3
_STATE = QStyle.StateFlag


class ViewRole(IntEnum):
    """What an item of the list carries besides its name."""

    KEY = Qt.ItemDataRole.UserRole
    DRAWING = KEY + 1
    COUNT = KEY + 2
    WARNS = KEY + 3
    ACTIVE = KEY + 4


class ViewRow(QStyledItemDelegate):
    """Paints rows and section heads; a count is never cut, a name may be."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        if index.data(ViewRole.KEY) is None:
            return QSize(0, _FIRST_HEAD if index.row() == 0 else _HEAD)
        return QSize(0, max(_ROW, option.fontMetrics.height() + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(ViewRole.KEY) is None:
            self._paint_head(painter, option, str(index.data()))
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
        font = smaller(option.font, 11)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.palette.text3))
        place = option.rect.adjusted(_ICON_AT, 0, -_END, -4)
        place.setTop(place.bottom() - QFontMetrics(font).height())
        _write(painter, option, place, title)

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = self._theme.palette
        whole = QRect(option.rect)
        active = bool(index.data(ViewRole.ACTIVE))
        if active:
            painter.fillRect(whole, QColor(colours.selection))
            edge = QRect(whole.left(), whole.top(), _EDGE, whole.height())
            painter.fillRect(_mirrored(option, edge), QColor(colours.focus))
        elif option.state & _STATE.State_MouseOver:
            painter.fillRect(whole, QColor(colours.selection_inactive))
        icon = QRect(whole.left() + _ICON_AT, whole.center().y() - 7, 16, 16)
        ink = colours.link if active else colours.text2
        paint(painter, str(index.data(ViewRole.DRAWING)), ink, QRectF(_mirrored(option, icon)))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if active else QFont.Weight.Normal)
        painter.setFont(font)
        room = self._paint_count(painter, option, index, active=active)
        painter.setFont(font)
        painter.setPen(QColor(colours.selection_text if active else colours.text))
        place = whole.adjusted(_TEXT_AT, 0, -room, 0)
        _write(painter, option, place, str(index.data()))
        if option.state & _STATE.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(whole).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_count(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        *,
        active: bool,
    ) -> int:
        """The count at the end of the row; returns the room it takes."""
        count = str(index.data(ViewRole.COUNT) or "")
        if not count:
            return _END
        colours = self._theme.palette
        font = painter.font()
        font.setFeature(QFont.Tag("tnum"), 1)
        warns = bool(index.data(ViewRole.WARNS))
        if warns:
            font = smaller(font, 12)
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance(count) + 1
        pad = 7 if warns else 0
        tall = QFontMetrics(font).height() + 4
        whole = QRect(option.rect)
        left = whole.right() + 1 - _END - width - 2 * pad
        place = QRect(left, whole.center().y() + 1 - tall // 2, width + 2 * pad, tall)
        place = _mirrored(option, place)
        painter.setPen(QColor(colours.selection_text if active else colours.text2))
        if warns:
            pill = colours.pills[Tone.WARNING]
            painter.setPen(QPen(QColor(pill.border), 1))
            painter.setBrush(QColor(pill.fill))
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(pill.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, count)
        return _END + width + 2 * pad + _GAP


def _write(painter: QPainter, option: QStyleOptionViewItem, place: QRect, text: str) -> None:
    leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    where = QStyle.visualAlignment(option.direction, leading)
    painter.drawText(_mirrored(option, place), where, cut)


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, place)
