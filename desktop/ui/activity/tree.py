"""The painted tree of Activity."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from desktop.ui.activity.model import FIGURES, ActivityModel, Column, Sort
from desktop.ui.activity.painting import BAR_WIDE, ICON, INDENT, MESSAGE, PAD, RowPainter
from desktop.ui.details.drawing import figures_font
from desktop.ui.plain import tip
from desktop.ui.theme import Theme

_ROW = 30
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


class ActivityTree(QTreeView):
    """Shows an `ActivityModel`; Enter opens an operation, Space unfolds it."""

    opened = Signal(object)
    """The node on which Enter was pressed, or that was double clicked."""
    resized = Signal()

    def __init__(self, theme: Theme, model: ActivityModel) -> None:
        super().__init__()
        self._theme = theme
        self._activity = model
        self._painter = RowPainter(theme, self, model)
        self.setObjectName("activity-tree")
        self.setAccessibleName(self.tr("Operations and their documents"))
        self.setProperty("role", "list")
        self.setProperty("look", "bare")
        self.setModel(model)
        self.setItemDelegate(_Heights(self))
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setIndentation(INDENT)
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
        beside = {Column.STATE: ICON + 8, Column.PROGRESS: BAR_WIDE + 8}
        for column in (*FIGURES, Column.STATE, Column.PROGRESS, Column.PERSON):
            texts = [self._activity.cell(node, column) for node in self._activity.top()[:100]]
            extra = beside.get(column, 0) + 2 * PAD + 4
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
        if node is not None:
            self._painter.paint(painter, option, node)

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
        if node.act is not None and MESSAGE[0] <= column <= MESSAGE[1]:
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
