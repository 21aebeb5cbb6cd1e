"""Every task has an owner that shows its failure and ends it with the others."""

import asyncio
import logging

import pytest

from desktop.ui.tasks import Tasks

pytestmark = pytest.mark.anyio


async def forever(ended: list[str], name: str) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        ended.append(name)


async def test_a_failure_is_handed_to_whoever_shows_it() -> None:
    seen: list[BaseException] = []
    tasks = Tasks(seen.append)

    async def fail() -> None:
        raise ValueError("no such warehouse")

    task = tasks.start(fail(), "failing")
    assert task is not None
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert [str(failure) for failure in seen] == ["no such warehouse"]
    assert tasks.running == 0


async def test_ending_ends_all_and_is_no_failure() -> None:
    seen: list[BaseException] = []
    ended: list[str] = []
    tasks = Tasks(seen.append)
    tasks.start(forever(ended, "one"), "one")
    tasks.start(forever(ended, "two"), "two")
    await asyncio.sleep(0)
    await tasks.end()
    assert sorted(ended) == ["one", "two"]
    assert seen == []


async def test_nothing_starts_after_the_end() -> None:
    ended: list[str] = []
    tasks = Tasks(lambda _: None)
    await tasks.end()
    assert tasks.start(forever(ended, "late"), "late") is None
    await asyncio.sleep(0)
    assert ended == []


async def test_a_task_that_will_not_end_is_named_and_left(
    caplog: pytest.LogCaptureFixture,
) -> None:
    released = asyncio.Event()

    async def stubborn() -> None:
        while not released.is_set():
            try:
                await released.wait()
            except asyncio.CancelledError:
                continue

    tasks = Tasks(lambda _: None)
    task = tasks.start(stubborn(), "stubborn")
    assert task is not None
    await asyncio.sleep(0)
    with caplog.at_level(logging.WARNING):
        await tasks.end(patience=0.01)
    assert "stubborn" in caplog.text
    released.set()
    await task


async def test_a_part_ends_before_the_rest_and_begins_nothing_more() -> None:
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    part = tasks.part()
    done: list[str] = []

    async def wait(name: str, until: asyncio.Event) -> None:
        await until.wait()
        done.append(name)

    go = asyncio.Event()
    kept = tasks.start(wait("kept", go), "kept")
    gone = part.start(wait("gone", go), "gone")
    assert kept is not None
    assert gone is not None
    part.drop()
    go.set()
    assert part.start(wait("late", go), "late") is None
    await asyncio.wait([kept, gone])
    assert gone.cancelled()
    assert (done, failures, part.running) == (["kept"], [], 0)
    await tasks.end()


async def test_the_failure_of_a_part_is_shown_by_its_owner() -> None:
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)

    async def fail() -> None:
        raise ValueError("x")

    task = tasks.part().start(fail(), "fail")
    assert task is not None
    await asyncio.wait([task])
    assert [str(failure) for failure in failures] == ["x"]
    await tasks.end()
