"""The tab of effects: of which documents, what becomes of the stock, and when it was read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.ui.details.choice import ChoiceBox
from desktop.ui.details.effect_view import EffectModel, EffectView
from desktop.ui.details.figures import Figures, counted
from desktop.ui.details.foot import StockFoot
from desktop.ui.details.foreseen import Foreseen, Scope, rows
from desktop.ui.details.strip import Strip
from desktop.ui.details.vacancy import Vacancy
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, WrappingLabel
from desktop.ui.theme import Theme


class EffectPage(QFrame):
    """Shows one effect; `wanted` asks for that of a scope, read anew."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._theme = theme
        self._figures = figures
        self._to_conduct = 0
        self.setProperty("look", "body")
        self.setObjectName("effect-page")
        self.model = EffectModel()
        self.model.setParent(self)
        self.view = EffectView(theme, self.model)
        self.vacancy = Vacancy(theme, "effect-vacancy")
        self.vacancy.pressed.connect(self._ask)
        self.strip = Strip(theme)
        self.foot = StockFoot()
        self.foot.pressed.connect(self._ask)
        self._reverse = WrappingLabel(role="strong")
        self._reverse.setObjectName("effect-reverse")
        self._reverse.setContentsMargins(12, 8, 12, 0)
        self._reverse.setText(self.tr("If conducting is cancelled"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.vacancy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_choice())
        column.addWidget(self._reverse)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self.show_reading()

    def scope(self) -> Scope:
        return Scope(self.choice.currentData())

    def offer(self, to_conduct: int) -> None:
        """How many documents "All to conduct" means; nothing to choose where there are none."""
        self._to_conduct = to_conduct
        words = counted(
            self._figures,
            to_conduct,
            self.tr("The one to conduct"),
            self.tr("All {count} to conduct"),
        )
        self.choice.setItemText(1, words)
        self._bar.setVisible(to_conduct > 0)
        if not to_conduct and self.scope() is Scope.ALL:
            self.choice.setCurrentIndex(0)

    def hide_choice(self) -> None:
        """Where several are selected there is but one thing to show."""
        self._bar.hide()

    def start_over(self) -> None:
        """Another document: its own effect, from the top."""
        self.choice.blockSignals(True)
        self.choice.setCurrentIndex(0)
        self.choice.blockSignals(False)
        self.show_reading()
        self.model.show_rows([])

    def show_reading(self) -> None:
        self._reverse.hide()
        self.strip.hide()
        self.foot.say(self.tr("Reading stock…"), can_ask=False)
        self.vacancy.reading(self.tr("Reading stock…"))
        self._stack.setCurrentIndex(1)

    def show_failed(self, sentence: str) -> None:
        self._reverse.hide()
        self.strip.hide()
        self.foot.say(self.tr("Stock was not read"), can_ask=False)
        self.vacancy.say(sentence, self.tr("Try again"))
        self._stack.setCurrentIndex(1)

    def show_foreseen(self, seen: Foreseen, kind: Kind | None) -> None:
        """`kind` is that of the one document, for the sentence about it."""
        scrolled, chosen = self.view.verticalScrollBar().value(), self.view.currentIndex().row()
        self._reverse.setVisible(seen.act is Act.CANCEL)
        self._say_strip(seen, kind)
        if seen.read_at is None:
            self.foot.say(self.tr("Stock could not be read"), can_ask=True)
        else:
            clock = self._figures.clock(seen.read_at)
            self.foot.say_read(clock, self._figures.full_moment(seen.read_at))
        self.model.show_rows(rows(seen, self._figures))
        if not seen.effect.cells:
            self.vacancy.say(self.tr("Nothing changes in any warehouse."))
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(0)
        self.view.fit()
        if 0 <= chosen < self.model.rowCount() and chosen != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(chosen, 0))
        self.view.executeDelayedItemsLayout()
        self.view.verticalScrollBar().setValue(scrolled)

    def first(self) -> QWidget | None:
        if self._stack.currentIndex() == 0:
            return self.view
        return self.vacancy.first()

    def _say_strip(self, seen: Foreseen, kind: Kind | None) -> None:
        short = len({cell.product_id for cell in seen.effect.cells if cell.shortage})
        unknown = {cell.warehouse_id for cell in seen.effect.cells if cell.unknown}
        if short:
            fact = counted(
                self._figures,
                short,
                self.tr("1 product is short."),
                self.tr("{count} products are short."),
            )
            self.strip.say(Tone.BAD, fact, self._consequence(seen, kind))
        elif unknown and all(cell.unknown for cell in seen.effect.cells):
            self.strip.say(
                Tone.WARNING,
                self.tr("The stock is not known."),
                self.tr(
                    "The portal did not let it be read. The changes below are certain; whether"
                    " there is enough is not."
                ),
            )
        elif unknown:
            fact = counted(
                self._figures,
                len(unknown),
                self.tr("The stock of 1 warehouse is not known."),
                self.tr("The stock of {count} warehouses is not known."),
            )
            self.strip.say(Tone.WARNING, fact, self.tr("Whether there is enough cannot be said."))
        else:
            self.strip.hide()

    def _consequence(self, seen: Foreseen, kind: Kind | None) -> str:
        if seen.scope is Scope.DOCUMENT:
            if not seen.refused:
                return self.tr("Bitrix24 may let it pass; stock would then be below zero.")
            return self._refusal(kind) if seen.act is Act.CONDUCT else self._no_way_back()
        if not seen.refused:
            return self.tr("Together the documents take more than there is.")
        return self.tr("Bitrix24 will refuse {count} of {all}.").format(
            count=self._figures.count(seen.refused), all=self._figures.count(seen.documents)
        )

    def _refusal(self, kind: Kind | None) -> str:
        match kind:
            case Kind.TRANSFER:
                return self.tr("Bitrix24 will refuse this transfer.")
            case Kind.WRITE_OFF:
                return self.tr("Bitrix24 will refuse this write-off.")
            case _:
                return self.tr("Bitrix24 will refuse this document.")

    def _no_way_back(self) -> str:
        return self.tr("Bitrix24 will refuse to cancel its conducting.")

    def _make_choice(self) -> QWidget:
        self.choice = ChoiceBox(self._theme)
        self.choice.setObjectName("effect-scope")
        self.choice.setAccessibleName(self.tr("Effect of"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.addItem(self.tr("This document"), Scope.DOCUMENT)
        self.choice.addItem("", Scope.ALL)
        self.choice.currentIndexChanged.connect(self._ask)
        label = PlainLabel(self.tr("Effect of"), role="quiet")
        label.setBuddy(self.choice)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(12, 8, 12, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        self._bar.hide()
        return self._bar

    def _ask(self) -> None:
        self.wanted.emit(self.scope())
