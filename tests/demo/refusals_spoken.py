"""How each refusal is brought about on the small world, and what is said over the socket."""

from collections.abc import Awaitable, Callable
from typing import Any

from tests.demo import small_world as world
from tests.demo.conftest import Running

Scene = Callable[[Running], Awaitable[Any]]


def conducting(letter: str, *rows: dict[str, Any], supplier: bool = True, **switches: Any) -> Scene:
    """A new document is conducted, after the switches were changed."""

    async def scene(running: Running) -> Any:
        running.switches.change(switches)
        return await running.conduct(running.new(letter, *rows, supplier=supplier))

    return scene


def calling(method: str, params: dict[str, Any], **switches: Any) -> Scene:
    """The administrator calls, after the switches were changed."""

    async def scene(running: Running) -> Any:
        running.switches.change(switches)
        return await running.call(f"catalog.document.{method}", params)

    return scene


def as_clerk(method: str, params: dict[str, Any], *keys: str) -> Scene:
    """Somebody calls who has these rights only."""

    async def scene(running: Running) -> Any:
        world.grant(running.db, *keys)
        return await running.call(f"catalog.document.{method}", params, clerk=True)

    return scene


def adding(letter: str, **switches: Any) -> Scene:
    fields = {"docType": letter, "currency": "EUR", "responsibleId": 7}
    return calling("add", {"fields": fields}, **switches)


REFUSALS: dict[str, tuple[Scene, str, str]] = {
    "T1": (
        as_clerk("conduct", {"id": 11}),
        "Insufficient permissions to save the inventory object.",
        "Недостаточно прав для сохранения документа",
    ),
    "T2": (
        as_clerk("conduct", {"id": 11}, "catalog_read"),
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
        calling("conduct", {"id": 11}, plan=False),
        "Inventory Management is not available on your plan.",
        "Складской учёт недоступен на вашем тарифе",
    ),
    "T4": (
        calling("conduct", {"id": 999}),
        "Inventory object was not found.",
        "Документ не найден.",
    ),
    "T5": (
        calling("conductList", {"documentIds": [11]}, inventory=False),
        "You have to enable inventory management to process the inventory object.",
        "Для проведения документа необходимо включить складской учёт",
    ),
    "T6": (
        adding("S", mandatory={"S": ["dateDocument"]}),
        'The field "DATE_DOCUMENT" is required.',
        "Не заполнено обязательное поле DATE_DOCUMENT",
    ),
    "T7": (
        calling("update", {"id": 12, "fields": {"title": "x"}}),
        "Cannot modify processed item",
        "Невозможно изменить проведённый документ",
    ),
    "T8": (
        calling("delete", {"id": 12}),
        "Cannot delete a document for which a transaction was created.",
        "Нельзя удалить проведенный документ.",
    ),
    "T9 T4": (
        calling("deleteList", {"documentIds": [999]}),
        'Error deleting inventory object "#999": Inventory object was not found..',
        'При удалении документа "#999" произошла ошибка: Документ не найден.',
    ),
    "T10": (
        calling("deleteList", {"documentIds": [12]}),
        (
            'You cannot delete inventory object "Paper "12" & Co" because it has already been'
            " processed."
        ),
        'Вы не можете удалить документ "Paper "12" & Co", так как он проведен',
    ),
    "T11": (
        as_clerk("deleteList", {"documentIds": [11]}, "store_view"),
        'Insufficient permissions to delete inventory object "Paper "11" & Co".',
        'Недостаточно прав для удаления документа "Paper "11" & Co"',
    ),
    "E1 R1": (
        calling("conduct", {"id": 11}, inventory=False),
        (
            "Error processing inventory object: Inventory management has to be enabled to process"
            " inventory objects."
        ),
        (
            "Ошибка проведения документа: Проведение документов возможно только при включенном"
            " складском учёте"
        ),
    ),
    "E1 R2": (
        calling("conduct", {"id": 11}, external_catalog=True),
        (
            "Error processing inventory object: You cannot process inventory objects when using an"
            " external product catalog.."
        ),
        (
            "Ошибка проведения документа: Проведение документов невозможно при использовании"
            " внешнего каталога товаров"
        ),
    ),
    "E1 R3": (
        calling("conduct", {"id": 12}),
        "Error processing inventory object: The document has been already fulfilled..",
        "Ошибка проведения документа: Документ уже проведен",
    ),
    "E1 R5": (
        conducting("A", {"target": 1}, supplier=False),
        "Error processing inventory object: Supplier is not specified..",
        "Ошибка проведения документа: Не указан поставщик.",
    ),
    "E1 R6": (
        calling("conduct", {"id": 14}),
        (
            "Error processing inventory object: Items present in the inventory object ID #14 are"
            " missing."
        ),
        (
            "Ошибка проведения документа: Не найдены позиции документа складского учета с"
            " идентификатором #14"
        ),
    ),
    "E1 R7": (
        conducting("S", {"product": 999, "target": 1}),
        (
            "Error processing inventory object: Information block item ID #999 present in the"
            " inventory object is missing."
        ),
        (
            "Ошибка проведения документа: Не найден элемент инфоблока с идентификатором #999,"
            " присутствующий в документе складского учета"
        ),
    ),
    "E1 R9 and R10": (
        conducting("S", {"product": 104, "target": 1}, {"amount": 0, "target": 1}),
        (
            "Error processing inventory object: Inventory object refers to incorrect product type"
            " ID #104 (Delivery); Inventory object specifies incorrect product quantity ID #101"
            " (Chair)."
        ),
        (
            "Ошибка проведения документа: Неверный тип товара #104 (Delivery) в документе"
            " складского учета; Некорректное количество товара #101 (Chair) в документе"
            " складского учета"
        ),
    ),
    "E1 R11": (
        conducting("S", {"product": 103, "target": 1}),
        (
            "Error processing inventory object: Number of barcodes for product ID #103 (Router)"
            " specified in the inventory object does not match the actual product quantity.."
        ),
        (
            "Ошибка проведения документа: В документе складского учета число штрихкодов товара #103"
            " (Router) не совпадает с количеством самого товара"
        ),
    ),
    "E1 R12": (
        conducting("M", {"source": 1, "target": 1}),
        "Error processing inventory object: Destination and source warehouses are the same..",
        "Ошибка проведения документа: Склад-получатель не должен совпадать со складом-отправителем",
    ),
    "E1 R13": (
        conducting("D", {"amount": 9, "source": 1}),
        (
            "Error processing inventory object: The specified quantity of Chair exceeds available"
            " stock at Main."
        ),
        (
            "Ошибка проведения документа: Указанное количество товара Chair больше, чем есть на"
            " складе Main"
        ),
    ),
    "E1 R14": (
        conducting("D", {"amount": 9, "source": 1}, batch_costing=True),
        (
            'Error processing inventory object: Quantity of "Chair" in the processed inventory'
            " object exceeds stock on hand in Main.."
        ),
        (
            "Ошибка проведения документа: Количество товара Chair в проведённом документе больше,"
            " чем есть на складе Main"
        ),
    ),
    "E1 W one": (
        conducting("A", {"target": 99}),
        (
            "Error processing inventory object: Product 101 Chair specifies invalid stock receipt"
            " warehouse.."
        ),
        "Ошибка проведения документа: Для товара 101 Chair указан несуществующий склад прихода",
    ),
    "E1 W several": (
        conducting("D", {"source": None}, {"product": 102, "source": None}),
        (
            "Error processing inventory object: Products 101 Chair, 102 Desk lamp do not specify"
            " write-off warehouse.."
        ),
        (
            "Ошибка проведения документа: Для товаров 101 Chair, 102 Desk lamp не указан склад"
            " списания"
        ),
    ),
    "E1 W inactive source": (
        conducting("M", {"source": 4, "target": 1}),
        (
            "Error processing inventory object: Product 101 Chair specifies inactive source"
            " warehouse.."
        ),
        (
            "Ошибка проведения документа: Для товара 101 Chair указан деактивированный"
            " склад-отправитель"
        ),
    ),
    "E2 R3, escaped": (
        calling("conductList", {"documentIds": [12]}),
        (
            'Error processing inventory object "Paper &quot;12&quot; &amp; Co": The document has'
            " been already fulfilled.."
        ),
        (
            'При проведении документа "Paper &quot;12&quot; &amp; Co" произошла ошибка: Документ'
            " уже проведен"
        ),
    ),
    "E3 R4": (
        calling("cancel", {"id": 11}),
        "Error canceling inventory object processing: The transaction is still pending..",
        "Ошибка отмены проведения документа: Документ еще не проведен.",
    ),
    "E3 alone": (
        calling("cancel", {"id": 999}),
        "Error canceling inventory object processing: .",
        "Ошибка отмены проведения документа: ",
    ),
    "E3 T4": (
        calling("cancelList", {"documentIds": [999]}),
        "Error canceling inventory object processing: Inventory object was not found..",
        "Ошибка отмены проведения документа: Документ не найден.",
    ),
    "E4 R4, escaped": (
        calling("cancelList", {"documentIds": [11]}),
        (
            'Error canceling inventory object "Paper &quot;11&quot; &amp; Co": The transaction is'
            " still pending.."
        ),
        (
            'При отмене документа "Paper &quot;11&quot; &amp; Co" произошла ошибка: Документ еще не'
            " проведен."
        ),
    ),
    "E5": (
        calling("conductList", {"documentIds": [999]}),
        'Error processing "#DOC_TITLE#".',
        'При проведении документа "#DOC_TITLE#" произошла ошибка',
    ),
}
