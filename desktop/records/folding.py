"""Text as it is compared: without case in every alphabet, and numbers by their value."""

import re
import unicodedata
from functools import lru_cache

_DIGITS = re.compile(r"\d+")
_LONGEST_KEY = 60


def folded(text: str) -> str:
    """The same for all spellings that differ in case or in how a letter is composed.

    Turkish has two letters i, and which is the other's capital depends on the language of the
    reader; here all four are one. Folding can take a letter apart, so it is composed again. A sign
    that would end the text for a pattern of SQLite's is exchanged.
    """
    plain = _composed(_composed(text).casefold()).replace("\0", "\ufffd")
    if plain.isascii():
        return plain
    return _composed(plain.replace("ı", "i").replace("i\u0307", "i"))


def words(text: str) -> list[str]:
    return folded(text).split()


def natural(text: str) -> str:
    """The beginning of a text, so that `9` sorts before `10`, and `A-9` before `A-10`."""
    return _DIGITS.sub(_by_value, folded(text).strip())[:_LONGEST_KEY]


@lru_cache(maxsize=4096)
def sorted_as(shown: str | None) -> str | None:
    """As `natural`; what was not read yet stays apart from what is empty."""
    return None if shown is None else natural(shown)


def _by_value(found: "re.Match[str]") -> str:
    """Of two numbers the longer one is greater, so its length goes first."""
    digits = "".join(str(unicodedata.decimal(each)) for each in found[0]).lstrip("0")
    return f"{min(len(digits), 99):02}{digits}"


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKC", text)
