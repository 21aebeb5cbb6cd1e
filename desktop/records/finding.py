"""From a filter and an order to the ids that match. Everything here runs off the GUI thread."""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta, tzinfo
from decimal import Context, Decimal
from functools import lru_cache
from typing import Any, Final

import msgspec

from desktop.records.files import reading
from desktop.records.folding import natural, words
from desktop.records.mirror import STATES
from desktop.records.views import Column, Dates, Filter, Moment, Order, Period, Totals
from desktop.stock.documents import Status

_SORTED: Final = {
    Column.KIND: "kind",
    Column.NUMBER: "number_key",
    Column.TITLE: "title_key",
    Column.STATUS: "state",
    Column.WAREHOUSES: "sorted_as(COALESCE(NULLIF(sources, '') || char(31), '') || targets)",
    Column.SUPPLIER: "sorted_as(supplier)",
    Column.LINES: "line_count",
    Column.TOTAL: "amount",
    Column.RESPONSIBLE: "sorted_as(responsible)",
    Column.CHANGED: "modified",
    Column.CREATED: "created",
    Column.CONDUCTED_AT: "status_at",
    Column.CONDUCTED_BY: "sorted_as(conducted_by)",
    Column.COMMENT: "sorted_as(comment)",
    Column.ID: "id",
}
_MOMENTS: Final = {
    Moment.CHANGED: "modified",
    Moment.CREATED: "created",
    Moment.CONDUCTED: "status_at",
    Moment.DATED: "dated",
}
_FEW: Final = 500
_MANY: Final = 5_000
_EXACT: Final = Context(prec=200)
_BIG: Final = "(amount >= 1e9 OR amount <= -1e9)"
"""Amounts that are summed up one by one; all others as whole units and millionths, since a sum of
doubles may be some cents off, and a sum of integers is not."""
_SUMMED: Final = (
    "SELECT currency, COUNT(*), SUM(amount IS NULL), SUM(state IN (0, 2)),"  # noqa: S608 - our own
    f" SUM(state = {STATES.index(Status.CONDUCTED)}),"
    f" SUM(CAST(amount AS INTEGER)) FILTER (WHERE NOT {_BIG}),"
    " SUM(CAST(ROUND((amount - CAST(amount AS INTEGER)) * 1000000) AS INTEGER))"
    f" FILTER (WHERE NOT {_BIG}) FROM documents"
)


class Conditions:
    """A WHERE clause in the making."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.values: list[Any] = []
        self.searched = False

    def add(self, sql: str, *values: Any) -> None:
        self.parts.append(sql)
        self.values += values

    def among(self, column: str, values: Iterable[Any]) -> None:
        given = list(values)
        self.add(f"{column} IN ({', '.join('?' * len(given))})", *given)

    def among_ids(self, column: str, ids: Iterable[int]) -> None:
        """As `among`, for any number of them."""
        self.add(f"{column} IN (SELECT value FROM json_each(?))", json.dumps(sorted(ids)))  # noqa: S608

    @property
    def source(self) -> str:
        """Where words are searched their table comes first: read through from end to end, it costs
        half of being asked for each document."""
        where = f" WHERE {' AND '.join(self.parts)}" if self.parts else ""
        first = "search s CROSS JOIN documents USING (id)" if self.searched else "documents"
        return f"{first}{where}"


class OvertakenError(Exception):
    """Nobody waits for this answer any more."""


class Finder:
    """Asks one connection; a newer question can interrupt an older one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        connection.create_function("sorted_as", 1, _sorted_as, deterministic=True)

    def interrupt(self) -> None:
        """May be called from any thread: the answer nobody waits for any more ends at once."""
        self._db.interrupt()

    def find(
        self,
        asked: Filter,
        order: Order,
        now: datetime,
        attention: Iterable[int] = (),
        limit: int | None = None,
    ) -> "array[int]":
        """The ids that match, in order; `now` carries the zone in which days begin."""
        made = conditions(asked, now, attention)
        direction = "DESC" if order.descending else "ASC"
        column = _SORTED[order.column]
        second = "" if column == "id" else ", id DESC"
        cut = -1 if limit is None else limit
        with _until_overtaken():
            row = self._db.execute(
                f"SELECT group_concat(id) FROM (SELECT id FROM {made.source}"  # noqa: S608 - our own names
                f" ORDER BY {column} {direction}{second} LIMIT {cut})",
                made.values,
            ).fetchone()
        return _numbers(row[0])

    def count(self, asked: Filter, now: datetime, attention: Iterable[int] = ()) -> int:
        made = conditions(asked, now, attention)
        with _until_overtaken():
            row = self._db.execute(f"SELECT COUNT(*) FROM {made.source}", made.values)  # noqa: S608
            return int(row.fetchone()[0])

    def totals(self, ids: "array[int] | None") -> Totals:
        """Sums by currency of these documents; of all where `ids` is None."""
        sums: dict[str, Decimal] = {}
        count = missing = drafts = conducted = 0
        with _until_overtaken(), reading(self._db):
            for among in _parts(ids):
                rows = self._db.execute(f"{_SUMMED} WHERE {among} GROUP BY currency")
                for currency, number, without, draft, done, whole, millionths in rows:
                    count += number
                    missing += without
                    drafts += draft
                    conducted += done
                    if number > without:
                        part = _EXACT.add(whole or 0, Decimal(millionths or 0).scaleb(-6))
                        sums[currency or ""] = _EXACT.add(sums.get(currency or "", 0), part)
                for currency, total in self._db.execute(
                    f"SELECT COALESCE(currency, ''), COALESCE(total, lines_total) FROM documents"  # noqa: S608
                    f" WHERE {_BIG} AND {among}"
                ):
                    sums[currency] = _EXACT.add(sums[currency], Decimal(total))
        cents = {
            each: total.quantize(Decimal("0.01"), context=_EXACT) for each, total in sums.items()
        }
        return Totals(count, cents, missing, drafts, conducted)

    def choices(self) -> "Choices":
        """What the chips offer: the warehouses, suppliers, people and currencies that occur."""
        db = self._db
        named = "SELECT id, name FROM names WHERE kind = ? ORDER BY sorted_as(name), id"
        with _until_overtaken(), reading(db):
            suppliers = db.execute(
                "SELECT DISTINCT supplier FROM documents WHERE supplier > ''"
                " ORDER BY sorted_as(supplier), supplier LIMIT ?",
                (_FEW,),
            ).fetchall()
            currencies = db.execute(
                "SELECT DISTINCT currency FROM documents WHERE currency > ''"
                " ORDER BY currency LIMIT 50"
            ).fetchall()
            return Choices(
                warehouses=tuple(db.execute(named, ("warehouse",))),
                people=tuple(db.execute(named, ("person",))),
                suppliers=tuple(row[0] for row in suppliers),
                currencies=tuple(row[0] for row in currencies),
                products=tuple(db.execute(f"{named} LIMIT ?", ("product", _MANY))),
            )


def _numbers(told: str | None) -> "array[int]":
    """Ids that SQLite wrote one behind the other.

    As one text, since a row of its own for each of a million would keep Python, and with it the
    window, busy for half a second.
    """
    found = array("q")
    if told:
        found.extend(msgspec.json.decode(f"[{told}]", type=list[int]))
    return found


@contextmanager
def _until_overtaken() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as failure:
        if failure.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise OvertakenError from None
        raise


@lru_cache(maxsize=4096)
def _sorted_as(shown: str | None) -> str | None:
    """What was not read yet stays apart from what is empty."""
    return None if shown is None else natural(shown)


def _parts(ids: "array[int] | None") -> Iterator[str]:
    """Conditions that hold together for all of these; so many ids fit into one statement."""
    if ids is None:
        yield "TRUE"
        return
    for start in range(0, len(ids), 30_000):
        yield f"id IN ({','.join(map(str, ids[start : start + 30_000]))})"


class Choices:
    """Values a filter can take, as far as the mirror knows them."""

    def __init__(
        self,
        warehouses: tuple[tuple[int, str], ...] = (),
        people: tuple[tuple[int, str], ...] = (),
        suppliers: tuple[str, ...] = (),
        currencies: tuple[str, ...] = (),
        products: tuple[tuple[int, str], ...] = (),
    ) -> None:
        self.warehouses = warehouses
        self.people = people
        self.suppliers = suppliers
        self.currencies = currencies
        self.products = products


def conditions(asked: Filter, now: datetime, attention: Iterable[int] = ()) -> Conditions:
    made = Conditions()
    for word in words(asked.words):
        made.searched = True
        made.add("instr(s.text, ?) > 0", word)
    if asked.statuses:
        made.among("state", [STATES.index(each) for each in asked.statuses])
    if asked.kinds:
        made.among("kind", sorted(asked.kinds))
    if asked.suppliers:
        made.among("supplier", sorted(asked.suppliers))
    if asked.responsible:
        made.among_ids("responsible_id", asked.responsible)
    if asked.changed_by:
        made.among_ids("modified_by", asked.changed_by)
    if asked.currencies:
        made.among("currency", sorted(asked.currencies))
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
