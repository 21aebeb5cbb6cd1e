"""What the things of a review are called."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Document
from desktop.stock.movements import FullDocument
from desktop.stock.names import Product
from desktop.ui.details.texts import one_line, within
from desktop.ui.kinds import kind_sign
from desktop.ui.table.cells import Route
from desktop.work.readings import Readings

translate = QCoreApplication.translate


class Named:
    """Names products, warehouses, people and documents from what the review has read."""

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._documents: dict[int, Document] = {
            use.document.id: use.document for use in readings.later
        } | {each.id: each.document for each in readings.documents}

    def product(self, product_id: int, /) -> str:
        known = self._readings.products.get(product_id)
        name = one_line(known.name) if known else ""
        return name or translate("Review", "Product {number}").format(number=product_id)

    def measure(self, product_id: int, /) -> str:
        product: Product | None = self._readings.products.get(product_id)
        measure = self._readings.measures.get(product.measure_id or 0) if product else None
        return one_line(measure.symbol, 16) if measure else ""

    def warehouse(self, warehouse_id: int, /) -> str:
        known = self._readings.warehouses.get(warehouse_id)
        name = one_line(known.title) if known else ""
        return name or translate("Review", "Warehouse {number}").format(number=warehouse_id)

    def person(self, person_id: int, /) -> str:
        return one_line(self._readings.people.get(person_id, ""))

    def number(self, document_id: int, /) -> str:
        """The document's number as the list shows it; its id where it has none."""
        known = self._documents.get(document_id)
        return (one_line(known.number or "") if known else "") or str(document_id)

    def document(self, document_id: int, /) -> str:
        known = self._documents.get(document_id)
        kind = kind_sign(known.kind_code).word if known else translate("Review", "Document")
        return translate("Review", "{kind} {number}").format(
            kind=kind, number=within(self.number(document_id))
        )

    def route(self, each: FullDocument) -> Route:
        """Where its goods leave and arrive, the warehouse of most lines first."""
        kind = each.document.kind
        takes = kind is None or kind.takes_out
        brings = kind is None or kind.brings_in
        sources = self._places(line.from_warehouse_id for line in each.lines if takes)
        targets = self._places(line.to_warehouse_id for line in each.lines if brings)
        more = len({*sources[1:], *targets[1:]})
        return Route(sources[0] if sources else "", targets[0] if targets else "", more)

    def _places(self, ids: Iterable[int | None]) -> list[str]:
        counted = Counter(each for each in ids if each)
        return [self.warehouse(number) for number, _ in counted.most_common()]
