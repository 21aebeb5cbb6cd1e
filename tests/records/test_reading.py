"""Reading beside a writer, and ending a question that nobody waits for any more."""

import sqlite3
import threading
from array import array
from collections.abc import Callable

import pytest

from desktop.records.files import transaction
from desktop.records.finding import Finder, OvertakenError
from desktop.records.reading import Reader
from desktop.records.views import Filter, Order
from tests.records.mirrored import Kept, document, row
from tests.records.samples import NOON

EVERY_STEP = 1_000


@pytest.fixture
def connection(kept: Kept) -> sqlite3.Connection:
    """The finder's own connection, over enough documents to take a while."""
    kept.put(
        *(document(each, title=f"Paper {each}", currency=str(each)) for each in range(1, 3_001))
    )
    return kept.finder._db


QUESTIONS: dict[str, Callable[[Finder], object]] = {
    "find": lambda finder: finder.find(Filter(words="paper"), Order(), NOON),
    "count": lambda finder: finder.count(Filter(words="paper"), NOON),
    "totals": lambda finder: finder.totals(None),
    "totals of some": lambda finder: finder.totals(array("q", range(3_000))),
    "choices": lambda finder: finder.choices(),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_that_is_overtaken_ends_and_the_next_is_answered(
    kept: Kept, connection: sqlite3.Connection, question: str
) -> None:
    connection.set_progress_handler(kept.finder.interrupt, EVERY_STEP)
    with pytest.raises(OvertakenError):
        QUESTIONS[question](kept.finder)
    connection.set_progress_handler(None, EVERY_STEP)
    assert not connection.in_transaction
    assert len(kept.find()) == 3_000
    assert kept.finder.totals(None).count == 3_000


def test_it_can_be_ended_from_another_thread(kept: Kept, connection: sqlite3.Connection) -> None:
    under_way, ended = threading.Event(), threading.Event()

    def halfway() -> None:
        under_way.set()
        ended.wait()

    def end() -> None:
        under_way.wait()
        kept.finder.interrupt()
        ended.set()

    connection.set_progress_handler(halfway, EVERY_STEP)
    other = threading.Thread(target=end)
    other.start()
    with pytest.raises(OvertakenError):
        kept.find(Filter(words="paper"))
    other.join()
    connection.set_progress_handler(None, EVERY_STEP)
    assert len(kept.find(Filter(words="paper"))) == 3_000


def test_an_interruption_of_nothing_does_nothing(kept: Kept) -> None:
    kept.put(document(1))
    kept.finder.interrupt()
    assert kept.find() == [1]


def test_another_failure_is_no_overtaking(kept: Kept, connection: sqlite3.Connection) -> None:
    with sqlite3.connect(kept.path) as other:
        other.execute("DROP TABLE search")
    other.close()
    with pytest.raises(sqlite3.OperationalError):
        kept.find(Filter(words="paper"))
    assert len(kept.find()) == 3_000


def test_readers_go_on_while_a_writer_is_in_the_middle(kept: Kept) -> None:
    kept.put(document(1, title="before"))
    kept.look(1, row(1, 1))
    writer = kept.mirror._db
    kept.finder._db.execute("PRAGMA busy_timeout = 0")
    kept.reader.connection.execute("PRAGMA busy_timeout = 0")
    with transaction(writer):
        writer.execute("UPDATE documents SET title = 'within'")
        writer.execute("DELETE FROM lines")
        assert kept.find() == [1]
        assert kept.finder.totals(None).count == 1
        assert kept.row(1).title == "before"
        assert len(kept.reader.lines([1])[1]) == 1
        reader = Reader(kept.path)
        assert reader.count() == 1
        reader.close()
    assert kept.row(1).title == "within"


def test_a_reader_cannot_write(kept: Kept) -> None:
    with pytest.raises(sqlite3.OperationalError):
        kept.reader.connection.execute("DELETE FROM documents")


def test_rows_are_kept_until_they_are_forgotten(kept: Kept) -> None:
    kept.put(document(1, title="old"), document(2, title="old"))
    kept.reader.fetch([1, 2, 3])
    kept.put(document(1, title="new"), document(2, title="new"))
    assert [row.title for each in (1, 2) if (row := kept.reader.row(each))] == ["old", "old"]
    kept.reader.forget([1, 99])
    assert [row.title for each in (1, 2) if (row := kept.reader.row(each))] == ["new", "old"]
    kept.reader.forget()
    assert [row.title for each in (1, 2) if (row := kept.reader.row(each))] == ["new", "new"]
    assert kept.reader.row(3) is None


def test_more_rows_than_are_kept_can_be_read(kept: Kept) -> None:
    kept.put(*(document(number) for number in range(1, 6_001)))
    kept.reader.fetch(range(1, 6_001))
    assert all(kept.reader.row(number) is not None for number in range(1, 6_001))
    assert kept.reader.count() == 6_000
