"""How fast this program may ask a portal: a leaky bucket, shared by everything it sends.

The arithmetic is pure; `Gate` lets waiting calls through in their order of importance.
"""

import asyncio
import heapq
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.portal.exchange import Priority

SLOWEST = 0.2
SMALLEST = 1.0
_LEARNED = 0.75
_AGING = {Priority.READ: 0.0, Priority.BACKGROUND: 20.0}


@dataclass(frozen=True, slots=True)
class Pace:
    """What a portal allows: so many at once, then so many a second."""

    per_second: float = 2.0
    burst: float = 50.0


STANDARD = Pace(2.0, 48.0)
"""Two fewer at once than the portal says: its clock starts when the first request arrives."""
ENTERPRISE = Pace(5.0, 250.0)


class Bucket:
    """Fills by one with each request and leaks steadily; full means wait."""

    def __init__(self, pace: Pace = STANDARD, now: float = 0.0) -> None:
        self._pace = pace
        self._level = 0.0
        self._at = now
        self._closed_until = now

    @property
    def pace(self) -> Pace:
        """What is allowed now, after what was learned."""
        return self._pace

    def wait(self, now: float) -> float:
        """Seconds until the next request may go; 0 when there is room."""
        self._leak(now)
        over = self._level + 1 - self._pace.burst
        full = over / self._pace.per_second if over > 1e-9 else 0.0
        return max(0.0, full, self._closed_until - now)

    def take(self, now: float) -> None:
        """Count a request that goes now."""
        self._leak(now)
        self._level += 1

    def refused(self, now: float, pause: float) -> None:
        """The portal said "too many": wait `pause`, and ask for less from now on."""
        self._leak(now)
        self._pace = Pace(
            max(SLOWEST, self._pace.per_second * _LEARNED),
            max(SMALLEST, self._pace.burst * _LEARNED),
        )
        self._level = min(self._level, self._pace.burst)
        self._closed_until = max(self._closed_until, now + pause)

    def choose(self, pace: Pace) -> None:
        """Another plan: forget what was learned."""
        self._pace = pace

    def _leak(self, now: float) -> None:
        if now > self._at:
            self._level = max(0.0, self._level - (now - self._at) * self._pace.per_second)
            self._at = now


@dataclass(order=True)
class _Waiter:
    act: int
    due: float
    number: int
    turn: "asyncio.Future[None]" = field(compare=False)


Later = Callable[[float, Callable[[], None]], asyncio.TimerHandle]


class Gate:
    """Lets calls through as the bucket allows: acts first, then reading, then background work.

    Reading and background work age, so that neither waits for ever behind the other; an act never
    waits behind either.
    """

    def __init__(
        self, bucket: Bucket, clock: Callable[[], float], later: Later | None = None
    ) -> None:
        self._bucket = bucket
        self._clock = clock
        self._later = later
        self._waiting: list[_Waiter] = []
        self._number = 0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def waiting(self) -> int:
        return sum(not waiter.turn.done() for waiter in self._waiting)

    def wait(self) -> float:
        """Seconds until the next call may leave."""
        return self._bucket.wait(self._clock())

    async def turn(self, priority: Priority) -> None:
        """Return when the caller may send its one request."""
        self._number += 1
        waiter = _Waiter(
            0 if priority is Priority.ACT else 1,
            self._clock() + _AGING.get(priority, 0.0),
            self._number,
            asyncio.get_running_loop().create_future(),
        )
        heapq.heappush(self._waiting, waiter)
        self._pump()
        try:
            await waiter.turn
        except asyncio.CancelledError:
            waiter.turn.cancel()
            self._pump()
            raise

    def refused(self, pause: float) -> None:
        """The portal held a request back; everybody waits."""
        self._bucket.refused(self._clock(), pause)
        self._pump()

    def _pump(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            if self._waiting[0].turn.done():
                heapq.heappop(self._waiting)
                continue
            now = self._clock()
            wait = self._bucket.wait(now)
            if wait > 0:
                later = self._later or asyncio.get_running_loop().call_later
                self._timer = later(wait, self._pump)
                return
            self._bucket.take(now)
            heapq.heappop(self._waiting).turn.set_result(None)
