"""Arguments as PHP receives them: from an address, a form, a JSON body or a batch command."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from desktop.demo.refusals import missing_argument, wrong_type

_KEY = re.compile(r"^([^\[]+)((?:\[[^\]]*\])*)$")
_PART = re.compile(r"\[([^\]]*)\]")
_WHOLE = re.compile(r"^\s*[+-]?\d+\s*$")


def from_query(query: str) -> dict[str, Any]:
    """Nested values of a query string or a url-encoded form."""
    return nested(parse_qsl(query, keep_blank_values=True))


def from_json(body: bytes) -> dict[str, Any]:
    """A JSON object; a body that cannot be read is ignored, as the real server does."""
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def nested(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """`a[b][]=1` and the like, nested as PHP nests them."""
    made: dict[str, Any] = {}
    for key, value in pairs:
        found = _KEY.match(key)
        if found is None:
            continue
        _put(made, [found[1], *_PART.findall(found[2])], value)
    return {key: listed(value) for key, value in made.items()}


def _put(into: dict[str, Any], path: list[str], value: str) -> None:
    here = into
    for name in path[:-1]:
        name = name or _next(here)
        below = here.get(name)
        if not isinstance(below, dict):
            below = here[name] = {}
        here = below
    here[path[-1] or _next(here)] = value


def _next(here: Mapping[str, Any]) -> str:
    numbers = [int(name) for name in here if name.isdigit()]
    return str(max(numbers, default=-1) + 1)


def listed(value: Any) -> Any:
    """Maps with the keys 0..n-1 are lists."""
    if not isinstance(value, dict):
        return value
    inner = {key: listed(below) for key, below in value.items()}
    if list(inner) == [str(n) for n in range(len(inner))] and inner:
        return list(inner.values())
    return inner


# --- binding


def need(params: Mapping[str, Any], name: str) -> Any:
    if name not in params or params[name] is None:
        raise missing_argument(name)
    return params[name]


def need_int(params: Mapping[str, Any], name: str) -> int:
    """An integer; any numeric string will do."""
    value = need(params, name)
    if isinstance(value, bool | list | dict):
        raise wrong_type(_shown(value), name, "int")
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and _WHOLE.match(value):
        return int(value)
    raise wrong_type(_shown(value), name, "int")


def need_array(params: Mapping[str, Any], name: str) -> list[Any]:
    """A list or the values of an object; a bare value is no array."""
    return array(need(params, name), name)


def need_map(params: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = need(params, name)
    if isinstance(value, list):
        return {str(n): inner for n, inner in enumerate(value)}
    if not isinstance(value, dict):
        raise wrong_type(_shown(value), name, "array")
    return value


def array(value: Any, name: str) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    if isinstance(value, list):
        return value
    raise wrong_type(_shown(value), name, "array")


def whole(value: Any) -> int:
    """PHP's cast to an integer: what is no number is zero."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return int(value)
    found = re.match(r"\s*[+-]?\d+", str(value))
    return int(found[0]) if found else 0


def double(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def _shown(value: Any) -> str:
    return "Array" if isinstance(value, list | dict) else str(value)[:200]
