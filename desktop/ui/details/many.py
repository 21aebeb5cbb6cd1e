"""What the pane shows of several documents: their sum, and what would become of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.details.effect_page import EffectPage
from desktop.ui.details.facts import Fact, FactList
from desktop.ui.details.figures import Figures, counted
from desktop.ui.details.foot import StockFoot
from desktop.ui.details.foreseen import Foreseen, Scope
from desktop.ui.details.passage import Passage
from desktop.ui.details.strip import Strip
from desktop.ui.details.texts import LONG_COMMENT, one_line, within
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, caption
from desktop.ui.theme import Theme

_NAMED = 12


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums over the selected documents."""

    documents: int
    drafts: int = 0
    conducted: int = 0
    cancelled: int = 0
    other: int = 0
    sums: Sequence[tuple[Decimal, str]] = ()
    """One sum for each currency."""
    without_total: int = 0
    lines: int = 0
    lines_of: int = 0
    """Of so many documents the lines have been read."""
    warehouses: Sequence[str] = ()
    to_conduct: int = 0
    refused: int = 0
    """How many of those to conduct would be refused."""
    refusal: str = ""
    """One sentence about the first of them."""
    read_at: datetime | None = None


class ManyPage(QWidget):
    """The summary of a selection; `effect_wanted` asks for the effect of all to conduct."""

    effect_wanted = Signal(object)

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        self.setObjectName("details-many")
        self._heading = PlainLabel(role="title")
        self._heading.setObjectName("many-heading")
        self._states = Passage(role="second")
        self._states.setObjectName("many-states")
        self._states.setAccessibleName(self.tr("Their statuses"))
        self.facts = FactList()
        self.strip = Strip(theme)
        self._see = QPushButton()
        self._see.setObjectName("see-effect-of-all")
        self._see.clicked.connect(self._see_effect)
        self.effect = EffectPage(theme, figures)
        self.effect.setObjectName("effect-page-of-all")
        self.effect.hide_choice()
        self.effect.wanted.connect(lambda _scope: self.effect_wanted.emit(Scope.ALL))
        self.foot = StockFoot()
        self.foot.pressed.connect(lambda: self.effect_wanted.emit(Scope.ALL))
        self._read = False
        self._lay_out()

    def show_totals(self, totals: Totals) -> None:
        count = self._figures.count
        self._heading.setText(
            self.tr("{count} documents selected").format(count=count(totals.documents))
        )
        self._states.say(self._statuses(totals))
        self.facts.show_facts(self._facts(totals))
        if totals.refused:
            fact = self.tr("{refused} of {all} drafts would be refused.").format(
                refused=count(totals.refused), all=count(totals.to_conduct)
            )
            self.strip.say(Tone.WARNING, fact, one_line(totals.refusal, LONG_COMMENT))
        else:
            self.strip.hide()
        self._read = totals.read_at is not None
        if totals.read_at is not None:
            clock = self._figures.clock(totals.read_at)
            self.foot.say_read(clock, self._figures.full_moment(totals.read_at))
        self.foot.setVisible(self._read and self.effect.isHidden())
        words = counted(
            self._figures,
            totals.to_conduct,
            self.tr("See the effect of the one to conduct"),
            self.tr("See the effect of all {count}"),
        )
        self._see.setText(caption(words))
        self._see.setAccessibleName(words)
        self._see.setVisible(totals.to_conduct > 0 and self.effect.isHidden())
        if not totals.to_conduct:
            self._fold()

    def show_foreseen(self, seen: Foreseen) -> None:
        if not self.effect.isHidden():
            self.effect.show_foreseen(seen, None)

    def fold(self) -> None:
        """Another selection: its effect must be asked for anew."""
        self._fold()
        self._see.show()

    def first(self) -> QWidget | None:
        if not self._see.isHidden():
            return self._see
        return None if self.effect.isHidden() else self.effect.first()

    def _see_effect(self) -> None:
        self._see.hide()
        self._rest.hide()
        self.foot.hide()
        self.effect.show_reading()
        self.effect.show()
        self.effect_wanted.emit(Scope.ALL)

    def _fold(self) -> None:
        self.effect.hide()
        self._rest.show()
        self.foot.setVisible(self._read)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 0)
        head.setSpacing(4)
        head.addWidget(self._heading)
        head.addWidget(self._states)
        head.addSpacing(6)
        head.addWidget(self.facts)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 8)
        row.addWidget(self._see)
        row.addStretch()
        self._rest = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self.strip)
        column.addLayout(row)
        column.addWidget(self.effect, 1)
        column.addWidget(self._rest, 1)
        column.addWidget(self.foot)
        self._fold()

    def _statuses(self, totals: Totals) -> str:
        count = self._figures
        parts = [
            counted(count, number, one, many)
            for number, one, many in (
                (totals.drafts, self.tr("1 draft"), self.tr("{count} drafts")),
                (totals.conducted, self.tr("1 conducted"), self.tr("{count} conducted")),
                (totals.cancelled, self.tr("1 cancelled"), self.tr("{count} cancelled")),
                (totals.other, self.tr("1 other"), self.tr("{count} others")),
            )
            if number
        ]
        return ", ".join(parts)

    def _facts(self, totals: Totals) -> list[Fact]:
        found: list[Fact] = []
        sums = " + ".join(self._figures.money(value, coin) for value, coin in totals.sums)
        if sums and totals.without_total:
            sums = self.tr("{sums}; {count} without a total").format(
                sums=sums, count=self._figures.count(totals.without_total)
            )
        if sums:
            found.append(Fact(self.tr("Total"), sums))
        if totals.lines_of:
            sentence = counted(
                self._figures,
                totals.lines_of,
                self.tr("{lines} in 1 document"),
                self.tr("{lines} in {count} documents").replace("{lines}", "{{lines}}"),
            )
            lines = sentence.format(lines=self._figures.count(totals.lines))
            found.append(Fact(self.tr("Lines"), lines))
        if totals.warehouses:
            names = ", ".join(within(name, 80) for name in totals.warehouses[:_NAMED])
            if len(totals.warehouses) > _NAMED:
                names = self.tr("{names} and {count} more").format(
                    names=names, count=self._figures.count(len(totals.warehouses) - _NAMED)
                )
            found.append(Fact(self.tr("Warehouses"), names))
        return found
