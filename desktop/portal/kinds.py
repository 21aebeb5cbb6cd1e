"""Values as portals really send them: numbers as strings, null for zero, dates with any offset.

Each kind wraps what it understood; `hook` is given to the decoder, which adds the path when a
value is of no use.
"""

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Generic, TypeVar

LARGEST_ID = 2**63 - 1
LARGEST_EXPONENT = 24
LONGEST_TEXT = 100_000


Held = TypeVar("Held")


class _Kind(Generic[Held]):
    """One value, wrapped; a plain class, because the decoder would open a dataclass itself."""

    __slots__ = ("value",)

    def __init__(self, value: Held) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value!r})"


class Id(_Kind[int]):
    """An id that must be there."""


class Ref(_Kind[int | None]):
    """An id that may be missing; zero means missing."""


class Amount(_Kind[Decimal | None]):
    """An exact number that may be missing; the portal sends null for zero."""

    @property
    def or_zero(self) -> Decimal:
        return self.value if self.value is not None else Decimal(0)


class Moment(_Kind[datetime | None]):
    """A point in time that may be missing, in UTC."""


class Words(_Kind[str]):
    """A text; null is an empty one."""

    @property
    def or_none(self) -> str | None:
        return self.value or None


class Flag(_Kind[bool]):
    """Y or N, true or false, 1 or 0."""


NO_REF = Ref(None)
NO_AMOUNT = Amount(None)
NO_MOMENT = Moment(None)
NO_WORDS = Words("")
YES = Flag(True)
NO = Flag(False)


def hook(kind: type, raw: Any) -> Any:
    """Decode one value of our kinds; a ValueError becomes the decoder's, with its path."""
    return _READERS[kind](raw)


def _id(raw: Any) -> Id:
    value = _whole(raw)
    if value is None or value < 1:
        raise ValueError("an id is missing")
    return Id(value)


def _ref(raw: Any) -> Ref:
    value = _whole(raw)
    return Ref(value if value and value > 0 else None)


def _whole(raw: Any) -> int | None:
    number = _decimal(raw)
    if number is None:
        return None
    if number != number.to_integral_value() or abs(number) > LARGEST_ID:
        raise ValueError("not a whole number")
    return int(number)


def _amount(raw: Any) -> Amount:
    return Amount(_decimal(raw))


def _decimal(raw: Any) -> Decimal | None:
    if raw is None or raw == "" or raw is False:
        return None
    if isinstance(raw, bool) or not isinstance(raw, int | str | Decimal):
        raise ValueError("not a number")
    if isinstance(raw, str) and len(raw) > 60:
        raise ValueError("a number without end")
    try:
        number = Decimal(raw.strip() if isinstance(raw, str) else raw)
    except InvalidOperation:
        raise ValueError("not a number") from None
    if not number.is_finite() or abs(number.adjusted()) > LARGEST_EXPONENT:
        raise ValueError("a number beyond measure")
    return number


def _moment(raw: Any) -> Moment:
    if raw is None or raw in ("", [], {}):
        return NO_MOMENT
    if not isinstance(raw, str):
        raise ValueError("not a date")
    try:
        moment = datetime.fromisoformat(raw.strip())
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return Moment(moment.astimezone(UTC))
    except (ValueError, OverflowError):
        raise ValueError("not a date") from None


def _words(raw: Any) -> Words:
    if raw is None or raw is False or raw == [] or raw == {}:
        return NO_WORDS
    if isinstance(raw, bool) or not isinstance(raw, str | int | Decimal):
        raise ValueError("not a text")
    return Words(str(raw)[:LONGEST_TEXT])


def _flag(raw: Any) -> Flag:
    if raw in (True, 1, "Y", "y", "1", "true"):
        return YES
    if raw in (None, False, 0, "N", "n", "0", "", "false", "D"):
        return NO
    raise ValueError("neither yes nor no")


_READERS = {
    Id: _id,
    Ref: _ref,
    Amount: _amount,
    Moment: _moment,
    Words: _words,
    Flag: _flag,
}
