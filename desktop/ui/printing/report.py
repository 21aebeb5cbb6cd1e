"""What one printout says, before anybody knows how large the paper is."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from desktop.work.exporting.cells import clean
from desktop.work.exporting.table import Amount, Kind, Table, Value


class Told(Protocol):
    """How numbers and moments are written in the person's language."""

    def money(self, value: Decimal, currency: str) -> str: ...

    def quantity(self, value: Decimal, measure: str) -> str: ...

    def count(self, n: int) -> str: ...

    def when(self, moment: datetime) -> str: ...

    def full_moment(self, moment: datetime) -> str: ...

    def day(self, date: date) -> str: ...


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says: about the whole, or as a total at the end."""

    label: str
    value: str
    wide: bool = False
    """Long texts have the page's width to themselves."""


@dataclass(frozen=True, slots=True)
class Section:
    """A table under a heading of its own."""

    table: Table
    heading: str = ""
    when_empty: str = ""
    """Said in the table's place when it has no rows."""


@dataclass(frozen=True, slots=True)
class Report:
    """A list, a document, a review, an outcome or the journal, ready to be printed."""

    title: str
    portal: str
    printed: datetime
    facts: tuple[Fact, ...] = ()
    sections: tuple[Section, ...] = ()
    totals: tuple[Fact, ...] = ()
    number: str = ""
    """A document's number, printed as a QR code for the scanner."""
    landscape: bool = False


def shown(kind: Kind, value: Value, told: Told) -> str:
    """A cell as people read it."""
    match value:
        case None:
            return ""
        case Amount():
            if kind is Kind.MONEY:
                return told.money(value.value, value.unit)
            return told.quantity(value.value, value.unit)
        case datetime():
            return told.full_moment(value)
        case date():
            return told.day(value)
        case int():
            return told.count(value)
    return clean(value)
