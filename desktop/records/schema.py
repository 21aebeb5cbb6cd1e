"""The tables of the mirror.

`documents` holds what the portal said and, beside it, the names that stand for its ids, so that
sorting and searching need no joins. NULL in `supplier`, `sources`, `targets` and `line_count`
means that nobody has looked yet.
"""

import sqlite3
from typing import Final

VERSION: Final = 1

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
    looked_at REAL);
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
CREATE INDEX documents_changed ON documents (modified, id);
CREATE INDEX documents_created ON documents (created, id);
CREATE INDEX documents_status_at ON documents (status_at, id);
CREATE INDEX documents_state ON documents (state, modified, id);
CREATE INDEX documents_kind ON documents (kind, modified, id);
CREATE INDEX documents_amount ON documents (amount, id);
CREATE INDEX documents_number ON documents (number_key, id);
CREATE INDEX documents_title ON documents (title_key, id);
CREATE INDEX documents_person ON documents (responsible_id, id);
CREATE INDEX documents_supplier ON documents (supplier, id);
CREATE INDEX bindings_document ON bindings (document_id, id);
CREATE INDEX bindings_supplier ON bindings (kind, supplier_id, document_id);
CREATE INDEX lines_document ON lines (document_id, id);
CREATE INDEX lines_product ON lines (product_id, document_id);
CREATE INDEX lines_source ON lines (source_id, document_id);
CREATE INDEX lines_target ON lines (target_id, document_id);
"""


def create(connection: sqlite3.Connection) -> None:
    """One by one: a script would commit what has to arrive together."""
    for statement in filter(str.strip, TABLES.split(";")):
        connection.execute(statement)
