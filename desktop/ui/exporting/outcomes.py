"""What became of an operation, and the journal of what was asked, as tables and as pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.ui.exporting.words import Words
from desktop.ui.printing.report import Fact, Report, Section, Told
from desktop.work.exporting.table import Chunks, Column, Kind, Table, Value, Values, in_chunks

Explain = Callable[[Outcome], str]
"""The sentence that says why; made where all such sentences are made."""


@dataclass(frozen=True, slots=True)
class Ended:
    """One act of an operation and what became of it."""

    number: str
    title: str
    kind_code: str
    act: Act
    outcome: Outcome
    by: str = ""
    """Who set the document's present status, by name."""


@dataclass(frozen=True, slots=True)
class Noted:
    """One entry of the journal: an act that was asked for, and what became of it so far."""

    asked: datetime
    operation: str
    person: str
    number: str
    title: str
    act: Act
    outcome: Outcome | None
    """None while nobody knows yet."""


class OutcomePages(QObject):
    """Turns outcomes and journal entries into tables and reports."""

    def __init__(self, words: Words, explain: Explain, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._explain = explain

    def outcome_table(self, title: str, ended: Sequence[Ended]) -> Table:
        columns = (
            Column("number", self.tr("Number")),
            Column("kind", self.tr("Type")),
            Column("title", self.tr("Title")),
            Column("outcome", self.tr("Outcome")),
            Column("why", self.tr("Why")),
            Column("at", self.tr("Status set"), Kind.MOMENT),
            Column("by", self.tr("Status set by")),
        )
        rows = [self._ended(one) for one in ended]
        return Table(title, columns, in_chunks(rows), len(rows))

    def outcome_report(
        self, title: str, ended: Sequence[Ended], portal: str, printed: datetime, told: Told,
        facts: tuple[Fact, ...] = (),
    ) -> Report:  # fmt: skip
        """One table for all; the totals say how many ended in which way."""
        return Report(
            title=title,
            portal=portal,
            printed=printed,
            facts=facts,
            sections=(Section(self.outcome_table(title, ended)),),
            totals=self._ends(ended, told),
            landscape=True,
        )

    def journal_table(self, title: str, noted: Sequence[Noted]) -> Table:
        return self.journal_from(title, in_chunks([self.noted(one) for one in noted]), len(noted))

    def journal_from(self, title: str, chunks: Chunks, count: int) -> Table:
        """The journal read bit by bit; `noted` makes its rows."""
        columns = (
            Column("asked", self.tr("Asked"), Kind.MOMENT),
            Column("operation", self.tr("Operation")),
            Column("person", self.tr("Person")),
            Column("number", self.tr("Number")),
            Column("title", self.tr("Title")),
            Column("act", self.tr("Act")),
            Column("outcome", self.tr("Outcome")),
            Column("why", self.tr("Why")),
        )
        return Table(title, columns, chunks, count)

    def journal_report(self, table: Table, portal: str, printed: datetime, told: Told) -> Report:
        return Report(
            title=table.title,
            portal=portal,
            printed=printed,
            sections=(Section(table, when_empty=self.tr("Nothing has been done yet.")),),
            totals=(Fact(self.tr("Entries"), told.count(table.count)),),
            landscape=True,
        )

    def noted(self, one: Noted) -> Values:
        outcome = one.outcome
        end: tuple[Value, Value] = (self.tr("Not known yet"), "")
        if outcome is not None:
            end = (self._words.fate(outcome.fate, one.act), self._explain(outcome))
        asked_for = self._words.act(one.act)
        return (one.asked, one.operation, one.person, one.number, one.title, asked_for, *end)

    def _ended(self, one: Ended) -> Values:
        return (
            one.number,
            self._words.kind(one.kind_code),
            one.title,
            self._words.fate(one.outcome.fate, one.act),
            self._explain(one.outcome),
            one.outcome.at,
            one.by,
        )

    def _ends(self, ended: Sequence[Ended], told: Told) -> tuple[Fact, ...]:
        counted: dict[tuple[Fate, Act], int] = {}
        for one in ended:
            key = (one.outcome.fate, one.act)
            counted[key] = counted.get(key, 0) + 1
        named = [
            Fact(self._words.fate(fate, act), told.count(number))
            for (fate, act), number in counted.items()
        ]
        return (Fact(self.tr("Documents"), told.count(len(ended))), *named)
