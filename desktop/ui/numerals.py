"""Decimals written as a locale writes them, exactly: a float or an integer of 64 bits loses."""

from decimal import ROUND_HALF_UP, Context, Decimal

from PySide6.QtCore import QLocale

MINUS = "\u2212"
NBSP = "\u00a0"
_WIDEST = 40
"""More digits than this, before or after the point, are no figure that anybody reads."""
_ROOM = Context(prec=2 * _WIDEST + 10)


class Numerals:
    """Knows the digits, signs and groups of one locale."""

    def __init__(self, locale: QLocale) -> None:
        self._point = locale.decimalPoint()
        self._minus = locale.negativeSign().replace("-", MINUS)
        self._plus = locale.positiveSign()
        zero = ord(locale.zeroDigit())
        self._digits = {ord("0") + digit: zero + digit for digit in range(10)}
        self._separator = locale.groupSeparator()
        self._last, self._other, self._shortest = self._groups(locale)

    def write(
        self, value: Decimal, *, least: int = 0, most: int | None = None, signed: bool = False
    ) -> str:
        """`value` with `least` to `most` decimals; `most` None for all that it has."""
        if not value.is_finite():
            return ""
        if value and not -_WIDEST <= value.adjusted() <= _WIDEST:
            return self._beyond(value, signed)
        if most is not None and _decimals(value) > most:
            value = value.quantize(Decimal(1).scaleb(-most), ROUND_HALF_UP, _ROOM)
        whole, _, rest = f"{value.copy_abs():f}".partition(".")
        rest = rest.rstrip("0").ljust(least, "0")
        text = self._grouped(whole.lstrip("0") or "0") + (self._point + rest if rest else "")
        return self._sign(value, signed) + self.digits(text)

    def digits(self, text: str) -> str:
        """`text` with the locale's own digits."""
        return text.translate(self._digits)

    def _sign(self, value: Decimal, signed: bool) -> str:
        if not value:
            return ""
        if value < 0:
            return self._minus
        return self._plus if signed else ""

    def _beyond(self, value: Decimal, signed: bool) -> str:
        """Never as a power of ten, and never as if it were exactly the figure that is shown."""
        if value.adjusted() < 0:
            return f"≈{NBSP}{self.digits('0')}"
        limit = self._grouped("1" + "0" * _WIDEST)
        beyond = ">" if value > 0 else "<"
        return f"{beyond}{NBSP}{self._sign(value, signed)}{self.digits(limit)}"

    def _grouped(self, whole: str) -> str:
        if len(whole) < self._shortest:
            return whole
        parts = [whole[-self._last :]]
        rest = whole[: -self._last]
        while rest:
            parts.append(rest[-self._other :])
            rest = rest[: -self._other]
        return self._separator.join(reversed(parts))

    def _groups(self, locale: QLocale) -> tuple[int, int, int]:
        """The last group, the others, and how many digits it takes; Qt only shows them."""
        parts = locale.toString(1234567890123).split(self._separator or "\0")
        if len(parts) < 3:
            return 1, 1, 10**9
        grouped = self._separator in locale.toString(1000)
        return len(parts[-1]), len(parts[-2]), 4 if grouped else 5


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
