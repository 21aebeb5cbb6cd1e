"""What the real server checks before it conducts or cancels, in its order.

Stock is checked row by row, each row against the balance as it stands: two rows that together
take more than there is both pass. That is the real server's fault, and it is kept.
"""

import sqlite3
from dataclasses import dataclass

from desktop.demo.people import Caller
from desktop.demo.switches import Switches
from desktop.demo.texts import text, warehouse_text

_MOVABLE = (1, 4)
CONDUCT, CANCEL = "conduct", "cancel"


class Reason(Exception):  # noqa: N818 - it becomes part of a sentence
    """Why an act is refused, in the portal's words; may be empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line with what is known of its product."""

    id: int
    product_id: int
    source: int
    target: int
    amount: float
    price: float | None
    name: str | None
    type: int
    can_buy_zero: bool
    barcode_multi: bool

    @property
    def named(self) -> str:
        return f"{self.product_id} {self.name}"


@dataclass(frozen=True, slots=True)
class Move:
    """One change of one balance."""

    row: Row
    store_id: int
    delta: float


def rows_of(connection: sqlite3.Connection, document_id: int) -> list[Row]:
    """The lines grouped by product in order of first appearance, as the actions run."""
    found = connection.execute(
        "SELECT e.id, e.element_id, COALESCE(e.store_from, 0), COALESCE(e.store_to, 0),"
        " COALESCE(e.amount, 0), e.purchasing_price, p.name, COALESCE(p.type, 0),"
        " COALESCE(p.can_buy_zero, 0), COALESCE(p.barcode_multi, 0)"
        " FROM elements e LEFT JOIN products p ON p.id = e.element_id AND p.deleted = 0"
        " WHERE e.doc_id = ? ORDER BY e.id",
        (document_id,),
    ).fetchall()
    rows = [Row(*values) for values in found]
    first: dict[int, int] = {}
    for index, row in enumerate(rows):
        first.setdefault(row.product_id, index)
    return sorted(rows, key=lambda row: first[row.product_id])


def check_state(switches: Switches, status: str, act: str) -> None:
    if not switches.inventory:
        raise Reason(text(switches, "R1"))
    if switches.external_catalog:
        raise Reason(text(switches, "R2"))
    if act == CONDUCT and status == "Y":
        raise Reason(text(switches, "R3"))
    if act == CANCEL and status != "Y":
        raise Reason(text(switches, "R4"))


def check_supplier(
    connection: sqlite3.Connection, switches: Switches, document_id: int, contractor: int | None
) -> None:
    if switches.suppliers == "crm":
        bound = connection.execute(
            "SELECT 1 FROM bindings WHERE document_id = ? LIMIT 1", (document_id,)
        ).fetchone()
    else:
        bound = contractor or None
    if bound is None:
        raise Reason(text(switches, "R5"))


def check_products(switches: Switches, document_id: int, rows: list[Row]) -> None:
    """All problems of the products are told at once."""
    if not rows:
        raise Reason(text(switches, "R6", id=document_id))
    problems: list[str] = []
    told: set[int] = set()
    for row in rows:
        if (row.name is None or row.type not in _MOVABLE) and row.product_id not in told:
            key = "R7" if row.name is None else "R9"
            problems.append(text(switches, key, pid=row.product_id, name=row.name))
            told.add(row.product_id)
        if row.name is not None and row.amount <= 0:
            problems.append(text(switches, "R10", pid=row.product_id, name=row.name))
    if problems:
        raise Reason("; ".join(problems))
    for row in rows:
        if row.barcode_multi:  # barcodes per piece cannot be given by REST
            raise Reason(text(switches, "R11", pid=row.product_id, name=row.name))


def check_warehouses(
    connection: sqlite3.Connection, switches: Switches, doc_type: str, rows: list[Row], act: str
) -> None:
    active = dict(connection.execute("SELECT id, active FROM stores"))
    if doc_type == "M":
        _check_side(switches, active, "source", rows, [row.source for row in rows])
        _check_side(switches, active, "destination", rows, [row.target for row in rows])
        if act == CONDUCT and any(row.source == row.target for row in rows):
            raise Reason(text(switches, "R12"))
        return
    stores = [row.source if doc_type == "D" else row.target for row in rows]
    _check_side(switches, active, doc_type, rows, stores)


def _check_side(
    switches: Switches, active: dict[int, int], role: str, rows: list[Row], stores: list[int]
) -> None:
    """Collected per product: of several bad rows of one product only the first counts."""
    wrong: dict[str, list[str]] = {}
    told: set[int] = set()
    for row, store in zip(rows, stores, strict=True):
        how = _wrong(active, store)
        if how and row.product_id not in told:
            told.add(row.product_id)
            wrong.setdefault(how, []).append(row.named)
    if wrong:
        kinds = [how for how in ("absent", "unknown", "closed") if how in wrong]
        raise Reason("; ".join(warehouse_text(switches, how, role, wrong[how]) for how in kinds))


def _wrong(active: dict[int, int], store: int) -> str | None:
    if store <= 0:
        return "absent"
    if store not in active:
        return "unknown"
    return None if active[store] else "closed"


def moves(doc_type: str, rows: list[Row], act: str) -> list[Move]:
    """Every change of a balance that the act makes, in its order."""
    sign = 1.0 if act == CONDUCT else -1.0
    made: list[Move] = []
    for row in rows:
        if doc_type in "MD":
            made.append(Move(row, row.source, -sign * row.amount))
        if doc_type in "ASRM":
            made.append(Move(row, row.target, sign * row.amount))
    return made


def check_stock(
    connection: sqlite3.Connection,
    switches: Switches,
    caller: Caller,
    doc_type: str,
    planned: list[Move],
    act: str,
) -> None:
    """Each row alone, and the first that fails only; reservations play no part."""
    for move in planned:
        if move.delta >= 0:
            continue
        if balance(connection, move.row.product_id, move.store_id) + move.delta >= 0:
            continue
        strict = switches.batch_costing and not (doc_type == "D" and act == CANCEL)
        if strict or not _may_go_negative(switches, caller, doc_type, move.row):
            raise Reason(
                text(
                    switches,
                    "R14" if strict else "R13",
                    name=move.row.name,
                    store=store_name(connection, move.store_id),
                )
            )


def _may_go_negative(switches: Switches, caller: Caller, doc_type: str, row: Row) -> bool:
    match switches.negative:
        case "N":
            return row.can_buy_zero
        case "E":
            return doc_type not in "DM" or caller.may_go_negative(doc_type)
        case _:
            return False


def balance(connection: sqlite3.Connection, product_id: int, store_id: int) -> float:
    row = connection.execute(
        "SELECT amount FROM balances WHERE product_id = ? AND store_id = ?",
        (product_id, store_id),
    ).fetchone()
    return float(row[0]) if row else 0.0


def store_name(connection: sqlite3.Connection, store_id: int) -> str:
    row = connection.execute(
        "SELECT COALESCE(NULLIF(title, ''), address) FROM stores WHERE id = ?", (store_id,)
    ).fetchone()
    return str(row[0]) if row else str(store_id)
