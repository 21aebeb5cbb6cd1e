"""The summed effect on the stock: of all documents or of the ready ones, whole or problems only."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.stock.effect import Effect
from desktop.stock.movements import Cell
from desktop.ui.details.choice import ChoiceBox
from desktop.ui.details.figures import counted
from desktop.ui.formats import Formats
from desktop.ui.plain import PlainLabel
from desktop.ui.review.effect_rows import EffectWords
from desktop.ui.review.named import Named
from desktop.ui.review.parts import Panel, SignLine
from desktop.ui.review.rows import Column
from desktop.ui.review.rows_model import RowsModel
from desktop.ui.review.rows_view import RowsView
from desktop.ui.theme import Theme
from desktop.ui.tick_box import TickBox
from desktop.work.reviewed import Differences, Reviewed

translate = QCoreApplication.translate

_ALL, _READY = 0, 1


class EffectPanel(Panel):
    """Shows the cells of one review, shortages first."""

    def __init__(self, theme: Theme, formats: Formats, columns: Sequence[Column]) -> None:
        self.model = RowsModel(columns)
        view = RowsView(theme, self.model)
        super().__init__(theme, translate("EffectPanel", "Effect on stock"), view, "effect")
        self.model.setParent(self)
        view.setObjectName("review-effect")
        view.setAccessibleName(self.tr("Effect on stock by product and warehouse"))
        self._formats = formats
        self._words: EffectWords | None = None
        self._cells: dict[Cell, tuple[int, ...]] = {}
        self.only_problems = TickBox(theme, self.tr("Only problems"))
        self.only_problems.setObjectName("review-only-problems")
        self.only_problems.toggled.connect(self._fill)
        self.scope = ChoiceBox(theme)
        self.scope.setObjectName("review-scope")
        self.scope.setAccessibleName(self.tr("Documents whose effect is shown"))
        self.scope.setMinimumWidth(168)
        self.scope.addItems(["", ""])
        self.scope.activated.connect(self._fill)
        self.head.addWidget(self.only_problems)
        self.head.addSpacing(8)
        self.head.addWidget(self.scope)
        self.short = SignLine(theme, "warning", "bad", "review-short")
        self.unusual = SignLine(theme, "warning", "warning", "review-unusual")
        self.pairs = PlainLabel(role="note")
        self.pairs.setObjectName("review-pairs")
        for widget in (self.short, self.unusual, self.pairs):
            self.strip.addWidget(widget)
        self.strip.addStretch(1)

    def show_reading(self) -> None:
        super().show_reading()
        self.scope.setEnabled(False)
        self.scope.setItemText(_ALL, self.tr("All documents"))
        self.scope.setCurrentIndex(_ALL)
        self.short.say("")
        self.unusual.say("")
        self.pairs.clear()

    def show_reviewed(self, reviewed: Reviewed, named: Named, changes: Differences) -> None:
        self._words = EffectWords(reviewed, named, self._formats, changes)
        ready, known = len(reviewed.ready_ids), len(reviewed.forecasts)
        every = counted(
            self._formats, known, self.tr("The document"), self.tr("All {count} documents")
        )
        self.scope.setItemText(_ALL, every)
        self.scope.setItemText(
            _READY, self.tr("{count} ready").format(count=self._formats.count(ready))
        )
        self.scope.setEnabled(ready < known)
        if ready == known:
            self.scope.setCurrentIndex(_ALL)
        self._fill()
        self.show_rows()

    def choose_of(self, document_ids: Iterable[int]) -> None:
        """Mark what these documents do."""
        wanted = set(document_ids)
        self.view.choose(cell for cell, ids in self._cells.items() if wanted.intersection(ids))

    def chosen_documents(self) -> list[int]:
        found: dict[int, None] = {}
        for key in self.view.chosen_keys():
            found.update(dict.fromkeys(self._cells.get(key, ())))  # type: ignore[call-overload]
        return list(found)

    def _fill(self) -> None:
        words = self._words
        if words is None:
            return
        shown = self._shown(words.reviewed)
        self._cells = {cell.cell: cell.document_ids for cell in shown.cells}
        made = words.makers(shown, only_problems=self.only_problems.isChecked())
        self.model.show_made(made)
        self._count(words.reviewed, shown)

    def _shown(self, reviewed: Reviewed) -> Effect:
        return reviewed.of_ready if self.scope.currentIndex() == _READY else reviewed.everything

    def _count(self, reviewed: Reviewed, shown: Effect) -> None:
        short = len(shown.shortages)
        odd = sum(cell.cell in reviewed.unusual for cell in shown.cells)
        count = self._formats.count
        self.short.say(self.tr("{count} short").format(count=count(short)) if short else "")
        one, many = self.tr("1 unusual quantity"), self.tr("{count} unusual quantities")
        self.unusual.say(counted(self._formats, odd, one, many) if odd else "")
        one, many = (
            self.tr("1 product and warehouse pair"),
            self.tr("{count} product and warehouse pairs"),
        )
        self.pairs.setText(counted(self._formats, len(shown.cells), one, many))
