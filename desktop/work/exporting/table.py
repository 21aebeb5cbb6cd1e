"""A table on its way out of the program: typed cells in chunks, nothing formatted yet."""

from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

CHUNK = 500
"""Rows that are written in one go: a moment's work, after which the window has its turn."""


class Kind(StrEnum):
    """What a column's cells are, and so how they are written and aligned."""

    TEXT = "text"
    COUNT = "count"
    QUANTITY = "quantity"
    MONEY = "money"
    MOMENT = "moment"
    DATE = "date"

    @property
    def is_number(self) -> bool:
        return self in (Kind.COUNT, Kind.QUANTITY, Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Amount:
    """So much of something: a sum with its currency, or a quantity with its measure."""

    value: Decimal
    unit: str = ""


Value = str | int | Amount | datetime | date | None
Values = tuple[Value, ...]
Chunks = Callable[[], AsyncGenerator[Sequence[Values], None]]


@dataclass(frozen=True, slots=True)
class Column:
    key: str
    heading: str
    kind: Kind = Kind.TEXT
    unit_heading: str = ""
    """Files have a column of its own for an amount's unit, so that numbers stay numbers."""


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, and rows that can be gone through any number of times."""

    title: str
    columns: tuple[Column, ...]
    chunks: Chunks
    count: int
    """How many rows are expected; for the progress, not a promise."""


def in_chunks(rows: Sequence[Values], size: int = CHUNK) -> Chunks:
    """Rows that lie in memory already."""

    async def chunks() -> AsyncGenerator[Sequence[Values], None]:
        for start in range(0, len(rows), size):
            yield rows[start : start + size]

    return chunks


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a file: which cell it is made from, and whether it is that cell's unit."""

    index: int
    heading: str
    kind: Kind
    is_unit: bool = False


def fields(columns: Sequence[Column]) -> tuple[Field, ...]:
    """The columns of a file: those of the table, and units beside their amounts."""
    return tuple(_fields(columns))


def _fields(columns: Sequence[Column]) -> Iterator[Field]:
    for index, column in enumerate(columns):
        yield Field(index, column.heading, column.kind)
        if column.unit_heading:
            yield Field(index, column.unit_heading, Kind.TEXT, is_unit=True)


def unit_of(value: Value) -> str:
    return value.unit if isinstance(value, Amount) else ""
