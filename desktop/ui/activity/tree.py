"""The painted tree of Activity."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from desktop.stock.outcomes import Fate
from desktop.ui.activity.bar import Share, paint_bar
from desktop.ui.activity.model import FIGURES, ActivityModel, Column, Node, Sort
from desktop.ui.details.drawing import draw, figures_font, ground, heavier, is_selected
from desktop.ui.icons import paint
from desktop.ui.kinds import kind_sign
from desktop.ui.outcomes.words import outcome_sign
from desktop.ui.palette import Tone
from desktop.ui.pill import paint_pill, pill_font, pill_size
from desktop.ui.plain import tip
from desktop.ui.theme import Theme

_ROW, _PAD, _ICON, _INDENT, _EDGE = 30, 6, 16, 22, 10
_BAR_WIDE, _BAR_HIGH = 96, 8
_WIDTHS = {
    Column.STATE: 150,
    Column.PROGRESS: 200,
    Column.DONE: 54,
    Column.REFUSED: 66,
    Column.UNKNOWN: 74,
    Column.STARTED: 82,
    Column.TOOK: 92,
    Column.PERSON: 110,
    Column.ACTIONS: 190,
}
_MOST = {Column.STATE: 240, Column.PROGRESS: 380, Column.PERSON: 150}
_LEAST_NAME, _LEAST_PROGRESS = 290, 190
_MESSAGE = (Column.PROGRESS, Column.UNKNOWN)
"""The sentence about one document lies over these columns and those between."""


class ActivityTree(QTreeView):
    """Shows an `ActivityModel`; Enter opens an operation, Space unfolds it."""

    opened = Signal(object)
    """The node on which Enter was pressed, or that was double clicked."""
    resized = Signal()

    def __init__(self, theme: Theme, model: ActivityModel) -> None:
        super().__init__()
        self._theme = theme
        self._activity = model
        self.setObjectName("activity-tree")
        self.setAccessibleName(self.tr("Operations and their documents"))
        self.setProperty("role", "list")
        self.setProperty("look", "bare")
        self.setModel(model)
        self.setItemDelegate(_Heights(self))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setIndentation(_INDENT)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self._double_clicked)
        theme.changed.connect(self.viewport().update)

    def row_height(self) -> int:
        return max(_ROW, QFontMetrics(self.font()).height() + 12)

    def fit(self, actions: int) -> None:
        """The name gets what is left; `actions` is what the widest row of buttons needs.

        Where there is little room facts that the tool tips have too make way, never a button.
        """
        widths = self._natural() | {Column.ACTIONS: max(120, actions)}
        wide = self.viewport().width()
        gone: set[Column] = set()
        for column in (None, Column.PERSON, Column.TOOK, Column.STARTED):
            if column is not None:
                gone.add(column)
            left = wide - sum(width for each, width in widths.items() if each not in gone)
            if left < _LEAST_NAME and widths[Column.PROGRESS] > _LEAST_PROGRESS:
                given = min(_LEAST_NAME - left, widths[Column.PROGRESS] - _LEAST_PROGRESS)
                widths[Column.PROGRESS] -= given
                left += given
            if left >= _LEAST_NAME:
                break
        widths[Column.NAME] = max(_LEAST_NAME, left)
        for column, width in widths.items():
            self.setColumnHidden(column, column in gone)
            if column not in gone and self.columnWidth(column) != width:
                self.setColumnWidth(column, width)

    def _natural(self) -> dict[Column, int]:
        """What the columns need to show everything, as far as that is reasonable."""
        widths = dict(_WIDTHS)
        metrics = QFontMetrics(figures_font(self.font()))
        beside = {Column.STATE: _ICON + 8, Column.PROGRESS: _BAR_WIDE + 8}
        for column in (*FIGURES, Column.STATE, Column.PROGRESS, Column.PERSON):
            texts = [self._activity.cell(node, column) for node in self._activity.top()[:100]]
            extra = beside.get(column, 0) + 2 * _PAD + 4
            needs = [metrics.horizontalAdvance(text) + extra for text in texts]
            widths[column] = max([widths[column], *needs])
        for column, most in _MOST.items():
            widths[column] = min(most, widths[column])
        return widths

    # -- keys and clicks -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        node = self._activity.node(self.currentIndex())
        if node is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if node.sort is Sort.FOLD:
                self._unfold()
            else:
                self.opened.emit(node)
            return
        if node is not None and event.key() == Qt.Key.Key_Space:
            self._unfold()
            return
        super().keyPressEvent(event)

    def _unfold(self) -> None:
        index = self.currentIndex().siblingAtColumn(0)
        self.setExpanded(index, not self.isExpanded(index))

    def _double_clicked(self, index: QModelIndex) -> None:
        node = self._activity.node(index)
        if node is None:
            return
        if node.sort is Sort.FOLD:
            self._unfold()
        else:
            self.opened.emit(node)

    # -- painting ------------------------------------------------------------------------------

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row paints its own arrow."""

    def drawRow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        node = self._activity.node(index)
        if node is None:
            return
        palette = self._theme.palette
        line: QRect = option.rect
        whole = QRect(0, line.top(), self.viewport().width(), line.height())
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        chosen = self.selectionModel().isSelected(self._activity.place(node))
        if chosen:
            option.state |= QStyle.StateFlag.State_Selected
        painter.fillRect(whole, QColor(ground(option, palette, palette.base)))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, QColor(palette.line))
        self._paint_name(painter, node, whole)
        if node.act is not None:
            self._paint_act(painter, node, whole, quiet=not is_selected(option))
        elif node.sort is Sort.ENTRY:
            self._paint_entry(painter, node, whole, quiet=not is_selected(option))
        if chosen and self.hasFocus():
            for y in (whole.top(), whole.bottom()):
                painter.fillRect(whole.left(), y, whole.width(), 1, QColor(palette.focus))
        painter.restore()

    def _cell(self, column: Column, whole: QRect, last: Column | None = None) -> QRect:
        left = self.columnViewportPosition(column)
        right = left + self.columnWidth(column)
        if last is not None:
            edges = [left, self.columnViewportPosition(last)]
            left = min(edges)
            right = max(
                self.columnViewportPosition(column) + self.columnWidth(column),
                self.columnViewportPosition(last) + self.columnWidth(last),
            )
        return QRect(left + _PAD, whole.top(), right - left - 2 * _PAD, whole.height() - 1)

    def _visual(self, room: QRect, part: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), room, part)

    def _paint_name(self, painter: QPainter, node: Node, whole: QRect) -> None:
        palette, font = self._theme.palette, self.font()
        last = Column.PROGRESS if node.sort is Sort.FOLD else None
        room = self._cell(Column.NAME, whole, last)
        depth = 0
        above = node.parent
        while above is not None:
            depth, above = depth + 1, above.parent
        inside = room.adjusted(_EDGE - _PAD + depth * _INDENT, 0, 0, 0)
        if node.under:
            self._paint_arrow(painter, node, room, inside)
        inside = inside.adjusted(_INDENT, 0, 0, 0)
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
            if rest.width() > _ICON:
                draw(painter, self._visual(room, rest), title, font, palette.text2)
            return
        if node.sort is Sort.ENTRY:
            drawing = self._activity.words.icon(node.entry.work)
            inside = self._paint_icon(painter, room, inside, drawing, palette.text2)
            font = heavier(font, QFont.Weight.Medium)
        colour = palette.text3 if node.sort is Sort.READING else palette.text
        draw(painter, self._visual(room, inside), text, font, colour)

    def _paint_arrow(self, painter: QPainter, node: Node, room: QRect, inside: QRect) -> None:
        is_open = self.isExpanded(self._activity.place(node))
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
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
        top = inside.top() + (inside.height() - _ICON + 1) // 2
        where = QRect(inside.left(), top, _ICON, _ICON)
        paint(painter, name, colour, QRectF(self._visual(room, where)))
        return inside.adjusted(_ICON + 8, 0, 0, 0)

    def _paint_act(self, painter: QPainter, node: Node, whole: QRect, *, quiet: bool) -> None:
        if node.act is None or node.result is None:
            return
        palette = self._theme.palette
        room = self._cell(Column.STATE, whole)
        font = pill_font(self.font())
        sign = outcome_sign(node.act, node.result.act)
        size = pill_size(sign, font)
        top = room.top() + (room.height() - size.height() + 1) // 2
        pill = self._visual(room, QRect(room.left(), top, size.width(), size.height()))
        paint_pill(painter, QRectF(pill), sign, palette, font, mirrored=self.isRightToLeft())
        outcome = node.act.outcome
        refused = outcome is not None and outcome.fate is Fate.REFUSED
        plain = outcome is not None and outcome.fate is Fate.DONE and not outcome.checked
        message = heavier(self.font(), QFont.Weight.Medium) if refused else self.font()
        faint = palette.text3 if quiet else palette.text2
        draw(
            painter,
            self._cell(_MESSAGE[0], whole, _MESSAGE[1]),
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
        draw(painter, self._visual(room, inside), state.word, self.font(), palette.text2)
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
        if not self.isColumnHidden(Column.PERSON):
            who = self._activity.cell(node, Column.PERSON)
            draw(painter, self._cell(Column.PERSON, whole), who, self.font(), palette.text2)

    def _paint_progress(self, painter: QPainter, node: Node, whole: QRect) -> None:
        palette, entry = self._theme.palette, node.entry
        room = self._cell(Column.PROGRESS, whole)
        top = room.top() + (room.height() - _BAR_HIGH + 1) // 2
        bar = QRect(room.left(), top, _BAR_WIDE, _BAR_HIGH)
        share = Share(entry.settled, entry.refused, entry.how_many)
        paint_bar(
            painter,
            QRectF(self._visual(room, bar)),
            share,
            palette,
            now=entry.runs,
            mirrored=self.isRightToLeft(),
        )
        rest = self._visual(room, room.adjusted(_BAR_WIDE + 8, 0, 0, 0))
        text = self._activity.cell(node, Column.PROGRESS)
        draw(painter, rest, text, figures_font(self.font()), palette.text)

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
        if self.isColumnHidden(column):
            return
        font = figures_font(self.font())
        if strong:
            font = heavier(font, QFont.Weight.DemiBold)
        text = self._activity.cell(node, column)
        draw(painter, self._cell(column, whole), text, font, colour, at_end=True)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), self.tool_tip(index), self)
            return True
        return super().viewportEvent(event)

    def tool_tip(self, index: QModelIndex) -> str:
        """The whole text of a cell that may be cut, and the full moment of a time."""
        node = self._activity.node(index)
        if node is None:
            return ""
        formats = self._activity.telling.formats
        column = Column(index.column())
        if column is Column.STARTED:
            at = node.act.at if node.act is not None else node.entry.started_at
            return tip(formats.full_moment(at))
        if node.act is not None and _MESSAGE[0] <= column <= _MESSAGE[1]:
            column = Column.PROGRESS
        text = self._activity.cell(node, column)
        if node.sort is Sort.ENTRY and column in (Column.NAME, Column.PROGRESS, Column.STATE):
            every = (Column.NAME, Column.STATE, Column.PROGRESS, Column.PERSON)
            told = [self._activity.cell(node, each) for each in every]
            told.append(formats.full_moment(node.entry.started_at))
            text = "\n".join(filter(None, told))
        return tip(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Heights(QStyledItemDelegate):
    """Gives every row its height; the tree paints whole rows itself."""

    def __init__(self, tree: ActivityTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(40, self._tree.row_height())
