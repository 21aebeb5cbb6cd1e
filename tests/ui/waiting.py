"""Waiting in a coroutine test: for a condition, never for a time."""

import asyncio
from collections.abc import Callable

_LONGEST = 10.0


async def until(condition: Callable[[], object], what: str = "") -> None:
    """Let the loop turn until `condition` holds; fail, saying `what`, if it never does."""
    loop = asyncio.get_running_loop()
    end = loop.time() + _LONGEST
    while not condition():
        assert loop.time() < end, f"waited in vain for: {what or condition}"
        await asyncio.sleep(0.005)
