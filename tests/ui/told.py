"""A plain way of writing numbers and moments, for tests of what is put on paper."""

from datetime import date, datetime
from decimal import Decimal


class PlainTold:
    def money(self, value: Decimal, currency: str) -> str:
        return f"{value:,.2f} {currency}".strip()

    def quantity(self, value: Decimal, measure: str) -> str:
        return f"{value.normalize():f} {measure}".strip()

    def count(self, n: int) -> str:
        return f"{n:,}"

    def when(self, moment: datetime) -> str:
        return f"{moment:%H:%M}"

    def full_moment(self, moment: datetime) -> str:
        return f"{moment:%d.%m.%Y %H:%M}"

    def day(self, date: date) -> str:
        return f"{date:%d.%m.%Y}"
