"""An answer that a former one led to is the one that is found by asking afresh."""

from array import array
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.records import finding
from desktop.records.answers import Answers, Question
from desktop.records.finding import Finder
from desktop.records.reading import Reader
from desktop.records.views import Column, Filter, Order
from desktop.stock import names as n
from tests.records.mirrored import Kept, bound, document, kept, row
from tests.records.samples import NOON
from tests.records.test_finding import NARROWED, TEXTS, Case, fill, worlds

WORDS = (
    "",
    "d",
    "de",
    "del",
    "delivery",
    "delivery 1",
    "elivery",
    "1 de",
    "%",
    "ёл",
    "ёлка",
    "str",
)
ORDERS = [Order(column, down) for column in Column for down in (True, False)]
FORWARD = Order(Column.TITLE, descending=False)
ASKS = st.tuples(st.sampled_from(WORDS), st.sampled_from(ORDERS[:6]), st.integers(0, 1))
CHANGES = st.tuples(
    st.sampled_from(("put", "remove", "name", "look", "goods", "note", "forget")),
    st.integers(1, 8),
    st.integers(0, 7),
)
STEPS = st.lists(ASKS | ASKS | CHANGES, min_size=2, max_size=12)
TYPED = [(word, ORDERS[0], 0) for word in ("", "d", "de", "d", "", "de")]


def change(books: Kept, how: str, number: int, text: int) -> None:
    if how == "put":
        books.put(document(number, title=TEXTS[text]))
    elif how == "remove":
        books.mirror.remove([number])
    elif how == "look":
        lines = [row(900 + each, number, 101, source=1, price="5") for each in range(text % 3)]
        books.look(number, *lines, bindings=(bound(number, number, 31),) if text > 3 else ())
    elif how == "goods":
        books.name(n.Product(101, TEXTS[text] or "Lamp"), n.Warehouse(1, TEXTS[text], active=True))
    elif how == "note":
        books.mirror.note(as_of=str(text))
    elif how == "forget":
        books.mirror.forget_everything()
    else:
        books.name(n.Person(1, TEXTS[text] or "Nobody"))


@given(worlds(), NARROWED, STEPS)
@example((Case(document(1), None, ()),), Filter(), [*TYPED, ("remove", 1, 0), *TYPED])
@example((Case(document(1), None, ()),), Filter(), [*TYPED, ("note", 1, 0), ("look", 1, 1), *TYPED])
@example((Case(document(1), None, ()),), Filter(), [*TYPED, ("forget", 1, 0), *TYPED])
@settings(max_examples=60, deadline=None)
def test_a_narrowed_answer_is_the_one_asked_afresh(
    cases: tuple[Case, ...], asked: Filter, steps: Sequence[tuple[str, Order | int, int]]
) -> None:
    filters = (replace(asked, words=""), Filter())
    with TemporaryDirectory() as folder, kept(Path(folder) / "mirror.sqlite") as books:
        fill(books, cases)
        for what, how, which in steps:
            if not isinstance(how, Order):
                change(books, what, how, which)
                continue
            wanted = replace(filters[which], words=what)
            with closing(Reader(books.path)) as reader:
                afresh = Finder(reader.connection).find(wanted, how, NOON, (1, 3))
            assert books.finder.find(wanted, how, NOON, (1, 3)) == afresh


@pytest.mark.parametrize("most", [0, 50_000])
def test_whether_looked_up_or_read_through_it_is_the_same(
    kept: Kept, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(finding, "_LOOKED_UP", most)
    kept.put(*(document(each, title=f"T{each % 7}", comment="x" * each) for each in range(1, 60)))
    for word in ("", "t", "t3", "t3 x", "xxxxxxx t3", "t", "nothing"):
        found = kept.find(Filter(words=word), Order(Column.TITLE))
        assert found == sorted(found, key=lambda each: (each % 7, each), reverse=True)
        assert len(found) == {"": 59, "t": 59, "nothing": 0}.get(word, len(found))
        assert all(each % 7 == 3 for each in found) or "t3" not in word


def test_while_nothing_changes_an_answer_is_given_again(kept: Kept) -> None:
    kept.put(document(1), document(2))
    first = kept.finder.find(Filter(), FORWARD, NOON)
    assert kept.finder.find(Filter(), FORWARD, NOON) is first
    kept.put(document(3))
    assert list(kept.finder.find(Filter(), FORWARD, NOON)) == [1, 2, 3]


def test_what_no_list_depends_on_drops_no_answer(kept: Kept) -> None:
    lamp, yard = n.Product(101, "Lamp"), n.Warehouse(1, "Yard", active=True)
    kept.put(document(1), document(2))
    kept.name(lamp, yard, n.Supplier(31, n.SupplierKind.COMPANY, "Nord"))
    kept.look(1, row(11, 1, source=1, price="2"), bindings=(bound(1, 1, 31),), at=1.0)
    first = kept.finder.find(Filter(), FORWARD, NOON)
    kept.mirror.note(as_of="now", reading="")
    kept.put(document(1), document(2))
    kept.name(lamp, yard)
    kept.mirror.remove([77])
    kept.look(1, row(11, 1, source=1, price="2"), bindings=(bound(1, 1, 31),), at=2.0)
    assert kept.finder.find(Filter(), FORWARD, NOON) is first


@pytest.mark.parametrize(
    "changed",
    [
        lambda kept: kept.look(1, row(11, 1, 102, source=1, price="2")),
        lambda kept: kept.look(1, row(11, 1, source=2, price="2")),
        lambda kept: kept.look(1, row(11, 1, source=1, price="3")),
        lambda kept: kept.look(1, row(11, 1, source=1, price="2"), bindings=(bound(1, 1, 31),)),
        lambda kept: kept.look(1),
        lambda kept: kept.name(n.Product(101, "Lantern")),
        lambda kept: kept.name(n.Warehouse(1, "Barn", active=True)),
        lambda kept: kept.mirror.remove([2]),
        lambda kept: kept.put(document(1, comment="new")),
        lambda kept: kept.mirror.forget_everything(),
    ],
)
def test_what_a_list_can_depend_on_drops_the_answers(
    kept: Kept, changed: Callable[[Kept], object]
) -> None:
    kept.put(document(1), document(2))
    kept.name(n.Product(101, "Lamp"), n.Warehouse(1, "Yard", active=True))
    kept.look(1, row(11, 1, source=1, price="2"))
    first = kept.finder.find(Filter(), FORWARD, NOON)
    changed(kept)
    assert kept.finder.find(Filter(), FORWARD, NOON) is not first


@pytest.mark.parametrize("word", ["*", "?", "[", "]", "[a]", "a*b", "[^", "a?b"])
def test_signs_of_patterns_are_looked_for_as_they_are(kept: Kept, word: str) -> None:
    kept.put(document(1, title=f"so {word} it"), document(2, title="a axb [ ] b"[:4]))
    assert kept.search(word) == [1]


def question(*words: str, order: Order = FORWARD) -> Question:
    return Question(("kind = ?",), ("A",), frozenset(words), order)


def test_only_words_that_hold_the_former_ones_narrow() -> None:
    assert question("delivery", "9").narrows(question("deliv"))
    assert question("de").narrows(question())
    assert not question("de").narrows(question("del"))
    assert not question("de").narrows(question("d", "9"))
    assert not question("de").narrows(question("d", order=Order(Column.ID)))
    assert not question("de").narrows(replace(question("d"), values=("S",)))


def test_the_other_direction_is_the_same_answer_backwards() -> None:
    answers = Answers()
    answers.keep(question("a"), array("q", [1, 2, 3]))
    back = Order(Column.TITLE, descending=True)
    assert answers.known(question("a", order=back)) == array("q", [3, 2, 1])


def test_few_answers_are_kept_and_none_over_a_change() -> None:
    answers = Answers(most=5)
    answers.stand_at(1)
    answers.keep(question("a"), array("q", [1, 2, 3]))
    answers.keep(question("b"), array("q", [4, 5]))
    assert answers.known(question("a")) is not None
    answers.keep(question("c"), array("q", [6]))
    assert answers.known(question("b")) is None
    assert answers.known(question("a")) is not None
    answers.keep(question("d"), array("q", range(6)))
    assert answers.known(question("d")) is None
    answers.keep(question("a"), array("q", [1]))
    answers.stand_at(1)
    assert answers.known(question("a")) is not None
    answers.stand_at(2)
    assert answers.known(question("a")) is None
