"""What can be looked at of an account before it is open, and when that has to wait."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.records.mirror import Mirror
from desktop.records.views import Column, Filter, Order
from desktop.work.known import MIRROR, Holder, Known
from tests.records.mirrored import document

pytestmark = pytest.mark.anyio
HOLDER = Holder("0123456789abcdef", 7, "Anna Reyes")


def known(folder: Path) -> Known | None:
    return Known.of(folder, HOLDER, lambda: datetime(2026, 3, 4, tzinfo=UTC))


def read(folder: Path, *, whole: bool = True) -> Path:
    """A mirror as a run of the program leaves it."""
    mirror, _ = Mirror.open(folder / MIRROR)
    mirror.put_documents([document(number) for number in range(1, 6)])
    if whole:
        mirror.note(complete="1")
    mirror.close()
    return folder / MIRROR


async def test_the_list_is_there_before_the_account_is_open(tmp_path: Path) -> None:
    read(tmp_path)
    found = known(tmp_path)
    assert found is not None
    top = await found.finding.top(Filter(), Order(Column.ID, descending=True), 3)
    assert top is not None
    assert list(top) == [5, 4, 3], "as many as were asked for"
    some = await found.finding.top(Filter(words="nothing of the kind"), Order(Column.ID), 3)
    assert some is not None
    assert not some
    row = found.reader.row(5)
    assert row is not None
    assert row.id == 5
    found.close()


def _gone(path: Path) -> None:
    path.unlink()


def _other_version(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 1000")
    db.close()


def _damaged(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 4096)


def _no_database(path: Path) -> None:
    path.write_text("Something else altogether.")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("spoil", [_gone, _other_version, _damaged, _no_database, _empty])
def test_what_cannot_be_looked_at_as_it_is_waits(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(read(tmp_path))
    assert known(tmp_path) is None


def test_a_list_that_was_never_read_to_its_end_waits(tmp_path: Path) -> None:
    read(tmp_path, whole=False)
    assert known(tmp_path) is None


def test_looking_changes_nothing(tmp_path: Path) -> None:
    before = read(tmp_path).read_bytes()
    found = known(tmp_path)
    assert found is not None
    found.close()
    assert (tmp_path / MIRROR).read_bytes() == before
