"""What a scanned code stands for, in a mirror of a few documents and products."""

import pytest

from desktop.records.recognising import Recognised, recognise
from desktop.stock.names import Product
from tests.records.mirrored import Kept, document, row

JAR = "Jar 0.5 l 4006381333931"


@pytest.fixture
def books(kept: Kept) -> Kept:
    kept.put(
        document(4, number="4817"),
        document(5, number="17"),
        document(6, number="017"),
        document(7, number="rec-9/Ж"),
        document(8, number="rec-9/ж"),
        document(17, number=None),
        document(4817, number="5"),
    )
    kept.name(Product(101, JAR), Product(102, "Lid"), Product(103, "Lid (LID-000-77)"))
    kept.look(4, row(1, 4), row(2, 4))
    kept.look(5, row(3, 5), row(4, 5, product=102))
    return kept


def asked(books: Kept, code: str) -> Recognised:
    return recognise(books.finder._db, code)


def test_a_number_is_exact_but_for_case(books: Kept) -> None:
    assert asked(books, "17").numbered == (5,)
    assert asked(books, "017").numbered == (6,)
    assert asked(books, " REC-9/ж ").numbered == (8, 7)
    assert asked(books, "rec-9").numbered == ()


def test_an_id_is_found_beside_a_number(books: Kept) -> None:
    assert asked(books, "17") == Recognised((5,), 17)
    assert asked(books, "4817") == Recognised((4,), 4817)
    assert asked(books, "5").numbered == (4817,)
    assert asked(books, "5").document_id == 5


@pytest.mark.parametrize("code", ["", "  ", "0", "-4", "4.0", "٤", "9" * 30, "' OR 1=1 --", "\0"])
def test_garbage_is_nothing(books: Kept, code: str) -> None:
    assert asked(books, code) == Recognised()


def test_a_product_by_its_name_or_the_barcode_in_it(books: Kept) -> None:
    assert asked(books, JAR.upper()) == Recognised(products=((101, JAR),), containing=2)
    assert asked(books, "4006381333931") == Recognised(products=((101, JAR),), containing=2)
    assert asked(books, "lid").products == ((102, "Lid"),)
    assert asked(books, "lid-000-77") == Recognised(products=((103, "Lid (LID-000-77)"),))


def test_a_part_of_a_barcode_is_another_barcode(books: Kept) -> None:
    assert asked(books, "006381333931") == Recognised()
    assert asked(books, "400638133393") == Recognised()


def test_a_short_code_in_a_name_is_no_barcode(books: Kept) -> None:
    assert asked(books, "jar") == Recognised()
