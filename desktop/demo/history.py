"""A year of documents that were conducted, some of them cancelled again.

Documents are taken in the order of their making, and stock never falls below zero at any
moment: a transfer or write-off takes only what is there, a cancel happens only while the goods
still are. What the company sells leaves by shipments, which are no documents here: they stand
in the ledger as one sale a day, so that stock does not grow for ever.
"""

import heapq
import random
from dataclasses import dataclass
from typing import Final

from desktop.demo.books import (
    CENTRAL,
    CLOSED,
    HARBOUR,
    NO_DOCUMENT,
    NORTH,
    OUTLET,
    SALE_ACT,
    STORE_IDS,
    Books,
    Row,
)
from desktop.demo.goods import Good
from desktop.demo.staff import ADMINISTRATOR, GONE, MANAGER, WORKER
from desktop.demo.wording import Wording
from desktop.demo.working_days import Day

KINDS: Final = ("A", "S", "M", "R", "D")
WEIGHTS: Final = (512, 118, 391, 42, 187)
OPENING_LINES: Final = 41
OPENINGS: Final = 19
CANCELLED_SHARE: Final = 0.028
CLOSED_DAYS_AGO: Final = 50  # working days since the fifth warehouse was shut
MAKERS: Final = (WORKER, WORKER, MANAGER, ADMINISTRATOR, 12, 12, 15, 15, 18, 21)
POSTERS: Final = (ADMINISTRATOR, MANAGER, MANAGER, WORKER, 15)
ROUTES: Final = (
    (CENTRAL, HARBOUR),
    (CENTRAL, NORTH),
    (CENTRAL, OUTLET),
    (CENTRAL, HARBOUR),
    (CENTRAL, OUTLET),
    (OUTLET, CENTRAL),
    (HARBOUR, NORTH),
    (NORTH, OUTLET),
)
RECEIVERS: Final = (CENTRAL,) * 11 + (NORTH,) * 4 + (HARBOUR,) * 4 + (OUTLET,)
COMPANY, CONTACT = 4, 3


@dataclass(frozen=True, slots=True)
class Supplier:
    entity_type: int
    entity_id: int
    group: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One document to be: its id, its number and the moment it is made."""

    id: int
    number: str
    at: float
    day: Day


Line = tuple[Good, int | None, int | None, float]
"""What moves, from where, to where, how much."""
_Move = tuple[int, int, int, float]
"""Line id, product, warehouse, change."""


class Year:
    """Writes the documents of the past, one after another."""

    def __init__(
        self,
        books: Books,
        words: Wording,
        suppliers: list[Supplier],
        rng: random.Random,
        line_counts: tuple[int, ...],
        documents: int,
    ) -> None:
        self.books = books
        self.words = words
        self.suppliers = suppliers
        self.rng = rng
        self.line_counts = line_counts
        self.counters = dict.fromkeys(KINDS, 0)
        self.last = 0.0
        self.closed_open = True
        self._waiting: list[tuple[float, int, Row, list[_Move]]] = []
        self._sold_a_day = min(12, 1 + documents // 100)
        self._kept = {good.id for good in books.catalogue.kept_apart}
        self.typical = {
            good.id: max(2.0, min(240.0, float(int(520 * words.price_factor / good.price))))
            for good in books.catalogue.goods
        }

    def opening(self, slot: Slot, place: int) -> None:
        """One part of the opening stock: the catalogue in pieces, warehouse by warehouse."""
        goods = self.books.catalogue.goods
        pieces = -(-len(goods) // OPENING_LINES)
        store = CENTRAL if place < pieces else STORE_IDS[1 + (place - pieces) % 4]
        start = (place % pieces) * OPENING_LINES
        lines: list[Line] = [
            (good, None, store, self.typical[good.id] * (2.0 if store == CENTRAL else 0.5) // 1 + 1)
            for good in goods[start : start + OPENING_LINES]
        ]
        self._write(slot, "S", self.words.opening, lines, cancellable=False)

    def document(self, slot: Slot) -> None:
        """One ordinary document of a random kind."""
        kind = self.rng.choices(KINDS, WEIGHTS)[0]
        wanted = self.rng.choice(self.line_counts)
        supplier = self.rng.choice(self.suppliers) if kind == "A" else None
        if kind in ("M", "D"):
            source, target = self.rng.choice(ROUTES)
            lines = self._outgoing(source, target if kind == "M" else None, wanted)
            if not lines:
                kind, source = "S", CENTRAL
                lines = self._incoming("S", wanted, None)
        else:
            lines = self._incoming(kind, wanted, supplier)
        title = self._title(kind, slot, lines[0])
        self._write(slot, kind, title, lines, supplier=supplier)

    def end_of_day(self, day: Day) -> None:
        """The day's sales: what lies above a sensible stock is sold down, a few others too."""
        self._cancel_until(day.closes)
        books, rng = self.books, self.rng
        cells = list(books.cells.items())
        lucky = set(rng.sample(range(len(cells)), min(self._sold_a_day, len(cells))))
        for place, ((product, store), amount) in enumerate(cells):
            ceiling = self.typical[product] * (5.0 if store == CENTRAL else 2.0)
            if amount > ceiling:
                sold = float(int(amount - ceiling * rng.uniform(0.5, 0.9)))
            elif place in lucky and amount >= 4 and product not in self._kept:
                sold = float(int(amount * rng.uniform(0.05, 0.3)))
            else:
                continue
            if sold > 0:
                books.put(
                    day.closes, NO_DOCUMENT, SALE_ACT, 0, product, store, -sold, ADMINISTRATOR
                )
        self.last = day.closes

    def finish(self, now: float) -> None:
        """Carry out the last cancels; what waits for a later moment stays conducted."""
        self._cancel_until(now)
        while self._waiting:
            self.books.documents.append(heapq.heappop(self._waiting)[2])

    def _incoming(self, kind: str, wanted: int, supplier: Supplier | None) -> list[Line]:
        catalogue, rng = self.books.catalogue, self.rng
        if supplier is None:
            pool = catalogue.goods
            store = rng.choice(STORE_IDS[:4])
        else:
            pool = catalogue.by_group[supplier.group]
            store = rng.choice(RECEIVERS)
        if kind == "R":
            store = CLOSED if self.closed_open else rng.choice((CENTRAL, OUTLET))
        chosen = rng.sample(pool, min(wanted, len(pool)))
        second = CENTRAL if store == NORTH else NORTH
        splits = kind == "A" and rng.random() < 0.06
        return [
            (good, None, second if splits and place % 2 else store, self._arriving(kind, good))
            for place, good in enumerate(chosen)
        ]

    def _arriving(self, kind: str, good: Good) -> float:
        if kind == "A":
            amount = max(1.0, float(int(self.typical[good.id] * self.rng.uniform(0.4, 1.6))))
        else:
            amount = float(self.rng.randint(1, 3 if kind == "R" else 9))
        if good.measure in ("m", "kg") and self.rng.random() < 0.2:
            amount += 0.5
        return amount

    def _outgoing(self, source: int, target: int | None, wanted: int) -> list[Line]:
        """Random goods of which the source has some, each once, never more than it has."""
        goods, rng, books = self.books.catalogue.goods, self.rng, self.books
        share = 0.7 if target else 0.08
        lines: list[Line] = []
        for good in rng.sample(goods, min(wanted * 4, len(goods))):
            there = books.amount(good.id, source)
            if there < 1 or good.id in self._kept:
                continue
            amount = float(int(self.typical[good.id] * rng.uniform(0.05, share))) or 1.0
            lines.append((good, source, target, min(amount, there)))
            if len(lines) == wanted:
                break
        return lines

    def _title(self, kind: str, slot: Slot, line: Line) -> str:
        rng, words = self.rng, self.words
        if rng.random() < 0.008:
            return rng.choice(words.odd_titles)[:255]
        good, source, target, _amount = line
        shorts = words.stores
        return rng.choice(words.titles[kind]).format(
            goods=good.family_name,
            week=slot.day.week,
            day=words.weekdays[slot.day.next_working_weekday],
            to=shorts[(target or 1) - 1].short,
            from_=shorts[(source or 1) - 1].short,
            aisle=rng.randint(1, 24),
            order=20_000 + rng.randrange(900),
        )

    def _write(
        self,
        slot: Slot,
        kind: str,
        title: str,
        lines: list[Line],
        *,
        supplier: Supplier | None = None,
        cancellable: bool = True,
    ) -> None:
        rng, books = self.rng, self.books
        self.counters[kind] += 1
        poster = rng.choice(POSTERS)
        wished = max(self.last + rng.randint(2, 9), slot.at + rng.randint(40, 900))
        at = max(self.last, min(wished, slot.day.closes))
        self._cancel_until(at)
        self.last = at
        currency = "USD" if kind == "A" and rng.random() < 0.02 else self.words.currency
        total = 0.0
        moves: list[_Move] = []
        for good, source, target, amount in lines:
            price = self._price(kind, good)
            line_id = books.line(slot.id, good.id, source, target, amount, price)
            total += amount * (price or 0.0)
            if price is not None and kind in ("A", "S"):
                books.prices[good.id] = (price, currency)
            if source is not None:
                moves.append((line_id, good.id, source, -amount))
            if target is not None:
                moves.append((line_id, good.id, target, amount))
        for line_id, product, store, delta in moves:
            books.put(at, slot.id, "conduct", line_id, product, store, delta, poster)
        if supplier is not None:
            books.bindings.append((slot.id, supplier.entity_type, supplier.entity_id))
        shown_total = round(total, 2) if rng.random() > 0.08 else None
        maker = rng.choice(MAKERS) if rng.random() > 0.04 or slot.day.is_today else GONE
        comment = rng.choice(self.words.comments) if rng.random() < 0.2 else ""
        dated = slot.at if rng.random() < 0.75 else None
        row: Row = (
            *(slot.id, kind, slot.number, title, maker, maker, poster, slot.at, at),
            *(dated, currency, "Y", at, poster, shown_total, comment, 0),
        )
        if cancellable and rng.random() < CANCELLED_SHARE:
            due = at + rng.randint(300, 5400)
            if due < slot.day.closes:
                heapq.heappush(self._waiting, (due, slot.id, row, moves))
                return
        books.documents.append(row)
        books.flush()

    def _price(self, kind: str, good: Good) -> float | None:
        chance = self.rng.random()
        if kind in ("A", "S"):
            return round(good.price * (0.95 + chance * 0.1), 2)
        return None if chance < 0.1 else good.price

    def _cancel_until(self, moment: float) -> None:
        """Carry out the cancels that are due, each only if the goods are still there."""
        while self._waiting and self._waiting[0][0] <= moment:
            due, document_id, row, moves = heapq.heappop(self._waiting)
            at = max(due, self.last)
            if any(
                self.books.amount(product, store) - delta < 0 for _, product, store, delta in moves
            ):
                self.books.documents.append(row)
                continue
            canceller = self.rng.choice((ADMINISTRATOR, MANAGER))
            for line_id, product, store, delta in moves:
                self.books.put(
                    at, document_id, "cancel", line_id, product, store, -delta, canceller
                )
            changed = list(row)
            changed[8], changed[11], changed[12], changed[13] = at, "N", at, canceller
            changed[16] = 1
            self.books.documents.append(tuple(changed))
