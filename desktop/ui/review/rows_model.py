"""Rows of a review for a view; each is made when it is first looked at."""

from collections.abc import Callable, Hashable, Sequence, Set

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.ui.plain import tip
from desktop.ui.review.rows import Column, Row

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
GROUP = "group"
"""The first part of a heading's key."""


class RowsModel(QAbstractTableModel):
    """Owns the rows by their keys. A row's words are made once, when somebody wants them."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._keys: list[Hashable] = []
        self._makers: list[Callable[[], Row]] = []
        self._made: dict[int, Row] = {}
        self._plain: Set[Hashable] = frozenset()
        self._places: dict[Hashable, int] = {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.show_made([(row.key, _Given(row)) for row in rows])

    def show_made(
        self,
        makers: Sequence[tuple[Hashable, Callable[[], Row]]],
        plain: Set[Hashable] = frozenset(),
    ) -> None:
        """`plain` are the keys of rows that have nothing below their cells."""
        self.beginResetModel()
        self._plain = plain
        self._keys = [key for key, _ in makers]
        self._makers = [make for _, make in makers]
        self._made = {}
        self._places = {key: at for at, key in enumerate(self._keys)}
        self.endResetModel()

    def row(self, at: int) -> Row:
        made = self._made.get(at)
        if made is None:
            made = self._made[at] = self._makers[at]()
        return made

    def key_at(self, at: int) -> Hashable:
        return self._keys[at]

    def is_plain(self, at: int) -> bool:
        """Known without making the row."""
        return self._keys[at] in self._plain

    def rows(self) -> list[Row]:
        return [self.row(at) for at in range(len(self._keys))]

    @property
    def made_rows(self) -> int:
        """How many rows somebody wanted to see so far."""
        return len(self._made)

    def place(self, key: Hashable) -> int | None:
        return self._places.get(key)

    def shown_keys(self) -> list[Hashable]:
        return list(self._keys)

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.spoken)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return row.spoken
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() >= len(row.cells):
                return ""
            bits = row.cells[index.column()]
            words = [bit.text or (bit.sign.word if bit.sign else "") for bit in bits]
            return " ".join(word for word in words if word)
        return None

    def _is_group(self, at: int) -> bool:
        """Without making the row: a view asks this of all that are to be selected."""
        key = self._keys[at]
        return isinstance(key, tuple) and key[:1] == (GROUP,)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._is_group(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Given:
    """A row that is there already."""

    def __init__(self, row: Row) -> None:
        self._row = row

    def __call__(self) -> Row:
        return self._row
