"""The seeded company: consistent, plausible, and with something in it for every refusal."""

import sqlite3
import time
from collections.abc import Iterator
from datetime import datetime

import pytest

from desktop.demo import goods, schema, staff, world
from desktop.demo.books import CENTRAL, CLOSED, OUTLET
from desktop.demo.drafts import FAILING, NEWEST_FIRST
from desktop.demo.wording import LANGUAGES

NOON = datetime(2026, 11, 18, 12, 4).astimezone().timestamp()  # a Wednesday
NIGHT = datetime(2026, 11, 18, 2, 30).astimezone().timestamp()
SUNDAY = datetime(2026, 11, 15, 11, 0).astimezone().timestamp()
Row = tuple[object, ...]


def made(
    documents: int = 1250, seed: int = 7, language: str = "en", today: float = NOON
) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    world.create(connection, documents=documents, seed=seed, language=language, today=today)
    return connection


@pytest.fixture(scope="module")
def company() -> Iterator[sqlite3.Connection]:
    connection = made()
    yield connection
    connection.close()


def number(connection: sqlite3.Connection, sql: str, *given: object) -> float:
    found = connection.execute(sql, given).fetchone()[0]
    assert isinstance(found, int | float), sql
    return float(found)


def rows_of(connection: sqlite3.Connection, key: str) -> list[Row]:
    return connection.execute(
        "SELECT element_id, store_from, store_to, amount FROM elements WHERE doc_id = ?"
        " ORDER BY id",
        (world.draft_ids(connection)[key],),
    ).fetchall()


def kind_of(connection: sqlite3.Connection, key: str) -> str:
    found = connection.execute(
        "SELECT doc_type FROM documents WHERE id = ?", (world.draft_ids(connection)[key],)
    ).fetchone()[0]
    return str(found)


def stock(connection: sqlite3.Connection, product: object, store: object) -> float:
    found = connection.execute(
        "SELECT amount FROM balances WHERE product_id = ? AND store_id = ?", (product, store)
    ).fetchone()
    return float(found[0]) if found else 0.0


def is_supplied(connection: sqlite3.Connection, key: str) -> bool:
    return bool(
        number(
            connection,
            "SELECT count(*) FROM bindings WHERE document_id = ?",
            world.draft_ids(connection)[key],
        )
    )


def test_the_company_has_the_size_that_was_promised(company: sqlite3.Connection) -> None:
    assert number(company, "SELECT count(*) FROM documents") == 1250
    assert number(company, "SELECT count(*) FROM stores") == 5
    assert number(company, "SELECT count(*) FROM stores WHERE active = 0") == 1
    assert number(company, "SELECT count(*) FROM users") == 8
    assert 280 <= number(company, "SELECT count(*) FROM products") <= 320
    suppliers = number(company, "SELECT count(*) FROM companies WHERE category_id > 0") + number(
        company, "SELECT count(*) FROM contacts WHERE category_id > 0"
    )
    assert suppliers == 20
    assert number(company, "SELECT count(*) FROM stores WHERE title IS NULL AND address > ''") == 1


def test_products_have_variations_measures_and_barcodes(company: sqlite3.Connection) -> None:
    kinds = {row[0] for row in company.execute("SELECT DISTINCT type FROM products")}
    assert kinds == {goods.SIMPLE, goods.SET, goods.PARENT, goods.VARIATION, goods.SERVICE}
    orphans = number(
        company,
        "SELECT count(*) FROM products v LEFT JOIN products p ON p.id = v.parent_id"
        " AND p.type = 3 WHERE v.type = 4 AND p.id IS NULL",
    )
    assert orphans == 0
    assert number(company, "SELECT count(DISTINCT measure_id) FROM products") == 6
    codes = [
        row[0].rpartition("(")[2].rstrip(")")
        for row in company.execute("SELECT name FROM products WHERE name LIKE '%(40%)'")
    ]
    assert len(codes) > 20
    for code in codes:
        weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(code))
        assert (len(code), weighted % 10) == (13, 0), code


@pytest.mark.parametrize("documents", [12, 60, 400, 1250, 6000])
def test_balances_equal_the_ledger(documents: int) -> None:
    connection = made(documents, seed=documents)
    differing = connection.execute(
        "SELECT product_id, store_id, amount, moved FROM balances JOIN ("
        " SELECT product_id AS p, store_id AS s, sum(delta) AS moved FROM ledger GROUP BY 1, 2)"
        " ON p = product_id AND s = store_id WHERE abs(amount - moved) > 1e-9"
    ).fetchall()
    assert differing == []
    assert number(connection, "SELECT count(*) FROM balances") == number(
        connection, "SELECT count(*) FROM (SELECT DISTINCT product_id, store_id FROM ledger)"
    )
    connection.close()


def test_the_ledger_tells_what_the_documents_say(company: sqlite3.Connection) -> None:
    wrong = company.execute(
        "SELECT d.id, d.status, d.was_cancelled FROM documents d LEFT JOIN ("
        " SELECT document_id, sum(act = 'conduct') AS done, sum(act = 'cancel') AS undone,"
        " sum(delta) AS left FROM ledger GROUP BY 1) l ON l.document_id = d.id WHERE NOT ("
        " (d.status = 'Y' AND l.done > 0 AND l.undone = 0)"
        " OR (d.was_cancelled AND d.status = 'N' AND l.done = l.undone AND abs(l.left) < 1e-9)"
        " OR (d.status = 'N' AND NOT d.was_cancelled AND l.done IS NULL))"
    ).fetchall()
    assert wrong == []


def test_each_conducted_row_moved_its_amount_at_its_warehouses(
    company: sqlite3.Connection,
) -> None:
    wrong = company.execute(
        "SELECT e.id FROM elements e JOIN documents d ON d.id = e.doc_id"
        " LEFT JOIN ledger o ON o.line_id = e.id AND o.act = 'conduct' AND o.delta < 0"
        " LEFT JOIN ledger i ON i.line_id = e.id AND i.act = 'conduct' AND i.delta > 0"
        " WHERE d.status = 'Y' AND (o.store_id IS NOT e.store_from OR i.store_id IS NOT e.store_to"
        " OR coalesce(-o.delta, e.amount) <> e.amount OR coalesce(i.delta, e.amount) <> e.amount)"
    ).fetchall()
    assert wrong == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_stock_never_was_below_zero(seed: int) -> None:
    connection = made(seed=seed)
    assert number(connection, "SELECT count(*) FROM ledger WHERE amount_after < 0") == 0
    running: dict[Row, float] = {}
    last = 0.0
    for at, product, store, delta, after in connection.execute(
        "SELECT at, product_id, store_id, delta, amount_after FROM ledger ORDER BY id"
    ):
        assert at >= last, "the ledger is written in the order of time"
        last = at
        running[product, store] = running.get((product, store), 0.0) + delta
        assert running[product, store] == after >= 0
    connection.close()


def test_a_summarised_ledger_still_adds_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world, "FULL_LEDGER_UP_TO", 500)
    connection = made(1250)
    assert number(connection, "SELECT count(*) FROM ledger WHERE act = 'opening'") > 1000
    assert (
        number(
            connection,
            "SELECT count(*) FROM balances b WHERE abs(amount - (SELECT sum(delta) FROM ledger l"
            " WHERE l.product_id = b.product_id AND l.store_id = b.store_id)) > 1e-9",
        )
        == 0
    )
    connection.close()


def test_product_quantity_is_what_open_warehouses_hold_less_what_is_reserved(
    company: sqlite3.Connection,
) -> None:
    wrong = company.execute(
        "SELECT p.id FROM products p WHERE p.quantity <> (SELECT coalesce(sum(b.amount *"
        " s.active), 0) - coalesce(sum(b.reserved), 0) FROM balances b JOIN stores s"
        " ON s.id = b.store_id WHERE b.product_id = p.id)"
    ).fetchall()
    assert wrong == []
    assert number(company, "SELECT sum(reserved) FROM balances") > 0


def test_most_documents_are_conducted_and_all_kinds_occur(company: sqlite3.Connection) -> None:
    conducted = number(company, "SELECT count(*) FROM documents WHERE status = 'Y'")
    cancelled = number(company, "SELECT count(*) FROM documents WHERE was_cancelled")
    drafts = number(
        company, "SELECT count(*) FROM documents WHERE status = 'N' AND NOT was_cancelled"
    )
    assert conducted > 1100
    assert 15 <= cancelled <= 60
    assert 24 <= drafts <= 40
    counts = dict(company.execute("SELECT doc_type, count(*) FROM documents GROUP BY 1"))
    assert counts["A"] > counts["M"] > counts["D"] > counts["R"] > 20
    told = {
        key: number(company, "SELECT value + 0 FROM meta WHERE key = ?", f"counter:{key}")
        for key in counts
    }
    assert told == counts


def test_totals_are_the_sum_of_the_rows_or_unset(company: sqlite3.Connection) -> None:
    wrong = company.execute(
        "SELECT d.id FROM documents d WHERE total IS NOT NULL AND abs(total - (SELECT"
        " sum(amount * coalesce(purchasing_price, 0)) FROM elements WHERE doc_id = d.id)) > 0.006"
    ).fetchall()
    assert wrong == []
    middle = number(
        company,
        "SELECT avg(total) FROM documents WHERE doc_type = 'A' AND status = 'Y'",
    )
    assert 500 < middle < 8000
    assert number(company, "SELECT count(*) FROM documents WHERE total IS NULL") > 20


def test_a_year_of_weekday_working_hours_with_the_newest_today(
    company: sqlite3.Connection,
) -> None:
    moments = [row[0] for row in company.execute("SELECT date_create FROM documents ORDER BY id")]
    assert moments == sorted(moments)
    local = [datetime.fromtimestamp(moment).astimezone() for moment in moments]
    assert all(moment.weekday() < 5 and 8 <= moment.hour < 17 for moment in local)
    assert (local[-1] - local[0]).days > 350
    assert NOON - 3600 < moments[-1] < NOON
    assert sum(moment.date() == local[-1].date() for moment in local) >= 60
    assert number(company, "SELECT max(max(date_modify), max(date_status)) FROM documents") <= NOON
    assert number(company, "SELECT max(at) FROM ledger") <= NOON


@pytest.mark.parametrize("today", [NIGHT, SUNDAY, NOON + 11 * 3600])
def test_at_any_hour_the_newest_are_of_today_and_none_of_the_future(today: float) -> None:
    connection = made(300, today=today)
    newest = number(connection, "SELECT max(date_create) FROM documents")
    assert newest <= today
    assert time.localtime(newest)[:3] == time.localtime(today)[:3]
    assert number(connection, "SELECT max(date_modify) FROM documents") <= today
    connection.close()


def test_a_document_is_made_before_it_is_conducted(company: sqlite3.Connection) -> None:
    assert (
        number(
            company,
            "SELECT count(*) FROM documents WHERE status = 'Y' AND (date_status <= date_create"
            " OR date_modify <> date_status OR status_by IS NULL OR modified_by <> status_by)",
        )
        == 0
    )
    assert (
        number(
            company,
            "SELECT count(*) FROM documents d WHERE was_cancelled AND date_status <>"
            " (SELECT max(at) FROM ledger WHERE document_id = d.id AND act = 'cancel')",
        )
        == 0
    )


def test_numbers_are_plain_and_end_as_on_the_pictures(company: sqlite3.Connection) -> None:
    numbers = [row[0] for row in company.execute("SELECT doc_number FROM documents ORDER BY id")]
    assert numbers == [str(count) for count in range(3572, 4822)]


def test_every_draft_on_purpose_is_there(company: sqlite3.Connection) -> None:
    found = world.draft_ids(company)
    assert set(found) == set(NEWEST_FIRST) >= set(FAILING)
    states = company.execute(
        f"SELECT DISTINCT status, was_cancelled, status_by FROM documents WHERE id IN"
        f" ({','.join(map(str, found.values()))})"
    ).fetchall()
    assert states == [("N", 0, None)]


def test_receipts_without_a_supplier_or_without_rows(company: sqlite3.Connection) -> None:
    assert (kind_of(company, "no_supplier"), is_supplied(company, "no_supplier")) == ("A", False)
    assert rows_of(company, "no_supplier")
    assert rows_of(company, "no_lines") == []
    assert is_supplied(company, "no_lines")


def test_rows_with_bad_amounts_or_warehouses(company: sqlite3.Connection) -> None:
    assert any(row[3] == 0 for row in rows_of(company, "zero_quantity"))
    assert any(float(str(row[3])) < 0 for row in rows_of(company, "negative"))
    assert [row[2] for row in rows_of(company, "no_warehouse")[:2]] == [None, None]
    assert is_supplied(company, "no_warehouse")
    assert {row[2] for row in rows_of(company, "closed_warehouse")} == {CLOSED}
    assert number(company, "SELECT active FROM stores WHERE id = ?", CLOSED) == 0
    same = rows_of(company, "same_warehouse")
    assert kind_of(company, "same_warehouse") == "M"
    assert same
    assert all(row[1] == row[2] for row in same)


@pytest.mark.parametrize("seed", [7, 8, 9, 10])
@pytest.mark.parametrize("documents", [64, 1250])
def test_stock_short_alone_together_and_until_a_receipt(documents: int, seed: int) -> None:
    connection = made(documents, seed=seed)
    product, source, _target, amount = rows_of(connection, "short_alone")[0]
    assert float(str(amount)) > stock(connection, product, source) > 0

    first, second = (rows_of(connection, f"short_together_{part}") for part in (1, 2))
    (one,), (other,) = first, second
    assert one[:2] == other[:2]
    there = stock(connection, one[0], one[1])
    assert float(str(one[3])) <= there
    assert float(str(other[3])) <= there
    assert float(str(one[3])) + float(str(other[3])) > there

    ((product, source, _to, needed),) = rows_of(connection, "needs_feeding")
    ((fed, _from, store, arriving),) = rows_of(connection, "feeds")
    assert (product, source) == (fed, store)
    there = stock(connection, product, source)
    assert there < float(str(needed)) <= there + float(str(arriving))
    connection.close()


def test_rows_with_products_that_no_document_can_move(company: sqlite3.Connection) -> None:
    def odd(key: str, column: str) -> list[object]:
        ids = ",".join(str(row[0]) for row in rows_of(company, key))
        return [
            row[0] for row in company.execute(f"SELECT {column} FROM products WHERE id IN ({ids})")
        ]

    assert 1 in odd("product_deleted", "deleted")
    assert goods.SERVICE in odd("service", "type")
    assert 1 in odd("barcodes", "barcode_multi")


def test_the_worker_meets_a_forbidden_kind_and_a_hidden_warehouse(
    company: sqlite3.Connection,
) -> None:
    rights = dict(
        company.execute("SELECT key, value FROM rights WHERE user_id = ?", (staff.WORKER,))
    )
    kind = kind_of(company, "not_my_kind")
    assert (rights[f"view:{kind}"], rights[f"conduct:{kind}"]) == ("1", "0")
    assert rights["stores"] == "1,2"
    assert {row[1] for row in rows_of(company, "not_my_warehouse")} == {OUTLET}
    assert rights[f"conduct:{kind_of(company, 'not_my_warehouse')}"] == "1"
    assert {row[1] for row in rows_of(company, "not_my_kind")} == {CENTRAL}


def test_three_accounts_with_codes_nobody_can_guess(company: sqlite3.Connection) -> None:
    accounts = staff.accounts(company)
    assert [account.role for account in accounts] == ["administrator", "worker", "manager"]
    other = made(0)
    codes = {account.code for account in (*accounts, *staff.accounts(other))}
    other.close()
    assert len(codes) == 6
    assert all(len(code) == 16 and code.isalnum() for code in codes)
    manager = dict(
        company.execute("SELECT key, value FROM rights WHERE user_id = ?", (staff.MANAGER,))
    )
    assert all(manager[f"cancel:{kind}"] == "1" for kind in "ASMRD")


def test_titles_that_break_careless_programs(company: sqlite3.Connection) -> None:
    titles = [row[0] for row in company.execute("SELECT title FROM documents")]
    for wanted in ("<img", "Берёзка", "📦", '"', "'", "%s"):
        assert any(wanted in title for title in titles), wanted
    assert max(map(len, titles)) > 200
    assert max(map(len, titles)) <= 255
    assert all(titles)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_speaks_throughout(language: str) -> None:
    connection = made(200, language=language)
    signs = {"en": "Oak board", "de": "Türband", "ru": "Доска дубовая"}
    names = " ".join(row[0] for row in connection.execute("SELECT name FROM products"))
    assert signs[language] in names
    assert [key for key in LANGUAGES if signs[key] in names] == [language]
    oak = connection.execute(
        "SELECT title FROM documents WHERE id = ?", (world.draft_ids(connection)["oak"],)
    ).fetchone()[0]
    assert oak == {"en": "Oak, week 47", "de": "Eiche, KW 47", "ru": "Дуб, неделя 47"}[language]
    currency = {row[0] for row in connection.execute("SELECT currency FROM documents")}
    assert currency <= {"RUB" if language == "ru" else "EUR", "USD"}
    if language == "ru":
        assert " mm" not in names
    connection.close()


def contents(connection: sqlite3.Connection) -> list[str]:
    """Everything but the keys, which are new in every portal."""
    secret = ('INSERT INTO "webhooks"', 'INSERT INTO "meta" VALUES(\'oauth:')
    return [line for line in connection.iterdump() if not line.startswith(secret)]


def test_the_same_seed_makes_the_same_company() -> None:
    first, second, other = made(300, seed=5), made(300, seed=5), made(300, seed=6)
    assert contents(first) == contents(second)
    assert contents(first) != contents(other)
    for connection in (first, second, other):
        connection.close()


@pytest.mark.parametrize("documents", [0, 1, 5, 63])
def test_few_documents_are_as_many_as_were_asked_for(documents: int) -> None:
    connection = made(documents)
    assert number(connection, "SELECT count(*) FROM documents") == documents
    assert number(connection, "SELECT count(*) FROM ledger WHERE amount_after < 0") == 0
    connection.close()


def test_indexes_are_back_after_very_many_documents() -> None:
    connection, empty = made(6000), sqlite3.connect(":memory:")
    schema.create(empty)
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name"
    assert connection.execute(sql).fetchall() == empty.execute(sql).fetchall()
    drafts = "SELECT count(*) FROM documents WHERE status = 'N' AND NOT was_cancelled"
    assert number(connection, drafts) == len(NEWEST_FIRST) + 6000 // 400
    connection.close()
    empty.close()


def test_a_state_of_another_version_is_not_taken_for_ours(company: sqlite3.Connection) -> None:
    assert schema.is_current(company)
    other = sqlite3.connect(":memory:")
    assert not schema.is_current(other)
    schema.create(other)
    other.execute("UPDATE meta SET value = '0' WHERE key = 'version'")
    assert not schema.is_current(other)
    other.close()
