"""Short patterns of dates and times, taken from the long ones a locale has.

The locales know "19/11/2025" and "Wednesday, 19 November 2025", but not the "19 Nov" that a narrow
column needs; their own long pattern tells in which order it is written.
"""

import re

_TOKEN = re.compile(r"'[^']*'|d+|M+|y+|[^dMy']+")
_TIES = ", \u00a0\u202f\u060c"


def day_patterns(long_pattern: str) -> tuple[str, str]:
    """The day with its year, and without."""
    tokens = _TOKEN.findall(long_pattern)
    dated = ["MMM" if part == "MMMM" else part for part in _without(tokens, "ddd")]
    return "".join(dated).strip(), "".join(_without(dated, "y")).strip()


def with_seconds(clock_pattern: str) -> str:
    return clock_pattern.replace("mm", "mm:ss", 1)


def _without(tokens: list[str], field: str) -> list[str]:
    """The tokens without this field and the signs that tie it to its neighbours."""
    at = next((index for index, token in enumerate(tokens) if token.startswith(field)), None)
    if at is None:
        return tokens
    before, after = tokens[:at], tokens[at + 1 :]
    while after and not _is_field(after[0]):
        after = after[1:]
    return before + after if after else _without_tie(before)


def _without_tie(tokens: list[str]) -> list[str]:
    """A sign that belongs to the last field, as in `19.` or `19日`, stays; a joining word goes."""
    while tokens and not _is_field(tokens[-1]):
        kept = "" if tokens[-1].startswith("'") else tokens[-1].rstrip(_TIES)
        if kept:
            return [*tokens[:-1], kept]
        tokens = tokens[:-1]
    return tokens


def _is_field(token: str) -> bool:
    return token[0] in "dMy"
