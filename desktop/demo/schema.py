"""The tables in which the demo portal keeps its state.

Times are unix seconds UTC; quantities and prices are REAL because the server it imitates
calculates in doubles. `NULL` is meant wherever a column allows it: what the wire shows for it
is the envelope's business.
"""

import sqlite3
from typing import Final

VERSION: Final = 2

TABLES: Final = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

CREATE TABLE users (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, last_name TEXT NOT NULL, email TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1, is_admin INTEGER NOT NULL DEFAULT 0,
    position TEXT NOT NULL DEFAULT '');
CREATE TABLE rights (
    user_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (user_id, key)) WITHOUT ROWID;
CREATE TABLE webhooks (
    user_id INTEGER NOT NULL, code TEXT NOT NULL, scopes TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (user_id, code)) WITHOUT ROWID;

CREATE TABLE tokens (
    kind TEXT NOT NULL, value TEXT NOT NULL, user_id INTEGER NOT NULL, expires REAL NOT NULL,
    PRIMARY KEY (kind, value)) WITHOUT ROWID;

CREATE TABLE stores (
    id INTEGER PRIMARY KEY, title TEXT, address TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '', active INTEGER NOT NULL DEFAULT 1,
    sort INTEGER NOT NULL DEFAULT 100);
CREATE TABLE catalogs (
    id INTEGER PRIMARY KEY, iblock_id INTEGER NOT NULL, name TEXT NOT NULL,
    product_iblock_id INTEGER, sku_property_id INTEGER);
CREATE TABLE measures (
    id INTEGER PRIMARY KEY, code INTEGER NOT NULL, symbol TEXT NOT NULL, title TEXT NOT NULL);
CREATE TABLE products (
    id INTEGER PRIMARY KEY, iblock_id INTEGER NOT NULL, parent_id INTEGER, name TEXT NOT NULL,
    type INTEGER NOT NULL, measure_id INTEGER, active INTEGER NOT NULL DEFAULT 1,
    can_buy_zero INTEGER NOT NULL DEFAULT 0, barcode_multi INTEGER NOT NULL DEFAULT 0,
    purchasing_price REAL, purchasing_currency TEXT, quantity REAL NOT NULL DEFAULT 0,
    quantity_reserved REAL NOT NULL DEFAULT 0, xml_id TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0);
CREATE TABLE balances (
    id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL, store_id INTEGER NOT NULL,
    amount REAL NOT NULL DEFAULT 0, reserved REAL NOT NULL DEFAULT 0,
    UNIQUE (product_id, store_id));

CREATE TABLE companies (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, category_id INTEGER NOT NULL DEFAULT 0);
CREATE TABLE contacts (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, second_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '', category_id INTEGER NOT NULL DEFAULT 0);

CREATE TABLE documents (
    id INTEGER PRIMARY KEY, doc_type TEXT NOT NULL, doc_number TEXT, title TEXT NOT NULL,
    site_id TEXT NOT NULL DEFAULT 's1', responsible_id INTEGER NOT NULL,
    created_by INTEGER NOT NULL, modified_by INTEGER NOT NULL,
    date_create REAL NOT NULL, date_modify REAL NOT NULL, date_document REAL,
    currency TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'N', date_status REAL,
    status_by INTEGER, total REAL, commentary TEXT NOT NULL DEFAULT '',
    was_cancelled INTEGER NOT NULL DEFAULT 0, contractor_id INTEGER);
CREATE TABLE elements (
    id INTEGER PRIMARY KEY, doc_id INTEGER NOT NULL, element_id INTEGER NOT NULL,
    store_from INTEGER, store_to INTEGER, amount REAL, purchasing_price REAL);
CREATE TABLE bindings (
    id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL, entity_type_id INTEGER NOT NULL,
    entity_id INTEGER NOT NULL);

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY, at REAL NOT NULL, document_id INTEGER NOT NULL, act TEXT NOT NULL,
    line_id INTEGER NOT NULL, product_id INTEGER NOT NULL, store_id INTEGER NOT NULL,
    delta REAL NOT NULL, amount_after REAL NOT NULL, user_id INTEGER NOT NULL,
    request_id TEXT NOT NULL DEFAULT '');
"""

INDEXES: Final = {
    "documents_by_modify": "documents (date_modify, id)",
    "documents_by_status": "documents (status, id)",
    "documents_by_id": "documents (id, doc_type)",
    "documents_by_type": "documents (doc_type, id)",
    "elements_by_document": "elements (doc_id, id)",
    "bindings_by_document": "bindings (document_id, id)",
    "balances_by_store": "balances (store_id, id)",
    "products_by_iblock": "products (iblock_id, id)",
    "ledger_by_document": "ledger (document_id, id)",
}

COUNTED_TYPES: Final = ("A", "S", "M", "R", "D")


def create(connection: sqlite3.Connection) -> None:
    """Make every table in an empty file."""
    connection.executescript(TABLES)
    add_indexes(connection)
    connection.executemany(
        "INSERT INTO meta (key, value) VALUES (?, ?)",
        [("version", str(VERSION)), *((f"counter:{kind}", "0") for kind in COUNTED_TYPES)],
    )
    connection.commit()


def add_indexes(connection: sqlite3.Connection) -> None:
    for name, columns in INDEXES.items():
        connection.execute(f"CREATE INDEX IF NOT EXISTS {name} ON {columns}")


def drop_indexes(connection: sqlite3.Connection) -> None:
    """Take them away while very much is written: they are made faster at the end."""
    for name in INDEXES:
        connection.execute(f"DROP INDEX IF EXISTS {name}")


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether the file was made by this version: an older one is set aside, never guessed at."""
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
    except sqlite3.DatabaseError:
        return False
    return row is not None and row[0] == str(VERSION)
