"""What a document is, in the words of the house."""

from decimal import Decimal

import pytest

from desktop.stock.documents import Kind, Line, Status, status_of


def test_the_five_kinds_have_the_portal_s_letters() -> None:
    assert [Kind.of(letter) for letter in "ASMRD"] == [
        Kind.RECEIPT,
        Kind.ADJUSTMENT,
        Kind.TRANSFER,
        Kind.RETURN,
        Kind.WRITE_OFF,
    ]


@pytest.mark.parametrize("letter", ["", "U", "W", "a", "AS", "А"])
def test_an_unknown_letter_is_no_kind(letter: str) -> None:
    assert Kind.of(letter) is None


def test_what_a_kind_does_to_stock() -> None:
    assert [kind for kind in Kind if kind.brings_in and kind.takes_out] == [Kind.TRANSFER]
    assert [kind for kind in Kind if not kind.brings_in] == [Kind.WRITE_OFF]


@pytest.mark.parametrize(
    ("code", "by", "status"),
    [
        ("N", None, Status.DRAFT),
        ("N", 7, Status.CANCELLED),
        ("C", None, Status.CANCELLED),
        ("Y", 7, Status.CONDUCTED),
        ("?", 7, Status.OTHER),
    ],
)
def test_only_yes_means_that_the_goods_count(code: str, by: int | None, status: Status) -> None:
    assert status_of(code, by) is status


def test_a_line_s_sum_is_exact_and_a_missing_price_is_nothing() -> None:
    line = Line(1, 1, 1, None, 1, Decimal("0.1"), Decimal("0.3"))
    assert line.sum == Decimal("0.03")
    assert Line(1, 1, 1, None, 1, Decimal(3), None).sum == 0
