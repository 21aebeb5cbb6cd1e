"""The door to a thread: in order, one at a time, and nothing is half done."""

import asyncio
import gc
import threading
from typing import Any

import pytest

from desktop.records.door import Door

pytestmark = pytest.mark.anyio


async def test_what_is_asked_happens_in_the_order_of_asking() -> None:
    door = Door("test")
    done: list[int] = []
    await asyncio.gather(*(door.do(done.append, number) for number in range(100)))
    door.close()
    assert done == list(range(100))


async def test_it_is_one_other_thread() -> None:
    door = Door("test")
    threads = {await door.do(threading.get_ident) for _ in range(5)}
    door.close()
    assert len(threads) == 1
    assert threads != {threading.get_ident()}


async def test_given_things_arrive_and_the_answer_comes_back() -> None:
    door = Door("test")
    assert await door.do(sorted, [1, 3, 2], reverse=True) == [3, 2, 1]
    door.close()


async def test_a_failure_reaches_who_asked_and_nobody_else() -> None:
    door = Door("test")

    def fail() -> None:
        raise LookupError("no such row")

    answers = await asyncio.gather(door.do(fail), door.do(int, "7"), return_exceptions=True)
    door.close()
    assert isinstance(answers[0], LookupError)
    assert answers[1] == 7


async def test_who_stops_waiting_stops_no_work() -> None:
    door = Door("test")
    gate, done = threading.Event(), list[str]()

    def work() -> None:
        gate.wait()
        done.append("begun")

    first = asyncio.ensure_future(door.do(work))
    second = asyncio.ensure_future(door.do(done.append, "queued"))
    await asyncio.sleep(0)
    first.cancel()
    second.cancel()
    await asyncio.wait([first, second])
    assert first.cancelled()
    assert second.cancelled()
    gate.set()
    await door.do(done.append, "later")
    door.close()
    assert done == ["begun", "queued", "later"]


async def test_closing_waits_for_what_is_begun_and_begins_nothing_more() -> None:
    door = Door("test")
    started, gate, done = threading.Event(), threading.Event(), list[str]()

    def work() -> None:
        started.set()
        gate.wait()
        done.append("begun")

    first = asyncio.ensure_future(door.do(work))
    second = asyncio.ensure_future(door.do(done.append, "queued"))
    await asyncio.to_thread(started.wait)
    closing = asyncio.ensure_future(asyncio.to_thread(door.close))
    await asyncio.wait([second])
    assert second.cancelled()
    gate.set()
    await closing
    await first
    assert done == ["begun"]
    with pytest.raises(RuntimeError):
        await door.do(done.append, "too late")


async def test_where_nobody_waits_any_more_a_failure_is_no_alarm() -> None:
    alarms: list[dict[str, Any]] = []
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _, context: alarms.append(context))
    door, gate = Door("test"), threading.Event()

    def fail() -> None:
        gate.wait()
        raise LookupError("no such row")

    waiting = asyncio.ensure_future(door.do(fail))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    gate.set()
    door.close()
    del waiting
    for _ in range(3):
        await asyncio.sleep(0)
        gc.collect()
    loop.set_exception_handler(before)
    assert alarms == []
