"""Long work on the window's own thread: it lets the window live every few milliseconds."""

import asyncio
from time import perf_counter
from typing import Final

_LONGEST: Final = 0.012


class Breath:
    """Knows how long the window has been waiting."""

    def __init__(self) -> None:
        self._since = perf_counter()

    async def take(self) -> None:
        """Let everything else go on, if it has waited long enough."""
        if perf_counter() - self._since > _LONGEST:
            await asyncio.sleep(0)
            self._since = perf_counter()
