"""A tiny portal made by hand: the people, goods and documents of the ready answers."""

import sqlite3

from desktop.demo import schema

ADMIN_CODE = "admin-code-0001"
CLERK_CODE = "clerk-code-0007"
SCOPES = "catalog,crm,user_brief"
NOW = 1_789_369_340.0


def fill(db: sqlite3.Connection) -> None:
    """Users 1 (admin) and 7, warehouses 1-4, products 101-104 and 201, documents 11-15."""
    schema.create(db)
    many = db.executemany
    many(
        "INSERT INTO users (id, name, last_name, email, is_admin) VALUES (?, ?, ?, ?, ?)",
        [(1, "Anna", "Petrova", "a@b.example", 1), (7, "Boris", "Ivanov", "b@b.example", 0)],
    )
    many(
        "INSERT INTO webhooks (user_id, code, scopes) VALUES (?, ?, ?)",
        [(1, ADMIN_CODE, SCOPES), (7, CLERK_CODE, SCOPES)],
    )
    many(
        "INSERT INTO stores (id, title, address, active) VALUES (?, ?, ?, ?)",
        [
            (1, "Main", "", 1),
            (2, "North shop", "", 1),
            (3, None, "12 Harbour St", 1),
            (4, "Old", "", 0),
        ],
    )
    many(
        "INSERT INTO catalogs (id, iblock_id, name, product_iblock_id) VALUES (?, ?, ?, ?)",
        [(23, 23, "CRM product catalog", None), (24, 24, "Variations", 23)],
    )
    many(
        "INSERT INTO measures (id, code, symbol, title) VALUES (?, ?, ?, ?)",
        [(5, 796, "pcs", "Piece"), (4, 166, "kg", "Kilogram")],
    )
    many(
        "INSERT INTO products (id, iblock_id, name, type, measure_id, barcode_multi)"
        " VALUES (?, ?, ?, ?, 5, ?)",
        [
            (101, 23, "Chair", 1, 0),
            (102, 23, "Desk lamp", 1, 0),
            (103, 23, "Router", 1, 1),
            (104, 23, "Delivery", 7, 0),
            (201, 24, "Chair, red", 4, 0),
        ],
    )
    db.execute("INSERT INTO balances (product_id, store_id, amount) VALUES (101, 1, 5)")
    db.execute("INSERT INTO companies (id, title, category_id) VALUES (31, 'Nord', 1)")
    db.execute("INSERT INTO contacts (id, name, last_name, category_id) VALUES (44,'Ivan','K',2)")
    for number, letter, status, by in (
        (11, "A", "N", None),
        (12, "A", "Y", 1),
        (13, "M", "N", None),
        (14, "D", "N", 1),
        (15, "S", "Y", 1),
    ):
        document(db, number, letter, status, by)
    db.execute("UPDATE documents SET was_cancelled = 1 WHERE id = 14")
    db.commit()


def document(
    db: sqlite3.Connection, number: int, letter: str, status: str = "N", by: int | None = None
) -> int:
    db.execute(
        "INSERT INTO documents (id, doc_type, title, responsible_id, created_by, modified_by,"
        " date_create, date_modify, currency, status, date_status, status_by)"
        " VALUES (?, ?, ?, 7, 7, 7, ?, ?, 'EUR', ?, ?, ?)",
        (number, letter, f'Paper "{number}" & Co', NOW, NOW, status, NOW, by),
    )
    return number


def row(
    db: sqlite3.Connection,
    document_id: int,
    product: int = 101,
    amount: float | None = 1,
    source: int | None = None,
    target: int | None = None,
    price: float | None = None,
) -> None:
    db.execute(
        "INSERT INTO elements (doc_id, element_id, store_from, store_to, amount,"
        " purchasing_price) VALUES (?, ?, ?, ?, ?, ?)",
        (document_id, product, source, target, amount, price),
    )
    db.commit()


def grant(db: sqlite3.Connection, *keys: str, **values: str) -> None:
    """Rights of user 7."""
    pairs = {**dict.fromkeys(keys, "1"), **values}
    db.executemany(
        "INSERT OR REPLACE INTO rights (user_id, key, value) VALUES (7, ?, ?)", pairs.items()
    )
    db.commit()
