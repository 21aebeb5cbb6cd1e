"""Text as it is compared: without case in every alphabet, and numbers by their value."""

import re
import unicodedata

_DIGITS = re.compile(r"\d+")
_LONGEST_KEY = 60


def folded(text: str) -> str:
    """The same for all spellings that differ in case or in how a letter is composed."""
    return unicodedata.normalize("NFKC", text).casefold()


def words(text: str) -> list[str]:
    return folded(text).split()


def natural(text: str) -> str:
    """Sorts `9` before `10`, and `A-9` before `A-10`."""
    return _DIGITS.sub(lambda found: found[0].lstrip("0").rjust(18, "0"), folded(text))[
        :_LONGEST_KEY
    ]


def sort_key(text: str) -> str:
    return folded(text).strip()[:_LONGEST_KEY]
