"""A table as an Excel workbook: numbers that add up, moments that sort, headings that stay."""

import contextlib
import tempfile
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import Any, BinaryIO, Final

from desktop.work.exporting.cells import clean, wall_time
from desktop.work.exporting.sink import Sink
from desktop.work.exporting.table import Amount, Field, Kind, Table, Value, Values, fields, unit_of

MOST_ROWS: Final = 1_048_575
"""What a sheet holds, without the headings."""
_LONGEST_TEXT: Final = 32_767
_FORBIDDEN_IN_NAMES: Final = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_FIRST_DAY: Final = date(1900, 3, 1)
"""Excel believes that there was a 29th of February 1900; before it, dates are not to be trusted."""
_WIDTHS: Final = {
    Kind.TEXT: 24,
    Kind.COUNT: 10,
    Kind.QUANTITY: 12,
    Kind.MONEY: 16,
    Kind.MOMENT: 17,
    Kind.DATE: 12,
}
_SHOWN: Final = {
    Kind.COUNT: "#,##0",
    Kind.MONEY: "#,##0.00",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
    Kind.DATE: "yyyy-mm-dd",
}


class TooManyRows(Exception):  # noqa: N818 - it is what there are
    """More than a sheet can hold."""


class XlsxWriter:
    """Writes row by row; the rows wait in a scratch folder, so that long lists fit in memory."""

    def __init__(self, file: BinaryIO, table: Table, zone: tzinfo | None = None) -> None:
        self._zone = zone
        self._sink = Sink(file)
        self._table = table
        self._fields = fields(table.columns)
        self._row = 0
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._sheet: Any = None

    def begin(self) -> None:
        self._scratch = tempfile.TemporaryDirectory(prefix="storekeeper-")
        from xlsxwriter import Workbook  # not before somebody wants a workbook

        options = {"constant_memory": True, "tmpdir": self._scratch.name}
        self._book = Workbook(self._sink, options)
        self._book.use_zip64()
        self._book.set_properties({"title": clean(self._table.title)})
        self._sheet = self._book.add_worksheet(_sheet_name(self._table.title))
        self._sheet.freeze_panes(1, 0)
        self._formats = {
            kind: self._book.add_format({"num_format": shown}) for kind, shown in _SHOWN.items()
        }
        self._write_headings()

    def add(self, rows: Sequence[Values]) -> None:
        if self._row + len(rows) > MOST_ROWS:
            raise TooManyRows(f"{self._row + len(rows)} rows")
        for row in rows:
            self._row += 1
            for place, field in enumerate(self._fields):
                self._write(place, field, row[field.index])

    def finish(self) -> None:
        from xlsxwriter.exceptions import XlsxWriterException

        if self._row:
            self._sheet.autofilter(0, 0, self._row, len(self._fields) - 1)
        try:
            self._book.close()
        except XlsxWriterException as error:
            raise _cause(error) from error
        self._sink.raise_failure()
        self.abandon()

    def abandon(self) -> None:
        if self._sheet is not None:
            with contextlib.suppress(OSError):  # closing flushes, and the disk may be full
                self._sheet._opt_close()  # an open file could not be deleted on Windows
        if self._scratch is not None:
            self._scratch.cleanup()

    def _write_headings(self) -> None:
        bold = self._book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        for place, field in enumerate(self._fields):
            width = 9 if field.is_unit else _WIDTHS[field.kind]
            self._sheet.set_column(place, place, max(width, min(len(field.heading) + 4, 40)))
            self._sheet.write_string(0, place, clean(field.heading)[:_LONGEST_TEXT], bold)

    def _write(self, place: int, field: Field, value: Value) -> None:
        if field.is_unit:
            self._text(place, unit_of(value))
            return
        look: Any = self._formats.get(field.kind)
        match value:
            case None:
                return
            case Amount():
                self._number(place, value.value, look)
            case datetime():
                self._moment(place, wall_time(value, self._zone), look)
            case date():
                self._moment(place, value, look)
            case int():
                self._number(place, Decimal(value), look)
            case _:
                self._text(place, value)

    def _number(self, place: int, value: Decimal, look: Any) -> None:
        """A sheet counts in floating point: what it would round is written as text instead."""
        if value.is_finite() and Decimal(repr(float(value))) == value:
            self._sheet.write_number(self._row, place, float(value), look)
        else:
            self._text(place, f"{value:f}")

    def _moment(self, place: int, value: date, look: Any) -> None:
        day = value.date() if isinstance(value, datetime) else value
        if day < _FIRST_DAY:
            self._text(place, value.isoformat())
        else:
            self._sheet.write_datetime(self._row, place, value, look)

    def _text(self, place: int, text: str) -> None:
        if text:  # written as a string whatever it begins with: nothing here is ever a formula
            self._sheet.write_string(self._row, place, clean(text)[:_LONGEST_TEXT])


def _sheet_name(title: str) -> str:
    """The title as far as Excel takes it for the name of a sheet; empty lets Excel's own stand."""
    name = " ".join(clean(title).translate(_FORBIDDEN_IN_NAMES).split())
    name = name.strip("'")[:31].strip(" '")
    return "" if name.casefold() == "history" else name


def _cause(error: Exception) -> OSError:
    """The operating system's error, which the library wraps in one of its own."""
    for inner in (*error.args, error.__context__):
        if isinstance(inner, OSError):
            return inner
    return OSError(str(error))
