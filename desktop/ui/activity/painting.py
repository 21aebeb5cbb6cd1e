"""How a row of Activity is painted: the whole of it at once, for a sentence crosses columns."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from desktop.stock.outcomes import Fate
from desktop.ui.activity.bar import Share, paint_bar
from desktop.ui.activity.model import ActivityModel, Column, Node, Sort
from desktop.ui.details.drawing import draw, figures_font, ground, heavier, is_selected
from desktop.ui.icons import paint
from desktop.ui.kinds import kind_sign
from desktop.ui.outcomes.words import outcome_sign
from desktop.ui.palette import Tone
from desktop.ui.pill import paint_pill, pill_font, pill_size
from desktop.ui.theme import Theme

PAD, ICON, INDENT, BAR_WIDE = 6, 16, 22, 96
_EDGE, _BAR_HIGH = 10, 8
MESSAGE = (Column.PROGRESS, Column.UNKNOWN)
"""The sentence about one document lies over these columns and those between."""


class RowPainter:
    """Paints rows at the places of a view's columns."""

    def __init__(self, theme: Theme, view: QTreeView, model: ActivityModel) -> None:
        self._theme = theme
        self._view = view
        self._activity = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        palette, view = self._theme.palette, self._view
        line: QRect = option.rect
        whole = QRect(0, line.top(), view.viewport().width(), line.height())
        painter.save()
        painter.setLayoutDirection(view.layoutDirection())
        chosen = view.selectionModel().isSelected(self._activity.place(node))
        if chosen:
            option.state |= QStyle.StateFlag.State_Selected
        painter.fillRect(whole, QColor(ground(option, palette, palette.base)))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, QColor(palette.line))
        self._paint_name(painter, node, whole)
        if node.act is not None:
            self._paint_act(painter, node, whole, quiet=not is_selected(option))
        elif node.sort is Sort.ENTRY:
            self._paint_entry(painter, node, whole, quiet=not is_selected(option))
        if chosen and view.hasFocus():
            for y in (whole.top(), whole.bottom()):
                painter.fillRect(whole.left(), y, whole.width(), 1, QColor(palette.focus))
        painter.restore()

    def _cell(self, column: Column, whole: QRect, last: Column | None = None) -> QRect:
        left = self._view.columnViewportPosition(column)
        right = left + self._view.columnWidth(column)
        if last is not None:
            edges = [left, self._view.columnViewportPosition(last)]
            left = min(edges)
            right = max(
                self._view.columnViewportPosition(column) + self._view.columnWidth(column),
                self._view.columnViewportPosition(last) + self._view.columnWidth(last),
            )
        return QRect(left + PAD, whole.top(), right - left - 2 * PAD, whole.height() - 1)

    def _visual(self, room: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), room, part)

    def _paint_name(self, painter: QPainter, node: Node, whole: QRect) -> None:
        palette, font = self._theme.palette, self._view.font()
        last = Column.PROGRESS if node.sort is Sort.FOLD else None
        room = self._cell(Column.NAME, whole, last)
        depth = 0
        above = node.parent
        while above is not None:
            depth, above = depth + 1, above.parent
        inside = room.adjusted(_EDGE - PAD + depth * INDENT, 0, 0, 0)
        if node.under:
            self._paint_arrow(painter, node, room, inside)
        inside = inside.adjusted(INDENT, 0, 0, 0)
        text = self._activity.cell(node, Column.NAME)
        if node.act is not None:
            sign = kind_sign(node.act.kind_code)
            inside = self._paint_icon(painter, room, inside, sign.icon, palette.text2)
            strong = heavier(figures_font(font), QFont.Weight.DemiBold)
            wide = min(QFontMetrics(strong).horizontalAdvance(node.act.name), inside.width())
            first = QRect(inside.left(), inside.top(), wide + 1, inside.height())
            draw(painter, self._visual(room, first), node.act.name, strong, palette.text)
            rest = inside.adjusted(wide + 8, 0, 0, 0)
            title = " ".join(node.act.title.split())
            if rest.width() > ICON:
                draw(painter, self._visual(room, rest), title, font, palette.text2)
            return
        if node.sort is Sort.ENTRY:
            drawing = self._activity.words.icon(node.entry.work)
            inside = self._paint_icon(painter, room, inside, drawing, palette.text2)
            font = heavier(font, QFont.Weight.Medium)
        colour = palette.text3 if node.sort is Sort.READING else palette.text
        draw(painter, self._visual(room, inside), text, font, colour)

    def _paint_arrow(self, painter: QPainter, node: Node, room: QRect, inside: QRect) -> None:
        is_open = self._view.isExpanded(self._activity.place(node))
        closed = "chevron-left" if self._view.isRightToLeft() else "chevron-right"
        self._paint_icon(
            painter,
            room,
            inside,
            "chevron-down" if is_open else closed,
            self._theme.palette.text2,
        )

    def _paint_icon(
        self, painter: QPainter, room: QRect, inside: QRect, name: str, colour: str
    ) -> QRect:
        """A drawing where reading begins; the (unmirrored) place that is left behind it."""
        top = inside.top() + (inside.height() - ICON + 1) // 2
        where = QRect(inside.left(), top, ICON, ICON)
        paint(painter, name, colour, QRectF(self._visual(room, where)))
        return inside.adjusted(ICON + 8, 0, 0, 0)

    def _paint_act(self, painter: QPainter, node: Node, whole: QRect, *, quiet: bool) -> None:
        if node.act is None or node.result is None:
            return
        palette = self._theme.palette
        room = self._cell(Column.STATE, whole)
        font = pill_font(self._view.font())
        sign = outcome_sign(node.act, node.result.act)
        size = pill_size(sign, font)
        top = room.top() + (room.height() - size.height() + 1) // 2
        pill = self._visual(room, QRect(room.left(), top, size.width(), size.height()))
        paint_pill(painter, QRectF(pill), sign, palette, font, mirrored=self._view.isRightToLeft())
        outcome = node.act.outcome
        refused = outcome is not None and outcome.fate is Fate.REFUSED
        plain = outcome is not None and outcome.fate is Fate.DONE and not outcome.checked
        message = heavier(self._view.font(), QFont.Weight.Medium) if refused else self._view.font()
        faint = palette.text3 if quiet else palette.text2
        draw(
            painter,
            self._cell(MESSAGE[0], whole, MESSAGE[1]),
            self._activity.cell(node, Column.PROGRESS),
            message,
            faint if plain else palette.text,
        )
        self._paint_figure(painter, node, Column.STARTED, whole, palette.text2)

    def _paint_entry(self, painter: QPainter, node: Node, whole: QRect, *, quiet: bool) -> None:
        palette, entry = self._theme.palette, node.entry
        faint = palette.text3 if quiet else palette.text2
        room = self._cell(Column.STATE, whole)
        state = self._activity.words.state(entry, self._activity.wait_until)
        inside = self._paint_icon(painter, room, room, state.icon, palette.text2)
        draw(painter, self._visual(room, inside), state.word, self._view.font(), palette.text2)
        self._paint_progress(painter, node, whole)
        for column, count, tone in (
            (Column.DONE, entry.done, palette.text),
            (Column.REFUSED, entry.refused, palette.pills[Tone.BAD].text),
            (Column.UNKNOWN, entry.unknown, palette.pills[Tone.WARNING].text),
        ):
            strong = bool(count) and column is not Column.DONE
            self._paint_figure(
                painter, node, column, whole, tone if count else faint, strong=strong
            )
        self._paint_figure(painter, node, Column.STARTED, whole, palette.text2)
        self._paint_figure(painter, node, Column.TOOK, whole, palette.text2)
        if not self._view.isColumnHidden(Column.PERSON):
            who = self._activity.cell(node, Column.PERSON)
            draw(painter, self._cell(Column.PERSON, whole), who, self._view.font(), palette.text2)

    def _paint_progress(self, painter: QPainter, node: Node, whole: QRect) -> None:
        palette, entry = self._theme.palette, node.entry
        room = self._cell(Column.PROGRESS, whole)
        top = room.top() + (room.height() - _BAR_HIGH + 1) // 2
        bar = QRect(room.left(), top, BAR_WIDE, _BAR_HIGH)
        share = Share(entry.settled, entry.refused, entry.how_many)
        paint_bar(
            painter,
            QRectF(self._visual(room, bar)),
            share,
            palette,
            now=entry.runs,
            mirrored=self._view.isRightToLeft(),
        )
        rest = self._visual(room, room.adjusted(BAR_WIDE + 8, 0, 0, 0))
        text = self._activity.cell(node, Column.PROGRESS)
        draw(painter, rest, text, figures_font(self._view.font()), palette.text)

    def _paint_figure(
        self,
        painter: QPainter,
        node: Node,
        column: Column,
        whole: QRect,
        colour: str,
        *,
        strong: bool = False,
    ) -> None:
        if self._view.isColumnHidden(column):
            return
        font = figures_font(self._view.font())
        if strong:
            font = heavier(font, QFont.Weight.DemiBold)
        text = self._activity.cell(node, column)
        draw(painter, self._cell(column, whole), text, font, colour, at_end=True)
