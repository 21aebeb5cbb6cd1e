"""A rest ends by waking, by time, and by being cancelled, whatever comes together."""

import asyncio

import pytest

from desktop.work.waking import rest

pytestmark = pytest.mark.anyio


async def test_being_woken_and_cancelled_in_the_same_turn_ends_the_task() -> None:
    wake = asyncio.Event()
    rests = 0

    async def work() -> None:
        nonlocal rests
        while True:
            await rest(wake, 60)
            wake.clear()
            rests += 1

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    wake.set()
    task.cancel()
    done, _ = await asyncio.wait([task], timeout=5)
    assert task in done
    assert task.cancelled()
    assert rests <= 1


async def test_nobody_wakes_it() -> None:
    await rest(asyncio.Event(), 0.001)


async def test_it_is_woken() -> None:
    wake = asyncio.Event()
    asyncio.get_running_loop().call_soon(wake.set)
    async with asyncio.timeout(5):
        await rest(wake, 60)
