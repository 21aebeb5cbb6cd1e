"""The small door to a thread: SQLite blocks, and nothing that blocks runs beside the window."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Door:
    """One thread; what is asked of it happens in the order of asking."""

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def do(self, work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """Do it over there and wait for it; whoever stops waiting does not stop the work."""
        return await asyncio.shield(self.begin(work, *given, **named))

    def begin(self, work: Callable[P, T], *given: P.args, **named: P.kwargs) -> "asyncio.Future[T]":
        """As `do`, for whoever has something to do meanwhile."""
        answer = asyncio.wrap_future(self._thread.submit(lambda: work(*given, **named)))
        answer.add_done_callback(_looked_at)
        return answer

    def close(self) -> None:
        """Wait for what is being done; nothing is begun any more."""
        self._thread.shutdown(wait=True, cancel_futures=True)


def _looked_at(answer: "asyncio.Future[T]") -> None:
    """A failure is told to whoever waits; where nobody waits any more, it concerns nobody."""
    if not answer.cancelled():
        answer.exception()
