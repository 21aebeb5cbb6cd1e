"""Texts of other people made fit for a sentence, a cell or a fact: short, plain, of one piece."""

import re

LONG_TITLE = 300
LONG_COMMENT = 1_000
LONG_NAME = 200

_BIDI = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffc]")
_FIRST_STRONG, _END = "\u2068", "\u2069"


def capped(text: str, most: int) -> str:
    """At most `most` characters; what is left out is marked by …"""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def one_line(text: str, most: int = LONG_NAME) -> str:
    """The text on one line, without characters that nobody sees."""
    start = _UNSEEN.sub(" ", text[: 4 * most])
    return capped(" ".join(_BIDI.sub("", start).split()), most)


def lines_kept(text: str, most: int = LONG_COMMENT) -> str:
    """The text with its line breaks, but no more than one empty line at a time."""
    start = text[: 4 * most].replace("\r\n", "\n").replace("\r", "\n")
    start = _BIDI.sub("", _UNSEEN.sub(" ", start)).strip()
    return capped(re.sub(r"\n\s*\n\s*", "\n\n", start), most)


def within(text: str, most: int = LONG_NAME) -> str:
    """A name to be put into a sentence, whose order it must not turn round."""
    name = one_line(text, most)
    return f"{_FIRST_STRONG}{name}{_END}" if _RIGHT_TO_LEFT.search(name) else name
