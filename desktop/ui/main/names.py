"""What things are called on screen, as far as this computer knows."""

from desktop.records.reading import Reader
from desktop.stock import names as n
from desktop.ui.words import Words


class KnownNames:
    """Answers from the mirror; an empty text for what has no name there."""

    def __init__(self, reader: Reader, words: Words) -> None:
        self._reader = reader
        self._words = words

    def product(self, product_id: int, /) -> str:
        found = self._reader.named(n.Product, product_id)
        return found.name if found is not None else ""

    def measure(self, product_id: int, /) -> str:
        found = self._reader.named(n.Product, product_id)
        if found is None or found.measure_id is None:
            return ""
        measure = self._reader.named(n.Measure, found.measure_id)
        return measure.symbol if measure is not None else ""

    def warehouse(self, warehouse_id: int, /) -> str:
        found = self._reader.named(n.Warehouse, warehouse_id)
        return found.title if found is not None else ""

    def person(self, person_id: int, /) -> str:
        return self._reader.person(person_id)

    def number(self, document_id: int, /) -> str:
        row = self._reader.row(document_id)
        return f"#{document_id}" if row is None else row.number

    def document(self, document_id: int, /) -> str:
        row = self._reader.row(document_id)
        if row is None:
            return ""
        return f"{self._words.kind(row.kind_code)} {row.number}"
