"""Fills an empty state with a wholesale company and a year of its documents."""

import random
import sqlite3
from typing import Final

from desktop.demo import schema, staff
from desktop.demo.books import CLOSED, Books
from desktop.demo.drafts import NEWEST_FIRST, Drafts
from desktop.demo.goods import stock_the_catalogue
from desktop.demo.history import (
    CLOSED_DAYS_AGO,
    COMPANY,
    CONTACT,
    OPENINGS,
    Slot,
    Supplier,
    Year,
)
from desktop.demo.wording import Wording, load
from desktop.demo.working_days import year_of

DEFAULT_DOCUMENTS: Final = 1250
MOST_DOCUMENTS: Final = 2_000_000
LAST_NUMBER: Final = 4821
FIRST_DOCUMENT_ID: Final = 101
FIRST_COMPANY: Final = 31
FIRST_CONTACT: Final = 44
SUPPLIER_COMPANIES: Final = 1
SUPPLIER_CONTACTS: Final = 2
FULL_LEDGER_UP_TO: Final = 200_000
LEDGER_DAYS: Final = 30
ORDINARY_DRAFTS_FROM: Final = 5_000

_LINES_FEW: Final = (1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 12, 14, 18, 22)
_LINES_MANY: Final = (1, 1, 2, 2, 3, 4)
_LINES_BENCHMARK: Final = (1, 1, 1, 2, 3)


def fill(
    connection: sqlite3.Connection, *, documents: int, seed: int, language: str, today: float
) -> None:
    """Make the whole company; the same seed, language and day make the same one.

    Webhook codes are the exception: they are secrets and always new.
    """
    words = load(language)
    rng = random.Random(f"{seed} {language}")
    with connection:
        connection.execute("BEGIN")  # all or nothing, the indexes too
        if documents > ORDINARY_DRAFTS_FROM:
            schema.drop_indexes(connection)
        _write_stores(connection, words)
        staff.hire(connection, words)
        suppliers = _write_partners(connection, words)
        catalogue = stock_the_catalogue(connection, words, rng)
        books = Books(connection, catalogue)
        counters, drafts = _write_documents(
            books, words, suppliers, rng, documents=documents, today=today
        )
        books.close(_reservations(books, rng))
        connection.execute("UPDATE stores SET active = 0 WHERE id = ?", (CLOSED,))
        _refresh_quantities(connection)
        schema.add_indexes(connection)
        notes = {
            "language": language,
            "seed": str(seed),
            "documents": str(documents),
            **{f"counter:{kind}": str(count) for kind, count in counters.items()},
            **{f"draft:{key}": str(number) for key, number in drafts.items()},
        }
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", notes.items())


def is_filled(connection: sqlite3.Connection) -> bool:
    """Whether a filling came to its end; one that was interrupted left nothing behind."""
    return language_of(connection) is not None


def language_of(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = 'language'").fetchone()
    return None if row is None else str(row[0])


def draft_ids(connection: sqlite3.Connection) -> dict[str, int]:
    """The drafts written on purpose, by key: what a test or a tour wants to find."""
    rows = connection.execute("SELECT key, value FROM meta WHERE key LIKE 'draft:%'")
    return {key.partition(":")[2]: int(value) for key, value in rows}


def _write_documents(
    books: Books,
    words: Wording,
    suppliers: list[Supplier],
    rng: random.Random,
    *,
    documents: int,
    today: float,
) -> tuple[dict[str, int], dict[str, int]]:
    days = year_of(today, documents, rng)
    named = _draft_places(documents, len(days[-1].times))
    ordinary = _ordinary_places(documents, len(days[-1].times), rng)
    year = Year(books, words, suppliers, rng, _line_counts(documents), documents)
    openings = min(OPENINGS, documents // 5)
    first_number = max(LAST_NUMBER - documents + 1, 1)
    reserved: list[tuple[str | None, Slot]] = []
    place = 0
    if documents > FULL_LEDGER_UP_TO:
        books.keeps_ledger = False
    for back, day in zip(range(len(days) - 1, -1, -1), days, strict=True):
        year.closed_open = back > CLOSED_DAYS_AGO
        if not books.keeps_ledger and back == LEDGER_DAYS:
            books.open_ledger(year.last, staff.ADMINISTRATOR)
        for at in day.times:
            slot = Slot(FIRST_DOCUMENT_ID + place, str(first_number + place), at, day)
            if place in named or place in ordinary:
                reserved.append((named.get(place), slot))
            elif place < openings:
                year.opening(slot, place)
            else:
                year.document(slot)
            place += 1
        if not day.is_today:
            year.end_of_day(day)
    year.finish(today)
    drafts = Drafts(books, words, suppliers, rng)
    found: dict[str, int] = {}
    for key, slot in reserved:
        kind = drafts.write(key, slot, today) if key else drafts.write_ordinary(slot, today)
        year.counters[kind] += 1
        if key:
            found[key] = slot.id
    return year.counters, found


def _draft_places(documents: int, of_today: int) -> dict[int, str]:
    """Which of today's documents are the drafts: every other one, the newest first."""
    step = 2 if of_today >= 2 * len(NEWEST_FIRST) else 1
    fitting = NEWEST_FIRST[: of_today // step]
    return {documents - 1 - place * step: key for place, key in enumerate(fitting)}


def _ordinary_places(documents: int, of_today: int, rng: random.Random) -> set[int]:
    """More drafts where there are very many documents, from the last weeks before today."""
    if documents <= ORDINARY_DRAFTS_FROM:
        return set()
    newest = documents - of_today
    return set(rng.sample(range(newest - newest // 20, newest), documents // 400))


def _line_counts(documents: int) -> tuple[int, ...]:
    if documents <= ORDINARY_DRAFTS_FROM:
        return _LINES_FEW
    return _LINES_MANY if documents <= FULL_LEDGER_UP_TO else _LINES_BENCHMARK


def _write_stores(connection: sqlite3.Connection, words: Wording) -> None:
    connection.executemany(
        "INSERT INTO stores VALUES (?, ?, ?, ?, 1, ?)",
        [
            (number, store.title, store.address, f"WH{number}", number * 100)
            for number, store in enumerate(words.stores, start=1)
        ],
    )


def _write_partners(connection: sqlite3.Connection, words: Wording) -> list[Supplier]:
    """Suppliers stand in CRM categories of their own; the general one holds customers."""
    companies = [
        (FIRST_COMPANY + place, company.title, SUPPLIER_COMPANIES)
        for place, company in enumerate(words.companies)
    ]
    after = FIRST_COMPANY + len(companies)
    customers = [(after + place, title, 0) for place, title in enumerate(words.customers)]
    connection.executemany("INSERT INTO companies VALUES (?, ?, ?)", companies + customers)
    connection.executemany(
        "INSERT INTO contacts VALUES (?, ?, ?, ?, ?)",
        [
            (FIRST_CONTACT + place, who.name, who.second_name, who.last_name, SUPPLIER_CONTACTS)
            for place, who in enumerate(words.contacts)
        ],
    )
    return [
        *(
            Supplier(COMPANY, FIRST_COMPANY + place, company.group)
            for place, company in enumerate(words.companies)
        ),
        *(
            Supplier(CONTACT, FIRST_CONTACT + place, who.group)
            for place, who in enumerate(words.contacts)
        ),
    ]


def _reservations(books: Books, rng: random.Random) -> dict[tuple[int, int], float]:
    """Some goods are promised to customers; conduct does not care, but people do."""
    cells = [cell for cell, amount in books.cells.items() if amount >= 10 and cell[1] != CLOSED]
    chosen = rng.sample(cells, min(20, len(cells)))
    return {cell: float(int(books.cells[cell] * 0.2)) for cell in chosen}


def _refresh_quantities(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE products SET (quantity, quantity_reserved) = (SELECT"
        " COALESCE(SUM(CASE WHEN s.active THEN b.amount ELSE 0 END), 0)"
        " - COALESCE(SUM(b.reserved), 0), COALESCE(SUM(b.reserved), 0)"
        " FROM balances b JOIN stores s ON s.id = b.store_id WHERE b.product_id = products.id)"
    )


def create(
    connection: sqlite3.Connection, *, documents: int, seed: int, language: str, today: float
) -> None:
    """The tables and everything in them, for a file that nobody else reads yet."""
    schema.create(connection)
    fill(connection, documents=documents, seed=seed, language=language, today=today)
