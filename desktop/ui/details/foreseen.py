"""What the effect tab is given, and the rows it makes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from desktop.stock.effect import CellEffect, Effect
from desktop.stock.movements import Act, Cell
from desktop.stock.names import Measure, Product, Warehouse
from desktop.stock.prices import Price, PriceChange
from desktop.ui.details.figures import Figures
from desktop.ui.details.texts import one_line, within
from desktop.ui.palette import Tone

translate = QCoreApplication.translate


class Scope(StrEnum):
    """Of what the effect is shown."""

    DOCUMENT = "document"
    ALL = "all to conduct"


@dataclass(frozen=True, slots=True)
class Foreseen:
    """An effect, and what is needed to tell it in words."""

    effect: Effect
    act: Act
    scope: Scope
    read_at: datetime | None
    """When the stock was read; None when it could not be."""
    document_id: int | None = None
    """The document it belongs to; of no matter where the scope is all of them."""
    refused: int = 0
    """How many documents the portal will refuse for what is short."""
    documents: int = 1
    reserved: Mapping[Cell, Decimal] = field(default_factory=dict)
    prices: Sequence[PriceChange] = ()
    products: Mapping[int, Product] = field(default_factory=dict)
    measures: Mapping[int, Measure] = field(default_factory=dict)
    warehouses: Mapping[int, Warehouse] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note:
    """A second line under a row."""

    text: str
    icon: str = ""
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class EffectRow:
    """One product in one warehouse, ready to be painted."""

    product: str
    warehouse: str
    now: str
    after: str
    notes: tuple[Note, ...]
    short: bool
    spoken: str


def rows(seen: Foreseen, figures: Figures) -> list[EffectRow]:
    """Shortages first, then what is not known, then by product and warehouse."""
    prices = {change.product_id: change for change in seen.prices}
    words = _Words(seen, figures)
    cells = sorted(seen.effect.cells, key=words.order)
    return [words.row(cell, prices.pop(cell.product_id, None)) for cell in cells]


@dataclass(frozen=True, slots=True)
class _Words:
    """Puts the cells of one effect into words."""

    seen: Foreseen
    figures: Figures

    @property
    def nothing_known(self) -> bool:
        """Then it is said once for all of them, not under every row."""
        return all(cell.unknown for cell in self.seen.effect.cells)

    def order(self, cell: CellEffect) -> tuple[int, str, str]:
        first = 0 if cell.shortage else 1 if cell.unknown else 2
        return first, self.product(cell).casefold(), self.warehouse(cell).casefold()

    def row(self, cell: CellEffect, price: PriceChange | None) -> EffectRow:
        product, warehouse = self.product(cell), self.warehouse(cell)
        if cell.unknown:
            now, after = "", self.figures.change(cell.change, "")
            spoken = translate("effect", "{product}, {warehouse}: {change}, now unknown")
        else:
            now, after = self.figures.number(cell.have), self.figures.number(cell.after)
            spoken = translate("effect", "{product}, {warehouse}: now {now}, after {after}")
        notes = tuple(self.notes(cell, price))
        sentence = spoken.format(
            product=product, warehouse=warehouse, now=now, after=after, change=after
        )
        return EffectRow(
            product,
            warehouse,
            now,
            after,
            notes,
            cell.shortage is not None,
            ". ".join((sentence, *(note.text for note in notes))),
        )

    def notes(self, cell: CellEffect, price: PriceChange | None) -> list[Note]:
        found: list[Note] = []
        measure = self.measure(cell)
        if (shortage := cell.shortage) is not None:
            sentence = translate("effect", "Short {short}: {needed} needed, {there} there").format(
                short=self.figures.quantity(shortage.short, measure),
                needed=self.figures.number(shortage.needed),
                there=self.figures.number(shortage.there),
            )
            found.append(Note(sentence, "warning", Tone.BAD))
        if cell.unknown and not self.nothing_known:
            sentence = translate("effect", "How much is there could not be read")
            found.append(Note(sentence, "unknown", Tone.WARNING))
        elif not cell.unknown and (reserved := self.seen.reserved.get(cell.cell)):
            found.append(self.reserved_note(cell, reserved))
        if price is not None:
            found.append(Note(self.price_words(price)))
        return found

    def reserved_note(self, cell: CellEffect, reserved: Decimal) -> Note:
        free = cell.after - reserved
        sentence = translate("effect", "{reserved} reserved, {free} free afterwards").format(
            reserved=self.figures.number(reserved), free=self.figures.number(free)
        )
        if free < 0 and cell.shortage is None:
            return Note(sentence, "warning", Tone.WARNING)
        return Note(sentence)

    def price_words(self, change: PriceChange) -> str:
        after = self.price(change.after)
        if change.before is None:
            return translate("effect", "Purchasing price afterwards: {after}").format(after=after)
        return translate("effect", "Purchasing price {before} → {after}").format(
            before=self.price(change.before), after=after
        )

    def price(self, price: Price) -> str:
        if price.amount is None:
            return translate("effect", "none")
        return self.figures.price(price.amount, price.currency or "")

    def product(self, cell: CellEffect) -> str:
        known = self.seen.products.get(cell.product_id)
        name = one_line(known.name) if known else ""
        return name or translate("effect", "Product {number}").format(number=cell.product_id)

    def warehouse(self, cell: CellEffect) -> str:
        known = self.seen.warehouses.get(cell.warehouse_id)
        name = within(known.title) if known else ""
        return name or translate("effect", "Warehouse {number}").format(number=cell.warehouse_id)

    def measure(self, cell: CellEffect) -> str:
        product = self.seen.products.get(cell.product_id)
        measure = self.seen.measures.get(product.measure_id or 0) if product else None
        return one_line(measure.symbol, 16) if measure else ""
