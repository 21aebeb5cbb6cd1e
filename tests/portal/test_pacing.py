"""Never above the portal's bucket, never starving, never waiting where there is room."""

import asyncio
import heapq
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.portal.exchange import Priority
from desktop.portal.pacing import ENTERPRISE, STANDARD, Bucket, Gate, Pace

PACES = st.builds(
    Pace,
    st.floats(0.2, 10, allow_nan=False),
    st.integers(1, 250).map(float),
)


@given(PACES, st.lists(st.floats(0, 30, allow_nan=False), min_size=1, max_size=200))
def test_the_portal_s_own_bucket_never_overflows(pace: Pace, gaps: list[float]) -> None:
    """A server that counts the same way sees every request within its limit."""
    ours = Bucket(pace)
    now, level, seen = 0.0, 0.0, 0.0
    for gap in gaps:
        now += gap
        wait = ours.wait(now)
        assert wait >= 0
        now += wait
        level = max(0.0, level - (now - seen) * pace.per_second)
        seen = now
        ours.take(now)
        level += 1
        assert level <= pace.burst + 1e-6


@given(PACES)
def test_there_is_no_waiting_while_there_is_room(pace: Pace) -> None:
    bucket = Bucket(pace)
    for _ in range(int(pace.burst)):
        assert bucket.wait(0.0) == 0
        bucket.take(0.0)
    assert bucket.wait(0.0) > 0
    assert bucket.wait(1 / pace.per_second + 1e-6) == 0


def test_the_standard_plan_stays_below_fifty_at_once_and_then_two_a_second() -> None:
    bucket = Bucket(STANDARD)
    for _ in range(48):
        bucket.take(0.0)
    assert bucket.wait(0.0) == pytest.approx(0.5)
    assert Bucket(ENTERPRISE).pace.burst == 250


@given(st.lists(st.floats(0.1, 60, allow_nan=False), min_size=1, max_size=30))
def test_refusals_slow_down_but_never_stop(pauses: list[float]) -> None:
    bucket, now = Bucket(STANDARD), 0.0
    for pause in pauses:
        bucket.refused(now, pause)
        wait = bucket.wait(now)
        assert pause <= wait + 1e-9
        assert wait < pause + 60
        now += wait
        bucket.take(now)
    assert bucket.pace.per_second < STANDARD.per_second
    bucket.choose(ENTERPRISE)
    assert bucket.pace is ENTERPRISE


class Timeline:
    """A clock and a timer that the test moves by hand."""

    def __init__(self) -> None:
        self.now = 0.0
        self._due: list[tuple[float, int, Callable[[], None], asyncio.TimerHandle]] = []
        self._number = 0

    def later(self, seconds: float, then: Callable[[], None]) -> asyncio.TimerHandle:
        loop = asyncio.get_running_loop()
        handle = asyncio.TimerHandle(loop.time(), then, (), loop)
        self._number += 1
        heapq.heappush(self._due, (self.now + seconds, self._number, then, handle))
        return handle

    async def move(self, seconds: float) -> None:
        end = self.now + seconds
        await settle()
        while self._due and self._due[0][0] <= end:
            when, _, then, handle = heapq.heappop(self._due)
            self.now = max(self.now, when)
            if not handle.cancelled():
                then()
            await settle()
        self.now = end


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


class Queue:
    """Callers at a gate, and the order in which they were let through."""

    def __init__(self, pace: Pace) -> None:
        self.time = Timeline()
        self.gate = Gate(Bucket(pace), lambda: self.time.now, self.time.later)
        self.through: list[str] = []

    def ask(self, name: str, priority: Priority) -> "asyncio.Task[None]":
        async def go() -> None:
            await self.gate.turn(priority)
            self.through.append(name)

        return asyncio.create_task(go())


@pytest.mark.anyio
async def test_an_act_goes_before_all_reading_that_waits() -> None:
    queue = Queue(Pace(1.0, 1.0))
    tasks = [queue.ask("first", Priority.READ)]
    await queue.time.move(0)
    tasks += [queue.ask(f"background {n}", Priority.BACKGROUND) for n in range(3)]
    tasks += [queue.ask("read", Priority.READ), queue.ask("act", Priority.ACT)]
    await queue.time.move(10)
    await asyncio.gather(*tasks)
    assert queue.through[:3] == ["first", "act", "read"]
    assert len(queue.through) == 6


@pytest.mark.anyio
async def test_background_work_is_not_starved_by_reading() -> None:
    queue = Queue(Pace(1.0, 1.0))
    tasks = [queue.ask("patient", Priority.BACKGROUND)]
    await queue.time.move(0)
    tasks += [queue.ask("background", Priority.BACKGROUND)]
    for second in range(60):
        tasks.append(queue.ask(f"read {second}", Priority.READ))
        await queue.time.move(1)
    assert "background" in queue.through
    await queue.time.move(10)
    await asyncio.gather(*tasks)


@pytest.mark.anyio
async def test_who_gives_up_leaves_the_place_to_the_next() -> None:
    queue = Queue(Pace(1.0, 1.0))
    first = queue.ask("first", Priority.READ)
    await queue.time.move(0)
    gone = queue.ask("gone", Priority.READ)
    stays = queue.ask("stays", Priority.READ)
    await settle()
    assert queue.gate.waiting == 2
    gone.cancel()
    await settle()
    assert queue.gate.waiting == 1
    await queue.time.move(1)
    await asyncio.gather(first, stays)
    assert queue.through == ["first", "stays"]


@pytest.mark.anyio
async def test_after_a_refusal_everybody_waits_and_then_goes_on() -> None:
    queue = Queue(STANDARD)
    queue.gate.refused(30)
    task = queue.ask("one", Priority.ACT)
    await queue.time.move(29)
    assert queue.through == []
    assert queue.gate.wait() == pytest.approx(1)
    await queue.time.move(1.1)
    await task
    assert queue.through == ["one"]
