"""The mirror: what the portal held when we last looked. This is its writing side.

Every method is one transaction, made in one thread. Documents that did not change are left alone,
so that what is announced is what really changed.
"""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Context, Decimal
from pathlib import Path
from typing import Any, Final

from desktop.records import naming, schema
from desktop.records.files import open_database, transaction
from desktop.records.folding import folded, natural, sorted_as
from desktop.records.naming import Named
from desktop.stock import names as n
from desktop.stock.documents import Document, Line, Status, status_of

STATES: Final = (Status.DRAFT, Status.CONDUCTED, Status.CANCELLED, Status.OTHER)
SEPARATOR: Final = "\x1f"
_TOLD: Final = (
    "id, kind, status, number, title, currency, total, responsible_id, created_by, modified_by,"
    " status_by, created, modified, status_at, dated, comment, site, supplier_id"
)
_COUNT: Final = _TOLD.count(",") + 1
_DERIVED: Final = (
    *("number_key", "title_key", "comment_key"),
    *("responsible", "responsible_key", "conducted_by", "conducted_by_key"),
)
_PUT: Final = (
    f"INSERT INTO documents ({_TOLD}, state, amount, {', '.join(_DERIVED)})"  # noqa: S608 - our own names
    f" VALUES ({', '.join('?' * (_COUNT + 2 + len(_DERIVED)))})"
    " ON CONFLICT (id) DO UPDATE SET "
    + ", ".join(
        f"{name.strip()} = excluded.{name.strip()}"
        for name in (
            *_TOLD.split(",")[1:],
            "state",
            *_DERIVED,
        )
    )
    + ", amount = COALESCE(excluded.amount, CAST(lines_total AS REAL))"
)
_EXACT: Final = Context(prec=200)
"""Two of the portal's longest numbers multiplied, without rounding."""
_PART: Final = 2_000
"""A warehouse can stand in all documents: its new name is written into so many at a time."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_CHANGES: Final = "changes"
"""Noted beside the facts: how often something changed that a list can depend on."""
CHANGES: Final = f"(SELECT CAST(value AS INTEGER) FROM meta WHERE key = '{_CHANGES}')"  # noqa: S608
_COUNTED: Final = (
    f"INSERT INTO meta VALUES ('{_CHANGES}', '1')"  # noqa: S608 - our own name
    " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
)


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
                f"SELECT {_TOLD} FROM documents WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608
                (ids,),
            )
        }
        rows = {each.id: _told(each) for each in documents}
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
            self._index(changed)
            self._db.execute(_COUNTED)
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
                self._db.execute(_COUNTED)
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
            touched = self._documents_of(stores, products)
            for part in _parts(touched):
                self._sum_lines(part)
            supplied = self._supplied_by([each for each in renamed if isinstance(each, n.Supplier)])
            for part in _parts(supplied):
                self._name_suppliers(part)
            different = sorted({*changed, *touched, *supplied})
            for part in _parts(different):
                self._index(part)
            if different:
                self._db.execute(_COUNTED)
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
            before = self._told_of_lines(wanted)
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
            self._bind(ids, bindings)
            self._sum_lines(ids)
            self._db.execute(
                "UPDATE documents SET looked_at = ? WHERE id IN (SELECT value FROM json_each(?))",
                (at, wanted),
            )
            self._index(ids)
            if self._told_of_lines(wanted) != before:
                self._db.execute(_COUNTED)
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
            self._db.execute("DELETE FROM meta WHERE key <> ?", (_CHANGES,))
            self._db.execute(_COUNTED)
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

    def _bind(self, ids: Sequence[int], bindings: Iterable[n.SupplierBinding] | None) -> None:
        """Where no bindings can be read, the catalogue's own supplier is told by the header."""
        wanted, here = json.dumps(ids), frozenset(ids)
        if bindings is None:
            self._db.execute(
                "UPDATE documents SET supplier = '#' || supplier_id,"
                " supplier_key = sorted_as('#' || supplier_id)"
                " WHERE supplier_id IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (wanted,),
            )
            return
        self._db.execute(
            "DELETE FROM bindings WHERE document_id IN (SELECT value FROM json_each(?))", (wanted,)
        )
        self._db.executemany(
            "INSERT OR REPLACE INTO bindings VALUES (?, ?, ?, ?)",
            [
                (each.id, each.document_id, each.kind, each.supplier_id)
                for each in bindings
                if each.document_id in here
            ],
        )
        self._name_suppliers(ids)

    def _supplied_by(self, suppliers: Sequence[n.Supplier]) -> list[int]:
        return [
            row[0]
            for each in suppliers
            for row in self._db.execute(
                "SELECT DISTINCT document_id FROM bindings WHERE kind = ? AND supplier_id = ?",
                (each.kind, each.id),
            )
        ]

    def _name_suppliers(self, ids: Sequence[int]) -> None:
        """What the list shows as supplier; an id stands in where no name is known."""
        known = {kind: naming.name_map(self._db, f"supplier {kind}") for kind in n.SupplierKind}
        found: dict[int, list[str]] = {number: [] for number in ids}
        for document, kind, supplier in self._db.execute(
            "SELECT document_id, kind, supplier_id FROM bindings"
            " WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (json.dumps(ids),),
        ):
            found[document].append(known[kind].get(supplier) or f"#{supplier}")
        self._db.executemany(
            "UPDATE documents SET supplier = ?1, supplier_key = sorted_as(?1) WHERE id = ?2",
            [(", ".join(names), number) for number, names in found.items()],
        )

    def _told_of_lines(self, wanted: str) -> tuple[list[Any], list[Any]]:
        """All that a list can depend on and that the lines and suppliers of these tell.

        Drafts are looked into again and again, and mostly nothing is different.
        """
        among = "IN (SELECT value FROM json_each(?)) ORDER BY id"
        return (
            self._db.execute(
                "SELECT supplier, supplier_key, line_count, sources, targets, stores_key, amount"  # noqa: S608
                f" FROM documents WHERE id {among}",
                (wanted,),
            ).fetchall(),
            self._db.execute(
                "SELECT document_id, product_id, source_id, target_id"  # noqa: S608
                f" FROM lines WHERE document_id {among}",
                (wanted,),
            ).fetchall(),
        )

    def _documents_of(self, stores: Sequence[int], products: Sequence[int]) -> list[int]:
        rows = self._db.execute(
            "SELECT DISTINCT document_id FROM lines WHERE source_id IN (SELECT value FROM"
            " json_each(?1)) OR target_id IN (SELECT value FROM json_each(?1)) UNION SELECT"
            " document_id FROM lines WHERE product_id IN (SELECT value FROM json_each(?2))",
            (json.dumps(list(stores)), json.dumps(list(products))),
        )
        return [row[0] for row in rows]

    def _sum_lines(self, ids: Sequence[int]) -> None:
        """What the list shows of the lines: how many, from and to where, and their sum."""
        stores = naming.name_map(self._db, "warehouse")
        made = []
        for number in ids:
            rows = self._db.execute(
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
        self._db.executemany(
            "UPDATE documents SET line_count = ?1, sources = ?2, targets = ?3,"
            " lines_total = ?4, amount = CASE WHEN total IS NULL THEN ?5 ELSE amount END,"
            " stores_key = ?6 WHERE id = ?7",
            made,
        )

    def _index(self, ids: Sequence[int]) -> None:
        """The searched text of these documents."""
        wanted = json.dumps(list(ids))
        products: dict[int, list[str]] = {}
        for number, name in self._db.execute(
            "SELECT DISTINCT l.document_id, p.name FROM lines l JOIN names p"
            " ON p.kind = 'product' AND p.id = l.product_id"
            " WHERE l.document_id IN (SELECT value FROM json_each(?))",
            (wanted,),
        ):
            products.setdefault(number, []).append(name)
        rows = self._db.execute(
            "SELECT id, number, title, supplier, responsible, sources, targets, comment"
            " FROM documents WHERE id IN (SELECT value FROM json_each(?))",
            (wanted,),
        ).fetchall()
        self._db.executemany(
            "INSERT OR REPLACE INTO search VALUES (?, ?)",
            [
                (
                    row[0],
                    folded(
                        "\n".join(str(part) for part in (*row, *products.get(row[0], ())) if part)
                    ),
                )
                for row in rows
            ],
        )


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + _PART] for start in range(0, len(ids), _PART))


def _told(document: Document) -> tuple[Any, ...]:
    return (
        document.id,
        document.kind_code,
        document.status_code,
        document.number,
        document.title,
        document.currency,
        None if document.total is None else str(document.total),
        document.responsible_id,
        document.created_by,
        document.modified_by,
        document.status_by,
        _unix(document.created_at),
        _unix(document.modified_at),
        _unix(document.status_at),
        _unix(document.dated),
        document.comment,
        document.site,
        document.supplier_id,
    )


def document_of(row: Sequence[Any]) -> Document:
    """The document behind the first columns of a row."""
    return Document(
        id=row[0],
        kind_code=row[1],
        status_code=row[2],
        number=row[3],
        title=row[4],
        currency=row[5],
        total=None if row[6] is None else Decimal(row[6]),
        responsible_id=row[7],
        created_by=row[8],
        modified_by=row[9],
        status_by=row[10],
        created_at=moment_of(row[11]),
        modified_at=moment_of(row[12]),
        status_at=moment_of(row[13]),
        dated=moment_of(row[14]),
        comment=row[15],
        site=row[16],
        supplier_id=row[17],
    )


TOLD: Final = _TOLD


def _unix(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def moment_of(unix: float | None) -> datetime | None:
    """Counted from the epoch, since not every system knows a time before it."""
    return None if unix is None else _EPOCH + timedelta(seconds=unix)


def _most_first(names: Mapping[int, str], ids: Sequence[int | None]) -> str:
    counted = Counter(number for number in ids if number)
    return SEPARATOR.join(names.get(number, f"#{number}") for number, _ in counted.most_common())
