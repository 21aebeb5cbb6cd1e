"""What a person may choose about the program: every choice with its default and its bounds."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec


class Colours(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ContrastChoice(StrEnum):
    SYSTEM = "system"
    USUAL = "usual"
    MORE = "more"


class Density(StrEnum):
    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Terminator(StrEnum):
    """The key a scanner presses after a code."""

    ENTER = "enter"
    TAB = "tab"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why conducting is cancelled. A shipped one has no name of its own: it is translated."""

    key: str
    name: str = ""


OTHER: Final = Reason("other")
"""Always offered, and last: it is what needs a text. So it stands in no list."""
SHIPPED: Final = tuple(
    Reason(key)
    for key in (
        "wrong-quantity",
        "wrong-warehouse",
        "wrong-product",
        "wrong-supplier-or-price",
        "entered-twice",
        "goods-sent-back",
    )
)
_SHIPPED_KEYS: Final = frozenset(reason.key for reason in SHIPPED)

REFRESH: Final = (5, 3600)
SIDE_BY_SIDE: Final = (1, 40)
SCANNER_MS: Final = (10, 500)
IDLE_MINUTES: Final = (0, 480)
JOURNAL_MONTHS: Final = (0, 120)
MOST_REASONS: Final = 40
LONGEST_REASON: Final = 100
_LONGEST_PATH: Final = 1000
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}")
_KEY: Final = re.compile(r"[a-z0-9-]{1,40}")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every choice; what is not chosen is as the program comes."""

    language: str = ""
    """A language's code; empty for the system's."""
    colours: Colours = Colours.SYSTEM
    contrast: ContrastChoice = ContrastChoice.SYSTEM
    density: Density = Density.COMFORTABLE

    refresh_seconds: int = 30
    side_by_side: int = 6
    """How many requests may be on their way at once when everything is read.

    Six are gentle: they leave most of what a portal lets through at once to other programs.
    """

    confirm_single: bool = False
    reason_required: bool = True
    reason_in_comment: bool = True
    reasons: tuple[Reason, ...] = SHIPPED
    last_reason: str = ""
    """The key of the reason given last."""

    scanner: bool = True
    scanner_ms: int = 50
    """The longest pause between two keys of one scan, in milliseconds."""
    scanner_end: Terminator = Terminator.ENTER
    scan_sounds: bool = True

    sounds: bool = False
    notify_finished: bool = True
    notify_drafts: bool = False
    tray: bool = False

    idle_minutes: int = 0
    """After so long without a key the window locks; 0 for never."""
    journal_months: int = 0
    """What is older may be removed, but only when somebody asks for it; 0 keeps it for ever."""
    exports_folder: str = ""
    """Where files are offered to be saved; empty for the documents folder."""

    def offered_reasons(self) -> tuple[Reason, ...]:
        """As they are offered: the one used last first, "other" last."""
        last = [reason for reason in self.reasons if reason.key == self.last_reason]
        rest = [reason for reason in self.reasons if reason.key != self.last_reason]
        return (*last, *rest, OTHER)

    def with_reason_used(self, reason: Reason) -> "Settings":
        """Remember what was given; "other" is never put first."""
        return self if reason == OTHER else replace(self, last_reason=reason.key)


class UnfitError(ValueError):
    """A value that no setting could be made of."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Settings made of foreign values, and the names of those that were of no use."""

    settings: Settings
    unfit: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def names() -> tuple[str, ...]:
    return tuple(each.name for each in fields(Settings))


def plain(settings: Settings) -> dict[str, Any]:
    """The settings as JSON holds them."""
    return {name: msgspec.to_builtins(getattr(settings, name)) for name in names()}


def fitted(values: Mapping[str, object], onto: Settings | None = None) -> Fitted:
    """`onto` with every value that is of use; figures out of bounds are brought within."""
    taken: dict[str, Any] = {}
    unfit: list[str] = []
    for name in names():
        if name not in values:
            continue
        try:
            taken[name] = _RULES[name](values[name])
        except UnfitError:
            unfit.append(name)
    unknown = tuple(sorted(set(values) - set(names())))
    return Fitted(replace(onto or Settings(), **taken), tuple(unfit), unknown)


def with_values(settings: Settings, **values: object) -> Settings:
    """`settings` with some values changed; a value of no use is a mistake of the caller."""
    made = fitted(values, settings)
    if made.unfit or made.unknown:
        raise UnfitError(", ".join(made.unfit + made.unknown))
    return made.settings


def own_reason(name: str, among: tuple[Reason, ...]) -> Reason:
    """A new reason with a key that none of the others has."""
    number = 1
    while any(reason.key == f"own-{number}" for reason in among):
        number += 1
    return Reason(f"own-{number}", reason_name(name))


def reason_name(name: object) -> str:
    """A name as it can be shown in one line and written into a comment."""
    if not isinstance(name, str):
        raise UnfitError("not a text")
    one_line = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    return one_line[:LONGEST_REASON].strip()


# -- the rules ---------------------------------------------------------------------------------

_Choice = TypeVar("_Choice", bound=StrEnum)
_Rule = Callable[[object], object]


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise UnfitError("neither true nor false")
    return value


def _whole(bounds: tuple[int, int]) -> _Rule:
    def rule(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise UnfitError("not a whole number")
        return min(max(value, bounds[0]), bounds[1])

    return rule


def _one_of(kind: type[_Choice]) -> _Rule:
    def rule(value: object) -> _Choice:
        if not isinstance(value, str) or value not in set(kind):
            raise UnfitError("not one of the choices")
        return kind(value)

    return rule


def _text(shape: re.Pattern[str]) -> _Rule:
    def rule(value: object) -> str:
        if not isinstance(value, str) or (value and not shape.fullmatch(value)):
            raise UnfitError("not of this shape")
        return value

    return rule


def _folder(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_PATH or not value.isprintable():
        raise UnfitError("not a folder")
    if value and not Path(value).is_absolute():
        raise UnfitError("a folder of no fixed place")
    return value


def _reasons(value: object) -> tuple[Reason, ...]:
    """A list of ours, or of what JSON makes of ours; keys are unique, own reasons have names."""
    if not isinstance(value, list | tuple):
        raise UnfitError("not a list")
    try:
        given = msgspec.convert(msgspec.to_builtins(value), type=list[Reason])
    except (msgspec.ValidationError, TypeError) as error:
        raise UnfitError("not a list of reasons") from error
    kept: dict[str, Reason] = {}
    for reason in given[:MOST_REASONS]:
        if not _KEY.fullmatch(reason.key) or reason.key == OTHER.key or reason.key in kept:
            raise UnfitError("not the key of a reason")
        name = reason_name(reason.name)
        if not name and reason.key not in _SHIPPED_KEYS:
            raise UnfitError("a reason without a name")
        kept[reason.key] = Reason(reason.key, name)
    return tuple(kept.values())


_RULES: Final[Mapping[str, _Rule]] = {
    "language": _text(_LANGUAGE),
    "colours": _one_of(Colours),
    "contrast": _one_of(ContrastChoice),
    "density": _one_of(Density),
    "refresh_seconds": _whole(REFRESH),
    "side_by_side": _whole(SIDE_BY_SIDE),
    "confirm_single": _switch,
    "reason_required": _switch,
    "reason_in_comment": _switch,
    "reasons": _reasons,
    "last_reason": _text(_KEY),
    "scanner": _switch,
    "scanner_ms": _whole(SCANNER_MS),
    "scanner_end": _one_of(Terminator),
    "scan_sounds": _switch,
    "sounds": _switch,
    "notify_finished": _switch,
    "notify_drafts": _switch,
    "tray": _switch,
    "idle_minutes": _whole(IDLE_MINUTES),
    "journal_months": _whole(JOURNAL_MONTHS),
    "exports_folder": _folder,
}
