"""The order in which a selection works."""

from collections import Counter
from datetime import timedelta
from decimal import Decimal

from hypothesis import given, settings

from desktop.stock.documents import Kind
from desktop.stock.effect import effect
from desktop.stock.movements import Act, Cell, FullDocument
from desktop.stock.order import _Waiting, working_order
from tests.stock import making as m


def ids(documents: tuple[FullDocument, ...]) -> list[int]:
    return [each.id for each in documents]


def transfer(number: int, source: int, target: int, product: int = 101) -> FullDocument:
    return m.full(m.document(number, "M"), m.line(product, "1", source, target))


def test_what_brings_in_comes_first_then_transfers_then_what_takes_out() -> None:
    made = [m.full(m.document(number, kind)) for number, kind in enumerate("UDMRSA", 1)]
    assert ids(working_order(made, Act.CONDUCT)) == [4, 5, 6, 3, 2, 1]


def test_cancelling_first_takes_back_what_returns_stock() -> None:
    made = [m.full(m.document(number, kind)) for number, kind in enumerate("ASRMDU", 1)]
    assert ids(working_order(made, Act.CANCEL)) == [5, 4, 3, 2, 1, 6]


def test_alike_documents_go_by_date_and_then_number_and_undated_ones_by_their_making() -> None:
    days = [(1, 2), (2, 1), (3, 1), (4, 40)]
    made = [
        m.full(m.document(number, "A", dated=m.NOW - timedelta(days=back))) for number, back in days
    ]
    undated = m.full(m.document(5, "A"))  # made thirty days ago
    assert ids(working_order([*made, undated], Act.CONDUCT)) == [4, 5, 1, 2, 3]


def test_cancelling_begins_with_what_was_conducted_last() -> None:
    made = [
        m.full(m.document(number, "A", status_at=m.NOW - timedelta(hours=hours)))
        for number, hours in ((1, 5), (2, 1), (3, 3))
    ]
    assert ids(working_order(made, Act.CANCEL)) == [2, 3, 1]


def test_a_transfer_waits_for_the_one_that_fills_its_source() -> None:
    chain = [transfer(1, 3, 4), transfer(2, 2, 3), transfer(3, 1, 2), transfer(4, 8, 9)]
    assert ids(working_order(chain, Act.CONDUCT)) == [3, 2, 1, 4]
    assert ids(working_order(chain, Act.CANCEL)) == [4, 1, 2, 3]


def test_a_ring_begins_with_its_earliest_and_those_behind_it_still_wait() -> None:
    ring = [transfer(2, 1, 2), transfer(3, 2, 3), transfer(4, 3, 1)]
    behind = transfer(1, 3, 9)
    assert ids(working_order([behind, *ring], Act.CONDUCT)) == [2, 3, 1, 4]


def test_a_ring_waits_for_the_ring_that_fills_it() -> None:
    late = [transfer(1, 1, 2), transfer(5, 2, 1)]
    early = [
        transfer(3, 8, 9),
        m.full(m.document(4, "M"), m.line(101, "1", 9, 8), m.line(101, "1", 9, 1)),
    ]
    assert ids(working_order([*late, *early], Act.CONDUCT)) == [3, 4, 1, 5]


def test_a_transfer_both_ways_does_not_wait_for_itself() -> None:
    both = m.full(m.document(1, "M"), m.line(101, "1", 1, 2), m.line(101, "1", 2, 1))
    assert ids(working_order([both, transfer(2, 1, 2)], Act.CONDUCT)) == [1, 2]


@settings(deadline=None)
@given(m.full_documents(kinds="ASMMMRDU", most=12), m.acts)
def test_the_order_is_a_permutation_and_does_not_hang_on_how_they_were_chosen(
    documents: tuple[FullDocument, ...], act: Act
) -> None:
    ordered = working_order(documents, act)
    assert Counter(ids(ordered)) == Counter(ids(documents))
    assert working_order(ordered, act) == ordered
    assert working_order(documents[::-1], act) == ordered


@settings(deadline=None)
@given(m.full_documents(kinds="M", most=7), m.acts)
def test_no_transfer_precedes_what_fills_its_source_unless_they_wait_for_each_other(
    documents: tuple[FullDocument, ...], act: Act
) -> None:
    ordered = working_order(documents, act)
    waits = {each.id: _waits_for(each, ordered, act) for each in ordered}
    reached = _reachable(waits)
    place = {each.id: index for index, each in enumerate(ordered)}
    for each, others in waits.items():
        assert all(place[other] < place[each] for other in others if each not in reached[other])


def _waits_for(each: FullDocument, among: tuple[FullDocument, ...], act: Act) -> set[int]:
    empties = {cell for cell, change in _net(each, act).items() if change < 0}
    return {
        other.id
        for other in among
        if other.id != each.id
        and any(change > 0 and cell in empties for cell, change in _net(other, act).items())
    }


def _net(each: FullDocument, act: Act) -> dict[Cell, Decimal]:
    return {cell.cell: cell.change for cell in effect([each], m.stock(), act).cells}


def _reachable(waits: dict[int, set[int]]) -> dict[int, set[int]]:
    reached = {each: set(others) for each, others in waits.items()}
    for _ in reached:
        for each in reached:
            reached[each] |= {far for near in set(reached[each]) for far in reached[near]}
    return reached


def test_a_thousand_transfers_through_one_warehouse_are_ordered_by_cells_not_by_pairs() -> None:
    """Pairs would be millions of steps for each product; the count of ties is what is checked."""
    one = Decimal(1)
    into = [{(product, 1): one for product in range(20)} for _ in range(500)]
    out = [{(product, 1): -one for product in range(20)} for _ in range(500)]
    waiting = _Waiting([*out, *into])
    ties = sum(map(len, waiting.fills)) + sum(map(len, waiting.waits))
    assert ties == 1000 * 20
    assert waiting.order() == [*range(500, 1000), *range(500)]


def test_every_document_of_a_large_selection_is_there_once() -> None:
    kinds = [kind.value for kind in Kind]
    made = [
        m.full(
            m.document(number, kinds[number % 5]),
            *(
                m.line(row, "1", 1 + (number + row) % 7, 1 + (number * row) % 7)
                for row in range(20)
            ),
        )
        for number in range(1, 1001)
    ]
    assert sorted(ids(working_order(made, Act.CONDUCT))) == list(range(1, 1001))
