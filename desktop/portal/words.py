"""The portal's own words, made fit to be shown: plain, short, and read only to refine.

Nothing the program does depends on a text. Where one is recognised, in English or Russian, as
portals send it or as the documentation prints it, the problem only says more precisely why.
"""

import html
import re
import unicodedata
from dataclasses import dataclass

LONGEST = 2000


def clean(text: object) -> str:
    """Entities unescaped once, control characters gone, the doubled full stop dropped, capped."""
    if not isinstance(text, str):
        return ""
    plain = html.unescape(text[: LONGEST * 6])
    kept = (" " if c in "\r\n\t" else c for c in plain if c in "\r\n\t" or _shown(c))
    said = " ".join("".join(kept).split())
    said = re.sub(r"(?<!\.)\.\.$", ".", said)
    said = re.sub(r":\s*\.$", ".", said)  # a template whose reason was empty
    return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"


def _shown(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn"}


class Meaning:
    """What a recognised text says; the names are those of the house's problems."""

    NO_RIGHT = "no right"
    NO_WAREHOUSE_RIGHT = "no warehouse right"
    NOT_IN_PLAN = "not in plan"
    INVENTORY_OFF = "inventory off"
    RUN_BY_1C = "1C"
    NOT_FOUND = "not found"
    ALREADY_CONDUCTED = "already conducted"
    NOT_CONDUCTED = "not conducted"
    NO_SUPPLIER = "no supplier"
    NO_LINES = "no lines"
    PRODUCT_GONE = "product gone"
    PRODUCT_TYPE = "product type"
    QUANTITY = "quantity"
    BARCODES = "barcodes"
    WAREHOUSE_MISSING = "warehouse missing"
    WAREHOUSE_UNKNOWN = "warehouse unknown"
    WAREHOUSE_CLOSED = "warehouse closed"
    SAME_WAREHOUSE = "same warehouse"
    STOCK_SHORT = "stock short"
    FIELD_REQUIRED = "field required"
    BAD_QUESTION = "bad question"


@dataclass(frozen=True, slots=True)
class Recognised:
    meaning: str
    product_ids: tuple[int, ...] = ()
    product: str = ""
    warehouse: str = ""


_M = Meaning
_SHORT = (
    r"specified quantity of (?P<product>.+?) exceeds available stock at (?P<warehouse>.+?)\.*$",
    (
        r"Quantity of \"(?P<product>.+?)\" in the processed inventory object exceeds stock on hand"
        r" in (?P<warehouse>.+?)\.*$"
    ),
    (
        r"Указанное количество товара (?P<product>.+?) больше, чем есть на складе"
        r" (?P<warehouse>.+?)\.*$"
    ),
    (
        r"Количество товара (?P<product>.+?) в провед[её]нном документе больше, чем есть на складе"
        r" (?P<warehouse>.+?)\.*$"
    ),
    r"exceeds (?:the )?(?:available )?stock",
)
_TEXTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_M.STOCK_SHORT, _SHORT),
    (
        _M.NO_WAREHOUSE_RIGHT,
        (
            r"permissions to view and select warehouses",
            r"rights to view and select warehouses",
            r"прав для просмотра и выбора складов",
        ),
    ),
    (
        _M.NO_RIGHT,
        (
            r"Insufficient permissions to (?:save|delete)",
            r"Недостаточно прав для (?:сохранения|удаления)",
            r"^Access denied",
        ),
    ),
    (
        _M.NOT_IN_PLAN,
        (r"not available on your plan", r"недоступен на вашем тарифе"),
    ),
    (
        _M.INVENTORY_OFF,
        (
            r"Inventory management has to be enabled",
            r"have to enable inventory management",
            r"Warehouse accounting must be enabled",
            r"включенном складском учёте",
            r"необходимо включить складской учёт",
        ),
    ),
    (_M.RUN_BY_1C, (r"external product catalog", r"внешнего каталога товаров")),
    (
        _M.ALREADY_CONDUCTED,
        (
            r"already (?:been )?(?:fulfilled|conducted|processed)",
            r"Документ уже проведен",
            r"Cannot modify processed item",
            r"Conducted document",
            r"Unable to edit conducted document",
            r"Cannot delete a document for which a transaction",
            r"Нельзя удалить проведенный",
            r"Невозможно изменить проведённый",
            r"так как он проведен",
            r"as it is processed",
        ),
    ),
    (
        _M.NOT_CONDUCTED,
        (
            r"transaction is still pending",
            r"has not been (?:conducted|processed)",
            r"Документ еще не проведен",
        ),
    ),
    (_M.NO_SUPPLIER, (r"Supplier (?:is )?not specified", r"Не указан поставщик")),
    (
        _M.NO_LINES,
        (r"Items present in the inventory object ID #\d+ are missing", r"Не найдены позиции"),
    ),
    (
        _M.PRODUCT_GONE,
        (
            r"(?:block item|Product) ID #(?P<id>\d+) present in the inventory object is missing",
            r"Не найден (?:элемент инфоблока|товар) с идентификатором #(?P<id>\d+)",
        ),
    ),
    (
        _M.PRODUCT_TYPE,
        (r"incorrect product type ID #(?P<id>\d+)", r"Неверный тип товара #(?P<id>\d+)"),
    ),
    (
        _M.QUANTITY,
        (
            r"incorrect product quantity ID #(?P<id>\d+)",
            r"incorrect quantity of goods",
            r"Некорректное количество товара #(?P<id>\d+)",
        ),
    ),
    (
        _M.BARCODES,
        (
            r"Number of barcodes for product ID #(?P<id>\d+)",
            r"число штрихкодов товара #(?P<id>\d+)",
        ),
    ),
    (
        _M.SAME_WAREHOUSE,
        (r"warehouses are the same", r"не должен совпадать со складом-отправителем"),
    ),
    (
        _M.WAREHOUSE_CLOSED,
        (r"specif(?:y|ies) (?:deactivated|inactive) .+ warehouse", r"указан деактивированный"),
    ),
    (
        _M.WAREHOUSE_UNKNOWN,
        (r"specif(?:y|ies) invalid .+ warehouse", r"указан несуществующий"),
    ),
    (
        _M.WAREHOUSE_MISSING,
        (r"do(?:es)? not specify .+ warehouse", r"Для товар(?:а|ов) .+ не указан"),
    ),
    (
        _M.NOT_FOUND,
        (
            r"Inventory object was not found",
            r"document was not found",
            r"Document not found",
            r"(?:specified document|storeProduct) does not exist",
            r"Binding was not found",
            r"Документ не найден",
        ),
    ),
    (
        _M.BAD_QUESTION,
        (
            r"^Wrong format",
            r"^Required (?:fields|select fields|filter fields):",
            r"^Incorrect filter format",
            r"^DOC_TYPE isn't available",
            r"documentType field is not specified",
        ),
    ),
    (_M.FIELD_REQUIRED, (r"The field \".+\" is required", r"Не заполнено обязательное поле")),
)
_COMPILED = tuple(
    (meaning, re.compile(pattern, re.IGNORECASE)) for meaning, texts in _TEXTS for pattern in texts
)


def recognise(words: str) -> tuple[Recognised, ...]:
    """Everything these words are known to say; empty for words nobody has told us of."""
    found: dict[str, Recognised] = {}
    for meaning, pattern in _COMPILED:
        matches = list(pattern.finditer(words))
        if not matches or meaning in found:
            continue
        named = matches[0].groupdict()
        ids = tuple(int(m["id"]) for m in matches if "id" in m.groupdict())
        found[meaning] = Recognised(
            meaning, ids, named.get("product") or "", named.get("warehouse") or ""
        )
    return tuple(found.values())
