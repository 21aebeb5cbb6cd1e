"""What conducting does to purchasing prices. Cancelling never brings an old price back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from desktop.stock.documents import Kind
from desktop.stock.movements import Act, FullDocument, in_server_order, moves
from desktop.stock.names import Product

_WRITES_PRICES = (Kind.RECEIPT, Kind.ADJUSTMENT)


@dataclass(frozen=True, slots=True)
class Price:
    amount: Decimal | None
    """None when the product has no purchasing price."""
    currency: str | None


@dataclass(frozen=True, slots=True)
class PriceChange:
    product_id: int
    before: Price | None
    """None when the product could not be read."""
    after: Price
    document_id: int
    """The document whose line has the last word."""


def price_changes(
    documents: Iterable[FullDocument], products: Mapping[int, Product] | None, act: Act
) -> tuple[PriceChange, ...]:
    """The purchasing prices that differ afterwards, in order of first appearance.

    The last line of the last receipt or adjustment wins. A line without a price keeps what is
    there; zero clears it. Some portals show a zero as no price at all: such a line is taken for
    one that keeps.
    """
    last: dict[int, tuple[Price, int]] = {}
    for each in documents if act is Act.CONDUCT else ():
        kind = each.document.kind
        if kind is None or kind not in _WRITES_PRICES:
            continue
        for line in in_server_order(each.lines):
            if line.price is not None and line.product_id and moves(line, kind):
                currency = each.document.currency if line.price else None
                last[line.product_id] = (Price(line.price or None, currency), each.id)
    told = (
        PriceChange(product_id, _before(products, product_id), after, document_id)
        for product_id, (after, document_id) in last.items()
    )
    return tuple(change for change in told if change.before != change.after)


def _before(products: Mapping[int, Product] | None, product_id: int) -> Price | None:
    product = None if products is None else products.get(product_id)
    if product is None:
        return None
    if not product.purchasing_price:
        return Price(None, None)
    return Price(product.purchasing_price, product.purchasing_currency)
