"""What a scanned code stands for: documents by number, a document by id, products by name."""

import re
import sqlite3
from dataclasses import dataclass
from typing import Final

from desktop.records.files import reading
from desktop.records.folding import folded, natural

_ID: Final = re.compile(r"[1-9][0-9]{0,17}\Z", re.ASCII)
_LEAST: Final = 6
"""A shorter run of characters stands in too many products' names to be a barcode."""
_MANY: Final = 50


@dataclass(frozen=True, slots=True)
class Recognised:
    """Everything a code could mean here; mostly one of these, or none."""

    numbered: tuple[int, ...] = ()
    """Documents of exactly this number, newest first."""
    document_id: int | None = None
    """The document with this id."""
    products: tuple[tuple[int, str], ...] = ()
    """Products of exactly this name; where there are none, those whose name holds the code."""
    containing: int = 0
    """How many documents have a line of the first of these products."""


def recognise(connection: sqlite3.Connection, code: str) -> Recognised:
    """Look a code up in the mirror."""
    wanted = folded(code.strip())
    if not wanted:
        return Recognised()
    with reading(connection):
        numbered = _numbered(connection, wanted)
        document_id = _with_id(connection, wanted)
        products = _products(connection, wanted)
        containing = _containing(connection, products[0][0]) if products else 0
    return Recognised(numbered, document_id, products, containing)


def _numbered(db: sqlite3.Connection, wanted: str) -> tuple[int, ...]:
    """The key sorts 017 and 17 alike, so that what it finds is compared again."""
    rows = db.execute(
        "SELECT id, number FROM documents WHERE number_key = ? ORDER BY id DESC",
        (natural(wanted),),
    )
    return tuple(number for number, told in rows if told and folded(told.strip()) == wanted)[:_MANY]


def _with_id(db: sqlite3.Connection, wanted: str) -> int | None:
    if _ID.match(wanted) is None:
        return None
    row = db.execute("SELECT id FROM documents WHERE id = ?", (int(wanted),)).fetchone()
    return None if row is None else int(row[0])


def _products(db: sqlite3.Connection, wanted: str) -> tuple[tuple[int, str], ...]:
    called, holding = [], []
    for number, name in db.execute("SELECT id, name FROM names WHERE kind = 'product' ORDER BY id"):
        told = folded(name.strip())
        if told == wanted:
            called.append((number, name))
        elif len(wanted) >= _LEAST and _stands_in(wanted, told):
            holding.append((number, name))
    return tuple((called or holding)[:_MANY])


def _stands_in(code: str, name: str) -> bool:
    """As a word of its own: the end of a longer barcode is another barcode."""
    at = name.find(code)
    while at >= 0:
        end = at + len(code)
        if not name[at - 1 : at].isalnum() and not name[end : end + 1].isalnum():
            return True
        at = name.find(code, at + 1)
    return False


def _containing(db: sqlite3.Connection, product: int) -> int:
    row = db.execute(
        "SELECT COUNT(DISTINCT document_id) FROM lines WHERE product_id = ?"
        " AND document_id IN (SELECT id FROM documents)",
        (product,),
    ).fetchone()
    return int(row[0])
