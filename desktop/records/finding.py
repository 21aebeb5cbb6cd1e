"""From a filter and an order to the ids that match. Everything here runs off the GUI thread."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from decimal import Context, Decimal
from typing import Any, Final

import msgspec

from desktop.records.answers import Answers, Question
from desktop.records.changes import CHANGES
from desktop.records.conditions import SEARCH, Conditions, conditions, occurs
from desktop.records.files import reading
from desktop.records.folding import sorted_as
from desktop.records.told import STATES
from desktop.records.views import Column, Filter, Order, Totals
from desktop.stock.documents import Status

_SORTED: Final = {
    Column.KIND: "kind",
    Column.NUMBER: "number_key",
    Column.TITLE: "title_key",
    Column.STATUS: "state",
    Column.WAREHOUSES: "stores_key",
    Column.SUPPLIER: "supplier_key",
    Column.LINES: "line_count",
    Column.TOTAL: "amount",
    Column.RESPONSIBLE: "responsible_key",
    Column.CHANGED: "modified",
    Column.CREATED: "created",
    Column.CONDUCTED_AT: "status_at",
    Column.CONDUCTED_BY: "conducted_by_key",
    Column.COMMENT: "comment_key",
    Column.ID: "id",
}
"""Each has an index; of equals the ids go the same way, so that the index tells them in order."""
_LOOKED_UP: Final = 50_000
"""So many documents are looked up one by one sooner than all texts are read through."""
_SAMPLE: Final = 500
_BROAD: Final = 0.35
"""The share of documents from which on it costs less to look up each text than to sort."""
_AT_ONCE: Final = 50_000
"""Characters read as numbers in one go, while the window has to wait."""
_PART: Final = 30_000
"""Ids that are handed to SQLite in one go."""
_IDS: Final = msgspec.json.Decoder(list[int])
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


class OvertakenError(Exception):
    """Nobody waits for this answer any more."""


class Finder:
    """Asks one connection; a newer question can interrupt an older one."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        connection.create_function("sorted_as", 1, sorted_as, deterministic=True)
        self._answers = Answers()

    def interrupt(self) -> None:
        """May be called from any thread: the answer nobody waits for any more ends at once."""
        self._db.interrupt()

    def find(
        self, asked: Filter, order: Order, now: datetime, attention: Iterable[int] = ()
    ) -> "array[int]":
        """The ids that match, in order; `now` carries the zone in which days begin.

        Nobody changes this array: while the mirror stays as it is, it is given again.
        """
        made = conditions(asked, now, attention)
        question = Question(tuple(made.parts), tuple(made.values), frozenset(made.words), order)
        with _until_overtaken():
            self._answers.stand_at(self._db.execute(f"SELECT {CHANGES}").fetchone()[0])
            known = self._answers.known(question)
            if known is None:
                known = self._narrowed(question)
            if known is None:
                known = self._ordered(made, order)
        self._answers.keep(question, known)
        return known

    def top(self, asked: Filter, order: Order, now: datetime, most: int) -> "array[int]":
        """The first of all that match; nothing is remembered of it."""
        made = conditions(asked, now)
        tables, values = made.source(broad=True)
        with _until_overtaken():
            rows = self._db.execute(
                f"SELECT id FROM {tables} ORDER BY {_by(order)} LIMIT ?",  # noqa: S608 - our own names
                (*values, most),
            )
            return array("q", [row[0] for row in rows])

    def _narrowed(self, question: Question) -> "array[int] | None":
        """By a former answer in which all that matches lies, as where a letter was added."""
        wider = self._answers.wider(question)
        if wider is None or len(wider) > _LOOKED_UP:
            return None
        held = [occurs(word) for word in question.words]
        changes, ids = self._told(
            f"SELECT s.id FROM json_each(?) former CROSS JOIN {SEARCH} ON s.id = former.value"  # noqa: S608
            f" WHERE {' AND '.join(sql for sql, _ in held)}",
            (msgspec.json.encode(wider.tolist()).decode(), *(value for _, value in held)),
        )
        return ids if self._answers.stands_at(changes) else None

    def _ordered(self, made: Conditions, order: Order) -> "array[int]":
        tables, values = made.source(broad=self._is_broad(made))
        changes, ids = self._told(f"SELECT id FROM {tables} ORDER BY {_by(order)}", values)  # noqa: S608
        self._answers.stand_at(changes)
        return ids

    def _is_broad(self, made: Conditions) -> bool:
        """Whether the newest documents tell that these words leave many."""
        if not made.words:
            return False
        held = [occurs(word) for word in made.words]
        row = self._db.execute(
            f"SELECT AVG({' AND '.join(sql for sql, _ in held)})"  # noqa: S608 - our own names
            f" FROM (SELECT text FROM search ORDER BY id DESC LIMIT {_SAMPLE}) s",
            [value for _, value in held],
        ).fetchone()
        return bool(row[0] is not None and row[0] > _BROAD)

    def _told(self, select: str, values: Iterable[Any]) -> "tuple[int | None, array[int]]":
        """The ids, in their order, and how often the mirror had changed by then.

        As one text, since a row of its own for each of a million would keep Python, and with it
        the window, busy for half a second. The limit keeps SQLite from dropping the order.
        """
        changes, told = self._db.execute(
            f"SELECT {CHANGES}, (SELECT group_concat(id) FROM ({select} LIMIT -1))",  # noqa: S608
            tuple(values),
        ).fetchone()
        return changes, _numbers(told or "")

    def count(self, asked: Filter, now: datetime, attention: Iterable[int] = ()) -> int:
        made = conditions(asked, now, attention)
        with _until_overtaken():
            tables, values = made.source()
            row = self._db.execute(f"SELECT COUNT(*) FROM {tables}", values)  # noqa: S608
            return int(row.fetchone()[0])

    def totals(self, ids: "array[int] | None") -> Totals:
        """Sums by currency of these documents; of all where `ids` is None."""
        sums: dict[str, Decimal] = {}
        count = missing = drafts = conducted = 0
        with _until_overtaken(), reading(self._db):
            for among, values in _parts(ids):
                rows = self._db.execute(f"{_SUMMED} WHERE id {among} GROUP BY currency", values)
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
                    f" WHERE {_BIG} AND +id {among}",  # the plus: those few are looked up first
                    values,
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
                f"{_occurring('supplier')} ORDER BY sorted_as(value), value LIMIT ?", (_FEW,)
            ).fetchall()
            currencies = db.execute(f"{_occurring('currency')} ORDER BY value LIMIT 50").fetchall()
            return Choices(
                warehouses=tuple(db.execute(named, ("warehouse",))),
                people=tuple(db.execute(named, ("person",))),
                suppliers=tuple(row[0] for row in suppliers),
                currencies=tuple(row[0] for row in currencies),
                products=tuple(db.execute(f"{named} LIMIT ?", ("product", _MANY))),
            )


def _numbers(told: str) -> "array[int]":
    """Ids that SQLite wrote one behind the other, taken in parts."""
    found, start = array("q"), 0
    while start < len(told):
        end = told.find(",", start + _AT_ONCE)
        end = len(told) if end < 0 else end
        found.fromlist(_IDS.decode(f"[{told[start:end]}]"))
        start = end + 1
    return found


def _by(order: Order) -> str:
    """Equal ones go by their ids in the same direction, so that an index tells the order."""
    column = _SORTED[order.column]
    direction = "DESC" if order.descending else "ASC"
    return f"{column} {direction}" + ("" if column == "id" else f", id {direction}")


@contextmanager
def _until_overtaken() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as failure:
        if failure.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise OvertakenError from None
        raise


def _parts(ids: "array[int] | None") -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is said of an id, together of all of these, and the value of its question mark.

    The ids are no part of the statement: SQLite keeps the last hundred as they were.
    """
    if ids is None:
        yield "IS NOT NULL", ()
        return
    for start in range(0, len(ids), _PART):
        part = msgspec.json.encode(ids[start : start + _PART].tolist()).decode()
        yield "IN (SELECT value FROM json_each(?))", (part,)


def _occurring(column: str) -> str:
    """Each value of an indexed column once: from one to the next, past all that are equal."""
    following = f"SELECT MIN({column}) FROM documents WHERE {column} >"  # noqa: S608 - our own names
    return (
        f"WITH RECURSIVE occurring (value) AS ({following} '' UNION ALL"  # noqa: S608
        f" SELECT ({following} value) FROM occurring WHERE value IS NOT NULL)"
        " SELECT value FROM occurring WHERE value IS NOT NULL"
    )


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
