"""Figures for widgets under test: English, and simple enough to be read off."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

_SIGNS = {"EUR": "€", "USD": "$"}


class PlainFigures:
    def count(self, number: int, /) -> str:
        return f"{number:,}"

    def money(self, amount: Decimal, currency: str, /) -> str:
        return f"{amount:,.2f}\N{NO-BREAK SPACE}{_SIGNS.get(currency, currency)}"

    def sums(self, by_currency: Mapping[str, Decimal], /) -> str:
        return " + ".join(self.money(amount, currency) for currency, amount in by_currency.items())

    def day(self, day: date, /) -> str:
        return f"{day.day} {day:%b}"
