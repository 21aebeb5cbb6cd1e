"""How much a caller may ask: the leaky bucket in front, and the seconds that methods use up."""

import math
from collections import defaultdict

from desktop.demo.refusals import Refusal
from desktop.demo.switches import Switches

MINUTE = 60
KEPT_MINUTES = 10
COUNTED_FROM = 0.1
"""Calls that take less time than this do not count."""


class Bucket:
    """Fills by one a request and leaks steadily; full, it lets nobody through."""

    def __init__(self) -> None:
        self._level: dict[str, tuple[float, float]] = {}

    def pour(self, source: str, switches: Switches, now: float) -> None:
        if switches.rate_burst <= 0:
            return
        level, at = self._level.get(source, (0.0, now))
        level = max(0.0, level - max(0.0, now - at) * switches.rate_per_second)
        if level + 1 > switches.rate_burst:
            self._level[source] = (level, now)
            raise Refusal(
                "QUERY_LIMIT_EXCEEDED",
                "Too many requests",
                503,
                retry_after=switches.retry_after or None,
            )
        self._level[source] = (level + 1, now)


class Operating:
    """Seconds per caller and method, in ten buckets of a minute."""

    def __init__(self) -> None:
        self._used: dict[tuple[str, str], dict[int, float]] = defaultdict(dict)

    def charge(self, key: str, method: str, seconds: float, now: float) -> None:
        if seconds < COUNTED_FROM:
            return
        minutes = self._used[key, method]
        this = math.floor(now / MINUTE)
        minutes[this] = minutes.get(this, 0.0) + seconds

    def of(self, key: str, method: str, now: float) -> tuple[float, float]:
        """What is used up, and when the oldest minute drops out."""
        minutes = self._used.get((key, method))
        if not minutes:
            return 0.0, now
        oldest = math.floor(now / MINUTE) - KEPT_MINUTES
        for minute in [each for each in minutes if each <= oldest]:
            del minutes[minute]
        if not minutes:
            return 0.0, now
        return sum(minutes.values()), float((min(minutes) + KEPT_MINUTES) * MINUTE)

    def check(self, key: str, method: str, switches: Switches, now: float) -> None:
        """Asked before a call: one that is under way may go over the limit."""
        if switches.operating_limit > 0:
            used, _ = self.of(key, method, now)
            if used > switches.operating_limit:
                text = "Method is blocked due to operation time limit."
                raise Refusal("OPERATION_TIME_LIMIT", text, 429)
