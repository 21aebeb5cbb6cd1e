"""What deserves a second look before it is booked, though the portal would take it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from desktop.stock.documents import Document, Line
from desktop.stock.history import History, plain_number

FAR = 10
"""So many times the usual is taken for a slip of the finger."""
JUST_NOW = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something unusual about a document; a fact, not a refusal."""

    document_id: int


@dataclass(frozen=True, slots=True)
class UnusualQuantity(Oddity):
    line_id: int
    product_id: int
    quantity: Decimal
    usual: Decimal


@dataclass(frozen=True, slots=True)
class UnusualPrice(Oddity):
    line_id: int
    product_id: int
    price: Decimal
    usual: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class NumberTwice(Oddity):
    """The same supplier's number stands on other documents too."""

    number: str
    other_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DatedAhead(Oddity):
    dated: datetime


@dataclass(frozen=True, slots=True)
class JustChanged(Oddity):
    """Somebody else may still be working on it."""

    at: datetime
    by: int | None


def oddities(
    document: Document, lines: Iterable[Line], history: History, now: datetime, me: int | None
) -> tuple[Oddity, ...]:
    """What is unusual about the document itself first, then about its lines in their order."""
    return (
        *_number_twice(document, history),
        *_dated_ahead(document, now),
        *_just_changed(document, now, me),
        *(odd for line in lines for odd in _of_line(document, line, history)),
    )


def _number_twice(document: Document, history: History) -> Iterator[Oddity]:
    number = plain_number(document)
    others = {
        other: None
        for who in sorted(history.suppliers.get(document.id, ()))
        for other in history.numbers.get((who, number), ())
        if other != document.id
    }
    if number and others:
        yield NumberTwice(document.id, document.number or "", tuple(others))


def _dated_ahead(document: Document, now: datetime) -> Iterator[Oddity]:
    """A later day, in the zone in which the document is dated; a later hour of today is usual."""
    dated = document.dated
    if dated is not None and dated.date() > now.astimezone(dated.tzinfo).date():
        yield DatedAhead(document.id, dated)


def _just_changed(document: Document, now: datetime, me: int | None) -> Iterator[Oddity]:
    """Also when the portal's clock is a little ahead of ours."""
    at, by = document.modified_at, document.modified_by
    mine = by is not None and by == me
    if at is not None and not mine and now - at <= JUST_NOW:
        yield JustChanged(document.id, at, by)


def _of_line(document: Document, line: Line, history: History) -> Iterator[Oddity]:
    """Small quantities are usual everywhere; a price can be far off both ways."""
    kind, currency, product = document.kind, document.currency, line.product_id
    if kind is None or product is None:
        return
    usual = history.quantities.get((product, kind))
    if usual is not None and line.quantity > FAR * usual:
        yield UnusualQuantity(document.id, line.id, product, line.quantity, usual)
    if not line.price or not currency:
        return
    usual = history.prices.get((product, currency))
    if usual is not None and (line.price > FAR * usual or line.price * FAR < usual):
        yield UnusualPrice(document.id, line.id, product, line.price, usual, currency)
