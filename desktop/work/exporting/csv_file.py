"""A table as CSV: UTF-8 with a byte order mark, which Excel needs to read anything but ASCII."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import BinaryIO

from desktop.work.exporting.cells import clean, harmless, wall_time
from desktop.work.exporting.table import Amount, Field, Table, Value, Values, fields, unit_of


@dataclass(frozen=True, slots=True)
class Manner:
    """How CSV is written where the file will be opened; Excel goes by the system's settings."""

    delimiter: str = ","
    point: str = "."
    """Between a number's whole and its fraction."""


class CsvWriter:
    """Writes the rows it is given; blocks, so it is asked in a thread."""

    def __init__(
        self, file: BinaryIO, table: Table, zone: tzinfo | None = None, manner: Manner | None = None
    ) -> None:
        self._manner = manner or Manner()
        self._zone = zone
        self._fields = fields(table.columns)
        self._text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        self._csv = csv.writer(self._text, delimiter=self._manner.delimiter)

    def begin(self) -> None:
        self._csv.writerow([harmless(clean(field.heading)) for field in self._fields])

    def add(self, rows: Sequence[Values]) -> None:
        self._csv.writerows(
            [self._cell(field, row[field.index]) for field in self._fields] for row in rows
        )

    def finish(self) -> None:
        self._text.flush()
        self._text.detach()

    def abandon(self) -> None:
        """Nothing is held beside the file, which somebody else takes away."""

    def _cell(self, field: Field, value: Value) -> str:
        if field.is_unit:
            return harmless(clean(unit_of(value)))
        match value:
            case None:
                return ""
            case Amount():
                return f"{value.value:f}".replace(".", self._manner.point)
            case datetime():
                return wall_time(value, self._zone).isoformat(" ")
            case date():
                return value.isoformat()
            case int():
                return str(value)
        return harmless(clean(value))
