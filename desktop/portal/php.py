"""Nested arguments as PHP reads them from a query string: what a batch command is made of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote


def command(method: str, params: Mapping[str, Any]) -> str:
    """`method?query` for one command of a batch."""
    query = "&".join(f"{quote(key, safe='[]')}={quote(value)}" for key, value in flat(params))
    return f"{method}?{query}" if query else method


def flat(params: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every leaf with its bracketed name, in order."""
    for name, value in params.items():
        yield from _leaf(f"{prefix}[{name}]" if prefix else str(name), value)


def _leaf(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaf(f"{key}[{name}]", inner)
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for index, inner in enumerate(value):
            yield from _leaf(f"{key}[{index}]", inner)
    elif isinstance(value, bool):
        yield key, "1" if value else "0"
    elif value is not None:
        yield key, str(value)
