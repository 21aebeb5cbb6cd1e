"""A mirror that an earlier version left behind is brought up, not read anew."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.records.mirror import Mirror
from desktop.records.views import Column, Filter, Order
from desktop.stock import names as n
from tests.records.mirrored import bound, document, kept, row
from tests.records.samples import NOON

KEYS = ("stores_key", "supplier_key", "responsible_key", "conducted_by_key", "comment_key")
FORMER = {"changed": "modified, id", "kind": "kind, modified, id", "title": "title_key, id"}


def as_first_written(path: Path) -> None:
    """Take away what the first version did not have."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        named = "SELECT name FROM sqlite_schema WHERE name LIKE 'documents\\_%' ESCAPE '\\'"
        for (name,) in db.execute(named).fetchall():
            db.execute(f"DROP INDEX {name}")
        for key in KEYS:
            db.execute(f"ALTER TABLE documents DROP COLUMN {key}")
        for name, columns in FORMER.items():
            db.execute(f"CREATE INDEX documents_{name} ON documents ({columns})")
        db.execute("UPDATE search SET text = text || char(0) || 'after' WHERE id = 1")
        db.execute("PRAGMA user_version = 1")


def test_a_mirror_of_the_first_version_keeps_all_it_knows(tmp_path: Path) -> None:
    path = tmp_path / "mirror.sqlite"
    orders = [Order(column, down) for column in Column for down in (True, False)]
    with kept(path) as books:
        books.name(
            n.Person(1, "Boris 10"),
            n.Person(2, "boris 9"),
            n.Warehouse(1, "Yard", active=True),
            n.Supplier(31, n.SupplierKind.COMPANY, "Nord"),
        )
        books.put(
            document(1, comment="shelf 10", responsible_id=1, status_by=2),
            document(2, comment="Shelf 9", responsible_id=2, status_by=1),
            document(3),
        )
        books.look(1, row(11, 1, source=1, target=2), bindings=(bound(1, 1, 31),))
        books.look(2, row(21, 2, target=1))
        told = [books.find(order=order) for order in orders]
    as_first_written(path)
    mirror, aside = Mirror.open(path)
    mirror.close()
    assert aside is None
    with kept(path) as books:
        assert [books.find(order=order) for order in orders] == told
        assert books.find(order=Order(Column.COMMENT, descending=False)) == [3, 2, 1]
        assert books.find(Filter(words="after")) == [1]


def test_a_mirror_of_the_second_version_gets_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "mirror.sqlite"
    with kept(path) as books:
        books.put(document(1), document(2, currency="USD"))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for name in ("id", "currency"):
            db.execute(f"DROP INDEX documents_{name}")
        db.execute("PRAGMA user_version = 2")
    mirror, aside = Mirror.open(path)
    mirror.close()
    assert aside is None
    with kept(path) as books:
        assert books.find() == [1, 2]
        assert books.finder.choices().currencies == ("EUR", "USD")


def test_every_heading_is_sorted_by_an_index_alone(tmp_path: Path) -> None:
    """Also for both directions: to sort a million rows costs more than to find them."""
    with kept(tmp_path / "mirror.sqlite") as books:
        books.put(document(1))
        asked: list[str] = []
        books.finder._db.set_trace_callback(asked.append)
        for column in Column:
            for down in (True, False):
                books.finder.find(Filter(), Order(column, down), NOON)
        books.finder._db.set_trace_callback(None)
        selects = [each for each in asked if "ORDER BY" in each]
        assert len(selects) >= len(Column)
        for each in selects:
            steps = books.finder._db.execute(f"EXPLAIN QUERY PLAN {each}").fetchall()
            assert not any("TEMP B-TREE" in step[3] for step in steps), each
            assert any("USING COVERING INDEX" in step[3] for step in steps), each
