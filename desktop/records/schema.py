"""The tables of the mirror.

`documents` holds what the portal said and, beside it, the names that stand for its ids, so that
sorting and searching need no joins. NULL in `supplier`, `sources`, `targets` and `line_count`
means that nobody has looked yet.
"""

import sqlite3
from typing import Final

from desktop.records.folding import folded, sorted_as

VERSION: Final = 3

TABLES: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, status TEXT NOT NULL, number TEXT,
    title TEXT NOT NULL, currency TEXT, total TEXT, responsible_id INTEGER, created_by INTEGER,
    modified_by INTEGER, status_by INTEGER, created INTEGER, modified INTEGER, status_at INTEGER,
    dated INTEGER, comment TEXT NOT NULL, site TEXT, supplier_id INTEGER,
    state INTEGER NOT NULL, amount REAL, number_key TEXT NOT NULL, title_key TEXT NOT NULL,
    responsible TEXT NOT NULL DEFAULT '', conducted_by TEXT NOT NULL DEFAULT '',
    supplier TEXT, sources TEXT, targets TEXT, line_count INTEGER, lines_total TEXT,
    looked_at REAL, stores_key TEXT, supplier_key TEXT, responsible_key TEXT,
    conducted_by_key TEXT, comment_key TEXT);
CREATE TABLE search (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE lines (
    id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL, product_id INTEGER,
    source_id INTEGER, target_id INTEGER, quantity TEXT NOT NULL, price TEXT);
CREATE TABLE bindings (
    id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL, kind TEXT NOT NULL,
    supplier_id INTEGER NOT NULL);
CREATE TABLE names (
    kind TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, facts BLOB NOT NULL,
    seen REAL NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE views (position INTEGER NOT NULL, key TEXT PRIMARY KEY, content BLOB NOT NULL)
    WITHOUT ROWID;
CREATE INDEX bindings_document ON bindings (document_id, id);
CREATE INDEX bindings_supplier ON bindings (kind, supplier_id, document_id);
CREATE INDEX lines_document ON lines (document_id, id);
CREATE INDEX lines_product ON lines (product_id, document_id);
CREATE INDEX lines_source ON lines (source_id, document_id);
CREATE INDEX lines_target ON lines (target_id, document_id);
"""
_KEYS: Final = {
    "stores_key": "COALESCE(NULLIF(sources, '') || char(31), '') || targets",
    "supplier_key": "supplier",
    "responsible_key": "responsible",
    "conducted_by_key": "conducted_by",
    "comment_key": "comment",
}
"""Of what is shown as a text: what it is sorted by."""
_INDEXES: Final = {
    "id": "id",
    "changed": "modified",
    "created": "created",
    "status_at": "status_at",
    "by_state": "state",
    "state": "state, modified",
    "by_kind": "kind",
    "kind": "kind, modified",
    "amount": "amount",
    "number": "number_key",
    "title": "title_key",
    "stores": "stores_key",
    "lines": "line_count",
    "person": "responsible_id",
    "responsible": "responsible_key",
    "conducted_by": "conducted_by_key",
    "supplier": "supplier",
    "by_supplier": "supplier_key",
    "comment": "comment_key",
    "currency": "currency",
}
"""One for whatever the list is sorted by. Every index holds the id as its last term anyway; that
of the ids alone is there since the rows themselves are wide."""


def create(connection: sqlite3.Connection) -> None:
    """One by one: a script would commit what has to arrive together."""
    for statement in filter(str.strip, TABLES.split(";")):
        connection.execute(statement)
    _index(connection)


def _add_keys(connection: sqlite3.Connection) -> None:
    """In the first version only some columns had a key, and the searched text could hold a NUL."""
    connection.create_function("sorted_as", 1, sorted_as, deterministic=True)
    for name in _KEYS:
        connection.execute(f"ALTER TABLE documents ADD COLUMN {name} TEXT")
    named = "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'documents'"
    for (name,) in connection.execute(named).fetchall():
        connection.execute(f"DROP INDEX {name}")
    keys = ", ".join(f"{name} = sorted_as({shown})" for name, shown in _KEYS.items())
    connection.execute(f"UPDATE documents SET {keys}")  # noqa: S608 - our own names
    connection.create_function("folded", 1, folded, deterministic=True)
    connection.execute("UPDATE search SET text = folded(text) WHERE instr(text, char(0)) > 0")
    _index(connection)


def _index(connection: sqlite3.Connection) -> None:
    for name, columns in _INDEXES.items():
        connection.execute(f"CREATE INDEX IF NOT EXISTS documents_{name} ON documents ({columns})")


STEPS: Final = {1: _add_keys, 2: _index}
"""From each earlier version to the next. To read a million documents anew would take hours."""
