"""The reading side of the mirror: rows for the list, and everything about one document."""

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TypeVar

from desktop.records import naming
from desktop.records.folding import natural
from desktop.records.rows import Row
from desktop.records.schema import VERSION
from desktop.records.told import SEPARATOR, STATES, TOLD, document_of, moment_of
from desktop.stock import names as n
from desktop.stock.documents import Document, Line, Status
from desktop.stock.movements import FullDocument

T = TypeVar("T")

_KEPT: Final = 4_000
_CONDUCTED: Final = STATES.index(Status.CONDUCTED)
_OF_A_NUMBER: Final = 500
_LINE: Final = "id, document_id, product_id, source_id, target_id, quantity, price"
_ROW: Final = (
    "id, kind, state, status, number, title, sources, targets, supplier, line_count, total,"
    " lines_total, currency, responsible, modified, created, status_at, conducted_by, comment"
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document as the detail pane shows it."""

    full: FullDocument
    row: Row
    looked_at: float | None
    """When its lines were read; None where nobody has looked."""
    products: dict[int, n.Product]
    measures: dict[int, n.Measure]
    warehouses: dict[int, n.Warehouse]
    people: dict[int, str]


class Reader:
    """Reads from a connection of its own, so that a writer never keeps it waiting."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(
            f"{path.as_uri()}?mode=ro", uri=True, check_same_thread=False, isolation_level=None
        )
        self._db.execute("PRAGMA query_only = ON")
        self._rows: OrderedDict[int, Row] = OrderedDict()

    @property
    def connection(self) -> sqlite3.Connection:
        return self._db

    def close(self) -> None:
        self._db.close()

    def is_whole(self) -> bool:
        """Whether the file is of this version and was read to its end once."""
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version != VERSION:
            return False
        told = self._db.execute("SELECT value FROM meta WHERE key = 'complete'").fetchone()
        return told is not None and told[0] == "1"

    # -- the list ------------------------------------------------------------------------------

    def row(self, document_id: int) -> Row | None:
        """One row, from memory if it was read before."""
        found = self._rows.get(document_id)
        if found is None:
            self.fetch([document_id])
            found = self._rows.get(document_id)
        return found

    def fetch(self, ids: Iterable[int]) -> None:
        """Read rows that will be shown in a moment, all at once."""
        wanted = [number for number in ids if number not in self._rows]
        if not wanted:
            return
        for told in self._db.execute(
            f"SELECT {_ROW} FROM documents WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
            (json.dumps(wanted),),
        ):
            self._rows[told[0]] = _row(told)
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Rows that have changed are read anew; all of them without ids."""
        if ids is None:
            self._rows.clear()
            return
        for number in ids:
            self._rows.pop(number, None)

    # -- documents -----------------------------------------------------------------------------

    def count(self) -> int:
        return int(self._db.execute("SELECT COUNT(*) FROM documents").fetchone()[0])

    def documents(self, ids: Iterable[int]) -> dict[int, Document]:
        rows = self._db.execute(
            f"SELECT {TOLD} FROM documents WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
            (json.dumps(list(ids)),),
        )
        return {row[0]: document_of(row) for row in rows}

    def lines(self, ids: Iterable[int]) -> dict[int, tuple[Line, ...]]:
        """The lines of those documents that have been looked into."""
        wanted = json.dumps(list(ids))
        found: dict[int, list[Line]] = {
            row[0]: []
            for row in self._db.execute(
                "SELECT id FROM documents WHERE looked_at IS NOT NULL"
                " AND id IN (SELECT value FROM json_each(?))",
                (wanted,),
            )
        }
        for row in self._db.execute(
            f"SELECT {_LINE} FROM lines"  # noqa: S608 - our own names
            " WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (wanted,),
        ):
            if row[1] in found:
                found[row[1]].append(_line(row))
        return {number: tuple(rows) for number, rows in found.items()}

    def unlooked(self, ids: Iterable[int], drafts_before: float = 0.0) -> list[int]:
        """Those of these documents whose lines are to be read, in the given order.

        Nobody has read them, or the document changed since; a draft's lines, which can change
        without a trace, also when they were read before `drafts_before`.
        """
        given = list(ids)
        rows = self._db.execute(
            "SELECT id FROM documents WHERE id IN (SELECT value FROM json_each(?1))"
            " AND (COALESCE(looked_at, 0) = 0 OR (state IN (0, 2) AND looked_at < ?2))",
            (json.dumps(given), drafts_before),
        )
        missing = {row[0] for row in rows}
        return [number for number in given if number in missing]

    def sheet(self, document_id: int) -> Sheet | None:
        """Everything about one document; None when it is gone."""
        document = self.documents([document_id]).get(document_id)
        row = self.row(document_id)
        if document is None or row is None:
            return None
        lines = self.lines([document_id]).get(document_id, ())
        looked = self._db.execute(
            "SELECT looked_at FROM documents WHERE id = ?", (document_id,)
        ).fetchone()
        products = naming.some(
            self._db, n.Product, [line.product_id for line in lines if line.product_id]
        )
        return Sheet(
            FullDocument(document, lines),
            row,
            looked[0] if looked else None,
            products,
            naming.known(self._db, n.Measure),
            naming.known(self._db, n.Warehouse),
            naming.name_map(self._db, "person"),
        )

    def drafts(self, most: int) -> list[int]:
        """The newest drafts and cancelled documents whose lines are known."""
        rows = self._db.execute(
            "SELECT id FROM documents WHERE state IN (0, 2) AND looked_at IS NOT NULL"
            " ORDER BY modified DESC, id DESC LIMIT ?",
            (most,),
        )
        return [row[0] for row in rows]

    def conducted_since(self, since: float, most: int) -> list[int]:
        """The documents conducted last, from a moment on, whose lines are known."""
        rows = self._db.execute(
            "SELECT id FROM documents WHERE state = ? AND looked_at IS NOT NULL"
            " AND status_at >= ? ORDER BY status_at DESC, id DESC LIMIT ?",
            (_CONDUCTED, since, most),
        )
        return [row[0] for row in rows]

    def bindings(self, ids: Iterable[int]) -> list[n.SupplierBinding]:
        """The suppliers of these documents, as far as they were read."""
        rows = self._db.execute(
            "SELECT id, document_id, supplier_id, kind FROM bindings"
            " WHERE document_id IN (SELECT value FROM json_each(?))",
            (_ids(ids),),
        )
        return [
            n.SupplierBinding(number, document, supplier, n.SupplierKind(kind))
            for number, document, supplier, kind in rows
        ]

    def perhaps_supplied(self, ids: Iterable[int]) -> frozenset[int]:
        """Those of these documents that have a supplier, or of which that is not known."""
        rows = self._db.execute(
            "SELECT id FROM documents WHERE id IN (SELECT value FROM json_each(?))"
            " AND (supplier IS NULL OR supplier > '')",
            (_ids(ids),),
        )
        return frozenset(row[0] for row in rows)

    # -- what other documents did --------------------------------------------------------------

    def taken_since(self, product_ids: Iterable[int], since: float) -> list[FullDocument]:
        """Documents conducted at or after a moment that take these products out of a warehouse.

        Only those of their lines that do, of documents that have been looked into.
        """
        rows = self._db.execute(
            "SELECT lines.id, document_id, product_id, source_id, target_id, quantity, price"
            " FROM lines JOIN documents ON documents.id = document_id"
            " WHERE product_id IN (SELECT value FROM json_each(?1)) AND source_id > 0"
            " AND state = ?2 AND status_at >= ?3 ORDER BY status_at, lines.id",
            (_ids(product_ids), _CONDUCTED, since),
        )
        return self._gathered(_line(row) for row in rows)

    def lately_moved(self, product_ids: Iterable[int], most: int) -> list[FullDocument]:
        """What conducted documents did with these products: the `most` newest lines of each."""
        rows = self._db.execute(
            f"SELECT {_LINE} FROM (SELECT lines.*, ROW_NUMBER() OVER"  # noqa: S608 - our own names
            " (PARTITION BY product_id ORDER BY lines.id DESC) AS place"
            " FROM lines JOIN documents ON documents.id = document_id"
            " WHERE product_id IN (SELECT value FROM json_each(?1)) AND state = ?2)"
            " WHERE place <= ?3",
            (_ids(product_ids), _CONDUCTED, most),
        )
        return self._gathered(_line(row) for row in rows)

    def numbered_like(self, documents: Iterable[Document]) -> list[Document]:
        """Documents that may bear the number of one of these, these themselves among them."""
        keys = sorted({natural(each.number) for each in documents if each.number})
        rows = self._db.execute(
            f"SELECT {TOLD} FROM documents"  # noqa: S608 - our own names
            " WHERE number_key IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?",
            (json.dumps(keys), _OF_A_NUMBER),
        )
        return [document_of(row) for row in rows]

    def _gathered(self, lines: Iterable[Line]) -> list[FullDocument]:
        found: dict[int, list[Line]] = {}
        for line in lines:
            found.setdefault(line.document_id, []).append(line)
        heads = self.documents(found)
        return [
            FullDocument(heads[number], tuple(rows))
            for number, rows in found.items()
            if number in heads
        ]

    # -- names ---------------------------------------------------------------------------------

    def products(self, ids: Iterable[int]) -> dict[int, n.Product]:
        return naming.some(self._db, n.Product, ids)

    def warehouses(self) -> dict[int, n.Warehouse]:
        return naming.known(self._db, n.Warehouse)

    def measures(self) -> dict[int, n.Measure]:
        return naming.known(self._db, n.Measure)

    def people(self) -> dict[int, str]:
        return naming.name_map(self._db, "person")

    def known_ids(self, kind: type[Any]) -> set[int]:
        rows = self._db.execute("SELECT id FROM names WHERE kind = ?", (naming.KINDS[kind],))
        return {row[0] for row in rows}

    def named(self, kind: type[T], number: int) -> T | None:
        """The warehouse, product, measure, person … of this id, if it is known."""
        return naming.some(self._db, kind, [number]).get(number)

    def person(self, number: int | None) -> str:
        if number is None:
            return ""
        row = self._db.execute(
            "SELECT name FROM names WHERE kind = 'person' AND id = ?", (number,)
        ).fetchone()
        return str(row[0]) if row else f"#{number}"


def _ids(given: Iterable[int]) -> str:
    return json.dumps(sorted(set(given)))


def _row(told: Sequence[Any]) -> Row:
    total = told[10] if told[10] is not None else told[11]
    return Row(
        id=told[0],
        kind_code=told[1],
        status=STATES[told[2]],
        status_code=told[3],
        number=told[4] or str(told[0]),
        title=told[5],
        sources=_names(told[6]),
        targets=_names(told[7]),
        supplier=told[8],
        line_count=told[9],
        total=None if total is None else Decimal(total),
        total_is_computed=told[10] is None and told[11] is not None,
        currency=told[12] or "",
        responsible=told[13],
        changed=moment_of(told[14]),
        created=moment_of(told[15]),
        conducted_at=moment_of(told[16]),
        conducted_by=told[17],
        comment=told[18],
    )


def _names(joined: str | None) -> tuple[str, ...] | None:
    if joined is None:
        return None
    return tuple(joined.split(SEPARATOR)) if joined else ()


def _line(row: Sequence[Any]) -> Line:
    return Line(
        id=row[0],
        document_id=row[1],
        product_id=row[2],
        from_warehouse_id=row[3],
        to_warehouse_id=row[4],
        quantity=Decimal(row[5]),
        price=None if row[6] is None else Decimal(row[6]),
    )
