"""The rows of a result as a table: one part of them at a time, sought in, told when asked for."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.records.folding import folded, words
from desktop.ui.kinds import Sign, kind_sign
from desktop.ui.outcomes.parts import Part, in_order, part_of
from desktop.ui.outcomes.row import OutcomeRow, Result
from desktop.ui.outcomes.words import Telling, outcome_sign, portal_words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    OUTCOME = 0
    KIND = 1
    DOCUMENT = 2
    ROUTE = 3
    WHAT = 4
    TIME = 5


class OutcomeModel(QAbstractTableModel):
    """Holds the rows in the order of a result; a sentence is made when its row is looked at."""

    def __init__(self, telling: Telling, result: Result, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.telling = telling
        self.result = result
        self._part = Part.ALL
        self._search = ""
        self._shown: list[OutcomeRow] = []
        self._lines: dict[int, tuple[OutcomeRow, str]] = {}

    # -- what is shown -------------------------------------------------------------------------

    def show(self, result: Result) -> None:
        """The same result a moment later, or another one."""
        if self.result.next_check != result.next_check:
            self._lines.clear()
        self.result = result
        self._choose()

    def choose(self, part: Part, search: str) -> None:
        self._part, self._search = part, search
        self._choose()

    @property
    def rows(self) -> list[OutcomeRow]:
        return self._shown

    def row_of(self, document_id: int) -> int | None:
        return next(
            (at for at, row in enumerate(self._shown) if row.document_id == document_id), None
        )

    def tick(self) -> None:
        """A second has passed: what counts down is told anew."""
        for at, row in enumerate(self._shown):
            if part_of(row) is not Part.UNKNOWN:
                continue
            self._lines.pop(row.document_id, None)
            place = self.index(at, Column.WHAT)
            self.dataChanged.emit(place, place)

    def _choose(self) -> None:
        wanted = words(self._search)
        rows = [
            row
            for row in in_order(self.result.rows)
            if self._part in (Part.ALL, part_of(row)) and self._has(row, wanted)
        ]
        if [row.document_id for row in rows] == [row.document_id for row in self._shown]:
            self._shown = rows
            if rows:
                last = self.index(len(rows) - 1, len(Column) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._shown = rows
        self.endResetModel()

    def _has(self, row: OutcomeRow, wanted: list[str]) -> bool:
        if not wanted:
            return True
        text = folded("\n".join((row.name, row.title, row.route, self.line(row), self.sign(row))))
        return all(word in text for word in wanted)

    # -- what a row says -----------------------------------------------------------------------

    def line(self, row: OutcomeRow) -> str:
        known = self._lines.get(row.document_id)
        if known is not None and known[0] == row:
            return known[1]
        text = self.telling.line(row, self.result.act, self.result.next_check)
        self._lines[row.document_id] = (row, text)
        return text

    def sign(self, row: OutcomeRow) -> str:
        return self.pill(row).word

    def pill(self, row: OutcomeRow) -> Sign:
        return outcome_sign(row, self.result.act)

    def cell(self, row: OutcomeRow, column: Column) -> str:
        match column:
            case Column.OUTCOME:
                return self.sign(row)
            case Column.KIND:
                return kind_sign(row.kind_code).word
            case Column.DOCUMENT:
                return " ".join(f"{row.name} {row.title}".split())
            case Column.ROUTE:
                return row.route
            case Column.WHAT:
                return self.line(row)
            case Column.TIME:
                return self.telling.clock(row)

    def heading(self, column: Column) -> str:
        return {
            Column.OUTCOME: self.tr("Outcome"),
            Column.KIND: self.tr("Type"),
            Column.DOCUMENT: self.tr("Document"),
            Column.ROUTE: self.tr("Warehouses"),
            Column.WHAT: self.tr("What happened"),
            Column.TIME: self.tr("Time"),
        }[column]

    def told(self, rows: list[OutcomeRow]) -> list[list[str]]:
        """These rows as text under their headings, the portal's own words at the end."""
        headings = [self.heading(column) for column in Column]
        told = [[*headings, self.tr("Portal's own words")]]
        told += [[*(self.cell(row, each) for each in Column), portal_words(row)] for row in rows]
        return told

    # -- Qt's questions ------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            column = Column(index.column())
            if column is Column.OUTCOME:
                heading = self.telling.heading(row)
                return self.tr("{document}: {outcome}. {what_happened}").format(
                    document=heading, outcome=self.sign(row), what_happened=self.line(row)
                )
            return self.cell(row, column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | int | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heading(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if section == Column.TIME:
                side = Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
