"""JSON as the real server writes it: its escapes, its nulls, its key order, its time block."""

import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

_ESCAPES = {"&": "\\u0026", "'": "\\u0027", "<": "\\u003C", ">": "\\u003E", "/": "\\/"}
_TO_ESCAPE = re.compile(r"\\.|[&'<>/\u2028\u2029]", re.DOTALL)


def encode(value: Any) -> bytes:
    """One line without white space; Cyrillic raw, quotes and markup escaped."""
    text = json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))
    return _TO_ESCAPE.sub(_escape, text).encode("utf-8", "replace")


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if character == '\\"':
        return "\\u0022"
    if character in "\u2028\u2029":
        return f"\\u{ord(character):04x}"
    return _ESCAPES.get(character, character)


def plain(value: Any) -> Any:
    """Whole doubles without a fraction, at any depth."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value


def tidy(row: Mapping[str, Any]) -> dict[str, Any]:
    """An object of a `catalog.*` answer: keys sorted, everything empty is null."""
    return {key: _or_null(row[key]) for key in sorted(row)}


def _or_null(value: Any) -> Any:
    if value is None or value == "" or value == "0":
        return None
    if isinstance(value, bool):
        return value
    return None if isinstance(value, int | float) and value == 0 else value


def php_map(entries: Mapping[str, Any], style: str) -> Any:
    """A PHP array: `[]` when empty, a list when its keys run 0..n-1, otherwise an object."""
    if style == "objects":
        return dict(entries)
    if list(entries) == [str(n) for n in range(len(entries))]:
        return list(entries.values())
    return dict(entries)


def zone(text: str) -> timezone:
    sign = -1 if text.startswith("-") else 1
    hours, _, minutes = text.lstrip("+-").partition(":")
    return timezone(sign * timedelta(hours=int(hours), minutes=int(minutes or 0)))


def moment(at: float | None, time_zone: str) -> str | None:
    """A date as the portal prints it; unix seconds in, ISO with an offset out."""
    if at is None:
        return None
    return datetime.fromtimestamp(int(at), zone(time_zone)).isoformat()


def time_block(
    style: str, time_zone: str, start: float, finish: float, operating: tuple[float, float] | None
) -> dict[str, Any]:
    """The block beside every result; `operating` is (seconds used, when the oldest drops out)."""
    exact = style == "float"
    block: dict[str, Any] = {
        "start": start if exact else int(start),
        "finish": finish,
        "duration": finish - start,
        "processing": finish - start if exact else int(finish - start),
        "date_start": moment(start, time_zone),
        "date_finish": moment(finish, time_zone),
    }
    if style != "box" and operating is not None:
        used, reset_at = operating
        block |= {"operating_reset_at": int(reset_at), "operating": used}
    return block
