"""Text is compared without case in every alphabet, and numbers by their value."""

import sys
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.records.folding import folded, natural, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ПОСТАВКА Ёлка", "поставка ёлка"),
        ("ΟΔΥΣΣΕΥΣ", "οδυσσευς"),
        ("οδυσσεύς", "ΟΔΥΣΣΕΎΣ"),
        ("Straße", "STRASSE"),
        ("STRAẞE", "straße"),
        ("İSTANBUL", "istanbul"),
        ("ISPARTA", "ısparta"),
        ("Café", "CAFE\u0301"),
        ("Ångström", "\u212bngstro\u0308m"),
        ("Įrašas", "I\u0328RAS\u030cAS"),
        ("ԲԱՐԵՒ", "բարև"),
        ("ﬁlter", "FILTER"),
        ("ＡＢＣ１", "abc1"),
        ("ǰ", "J\u030c"),
    ],
)
def test_spellings_of_one_word_are_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("e", "é"), ("и", "й"), ("o", "ö"), ("l", "i")])
def test_different_letters_stay_different(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_no_letter_of_any_alphabet_loses_itself_by_case_or_composition() -> None:
    letters = (chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    strayed = [
        letter
        for letter in letters
        if {folded(letter.upper()), folded(letter.lower()), folded(folded(letter))}
        | {folded(unicodedata.normalize(form, letter)) for form in ("NFC", "NFD")}
        != {folded(letter)}
    ]
    assert strayed == []


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.lists(st.text()))
def test_words_are_what_blanks_part(parts: list[str]) -> None:
    assert words(" \t\n".join(parts)) == [each for part in parts for each in words(part)]


def rise(texts: list[str]) -> bool:
    keys = [natural(each) for each in texts]
    return all(one < other for one, other in pairwise(keys))


@given(st.integers(min_value=0), st.integers(min_value=0))
def test_numbers_sort_by_value(one: int, other: int) -> None:
    for pattern in ("{}", "A-{}", "№ {}/x"):
        keys = natural(pattern.format(one)), natural(pattern.format(other))
        assert (keys[0] < keys[1]) == (one < other)


def test_numbers_of_any_length_and_alphabet_sort_by_value() -> None:
    rising = ["0", "9", "10", "٣٤", "99", "100", "9" * 18, "1" + "0" * 18, "1" + "0" * 40]
    assert rise(rising)
    assert natural("007") == natural("7") == natural("７")
    assert len(natural("1" * 10_000)) <= 60


def test_every_part_of_a_dated_number_counts() -> None:
    rising = ["WH-2026-03-04-9", "WH-2026-03-04-10", "WH-2026-03-10-1", "WH-2026-11-01-1"]
    assert rise(rising)
