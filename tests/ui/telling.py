"""Problems, documents and names to tell sentences about."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import QLocale

from desktop.stock.documents import Document, Kind, Line
from desktop.stock.movements import FullDocument
from desktop.stock.problems import Execution, Problem, Reference
from desktop.ui.formats import Formats
from desktop.ui.problem_text import Sentences

_P = TypeVar("_P", bound=Problem)

NOW = datetime(2026, 11, 21, 12, 4, 5, tzinfo=UTC)
WORDS = "Fehler <b>QZX-7</b> {document}"
CODE = "200040300020"


class Told:
    """The names of a small portal; one of them tries to be a placeholder."""

    def product(self, product_id: int) -> str:
        return {1: "Cordless drill 18 V", 2: "Rope {product}"}.get(product_id, "")

    def measure(self, product_id: int) -> str:
        return "pcs" if product_id == 1 else ""

    def warehouse(self, warehouse_id: int) -> str:
        return {10: "Central", 11: "North"}.get(warehouse_id, "")

    def person(self, person_id: int) -> str:
        return {5: "A. Petrova"}.get(person_id, "")

    def document(self, document_id: int) -> str:
        return f"Transfer {document_id}"


def sentences(locale: str = "en_GB") -> Sentences:
    return Sentences(Formats(QLocale(locale), UTC, lambda: NOW))


def made(kind: type[_P], execution: Execution = Execution.REFUSED, /, **facts: object) -> _P:
    method = str(facts.pop("method", "catalog.document.conduct"))
    code = facts.pop("code", CODE)
    assert isinstance(code, str)
    reference = Reference(method, NOW, code, 400)
    bare = kind(reference=reference, execution=execution, words=WORDS)
    return replace(bare, **facts)  # type: ignore[arg-type]


def document(
    kind: Kind = Kind.TRANSFER,
    status: str = "N",
    *lines: Line,
    status_by: int | None = None,
    status_at: datetime | None = None,
) -> FullDocument:
    header = Document(
        id=4820,
        kind_code=kind.value,
        status_code=status,
        title="Weekly",
        number="4820",
        currency="EUR",
        total=None,
        responsible_id=5,
        created_by=5,
        modified_by=5,
        status_by=status_by,
        created_at=NOW,
        modified_at=NOW,
        status_at=status_at,
        dated=NOW,
        comment="",
    )
    return FullDocument(header, lines)


def line(
    line_id: int,
    product: int | None = 1,
    source: int | None = 10,
    target: int | None = 11,
    quantity: str = "1",
) -> Line:
    return Line(line_id, 4820, product, source, target, Decimal(quantity), None)
