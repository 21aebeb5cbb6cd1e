"""A popup of things to tick, with a search line of its own where there are many."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.filters.facets import Value
from desktop.ui.filters.popup import Popup
from desktop.ui.marks import MARK, paint_box
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme

_MANY = 8
_ROWS_SHOWN = 11
_MEASURED = 200
"""A catalogue may hold many thousands; so many names tell how wide the list must be."""
_ROW = 28
_WIDTHS = (200, 340)
_CHECK = Qt.ItemDataRole.CheckStateRole
_TICKED = Qt.CheckState.Checked


class CheckList(Popup):
    """Tells at every tick what is ticked now; with `single` one tick is all, and closes."""

    ticked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        title: str,
        entries: Sequence[tuple[Value, str]],
        chosen: frozenset[Value],
        *,
        single: bool = False,
    ) -> None:
        super().__init__(theme, parent, title)
        self._single = single
        many = len(entries) > _MANY
        if many:
            entries = sorted(entries, key=lambda entry: entry[0] not in chosen)
        self._values = [value for value, _ in entries]
        self._items = _items(entries, chosen)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._items)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._items.setParent(self)
        self._search = self._make_search(title)
        self._search.setVisible(many)
        self._list = self._make_list(theme, title, [name for _, name in entries])
        self._nothing = PlainLabel(
            self.tr("Nothing to choose from yet") if not entries else self.tr("Nothing found"),
            role="quiet",
        )
        self._nothing.setVisible(not entries)
        self.content.addWidget(self._search)
        self.content.addWidget(self._nothing)
        self.content.addWidget(self._list)
        self.set_clearable(bool(chosen))
        self.setFocusProxy(self._search if many else self._list)
        (self._search if many else self._list).setFocus()
        self._items.itemChanged.connect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows and Enter work on the list while the search line has the focus."""
        if watched is self._search and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._list.setFocus()
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._list.toggle_current()
                return True
        return super().eventFilter(watched, event)

    def _make_search(self, title: str) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName("popup-search")
        search.setPlaceholderText(self.tr("Search"))
        search.setAccessibleName(self.tr("Search in {list}").format(list=title))
        search.textChanged.connect(self._search_for)
        search.installEventFilter(self)
        return search

    def _make_list(self, theme: Theme, title: str, names: list[str]) -> "_List":
        made = _List(theme, self)
        made.setModel(self._shown)
        made.setAccessibleName(title)
        widest = max(
            (made.fontMetrics().horizontalAdvance(name) for name in names[:_MEASURED]), default=0
        )
        made.setFixedWidth(max(_WIDTHS[0], min(widest + 56, _WIDTHS[1])))
        row = max(_ROW, made.sizeHintForRow(0))
        made.setFixedHeight(row * max(1, min(len(names), _ROWS_SHOWN)) + 2)
        made.setVisible(bool(names))
        made.setCurrentIndex(self._shown.index(0, 0))
        return made

    def _search_for(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        self._nothing.setVisible(self._shown.rowCount() == 0)
        self._list.setCurrentIndex(self._shown.index(0, 0))

    def _changed(self, item: QStandardItem) -> None:
        ticked = (
            value
            for row, value in enumerate(self._values)
            if self._items.item(row).checkState() is _TICKED
        )
        chosen = frozenset(ticked)
        if self._single:
            there = item.checkState() is _TICKED
            chosen = frozenset({self._values[item.row()]}) if there else frozenset()
        self.set_clearable(bool(chosen))
        self.ticked.emit(chosen)
        if self._single:
            self.close()


class _List(QListView):
    """Rows of which a click anywhere, Space and Enter tick one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)  # at once, or it would flash up as a window of its own
        self.setObjectName("popup-list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_CheckRow(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle_current()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self.toggle_current()

    def toggle_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            ticked = Qt.CheckState(index.data(_CHECK)) is _TICKED
            off = Qt.CheckState.Unchecked
            self.model().setData(index, off if ticked else _TICKED, _CHECK)


class _CheckRow(QStyledItemDelegate):
    """Paints a row: the check box of the design, then the name."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(_WIDTHS[0], max(_ROW, option.fontMetrics.height() + 8))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The list ticks for itself; the delegate's own ticking would undo it."""
        return False

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = self._theme.palette
        state = QStyle.StateFlag
        place = QRect(option.rect)
        current = bool(option.state & state.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or option.state & state.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection if current else colours.hover))
            painter.drawRoundedRect(place, 4, 4)
        box = QRect(place.left() + 6, place.center().y() - 7, MARK, MARK)
        text = place.adjusted(28, 0, -6, 0)
        direction = option.direction
        box = QStyle.visualRect(direction, place, box)
        text = QStyle.visualRect(direction, place, text)
        ticked = Qt.CheckState(index.data(_CHECK)) is _TICKED
        paint_box(painter, colours, box, ticked=ticked)
        painter.setPen(QColor(colours.selection_text if current else colours.text))
        painter.setFont(option.font)
        name = option.fontMetrics.elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, text.width()
        )
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, QStyle.visualAlignment(direction, leading), name)
        painter.restore()


def _items(entries: Sequence[tuple[Value, str]], chosen: frozenset[Value]) -> QStandardItemModel:
    model = QStandardItemModel()
    for value, name in entries:
        item = QStandardItem(name)
        item.setCheckable(True)
        item.setEditable(False)
        item.setCheckState(_TICKED if value in chosen else Qt.CheckState.Unchecked)
        model.appendRow(item)
    return model
