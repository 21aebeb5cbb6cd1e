"""From a filter to the conditions of a question in SQL."""

import json
import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any, Final

from desktop.records.folding import words
from desktop.records.told import STATES
from desktop.records.views import Dates, Filter, Moment, Period
from desktop.stock.documents import Status

Source = tuple[str, tuple[Any, ...]]
"""What follows FROM, and the values of its question marks."""
SEARCH: Final = "search s"
_PATTERN: Final = re.compile(r"[*?[]")
_MOMENTS: Final = {
    Moment.CHANGED: "modified",
    Moment.CREATED: "created",
    Moment.CONDUCTED: "status_at",
    Moment.DATED: "dated",
}


class Conditions:
    """A WHERE clause in the making; the searched words stand apart from all other conditions."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.values: list[Any] = []
        self.words: tuple[str, ...] = ()

    def add(self, sql: str, *values: Any) -> None:
        self.parts.append(sql)
        self.values += values

    def among(self, column: str, values: Iterable[Any]) -> None:
        given = list(values)
        self.add(f"{column} IN ({', '.join('?' * len(given))})", *given)

    def among_ids(self, column: str, ids: Iterable[int]) -> None:
        """As `among`, for any number of them."""
        self.add(f"{column} IN (SELECT value FROM json_each(?))", json.dumps(sorted(ids)))  # noqa: S608

    def source(self, *, broad: bool = False) -> "Source":
        """The tables and what has to hold.

        Where words are searched their table comes first: read through from end to end it costs a
        quarter of being asked for each document. Words that are `broad` leave so many documents
        that it costs more to sort these, and then the documents come first, in their order.
        """
        held = [occurs(word) for word in self.words]
        parts = [*self.parts, *(sql for sql, _ in held)]
        tables = "documents"
        if held:
            tables = f"{SEARCH} CROSS JOIN documents USING (id)"
            if broad:
                tables = f"documents CROSS JOIN {SEARCH} USING (id)"
        where = f" WHERE {' AND '.join(parts)}" if parts else ""
        return f"{tables}{where}", (*self.values, *(value for _, value in held))


def occurs(word: str) -> tuple[str, str]:
    """The condition that a folded word occurs in the searched text, and its value.

    A pattern is looked for in half the time of a plain text, and less in long ones, unless it
    begins with a letter of another alphabet.
    """
    if word[0].isascii():
        plain = _PATTERN.sub(r"[\g<0>]", word)
        return "s.text GLOB ?", f"*{plain}*"
    return "instr(s.text, ?) > 0", word


def conditions(asked: Filter, now: datetime, attention: Iterable[int] = ()) -> Conditions:
    made = Conditions()
    made.words = tuple(words(asked.words))
    if asked.statuses:
        made.among(_state_of(asked), [STATES.index(each) for each in asked.statuses])
    if asked.kinds:
        made.among("kind", sorted(asked.kinds))
    if asked.suppliers:
        made.among("supplier", sorted(asked.suppliers))
    if asked.responsible:
        made.among_ids("responsible_id", asked.responsible)
    if asked.changed_by:
        made.among_ids("modified_by", asked.changed_by)
    if asked.currencies:
        made.among("+currency", sorted(asked.currencies))  # nearly all have one and the same
    if asked.warehouses:
        marks = ", ".join("?" * len(asked.warehouses))
        stores = sorted(asked.warehouses)
        made.add(
            f"documents.id IN (SELECT document_id FROM lines WHERE source_id IN ({marks})"  # noqa: S608
            f" UNION SELECT document_id FROM lines WHERE target_id IN ({marks}))",
            *stores,
            *stores,
        )
    if asked.product is not None:
        lines = "SELECT document_id FROM lines WHERE product_id = ?"
        made.add(f"documents.id IN ({lines})", asked.product)
    if asked.mine is not None:
        made.add("(responsible_id = ? OR created_by = ?)", asked.mine, asked.mine)
    if asked.total_from is not None:
        made.add("amount >= ?", float(asked.total_from))
    if asked.total_to is not None:
        made.add("amount <= ?", float(asked.total_to))
    if asked.attention:
        made.among_ids("documents.id", attention)
    if asked.dates is not None:
        _dates(made, asked.dates, now)
    return made


def _state_of(asked: Filter) -> str:
    """Nearly all documents are conducted, so of those conducted on some days the days are found
    first: the plus keeps SQLite from looking through the conducted ones."""
    by_day = asked.dates is not None and asked.dates.moment is Moment.CONDUCTED
    return "+state" if by_day and Status.CONDUCTED in asked.statuses else "state"


def _dates(made: Conditions, asked: Dates, now: datetime) -> None:
    first, last = days_of(asked, now.date())
    column = _MOMENTS[asked.moment]
    if asked.moment is Moment.CONDUCTED:
        made.add("state <> 0")  # a draft's stamp is the time of its making
    if first is not None:
        made.add(f"{column} >= ?", _begin(first, now.tzinfo))
    if last is not None and last < date.max:
        made.add(f"{column} < ?", _begin(last + timedelta(days=1), now.tzinfo))


def days_of(asked: Dates, today: date) -> tuple[date | None, date | None]:
    """First and last day of a range; a week begins on Monday."""
    if asked.period is None:
        return asked.first, asked.last
    month = today.replace(day=1)
    ranges = {
        Period.TODAY: (today, today),
        Period.YESTERDAY: (today - timedelta(days=1), today - timedelta(days=1)),
        Period.THIS_WEEK: (today - timedelta(days=today.weekday()), today),
        Period.THIS_MONTH: (month, today),
        Period.LAST_MONTH: (
            (month - timedelta(days=1)).replace(day=1),
            month - timedelta(days=1),
        ),
        Period.THIS_YEAR: (today.replace(month=1, day=1), today),
    }
    return ranges[asked.period]


def _begin(day: date, zone: tzinfo | None) -> int:
    return int(datetime.combine(day, time(), zone).timestamp())
