"""What keys and the mouse do in the table: where the user stands, and what he selects.

Standing on a row and selecting it are two things, as with mail: whoever walks through the list
to look at documents never loses a selection that was gathered with care.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

from desktop.ui.table.columns import CHECK
from desktop.ui.table.model import DocumentModel
from desktop.ui.table.reach import Reach

if TYPE_CHECKING:
    from desktop.ui.table.table import DocumentTable

_KEY = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Steps:
    """Turns keys and clicks into steps of the table's current row and selection."""

    def __init__(self, table: "DocumentTable", model: DocumentModel) -> None:
        self._table = table
        self._model = model
        self._reach = Reach(model)

    def key(self, event: QKeyEvent) -> bool:
        """Do what the key means; False when it means nothing here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._table.copy()
            return True
        key, modifiers = event.key(), event.modifiers()
        if modifiers & _CONTROL and key == _KEY.Key_A:
            if modifiers & _SHIFT:
                self._table.selection.clear()
            else:
                self._table.all_wanted.emit()
            return True
        if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if key in (_KEY.Key_Left, _KEY.Key_Right):
            self._sideways(forwards=key == _KEY.Key_Right)
            return True
        return self._walk(key, extend=bool(modifiers & _SHIFT)) or self._do(event)

    def _do(self, event: QKeyEvent) -> bool:
        current = self._table.current
        if event.key() == _KEY.Key_Space:
            if current is not None and not event.isAutoRepeat():
                self._toggle(current)
            return True
        if event.key() in (_KEY.Key_Return, _KEY.Key_Enter):
            if current is not None and not event.isAutoRepeat():
                self._table.opened.emit(current)
            return True
        return False

    def _sideways(self, *, forwards: bool) -> None:
        bar = self._table.horizontalScrollBar()
        if self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            forwards = not forwards
        bar.setValue(bar.value() + (60 if forwards else -60))

    def _walk(self, key: int, *, extend: bool) -> bool:
        """Go to the row the key leads to, selecting on the way when asked."""
        last = len(self._model.ids) - 1
        row = self._table.current_row
        target = self._target(key, last)
        if target is None:
            return False
        if last < 0:
            return True
        if row is None:  # the current row left the list, or there never was one
            target = self._table.last_row if key in (_KEY.Key_Up, _KEY.Key_Down) else target
        target = max(0, min(last, target))
        if extend:
            self._extend(target)
        self._table.stand_on(target)
        if not extend:
            self._reach.start(self._model.id_at(target))
        return True

    def _target(self, key: int, last: int) -> int | None:
        row = self._table.last_row if self._table.current_row is None else self._table.current_row
        page = max(1, len(self._table.visible) - 2)
        return {
            _KEY.Key_Up: row - 1,
            _KEY.Key_Down: row + 1,
            _KEY.Key_PageUp: row - page,
            _KEY.Key_PageDown: row + page,
            _KEY.Key_Home: 0,
            _KEY.Key_End: last,
        }.get(Qt.Key(key))

    def _extend(self, row: int) -> None:
        if not self._reach.is_begun:
            self._reach.start(self._table.current)
        self._reach.to(row)

    def _toggle(self, document_id: int) -> None:
        self._table.selection.toggle(document_id)
        self._reach.start(document_id)

    def press(self, event: QMouseEvent) -> None:
        """A check box selects, the rest of a row is looked at; Ctrl and Shift select anywhere."""
        index = self._table.indexAt(event.position().toPoint())
        document_id = self._model.id_at(index.row()) if index.isValid() else None
        if document_id is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        on_box = index.column() == CHECK
        if event.modifiers() & _SHIFT:
            self._extend(index.row())
        elif on_box or event.modifiers() & _CONTROL:
            self._toggle(document_id)
        else:
            self._reach.start(document_id)
        if not on_box:
            self._table.stand_on(index.row())

    def double_click(self, event: QMouseEvent) -> None:
        index = self._table.indexAt(event.position().toPoint())
        chooses = bool(event.modifiers() & (_SHIFT | _CONTROL))
        if not index.isValid() or index.column() == CHECK or chooses:
            self.press(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._table.opened.emit(self._model.id_at(index.row()))
