"""What the details need of the program's formats: how figures and moments are written."""

from datetime import datetime
from decimal import Decimal
from typing import Protocol


class Figures(Protocol):
    """Writes numbers, money and moments as the operator's language does."""

    def money(self, value: Decimal, currency: str) -> str: ...

    def price(self, value: Decimal, currency: str) -> str: ...

    def quantity(self, value: Decimal, measure: str) -> str: ...

    def change(self, value: Decimal, measure: str) -> str: ...

    def number(self, value: Decimal) -> str: ...

    def count(self, value: int, /) -> str: ...

    def when(self, moment: datetime) -> str: ...

    def full_moment(self, moment: datetime) -> str: ...

    def clock(self, moment: datetime) -> str: ...


def counted(figures: Figures, number: int, one: str, many: str) -> str:
    """`one` for a single thing, else `many` with its `{count}`."""
    return one if number == 1 else many.format(count=figures.count(number))
