"""What was being done when a problem came up: the sentences about it differ by that."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop.stock.documents import Document, Kind, Line
from desktop.stock.movements import Act, FullDocument
from desktop.ui.formats import Formats

translate = QCoreApplication.translate


_BREAKS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")


def one_line(name: str) -> str:
    """A name typed by somebody, fit to stand within a sentence."""
    return _BREAKS.sub(" ", name).strip()


class Names(Protocol):
    """What the things behind the ids are called on screen; an empty text for what has no name."""

    def product(self, product_id: int, /) -> str: ...

    def measure(self, product_id: int, /) -> str:
        """The unit of a product, like `pcs`."""
        ...

    def warehouse(self, warehouse_id: int, /) -> str: ...

    def person(self, person_id: int, /) -> str: ...

    def document(self, document_id: int, /) -> str:
        """Like "Transfer 4817"."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """The act, the document by its name on screen, and how names and figures are written."""

    act: Act | None
    formats: Formats
    names: Names | None = None
    full: FullDocument | None = None
    """The document and its lines, where they are at hand."""
    document: str = ""
    """Like "Transfer 4817"; empty where the document is named beside the sentence."""

    @property
    def conducts(self) -> bool:
        return self.act is Act.CONDUCT

    @property
    def cancels(self) -> bool:
        return self.act is Act.CANCEL

    @property
    def header(self) -> Document | None:
        return None if self.full is None else self.full.document

    @property
    def kind(self) -> Kind | None:
        return None if self.full is None else self.full.document.kind

    @property
    def lines(self) -> tuple[Line, ...]:
        return () if self.full is None else self.full.lines

    def beside_its_document(self) -> "Asked":
        """The same for a row that shows the document already."""
        return replace(self, document="")

    def product(self, product_id: int | None) -> str:
        return one_line(self.names.product(product_id)) if self.names and product_id else ""

    def measure(self, product_id: int | None) -> str:
        return one_line(self.names.measure(product_id)) if self.names and product_id else ""

    def warehouse(self, warehouse_id: int | None) -> str:
        return one_line(self.names.warehouse(warehouse_id)) if self.names and warehouse_id else ""

    def person(self, person_id: int | None) -> str:
        return one_line(self.names.person(person_id)) if self.names and person_id else ""

    def numbers(self, lines: Iterable[Line]) -> list[str]:
        """The places of these lines in the document, as the lines tab counts them."""
        wanted = {line.id for line in lines}
        return [
            self.formats.count(place)
            for place, line in enumerate(self.lines, 1)
            if line.id in wanted
        ]

    def say(self, sentence: str, **values: str) -> str:
        """The sentence with its placeholders filled; it starts with a capital in any case."""
        document = self.document or translate("ProblemText", "this document")
        text = sentence.format(document=document, **values)
        return text[:1].upper() + text[1:]
