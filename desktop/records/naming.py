"""The names a mirror knows: warehouses, products, measures, people, suppliers, catalogues."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

import msgspec

from desktop.stock import names as n

T = TypeVar("T")
Named = n.Warehouse | n.Product | n.Measure | n.Person | n.Catalog | n.Supplier

KINDS: Final[Mapping[type, str]] = {
    n.Warehouse: "warehouse",
    n.Product: "product",
    n.Measure: "measure",
    n.Person: "person",
    n.Catalog: "catalog",
}


def kind_of(named: Named) -> str:
    """Suppliers of different kinds count their ids apart."""
    if isinstance(named, n.Supplier):
        return f"supplier {named.kind}"
    return KINDS[type(named)]


def shown_name(named: Named) -> str:
    if isinstance(named, n.Warehouse):
        return named.title
    return named.symbol if isinstance(named, n.Measure) else named.name


def put(connection: sqlite3.Connection, given: Iterable[Named], at: float) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO names VALUES (?, ?, ?, ?, ?)",
        [
            (kind_of(each), each.id, shown_name(each), msgspec.json.encode(each), at)
            for each in given
        ],
    )


def known(connection: sqlite3.Connection, kind: type[T], table: str = "") -> dict[int, T]:
    """All of a kind, by id."""
    rows: Any = connection.execute(
        "SELECT id, facts FROM names WHERE kind = ?", (table or KINDS[kind],)
    )
    return {number: msgspec.json.decode(facts, type=kind) for number, facts in rows}


def some(
    connection: sqlite3.Connection, kind: type[T], ids: Iterable[int], table: str = ""
) -> dict[int, T]:
    """Those of these ids that are known."""
    wanted = msgspec.json.encode(sorted(set(ids))).decode()
    rows: Any = connection.execute(
        "SELECT id, facts FROM names WHERE kind = ? AND id IN (SELECT value FROM json_each(?))",
        (table or KINDS[kind], wanted),
    )
    return {number: msgspec.json.decode(facts, type=kind) for number, facts in rows}


def name_map(connection: sqlite3.Connection, kind: str) -> dict[int, str]:
    return dict(connection.execute("SELECT id, name FROM names WHERE kind = ?", (kind,)))
