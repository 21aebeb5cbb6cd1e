"""Texts as they go into files: nothing a spreadsheet would run, nothing a file cannot hold."""

import unicodedata
from datetime import datetime, tzinfo
from typing import Final

_FORMULA: Final = tuple("=+-@＝＋－＠")
_FORMULA_BLANKS: Final = ("\t", "\r", "\n")
_KEPT: Final = {"\t", "\n"}
_BARRED: Final = {"Cc", "Cs"}
"""Control characters, and halves of characters."""
_NO_CHARACTERS: Final = "\ufffe\uffff"


def clean(text: str) -> str:
    """Without control characters and halves of characters, which no file format can hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if lines.isprintable():
        return lines
    return "".join(sign for sign in lines if sign in _KEPT or _is_written(sign))


def _is_written(sign: str) -> bool:
    return unicodedata.category(sign) not in _BARRED and sign not in _NO_CHARACTERS


def harmless(text: str) -> str:
    """`text`, with an apostrophe before it where a spreadsheet would take it for a formula."""
    if text.lstrip().startswith(_FORMULA) or text.startswith(_FORMULA_BLANKS):
        return f"'{text}"
    return text


def wall_time(moment: datetime, zone: tzinfo | None) -> datetime:
    """The moment as clocks of `zone` show it, to the second; spreadsheets know no time zones."""
    shown = moment.astimezone(zone) if moment.tzinfo else moment
    return shown.replace(tzinfo=None, microsecond=0)
