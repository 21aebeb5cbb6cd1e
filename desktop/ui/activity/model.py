"""The tree of Activity: operations, under each what needs eyes, and the rest folded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.activity.entries import Entry, Key
from desktop.ui.activity.words import Words, fold
from desktop.ui.formats import Formats
from desktop.ui.outcomes.row import OutcomeRow, Result
from desktop.ui.outcomes.words import Telling, outcome_sign

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
NodeKey = tuple[object, ...]


class Column(IntEnum):
    NAME = 0
    STATE = 1
    PROGRESS = 2
    DONE = 3
    REFUSED = 4
    UNKNOWN = 5
    STARTED = 6
    TOOK = 7
    PERSON = 8
    ACTIONS = 9


FIGURES = (Column.DONE, Column.REFUSED, Column.UNKNOWN, Column.STARTED, Column.TOOK)


class Sort(Enum):
    """What a line of the tree is."""

    ENTRY = auto()
    ACT = auto()
    FOLD = auto()
    READING = auto()


@dataclass(slots=True)
class Node:
    """One line of the tree, with the lines under it."""

    key: NodeKey
    sort: Sort
    entry: Entry
    parent: "Node | None" = None
    row: int = 0
    act: OutcomeRow | None = None
    result: Result | None = None
    text: str = ""
    under: "list[Node]" = field(default_factory=list)

    def add(self, node: "Node") -> "Node":
        node.parent, node.row = self, len(self.under)
        self.under.append(node)
        return node


class ActivityModel(QAbstractItemModel):
    """Holds the lines; a line keeps its identity while everything around it changes."""

    def __init__(
        self, words: Words, telling: Telling, formats: Formats, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.words = words
        self.telling = telling
        self._formats = formats
        self.wait_until: datetime | None = None
        self._top: list[Node] = []
        self._nodes: dict[int, Node] = {}
        self._numbers: dict[NodeKey, int] = {}

    # -- what it holds -------------------------------------------------------------------------

    def show(self, entries: Sequence[Entry], results: Mapping[Key, Result]) -> None:
        """All lines anew; `results` has the acts of those that were opened, by their keys."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        were = [self._nodes[index.internalId()].key for index in held]
        self._build(entries, results)
        by_key = {node.key: node for node in self._nodes.values()}
        for old, key in zip(held, were, strict=True):
            node = by_key.get(key)
            new = QModelIndex() if node is None else self.place(node, old.column())
            self.changePersistentIndex(old, new)
        self.layoutChanged.emit()

    def _build(self, entries: Sequence[Entry], results: Mapping[Key, Result]) -> None:
        self._top, self._nodes = [], {}
        for row, entry in enumerate(entries):
            node = Node(("entry", entry.key), Sort.ENTRY, entry, row=row)
            self._keep(node)
            self._top.append(node)
            if not entry.has_acts:
                continue
            result = results.get(entry.key)
            if result is None:
                self._keep(node.add(Node(("reading", entry.key), Sort.READING, entry)))
                continue
            self._build_acts(node, result)

    def _build_acts(self, node: Node, result: Result) -> None:
        folded = fold(result.rows)
        for row in folded.shown:
            self._keep(node.add(self._act(node, "act", row, result)))
        if folded.rest:
            more = Node(("fold", node.entry.key), Sort.FOLD, node.entry, result=result)
            more.text = self.words.rest(folded, result)
            self._keep(node.add(more))
            for row in folded.rest:
                self._keep(more.add(self._act(node, "rest", row, result)))

    def _act(self, node: Node, where: str, row: OutcomeRow, result: Result) -> Node:
        key = (where, node.entry.key, row.document_id)
        return Node(key, Sort.ACT, node.entry, act=row, result=result)

    def _keep(self, node: Node) -> None:
        number = self._numbers.setdefault(node.key, len(self._numbers) + 1)
        self._nodes[number] = node

    # -- where things are ----------------------------------------------------------------------

    def node(self, index: Index) -> Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def place(self, node: Node, column: int = 0) -> QModelIndex:
        return self.createIndex(node.row, column, self._numbers[node.key])

    def top(self) -> list[Node]:
        return self._top

    def entry_node(self, key: Key) -> Node | None:
        return next((node for node in self._top if node.entry.key == key), None)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        above = self.node(parent)
        under = self._top if above is None else above.under
        if not (0 <= row < len(under) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.place(under[row], column)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        node = self.node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.place(node.parent)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._top)
        node = self.node(parent)
        return 0 if node is None or parent.column() != 0 else len(node.under)

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return len(Column)

    # -- what the lines say --------------------------------------------------------------------

    def cell(self, node: Node, column: Column) -> str:
        if node.sort is Sort.FOLD:
            return node.text if column is Column.NAME else ""
        if node.sort is Sort.READING:
            return self.tr("Reading…") if column is Column.NAME else ""
        if node.act is not None and node.result is not None:
            return self._act_cell(node.act, node.result, column)
        return self._entry_cell(node.entry, column)

    def _act_cell(self, row: OutcomeRow, result: Result, column: Column) -> str:
        match column:
            case Column.NAME:
                return " ".join(f"{row.name} {row.title}".split())
            case Column.STATE:
                return outcome_sign(row, result.act).word
            case Column.PROGRESS:
                return self.telling.line(row, result.act, result.next_check)
            case Column.STARTED:
                return self.telling.clock(row)
            case _:
                return ""

    def _entry_cell(self, entry: Entry, column: Column) -> str:
        match column:
            case Column.NAME:
                return self.words.title(entry)
            case Column.STATE:
                return self.words.state(entry, self.wait_until).word
            case Column.PROGRESS:
                return self.words.progress(entry)
            case Column.DONE:
                return self._formats.count(entry.done)
            case Column.REFUSED:
                return self._formats.count(entry.refused)
            case Column.UNKNOWN:
                return self._formats.count(entry.unknown)
            case Column.STARTED:
                return self._started(entry.started_at)
            case Column.TOOK:
                return self._formats.span(entry.took)
            case Column.PERSON:
                return " ".join(entry.person.split())
            case Column.ACTIONS:
                return ""

    def _started(self, moment: datetime) -> str:
        """The clock of today, seconds included; the day of any other."""
        short = self._formats.when(moment)
        if short == self._formats.clock(moment):
            return self._formats.clock(moment, seconds=True)
        return short

    def heading(self, column: Column) -> str:
        return {
            Column.NAME: self.tr("Operation, document"),
            Column.STATE: self.tr("State"),
            Column.PROGRESS: self.tr("Progress"),
            Column.DONE: self.tr("Done"),
            Column.REFUSED: self.tr("Refused"),
            Column.UNKNOWN: self.tr("Unknown"),
            Column.STARTED: self.tr("Started"),
            Column.TOOK: self.tr("Took"),
            Column.PERSON: self.tr("By"),
            Column.ACTIONS: "",
        }[column]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        node = self.node(index)
        if node is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(node, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if node.sort is Sort.ENTRY and column is Column.NAME:
                return self.tr("{operation}: {state}, {progress}").format(
                    operation=self.cell(node, Column.NAME),
                    state=self.cell(node, Column.STATE),
                    progress=self.cell(node, Column.PROGRESS),
                )
            return self.cell(node, column)
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
            figure = Column(section) in FIGURES
            side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
