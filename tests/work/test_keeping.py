"""The mirror against the demo portal: whatever happens there is here a moment later."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime

import pytest

from desktop.portal import http
from desktop.portal.line import Line
from desktop.stock.problems import AnswerSenseless, BadCredentials, NotAllowed, Unreachable
from desktop.work.keeping import Keeping, Listeners, Rhythm
from desktop.work.standing import Standing
from tests.demo import small_world as world
from tests.demo.conftest import Running
from tests.work.conftest import Books, line_to

pytestmark = pytest.mark.anyio

NEVER = Rhythm(interval=3600.0, after_failure=())


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.002)


class Watched:
    """A keeping at work, and every standing it told."""

    def __init__(self, line: Line, books: Books, rhythm: Rhythm) -> None:
        self.told: list[Standing] = []
        self.keeping = Keeping(
            line, books.door, books.mirror, Listeners(books.announce, self.told.append), rhythm
        )

    async def settle(self) -> Standing:
        """Ask now, and wait for the answer."""
        seen = len(self.told)
        self.keeping.refresh()
        await until(lambda: any(each.reading for each in self.told[seen:]))
        return await self.rest()

    async def rest(self) -> Standing:
        await until(lambda: self.told and not self.keeping.standing.reading)
        return self.keeping.standing


@asynccontextmanager
async def kept(line: Line, books: Books, rhythm: Rhythm = NEVER) -> AsyncIterator[Watched]:
    watched = Watched(line, books, rhythm)
    task = asyncio.create_task(watched.keeping.run())
    try:
        yield watched
        assert not task.done() or task.exception() is None
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def many(running: Running, numbers: range) -> None:
    """Documents made an hour ago."""
    for number in numbers:
        world.document(running.db, number, "S")
    touched(running, numbers[0], ago=3600)


def touched(running: Running, first: int, ago: int = 0) -> None:
    running.db.execute(
        "UPDATE documents SET date_modify = ? WHERE id >= ?", (running.portal.clock() - ago, first)
    )
    running.db.commit()


def ids(books: Books) -> set[int]:
    return set(books.mirror.ids())


async def test_the_newest_are_there_after_two_requests_with_names(
    swift: Running, line: Line, books: Books
) -> None:
    many(swift, range(100, 400))
    at_first: list[tuple[int, str]] = []

    def announced(changed: object, gone: object) -> None:
        books.announce(changed, gone)
        row = books.reader.row(399)
        at_first.append((line.counts.requests, row.responsible if row else ""))

    keeping = Keeping(line, books.door, books.mirror, Listeners(announced), NEVER)
    task = asyncio.create_task(keeping.run())
    await until(lambda: keeping.standing.complete)
    task.cancel()
    assert at_first[0] == (2, "Boris Ivanov")
    assert ids(books) == {*range(100, 400), 11, 12, 13, 14, 15}


async def test_two_thousand_documents_take_few_requests(
    swift: Running, line: Line, books: Books
) -> None:
    many(swift, range(100, 2100))
    async with kept(line, books) as watched:
        standing = await watched.rest()
    assert standing.complete
    assert standing.count == standing.about == 2005
    assert line.counts.requests <= 6
    counted = [each.count for each in watched.told]
    assert counted == sorted(counted), "progress only grows"
    assert any(0 < each.count < 2005 and not each.complete for each in watched.told)


async def test_what_was_conducted_by_others_is_seen_with_one_request(
    swift: Running, line: Line, books: Books
) -> None:
    number = swift.new("S", {"target": 1})
    async with kept(line, books) as watched:
        await watched.rest()
        assert (await swift.conduct(number, clerk=False))["result"] is True
        books.changed.clear()
        before = line.counts.requests
        await watched.settle()
        assert line.counts.requests == before + 1
    assert number in books.changed
    row = books.reader.row(number)
    assert row is not None
    assert row.status_code == "Y"


async def test_nothing_is_announced_when_nothing_changed(
    swift: Running, line: Line, books: Books
) -> None:
    async with kept(line, books) as watched:
        await watched.rest()
        books.changed.clear()
        await watched.settle()
        await watched.settle()
    assert books.changed == []


async def test_a_thousand_changes_at_once_all_arrive(
    swift: Running, line: Line, books: Books
) -> None:
    many(swift, range(100, 1100))
    async with kept(line, books) as watched:
        await watched.rest()
        swift.db.execute(
            "UPDATE documents SET title = 'new', date_modify = ? WHERE id >= 100",
            (swift.portal.clock(),),
        )
        swift.db.commit()
        await watched.settle()
    titles = [books.reader.row(number) for number in range(100, 1100)]
    assert all(row is not None and row.title == "new" for row in titles)


@pytest.mark.parametrize("gone", [{11}, {150, 151, 399}, set(range(100, 400)), {100}])
async def test_deleted_documents_are_noticed(
    swift: Running, line: Line, books: Books, gone: set[int]
) -> None:
    many(swift, range(100, 400))
    async with kept(line, books) as watched:
        await watched.rest()
        whole = ids(books)
        swift.db.executemany("DELETE FROM documents WHERE id = ?", [(each,) for each in gone])
        swift.db.commit()
        standing = await watched.settle()
    assert ids(books) == whole - gone
    assert set(books.gone) == gone
    assert standing.count == len(whole - gone)


async def test_deleting_one_and_adding_another_hides_nothing_for_long(
    swift: Running, line: Line, books: Books
) -> None:
    many(swift, range(100, 200))
    async with kept(line, books) as watched:
        await watched.rest()
        swift.db.execute("DELETE FROM documents WHERE id = 150")
        touched(swift, swift.new("S", {"target": 1}))
        await watched.settle()
    assert 150 not in ids(books)
    assert 200 in ids(books)


async def test_deleted_ones_are_found_among_many_with_few_requests(
    swift: Running, line: Line, books: Books
) -> None:
    many(swift, range(100, 5100))
    async with kept(line, books) as watched:
        await watched.rest()
        swift.db.execute("DELETE FROM documents WHERE id = 2222")
        swift.db.commit()
        before = line.counts.requests
        await watched.settle()
        assert line.counts.requests - before <= 4
    assert 2222 not in ids(books)


async def test_a_total_that_counts_too_much_does_no_harm(
    swift: Running, line: Line, books: Books
) -> None:
    swift.switches.hidden = 7
    many(swift, range(100, 200))
    async with kept(line, books) as watched:
        standing = await watched.rest()
        assert standing.complete
        before = line.counts.requests
        await watched.settle()
        assert line.counts.requests == before + 1
        swift.db.execute("DELETE FROM documents WHERE id = 150")
        swift.db.commit()
        await watched.settle()
    assert 150 not in ids(books)
    assert len(ids(books)) == 104


async def test_reading_goes_on_where_it_was_left(swift: Running, line: Line, books: Books) -> None:
    many(swift, range(100, 4100))
    task: asyncio.Task[None]
    keeping = Keeping(line, books.door, books.mirror, Listeners(books.announce), NEVER)
    task = asyncio.create_task(keeping.run())
    await until(lambda: keeping.standing.count > 1000)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    before = len(ids(books))
    assert not keeping.standing.complete
    requests = line.counts.requests
    many(swift, range(5000, 5010))
    touched(swift, 5000)  # made while the program was off
    async with kept(line, books) as watched:
        standing = await watched.rest()
        assert standing.complete
        assert line.counts.requests - requests <= 2 + (4100 - before) // 1250 + 2
    assert ids(books) == {*range(100, 4100), *range(5000, 5010), 11, 12, 13, 14, 15}


async def test_the_first_reading_rests_when_asked_and_goes_on(
    swift: Running, line: Line, books: Books
) -> None:
    many(swift, range(100, 4100))
    async with kept(line, books) as watched:
        await until(lambda: watched.keeping.standing.count)
        watched.keeping.pause()
        await until(lambda: watched.keeping.standing.paused)
        await asyncio.sleep(0.3)
        counted = watched.keeping.standing.count
        assert counted < 4005
        await asyncio.sleep(0.3)
        assert watched.keeping.standing.count == counted
        watched.keeping.go_on()
        standing = await watched.rest()
    assert standing.count == 4005


async def test_offline_the_list_stays_with_its_age_and_work_goes_on_by_itself(
    swift: Running, line: Line, books: Books
) -> None:
    quick = Rhythm(interval=0.05, after_failure=(0.01, 0.02))
    async with kept(line, books, quick) as watched:
        await watched.rest()
        known, as_of = ids(books), watched.keeping.standing.as_of
        await swift.control("plan", rules=[{"on": "request", "do": "html", "times": None}])
        await until(lambda: watched.keeping.standing.problem)
        standing = watched.keeping.standing
        assert standing.offline
        assert standing.since is not None
        assert standing.as_of is not None
        assert as_of is not None
        assert standing.as_of >= as_of
        assert ids(books) == known
        await swift.control("clear")
        await until(lambda: not watched.keeping.standing.problem)
        assert watched.keeping.standing.since is None


async def test_nobody_there_is_told_as_such(books: Books, swift: Running) -> None:
    async with http.opened() as client:
        gone = line_to(client, swift)
        gone._signing.moved("http://127.0.0.1:9")
        async with kept(gone, books) as watched:
            await until(lambda: watched.keeping.standing.problem)
            standing = watched.keeping.standing
    assert isinstance(standing.problem, Unreachable)
    assert standing.offline


async def test_a_revoked_webhook_is_told_and_the_list_stays(
    swift: Running, line: Line, books: Books
) -> None:
    async with kept(line, books) as watched:
        await watched.rest()
        swift.db.execute("UPDATE webhooks SET code = 'another-code-0001' WHERE user_id = 1")
        swift.db.commit()
        standing = await watched.settle()
        assert isinstance(standing.problem, BadCredentials)
        assert not standing.offline
    assert len(ids(books)) == 5


async def test_no_right_to_see_documents_is_an_empty_list_with_a_total(
    swift: Running, books: Books
) -> None:
    world.grant(swift.db, "catalog_read", **{f"view:{kind}": "0" for kind in "ASMRD"})
    async with (
        http.opened() as client,
        kept(line_to(client, swift, clerk=True), books) as watched,
    ):
        standing = await watched.rest()
        assert standing.complete
        assert standing.all_hidden
        world.grant(swift.db, "view:A")
        watched.keeping.read_everything_again()
        await until(lambda: ids(books) == {11, 12})


async def test_no_right_at_all_is_told_and_is_not_offline(swift: Running, books: Books) -> None:
    swift.db.execute("DELETE FROM rights WHERE user_id = 7")
    swift.db.commit()
    async with (
        http.opened() as client,
        kept(line_to(client, swift, clerk=True), books) as watched,
    ):
        standing = await watched.rest()
    assert isinstance(standing.problem, NotAllowed)
    assert not standing.offline


async def test_without_the_scope_ids_stand_for_names(
    swift: Running, line: Line, books: Books
) -> None:
    swift.db.execute("UPDATE webhooks SET scopes = 'catalog'")
    swift.db.commit()
    async with kept(line, books) as watched:
        standing = await watched.rest()
        requests = line.counts.requests
        await watched.settle()
        assert line.counts.requests == requests + 1, "it is not asked again and again"
    assert standing.complete
    assert watched.keeping.names_refused is not None
    row = books.reader.row(11)
    assert row is not None
    assert row.responsible in ("#1", "#7")


async def test_documents_found_by_comparing_every_id(
    swift: Running, line: Line, books: Books
) -> None:
    """What no sign tells (rights that were given, a count that cheats) comes with the sweep."""
    many(swift, range(100, 200))
    async with kept(line, books, Rhythm(interval=3600, after_failure=(), sweep=0.0)) as watched:
        await watched.rest()
        world.document(swift.db, 300, "S")
        swift.db.execute("UPDATE documents SET date_modify = 1000 WHERE id = 300")
        swift.db.execute("DELETE FROM documents WHERE id = 120")
        swift.db.commit()
        await watched.settle()
    assert 300 in ids(books)
    assert 120 not in ids(books)


async def test_everything_is_read_again_when_asked(
    swift: Running, line: Line, books: Books
) -> None:
    many(swift, range(100, 300))
    async with kept(line, books) as watched:
        await watched.rest()
        books.mirror.remove(range(100, 200))
        watched.keeping.read_everything_again()
        await until(lambda: len(ids(books)) == 205 and watched.keeping.standing.complete)


async def test_a_change_stamped_in_the_future_hides_no_later_ones(
    swift: Running, line: Line, books: Books
) -> None:
    number = swift.new("S", {"target": 1})
    async with kept(line, books) as watched:
        await watched.rest()
        later = datetime(2040, 1, 1).timestamp()  # noqa: DTZ001
        swift.db.execute("UPDATE documents SET date_modify = ? WHERE id = 11", (later,))
        swift.db.commit()
        await watched.settle()
        await swift.conduct(number)
        await watched.settle()
    row = books.reader.row(number)
    assert row is not None
    assert row.status_code == "Y"


async def test_rows_nobody_asked_for_are_not_believed(
    swift: Running, line: Line, books: Books
) -> None:
    async with kept(line, books) as watched:
        await watched.rest()
        await swift.control("plan", rules=[{"on": "batch", "do": "truncate"}])
        standing = await watched.settle()
        assert standing.problem is not None
        assert isinstance(standing.problem, AnswerSenseless) or standing.offline
        assert len(ids(books)) == 5


async def test_asking_for_changes_waits_while_it_is_held_and_goes_when_it_is_let_go(
    swift: Running, line: Line, books: Books
) -> None:
    async with kept(line, books, Rhythm(interval=0.0)) as watched:
        watched.keeping.hold()
        await until(lambda: watched.keeping._due)
        before = line.counts.requests
        for _ in range(300):
            await asyncio.sleep(0)
        assert line.counts.requests == before
        watched.keeping.let_go()
        await until(lambda: line.counts.requests > before)


async def test_who_asks_by_hand_does_not_wait(swift: Running, line: Line, books: Books) -> None:
    async with kept(line, books, Rhythm(interval=0.0)) as watched:
        watched.keeping.hold()
        await until(lambda: watched.keeping._due)
        before = line.counts.requests
        watched.keeping.refresh()
        await until(lambda: line.counts.requests > before)


async def test_what_is_held_is_not_held_for_ever(swift: Running, line: Line, books: Books) -> None:
    async with kept(line, books, Rhythm(interval=0.0, held=0.0)) as watched:
        watched.keeping.hold()
        await until(lambda: watched.keeping.standing.complete)
        before = line.counts.requests
        await until(lambda: line.counts.requests > before + 1)


async def test_other_questions_may_follow_once_what_is_new_was_asked_for(
    swift: Running, line: Line, books: Books
) -> None:
    asked: list[int] = []
    listeners = Listeners(books.announce, asked=lambda: asked.append(line.counts.requests))
    for _ in range(2):  # a first start, and one that finds everything there
        asked.clear()
        before = line.counts.requests
        keeping = Keeping(line, books.door, books.mirror, listeners, NEVER)
        task = asyncio.create_task(keeping.run())
        while not asked or keeping.standing.reading:
            await asyncio.sleep(0)
        task.cancel()
        assert before < asked[0] <= before + 3
