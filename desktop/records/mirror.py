"""The mirror: what the portal held when we last looked. This is its writing side.

Every method is one transaction, made in one thread. Documents that did not change are left alone,
so that what is announced is what really changed.
"""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from desktop.records import changes, naming, schema, shown
from desktop.records.files import open_database, transaction
from desktop.records.folding import natural, sorted_as
from desktop.records.naming import Named
from desktop.records.told import STATES, TOLD, moment_of, told
from desktop.stock import names as n
from desktop.stock.documents import Document, Line, status_of

_COUNT: Final = TOLD.count(",") + 1
_DERIVED: Final = (
    *("number_key", "title_key", "comment_key"),
    *("responsible", "responsible_key", "conducted_by", "conducted_by_key"),
)
_PUT: Final = (
    f"INSERT INTO documents ({TOLD}, state, amount, {', '.join(_DERIVED)})"  # noqa: S608 - our own names
    f" VALUES ({', '.join('?' * (_COUNT + 2 + len(_DERIVED)))})"
    " ON CONFLICT (id) DO UPDATE SET "
    + ", ".join(
        f"{name.strip()} = excluded.{name.strip()}"
        for name in (
            *TOLD.split(",")[1:],
            "state",
            *_DERIVED,
        )
    )
    + ", amount = COALESCE(excluded.amount, CAST(lines_total AS REAL))"
)
_PART: Final = 2_000
"""A warehouse can stand in all documents: its new name is written into so many at a time."""


class Mirror:
    """Writes what was read from the portal."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        connection.create_function("sorted_as", 1, sorted_as, deterministic=True)
        self._people = naming.name_map(connection, "person")

    @classmethod
    def open(cls, path: Path) -> "tuple[Mirror, Path | None]":
        """The mirror in a file; where a damaged one was put, if there was one."""
        opened = open_database(
            path, version=schema.VERSION, create=schema.create, migrate=schema.STEPS
        )
        return cls(opened.connection), opened.set_aside

    def close(self) -> None:
        self._db.close()

    # -- documents -----------------------------------------------------------------------------

    def put_documents(
        self, documents: Sequence[Document], *, lines_stay: bool = False
    ) -> list[int]:
        """Remember these; answers the ids of those that are new or different.

        What was known of the lines of a document that changed stays, but counts as old, unless
        it is known that only the header has changed.
        """
        ids = json.dumps([each.id for each in documents])
        known: dict[int, tuple[Any, ...]] = {
            row[0]: row
            for row in self._db.execute(
                f"SELECT {TOLD} FROM documents WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
                (ids,),
            )
        }
        rows = {each.id: told(each) for each in documents}
        changed = [number for number, row in rows.items() if known.get(number) != row]
        if not changed:
            return []
        with transaction(self._db):
            self._db.executemany(
                _PUT, [(*rows[each], *self._derived(rows[each])) for each in changed]
            )
            if not lines_stay:
                self._db.executemany(
                    "UPDATE documents SET looked_at = 0 WHERE id = ? AND looked_at IS NOT NULL",
                    [(each,) for each in changed if each in known],
                )
            shown.index(self._db, changed)
            self._db.execute(changes.COUNTED)
        return changed

    def remove(self, ids: Iterable[int]) -> list[int]:
        """Forget documents that the portal no longer has; answers those that were there."""
        wanted = json.dumps(sorted(set(ids)))
        among = "IN (SELECT value FROM json_each(?))"
        with transaction(self._db):
            gone = [
                row[0]
                for row in self._db.execute(f"SELECT id FROM documents WHERE id {among}", (wanted,))  # noqa: S608
            ]
            for table, column in (
                ("documents", "id"),
                ("search", "id"),
                ("lines", "document_id"),
                ("bindings", "document_id"),
            ):
                self._db.execute(f"DELETE FROM {table} WHERE {column} {among}", (wanted,))  # noqa: S608
            if gone:
                self._db.execute(changes.COUNTED)
        return gone

    # -- what they refer to --------------------------------------------------------------------

    def put_names(self, given: Sequence[Named], at: float) -> list[int]:
        """Remember names; answers the documents that look different by them."""
        before = {
            kind: naming.name_map(self._db, kind) for kind in {naming.kind_of(e) for e in given}
        }
        renamed = [
            each
            for each in given
            if before[naming.kind_of(each)].get(each.id) != naming.shown_name(each)
        ]
        with transaction(self._db):
            naming.put(self._db, given, at)
            changed = self._take_people([each for each in renamed if isinstance(each, n.Person)])
            stores = [each.id for each in renamed if isinstance(each, n.Warehouse)]
            products = [each.id for each in renamed if isinstance(each, n.Product)]
            touched = shown.documents_of(self._db, stores, products)
            for part in _parts(touched):
                shown.sum_lines(self._db, part)
            supplied = shown.supplied_by(
                self._db, [each for each in renamed if isinstance(each, n.Supplier)]
            )
            for part in _parts(supplied):
                shown.name_suppliers(self._db, part)
            different = sorted({*changed, *touched, *supplied})
            for part in _parts(different):
                shown.index(self._db, part)
            if different:
                self._db.execute(changes.COUNTED)
        return different

    def put_lines(
        self,
        document_ids: Iterable[int],
        lines: Iterable[Line],
        bindings: Iterable[n.SupplierBinding] | None,
        at: float,
    ) -> list[int]:
        """Remember all lines of these documents, and their suppliers; None if nobody may know them.

        Documents that are not here, removed while they were looked into, are passed over.
        """
        with transaction(self._db):
            ids = self._here(document_ids)
            here = frozenset(ids)
            wanted = json.dumps(ids)
            before = shown.told_of_lines(self._db, wanted)
            self._db.execute(
                "DELETE FROM lines WHERE document_id IN (SELECT value FROM json_each(?))", (wanted,)
            )
            self._db.executemany(
                "INSERT OR REPLACE INTO lines VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        each.id,
                        each.document_id,
                        each.product_id,
                        each.from_warehouse_id,
                        each.to_warehouse_id,
                        str(each.quantity),
                        None if each.price is None else str(each.price),
                    )
                    for each in lines
                    if each.document_id in here
                ],
            )
            shown.bind(self._db, ids, bindings)
            shown.sum_lines(self._db, ids)
            self._db.execute(
                "UPDATE documents SET looked_at = ? WHERE id IN (SELECT value FROM json_each(?))",
                (at, wanted),
            )
            shown.index(self._db, ids)
            if shown.told_of_lines(self._db, wanted) != before:
                self._db.execute(changes.COUNTED)
        return ids

    def unlooked_drafts(self, most: int) -> list[int]:
        """The newest drafts whose lines were never read, or not since they changed."""
        rows = self._db.execute(
            "SELECT id FROM documents WHERE state IN (0, 2) AND COALESCE(looked_at, 0) = 0"
            " ORDER BY modified DESC, id DESC LIMIT ?",
            (most,),
        )
        return [row[0] for row in rows]

    def known_products(self, ids: Iterable[int]) -> frozenset[int]:
        rows = self._db.execute(
            "SELECT id FROM names WHERE kind = 'product'"
            " AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(set(ids))),),
        )
        return frozenset(row[0] for row in rows)

    def unnamed_people(self, documents: Iterable[Document]) -> frozenset[int]:
        named = {
            number
            for each in documents
            for number in (
                each.responsible_id,
                each.created_by,
                each.modified_by,
                each.status_by,
            )
            if number
        }
        return frozenset(named - self._people.keys())

    def unnamed_suppliers(
        self, bindings: Iterable[n.SupplierBinding]
    ) -> dict[n.SupplierKind, frozenset[int]]:
        wanted: dict[n.SupplierKind, set[int]] = {}
        for each in bindings:
            wanted.setdefault(each.kind, set()).add(each.supplier_id)
        return {
            kind: frozenset(ids - naming.name_map(self._db, f"supplier {kind}").keys())
            for kind, ids in wanted.items()
        }

    # -- what is there -------------------------------------------------------------------------

    def count(self) -> int:
        return int(self._db.execute("SELECT COUNT(*) FROM documents").fetchone()[0])

    def ids(self) -> "array[int]":
        found = array("q")
        found.extend(row[0] for row in self._db.execute("SELECT id FROM documents ORDER BY id"))
        return found

    def latest_change(self) -> datetime | None:
        return moment_of(self._db.execute("SELECT MAX(modified) FROM documents").fetchone()[0])

    # -- facts about the mirror itself ---------------------------------------------------------

    def note(self, **facts: str) -> None:
        with transaction(self._db):
            self._db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", facts.items())

    def noted(self, key: str) -> str | None:
        row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def forget_everything(self) -> None:
        """Begin anew, as when the file stands for another portal or person."""
        with transaction(self._db):
            for table in ("documents", "search", "lines", "bindings", "names"):
                self._db.execute(f"DELETE FROM {table}")  # noqa: S608
            self._db.execute("DELETE FROM meta WHERE key <> ?", (changes.NAME,))
            self._db.execute(changes.COUNTED)
        self._people.clear()

    # -- inside --------------------------------------------------------------------------------

    def _derived(self, row: tuple[Any, ...]) -> tuple[Any, ...]:
        """State, amount and keys for sorting, and the names of the people."""
        number, title, total = row[3] or str(row[0]), row[4], row[6]
        state = status_of(row[2], row[10])
        responsible, conductor = self._person(row[7]), self._person(row[10])
        return (
            STATES.index(state),
            None if total is None else float(Decimal(total)),
            natural(number),
            natural(title),
            natural(row[15]),
            responsible,
            sorted_as(responsible),
            conductor,
            sorted_as(conductor),
        )

    def _person(self, number: int | None) -> str:
        if number is None:
            return ""
        return self._people.get(number, f"#{number}")

    def _take_people(self, people: Sequence[n.Person]) -> list[int]:
        changed: set[int] = set()
        for each in people:
            self._people[each.id] = each.name
            for column, name in (("responsible_id", "responsible"), ("status_by", "conducted_by")):
                rows = self._db.execute(
                    f"UPDATE documents SET {name} = ?1, {name}_key = ?3"  # noqa: S608
                    f" WHERE {column} = ?2 AND {name} <> ?1 RETURNING id",
                    (each.name, each.id, sorted_as(each.name)),
                )
                changed.update(row[0] for row in rows.fetchall())
        return sorted(changed)

    def _here(self, ids: Iterable[int]) -> list[int]:
        rows = self._db.execute(
            "SELECT id FROM documents WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(list(ids)),),
        )
        return [row[0] for row in rows]


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + _PART] for start in range(0, len(ids), _PART))
