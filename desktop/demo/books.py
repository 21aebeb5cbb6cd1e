"""The seeded company's books while they are written: stock in memory, rows on their way to SQLite.

Everything goes through `put`, so the ledger, the balances and the documents cannot disagree.
"""

import sqlite3
from collections.abc import Sequence
from typing import Final

from desktop.demo.goods import Catalogue, Good

STORE_IDS: Final = (1, 2, 3, 4, 5)
CENTRAL, HARBOUR, NORTH, OUTLET, CLOSED = STORE_IDS
CHUNK: Final = 40_000
OPENING_ACT: Final = "opening"
SALE_ACT: Final = "sale"
NO_DOCUMENT: Final = 0

Row = tuple[object, ...]

_INSERTS: Final = {
    "documents": "INSERT INTO documents VALUES (?,?,?,?,'s1',?,?,?,?,?,?,?,?,?,?,?,?,?,NULL)",
    "elements": "INSERT INTO elements VALUES (?,?,?,?,?,?,?)",
    "bindings": "INSERT INTO bindings (document_id, entity_type_id, entity_id) VALUES (?,?,?)",
    "ledger": (
        "INSERT INTO ledger (at, document_id, act, line_id, product_id, store_id, delta,"
        " amount_after, user_id) VALUES (?,?,?,?,?,?,?,?,?)"
    ),
}


class Books:
    """Amounts by cell (a product in a warehouse) and the rows not yet written."""

    def __init__(self, connection: sqlite3.Connection, catalogue: Catalogue) -> None:
        self.connection = connection
        self.catalogue = catalogue
        self.cells: dict[tuple[int, int], float] = {}
        self.prices: dict[int, tuple[float, str]] = {}
        self.documents: list[Row] = []
        self.elements: list[Row] = []
        self.bindings: list[Row] = []
        self.ledger: list[Row] = []
        self.next_line = 1
        self.keeps_ledger = True

    def amount(self, product_id: int, store_id: int) -> float:
        return self.cells.get((product_id, store_id), 0.0)

    def put(
        self,
        at: float,
        document_id: int,
        act: str,
        line_id: int,
        product_id: int,
        store_id: int,
        delta: float,
        user_id: int,
    ) -> None:
        """Move stock and note it in the ledger."""
        cell = (product_id, store_id)
        after = self.cells.get(cell, 0.0) + delta
        self.cells[cell] = after
        if self.keeps_ledger:
            self.ledger.append(
                (at, document_id, act, line_id, product_id, store_id, delta, after, user_id)
            )

    def line(
        self,
        document_id: int,
        product_id: int,
        store_from: int | None,
        store_to: int | None,
        amount: float | None,
        price: float | None,
    ) -> int:
        number = self.next_line
        self.next_line += 1
        self.elements.append((number, document_id, product_id, store_from, store_to, amount, price))
        return number

    def open_ledger(self, at: float, user_id: int) -> None:
        """Begin a ledger that was left out so far: one opening row for every cell."""
        self.keeps_ledger = True
        for (product_id, store_id), amount in self.cells.items():
            self.ledger.append(
                (at, NO_DOCUMENT, OPENING_ACT, 0, product_id, store_id, amount, amount, user_id)
            )

    def flush(self, *, least: int = CHUNK) -> None:
        """Write what has gathered, once it is worth a round trip."""
        if len(self.elements) + len(self.ledger) < least:
            return
        for table, sql in _INSERTS.items():
            rows: list[Row] = getattr(self, table)
            self.connection.executemany(sql, rows)
            rows.clear()

    def close(self, reserved: dict[tuple[int, int], float]) -> None:
        """Write the rest, the balances and what follows from them."""
        self.flush(least=0)
        self.connection.executemany(
            "INSERT INTO balances (product_id, store_id, amount, reserved) VALUES (?, ?, ?, ?)",
            [
                (product_id, store_id, amount, reserved.get((product_id, store_id), 0.0))
                for (product_id, store_id), amount in self.cells.items()
            ],
        )
        self.connection.executemany(
            "UPDATE products SET purchasing_price = ?, purchasing_currency = ? WHERE id = ?",
            [(price, currency, number) for number, (price, currency) in self.prices.items()],
        )

    def in_stock(self, store_id: int, at_least: float, goods: Sequence[Good]) -> list[Good]:
        return [good for good in goods if self.amount(good.id, store_id) >= at_least]
