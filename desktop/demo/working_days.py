"""When the seeded documents were made: weekdays, working hours, the newest of them today."""

import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

DAYS_BACK: Final = 364
OPENS: Final = 8 * 3600
LAST_DOCUMENT: Final = 17 * 3600
CLOSES: Final = 17 * 3600 + 50 * 60
"""Nothing is posted later; the day's sales are written at this moment."""
SATURDAY: Final = 5
LEAST_TODAY: Final = 64
QUIET_SECONDS: Final = 90  # the newest document is a little older than now


@dataclass(frozen=True, slots=True)
class Day:
    """One working day in unix seconds: documents are made in it, and nothing moves after it."""

    times: list[float]
    closes: float
    weekday: int
    week: int
    is_today: bool

    @property
    def next_working_weekday(self) -> int:
        return self.weekday + 1 if self.weekday + 1 < SATURDAY else 0


def local_offset(today: float) -> int:
    """Seconds east of Greenwich on this computer: what people here call working hours."""
    return time.localtime(today).tm_gmtoff


def year_of(today: float, documents: int, rng: random.Random) -> list[Day]:
    """The working days of the year before `today`, with the moments of all documents."""
    offset = local_offset(today)
    midnight = (today + offset) // 86_400 * 86_400 - offset
    dates = [midnight - 86_400 * back for back in range(DAYS_BACK, 0, -1)]
    workdays = [start for start in dates if _moment(start, offset).weekday() < SATURDAY]
    of_today = min(documents // 2, max(LEAST_TODAY, documents // len(workdays)))
    counts = _spread(documents - of_today, len(workdays), rng)
    days = [
        _day(start, OPENS, LAST_DOCUMENT, CLOSES, count, offset, rng)
        for start, count in zip(workdays, counts, strict=True)
    ]
    begin, end = _hours_of_today(today - midnight)
    days.append(
        _day(midnight, begin, end - QUIET_SECONDS, end, of_today, offset, rng, is_today=True)
    )
    return days


def _hours_of_today(elapsed: float) -> tuple[float, float]:
    """Today's working hours so far; before opening time the night shift stands in for them."""
    if elapsed < OPENS + 3600:
        return elapsed / 2, max(elapsed, elapsed / 2 + QUIET_SECONDS)
    return OPENS, min(elapsed, CLOSES)


def _spread(total: int, days: int, rng: random.Random) -> list[int]:
    """Uneven but complete: every document lands on one of the days, busy and calm ones."""
    weights = [rng.uniform(0.5, 1.5) for _ in range(days)]
    whole = sum(weights)
    counts: list[int] = []
    reached, given = 0.0, 0
    for weight in weights:
        reached += weight
        count = round(total * reached / whole) - given
        counts.append(count)
        given += count
    return counts


def _day(
    midnight: float,
    begin: float,
    last: float,
    closes: float,
    count: int,
    offset: int,
    rng: random.Random,
    *,
    is_today: bool = False,
) -> Day:
    moment = _moment(midnight, offset)
    span = max(last - begin, 0.0)
    times = sorted(float(int(midnight + begin + rng.random() * span)) for _ in range(count))
    return Day(times, midnight + closes, moment.weekday(), moment.isocalendar().week, is_today)


def _moment(start: float, offset: int) -> datetime:
    return datetime.fromtimestamp(start, UTC) + timedelta(seconds=offset + 43_200)
