"""The list of views in the sidebar: chosen by a click or Enter, own ones ordered and renamed."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from desktop.records.views import View
from desktop.ui.figures import Figures
from desktop.ui.plain import tip
from desktop.ui.theme import Theme
from desktop.ui.view_rows import ViewRole, ViewRow
from desktop.ui.words import Words, view_icon

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_WARNS = "attention"
"""The view whose count is a warning, and is not shown at all when there is nothing in it."""


class ViewList(QListView):
    """The current row is where the keys are; the active row is what the table lists."""

    chosen = Signal(str)
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)
    moved = Signal(str, int)

    def __init__(self, theme: Theme, figures: Figures, parent: QWidget) -> None:
        super().__init__(parent)
        self._figures = figures
        self._words = Words(self)
        self._counts: dict[str, int] = {}
        self._active: str | None = None
        self._own: list[str] = []
        self._items = QStandardItemModel(self)
        self._menu = QMenu(self)
        self._menu.setObjectName("view-menu")
        self._menu.setToolTipsVisible(True)
        self.setObjectName("views")
        self.setAccessibleName(self.tr("Views and types"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._items)
        self.setItemDelegate(ViewRow(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def set_views(
        self, shipped: Sequence[View], own: Sequence[View], kinds: Sequence[View]
    ) -> None:
        current = self._current_key()
        self._own = [view.key for view in own]
        self._items.clear()
        for title, views in ((self.tr("Views"), (*shipped, *own)), (self.tr("Types"), kinds)):
            if views:
                self._items.appendRow(_section(title))
            for view in views:
                self._items.appendRow(self._row(view))
        self._tell_counts()
        self._make_current(current or self._active)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        self._counts.update(counts)
        self._tell_counts()

    def set_active(self, key: str | None) -> None:
        self._active = key
        self._tell_counts()
        if key is not None:
            self._make_current(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._current_key()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() in _CHOOSING and key is not None:
            self.chosen.emit(key)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(key, step)
        elif event.key() == Qt.Key.Key_F2 and key in self._own:
            self.rename_wanted.emit(key)
        elif event.key() == Qt.Key.Key_Delete and key in self._own:
            self.delete_wanted.emit(key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        key = self._key(self.indexAt(event.position().toPoint()))
        if event.button() is Qt.MouseButton.LeftButton and key is not None:
            self.chosen.emit(key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a view; the same stands in the View menu."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        key = self._key(index)
        if key is not None:
            at = event.pos() if by_mouse else self.visualRect(index).center()
            self._open_menu(key, at)

    def _open_menu(self, key: str, at: QPoint) -> None:
        own = key in self._own
        place = self._own.index(key) if own else 0
        menu = self._menu
        menu.clear()
        shipped = self.tr("Only views of your own can be changed.")
        for name, text, enabled, act in (
            ("open", self.tr("Open"), True, partial(self.chosen.emit, key)),
            ("rename", self.tr("Rename…"), own, partial(self.rename_wanted.emit, key)),
            ("move-up", self.tr("Move up"), own and place > 0, partial(self._move, key, -1)),
            (
                "move-down",
                self.tr("Move down"),
                own and place < len(self._own) - 1,
                partial(self._move, key, 1),
            ),
            ("delete", self.tr("Delete…"), own, partial(self.delete_wanted.emit, key)),
        ):
            action = QAction(text, menu)
            action.setObjectName(name)
            action.setEnabled(enabled)
            if not own and not enabled:
                action.setToolTip(shipped)
            action.triggered.connect(act)
            menu.addAction(action)
        menu.popup(self.viewport().mapToGlobal(at))

    def _move(self, key: str | None, step: int, *_: object) -> None:
        if key in self._own and key is not None:
            place = self._own.index(key) + step
            if 0 <= place < len(self._own):
                self.moved.emit(key, place)

    def _row(self, view: View) -> QStandardItem:
        name = self._words.view(view)
        item = QStandardItem(name)
        item.setData(view.key, ViewRole.KEY)
        item.setData(view_icon(view.key), ViewRole.DRAWING)
        return item

    def _tell_counts(self) -> None:
        for number in range(self._items.rowCount()):
            item = self._items.item(number)
            key = item.data(ViewRole.KEY)
            if key is None:
                continue
            count = self._counts.get(key)
            warns = key == _WARNS
            shown = "" if count is None or (warns and not count) else self._figures.count(count)
            said = item.text()
            if shown:
                said = self.tr("{view}, {count} documents").format(view=said, count=shown)
            if key == self._active:
                said = self.tr("{view}, shown now").format(view=said)
            item.setData(shown, ViewRole.COUNT)
            item.setData(warns, ViewRole.WARNS)
            item.setData(key == self._active, ViewRole.ACTIVE)
            item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(tip(f"{item.text()}  {shown}".rstrip()))

    def _make_current(self, key: str | None) -> None:
        for number in range(self._items.rowCount()):
            index = self._items.index(number, 0)
            if key is not None and self._key(index) == key:
                self.setCurrentIndex(index)

    def _current_key(self) -> str | None:
        return self._key(self.currentIndex())

    def _key(self, index: QModelIndex) -> str | None:
        key = index.data(ViewRole.KEY) if index.isValid() else None
        return None if key is None else str(key)


def _section(title: str) -> QStandardItem:
    """A head that can be neither reached by the keys nor chosen."""
    item = QStandardItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
