"""Random documents written straight into a demo portal, and what our side knows of them.

The portal's own tables are read by SQL and turned into the house's types here, so that the
prediction sees what a mirror would hold, and nothing of the portal's code.
"""

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product as every
from typing import Any

from desktop.demo.checks import Reason
from desktop.demo.people import Caller
from desktop.demo.portal import Portal
from desktop.demo.switches import Switches
from desktop.demo.texts import text
from desktop.portal.calls import acts as asked
from desktop.portal.envelope import ErrorBody
from desktop.portal.refusals import refusal
from desktop.stock.balances import Balances
from desktop.stock.documents import Document, Kind, Line
from desktop.stock.movements import Act, FullDocument
from desktop.stock.names import Product, Warehouse
from desktop.stock.problems import Problem
from desktop.stock.world import NegativeStock, World
from tests.demo import small_world
from tests.stock import making as m

ADMIN = Caller(1, True, "admin")
PRODUCTS = (101, 101, 101, 102, 102, 201, 201, 106)
ODD_PRODUCTS = (0, 103, 104, 105, 107, 999)
"""None at all, one with barcodes per piece, a service, a parent, a deleted and an unknown one."""
QUANTITIES = (1.0, 2.0, 3.0, 0.1, 0.3, 1.25, 7.0, 12.5)
ODD_QUANTITIES = (0.0, -1.0, None)
WAREHOUSES = (1, 2, 3)
ODD_WAREHOUSES = (None, 0, 4, 99)


@dataclass(frozen=True, slots=True)
class Variant:
    """How one portal is set up, and who acts there."""

    negative: str
    batch_costing: bool
    suppliers: str
    language: str
    caller: Caller

    @property
    def switches(self) -> Switches:
        return Switches(
            negative=self.negative,
            batch_costing=self.batch_costing,
            suppliers=self.suppliers,
            language=self.language,
        )


def variants() -> Iterator[Variant]:
    """Every mode for negative stock, with and without batch costing, and all else that decides."""
    clerk = Caller(7, False, "clerk", rights={"negative:D": "1"})
    languages = ("en", "ru")
    combined = every("NED", (False, True), ("crm", "catalog"), (ADMIN, clerk))
    for index, (negative, costing, suppliers, caller) in enumerate(combined):
        yield Variant(negative, costing, suppliers, languages[index % 2], caller)


class Course:
    """One demo portal, the documents made in it and the answers it gave."""

    def __init__(self, variant: Variant, seed: int) -> None:
        self.variant = variant
        self.db = sqlite3.connect(":memory:")
        small_world.fill(self.db)
        self.db.executemany(
            "INSERT INTO products (id, iblock_id, name, type, can_buy_zero, deleted)"
            " VALUES (?, 23, ?, ?, ?, ?)",
            [(105, "Table", 3, 0, 0), (106, "Gift card", 1, 1, 0), (107, "Gone", 1, 0, 1)],
        )
        self.portal = Portal(self.db, variant.switches)
        self.random = random.Random(seed)

    def close(self) -> None:
        self.db.close()

    def odd(self, one_in: int) -> bool:
        return self.random.randrange(one_in) == 0

    def new(self, kind: str | None = None) -> int:
        """A document at random, often a sound one, sometimes wrong in one way or several."""
        pick = self.random.choice
        number = int(self.db.execute("SELECT MAX(id) + 1 FROM documents").fetchone()[0])
        kind = kind or pick("ASMRD")
        status = "Y" if self.odd(4) else "N"
        small_world.document(self.db, number, kind, status, 1 if self.odd(3) else None)
        if not self.odd(8):
            self._supply(number)
        spoiled = self.odd(2)
        for _ in range(0 if self.odd(20) else pick((1, 1, 2, 3, 4))):
            self._row(number, spoiled=spoiled)
        return number

    def _supply(self, number: int) -> None:
        if self.variant.suppliers == "catalog":
            self.db.execute("UPDATE documents SET contractor_id = 5 WHERE id = ?", (number,))
            return
        self.db.execute(
            "INSERT INTO bindings (document_id, entity_type_id, entity_id) VALUES (?, 4, 31)",
            (number,),
        )

    def _row(self, number: int, *, spoiled: bool) -> None:
        pick = self.random.choice
        small_world.row(
            self.db,
            number,
            pick(ODD_PRODUCTS if spoiled and self.odd(8) else PRODUCTS),
            pick(ODD_QUANTITIES if spoiled and self.odd(8) else QUANTITIES),
            source=pick(ODD_WAREHOUSES if spoiled and self.odd(8) else WAREHOUSES),
            target=pick(ODD_WAREHOUSES if spoiled and self.odd(8) else WAREHOUSES),
            price=pick((None, None, 0.0, 4.5, 12.0)),
        )

    def happen(self) -> None:
        """Time passes in the portal: a warehouse closes or opens, a product goes or comes back."""
        if self.odd(25):
            self.db.execute("UPDATE stores SET active = 1 - active WHERE id = 3")
        if self.odd(25):
            self.db.execute("UPDATE products SET deleted = 1 - deleted WHERE id = 201")

    def conducted(self) -> list[int]:
        found = self.db.execute("SELECT id FROM documents WHERE status = 'Y'")
        return [int(row[0]) for row in found]

    async def act(self, number: int, act: Act) -> Problem | None:
        """The portal's answer, read as the program reads it; None for a yes."""
        try:
            await self.portal.act(self.variant.caller, number, act.value)
        except Reason as reason:
            frame = "E1" if act is Act.CONDUCT else "E3"
            words = text(self.portal.switches, frame, reason=str(reason))
            method = asked.Act.CONDUCT if act is Act.CONDUCT else asked.Act.CANCEL
            return refusal(ErrorBody("0", words), asked.request(method, number), 400, m.NOW)
        return None

    def read(self, number: int) -> FullDocument:
        head = self._rows("SELECT * FROM documents WHERE id = ?", number)[0]
        document = Document(
            id=number,
            kind_code=head["doc_type"],
            status_code=head["status"],
            title=head["title"],
            number=head["doc_number"],
            currency=head["currency"],
            total=None,
            responsible_id=None,
            created_by=None,
            modified_by=None,
            status_by=head["status_by"],
            created_at=m.NOW,
            modified_at=None,
            status_at=None,
            dated=None,
            comment="",
            supplier_id=head["contractor_id"],
        )
        rows = self._rows("SELECT * FROM elements WHERE doc_id = ?", number)
        return FullDocument(document, tuple(map(_line, rows)))

    def world(self) -> World:
        catalogue = self.variant.suppliers == "catalog"
        bound = self._rows("SELECT document_id FROM bindings")
        caller = self.variant.caller
        return World(
            inventory_on=True,
            run_by_1c=False,
            products=self.products(),
            warehouses={
                row["id"]: Warehouse(row["id"], row["title"] or row["address"], bool(row["active"]))
                for row in self._rows("SELECT * FROM stores")
            },
            balances=self.balances(),
            supplied=frozenset() if catalogue else {row["document_id"] for row in bound},
            negative_stock=NegativeStock(self.variant.negative),
            may_go_negative={
                kind for kind in Kind if caller.admin or f"negative:{kind.value}" in caller.rights
            },
            batch_costing=self.variant.batch_costing,
        )

    def products(self) -> dict[int, Product]:
        return {
            row["id"]: Product(
                row["id"],
                row["name"],
                kind_code=row["type"],
                purchasing_price=_exact(row["purchasing_price"]),
                purchasing_currency=row["purchasing_currency"],
                can_buy_zero=bool(row["can_buy_zero"]),
                barcode_per_piece=bool(row["barcode_multi"]),
            )
            for row in self._rows("SELECT * FROM products WHERE deleted = 0")
        }

    def balances(self) -> Balances:
        return Balances(
            {
                (row["product_id"], row["store_id"]): Decimal(str(row["amount"]))
                for row in self._rows("SELECT * FROM balances")
            }
        )

    def lowest(self, since: int) -> dict[tuple[int, int], Decimal]:
        """The least that any movement left, by the portal's own ledger."""
        found = self._rows(
            "SELECT product_id, store_id, MIN(amount_after) AS least FROM ledger"
            " WHERE id > ? GROUP BY product_id, store_id",
            since,
        )
        return {(row["product_id"], row["store_id"]): Decimal(str(row["least"])) for row in found}

    def ledger_end(self) -> int:
        return int(self.db.execute("SELECT COALESCE(MAX(id), 0) FROM ledger").fetchone()[0])

    def _rows(self, sql: str, *values: object) -> list[dict[str, Any]]:
        cursor = self.db.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]


def _line(row: dict[str, Any]) -> Line:
    """As the portal's answers tell it: zero and null are both nothing, but for a price of zero."""
    return Line(
        row["id"],
        row["doc_id"],
        row["element_id"] or None,
        row["store_from"] or None,
        row["store_to"] or None,
        _exact(row["amount"]) or Decimal(0),
        _exact(row["purchasing_price"]),
    )


def _exact(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))
