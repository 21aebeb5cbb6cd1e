"""The documents table: shows a list of ids, moves over it and selects in it; sorts nothing."""

from array import array
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop.records.views import Column, Order
from desktop.ui.table.arrangement import Arrangement
from desktop.ui.table.cells import Cells
from desktop.ui.table.columns import DESCENDING_FIRST, DOCUMENT, SPECS
from desktop.ui.table.copying import MOST, as_text, ids_to_copy
from desktop.ui.table.ground import Ground
from desktop.ui.table.heading import Heading
from desktop.ui.table.holding import Hold, place_of, take_hold
from desktop.ui.table.menu import HeadingMenu
from desktop.ui.table.model import DocumentModel
from desktop.ui.table.painting import CellPainter, Light
from desktop.ui.table.selection import Selection
from desktop.ui.table.source import Formatting, Source
from desktop.ui.table.state import BusyLookup, nothing_under_way
from desktop.ui.table.steps import Steps
from desktop.ui.table.strokes import Box, Fonts
from desktop.ui.table.words import Words
from desktop.ui.theme import Theme

ROW = 30
_NOWHERE = QModelIndex()


class DocumentTable(QTableView):
    """Owns the list's ids, its selection and its current row. Nothing in it waits for anybody."""

    selection_changed = Signal()
    current_changed = Signal(object)
    """The id of the document to look at, or None."""
    opened = Signal(object)
    order_wanted = Signal(object)
    all_wanted = Signal()
    """Everything that matches shall be selected; whoever shows the list knows what that is."""
    visible_changed = Signal(int, int)
    """First and last row on screen; the last is before the first when there is none."""
    context_menu_wanted = Signal(object, QPoint)
    copied = Signal(int, int)
    """How many rows were copied, and how many were asked for."""
    layout_changed = Signal()

    def __init__(
        self,
        source: Source,
        formats: Formatting,
        theme: Theme,
        busy: BusyLookup = nothing_under_way,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("documents")
        self.setAccessibleName(self.tr("Documents"))
        self._theme = theme
        self._fonts = Fonts.of(self.font())
        self._words = Words(self)
        self._cells = Cells(self._words, formats, self)
        self.selection = Selection(self)
        self._list = DocumentModel(source, busy, self._cells, self.selection, self)
        self._painter = CellPainter(self._list, self._light(), self)
        self._heading = Heading(self._words, self._light, self._box, self)
        self._current: int | None = None
        self._last_row = 0
        self._seen = range(0, -1)
        self._restoring = False
        self._set_up()
        self.arrangement = Arrangement(self._heading, self._painter.words_width)
        self._menu = HeadingMenu(self.arrangement, self._words, self)
        self._ground = Ground(self, self._list, self._light)
        self._steps = Steps(self, self._list)
        self._connect()

    def _set_up(self) -> None:
        self.setModel(self._list)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(self._heading)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)

    def _connect(self) -> None:
        self.selection.changed.connect(self._selection_changed)
        self._heading.sectionClicked.connect(self._heading_clicked)
        self._heading.menu_wanted.connect(self._menu.open_at)
        self._menu.order_wanted.connect(self.order_wanted)
        self.arrangement.changed.connect(self.layout_changed)
        self._theme.changed.connect(self._repaint)

    def _size_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(ROW)
        rows.setDefaultSectionSize(max(ROW, self.fontMetrics().height() + 10))

    # What is shown

    @property
    def ids(self) -> "array[int]":
        return self._list.ids

    @property
    def order(self) -> Order:
        return self._heading.order

    @property
    def current(self) -> int | None:
        """The id of the current row."""
        return self._current

    @property
    def visible(self) -> range:
        """The rows on screen, as places in `ids`."""
        height = self.verticalHeader().defaultSectionSize()
        top = self.verticalScrollBar().value()
        bottom = top + max(0, self.viewport().height() - 1)
        return range(top // height, min(len(self.ids), bottom // height + 1))

    def show_ids(self, ids: "array[int]", order: Order) -> None:
        """Show these documents in this order; selection, current row and place stay."""
        reordered, box = order != self.order, self._box()
        held = take_hold(self, self._list, self.visible, self._current, reordered=reordered)
        self._heading.show_order(order)
        if reordered:
            self.arrangement.fill()
        self._restoring = True
        if self._list.set_ids(ids):
            self._let_stand(held)
        self._restoring = False
        self.selection.show_among(ids)
        if self._box() is not box:
            self._heading.viewport().update()
        self._look(anew=True)

    def refresh(self, ids: Iterable[int]) -> None:
        """These documents, or what is under way with them, changed."""
        self._list.refresh(ids)

    def tell_under_way(self, busy: BusyLookup) -> None:
        """From now on the status of a document tells what is under way with it."""
        self._list.under_way = busy

    def note(self, noted: Callable[[int], str]) -> None:
        """From now on the status of a document tells this in its tool tip, too."""
        self._cells.noted = noted

    def show_reading(self, reading: bool) -> None:
        """While nothing was read yet, grey rows stand where documents will."""
        self._ground.reading = reading
        self.viewport().update()

    def go_to(self, document_id: int | None) -> bool:
        """Make this document the current one and bring it on screen; False if not listed."""
        row = None if document_id is None else self._list.row_of(document_id)
        self.stand_on(row)
        return row is not None

    def kept_layout(self) -> dict[str, object]:
        """The columns as data for JSON, for `restore` in another run."""
        return self.arrangement.layout()

    def restore(self, layout: object) -> None:
        self.arrangement.restore(layout)

    @property
    def is_moving(self) -> bool:
        """Whether a ring turns on screen now."""
        return self._ground.turns

    def fill_columns_menu(self, menu: QMenu) -> None:
        """For the menu bar: what the heading's own menu shows and hides."""
        self._menu.fill(menu)

    # Holding on to the place

    def _let_stand(self, held: tuple[Hold, ...]) -> None:
        """Put the current row and the place back after the list was exchanged."""
        row = None if self._current is None else self._list.row_of(self._current)
        if row is not None:
            self._last_row = row
            self.setCurrentIndex(self._list.index(row, DOCUMENT))
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(place_of(self, self._list, held))
        if self._current is not None and row is None:
            self._current = None
            self.current_changed.emit(None)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if self._restoring:
            return
        document_id = self._list.id_at(current.row()) if current.isValid() else None
        if document_id != self._current:
            self._current = document_id
            self.current_changed.emit(document_id)

    @property
    def current_row(self) -> int | None:
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    @property
    def last_row(self) -> int:
        """Where the current row is, or was before it left the list."""
        return self._last_row

    def stand_on(self, row: int | None) -> None:
        """Make the row the current one and bring it on screen."""
        if row is None:
            self.setCurrentIndex(_NOWHERE)
            return
        self._last_row = row
        index = self._list.index(row, DOCUMENT)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring the row on screen; going up and down never moves the table sideways."""
        if self._restoring or not index.isValid():
            return
        height = self.verticalHeader().defaultSectionSize()
        bar = self.verticalScrollBar()
        top = index.row() * height
        room = self.viewport().height()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (room - height) // 2)
        elif top < bar.value():
            bar.setValue(top)
        elif top + height > bar.value() + room:
            bar.setValue(top + height - room)

    def _look(self, *, anew: bool = False) -> None:
        """Tell which rows are on screen, when they are others."""
        seen = self.visible
        if seen == self._seen and not anew:
            return
        self._seen = seen
        self._list.watch(seen)
        if seen:
            self.visible_changed.emit(seen[0], seen[-1])
        else:
            self.visible_changed.emit(0, -1)

    # Selecting, sorting, copying

    def _selection_changed(self) -> None:
        self._heading.viewport().update()
        self.selection_changed.emit()

    def _box(self) -> Box:
        if self.selection.is_full:
            return Box.FULL
        return Box.MIXED if len(self.selection) else Box.EMPTY

    def _heading_clicked(self, place: int) -> None:
        column = SPECS[place].column
        if column is not None:
            same = column is self.order.column
            down = not self.order.descending if same else column in DESCENDING_FIRST
            self.order_wanted.emit(Order(column, down))
        elif self.selection.is_full:
            self.selection.remove_shown()
        else:
            self.all_wanted.emit()

    def copy(self) -> None:
        """The selected rows as text, in the order of the list; the current one if none is."""
        wanted = ids_to_copy(self.selection, self.ids, self._current)
        rows = (self._list.document(document_id) for document_id in wanted[:MOST])
        known = [row for row in rows if row is not None]
        if known:
            columns: list[Column] = self.arrangement.in_order()
            QGuiApplication.clipboard().setText(as_text(self._cells, known, columns))
            self.copied.emit(len(known), len(wanted))

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        light = self._light()
        self._painter.begin(light)
        self._ground.paint_under(self.visible, light, event.rect())
        painter = QPainter(self.viewport())
        self._painter.paint_rows(painter, self, event.rect())
        painter.end()
        self._ground.paint_over(self.current_row, light)
        self._ground.keep_turning(self.visible)
        if self._painter.widest:
            needed = dict(self._painter.widest)  # and columns do not move in mid-painting
            QTimer.singleShot(0, self, lambda: self.arrangement.widen(needed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps.key(event):
            event.ignore()  # Qt's own search would read every row of the list

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Nowhere: Qt would choose a current row by itself when the table gets the focus."""
        return _NOWHERE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._steps.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._steps.double_click(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(event.position().toPoint().y())
        self._ground.hover(row if row >= 0 else None)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._ground.hover(None)
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu for the row under the pointer, or for the current one when a key asked."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            row: int | None = self.rowAt(event.pos().y())
            where = event.globalPos()
        else:
            row = self.current_row
            below = 0 if row is None else self.rowViewportPosition(row) + self.rowHeight(row)
            where = self.viewport().mapToGlobal(QPoint(self.width() // 4, below))
        document_id = None if row is None else self._list.id_at(row)
        if document_id is not None:
            self.stand_on(row)
            self.context_menu_wanted.emit(document_id, where)
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ground.rest()
        super().hideEvent(event)

    def _light(self) -> Light:
        ground: Ground | None = getattr(self, "_ground", None)
        degrees = 0.0 if ground is None else ground.degrees
        return Light(self._theme.palette, self._fonts, self.hasFocus(), degrees)

    def _repaint(self) -> None:
        self.viewport().update()
        self._heading.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fill(self.viewport().width())
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrangement.fill(self.viewport().width())
        self._look()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._ground.hover(None)
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()  # the edge of the current row does not move along
        self._look()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fonts = Fonts.of(self.font())
            self._painter.begin(self._light())
            self._size_rows()
            self.updateGeometries()
            self.arrangement.fill()
        elif event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Documents"))
            self._painter.forget()
            self._list.refresh_all()
            self.arrangement.fill()
            self._heading.viewport().update()
