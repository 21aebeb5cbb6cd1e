"""What the list shows of lines, suppliers and names, and the text that is searched.

Everything here is written inside a transaction of the mirror's.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Context, Decimal
from typing import Any, Final

from desktop.records import naming
from desktop.records.folding import folded, sorted_as
from desktop.records.told import SEPARATOR
from desktop.stock import names as n

_EXACT: Final = Context(prec=200)
"""Two of the portal's longest numbers multiplied, without rounding."""


def bind(
    db: sqlite3.Connection, ids: Sequence[int], bindings: Iterable[n.SupplierBinding] | None
) -> None:
    """Where no bindings can be read, the catalogue's own supplier is told by the header."""
    wanted, here = json.dumps(ids), frozenset(ids)
    if bindings is None:
        db.execute(
            "UPDATE documents SET supplier = '#' || supplier_id,"
            " supplier_key = sorted_as('#' || supplier_id)"
            " WHERE supplier_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
        return
    db.execute(
        "DELETE FROM bindings WHERE document_id IN (SELECT value FROM json_each(?))", (wanted,)
    )
    db.executemany(
        "INSERT OR REPLACE INTO bindings VALUES (?, ?, ?, ?)",
        [
            (each.id, each.document_id, each.kind, each.supplier_id)
            for each in bindings
            if each.document_id in here
        ],
    )
    name_suppliers(db, ids)


def supplied_by(db: sqlite3.Connection, suppliers: Sequence[n.Supplier]) -> list[int]:
    return [
        row[0]
        for each in suppliers
        for row in db.execute(
            "SELECT DISTINCT document_id FROM bindings WHERE kind = ? AND supplier_id = ?",
            (each.kind, each.id),
        )
    ]


def name_suppliers(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """What the list shows as supplier; an id stands in where no name is known."""
    known = {kind: naming.name_map(db, f"supplier {kind}") for kind in n.SupplierKind}
    found: dict[int, list[str]] = {number: [] for number in ids}
    for document, kind, supplier in db.execute(
        "SELECT document_id, kind, supplier_id FROM bindings"
        " WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(ids),),
    ):
        found[document].append(known[kind].get(supplier) or f"#{supplier}")
    db.executemany(
        "UPDATE documents SET supplier = ?1, supplier_key = sorted_as(?1) WHERE id = ?2",
        [(", ".join(names), number) for number, names in found.items()],
    )


def told_of_lines(db: sqlite3.Connection, wanted: str) -> tuple[list[Any], list[Any]]:
    """All that a list can depend on and that the lines and suppliers of these tell.

    Drafts are looked into again and again, and mostly nothing is different.
    """
    among = "IN (SELECT value FROM json_each(?)) ORDER BY id"
    return (
        db.execute(
            "SELECT supplier, supplier_key, line_count, sources, targets, stores_key, amount"  # noqa: S608
            f" FROM documents WHERE id {among}",
            (wanted,),
        ).fetchall(),
        db.execute(
            "SELECT document_id, product_id, source_id, target_id"  # noqa: S608
            f" FROM lines WHERE document_id {among}",
            (wanted,),
        ).fetchall(),
    )


def documents_of(
    db: sqlite3.Connection, stores: Sequence[int], products: Sequence[int]
) -> list[int]:
    rows = db.execute(
        "SELECT DISTINCT document_id FROM lines WHERE source_id IN (SELECT value FROM"
        " json_each(?1)) OR target_id IN (SELECT value FROM json_each(?1)) UNION SELECT"
        " document_id FROM lines WHERE product_id IN (SELECT value FROM json_each(?2))",
        (json.dumps(list(stores)), json.dumps(list(products))),
    )
    return [row[0] for row in rows]


def sum_lines(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """What the list shows of the lines: how many, from and to where, and their sum."""
    stores = naming.name_map(db, "warehouse")
    made = []
    for number in ids:
        rows = db.execute(
            "SELECT source_id, target_id, quantity, price FROM lines WHERE document_id = ?",
            (number,),
        ).fetchall()
        total = Decimal(0)
        for _, _, quantity, price in rows:
            total = _EXACT.fma(Decimal(quantity), Decimal(price or 0), total)
        priced = any(row[3] is not None for row in rows)
        sources = _most_first(stores, [row[0] for row in rows])
        targets = _most_first(stores, [row[1] for row in rows])
        where = SEPARATOR.join(filter(None, (sources, targets)))
        summed = (str(total), float(total)) if priced else (None, None)
        made.append((len(rows), sources, targets, *summed, sorted_as(where), number))
    db.executemany(
        "UPDATE documents SET line_count = ?1, sources = ?2, targets = ?3,"
        " lines_total = ?4, amount = CASE WHEN total IS NULL THEN ?5 ELSE amount END,"
        " stores_key = ?6 WHERE id = ?7",
        made,
    )


def index(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """The searched text of these documents."""
    wanted = json.dumps(list(ids))
    products: dict[int, list[str]] = {}
    for number, name in db.execute(
        "SELECT DISTINCT l.document_id, p.name FROM lines l JOIN names p"
        " ON p.kind = 'product' AND p.id = l.product_id"
        " WHERE l.document_id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ):
        products.setdefault(number, []).append(name)
    rows = db.execute(
        "SELECT id, number, title, supplier, responsible, sources, targets, comment"
        " FROM documents WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    db.executemany(
        "INSERT OR REPLACE INTO search VALUES (?, ?)",
        [
            (
                row[0],
                folded("\n".join(str(part) for part in (*row, *products.get(row[0], ())) if part)),
            )
            for row in rows
        ],
    )


def _most_first(names: Mapping[int, str], ids: Sequence[int | None]) -> str:
    counted = Counter(number for number in ids if number)
    return SEPARATOR.join(names.get(number, f"#{number}") for number, _ in counted.most_common())
