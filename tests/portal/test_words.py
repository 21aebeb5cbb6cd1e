"""The portal's words: cleaned for showing, and recognised in both languages it speaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.portal.words import LONGEST, Meaning, clean, recognise


@given(st.text())
def test_what_is_shown_is_plain_short_and_printable(text: str) -> None:
    shown = clean(text)
    assert len(shown) <= LONGEST
    assert all(character.isprintable() or character == "\u00a0" for character in shown)
    assert shown == " ".join(shown.split())
    recognise(shown)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Receipt &quot;Nord&quot; &amp;amp; Co", 'Receipt "Nord" &amp; Co'),
        ("already fulfilled..", "already fulfilled."),
        ("and so on...", "and so on..."),
        ("Error processing inventory object: .", "Error processing inventory object."),
        ("a\x00b\x1b[31mc\u202ed", "ab[31mcd"),
        ("line one\nline two", "line one line two"),
        ("", ""),
    ],
)
def test_cleaning(text: str, shown: str) -> None:
    assert clean(text) == shown


@pytest.mark.parametrize("text", [None, 5, [], {}, True])
def test_what_is_no_text_is_no_words(text: object) -> None:
    assert clean(text) == ""


def test_a_long_text_is_capped() -> None:
    assert len(clean("x" * 100_000)) == LONGEST
    assert clean("x" * 100_000).endswith("…")


SENTENCES = [
    (Meaning.NO_RIGHT, "Insufficient permissions to save the inventory object."),
    (Meaning.NO_RIGHT, "Недостаточно прав для сохранения документа"),
    (
        Meaning.NO_WAREHOUSE_RIGHT,
        (
            "Cannot complete action because you don't have sufficient permissions to view and"
            " select warehouses."
        ),
    ),
    (
        Meaning.NO_WAREHOUSE_RIGHT,
        (
            "Не удалось завершить действие, так как у вас недостаточно прав для просмотра и выбора"
            " складов"
        ),
    ),
    (Meaning.NOT_IN_PLAN, "Inventory Management is not available on your plan."),
    (Meaning.NOT_IN_PLAN, "Складской учёт недоступен на вашем тарифе"),
    (Meaning.NOT_FOUND, "Inventory object was not found."),
    (Meaning.NOT_FOUND, "Документ не найден."),
    (
        Meaning.INVENTORY_OFF,
        "You have to enable inventory management to process the inventory object.",
    ),
    (Meaning.INVENTORY_OFF, "Для проведения документа необходимо включить складской учёт"),
    (
        Meaning.INVENTORY_OFF,
        "Inventory management has to be enabled to process inventory objects",
    ),
    (
        Meaning.INVENTORY_OFF,
        "Проведение документов возможно только при включенном складском учёте",
    ),
    (Meaning.FIELD_REQUIRED, 'The field "TITLE" is required.'),
    (Meaning.FIELD_REQUIRED, "Не заполнено обязательное поле TITLE"),
    (Meaning.ALREADY_CONDUCTED, "Cannot modify processed item"),
    (Meaning.ALREADY_CONDUCTED, "Невозможно изменить проведённый документ"),
    (
        Meaning.ALREADY_CONDUCTED,
        "Cannot delete a document for which a transaction was created.",
    ),
    (Meaning.ALREADY_CONDUCTED, "Нельзя удалить проведенный документ."),
    (
        Meaning.ALREADY_CONDUCTED,
        'You cannot delete inventory object "X" because it has already been processed.',
    ),
    (Meaning.ALREADY_CONDUCTED, 'Вы не можете удалить документ "X", так как он проведен'),
    (Meaning.NO_RIGHT, 'Insufficient permissions to delete inventory object "X".'),
    (Meaning.NO_RIGHT, 'Недостаточно прав для удаления документа "X"'),
    (
        Meaning.RUN_BY_1C,
        "You cannot process inventory objects when using an external product catalog.",
    ),
    (
        Meaning.RUN_BY_1C,
        "Проведение документов невозможно при использовании внешнего каталога товаров",
    ),
    (Meaning.ALREADY_CONDUCTED, "The document has been already fulfilled."),
    (Meaning.ALREADY_CONDUCTED, "Документ уже проведен"),
    (Meaning.NOT_CONDUCTED, "The transaction is still pending."),
    (Meaning.NOT_CONDUCTED, "Документ еще не проведен."),
    (Meaning.NO_SUPPLIER, "Supplier is not specified."),
    (Meaning.NO_SUPPLIER, "Не указан поставщик."),
    (Meaning.NO_LINES, "Items present in the inventory object ID #5 are missing"),
    (
        Meaning.NO_LINES,
        "Не найдены позиции документа складского учета с идентификатором #5",
    ),
    (
        Meaning.PRODUCT_GONE,
        "Information block item ID #77 present in the inventory object is missing",
    ),
    (
        Meaning.PRODUCT_GONE,
        "Не найден элемент инфоблока с идентификатором #77, присутствующий в документе",
    ),
    (Meaning.PRODUCT_GONE, "Product ID #77 present in the inventory object is missing"),
    (Meaning.PRODUCT_GONE, "Не найден товар с идентификатором #77 (Стул), присутствующий в"),
    (Meaning.PRODUCT_TYPE, "Inventory object refers to incorrect product type ID #77 (Chair)"),
    (Meaning.PRODUCT_TYPE, "Неверный тип товара #77 (Стул) в документе складского учета"),
    (Meaning.QUANTITY, "Inventory object specifies incorrect product quantity ID #77 (Chair)"),
    (Meaning.QUANTITY, "Некорректное количество товара #77 (Стул) в документе складского учета"),
    (
        Meaning.BARCODES,
        (
            "Number of barcodes for product ID #77 (Chair) specified in the inventory object does"
            " not match the actual product quantity."
        ),
    ),
    (
        Meaning.BARCODES,
        "В документе складского учета число штрихкодов товара #77 (Стул) не совпадает с",
    ),
    (Meaning.SAME_WAREHOUSE, "Destination and source warehouses are the same."),
    (Meaning.SAME_WAREHOUSE, "Склад-получатель не должен совпадать со складом-отправителем"),
    (Meaning.STOCK_SHORT, "The specified quantity of Chair exceeds available stock at Main"),
    (
        Meaning.STOCK_SHORT,
        "Указанное количество товара Стул больше, чем есть на складе Главный",
    ),
    (
        Meaning.STOCK_SHORT,
        'Quantity of "Chair" in the processed inventory object exceeds stock on hand in Main.',
    ),
    (
        Meaning.STOCK_SHORT,
        "Количество товара Стул в проведённом документе больше, чем есть на складе Главный",
    ),
    (
        Meaning.WAREHOUSE_MISSING,
        "Product 77 Chair does not specify stock receipt warehouse.",
    ),
    (
        Meaning.WAREHOUSE_MISSING,
        "Products 77 Chair, 78 Table do not specify source warehouse.",
    ),
    (Meaning.WAREHOUSE_MISSING, "Для товара 77 Стул не указан склад прихода"),
    (Meaning.WAREHOUSE_MISSING, "Для товаров 77 Стул, 78 Стол не указан склад списания"),
    (Meaning.WAREHOUSE_UNKNOWN, "Product 77 Chair specifies invalid source warehouse."),
    (Meaning.WAREHOUSE_UNKNOWN, "Для товара 77 Стул указан несуществующий склад-отправитель"),
    (
        Meaning.WAREHOUSE_CLOSED,
        "Products 77 Chair, 78 Table specify deactivated destination warehouse.",
    ),
    (Meaning.WAREHOUSE_CLOSED, "Product 77 Chair specifies inactive source warehouse."),
    (Meaning.WAREHOUSE_CLOSED, "Для товара 77 Стул указан деактивированный склад назначения"),
]


@pytest.mark.parametrize(("meaning", "sentence"), SENTENCES)
@pytest.mark.parametrize(
    "frame",
    ["{}", "Error processing inventory object: {}.", "Ошибка проведения документа: {}"],
    ids=["bare", "English", "Russian"],
)
def test_every_sentence_of_a_portal_is_known(meaning: str, sentence: str, frame: str) -> None:
    recognised = recognise(clean(frame.format(sentence)))
    assert meaning in [found.meaning for found in recognised]


def test_names_and_numbers_are_taken_out_of_the_words() -> None:
    (short,) = recognise("Указанное количество товара Стул больше, чем есть на складе Главный")
    assert (short.product, short.warehouse) == ("Стул", "Главный")
    (gone,) = recognise(
        "Information block item ID #77 present in the inventory object is missing; Information"
        " block item ID #78 present in the inventory object is missing"
    )
    assert gone.product_ids == (77, 78)


def test_several_problems_in_one_text_are_all_told() -> None:
    both = recognise(
        "Information block item ID #77 present in the inventory object is missing; Inventory"
        " object specifies incorrect product quantity ID #78 (Table)"
    )
    assert {found.meaning for found in both} == {Meaning.PRODUCT_GONE, Meaning.QUANTITY}


@pytest.mark.parametrize("text", ["", "Something nobody has told us of", "Ошибка", "0"])
def test_an_unknown_text_says_nothing(text: str) -> None:
    assert recognise(text) == ()
