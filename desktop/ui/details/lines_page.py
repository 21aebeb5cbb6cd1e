"""The tab of lines: the table and what it adds up to, or why there is no table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.records.reading import Sheet
from desktop.ui.details import told
from desktop.ui.details.figures import Figures, counted
from desktop.ui.details.lines_model import LinesModel
from desktop.ui.details.lines_table import LinesTable
from desktop.ui.details.passage import Passage
from desktop.ui.details.vacancy import Vacancy
from desktop.ui.plain import PlainLabel
from desktop.ui.theme import Theme


class LinesPage(QWidget):
    """Lines, or bars while they are read; `again_pressed` asks to read them once more."""

    again_pressed = Signal()

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.model = LinesModel(figures)
        self.model.setParent(self)
        self.table = LinesTable(theme, self.model)
        self.vacancy = Vacancy(theme, "lines-vacancy")
        self.vacancy.pressed.connect(self.again_pressed)
        self._count = PlainLabel(role="quiet")
        self._count.setObjectName("lines-count")
        self._sum = PlainLabel(role="strong")
        self._sum.setObjectName("lines-sum")
        self._differs = Passage(role="second")
        self._differs.setObjectName("lines-differ")
        self._differs.setAccessibleName(self.tr("The portal's own total"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(self.vacancy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def show_sheet(self, sheet: Sheet, *, same: bool) -> None:
        """`same` says that this document was on show before, and keeps the place in it."""
        if sheet.looked_at is None:
            self.model.show_sheet(None)
            self.vacancy.reading(self.tr("Reading lines…"))
            self._stack.setCurrentIndex(1)
            return
        if not sheet.full.lines:
            self.model.show_sheet(None)
            self.vacancy.say(self.tr("The document has no lines."))
            self._stack.setCurrentIndex(1)
            return
        if not (same and self.model.shows(sheet)):
            self._replace(sheet, same=same)
        self._say_total(sheet)
        self._stack.setCurrentIndex(0)

    def show_failed(self, sentence: str) -> None:
        self.vacancy.say(sentence, self.tr("Try again"))
        self._stack.setCurrentIndex(1)

    def first(self) -> QWidget | None:
        """What takes the focus."""
        if self._stack.currentIndex() == 0:
            return self.table
        return self.vacancy.first()

    def _filled(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("look", "foot")
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._sum)
        inside = QVBoxLayout(foot)
        inside.setContentsMargins(12, 6, 12, 6)
        inside.setSpacing(2)
        inside.addLayout(row)
        inside.addWidget(self._differs)
        page = QFrame()
        page.setProperty("look", "body")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        return page

    def _replace(self, sheet: Sheet, *, same: bool) -> None:
        bar = self.table.verticalScrollBar()
        scrolled = bar.value() if same else 0
        current = self.table.currentIndex()
        line_id = self.model.line_at(current.row()).id if same and current.isValid() else None
        self.model.show_sheet(sheet)
        row = self.model.row_of(line_id) if line_id is not None else None
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, current.column()))
        bar.setValue(scrolled)

    def _say_total(self, sheet: Sheet) -> None:
        number = counted(
            self._figures, len(sheet.full.lines), self.tr("1 line"), self.tr("{count} lines")
        )
        whole = self.model.whole_quantity()
        self._count.setText(
            self.tr("{lines}, {quantity}").format(lines=number, quantity=whole) if whole else number
        )
        coin = told.currency(sheet)
        total, portal = self.model.total(), sheet.full.document.total
        self._sum.setText("" if total is None else self._figures.money(total, coin))
        differs = total is not None and portal is not None and portal != total
        self._differs.setVisible(differs)
        if differs and portal is not None:
            self._differs.say(
                self.tr("The portal gives {money} as the total of the document.").format(
                    money=self._figures.money(portal, coin)
                )
            )
