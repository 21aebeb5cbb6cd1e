"""The real server's sentences in English and Russian, typed from the facts.

They are not taken from the product. The English frames add a full stop of their own to reasons
that may already end in one; the Russian frames do not.
"""

FACTS: dict[str, object] = {
    "title": "Oak",
    "reason": "Why not.",
    "field": "TOTAL",
    "id": 12,
    "pid": 77,
    "name": "Chair",
    "store": "Main",
    "n": 5,
}
SENTENCES = {
    "T1": (
        "Insufficient permissions to save the inventory object.",
        "Недостаточно прав для сохранения документа",
    ),
    "T2": (
        (
            "Cannot complete action because you don't have sufficient permissions to view and"
            " select warehouses."
        ),
        (
            "Не удалось завершить действие, так как у вас недостаточно прав для просмотра и выбора"
            " складов"
        ),
    ),
    "T3": (
        "Inventory Management is not available on your plan.",
        "Складской учёт недоступен на вашем тарифе",
    ),
    "T4": ("Inventory object was not found.", "Документ не найден."),
    "T5": (
        "You have to enable inventory management to process the inventory object.",
        "Для проведения документа необходимо включить складской учёт",
    ),
    "T6": ('The field "TOTAL" is required.', "Не заполнено обязательное поле TOTAL"),
    "T7": ("Cannot modify processed item", "Невозможно изменить проведённый документ"),
    "T8": (
        "Cannot delete a document for which a transaction was created.",
        "Нельзя удалить проведенный документ.",
    ),
    "T9": (
        'Error deleting inventory object "Oak": Why not..',
        'При удалении документа "Oak" произошла ошибка: Why not.',
    ),
    "T10": (
        'You cannot delete inventory object "Oak" because it has already been processed.',
        'Вы не можете удалить документ "Oak", так как он проведен',
    ),
    "T11": (
        'Insufficient permissions to delete inventory object "Oak".',
        'Недостаточно прав для удаления документа "Oak"',
    ),
    "E1": (
        "Error processing inventory object: Why not..",
        "Ошибка проведения документа: Why not.",
    ),
    "E2": (
        'Error processing inventory object "Oak": Why not..',
        'При проведении документа "Oak" произошла ошибка: Why not.',
    ),
    "E3": (
        "Error canceling inventory object processing: Why not..",
        "Ошибка отмены проведения документа: Why not.",
    ),
    "E4": (
        'Error canceling inventory object "Oak": Why not..',
        'При отмене документа "Oak" произошла ошибка: Why not.',
    ),
    "E5": ('Error processing "Oak".', 'При проведении документа "Oak" произошла ошибка'),
    "R1": (
        "Inventory management has to be enabled to process inventory objects",
        "Проведение документов возможно только при включенном складском учёте",
    ),
    "R2": (
        "You cannot process inventory objects when using an external product catalog.",
        "Проведение документов невозможно при использовании внешнего каталога товаров",
    ),
    "R3": ("The document has been already fulfilled.", "Документ уже проведен"),
    "R4": ("The transaction is still pending.", "Документ еще не проведен."),
    "R5": ("Supplier is not specified.", "Не указан поставщик."),
    "R6": (
        "Items present in the inventory object ID #12 are missing",
        "Не найдены позиции документа складского учета с идентификатором #12",
    ),
    "R7": (
        "Information block item ID #77 present in the inventory object is missing",
        (
            "Не найден элемент инфоблока с идентификатором #77, присутствующий в документе"
            " складского учета"
        ),
    ),
    "R8": (
        "Product ID #77 present in the inventory object is missing",
        (
            "Не найден товар с идентификатором #77 (Chair), присутствующий в документе складского"
            " учета"
        ),
    ),
    "R9": (
        "Inventory object refers to incorrect product type ID #77 (Chair)",
        "Неверный тип товара #77 (Chair) в документе складского учета",
    ),
    "R10": (
        "Inventory object specifies incorrect product quantity ID #77 (Chair)",
        "Некорректное количество товара #77 (Chair) в документе складского учета",
    ),
    "R11": (
        (
            "Number of barcodes for product ID #77 (Chair) specified in the inventory object does"
            " not match the actual product quantity."
        ),
        (
            "В документе складского учета число штрихкодов товара #77 (Chair) не совпадает с"
            " количеством самого товара"
        ),
    ),
    "R12": (
        "Destination and source warehouses are the same.",
        "Склад-получатель не должен совпадать со складом-отправителем",
    ),
    "R13": (
        "The specified quantity of Chair exceeds available stock at Main",
        "Указанное количество товара Chair больше, чем есть на складе Main",
    ),
    "R14": (
        'Quantity of "Chair" in the processed inventory object exceeds stock on hand in Main.',
        "Количество товара Chair в проведённом документе больше, чем есть на складе Main",
    ),
    "title A": ("Stock receipt #5", "Приходная накладная #5"),
    "title S": ("Stock adjustment #5", "Оприходование #5"),
    "title M": ("Transfer #5", "Перемещение #5"),
    "title R": ("Return #5", "Возврат товара #5"),
    "title D": ("Write-off #5", "Списание #5"),
}
# what follows the products: one product, several
WAREHOUSES_EN = {
    ("A", "absent"): ("does not specify stock receipt", "do not specify stock receipt"),
    ("A", "unknown"): ("specifies invalid stock receipt", "specify invalid stock receipt"),
    ("A", "closed"): ("specifies deactivated stock receipt", "specify deactivated stock receipt"),
    ("S", "absent"): ("does not specify stock adjustment", "do not specify stock adjustment"),
    ("S", "unknown"): ("specifies invalid stock adjustment", "specify invalid stock adjustment"),
    ("S", "closed"): (
        "specifies deactivated stock adjustment",
        "specify deactivated stock adjustment",
    ),
    ("R", "absent"): ("does not specify return", "do not specify return-to"),
    ("R", "unknown"): ("specifies invalid return", "specify invalid return-to"),
    ("R", "closed"): ("specifies deactivated return", "specify deactivated return"),
    ("D", "absent"): ("does not specify source", "do not specify write-off"),
    ("D", "unknown"): ("specifies invalid source", "specify invalid write-off"),
    ("D", "closed"): ("specifies deactivated source", "specify deactivated source"),
    ("source", "absent"): ("does not specify source", "do not specify source"),
    ("source", "unknown"): ("specifies invalid source", "specify invalid source"),
    ("source", "closed"): ("specifies inactive source", "specify inactive source"),
    ("destination", "absent"): ("does not specify destination", "do not specify destination"),
    ("destination", "unknown"): ("specifies invalid destination", "specify invalid destination"),
    ("destination", "closed"): (
        "specifies deactivated destination",
        "specify deactivated destination",
    ),
}
WAREHOUSES_RU = {
    "A": "склад прихода",
    "S": "склад оприходования",
    "R": "склад возврата",
    "D": "склад списания",
    "source": "склад-отправитель",
    "destination": "склад назначения",
}
WRONG_RU = {
    "absent": "не указан",
    "unknown": "указан несуществующий",
    "closed": "указан деактивированный",
}
