"""Reading what documents refer to: warehouses, balances, goods, suppliers, people."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from desktop.portal.exchange import Priority, Reply, Request
from desktop.portal.line import Caller
from desktop.portal.paging import Listing, everything, rows_of
from desktop.portal.wire import (
    BalanceWire,
    BindingWire,
    CatalogWire,
    ItemWire,
    MeasureWire,
    ProductWire,
    StoreWire,
    UserWire,
    decode,
    read,
)
from desktop.stock import names as n
from desktop.stock.problems import Problem

T = TypeVar("T")
AT_ONCE = 100

STORES: Listing[n.Warehouse] = Listing(
    "catalog.store.list",
    "stores",
    rows_of(StoreWire),
    frozenset({"id", "title", "active", "address", "code", "sort"}),
)
CATALOGS: Listing[n.Catalog] = Listing(
    "catalog.catalog.list",
    "catalogs",
    rows_of(CatalogWire),
    frozenset({"id", "iblockId", "name", "productIblockId", "skuPropertyId"}),
)
MEASURES: Listing[n.Measure] = Listing(
    "catalog.measure.list",
    "measures",
    rows_of(MeasureWire),
    frozenset({"id", "code", "symbol", "measureTitle"}),
)
BINDINGS: Listing[n.SupplierBinding] = Listing(
    "catalog.documentcontractor.list",
    "documentContractor",
    rows_of(BindingWire),
    frozenset({"id", "documentId", "entityTypeId", "entityId"}),
)
_PRODUCT_FIELDS = (
    "id",
    "iblockId",
    "name",
    "type",
    "measure",
    "purchasingPrice",
    "purchasingCurrency",
    "canBuyZero",
    "barcodeMulti",
    "quantity",
    "quantityReserved",
)
PRODUCTS: Listing[n.Product] = Listing(
    "catalog.product.list",
    "products",
    rows_of(ProductWire),
    frozenset(_PRODUCT_FIELDS),
    _PRODUCT_FIELDS,
)


class _BalanceRow(msgspec.Struct):
    id: int
    balance: n.Balance


class _BalanceWire(BalanceWire):
    id: Any = None

    def ours(self) -> Any:
        return _BalanceRow(int(self.id), super().ours())


BALANCES: Listing[_BalanceRow] = Listing(
    "catalog.storeproduct.list",
    "storeProducts",
    rows_of(_BalanceWire),
    frozenset({"id", "productId", "storeId", "amount", "quantityReserved"}),
)


async def warehouses(line: Caller) -> list[n.Warehouse] | Problem:
    """The warehouses this person may see."""
    return await everything(line, STORES, {}, id_of=lambda row: row.id)


async def balances(
    line: Caller, product_ids: Iterable[int], warehouse_ids: Iterable[int] = ()
) -> list[n.Balance] | Problem:
    """What lies where. A pair that never moved has no row and is not in the list."""
    wanted = sorted(set(product_ids))
    stores = sorted(set(warehouse_ids))
    found: list[n.Balance] = []
    for start in range(0, len(wanted), AT_ONCE):
        part = set(wanted[start : start + AT_ONCE])
        conditions: dict[str, Any] = {"@productId": sorted(part)}
        if stores:
            conditions["@storeId"] = stores

        def belongs(row: _BalanceRow, part: set[int] = part) -> bool:
            return row.balance.product_id in part

        rows = await everything(
            line, BALANCES, conditions, id_of=lambda row: row.id, belongs=belongs
        )
        if isinstance(rows, Problem):
            return rows
        found += [row.balance for row in rows]
    return found


async def catalogs(line: Caller) -> list[n.Catalog] | Problem:
    return await _plain(line, CATALOGS)


async def measures(line: Caller) -> list[n.Measure] | Problem:
    """The measures; one portal is said to leave the wrapper out."""
    return await _plain(line, MEASURES)


async def _plain(line: Caller, listing: Listing[T]) -> list[T] | Problem:
    """A short list that is asked for as a whole."""
    request = Request(listing.method, {"start": -1})

    reply = await line.call(request)
    if isinstance(reply, Problem):
        return reply
    return await read(reply, request, line.now(), listing.any_rows)


async def products(
    line: Caller, ids: Iterable[int], catalog_ids: Sequence[int]
) -> list[n.Product] | Problem:
    """Products and variations by id, looked for in every catalogue that may hold them."""
    missing = set(ids)
    found: list[n.Product] = []
    for catalog in catalog_ids:
        wanted = sorted(missing)
        for start in range(0, len(wanted), AT_ONCE):
            part = wanted[start : start + AT_ONCE]
            rows = await everything(
                line,
                PRODUCTS,
                {"iblockId": catalog, "id": part},
                id_of=lambda row: row.id,
                belongs=lambda row, part=part: row.id in part,  # type: ignore[misc] # bound now
                priority=Priority.READ,
            )
            if isinstance(rows, Problem):
                return rows
            found += rows
            missing -= {row.id for row in rows}
    return found


def product_request(product_id: int, priority: Priority = Priority.READ) -> Request:
    """One product of any type: the way that needs no catalogue."""
    return Request("catalog.product.get", {"id": product_id}, priority=priority)


async def product_of(line: Caller, reply: Reply, request: Request) -> n.Product | Problem:
    def take(raw: msgspec.Raw) -> n.Product:
        return decode(dict[str, ProductWire], raw)["product"].ours()

    return await read(reply, request, line.now(), take)


async def product(line: Caller, product_id: int) -> n.Product | Problem:
    request = product_request(product_id)
    reply = await line.call(request)
    return reply if isinstance(reply, Problem) else await product_of(line, reply, request)


async def bindings(line: Caller, document_ids: Iterable[int]) -> list[n.SupplierBinding] | Problem:
    """Which suppliers these documents have."""
    wanted = sorted(set(document_ids))
    found: list[n.SupplierBinding] = []
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        rows = await everything(
            line,
            BINDINGS,
            {"@documentId": part},
            id_of=lambda row: row.id,
            belongs=lambda row, part=part: row.document_id in part,  # type: ignore[misc] # bound now
        )
        if isinstance(rows, Problem):
            return rows
        found += rows
    return found


ENTITIES = {n.SupplierKind.CONTACT: 3, n.SupplierKind.COMPANY: 4}


def items_of(kind: n.SupplierKind) -> Listing[n.Supplier]:
    """Contacts or companies as suppliers (scope `crm`)."""

    def take(raw: msgspec.Raw) -> list[n.Supplier]:
        return [n.Supplier(row.id.value, kind, row.shown) for row in decode(list[ItemWire], raw)]

    fields = frozenset({"id", "title", "name", "secondName", "lastName", "categoryId"})
    return Listing("crm.item.list", "items", take, fields)


def items_request(kind: n.SupplierKind, ids: Sequence[int]) -> Request:
    items = items_of(kind)
    asked = items.params({"@id": list(ids)}, {"id": "ASC"})
    return Request(items.method, {"entityTypeId": ENTITIES[kind], **asked})


async def suppliers(
    line: Caller, kind: n.SupplierKind, ids: Iterable[int]
) -> list[n.Supplier] | Problem:
    """Names of contacts or companies (scope `crm`)."""
    wanted = sorted(set(ids))
    found: list[n.Supplier] = []
    for start in range(0, len(wanted), 50):
        part = wanted[start : start + 50]
        request = items_request(kind, part)
        reply = await line.call(request)
        if isinstance(reply, Problem):
            return reply
        rows = await read(reply, request, line.now(), items_of(kind).rows)
        if isinstance(rows, Problem):
            return rows
        found += [row for row in rows if row.id in part]
    return found


PEOPLE: Listing[n.Person] = Listing("user.get", "", rows_of(UserWire), frozenset({"ID"}))


def people_request(ids: Sequence[int]) -> Request:
    return Request(PEOPLE.method, {"FILTER": {"ID": list(ids)}})


async def people(line: Caller, ids: Iterable[int]) -> list[n.Person] | Problem:
    """Names of users; bots and system users are never among them."""
    wanted = sorted(set(ids))
    found: list[n.Person] = []
    for start in range(0, len(wanted), 50):
        part = wanted[start : start + 50]
        request = people_request(part)
        reply = await line.call(request)
        if isinstance(reply, Problem):
            return reply
        rows = await read(reply, request, line.now(), PEOPLE.row)
        if isinstance(rows, Problem):
            return rows
        found += [row for row in rows if row.id in part]
    return found
