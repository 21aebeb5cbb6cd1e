"""How the parts of the main window want figures written; the formats of the program know it."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Protocol


class Figures(Protocol):
    """Counts, amounts and days as this user reads them."""

    def count(self, number: int, /) -> str: ...

    def money(self, amount: Decimal, currency: str, /) -> str: ...

    def sums(self, by_currency: Mapping[str, Decimal], /) -> str: ...

    def day(self, day: date, /) -> str: ...
