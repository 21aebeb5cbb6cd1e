"""Figures, money and time as several languages write them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop.ui.formats import NBSP, Formats
from desktop.ui.numerals import MINUS

NOW = datetime(2026, 11, 21, 12, 4, 5, tzinfo=UTC)
LOCALES = ("en_GB", "de_DE", "ru_RU", "ar_EG", "en_IN", "ja_JP", "C")


def formats(locale: str = "en_GB", now: datetime = NOW) -> Formats:
    return Formats(QLocale(locale), UTC, lambda: now)


# --- figures


@pytest.mark.parametrize(
    ("locale", "written"),
    [
        ("en_GB", "−1,234,567.5"),
        ("de_DE", "−1.234.567,5"),
        ("ru_RU", "−1\u00a0234\u00a0567,5"),
        ("en_IN", "−12,34,567.5"),
        ("ar_EG", "\u061c−١٬٢٣٤٬٥٦٧٫٥"),
    ],
)
def test_a_number_is_written_as_the_language_writes_it(locale: str, written: str) -> None:
    assert formats(locale).number(Decimal("-1234567.50")) == written


def test_a_quantity_keeps_every_digit_it_has() -> None:
    exact = Decimal("123456789012345678901.000000000000000001")
    assert formats().quantity(exact, "pcs") == (
        f"123,456,789,012,345,678,901.000000000000000001{NBSP}pcs"
    )


def test_a_change_carries_its_sign_and_zero_none() -> None:
    shown = formats()
    assert shown.change(Decimal(24)) == "+24"
    assert shown.change(Decimal("-0.50"), "kg") == f"−0.5{NBSP}kg"
    assert shown.change(Decimal("-0")) == "0"


def test_a_count_is_grouped() -> None:
    assert formats().count(1250) == "1,250"
    assert formats("de_DE").count(1250) == "1.250"


# --- money


@pytest.mark.parametrize(
    ("value", "currency", "written"),
    [
        ("22789.3", "EUR", f"22,789.30{NBSP}€"),
        ("-5", "USD", f"−5.00{NBSP}$"),
        ("1200.4", "JPY", f"1,200{NBSP}JPY"),
        ("0.005", "EUR", f"0.01{NBSP}€"),
        ("-0.001", "EUR", f"0.00{NBSP}€"),
        ("1.2345", "KWD", f"1.235{NBSP}KWD"),
        ("7", None, "7.00"),
    ],
)
def test_money_has_the_places_of_its_currency(
    value: str, currency: str | None, written: str
) -> None:
    assert formats().money(Decimal(value), currency) == written


def test_a_price_may_be_finer_than_a_cent() -> None:
    assert formats().price(Decimal("0.0125"), "EUR") == f"0.0125{NBSP}€"
    assert formats().price(Decimal(3), "EUR") == f"3.00{NBSP}€"


def test_sums_of_several_currencies_stand_side_by_side() -> None:
    shown = formats()
    both = {"EUR": Decimal(10), "USD": Decimal(5), "RUB": Decimal(0)}
    assert shown.sums(both) == f"10.00{NBSP}€ + 5.00{NBSP}$"
    assert shown.sums({"EUR": Decimal(0)}) == f"0.00{NBSP}€"
    assert shown.sums({}) == ""


# --- moments


@pytest.mark.parametrize(
    ("locale", "this_year", "another"),
    [
        ("en_GB", "19 Nov", "19 Nov 2025"),
        ("de_DE", "19. Nov.", "19. Nov. 2025"),
        ("ru_RU", "19 нояб.", "19 нояб. 2025\u202fг."),
        ("ja_JP", "11月19日", "2025年11月19日"),
        ("ar_EG", "١٩ نوفمبر", "١٩ نوفمبر ٢٠٢٥"),
    ],
)
def test_a_day_is_as_short_as_it_can_be_told(locale: str, this_year: str, another: str) -> None:
    shown = formats(locale)
    assert shown.when(datetime(2026, 11, 19, 8, tzinfo=UTC)) == this_year
    assert shown.when(datetime(2025, 11, 19, 8, tzinfo=UTC)) == another


def test_a_moment_of_today_is_a_time() -> None:
    assert formats().when(datetime(2026, 11, 21, 11, 47, tzinfo=UTC)) == "11:47"


def test_today_is_that_of_the_operators_zone() -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    assert formats().when(late) == "20 Nov"
    assert Formats(QLocale("en_GB"), ZoneInfo("Europe/Berlin"), lambda: NOW).when(late) == "00:30"


def test_the_full_moment_names_the_zone() -> None:
    berlin = Formats(QLocale("en_GB"), ZoneInfo("Europe/Berlin"), lambda: NOW)
    assert berlin.full_moment(NOW) == "Saturday, 21 November 2026, 13:04:05 CET"
    nameless = Formats(QLocale("en_GB"), timezone(timedelta(hours=3)), lambda: NOW)
    assert nameless.full_moment(NOW).endswith("15:04:05 UTC+03:00")


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(seconds=-90), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(seconds=60), "1 minute ago"),
        (timedelta(minutes=14), "14 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=1), "1 day ago"),
        (timedelta(days=1200), "1,200 days ago"),
    ],
)
def test_the_age_of_a_reading(before: timedelta, said: str) -> None:
    assert formats().age(NOW - before) == said


# --- durations


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(14, "0:14"), (13.2, "0:14"), (0, "0:00"), (-3, "0:00"), (75, "1:15"), (3661, "1:01:01")],
)
def test_a_countdown_ends_only_when_nothing_is_left(seconds: float, shown: str) -> None:
    assert formats().countdown(seconds) == shown


def test_a_countdown_has_the_digits_of_the_language() -> None:
    assert formats("ar_EG").countdown(14) == "٠:١٤"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0.4, "under 1 s"),
        (42, "42 s"),
        (300, "5 min"),
        (312, "5 min 12 s"),
        (3600 * 26, "1 d 2 h"),
    ],
)
def test_a_span_has_its_two_largest_units(seconds: float, shown: str) -> None:
    assert formats().span(seconds) == shown


# --- what holds for every value


def test_what_is_not_known_is_empty() -> None:
    shown = formats()
    nothing: tuple[Callable[[None], str], ...] = (
        shown.number,
        shown.count,
        shown.quantity,
        shown.change,
        shown.money,
        shown.price,
        shown.when,
        shown.full_moment,
        shown.day,
        shown.age,
        shown.clock,
        shown.countdown,
        shown.span,
    )
    assert [write(None) for write in nothing] == [""] * len(nothing)
    assert shown.number(Decimal("NaN")) == ""


def test_another_locale_is_taken_on() -> None:
    shown = formats("en_GB")
    shown.refresh(QLocale("de_DE"))
    assert shown.number(Decimal("1234.5")) == "1.234,5"
    assert shown.day(datetime(2026, 3, 9, tzinfo=UTC)) == "9. März"
    assert shown.locale == QLocale("de_DE")


@settings(deadline=None)
@given(st.decimals(), st.sampled_from(LOCALES), st.sampled_from(("EUR", "JPY", "KWD", "", None)))
def test_any_decimal_is_written_and_never_as_a_power(
    value: Decimal, locale: str, currency: str | None
) -> None:
    shown = formats(locale)
    for text in (
        shown.number(value),
        shown.quantity(value),
        shown.change(value),
        shown.money(value, ""),
        shown.price(value, ""),
    ):
        assert "e" not in text.lower()
        assert "^" not in text
        assert "-" not in text
        assert bool(text) is value.is_finite()
    shown.money(value, currency)
    shown.sums({"EUR": value})


@pytest.mark.parametrize("value", ["1E+999999", "-1E+999999", "1E-999999", "-1E-999999"])
def test_a_figure_beyond_all_reading_is_not_shown_as_exact(value: str) -> None:
    text = formats().number(Decimal(value))
    assert text[0] in "><≈"
    assert len(text) < 60
    assert (MINUS in text) is (text[0] == "<")


@settings(deadline=None)
@given(st.integers(-(10**39), 10**39), st.integers(0, 12))
def test_nothing_is_lost_between_a_decimal_and_its_text(digits: int, places: int) -> None:
    value = Decimal(f"{digits}E-{places}")
    text = formats().number(value).replace(",", "").replace(MINUS, "-")
    assert Decimal(text) == value


@settings(deadline=None)
@given(
    st.datetimes(timezones=st.sampled_from((UTC, timezone(timedelta(hours=14)), None))),
    st.sampled_from(LOCALES),
)
def test_any_moment_is_written(moment: datetime, locale: str) -> None:
    shown = formats(locale)
    assert shown.when(moment)
    assert shown.full_moment(moment)
    assert shown.day(moment)
    assert shown.age(moment)
    assert shown.clock(moment, seconds=True)
    assert shown.until(moment)


@settings(deadline=None)
@given(st.floats() | st.timedeltas())
def test_any_time_span_is_written(seconds: float | timedelta) -> None:
    assert formats().span(seconds)
    assert formats().countdown(seconds)


def test_the_ends_of_the_calendar_are_written_in_any_zone() -> None:
    for zone in (timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)), None):
        shown = Formats(QLocale("en_GB"), zone, lambda: NOW)
        for moment in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
            assert shown.when(moment)
            assert shown.full_moment(moment)
