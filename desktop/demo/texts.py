"""What a portal says, in English and Russian, full stops included.

The reasons often end in a full stop and the English frames add another: the real server does so.
"""

from desktop.demo.switches import Switches

_TEXTS: dict[str, tuple[str, str]] = {
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
    "T6": ('The field "{field}" is required.', "Не заполнено обязательное поле {field}"),
    "T7": ("Cannot modify processed item", "Невозможно изменить проведённый документ"),
    "T8": (
        "Cannot delete a document for which a transaction was created.",
        "Нельзя удалить проведенный документ.",
    ),
    "T9": (
        'Error deleting inventory object "{title}": {reason}.',
        'При удалении документа "{title}" произошла ошибка: {reason}',
    ),
    "T10": (
        'You cannot delete inventory object "{title}" because it has already been processed.',
        'Вы не можете удалить документ "{title}", так как он проведен',
    ),
    "T11": (
        'Insufficient permissions to delete inventory object "{title}".',
        'Недостаточно прав для удаления документа "{title}"',
    ),
    "E1": (
        "Error processing inventory object: {reason}.",
        "Ошибка проведения документа: {reason}",
    ),
    "E2": (
        'Error processing inventory object "{title}": {reason}.',
        'При проведении документа "{title}" произошла ошибка: {reason}',
    ),
    "E3": (
        "Error canceling inventory object processing: {reason}.",
        "Ошибка отмены проведения документа: {reason}",
    ),
    "E4": (
        'Error canceling inventory object "{title}": {reason}.',
        'При отмене документа "{title}" произошла ошибка: {reason}',
    ),
    "E5": (
        'Error processing "{title}".',
        'При проведении документа "{title}" произошла ошибка',
    ),
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
        "Items present in the inventory object ID #{id} are missing",
        "Не найдены позиции документа складского учета с идентификатором #{id}",
    ),
    "R7": (
        "Information block item ID #{pid} present in the inventory object is missing",
        (
            "Не найден элемент инфоблока с идентификатором #{pid}, присутствующий в документе"
            " складского учета"
        ),
    ),
    "R8": (
        "Product ID #{pid} present in the inventory object is missing",
        (
            "Не найден товар с идентификатором #{pid} ({name}), присутствующий в документе"
            " складского учета"
        ),
    ),
    "R9": (
        "Inventory object refers to incorrect product type ID #{pid} ({name})",
        "Неверный тип товара #{pid} ({name}) в документе складского учета",
    ),
    "R10": (
        "Inventory object specifies incorrect product quantity ID #{pid} ({name})",
        "Некорректное количество товара #{pid} ({name}) в документе складского учета",
    ),
    "R11": (
        (
            "Number of barcodes for product ID #{pid} ({name}) specified in the inventory object"
            " does not match the actual product quantity."
        ),
        (
            "В документе складского учета число штрихкодов товара #{pid} ({name}) не совпадает с"
            " количеством самого товара"
        ),
    ),
    "R12": (
        "Destination and source warehouses are the same.",
        "Склад-получатель не должен совпадать со складом-отправителем",
    ),
    "R13": (
        "The specified quantity of {name} exceeds available stock at {store}",
        "Указанное количество товара {name} больше, чем есть на складе {store}",
    ),
    "R14": (
        'Quantity of "{name}" in the processed inventory object exceeds stock on hand in {store}.',
        "Количество товара {name} в проведённом документе больше, чем есть на складе {store}",
    ),
    "title A": ("Stock receipt #{n}", "Приходная накладная #{n}"),
    "title S": ("Stock adjustment #{n}", "Оприходование #{n}"),
    "title M": ("Transfer #{n}", "Перемещение #{n}"),
    "title R": ("Return #{n}", "Возврат товара #{n}"),
    "title D": ("Write-off #{n}", "Списание #{n}"),
    "type A": ("Stock receipt", "Приход товара на склад"),
    "type S": ("Stock adjustment", "Оприходование товара"),
    "type M": ("Stock transfer", "Перемещение товара между складами"),
    "type R": ("Return", "Возврат товара"),
    "type D": ("Write-off", "Списание товара"),
}

_DOCUMENTATION = {
    "T1": "Insufficient permissions to save the document",
    "T2": "Failed to complete the action as you do not have sufficient rights to view and select"
    " warehouses",
    "T3": "Inventory accounting is not available on your plan",
    "T4": "Document not found",
    "T5": "Warehouse accounting must be enabled to conduct the document",
    "E1": "Document conducting error: {reason}",
    "E2": 'An error occurred while conducting the document "{title}": {reason}',
    "E3": "Error cancelling document conduct: {reason}",
    "E4": 'An error occurred while canceling the document "{title}": {reason}',
    "R4": "Document has not been conducted yet",
    "R5": "Supplier not specified",
}

_WAREHOUSES_EN = {
    "A": "stock receipt",
    "S": "stock adjustment",
    "R": "return",
    "D": "source",
    "source": "source",
    "destination": "destination",
}
_WAREHOUSES_RU = {
    "A": "склад прихода",
    "S": "склад оприходования",
    "R": "склад возврата",
    "D": "склад списания",
    "source": "склад-отправитель",
    "destination": "склад назначения",
}
_WRONG_EN = {
    "absent": ("does not specify", "do not specify"),
    "unknown": ("specifies invalid", "specify invalid"),
    "closed": ("specifies deactivated", "specify deactivated"),
}
_WRONG_RU = {
    "absent": "не указан",
    "unknown": "указан несуществующий",
    "closed": "указан деактивированный",
}


def text(switches: Switches, key: str, **facts: object) -> str:
    """The portal's sentence, with its facts in place."""
    if switches.texts == "documentation" and key in _DOCUMENTATION:
        return _DOCUMENTATION[key].format(**facts)
    english, russian = _TEXTS[key]
    return (russian if switches.language == "ru" else english).format(**facts)


def warehouse_text(switches: Switches, wrong: str, role: str, products: list[str]) -> str:
    """One or several products whose warehouse is absent, unknown or closed.

    `role` is the document's type, or `source` and `destination` of a transfer.
    """
    named, several = ", ".join(products), len(products) > 1
    if switches.language == "ru":
        return (
            f"Для товар{'ов' if several else 'а'} {named} {_WRONG_RU[wrong]} {_WAREHOUSES_RU[role]}"
        )
    warehouse = _WAREHOUSES_EN[role]
    if several and wrong != "closed":
        warehouse = {"R": "return-to", "D": "write-off"}.get(role, warehouse)
    verb = _WRONG_EN[wrong][several]
    if wrong == "closed" and role == "source":
        verb = verb.replace("deactivated", "inactive")
    return f"Product{'s' if several else ''} {named} {verb} {warehouse} warehouse."
