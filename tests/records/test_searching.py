"""Searching: every word, in any case and alphabet, in everything a row stands for."""

import pytest

from desktop.stock import names as n
from tests.records.mirrored import Kept, bound, document, row


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Поставка Ёлок", "ПОСТАВКА ёлок"),
        ("ΠΑΡΑΛΑΒΗ ΟΔΟΣ", "οδος παραλαβη"),
        ("Straße 9", "STRASSE"),
        ("İSTANBUL deposu", "istanbul DEPOSU"),
        ("ısparta", "ISPARTA"),
        ("Cafe\u0301 crème", "café CRE\u0300ME"),
        ("100% of a_b", "100% a_b"),
        ('it\'s "quoted" -- ; DROP', 'it\'s "quoted" --'),
        ("back\\slash", "BACK\\SLASH"),
        ("before\0after", "before\0after"),
        ("before\0after", "after"),
        ("🪑 chair 👩‍🔧", "👩‍🔧 🪑"),
        ("a*b? [c]", "[c] a*b?"),
        ("مرحبا بالعالم", "بالعالم"),
        ("first\nsecond", "second first"),
    ],
)
def test_a_title_is_found_by_its_words(kept: Kept, title: str, words: str) -> None:
    kept.put(document(1, title=title), document(2, title="something else"))
    assert kept.search(words) == [1]


@pytest.mark.parametrize("words", ["%", "_", "'", '"', "\\", "\0", "*", "🪑", "chair 🪑"])
def test_signs_of_other_languages_mean_only_themselves(kept: Kept, words: str) -> None:
    kept.put(document(1, title="A chair"))
    assert kept.search(words) == []


def test_blanks_ask_nothing(kept: Kept) -> None:
    kept.put(document(1), document(2))
    assert kept.search(" \t\n\u3000") == [1, 2]


def test_every_fact_of_a_row_is_searched(kept: Kept) -> None:
    kept.name(
        n.Person(7, "Boris Ivanov"),
        n.Warehouse(1, "Main hall", active=True),
        n.Warehouse(2, "North shop", active=True),
        n.Product(101, "Chair, red"),
        n.Supplier(31, n.SupplierKind.COMPANY, "Nord & Söhne"),
    )
    kept.put(
        document(4711, number="WH-17", title="Paper", comment="urgent!", responsible_id=7),
        document(2),
    )
    kept.look(4711, row(1, 4711, 101, 1, 2), bindings=(bound(1, 4711, 31),))
    for word in ("4711", "wh-17", "paper", "URGENT!", "ivanov", "hall", "north", "red", "söhne"):
        assert kept.search(word) == [4711], word
    assert kept.search("red hall ivanov urgent wh-17 nord 471") == [4711]
    assert kept.search("red hall petrova") == []


def test_words_do_not_run_over_from_one_fact_to_the_next(kept: Kept) -> None:
    kept.name(n.Warehouse(1, "Alpha", active=True), n.Warehouse(2, "Beta", active=True))
    kept.put(document(1, title="one", comment="two"))
    kept.look(1, row(1, 1, source=1), row(2, 1, source=2))
    assert kept.search("onetwo") == []
    assert kept.search("alphabeta") == []
    assert kept.search("alpha beta one two") == [1]


def test_what_was_searched_before_a_change_is_gone_after_it(kept: Kept) -> None:
    kept.name(n.Product(101, "Chair"), n.Product(102, "Lamp"))
    kept.put(document(1, title="old"))
    kept.look(1, row(1, 1, 101))
    kept.put(document(1, title="new"))
    assert (kept.search("old"), kept.search("new chair")) == ([], [1])
    kept.look(1, row(2, 1, 102))
    assert (kept.search("chair"), kept.search("new lamp")) == ([], [1])
    kept.mirror.remove([1])
    assert kept.search("lamp") == []
