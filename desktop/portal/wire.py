"""The portal's objects as they stand on the wire, and what they become in our words."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from desktop.portal.envelope import path_of
from desktop.portal.exchange import Reply, Request
from desktop.portal.kinds import (
    NO,
    NO_AMOUNT,
    NO_MOMENT,
    NO_REF,
    NO_WORDS,
    YES,
    Amount,
    Flag,
    Id,
    Moment,
    Ref,
    Words,
    hook,
)
from desktop.stock import names as n
from desktop.stock.documents import Document, Line
from desktop.stock.problems import AnswerSenseless, Execution, Problem, Reference

T = TypeVar("T")
_UNREADABLE = (
    msgspec.MsgspecError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    RecursionError,
)
"""What taking apart an answer of the wrong shape raises."""
BIG = 200_000
"""Answers above so many bytes are decoded in a thread, away from the event loop."""


class _Struct(msgspec.Struct, rename="camel"):
    """Objects with the portal's camelCase keys; unknown keys are passed over."""


class DocumentWire(_Struct):
    id: Id
    doc_type: Words
    status: Words
    title: Words = NO_WORDS
    doc_number: Words = NO_WORDS
    currency: Words = NO_WORDS
    total: Amount = NO_AMOUNT
    responsible_id: Ref = NO_REF
    created_by: Ref = NO_REF
    modified_by: Ref = NO_REF
    status_by: Ref = NO_REF
    date_create: Moment = NO_MOMENT
    date_modify: Moment = NO_MOMENT
    date_status: Moment = NO_MOMENT
    date_document: Moment = NO_MOMENT
    commentary: Words = NO_WORDS
    site_id: Words = NO_WORDS
    contractor_id: Ref = NO_REF

    def ours(self) -> Document:
        return Document(
            id=self.id.value,
            kind_code=self.doc_type.value,
            status_code=self.status.value,
            title=self.title.value,
            number=self.doc_number.or_none,
            currency=self.currency.or_none,
            total=self.total.value,
            responsible_id=self.responsible_id.value,
            created_by=self.created_by.value,
            modified_by=self.modified_by.value,
            status_by=self.status_by.value,
            created_at=self.date_create.value,
            modified_at=self.date_modify.value,
            status_at=self.date_status.value,
            dated=self.date_document.value,
            comment=self.commentary.value,
            site=self.site_id.or_none,
            supplier_id=self.contractor_id.value,
        )


class LineWire(_Struct):
    id: Id
    doc_id: Id
    element_id: Ref = NO_REF
    store_from: Ref = NO_REF
    store_to: Ref = NO_REF
    amount: Amount = NO_AMOUNT
    purchasing_price: Amount = NO_AMOUNT

    def ours(self) -> Line:
        return Line(
            id=self.id.value,
            document_id=self.doc_id.value,
            product_id=self.element_id.value,
            from_warehouse_id=self.store_from.value,
            to_warehouse_id=self.store_to.value,
            quantity=self.amount.or_zero,
            price=self.purchasing_price.value,
        )


class StoreWire(_Struct):
    id: Id
    title: Words = NO_WORDS
    address: Words = NO_WORDS
    active: Flag = YES

    def ours(self) -> n.Warehouse:
        title = self.title.value or self.address.value or f"#{self.id.value}"
        return n.Warehouse(self.id.value, title, self.active.value, self.address.value)


class BalanceWire(_Struct):
    product_id: Id
    store_id: Id
    amount: Amount = NO_AMOUNT
    quantity_reserved: Amount = NO_AMOUNT

    def ours(self) -> n.Balance:
        return n.Balance(
            self.product_id.value,
            self.store_id.value,
            self.amount.or_zero,
            self.quantity_reserved.or_zero,
        )


class CatalogWire(_Struct):
    id: Id
    iblock_id: Ref = NO_REF
    name: Words = NO_WORDS
    product_iblock_id: Ref = NO_REF

    def ours(self) -> n.Catalog:
        return n.Catalog(
            self.iblock_id.value or self.id.value, self.name.value, self.product_iblock_id.value
        )


class ProductWire(_Struct):
    id: Id
    name: Words = NO_WORDS
    iblock_id: Ref = NO_REF
    measure: Ref = NO_REF
    type: Ref = NO_REF
    purchasing_price: Amount = NO_AMOUNT
    purchasing_currency: Words = NO_WORDS
    can_buy_zero: Flag = NO
    barcode_multi: Flag = NO
    quantity: Amount = NO_AMOUNT
    quantity_reserved: Amount = NO_AMOUNT

    def ours(self) -> n.Product:
        return n.Product(
            id=self.id.value,
            name=self.name.value or f"#{self.id.value}",
            catalog_id=self.iblock_id.value,
            measure_id=self.measure.value,
            kind_code=self.type.value,
            purchasing_price=self.purchasing_price.value,
            purchasing_currency=self.purchasing_currency.or_none,
            can_buy_zero=self.can_buy_zero.value,
            barcode_per_piece=self.barcode_multi.value,
            quantity=self.quantity.or_zero,
            reserved=self.quantity_reserved.or_zero,
        )


class MeasureWire(_Struct):
    id: Id
    symbol: Words = NO_WORDS
    measure_title: Words = NO_WORDS

    def ours(self) -> n.Measure:
        title = self.measure_title.value
        return n.Measure(self.id.value, self.symbol.value or title, title)


class BindingWire(_Struct):
    id: Id
    document_id: Id
    entity_type_id: Ref
    entity_id: Id

    def ours(self) -> n.SupplierBinding:
        company = self.entity_type_id.value == 4
        kind = n.SupplierKind.COMPANY if company else n.SupplierKind.CONTACT
        return n.SupplierBinding(self.id.value, self.document_id.value, self.entity_id.value, kind)


class ItemWire(_Struct):
    """A company or a contact of the CRM."""

    id: Id
    title: Words = NO_WORDS
    name: Words = NO_WORDS
    second_name: Words = NO_WORDS
    last_name: Words = NO_WORDS

    @property
    def shown(self) -> str:
        person = " ".join(filter(None, (self.name.value, self.last_name.value)))
        return self.title.value or person or f"#{self.id.value}"


class UserWire(msgspec.Struct, rename="upper"):
    """`user.get` answers in capitals."""

    id: Id
    name: Words = NO_WORDS
    last_name: Words = NO_WORDS
    email: Words = NO_WORDS
    active: Flag = YES

    def ours(self) -> n.Person:
        name = " ".join(filter(None, (self.name.value, self.last_name.value)))
        return n.Person(
            self.id.value, name or self.email.value or f"#{self.id.value}", self.active.value
        )


_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}


def decode(kind: type[T], raw: msgspec.Raw) -> T:
    """`raw` as `kind`; raises what `read` catches."""
    decoder = _decoders.get(kind)
    if decoder is None:
        decoder = msgspec.json.Decoder(kind, dec_hook=hook, float_hook=Decimal, strict=False)
        _decoders[kind] = decoder
    decoded: T = decoder.decode(raw)
    return decoded


async def read(
    reply: Reply, request: Request, at: datetime, take: Callable[[msgspec.Raw], T]
) -> T | Problem:
    """What `take` makes of the reply; off the event loop when it is big.

    A reply that decodes to nothing sensible is a problem whose execution is unknown for a write:
    the portal said "done" in a way we do not understand.
    """
    try:
        if len(memoryview(reply.result)) > BIG:
            return await asyncio.to_thread(take, reply.result)
        return take(reply.result)
    except _UNREADABLE as failure:
        return AnswerSenseless(
            reference=Reference(request.method, at),
            execution=Execution.UNKNOWN if request.writes else Execution.REFUSED,
            where=path_of(failure),
        )
