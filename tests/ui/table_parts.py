"""Rows, figures and a table to look at: shared by the tests of the documents table."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from desktop.records.rows import Row
from desktop.records.views import Column, Order
from desktop.stock.documents import Status
from desktop.ui.table.columns import CHECK, PLACES
from desktop.ui.table.painting import CellPainter
from desktop.ui.table.state import Busy
from desktop.ui.table.table import DocumentTable
from desktop.ui.theme import Theme

NEWEST = Order(Column.NUMBER, True)
NASTY = '<b>Bold</b> <img src="x"> & Co'


class FakeFormats:
    """Figures and moments, plainly."""

    def money(self, amount: Decimal | None, currency: str) -> str:
        return "" if amount is None else f"{amount:,.2f}\u00a0{currency}"

    def when(self, moment: datetime | None) -> str:
        return "" if moment is None else f"{moment:%H:%M}"

    def full_moment(self, moment: datetime) -> str:
        return f"{moment:%d.%m.%Y %H:%M:%S} UTC"

    def count(self, number: int) -> str:
        return f"{number:,}"


PLAIN = Row(
    id=1,
    kind_code="A",
    status=Status.DRAFT,
    status_code="N",
    number="1",
    title="Copper cable",
    sources=(),
    targets=("Central",),
    supplier="Kappa Metals",
    line_count=9,
    total=Decimal("5310"),
    total_is_computed=False,
    currency="€",
    responsible="S. Weber",
    changed=datetime(2026, 11, 20, 12, 4, 9, tzinfo=UTC),
    created=datetime(2026, 11, 19, 8, 0, tzinfo=UTC),
    conducted_at=None,
    conducted_by="",
    comment="",
)


class Rows:
    """A source that makes up a row for any id, and remembers which ids it was asked for."""

    def __init__(self) -> None:
        self.special: dict[int, Row | None] = {}
        self.asked: set[int] = set()

    def row(self, document_id: int) -> Row | None:
        self.asked.add(document_id)
        if document_id in self.special:
            return self.special[document_id]
        return replace(PLAIN, id=document_id, number=str(document_id))


class Bench:
    """A table on screen, with what it reads from and what it said."""

    def __init__(self, qtbot: QtBot, theme: Theme, width: int = 900, height: int = 400) -> None:
        self.qtbot = qtbot
        self.rows = Rows()
        self.under_way: dict[int, Busy] = {}
        self.table = DocumentTable(self.rows, FakeFormats(), theme, self.under_way.get)
        qtbot.addWidget(self.table)
        self.table.resize(width, height)
        self.said: dict[str, list[object]] = {}
        for name in ("current_changed", "opened", "order_wanted"):
            getattr(self.table, name).connect(self._hear(name))
        for name in ("all_wanted", "selection_changed", "layout_changed"):
            getattr(self.table, name).connect(self._count(name))
        for name in ("visible_changed", "context_menu_wanted", "copied"):
            getattr(self.table, name).connect(self._hear_two(name))
        self.table.show()
        self.table.setFocus()

    def _hear(self, name: str) -> Callable[[object], None]:
        return self.said.setdefault(name, []).append

    def _count(self, name: str) -> Callable[[], None]:
        heard = self.said.setdefault(name, [])
        return lambda: heard.append(True)

    def _hear_two(self, name: str) -> Callable[[object, object], None]:
        heard = self.said.setdefault(name, [])
        return lambda one, two: heard.append((one, two))

    def show(self, *ids: int, order: Order = NEWEST) -> None:
        self.table.show_ids(array("q", ids), order)

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.table, key, held)

    def point(self, row: int, column: Column | None = Column.NUMBER) -> QPoint:
        place = CHECK if column is None else PLACES[column]
        return self.table.visualRect(self.table.model().index(row, place)).center()

    def click(
        self, row: int, column: Column | None = Column.NUMBER, *modifiers: Qt.KeyboardModifier
    ) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(self.table.viewport(), left, held, self.point(row, column))

    def click_heading(self, column: Column | None) -> None:
        heading = self.table.horizontalHeader()
        place = CHECK if column is None else PLACES[column]
        middle = heading.sectionViewportPosition(place) + heading.sectionSize(place) // 2
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 12))

    def selected(self) -> list[int]:
        return list(self.table.selection)

    def says(self, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
        said = self.table.model().index(row, PLACES[column]).data(role)
        assert isinstance(said, str)
        return said

    def tool_tip(self, row: int, column: Column) -> str:
        """The tool tip that the pointer would bring up over the cell."""
        index = self.table.model().index(row, PLACES[column])
        option = QStyleOptionViewItem()
        option.rect = self.table.visualRect(index)
        painter = self.table.itemDelegate()
        assert isinstance(painter, CellPainter)
        return painter.tool_tip(option, index)

    def point_long(self, row: int, column: Column) -> str:
        """What appears when the pointer rests on the cell."""
        where = self.point(row, column)
        far = self.table.viewport().mapToGlobal(where)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, where, far)
        QApplication.sendEvent(self.table.viewport(), event)
        return QToolTip.text()
