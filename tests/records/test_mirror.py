"""What the mirror is told it tells again, exactly, and it announces nothing else."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from desktop.records import mirror
from desktop.records.views import Column, Filter, Order
from desktop.stock import names as n
from desktop.stock.documents import Document, Kind, Status
from tests.records.mirrored import Kept, bound, day, document, row
from tests.records.samples import NOON

HUGE = Decimal("123456789012345678901234.567891")


def test_a_document_comes_back_as_it_was_told(kept: Kept) -> None:
    told = Document(
        id=2**53 + 1,
        kind_code="A",
        status_code="Y",
        title="Delivery",
        number="WH-1",
        currency="EUR",
        total=Decimal("10.50"),
        responsible_id=2**40,
        created_by=1,
        modified_by=2,
        status_by=3,
        created_at=day(1969, 12, 31, 23, 59),
        modified_at=day(1890, 1, 1),
        status_at=day(9999, 12, 31),
        dated=day(2038, 1, 20),
        comment="a comment",
        site="s1",
        supplier_id=5,
    )
    kept.put(told)
    assert kept.reader.documents([told.id]) == {told.id: told}
    assert str(kept.reader.documents([told.id])[told.id].total) == "10.50"
    shown = kept.row(told.id)
    assert (shown.created, shown.changed) == (told.created_at, told.modified_at)


def test_what_may_be_missing_is_missing_again(kept: Kept) -> None:
    bare = document(1, currency=None, created_at=None, modified_at=None)
    kept.put(bare)
    assert kept.reader.documents([1]) == {1: bare}
    shown = kept.row(1)
    assert (shown.number, shown.currency, shown.responsible) == ("1", "", "")
    assert (shown.sources, shown.targets, shown.supplier, shown.line_count) == (None,) * 4
    assert (shown.total, shown.changed, shown.conducted_at) == (None, None, None)


@pytest.mark.parametrize(
    "title",
    [
        "x" * 10_000,
        "<b>bold</b> &amp; <script>alert(1)</script>",
        "شحنة رقم 5 \u202egnp.exe",
        "two\nlines\r\nand\ta tab",
        "👩‍👩‍👧‍👦 🪑🇩🇪",
        "nul\0inside",
        "",
        "' OR 1=1 --",
    ],
)
def test_titles_of_every_sort_are_kept(kept: Kept, title: str) -> None:
    kept.put(document(1, title=title, comment=title, number=title or None))
    told = kept.reader.documents([1])[1]
    assert (told.title, told.comment, told.number) == (title, title, title or None)
    assert kept.row(1).title == title
    for column in Column:
        assert kept.find(order=Order(column)) == [1]


def test_kinds_and_statuses_nobody_knows_are_kept(kept: Kept) -> None:
    kept.put(document(1, kind_code="ZZ", status_code="Q"), document(2))
    shown = kept.row(1)
    assert (shown.kind, shown.kind_code) == (None, "ZZ")
    assert (shown.status, shown.status_code) == (Status.OTHER, "Q")
    assert kept.row(2).kind is Kind.RECEIPT
    assert kept.find(Filter(kinds=frozenset({"ZZ"}))) == [1]
    assert kept.find(Filter(statuses=frozenset({Status.OTHER}))) == [1]


def test_a_draft_that_was_conducted_once_is_cancelled(kept: Kept) -> None:
    kept.put(document(1, status_code="N", status_by=1), document(2), document(3, status_code="C"))
    assert [kept.row(each).status for each in (1, 2, 3)] == [
        Status.CANCELLED,
        Status.DRAFT,
        Status.CANCELLED,
    ]


def test_large_ids_are_found_sorted_looked_into_and_removed(kept: Kept) -> None:
    large = [2**31, 2**40, 2**62]
    kept.name(n.Product(2**41, "Chair"), n.Warehouse(2**42, "Far", active=True))
    kept.put(*(document(each) for each in large))
    kept.look(2**62, row(2**61, 2**62, 2**41, 2**42), bindings=(bound(2**60, 2**62, 2**43),))
    assert kept.find() == large
    assert list(kept.mirror.ids()) == large
    assert kept.search("chair far") == [2**62]
    assert kept.row(2**62).supplier == f"#{2**43}"
    assert kept.mirror.remove(large) == large


@pytest.mark.parametrize("number", ["0.000001", "-7", "0", "1E+24", "1.10", str(HUGE)])
def test_numbers_keep_their_precision(kept: Kept, number: str) -> None:
    kept.put(document(1, total=Decimal(number)), document(2))
    kept.look(2, row(1, 2, quantity=number, price=number))
    line = kept.reader.lines([2])[2][0]
    assert str(kept.reader.documents([1])[1].total) == number
    assert (str(line.quantity), str(line.price)) == (number, number)


# -- what is announced -------------------------------------------------------------------------


def test_only_what_really_changed_is_announced(kept: Kept) -> None:
    first = [document(number) for number in range(1, 6)]
    assert kept.put(*first) == [1, 2, 3, 4, 5]
    assert kept.put(*first) == []
    again = [*first[:2], document(3, comment="now with a comment"), *first[3:], document(6)]
    assert kept.put(*again) == [3, 6]
    assert kept.put() == []


@pytest.mark.parametrize(
    "facts",
    [
        {"kind_code": "S"},
        {"status_code": "Y"},
        {"title": "delivery"},
        {"number": "1"},
        {"currency": None},
        {"total": Decimal(0)},
        {"responsible_id": 1},
        {"created_by": 1},
        {"modified_by": 1},
        {"status_by": 1},
        {"created_at": None},
        {"modified_at": NOON + timedelta(seconds=1)},
        {"status_at": NOON},
        {"dated": NOON},
        {"comment": " "},
    ],
)
def test_every_fact_counts_as_a_change(kept: Kept, facts: dict[str, object]) -> None:
    kept.put(document(1))
    assert kept.put(document(1, **facts)) == [1]
    assert kept.put(document(1, **facts)) == []


def test_lines_of_a_changed_document_stay_but_count_as_old(kept: Kept) -> None:
    kept.put(document(1, status_code="Y"), document(2, status_code="Y"), document(3))
    kept.look(1, row(1, 1))
    kept.look(2, row(2, 2))
    assert kept.reader.unlooked([3, 2, 1]) == [3]
    kept.put(document(1, status_code="Y", comment="changed"))
    assert kept.reader.unlooked([1, 2, 3]) == [1, 3]
    assert len(kept.reader.lines([1])[1]) == 1
    assert kept.row(1).line_count == 1
    assert 3 not in kept.reader.lines([1, 2, 3])


def test_lines_of_drafts_grow_old_by_themselves(kept: Kept) -> None:
    kept.put(document(1), document(2, status_code="Y"), document(3, status_code="C"))
    for number in (1, 2, 3):
        kept.look(number, at=1_000.0)
    assert kept.reader.unlooked([1, 2, 3], 1_000.0) == []
    assert kept.reader.unlooked([1, 2, 3], 1_001.0) == [1, 3]


def test_drafts_to_be_looked_into_are_told_newest_first(kept: Kept) -> None:
    kept.put(
        document(1, modified_at=NOON),
        document(2, modified_at=NOON + timedelta(hours=1)),
        document(3, status_code="Y"),
        document(4, status_code="C"),
        document(5, status_code="Z"),
    )
    assert kept.mirror.unlooked_drafts(10) == [2, 4, 1]
    assert kept.mirror.unlooked_drafts(1) == [2]
    kept.look(2)
    kept.put(document(4, status_code="C", comment="changed"))
    assert kept.mirror.unlooked_drafts(10) == [4, 1]


def test_what_is_removed_leaves_nothing_behind(kept: Kept) -> None:
    kept.name(n.Product(101, "Chair"))
    kept.put(document(1), document(2))
    kept.look(1, row(1, 1), bindings=(bound(1, 1, 31),))
    assert kept.mirror.remove([1, 7, 1]) == [1]
    assert kept.mirror.remove([1]) == []
    assert kept.find() == [2]
    assert kept.search("chair") == []
    assert kept.reader.lines([1]) == {}
    kept.reader.forget()
    assert kept.reader.row(1) is None
    kept.put(document(1))
    assert kept.row(1).line_count is None
    assert kept.row(1).supplier is None
    assert kept.name(n.Supplier(31, n.SupplierKind.COMPANY, "Nord")) == []


def test_lines_that_arrive_after_their_document_went_are_passed_over(kept: Kept) -> None:
    kept.put(document(1), document(2))
    kept.mirror.remove([1])
    assert kept.mirror.put_lines([1, 2], [row(1, 1), row(2, 2)], [bound(1, 1, 31)], 1.0) == [2]
    kept.put(document(1))
    assert kept.row(1).line_count is None
    assert kept.name(n.Product(101, "Chair")) == [2]


def test_facts_are_noted_and_everything_can_be_forgotten(kept: Kept) -> None:
    kept.name(n.Person(7, "Boris"))
    kept.put(document(1, responsible_id=7))
    kept.mirror.note(since="yesterday", about="3")
    kept.mirror.note(about="4")
    assert (kept.mirror.noted("since"), kept.mirror.noted("about")) == ("yesterday", "4")
    assert kept.mirror.noted("nothing") is None
    kept.mirror.forget_everything()
    assert kept.mirror.noted("about") is None
    assert (kept.mirror.count(), kept.find(), kept.search("boris")) == (0, [], [])
    kept.put(document(1, responsible_id=7))
    assert kept.row(1).responsible == "#7"


def test_the_latest_change_is_known(kept: Kept) -> None:
    assert kept.mirror.latest_change() is None
    kept.put(document(1, modified_at=day(1969, 1, 1)))
    assert kept.mirror.latest_change() == day(1969, 1, 1)
    kept.put(document(2, modified_at=NOON), document(3, modified_at=None))
    assert kept.mirror.latest_change() == datetime(2026, 3, 4, 12, tzinfo=UTC)


# -- lines and their sums ----------------------------------------------------------------------


def test_a_missing_total_is_computed_from_the_lines(kept: Kept) -> None:
    kept.put(document(1), document(2, total=Decimal("9.99")), document(3))
    for number in (1, 2):
        kept.look(
            number,
            row(number * 10, number, quantity="3", price="0.1"),
            row(number * 10 + 1, number, quantity="-1", price="0.05"),
            row(number * 10 + 2, number, quantity="7"),
        )
    kept.look(3, row(31, 3))
    shown = [kept.row(number) for number in (1, 2, 3)]
    assert [each.total for each in shown] == [Decimal("0.25"), Decimal("9.99"), None]
    assert [each.total_is_computed for each in shown] == [True, False, False]
    assert kept.find(Filter(total_to=Decimal("0.25"))) == [1]
    assert kept.finder.totals(None).sums == {"EUR": Decimal("10.24")}


def test_a_computed_total_survives_a_change_of_the_header(kept: Kept) -> None:
    kept.put(document(1))
    kept.look(1, row(1, 1, quantity="2", price="5"))
    kept.put(document(1, comment="changed"))
    assert kept.row(1).total == Decimal(10)
    assert kept.find(Filter(total_from=Decimal(10))) == [1]
    assert kept.finder.totals(None).sums == {"EUR": Decimal(10)}
    kept.put(document(1, total=Decimal(3)))
    assert kept.finder.totals(None).sums == {"EUR": Decimal(3)}
    kept.put(document(1))
    assert kept.finder.totals(None).sums == {"EUR": Decimal(10)}


def test_sums_of_lines_are_exact(kept: Kept) -> None:
    kept.put(document(1), document(2))
    kept.look(1, row(1, 1, quantity=str(HUGE), price=str(HUGE)), row(2, 1, price="0.000001"))
    tiny = "0.00000000000000000000000123456789012345678901234567890123456"
    kept.look(2, *(row(10 + each, 2, quantity=tiny, price="1") for each in range(3)))
    exact = 123456789012345678901234567891**2 + 10**6
    assert str(kept.row(1).total) == f"{exact // 10**12}.{exact % 10**12:012}"
    assert str(kept.row(2).total) == "3.70370367037037036703703703670370368E-24"


def test_lines_take_nulls_and_negatives(kept: Kept) -> None:
    kept.put(document(1))
    kept.look(1, row(1, 1, None, None, None, "0"), row(2, 1, 101, 1, 2, "-5", "-2"))
    shown = kept.row(1)
    assert (shown.line_count, shown.total) == (2, Decimal(10))
    assert (shown.sources, shown.targets) == (("#1",), ("#2",))
    assert kept.reader.lines([1])[1] == (
        row(1, 1, None, None, None, "0"),
        row(2, 1, 101, 1, 2, "-5", "-2"),
    )
    kept.look(1)
    assert kept.row(1).line_count == 0
    assert (kept.row(1).sources, kept.row(1).total) == ((), None)


def test_thousands_of_lines_go_into_one_document(kept: Kept) -> None:
    kept.put(document(1))
    kept.look(1, *(row(number, 1, number, price="0.01") for number in range(1, 5_001)))
    assert (kept.row(1).line_count, kept.row(1).total) == (5_000, Decimal("50.00"))
    assert kept.find(Filter(product=4_999)) == [1]


def test_the_warehouse_of_most_lines_is_named_first(kept: Kept) -> None:
    kept.name(n.Warehouse(1, "Main", active=True), n.Warehouse(2, "North", active=True))
    kept.put(document(1))
    kept.look(1, row(1, 1, source=1), row(2, 1, source=2, target=3), row(3, 1, source=2))
    assert kept.row(1).sources == ("North", "Main")
    assert kept.row(1).targets == ("#3",)
    assert kept.find(Filter(warehouses=frozenset({3}))) == [1]


# -- names -------------------------------------------------------------------------------------


def test_a_new_name_of_a_warehouse_is_seen_everywhere(kept: Kept) -> None:
    kept.name(n.Warehouse(1, "alpha", active=True), n.Warehouse(2, "Beta", active=True))
    kept.put(document(1), document(2), document(3))
    kept.look(1, row(1, 1, source=1))
    kept.look(2, row(2, 2, target=2))
    by_warehouse = Order(Column.WAREHOUSES, descending=False)
    assert kept.find(order=by_warehouse) == [3, 1, 2]
    assert kept.name(n.Warehouse(1, "Gamma", active=True)) == [1]
    assert kept.row(1).sources == ("Gamma",)
    assert kept.find(order=by_warehouse) == [3, 2, 1]
    assert (kept.search("alpha"), kept.search("gamma")) == ([], [1])
    assert kept.name(n.Warehouse(1, "Gamma", active=False)) == []


def test_a_new_name_of_a_person_is_seen_everywhere(kept: Kept) -> None:
    kept.put(
        document(1, responsible_id=7, status_by=8),
        document(2, responsible_id=8, status_by=7),
        document(3),
    )
    assert kept.row(1).responsible == "#7"
    assert kept.name(n.Person(7, "boris"), n.Person(8, "Anna")) == [1, 2]
    by_person = Order(Column.RESPONSIBLE, descending=False)
    assert kept.find(order=by_person) == [3, 2, 1]
    assert kept.name(n.Person(7, "Aaron")) == [1, 2]
    assert kept.find(order=by_person) == [3, 1, 2]
    assert kept.find(order=Order(Column.CONDUCTED_BY)) == [1, 2, 3]
    assert (kept.search("boris"), kept.search("AARON")) == ([], [1])
    kept.put(document(4, responsible_id=7))
    assert kept.row(4).responsible == "Aaron"


def test_a_new_name_of_a_product_is_searched(kept: Kept) -> None:
    kept.put(document(1), document(2))
    kept.look(1, row(1, 1, 101))
    assert kept.name(n.Product(101, "Chair")) == [1]
    assert kept.name(n.Product(101, "Стул"), n.Product(102, "Lamp")) == [1]
    assert (kept.search("chair"), kept.search("СТУЛ")) == ([], [1])


def test_a_new_name_of_a_supplier_is_seen_everywhere(kept: Kept) -> None:
    company, contact = n.SupplierKind.COMPANY, n.SupplierKind.CONTACT
    kept.put(*(document(number) for number in (1, 2, 3, 4)))
    kept.look(1, bindings=(bound(1, 1, 31), bound(2, 1, 44, contact)))
    kept.look(2, bindings=(bound(3, 2, 31, contact),))
    kept.look(3)
    assert kept.row(1).supplier == "#31, #44"
    assert kept.name(n.Supplier(31, company, "Nord"), n.Supplier(44, contact, "Ivan")) == [1]
    assert kept.name(n.Supplier(31, contact, "Nord")) == [2]
    assert kept.name(n.Supplier(31, company, "ost")) == [1]
    assert [kept.row(each).supplier for each in (1, 2, 3, 4)] == ["ost, Ivan", "Nord", "", None]
    assert kept.find(order=Order(Column.SUPPLIER, descending=False)) == [4, 3, 2, 1]
    assert (kept.search("nord"), kept.search("OST")) == ([2], [1])
    assert kept.find(Filter(suppliers=frozenset({"ost, Ivan"}))) == [1]
    kept.look(1, bindings=(bound(2, 1, 44, contact),))
    assert kept.name(n.Supplier(31, company, "West")) == []
    assert kept.row(1).supplier == "Ivan"


def test_where_suppliers_may_not_be_read_nothing_is_claimed(kept: Kept) -> None:
    kept.put(document(1), document(2, supplier_id=5), document(3))
    kept.look(3, bindings=(bound(1, 3, 31),))
    for number in (1, 2, 3):
        kept.look(number, bindings=None)
    assert [kept.row(each).supplier for each in (1, 2, 3)] == [None, "#5", "#31"]


def test_unknown_names_are_asked_for(kept: Kept) -> None:
    kept.name(
        n.Person(7, "Boris"),
        n.Product(101, "Chair"),
        n.Supplier(31, n.SupplierKind.COMPANY, "Nord"),
    )
    told = document(1, responsible_id=7, created_by=8, modified_by=9, status_by=0)
    assert kept.mirror.unnamed_people([told]) == {8, 9}
    assert kept.mirror.known_products([101, 102]) == {101}
    bindings = [bound(1, 1, 31), bound(2, 1, 32), bound(3, 1, 31, n.SupplierKind.CONTACT)]
    assert kept.mirror.unnamed_suppliers(bindings) == {
        n.SupplierKind.COMPANY: {32},
        n.SupplierKind.CONTACT: {31},
    }


def test_names_come_back_with_all_their_facts(kept: Kept) -> None:
    chair = n.Product(
        101, "Chair", 23, 5, 4, HUGE, "EUR", True, True, Decimal("0.5"), Decimal(1), 9
    )
    main, piece = n.Warehouse(1, "Main", active=False, address="x"), n.Measure(5, "pcs", "Piece")
    kept.name(chair, main, piece, n.Person(7, "Boris", active=False))
    kept.put(document(1, responsible_id=7))
    kept.look(1, row(1, 1, 101, 1))
    sheet = kept.reader.sheet(1)
    assert sheet is not None
    assert (sheet.products, sheet.warehouses, sheet.measures) == (
        {101: chair},
        {1: main},
        {5: piece},
    )
    assert (sheet.people, sheet.row.responsible) == ({7: "Boris"}, "Boris")
    assert sheet.full.lines == (row(1, 1, 101, 1),)
    assert sheet.looked_at == 1_000.0
    assert kept.reader.sheet(2) is None
    assert kept.reader.known_ids(n.Product) == {101}
    assert [kept.reader.person(each) for each in (None, 7, 8)] == ["", "Boris", "#8"]


def test_a_name_that_stands_in_many_documents_is_written_into_all(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirror, "_PART", 2)
    everything = range(1, 6)
    kept.name(n.Warehouse(1, "Yard", active=True), n.Supplier(31, n.SupplierKind.COMPANY, "Nord"))
    kept.put(*map(document, everything))
    for number in everything:
        kept.look(number, row(number, number, source=1), bindings=(bound(number, number, 31),))
    renamed = (n.Warehouse(1, "Barn", active=True), n.Supplier(31, n.SupplierKind.COMPANY, "Ost"))
    assert kept.name(*renamed) == list(everything)
    assert [kept.row(number).supplier for number in everything] == ["Ost"] * 5
    assert kept.search("barn ost") == list(everything)
    assert kept.search("yard") == []
