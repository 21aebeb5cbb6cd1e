"""The drafts that wait for somebody: good ones, and one of every kind that the portal refuses.

They are written last, when the stock of today is known, because "short" means short of that.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from desktop.demo.books import CENTRAL, CLOSED, HARBOUR, NORTH, OUTLET, Books
from desktop.demo.goods import Good
from desktop.demo.history import MAKERS, Slot, Supplier
from desktop.demo.wording import Wording

FAILING: Final = (
    "no_supplier",
    "no_lines",
    "zero_quantity",
    "negative",
    "no_warehouse",
    "closed_warehouse",
    "same_warehouse",
    "short_alone",
    "needs_feeding",
    "product_deleted",
    "service",
    "barcodes",
)
"""Refused to everybody, whatever else happens (`needs_feeding` until `feeds` is conducted)."""

NEWEST_FIRST: Final = (
    "oak",
    "to_outlet",
    "copper",
    "broken",
    "short_alone",
    "winter_paint",
    "gloves",
    "expired",
    "led_panels",
    "recount",
    "return",
    "no_supplier",
    "short_together_1",
    "short_together_2",
    "no_lines",
    "odd_0",
    "zero_quantity",
    "no_warehouse",
    "odd_1",
    "closed_warehouse",
    "same_warehouse",
    "odd_2",
    "needs_feeding",
    "feeds",
    "product_deleted",
    "service",
    "odd_3",
    "odd_4",
    "barcodes",
    "not_my_kind",
    "not_my_warehouse",
    "negative",
)

RawLine = tuple[int, int | None, int | None, float, float | None]


@dataclass(frozen=True, slots=True)
class Draft:
    kind: str
    lines: list[RawLine]
    group: str | None = None
    """Which supplier's group; None for none."""


class Drafts:
    """Writes drafts into the books by key."""

    def __init__(
        self, books: Books, words: Wording, suppliers: list[Supplier], rng: random.Random
    ) -> None:
        self.books = books
        self.words = words
        self.suppliers = suppliers
        self.rng = rng
        self._makers: dict[str, Callable[[], Draft]] = {
            "oak": lambda: self._receipt("timber", 14, CENTRAL),
            "to_outlet": lambda: self._transfer(CENTRAL, OUTLET, 22),
            "copper": lambda: self._receipt("electrical", 9, CENTRAL),
            "broken": lambda: self._write_off(NORTH, 3),
            "short_alone": self._short_alone,
            "winter_paint": lambda: self._receipt("paint", 18, NORTH),
            "gloves": lambda: self._receipt("safety", 4, CENTRAL),
            "expired": lambda: self._write_off(CENTRAL, 2),
            "led_panels": lambda: self._receipt("electrical", 16, CENTRAL, HARBOUR),
            "recount": lambda: self._plain("S", 7, CENTRAL),
            "return": lambda: self._plain("R", 1, OUTLET),
            "no_supplier": lambda: Draft("A", self._receipt("timber", 5, CENTRAL).lines),
            "no_lines": lambda: Draft("A", [], "hardware"),
            "zero_quantity": lambda: self._spoilt("D", CENTRAL, None, 0.0),
            "negative": lambda: self._spoilt("S", None, HARBOUR, -5.0),
            "no_warehouse": self._no_warehouse,
            "closed_warehouse": lambda: self._plain("R", 2, CLOSED),
            "same_warehouse": lambda: self._transfer(CENTRAL, CENTRAL, 3),
            "short_together_1": lambda: self._part_of_stock(HARBOUR),
            "short_together_2": lambda: self._part_of_stock(OUTLET),
            "feeds": lambda: self._ladders(feeding=True),
            "needs_feeding": lambda: self._ladders(feeding=False),
            "product_deleted": lambda: self._odd_product("S", books.catalogue.gone, None),
            "service": lambda: self._odd_product("S", books.catalogue.service, None),
            "barcodes": lambda: self._odd_product("A", books.catalogue.router, "electrical"),
            "not_my_kind": lambda: self._write_off(CENTRAL, 4),
            "not_my_warehouse": lambda: self._transfer(OUTLET, CENTRAL, 3),
            "odd_0": lambda: self._write_off(HARBOUR, 2),
            "odd_1": lambda: self._receipt("tools", 8, CENTRAL),
            "odd_2": lambda: self._transfer(CENTRAL, HARBOUR, 5),
            "odd_3": lambda: self._plain("S", 3, HARBOUR),
            "odd_4": lambda: self._receipt("fasteners", 12, NORTH),
        }

    def write(self, key: str, slot: Slot, now: float) -> str:
        """Write one of `NEWEST_FIRST`; answers its kind."""
        if key.startswith("odd_"):
            title = self.words.odd_titles[int(key[4:])][:255]
        else:
            title = self.words.drafts[key].format(week=slot.day.week)
        return self._put(slot, self._makers[key](), title, now)

    def write_ordinary(self, slot: Slot, now: float) -> str:
        """A further draft that will be conducted without trouble: a receipt."""
        supplier = self.rng.choice(self.suppliers)
        draft = self._receipt(supplier.group, self.rng.randint(1, 4), CENTRAL)
        day = self.words.weekdays[slot.day.next_working_weekday]
        title = self.words.titles["A"][2].format(goods=self._group_name(draft), day=day)
        return self._put(slot, draft, title, now)

    def _put(self, slot: Slot, draft: Draft, title: str, now: float) -> str:
        total = 0.0
        for product, source, target, amount, price in draft.lines:
            self.books.line(slot.id, product, source, target, amount, price)
            total += amount * (price or 0.0)
        if draft.group is not None:
            chosen = next(s for s in self.suppliers if s.group == draft.group)
            self.books.bindings.append((slot.id, chosen.entity_type, chosen.entity_id))
        maker = self.rng.choice(MAKERS)
        changed = min(now, slot.at + self.rng.randint(0, 600))
        comment = self.rng.choice(self.words.comments) if self.rng.random() < 0.4 else ""
        self.books.documents.append(
            (
                *(slot.id, draft.kind, slot.number, title, maker, maker, maker, slot.at, changed),
                *(slot.at, self.words.currency, "N", slot.at, None),
                *(round(total, 2) or None, comment, 0),
            )
        )
        self.books.flush()
        return draft.kind

    def _receipt(self, group: str, lines: int, target: int, second: int | None = None) -> Draft:
        pool = self.books.catalogue.by_group[group]
        chosen = self.rng.sample(pool, min(lines, len(pool)))
        return Draft(
            "A",
            [
                (good.id, None, second or target, self._much(good), good.price)
                if place % 4 == 3
                else (good.id, None, target, self._much(good), good.price)
                for place, good in enumerate(chosen)
            ],
            group,
        )

    def _plain(self, kind: str, lines: int, target: int) -> Draft:
        chosen = self.rng.sample(self.books.catalogue.goods, lines)
        return Draft(
            kind, [(g.id, None, target, float(self.rng.randint(1, 4)), g.price) for g in chosen]
        )

    def _transfer(self, source: int, target: int, lines: int) -> Draft:
        return Draft("M", self._outgoing(source, target, lines))

    def _write_off(self, source: int, lines: int) -> Draft:
        return Draft("D", self._outgoing(source, None, lines))

    def _outgoing(self, source: int, target: int | None, lines: int) -> list[RawLine]:
        """Little of what there is plenty of, so that these drafts do not starve each other."""
        there = self._plenty(source)
        chosen = self.rng.sample(there, min(lines, len(there)))
        return [
            (g.id, source, target, float(int(self._stock(g, source) * 0.08)) or 1.0, g.price)
            for g in chosen
        ]

    def _plenty(self, store: int) -> list[Good]:
        taken = {good.id for good in self.books.catalogue.kept_apart}
        goods = [good for good in self.books.catalogue.goods if good.id not in taken]
        return self.books.in_stock(store, 10.0, goods) or goods

    def _short_alone(self) -> Draft:
        drill = self.books.catalogue.kept_apart[0]
        needed = self._stock(drill, CENTRAL) + 3
        rest = self._outgoing(CENTRAL, HARBOUR, 5)
        return Draft("M", [(drill.id, CENTRAL, HARBOUR, needed, drill.price), *rest])

    def _part_of_stock(self, target: int) -> Draft:
        """More than half of one product: either of the two can be conducted, not both."""
        drill = self.books.catalogue.kept_apart[1]
        part = float(int(self._stock(drill, CENTRAL) / 2)) + 1
        return Draft("M", [(drill.id, CENTRAL, target, part, drill.price)])

    def _ladders(self, *, feeding: bool) -> Draft:
        ladder = self.books.catalogue.kept_apart[2]
        stock = self._stock(ladder, CENTRAL)
        if feeding:
            return Draft("A", [(ladder.id, None, CENTRAL, 40.0, ladder.price)], "tools")
        return Draft("M", [(ladder.id, CENTRAL, OUTLET, stock + 25, ladder.price)])

    def _spoilt(self, kind: str, source: int | None, target: int | None, amount: float) -> Draft:
        good = self.books.catalogue.named("thinner")
        fine = self.books.catalogue.named("primer")
        return Draft(
            kind,
            [
                (fine.id, source, target, 1.0, fine.price),
                (good.id, source, target, amount, good.price),
            ],
        )

    def _no_warehouse(self) -> Draft:
        draft = self._receipt("fasteners", 4, CENTRAL)
        spoilt = [(line[0], None, None, line[3], line[4]) for line in draft.lines[:2]]
        return Draft("A", [*spoilt, *draft.lines[2:]], "fasteners")

    def _odd_product(self, kind: str, product: int, group: str | None) -> Draft:
        good = self.books.catalogue.named("extension")
        price = good.price
        lines: list[RawLine] = [
            (good.id, None, CENTRAL, 2.0, price),
            (product, None, CENTRAL, 1.0, price),
        ]
        return Draft(kind, lines, group)

    def _stock(self, good: Good, store: int) -> float:
        return self.books.amount(good.id, store)

    def _much(self, good: Good) -> float:
        return float(max(2, int(240 * self.words.price_factor / good.price)))

    def _group_name(self, draft: Draft) -> str:
        first = draft.lines[0][0]
        return next(g.family_name for g in self.books.catalogue.goods if g.id == first)
