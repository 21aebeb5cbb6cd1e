"""What a list of documents can be narrowed to and ordered by. Pure: SQL is made elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from desktop.stock.documents import Status


class Column(StrEnum):
    """A fact of a document that has a column of its own in the list."""

    KIND = "kind"
    NUMBER = "number"
    TITLE = "title"
    STATUS = "status"
    WAREHOUSES = "warehouses"
    SUPPLIER = "supplier"
    LINES = "lines"
    TOTAL = "total"
    RESPONSIBLE = "responsible"
    CHANGED = "changed"
    CREATED = "created"
    CONDUCTED_AT = "conducted_at"
    CONDUCTED_BY = "conducted_by"
    COMMENT = "comment"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Order:
    """Sorted by one column; documents that are equal in it go by their ids, the same way."""

    column: Column = Column.CHANGED
    descending: bool = True


class Moment(StrEnum):
    """Which of a document's dates a range speaks of."""

    CHANGED = "changed"
    CREATED = "created"
    CONDUCTED = "conducted"
    DATED = "dated"


class Period(StrEnum):
    """A range that moves with the calendar."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this week"
    THIS_MONTH = "this month"
    LAST_MONTH = "last month"
    THIS_YEAR = "this year"


@dataclass(frozen=True, slots=True)
class Dates:
    """A period, or first and last day; both days are inside."""

    moment: Moment = Moment.CHANGED
    period: Period | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """What a document must be to be listed; everything that is set has to hold."""

    words: str = ""
    """Every word has to occur, in any case, somewhere in the searched facts."""
    statuses: frozenset[Status] = frozenset()
    kinds: frozenset[str] = frozenset()
    """The portal's letters, so that a kind we do not know can be asked for too."""
    warehouses: frozenset[int] = frozenset()
    suppliers: frozenset[str] = frozenset()
    """Names, as the list shows them."""
    responsible: frozenset[int] = frozenset()
    changed_by: frozenset[int] = frozenset()
    dates: Dates | None = None
    total_from: Decimal | None = None
    total_to: Decimal | None = None
    currencies: frozenset[str] = frozenset()
    product: int | None = None
    """Documents with a line of this product."""
    mine: int | None = None
    """Documents this person is responsible for, or created."""
    attention: bool = False

    @property
    def is_empty(self) -> bool:
        return self == Filter()


@dataclass(frozen=True, slots=True)
class View:
    """A filter, an order and a name. Shipped views are named by the window, own ones by people."""

    key: str
    filter: Filter = Filter()
    order: Order = Order()
    name: str = ""
    """Empty for a shipped view, whose name is a word of the window."""


def shipped(me: int | None) -> tuple[View, ...]:
    """The views every account has, in the order of the sidebar; `me` is the signed-in person."""
    today = Dates(Moment.CONDUCTED, Period.TODAY)
    week = Dates(Moment.CONDUCTED, Period.THIS_WEEK)
    made = [
        View("drafts", Filter(statuses=frozenset({Status.DRAFT, Status.CANCELLED}))),
        View("attention", Filter(attention=True)),
        View("conducted-today", Filter(statuses=frozenset({Status.CONDUCTED}), dates=today)),
        View("cancelled-week", Filter(statuses=frozenset({Status.CANCELLED}), dates=week)),
    ]
    if me is not None:
        made.append(View("mine", Filter(mine=me)))
    return (*made, View("all"))


def of_kinds() -> tuple[View, ...]:
    """One view for each kind of document."""
    letters = {"receipts": "A", "adjustments": "S", "transfers": "M", "write-offs": "D"}
    letters |= {"returns": "R"}
    return tuple(View(key, Filter(kinds=frozenset({letter}))) for key, letter in letters.items())


@dataclass(frozen=True, slots=True)
class Totals:
    """How many documents, and their sums by currency."""

    count: int = 0
    sums: Mapping[str, Decimal] = field(default_factory=dict)
    without_total: int = 0
    drafts: int = 0
    conducted: int = 0
