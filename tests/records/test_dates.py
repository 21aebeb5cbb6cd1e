"""Ranges of days: they begin at midnight where the operator is, and weeks on Monday."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.records.conditions import days_of
from desktop.records.views import Column, Dates, Filter, Moment, Order, Period
from tests.records.mirrored import Kept, document

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)


def dated(kept: Kept, *moments: datetime) -> None:
    """Documents 1, 2, ... changed at these moments."""
    kept.put(*(document(number, modified_at=at) for number, at in enumerate(moments, 1)))


@pytest.mark.parametrize(
    ("today", "period", "first", "last"),
    [
        (date(2026, 1, 1), Period.TODAY, date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 1, 1), Period.YESTERDAY, date(2025, 12, 31), date(2025, 12, 31)),
        (date(2024, 3, 1), Period.YESTERDAY, date(2024, 2, 29), date(2024, 2, 29)),
        (date(2026, 3, 2), Period.THIS_WEEK, date(2026, 3, 2), date(2026, 3, 2)),
        (date(2026, 3, 1), Period.THIS_WEEK, date(2026, 2, 23), date(2026, 3, 1)),
        (date(2027, 1, 1), Period.THIS_WEEK, date(2026, 12, 28), date(2027, 1, 1)),
        (date(2026, 3, 31), Period.THIS_MONTH, date(2026, 3, 1), date(2026, 3, 31)),
        (date(2026, 1, 31), Period.LAST_MONTH, date(2025, 12, 1), date(2025, 12, 31)),
        (date(2024, 3, 31), Period.LAST_MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        (date(2026, 1, 1), Period.THIS_YEAR, date(2026, 1, 1), date(2026, 1, 1)),
        (date(2024, 12, 31), Period.THIS_YEAR, date(2024, 1, 1), date(2024, 12, 31)),
        (date(2024, 2, 29), Period.THIS_YEAR, date(2024, 1, 1), date(2024, 2, 29)),
    ],
)
def test_periods_at_the_borders_of_months_and_years(
    today: date, period: Period, first: date, last: date
) -> None:
    assert days_of(Dates(period=period), today) == (first, last)


@given(st.dates(date(1970, 1, 1), date(2100, 1, 1)))
def test_every_period_is_what_its_name_says(today: date) -> None:
    week, _ = days_of(Dates(period=Period.THIS_WEEK), today)
    assert week is not None
    assert week.weekday() == 0
    assert 0 <= (today - week).days < 7
    first, last = days_of(Dates(period=Period.LAST_MONTH), today)
    assert first is not None
    assert last is not None
    assert (first.day, (last + timedelta(days=1)).day) == (1, 1)
    assert last + timedelta(days=1) == today.replace(day=1)
    assert (first.year, first.month) == (last.year, last.month)


def test_both_days_are_inside_from_midnight_to_midnight(kept: Kept) -> None:
    first, last = datetime(2025, 12, 31, tzinfo=BERLIN), datetime(2026, 1, 2, tzinfo=BERLIN)
    dated(kept, first - MINUTE, first, last - MINUTE, last)
    asked = Dates(first=date(2025, 12, 31), last=date(2026, 1, 1))
    now = datetime(2026, 7, 1, tzinfo=BERLIN)
    assert kept.find(Filter(dates=asked), now=now) == [2, 3]
    assert kept.find(Filter(dates=Dates(first=date(2026, 1, 1))), now=now) == [3, 4]
    assert kept.find(Filter(dates=Dates(last=date(2025, 12, 31))), now=now) == [1, 2]
    assert kept.find(Filter(dates=Dates(first=date(2026, 1, 1), last=date(2025, 1, 1)))) == []


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),
        ("America/Havana", date(2026, 11, 1), 25),
        ("Asia/Kathmandu", date(2026, 3, 29), 24),
    ],
)
def test_a_day_is_as_long_as_the_clock_makes_it(
    kept: Kept, zone: str, day: date, hours: int
) -> None:
    """Where clocks change, also at midnight itself."""
    here = ZoneInfo(zone)
    begin = datetime(day.year, day.month, day.day, tzinfo=here).astimezone(UTC)
    end = begin + timedelta(hours=hours)
    assert end.astimezone(here).date() == day + timedelta(days=1)
    dated(kept, begin - MINUTE, begin, end - MINUTE, end)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=here)
    today = Filter(dates=Dates(period=Period.TODAY))
    assert kept.find(today, now=now) == [2, 3]
    yesterday = Filter(dates=Dates(period=Period.YESTERDAY))
    assert kept.find(yesterday, now=now) == [1]
    assert kept.find(yesterday, now=now + timedelta(days=1)) == [2, 3]


def test_today_is_the_day_of_the_operator(kept: Kept) -> None:
    dated(kept, datetime(2026, 3, 3, 23, 30, tzinfo=UTC))
    today = Filter(dates=Dates(period=Period.TODAY))
    at = datetime(2026, 3, 4, 8, tzinfo=UTC)
    assert kept.find(today, now=at.astimezone(UTC)) == []
    assert kept.find(today, now=at.astimezone(BERLIN)) == [1]


def test_each_moment_has_a_range_of_its_own(kept: Kept) -> None:
    told = datetime(2026, 3, 4, 12, tzinfo=UTC)
    kept.put(
        document(1, modified_at=told, created_at=None),
        document(2, created_at=told, modified_at=None),
        document(3, dated=told, modified_at=None, created_at=None),
        document(4, status_at=told, status_code="Y", modified_at=None, created_at=None),
        document(5, status_at=told, status_code="N", modified_at=None, created_at=None),
    )
    for moment, number in zip(
        (Moment.CHANGED, Moment.CREATED, Moment.DATED, Moment.CONDUCTED), (1, 2, 3, 4), strict=True
    ):
        day = Dates(moment, first=date(2026, 3, 4), last=date(2026, 3, 4))
        assert kept.find(Filter(dates=day)) == [number]


def test_the_first_and_the_last_day_there_are_may_be_asked_for(kept: Kept) -> None:
    dated(kept, datetime(1890, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC))
    for zone in (UTC, BERLIN, ZoneInfo("America/New_York")):
        now = datetime(2026, 3, 4, tzinfo=zone)
        everything = Dates(first=date.min, last=date.max)
        assert kept.find(Filter(dates=everything), now=now) == [1, 2]
    assert kept.find(Filter(dates=Dates(last=date(1969, 12, 31)))) == [1]


def test_before_1970_the_order_is_kept(kept: Kept) -> None:
    moments = [datetime(year, 6, 1, tzinfo=UTC) for year in (1971, 1969, 1900, 1970)]
    dated(kept, *moments)
    assert kept.find(order=Order(Column.CHANGED, descending=False)) == [3, 2, 4, 1]
    rows = [kept.row(number).changed for number in (1, 2, 3, 4)]
    assert rows == moments
