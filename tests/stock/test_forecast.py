"""A selection foreseen, each document on the stock that the earlier ones leave."""

from desktop.stock.documents import Document
from desktop.stock.forecast import forecast
from desktop.stock.movements import Act, FullDocument
from desktop.stock.problems import StatusForbids
from desktop.stock.world import NegativeStock, World
from tests.stock import making as m

WORLD = World(balances=m.stock(p101w1="5"), negative_stock=NegativeStock.NEVER)


def out(number: int, *quantities: str) -> FullDocument:
    return m.full(m.document(number, "D"), *(m.line(101, each, 1) for each in quantities))


def into(number: int, quantity: str) -> FullDocument:
    return m.full(m.document(number, "S"), m.line(101, quantity, target=1))


def test_a_document_is_ready_after_the_one_that_brings_what_it_takes() -> None:
    told = forecast([into(1, "10"), out(2, "4"), out(3, "8")], WORLD, Act.CONDUCT, m.NOW)
    assert [each.ready for each in told] == [True, True, True]
    assert [each.ready_after for each in told] == [(), (), (1,)]


def test_a_document_that_will_be_refused_leaves_its_stock_to_the_later_ones() -> None:
    told = forecast([out(1, "6"), out(2, "5")], WORLD, Act.CONDUCT, m.NOW)
    assert [each.ready for each in told] == [False, True]
    assert len(told[0].prediction.refusals) == 1


def test_rows_that_are_short_only_together_are_left_out_unless_the_operator_insists() -> None:
    documents = [out(1, "3", "3"), out(2, "5")]
    left_out = forecast(documents, WORLD, Act.CONDUCT, m.NOW)
    assert [each.ready for each in left_out] == [False, True]
    assert left_out[0].prediction.refusals == ()
    assert [short.short for short in left_out[0].shortages] == [1]
    insisted = forecast(documents, WORLD, Act.CONDUCT, m.NOW, insisted={1})
    assert [len(each.prediction.refusals) for each in insisted] == [0, 1]


def test_insisting_does_not_help_what_the_portal_refuses() -> None:
    told = forecast([out(1, "6"), out(2, "5")], WORLD, Act.CONDUCT, m.NOW, insisted={1})
    assert told[1].ready


def test_the_same_document_twice_is_conducted_the_second_time() -> None:
    told = forecast([out(1, "1"), out(1, "1")], WORLD, Act.CONDUCT, m.NOW)
    (problem,) = told[1].prediction.refusals
    assert isinstance(problem, StatusForbids)
    assert problem.conducted


def test_stock_nobody_could_read_makes_no_document_wait_or_short() -> None:
    told = forecast([into(1, "1"), out(2, "9")], World(), Act.CONDUCT, m.NOW)
    assert [each.ready for each in told] == [True, True]
    assert told[1].ready_after == ()


def test_cancelling_goes_the_other_way() -> None:
    def conducted(each: FullDocument) -> FullDocument:
        head: Document = m.document(each.id, each.document.kind_code, "Y")
        return FullDocument(head, each.lines)

    receipt, sale = conducted(into(1, "8")), conducted(out(2, "3"))
    wrong = forecast([receipt, sale], WORLD, Act.CANCEL, m.NOW)
    assert [each.ready for each in wrong] == [False, True]
    right = forecast([sale, receipt], WORLD, Act.CANCEL, m.NOW)
    assert [(each.ready, each.ready_after) for each in right] == [(True, ()), (True, (2,))]


def test_what_was_enough_without_the_earlier_one_does_not_wait_for_it() -> None:
    told = forecast([into(1, "10"), out(2, "5"), out(3, "1")], WORLD, Act.CONDUCT, m.NOW)
    assert [each.ready_after for each in told] == [(), (), (1,)]
