"""The list of documents as Qt asks for it: ids in the view's order, rows read when shown."""

from array import array
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.records.rows import Row
from desktop.ui.plain import tip
from desktop.ui.table.cells import Cells
from desktop.ui.table.columns import CHECK, SPECS
from desktop.ui.table.selection import Selection
from desktop.ui.table.source import Source
from desktop.ui.table.state import Busy, BusyLookup

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class DocumentModel(QAbstractTableModel):
    """Holds nothing but ids; whatever a cell says is asked of the source at that moment."""

    def __init__(
        self,
        source: Source,
        busy: BusyLookup,
        cells: Cells,
        selection: Selection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self.under_way = busy
        self._ids: array[int] = array("q")
        self._watched: range | None = None
        self._last_found = 0
        self.cells = cells
        self.selection = selection
        selection.changed.connect(self._check_anew)

    @property
    def ids(self) -> "array[int]":
        """The ids in the order of the view. Nobody changes this array."""
        return self._ids

    def set_ids(self, ids: "array[int]") -> bool:
        """Show these, in this order. The array is kept, not copied. False: they were shown.

        A reset, because it costs the same for ten rows and a million; whoever shows the model
        holds on to the current row and the place by id.
        """
        if ids == self._ids:
            self._ids = ids
            return False
        self.beginResetModel()
        self._ids = ids
        self._watched = None
        self.endResetModel()
        return True

    def watch(self, rows: range) -> None:
        """Only these rows are on screen; `refresh` need not look for others."""
        self._watched = rows

    def refresh(self, ids: Iterable[int]) -> None:
        """These documents changed: the rows that show them are painted anew."""
        wanted = set(ids)
        if not wanted:
            return
        watched = range(len(self._ids)) if self._watched is None else self._watched
        start = max(0, watched.start)
        seen = enumerate(self._ids[start : watched.stop], start)
        for first, last in _runs(row for row, document_id in seen if document_id in wanted):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(SPECS) - 1))

    def refresh_all(self) -> None:
        """Everything may be written differently now: a new language, a new day."""
        if self._ids:
            last = self.index(len(self._ids) - 1, len(SPECS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _check_anew(self) -> None:
        """The check boxes on screen, and what is painted with them."""
        watched = range(len(self._ids)) if self._watched is None else self._watched
        if watched:
            last = self.index(watched[-1], len(SPECS) - 1)
            self.dataChanged.emit(self.index(watched[0], 0), last)

    def id_at(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, document_id: int) -> int | None:
        """Where the document stands in the list, or None when the list leaves it out.

        Mostly the same one is asked for several times, and a million ids take a while.
        """
        if self.id_at(self._last_found) == document_id:
            return self._last_found
        try:
            self._last_found = self._ids.index(document_id)
        except ValueError:
            return None
        return self._last_found

    def document(self, document_id: int) -> Row | None:
        return self._source.row(document_id)

    def busy(self, document_id: int) -> Busy | None:
        return self.under_way(document_id)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(SPECS)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.column() == CHECK:
            return _FLAGS | Qt.ItemFlag.ItemIsUserCheckable
        return _FLAGS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        spec = SPECS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if spec.figures else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        document_id = self._ids[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == CHECK:
            chosen = document_id in self.selection
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role not in _SPOKEN:
            return None
        row = self._source.row(document_id)
        if row is None:
            return self.tr("not read yet") if role == Qt.ItemDataRole.AccessibleTextRole else ""
        busy = self.under_way(document_id)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells.text(row, spec.column, busy)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.cells.whole(row, spec.column, busy))
        return self.cells.spoken(row, spec.column, busy, selected=document_id in self.selection)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(SPECS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells.words.column(SPECS[section].column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.cells.words.column(SPECS[section].column) or self.tr("Selected")
        return None


_SPOKEN = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Rising rows, as first and last of each unbroken stretch."""
    first = last = None
    for row in rows:
        if first is None or last is None:
            first = last = row
        elif row == last + 1:
            last = row
        else:
            yield first, last
            first = last = row
    if first is not None and last is not None:
        yield first, last
