"""Whatever is asked of the list, SQL finds what a plain loop over the documents would."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cmp_to_key
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.records import finding
from desktop.records.folding import folded, natural
from desktop.records.views import Column, Dates, Filter, Moment, Order
from desktop.stock import names as n
from desktop.stock.documents import Document, Line, Status
from tests.records.mirrored import Kept, bound, document, kept, row
from tests.records.samples import NOON

STORES = {1: "Main", 2: "north shop", 3: "Лавка 10", 4: "Лавка 9"}
PEOPLE = {1: "Anna Petrova", 2: "ärger", 3: "Åse", 7: "boris"}
GOODS = {101: "Chair, red", 102: "Лампа"}
FIRMS = {31: "Nord", 32: "straße 9", 33: "STRASSE 10"}
TEXTS = ("", "Delivery", "delivery 9", "Delivery 10", "Ёлка", "100%", "a_b", "Straße")
ATTENTION = (1, 3, 5, 99)


@dataclass(frozen=True)
class Case:
    """A document, and its lines and suppliers if somebody looked into it."""

    document: Document
    lines: tuple[Line, ...] | None
    suppliers: tuple[int, ...]

    @property
    def amount(self) -> Decimal | None:
        if self.document.total is not None:
            return self.document.total
        priced = [each for each in self.lines or () if each.price is not None]
        return sum((each.sum for each in priced), Decimal(0)) if priced else None

    def stores(self, side: str) -> list[str] | None:
        if self.lines is None:
            return None
        ids = [number for each in self.lines if (number := getattr(each, side))]
        often = sorted(dict.fromkeys(ids), key=lambda number: -ids.count(number))
        return [STORES.get(number, f"#{number}") for number in often]

    @property
    def supplier(self) -> str | None:
        if self.lines is None:
            return None
        return ", ".join(FIRMS.get(number, f"#{number}") for number in self.suppliers)

    @property
    def text(self) -> str:
        told = self.document
        stores = [
            *(self.stores("from_warehouse_id") or ()),
            *(self.stores("to_warehouse_id") or ()),
        ]
        goods = [GOODS.get(each.product_id or 0, "") for each in self.lines or ()]
        own = (str(told.id), told.number or "", told.title, told.comment, self.supplier or "")
        return folded("\n".join((*own, person(told.responsible_id), *stores, *goods)))

    def key(self, column: Column) -> Any:
        told = self.document
        keys: Mapping[Column, Any] = {
            Column.KIND: told.kind_code,
            Column.NUMBER: natural(told.number or str(told.id)),
            Column.TITLE: natural(told.title),
            Column.STATUS: list(Status).index(told.status),
            Column.WAREHOUSES: None if self.lines is None else natural(self._where()),
            Column.SUPPLIER: None if self.supplier is None else natural(self.supplier),
            Column.LINES: None if self.lines is None else len(self.lines),
            Column.TOTAL: self.amount,
            Column.RESPONSIBLE: natural(person(told.responsible_id)),
            Column.CHANGED: told.modified_at,
            Column.CREATED: told.created_at,
            Column.CONDUCTED_AT: told.status_at,
            Column.CONDUCTED_BY: natural(person(told.status_by)),
            Column.COMMENT: natural(told.comment),
            Column.ID: told.id,
        }
        return keys[column]

    def _where(self) -> str:
        parts = [self.stores("from_warehouse_id") or [], self.stores("to_warehouse_id") or []]
        return "\x1f".join("\x1f".join(part) for part in parts if part)


def person(number: int | None) -> str:
    return "" if number is None else PEOPLE.get(number, f"#{number}")


def maybe(values: Any) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from(tuple(values))


def moments() -> st.SearchStrategy[datetime | None]:
    hours = st.sampled_from((0, 1, 12, 23, 24, 25, 47, 24 * 31, -5, 24 * 365 * 80))
    return st.none() | hours.map(
        lambda hour: datetime(2026, 3, 4, tzinfo=UTC) - timedelta(hours=hour)
    )


DOCUMENT = st.fixed_dictionaries(
    {
        "kind_code": st.sampled_from("ASMRDX"),
        "status_code": st.sampled_from("YNCZ"),
        "title": st.sampled_from(TEXTS),
        "number": maybe(("", "9", "10", "A-9", "a-10", "B", "007", "1" * 30)),
        "currency": maybe(("EUR", "RUB", "")),
        "total": maybe(map(Decimal, ("0", "-1.5", "9.99", "10", "1e20", "0.000001"))),
        "responsible_id": maybe((*PEOPLE, 8)),
        "created_by": maybe(PEOPLE),
        "modified_by": maybe(PEOPLE),
        "status_by": maybe((*PEOPLE, 8)),
        "created_at": moments(),
        "modified_at": moments(),
        "status_at": moments(),
        "dated": moments(),
        "comment": st.sampled_from(TEXTS),
    }
)
LINES = st.none() | st.lists(
    st.tuples(
        maybe((*GOODS, 105)),
        maybe((*STORES, 5)),
        maybe((*STORES, 5)),
        st.sampled_from(("1", "0.5", "-2")),
        maybe(("0", "3.33", "10.5")),
    ),
    max_size=3,
)


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Case, ...]:
    made = []
    for number in range(1, draw(st.integers(0, 8)) + 1):
        told = document(number, **draw(DOCUMENT))
        drawn = draw(LINES)
        lines = drawn and tuple(
            row(number * 10 + place, number, *given) for place, given in enumerate(drawn)
        )
        firms = draw(st.lists(st.sampled_from((*FIRMS, 34)), unique=True, max_size=2))
        made.append(Case(told, None if drawn is None else tuple(lines or ()), tuple(firms)))
    return tuple(made)


def some(values: Any) -> st.SearchStrategy[frozenset[Any]]:
    return st.frozensets(st.sampled_from(tuple(values)), max_size=2)


DAYS = st.none() | st.sampled_from([date(2026, 3, 4) - timedelta(days=each) for each in range(4)])
FILTERS = st.builds(
    Filter,
    words=st.sampled_from(("", "", "DELIVERY", "straße", "ёл", "%", "_", "1", "лампа main")),
    statuses=some(Status),
    kinds=some("ASMRDX"),
    warehouses=some((*STORES, 5)),
    suppliers=some((*FIRMS.values(), "Nord, #34")),
    responsible=some((*PEOPLE, 8)),
    changed_by=some(PEOPLE),
    dates=st.none() | st.builds(Dates, st.sampled_from(Moment), st.none(), DAYS, DAYS),
    total_from=maybe(map(Decimal, ("-1.5", "0", "9.99", "1e20"))),
    total_to=maybe(map(Decimal, ("-1.5", "0.000001", "10", "1e20"))),
    currencies=some(("EUR", "RUB")),
    product=maybe((*GOODS, 105)),
    mine=maybe(PEOPLE),
    attention=st.booleans(),
)
EMPTY = Filter()


def narrow(asked: Filter, keep: Sequence[str]) -> Filter:
    """All conditions at once leave nothing to find, so only some are kept."""
    return Filter(**{name: getattr(asked, name) for name in keep})


NARROWED = st.builds(
    narrow, FILTERS, st.lists(st.sampled_from(Filter.__slots__), unique=True, max_size=3)
)


def matches(case: Case, asked: Filter) -> bool:
    told, lines = case.document, case.lines or ()
    stores = {number for each in lines for number in (each.from_warehouse_id, each.to_warehouse_id)}
    amount = case.amount
    held = [
        all(word in case.text for word in folded(asked.words).split()),
        not asked.statuses or told.status in asked.statuses,
        not asked.kinds or told.kind_code in asked.kinds,
        not asked.warehouses or bool(stores & asked.warehouses),
        not asked.suppliers or case.supplier in asked.suppliers,
        not asked.responsible or told.responsible_id in asked.responsible,
        not asked.changed_by or told.modified_by in asked.changed_by,
        asked.dates is None or within(told, asked.dates),
        asked.total_from is None or (amount is not None and amount >= asked.total_from),
        asked.total_to is None or (amount is not None and amount <= asked.total_to),
        not asked.currencies or told.currency in asked.currencies,
        asked.product is None or asked.product in {each.product_id for each in lines},
        asked.mine is None or asked.mine in (told.responsible_id, told.created_by),
        not asked.attention or told.id in ATTENTION,
    ]
    return all(held)


def within(told: Document, asked: Dates) -> bool:
    moment = {
        Moment.CHANGED: told.modified_at,
        Moment.CREATED: told.created_at,
        Moment.CONDUCTED: None if told.status is Status.DRAFT else told.status_at,
        Moment.DATED: told.dated,
    }[asked.moment]
    if asked.first is None and asked.last is None:
        return asked.moment is not Moment.CONDUCTED or told.status is not Status.DRAFT
    return moment is not None and (
        (asked.first is None or asked.first <= moment.date())
        and (asked.last is None or moment.date() <= asked.last)
    )


def in_order(cases: Sequence[Case], order: Order) -> list[int]:
    """What is not known comes before everything else; equals go by their ids, the same way."""

    def compare(one: Case, other: Case) -> int:
        keys = [(key is not None, key) for key in (one.key(order.column), other.key(order.column))]
        if keys[0] == keys[1]:
            before = one.document.id < other.document.id
        else:
            known = keys[0][0] and keys[1][0]
            before = keys[0][0] < keys[1][0] or (known and keys[0][1] < keys[1][1])
        return (-1 if before else 1) * (-1 if order.descending else 1)

    return [case.document.id for case in sorted(cases, key=cmp_to_key(compare))]


def fill(books: Kept, cases: Sequence[Case]) -> None:
    books.name(
        *(n.Person(number, name) for number, name in PEOPLE.items()),
        *(n.Warehouse(number, name, active=True) for number, name in STORES.items()),
        *(n.Product(number, name) for number, name in GOODS.items()),
        *(n.Supplier(number, n.SupplierKind.COMPANY, name) for number, name in FIRMS.items()),
    )
    books.put(*(case.document for case in cases))
    looked = [case for case in cases if case.lines is not None]
    books.mirror.put_lines(
        [case.document.id for case in looked],
        [each for case in looked for each in case.lines or ()],
        [
            bound(case.document.id * 10 + place, case.document.id, firm)
            for case in looked
            for place, firm in enumerate(case.suppliers)
        ],
        1_000.0,
    )


@given(
    worlds(),
    st.lists(NARROWED, max_size=6),
    st.builds(Order, st.sampled_from(Column), st.booleans()),
)
@settings(max_examples=60, deadline=None)
def test_it_finds_counts_and_sums_what_a_plain_loop_would(
    cases: tuple[Case, ...], filters: list[Filter], order: Order
) -> None:
    with TemporaryDirectory() as folder, kept(Path(folder) / "mirror.sqlite") as books:
        fill(books, cases)
        for column in Column:
            for descending in (True, False):
                asked = Order(column, descending)
                assert books.find(order=asked) == in_order(cases, asked)
        for wanted in filters:
            found = [case for case in cases if matches(case, wanted)]
            ids = books.finder.find(wanted, order, NOON, ATTENTION)
            assert list(ids) == in_order(found, order)
            assert books.finder.count(wanted, NOON, ATTENTION) == len(found)
            sums: dict[str, Decimal] = {}
            for case in found:
                if case.amount is not None:
                    currency = case.document.currency or ""
                    sums[currency] = sums.get(currency, Decimal(0)) + case.amount
            totals = books.finder.totals(ids)
            assert totals.count == len(found)
            assert totals.without_total == sum(case.amount is None for case in found)
            assert totals.sums == {
                each: value.quantize(Decimal("0.01")) for each, value in sums.items()
            }


def test_every_field_of_a_filter_can_leave_something_out(kept: Kept) -> None:
    """So that the comparison above compares more than empty lists."""
    told = document(
        1, total=Decimal(5), responsible_id=1, modified_by=1, status_by=1, status_code="Y"
    )
    cases = (
        Case(told, (row(11, 1, 101, 1, 2),), (31,)),
        Case(document(2, kind_code="S", currency="RUB", title="Other"), (), ()),
    )
    fill(kept, cases)
    for asked in (
        Filter(words="chair deliv"),
        Filter(statuses=frozenset({Status.CONDUCTED})),
        Filter(kinds=frozenset("A")),
        Filter(warehouses=frozenset({2})),
        Filter(suppliers=frozenset({"Nord"})),
        Filter(responsible=frozenset({1})),
        Filter(changed_by=frozenset({1})),
        Filter(total_from=Decimal(5)),
        Filter(total_to=Decimal(5)),
        Filter(currencies=frozenset({"EUR"})),
        Filter(product=101),
        Filter(mine=1),
    ):
        assert kept.find(asked) == [1], asked
    assert list(kept.finder.find(Filter(attention=True), Order(), NOON, [1])) == [1]
    assert list(kept.finder.find(Filter(attention=True), Order(), NOON)) == []


def test_a_hundred_thousand_ids_can_want_attention(kept: Kept) -> None:
    kept.put(*(document(number) for number in (5, 100_005)))
    asked = Filter(attention=True, responsible=frozenset(range(40_000)) - {0})
    assert list(kept.finder.find(asked, Order(), NOON, range(100_000))) == []
    assert list(kept.finder.find(Filter(attention=True), Order(), NOON, range(100_000))) == [5]


def test_cents_of_many_documents_are_exact(kept: Kept) -> None:
    totals = [Decimal(number * 7919 % 100_000_019) / 100 for number in range(1, 40_001)]
    kept.put(*(document(number, total=total) for number, total in enumerate(totals, 1)))
    kept.put(document(50_000, total=Decimal("123456789012345678901234.56")))
    kept.put(document(50_001, total=Decimal("-123456789012345678901234.55")))
    wanted = sum(totals, Decimal("0.01"))
    assert kept.finder.totals(None).sums == {"EUR": wanted}
    everything = array("q", [*range(1, 40_001), 50_000, 50_001])
    assert kept.finder.totals(everything).sums == {"EUR": wanted}


def test_totals_tell_counts_states_and_currencies(kept: Kept) -> None:
    kept.put(
        document(1, total=Decimal("0.1")),
        document(2, total=Decimal("0.2"), status_code="Y"),
        document(3, status_code="C"),
        document(4, currency=None, total=Decimal("-3")),
        document(5, currency="", total=Decimal("1")),
        document(6, currency="JPY", status_code="Z"),
    )
    told = kept.finder.totals(None)
    assert told.sums == {"EUR": Decimal("0.30"), "": Decimal("-2.00")}
    assert (told.count, told.without_total, told.drafts, told.conducted) == (6, 2, 4, 1)
    assert kept.finder.totals(array("q")).count == 0
    assert kept.finder.totals(array("q", [2, 99])).sums == {"EUR": Decimal("0.20")}


def test_choices_are_what_occurs_in_the_order_a_person_expects(kept: Kept) -> None:
    kept.name(
        n.Warehouse(1, "shop 10", active=True),
        n.Warehouse(2, "Shop 9", active=True),
        n.Warehouse(3, "alpha", active=False),
        n.Person(7, "zoë"),
        n.Person(8, "Yan"),
        n.Supplier(31, n.SupplierKind.COMPANY, "nord"),
        n.Supplier(32, n.SupplierKind.COMPANY, "Ost"),
    )
    kept.put(document(1), document(2, currency="AED"), document(3, currency=None), document(4))
    for number, firm in ((1, 32), (2, 31), (3, 31)):
        kept.look(number, bindings=(bound(number, number, firm),))
    found = kept.finder.choices()
    assert found.warehouses == ((3, "alpha"), (2, "Shop 9"), (1, "shop 10"))
    assert found.people == ((8, "Yan"), (7, "zoë"))
    assert found.suppliers == ("nord", "Ost")
    assert found.currencies == ("AED", "EUR")


@pytest.mark.parametrize("descending", [True, False])
def test_equal_documents_go_by_their_ids_the_same_way(kept: Kept, descending: bool) -> None:
    kept.put(*(document(number) for number in range(1, 6)))
    for column in set(Column) - {Column.ID, Column.NUMBER}:
        told = [5, 4, 3, 2, 1] if descending else [1, 2, 3, 4, 5]
        assert kept.find(order=Order(column, descending)) == told


def test_the_choices_are_what_occurs_once_each_and_in_order(kept: Kept) -> None:
    kept.name(*(n.Supplier(each, n.SupplierKind.COMPANY, f"Firm {each}") for each in (9, 10)))
    coins = ("EUR", "USD", "EUR", None, "", "BYN")
    kept.put(*(document(number, currency=coin) for number, coin in enumerate(coins, 1)))
    assert kept.finder.choices().suppliers == ()
    for number, firm in ((1, 10), (2, 9), (3, 10), (4, 9)):
        kept.look(number, bindings=(bound(number, number, firm),))
    kept.look(5)
    choices = kept.finder.choices()
    assert choices.suppliers == ("Firm 9", "Firm 10")
    assert choices.currencies == ("BYN", "EUR", "USD")


def test_sums_of_many_are_made_in_parts_by_one_statement(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_PART", 2)
    kept.put(*(document(number, total=Decimal(number)) for number in range(1, 8)))
    ids = kept.finder.find(Filter(), Order(Column.ID), NOON)
    assert kept.finder.totals(ids).sums == {"EUR": Decimal(28)}
    parts = list(finding._parts(ids))
    assert len(parts) == 4
    assert len({condition for condition, _ in parts}) == 1
