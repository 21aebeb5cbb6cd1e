"""Reading what a review needs: the documents anew, the stock, and what is usual.

Whatever cannot be read stays unknown, with the reason; the review then says what it cannot know.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from desktop.portal.calls import facts, names
from desktop.portal.calls.lookinto import Company, Wanted, company, look_up
from desktop.portal.calls.reread import reread
from desktop.portal.calls.stock_now import stock_now
from desktop.portal.exchange import Priority
from desktop.portal.line import Caller
from desktop.stock.balances import UNREADABLE, Balances
from desktop.stock.documents import Document, Kind, Line
from desktop.stock.history import History
from desktop.stock.movements import Act, Cell, FullDocument
from desktop.stock.names import Balance, Measure, Product, SupplierBinding, Warehouse
from desktop.stock.problems import NotFound, OtherProblem, Problem, Refused
from desktop.stock.world import World
from desktop.work.arranging import arranged
from desktop.work.at_hand import AtHand, Kept
from desktop.work.readings import LaterUse, Part, Plan, Readings
from desktop.work.reviewed import Reviewed

T = TypeVar("T")
_ONE_BY_ONE = 25
"""Products that no catalogue lists are asked for one by one, up to so many."""
_GONE = "2000403000"
"""So begin the codes with which a portal says that it has no such product."""


class Review:
    """Reads for reviews of one account.

    `rules` is what is known of the portal for good: its costing, how it treats less than nothing.
    """

    def __init__(
        self,
        line: Caller,
        mirror: Path,
        *,
        me: facts.Profile | None = None,
        rules: World | None = None,
    ) -> None:
        self._line = line
        self._mirror = mirror
        self._me = me
        self._rules = rules or World()

    async def read(self, act: Act, ids: Sequence[int], plan: Plan | None = None) -> Reviewed:
        """Everything read anew, and computed off this thread."""
        wanted = tuple(dict.fromkeys(ids))
        reading = _Reading(self._line, self._mirror, act, wanted)
        readings = await reading.all(self._rules, await self._profile())
        return await asyncio.to_thread(arranged, readings, plan)

    async def arrange(self, readings: Readings, plan: Plan) -> Reviewed:
        """The same readings in another order; the portal is not asked."""
        return await asyncio.to_thread(arranged, readings, plan)

    async def _profile(self) -> facts.Profile | None:
        if self._me is None:
            told = await facts.profile(self._line)
            self._me = None if isinstance(told, Problem) else told
        return self._me


class _Reading:
    """One reading under way: it collects what could not be read."""

    def __init__(self, line: Caller, mirror: Path, act: Act, ids: tuple[int, ...]) -> None:
        self._line = line
        self._at_hand = AtHand(mirror)
        self._act = act
        self._ids = ids
        self._problems: dict[Part, Problem] = {}
        self._unread: frozenset[int] = frozenset()
        self._missing: frozenset[int] = frozenset()

    async def all(self, rules: World, me: facts.Profile | None) -> Readings:
        kept = await asyncio.to_thread(self._at_hand.kept, self._ids)
        shared, inventory, documents = await asyncio.gather(
            company(self._line), facts.inventory_on(self._line), self._documents(kept)
        )
        told = self._company(shared)
        read_at = self._line.now()
        goods = {line.product_id for each in documents for line in each.lines if line.product_id}
        rows, products, bindings = await asyncio.gather(
            stock_now(self._line, goods, _places(documents)),
            self._products(goods, told),
            self._bindings(documents),
        )
        stock = self._taken(Part.STOCK, rows)
        stores = self._taken(Part.WAREHOUSES, told.warehouses)
        inventory_on = self._taken(Part.SETTINGS, inventory)
        known = await asyncio.to_thread(self._at_hand.names, goods)
        history, later = await asyncio.to_thread(self._learned, documents, bindings or ())
        places = None if stores is None else {each.id: each for each in stores}
        return Readings(
            act=self._act,
            documents=tuple(documents),
            world=replace(
                rules,
                inventory_on=inventory_on,
                products=products,
                warehouses=places,
                sees_all_warehouses=me is not None and me.admin,
                balances=_balances(stock, places),
                supplied=None if bindings is None else {each.document_id for each in bindings},
            ),
            read_at=read_at,
            problems=dict(self._problems),
            unread=self._unread,
            missing=self._missing,
            reserved=_reserved(stock or ()),
            history=history,
            later=later,
            products=known.products | (products or {}),
            warehouses=known.warehouses | (places or {}),
            measures=known.measures | _by_id(self._taken(None, told.measures) or ()),
            people=kept.people,
            me=None if me is None else me.id,
        )

    def _taken(self, part: Part | None, read: T | Problem) -> T | None:
        """What was read, or nothing, and why that is."""
        if not isinstance(read, Problem):
            return read
        if part is not None:
            self._problems.setdefault(part, read)
        return None

    # -- documents -----------------------------------------------------------------------------

    async def _documents(self, kept: Kept) -> list[FullDocument]:
        """As the portal has them now; where it does not answer, as this computer knows them."""
        read = await reread(
            self._line, {number: kept.line_counts.get(number, 0) for number in self._ids}
        )
        if isinstance(read, Problem):
            self._problems[Part.DOCUMENTS] = read
            self._unread = frozenset(set(self._ids) - kept.lines.keys())
            return _full(self._ids, kept.documents, kept.lines)
        heads = kept.documents | read.documents
        self._missing = frozenset(set(self._ids) - read.documents.keys())
        if isinstance(read.lines, Problem):
            self._problems[Part.LINES] = read.lines
            self._unread = frozenset(set(self._ids) - kept.lines.keys() - self._missing)
            return _full(self._ids, heads, kept.lines)
        return _full(self._ids, heads, read.lines)

    # -- what they refer to --------------------------------------------------------------------

    def _company(self, told: Company | Problem) -> Company:
        return Company(told, told, told) if isinstance(told, Problem) else told

    async def _products(self, wanted: set[int], told: Company) -> dict[int, Product] | None:
        """All of them as far as they still exist; None where that cannot be known."""
        catalogs = self._taken(Part.PRODUCTS, told.catalogs)
        if catalogs is None:
            return None
        found = await look_up(
            self._line,
            Wanted(products=frozenset(wanted)),
            [each.id for each in catalogs],
            Priority.ACT,
        )
        if isinstance(found, Problem) or found.problems:
            self._problems[Part.PRODUCTS] = (
                found if isinstance(found, Problem) else found.problems[0]
            )
            return None
        products = {each.id: each for each in found.named if isinstance(each, Product)}
        return products | await self._one_by_one(sorted(wanted - products.keys()))

    async def _one_by_one(self, missing: Sequence[int]) -> dict[int, Product]:
        """Products that no catalogue lists: of another type, or deleted.

        Only what the portal says it does not have counts as deleted.
        """
        found: dict[int, Product] = {}
        for at, number in enumerate(missing):
            told = await names.product(self._line, number) if at < _ONE_BY_ONE else None
            if isinstance(told, Product):
                found[number] = told
            elif not _says_it_is_gone(told):
                found[number] = Product(number, "")
        return found

    async def _bindings(self, documents: Sequence[FullDocument]) -> list[SupplierBinding] | None:
        """The suppliers of these, and of whatever may bear the same number."""
        receipts = {each.id for each in documents if each.document.kind is Kind.RECEIPT}
        if self._act is not Act.CONDUCT or not receipts:
            return []
        headers = [each.document for each in documents if each.id in receipts]
        alike = await asyncio.to_thread(self._at_hand.alike, headers)
        wanted = receipts | {each.id for each in alike}
        return self._taken(Part.SUPPLIERS, await names.bindings(self._line, wanted))

    def _learned(
        self, documents: Sequence[FullDocument], bindings: Iterable[SupplierBinding]
    ) -> tuple[History, tuple[LaterUse, ...]]:
        """What is usual matters before conducting, who used the goods before cancelling."""
        if self._act is Act.CANCEL:
            return History(), self._at_hand.later_uses(documents)
        return self._at_hand.history(documents, bindings), ()


def _full(
    ids: Iterable[int], heads: Mapping[int, Document], lines: Mapping[int, tuple[Line, ...]]
) -> list[FullDocument]:
    """What neither the portal nor this computer has any header of cannot be shown at all."""
    return [FullDocument(heads[each], lines.get(each, ())) for each in ids if each in heads]


def _says_it_is_gone(told: Problem | None) -> bool:
    if isinstance(told, OtherProblem):
        return (told.reference.code or "").startswith(_GONE)
    return isinstance(told, NotFound | Refused)


def _places(documents: Iterable[FullDocument]) -> set[int]:
    """The warehouses the lines name."""
    named = (
        (line.from_warehouse_id, line.to_warehouse_id) for each in documents for line in each.lines
    )
    return {place for both in named for place in both if place and place > 0}


def _balances(rows: Sequence[Balance] | None, places: Mapping[int, Warehouse] | None) -> Balances:
    """A missing row is nothing only where the warehouse itself may be seen."""
    if rows is None:
        return UNREADABLE
    return Balances.of(rows, frozenset(places or ()))


def _reserved(rows: Iterable[Balance]) -> dict[Cell, Decimal]:
    return {(each.product_id, each.warehouse_id): each.reserved for each in rows if each.reserved}


def _by_id(measures: Iterable[Measure]) -> dict[int, Measure]:
    return {each.id: each for each in measures}
