"""Resting until somebody wakes one, or for a time."""

import asyncio
import contextlib


async def rest(wake: asyncio.Event, seconds: float) -> None:
    """Until `wake` is set, at most so long.

    Not `asyncio.wait_for`: up to Python 3.11 that forgets that it was cancelled when both happen
    in the same turn of the loop, and whoever waits for the end of the task waits for ever.
    """
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await wake.wait()
