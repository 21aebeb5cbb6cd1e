"""Numbers, quantities, money and time as the operator's own language writes them.

Everything on screen goes through here, so that a figure looks the same in a table, in a sentence
and in an export. A value that is not known is an empty text, never a zero.
"""

import math
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.ui.ages import Ages
from desktop.ui.days import day_patterns, with_seconds
from desktop.ui.numerals import Numerals

translate = QCoreApplication.translate

NBSP = "\u00a0"
_SYMBOLS = {
    "BRL": "R$",
    "EUR": "€",
    "GBP": "£",
    "INR": "₹",
    "KZT": "₸",
    "PLN": "zł",
    "RUB": "₽",
    "TRY": "₺",
    "UAH": "₴",
    "USD": "$",
}
"""Only signs that mean one currency wherever they are read; any other is named by its code."""
_WITHOUT_CENTS = {"JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF", "PYG", "UGX"}
_THREE_PLACES = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}
_PRICE_PLACES = 6
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Formats:
    """Writes every value of one operator: his locale, his time zone, and what the time is now.

    Without a `zone` it is that of the computer, summer time included.
    """

    def __init__(
        self,
        locale: QLocale | None = None,
        zone: tzinfo | None = None,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        self._zone = zone
        self._now = now
        self._ages = Ages(self.count)
        self.refresh(locale)

    def refresh(self, locale: QLocale | None = None) -> None:
        """Takes on another locale, or the system's as it is now: it can change while we run."""
        self.locale = locale if locale is not None else QLocale()
        self._numerals = Numerals(self.locale)
        self._day, self._day_of_year = day_patterns(
            self.locale.dateFormat(QLocale.FormatType.LongFormat)
        )
        self._clock = self.locale.timeFormat(QLocale.FormatType.ShortFormat)
        self._clock_seconds = with_seconds(self._clock)

    # --- figures

    def number(self, value: Decimal | None, places: int | None = None) -> str:
        """All its digits, or rounded to at most `places` decimals."""
        return "" if value is None else self._numerals.write(value, most=places)

    def count(self, value: int | None) -> str:
        return "" if value is None else self._numerals.write(Decimal(value))

    def quantity(self, value: Decimal | None, measure: str = "") -> str:
        """A quantity is never rounded: what is booked is what is shown."""
        return _with_unit(self.number(value), measure)

    def change(self, value: Decimal | None, measure: str = "") -> str:
        """A quantity that comes or goes: always with its sign, zero without."""
        text = "" if value is None else self._numerals.write(value, signed=True)
        return _with_unit(text, measure)

    # --- money

    def money(self, value: Decimal | None, currency: str | None = "") -> str:
        """A sum, rounded to what the currency has."""
        if value is None:
            return ""
        places = _places(currency)
        text = self._numerals.write(value, least=places, most=places)
        return _with_unit(text, _symbol(currency))

    def price(self, value: Decimal | None, currency: str | None = "") -> str:
        """The price of one piece, which may be finer than the currency's smallest coin."""
        if value is None:
            return ""
        text = self._numerals.write(value, least=_places(currency), most=_PRICE_PLACES)
        return _with_unit(text, _symbol(currency))

    def sums(self, sums: Mapping[str, Decimal]) -> str:
        """One sum per currency; currencies of which nothing is left are not named."""
        some = {currency: value for currency, value in sums.items() if value}
        shown = some or dict(list(sums.items())[:1])
        return " + ".join(self.money(value, currency) for currency, value in shown.items())

    # --- moments

    def when(self, moment: datetime | None) -> str:
        """As short as it can be told: the time of a moment of today, else the day."""
        if moment is None:
            return ""
        local = self._local(moment)
        return self.clock(moment) if local.date() == self._today() else self.day(local.date())

    def clock(self, moment: datetime | None, *, seconds: bool = False) -> str:
        if moment is None:
            return ""
        local = self._local(moment)
        time = QTime(local.hour, local.minute, local.second)
        return self.locale.toString(time, self._clock_seconds if seconds else self._clock)

    def day(self, day: date | datetime | None) -> str:
        """`19 Nov`, with the year when it is another one."""
        if day is None:
            return ""
        if isinstance(day, datetime):
            day = self._local(day).date()
        pattern = self._day_of_year if day.year == self._today().year else self._day
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)

    def full_moment(self, moment: datetime | None) -> str:
        """For tool tips: nothing left to guess, the zone included."""
        if moment is None:
            return ""
        local = self._local(moment)
        day = self.locale.toString(
            QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat
        )
        return translate("Formats", "{day}, {time} {zone}").format(
            day=day, time=self.clock(moment, seconds=True), zone=_zone_name(local)
        )

    def stamp(self, moment: datetime | None = None) -> str:
        """For notes that are kept: the day with its year and the time; now without a moment."""
        local = self._local(moment if moment is not None else self._now())
        day = self.locale.toString(QDate(local.year, local.month, local.day), self._day)
        return translate("Formats", "{day} {time}").format(day=day, time=self.clock(local))

    # --- durations

    def age(self, moment: datetime | None) -> str:
        """How long ago, in plain words; a clock that runs ahead makes nothing older than now."""
        if moment is None:
            return ""
        seconds = int((_aware(self._now()) - _aware(moment)).total_seconds())
        return self._ages.ago(seconds)

    def countdown(self, seconds: float | timedelta | None) -> str:
        """What is left, rounded up: it says 0:00 only when nothing is left."""
        if seconds is None:
            return ""
        left = max(0, math.ceil(_finite(seconds)))
        hours, minutes, rest = left // _HOUR, left % _HOUR // _MINUTE, left % _MINUTE
        text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
        return self._numerals.digits(text)

    def until(self, moment: datetime) -> str:
        """The countdown to a moment."""
        return self.countdown(_aware(moment) - _aware(self._now()))

    def span(self, seconds: float | timedelta | None) -> str:
        """How long something took, in its two largest units."""
        if seconds is None:
            return ""
        whole = int(_finite(seconds))
        if whole < 1:
            return translate("Formats", "under 1 s")
        days, hours = whole // _DAY, whole % _DAY // _HOUR
        minutes, rest = whole % _HOUR // _MINUTE, whole % _MINUTE
        parts = (
            (days, translate("Formats", "{days} d")),
            (hours, translate("Formats", "{hours} h")),
            (minutes, translate("Formats", "{minutes} min")),
            (rest, translate("Formats", "{seconds} s")),
        )
        first = next(index for index, (amount, _) in enumerate(parts) if amount)
        return " ".join(
            text.format(days=n, hours=n, minutes=n, seconds=n)
            for n, text in ((self.count(amount), text) for amount, text in parts[first:][:2])
            if n != self.count(0)
        )

    # ---

    def _local(self, moment: datetime) -> datetime:
        """In the operator's zone; at the ends of the calendar there is no zone to go to."""
        try:
            return moment.astimezone(self._zone)
        except (OverflowError, ValueError, OSError):
            return moment

    def _today(self) -> date:
        return self._local(self._now()).date()


def _aware(moment: datetime) -> datetime:
    """A moment without a zone is told in the computer's."""
    if moment.tzinfo is not None:
        return moment
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment.replace(tzinfo=UTC)


def _finite(seconds: float | timedelta) -> float:
    """A time that cannot be told counts as none at all."""
    if isinstance(seconds, timedelta):
        return seconds.total_seconds()
    return seconds if math.isfinite(seconds) else 0.0


def _with_unit(text: str, unit: str) -> str:
    return f"{text}{NBSP}{unit}" if text and unit else text


def _symbol(currency: str | None) -> str:
    return _SYMBOLS.get(currency or "", currency or "")


def _places(currency: str | None) -> int:
    if currency in _WITHOUT_CENTS:
        return 0
    return 3 if currency in _THREE_PLACES else 2


def _zone_name(local: datetime) -> str:
    """`CET`, or `UTC+03:00` where a zone has no name of its own."""
    name = local.tzname() or ""
    return f"UTC{name}" if name[:1] in {"+", "-"} else name
