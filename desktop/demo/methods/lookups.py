"""What documents refer to: warehouses, balances, catalogues, products, measures, types."""

from collections.abc import Mapping
from typing import Any

from desktop.demo import lists
from desktop.demo.envelope import tidy
from desktop.demo.lists import Answer, Column, Condition, Table
from desktop.demo.methods import rights
from desktop.demo.methods.registry import method
from desktop.demo.params import need_int
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal, business
from desktop.demo.texts import text

_STORES = Table(
    "stores",
    {
        "active": Column("active", "flag"),
        "address": Column("address"),
        "code": Column("code"),
        "id": Column("id", "int"),
        "sort": Column("sort", "int"),
        "title": Column("title"),
    },
    strict=True,
)
_BALANCES = Table(
    "balances",
    {
        "amount": Column("amount", "double"),
        "id": Column("id", "int"),
        "productId": Column("product_id", "int"),
        "quantityReserved": Column("reserved", "double"),
        "storeId": Column("store_id", "int"),
    },
)
_CATALOGS = Table(
    "catalogs",
    {
        "iblockId": Column("iblock_id", "int"),
        "id": Column("id", "int"),
        "name": Column("name"),
        "productIblockId": Column("product_iblock_id", "int"),
        "skuPropertyId": Column("sku_property_id", "int"),
    },
)
_PRODUCTS = Table(
    "products",
    {
        "active": Column("active", "flag"),
        "barcodeMulti": Column("barcode_multi", "flag"),
        "canBuyZero": Column("can_buy_zero", "flag"),
        "iblockId": Column("iblock_id", "int"),
        "id": Column("id", "int"),
        "measure": Column("measure_id", "int"),
        "name": Column("name"),
        "purchasingCurrency": Column("purchasing_currency"),
        "purchasingPrice": Column("purchasing_price", "double"),
        "quantity": Column("quantity", "double"),
        "quantityReserved": Column("quantity_reserved", "double"),
        "type": Column("type", "int"),
        "xmlId": Column("xml_id"),
    },
)
_MEASURES = Table(
    "measures",
    {
        "code": Column("code", "int"),
        "id": Column("id", "int"),
        "measureTitle": Column("title"),
        "symbol": Column("symbol"),
    },
)
_NOT_DELETED = Condition(["deleted = 0"])


def _listed(
    portal: Portal,
    table: Table,
    params: Mapping[str, Any],
    key: str,
    only: Condition | None = None,
    counted: Condition | None = None,
) -> Answer:
    rows, total, following = lists.read(
        portal.db,
        table,
        params,
        time_zone=portal.switches.time_zone,
        build=portal.switches.build,
        only=only,
        counted=counted,
    )
    return Answer({key: [tidy(row) for row in rows]}, total, following)


def _one(portal: Portal, table: Table, row_id: int) -> dict[str, Any] | None:
    rows, _, _ = lists.read(
        portal.db,
        table,
        {"start": -1},
        time_zone=portal.switches.time_zone,
        only=Condition(["id = ?"], [row_id]),
    )
    return tidy(rows[0]) if rows else None


@method("catalog.store.list")
async def stores(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    """Only the visible warehouses, but counted without that restriction."""
    if not (caller.reads_catalog or caller.views_stores):
        raise Refusal("200040300010", "Access Denied")
    return _listed(portal, _STORES, params, "stores", _visible(caller, "id"), Condition())


def _visible(caller: Caller, column: str) -> Condition:
    seen = caller.stores
    if seen is None:
        return Condition()
    return Condition([f"{column} IN ({', '.join('?' * len(seen))})"], [*seen])


@method("catalog.store.get")
async def store(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    store_id = need_int(params, "id")
    if not (caller.reads_catalog or caller.views_stores):
        raise Refusal("200040300010", "Access Denied")
    found = _one(portal, _STORES, store_id)
    if found is None:
        raise Refusal("201100000000", "store does not exist.")
    return Answer({"store": found})


@method("catalog.storeproduct.list")
async def balances(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    rights.catalog_access(caller)
    return _listed(portal, _BALANCES, params, "storeProducts", _visible(caller, "store_id"))


@method("catalog.storeproduct.get")
async def balance(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    row_id = need_int(params, "id")
    rights.catalog_access(caller)
    found = _one(portal, _BALANCES, row_id)
    if found is None:
        raise Refusal("", "storeProduct does not exist.")
    return Answer({"storeProduct": found})


@method("catalog.storeproduct.getFields")
async def balance_fields(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del portal, params
    rights.catalog_access(caller)
    kinds = {"int": "integer", "double": "double"}
    described = {
        name: {
            "isImmutable": False,
            "isReadOnly": True,
            "isRequired": False,
            "type": kinds[column.kind],
        }
        for name, column in sorted(_BALANCES.columns.items())
    }
    return Answer({"storeProduct": described})


@method("catalog.storeproduct.bulkSave")
async def bulk_save(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del caller, params
    if not portal.switches.external_catalog:
        raise Refusal("200040400020", "Inventory management is not in 1C mode")
    return Answer(result=True)


@method("catalog.catalog.list")
async def catalogs(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    rights.catalog_access(caller)
    return _listed(portal, _CATALOGS, params, "catalogs")


@method("catalog.product.list", "catalog.product.offer.list")
async def products(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    rights.catalog_access(caller)
    select = params.get("select") or []
    wanted = set(select.values() if isinstance(select, dict) else select)
    if "*" not in wanted and not {"id", "iblockId"} <= wanted:
        raise business("Required select fields: id, iblockId")
    asked = params.get("filter")
    if not isinstance(asked, dict) or "iblockId" not in asked:
        raise business("Required filter fields: iblockId")
    return _listed(portal, _PRODUCTS, params, "products", _NOT_DELETED)


@method("catalog.product.get")
async def product(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    product_id = need_int(params, "id")
    rights.catalog_access(caller)
    found = _one(portal, _PRODUCTS, product_id)
    if found is None:
        raise Refusal("200040300020", "product does not exist.")
    if found["purchasingPrice"] is not None:
        found["purchasingPrice"] = f"{found['purchasingPrice']:.6f}"
    return Answer({"product": found})


@method("catalog.measure.list")
async def measures(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    rights.catalog_access(caller)
    return _listed(portal, _MEASURES, params, "measures")


@method("catalog.enum.getStoreDocumentTypes")
async def document_types(portal: Portal, caller: Caller, params: Mapping[str, Any]) -> Answer:
    del caller, params
    rows = [{"id": each, "name": text(portal.switches, f"type {each}")} for each in "ASMRD"]
    return Answer({"enum": rows})
