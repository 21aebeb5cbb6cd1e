"""Rows as text for spreadsheets: tabs between cells, nothing that a spreadsheet would run."""

from array import array
from collections.abc import Iterable, Sequence

from desktop.records.rows import Row
from desktop.records.views import Column
from desktop.ui.table.cells import Cells
from desktop.ui.table.columns import PLACES, SPECS
from desktop.ui.table.selection import Selection

MOST = 10_000
"""More rows than this are not copied: an export is the way for them."""

_STARTS_A_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def ids_to_copy(selection: Selection, listed: "array[int]", current: int | None) -> "array[int]":
    """What is selected, in the order of the list, then what the list leaves out."""
    if not len(selection):
        return array("q", [] if current is None else [current])
    wanted = array("q", filter(selection.__contains__, listed))
    if selection.not_shown:
        shown = set(wanted)
        wanted.extend(each for each in selection if each not in shown)
    return wanted


def as_text(cells: Cells, rows: Iterable[Row], columns: Sequence[Column]) -> str:
    return "\n".join("\t".join(_cell(cells, row, column) for column in columns) for row in rows)


def _cell(cells: Cells, row: Row, column: Column) -> str:
    text = cells.text(row, column)
    if SPECS[PLACES[column]].figures:
        return text
    return plain(text)


def plain(text: str) -> str:
    """A text that stays the text it is: no formula, no quotation that swallows its neighbours."""
    if text.startswith(_STARTS_A_FORMULA):
        text = f"'{text}"
    if '"' in text:
        return '"' + text.replace('"', '""') + '"'
    return text
