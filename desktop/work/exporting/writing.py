"""Writing a table to a file: in a thread, in chunks, all of it or nothing."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from datetime import tzinfo
from enum import StrEnum
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar

from desktop.work.exporting.csv_file import CsvWriter, Manner
from desktop.work.exporting.failures import ExportFailed, Reason, failure
from desktop.work.exporting.fresh import Fresh
from desktop.work.exporting.table import Table, Values
from desktop.work.exporting.xlsx_file import TooManyRows, XlsxWriter

P = ParamSpec("P")
T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Told how many rows are written and how many there will be; called where `export` runs."""


class Form(StrEnum):
    """What kind of file; the value is its suffix."""

    CSV = "csv"
    XLSX = "xlsx"


class Writer(Protocol):
    def begin(self) -> None: ...

    def add(self, rows: Sequence[Values]) -> None: ...

    def finish(self) -> None: ...

    def abandon(self) -> None: ...


async def export(
    table: Table,
    target: Path,
    form: Form,
    progress: Progress,
    *,
    zone: tzinfo | None = None,
    manner: Manner | None = None,
) -> int:
    """Write every row and say how many there were.

    Cancelling the task leaves nothing behind and the old file as it was; so does a failure, which
    is an ExportFailed.
    """
    fresh = Fresh(target)
    try:
        await in_thread(fresh.open)
        written = await _fill(fresh, table, form, progress, zone, manner)
        await in_thread(fresh.take_place)
    except BaseException:
        await in_thread(fresh.discard)
        raise
    return written


async def save_bytes(content: bytes, target: Path) -> None:
    """Write what is ready made, with the same promises."""
    fresh = Fresh(target)
    try:
        await in_thread(fresh.open)
        await _told(fresh, fresh.write, content)
        await in_thread(fresh.take_place)
    except BaseException:
        await in_thread(fresh.discard)
        raise


async def _fill(
    fresh: Fresh,
    table: Table,
    form: Form,
    progress: Progress,
    zone: tzinfo | None,
    manner: Manner | None,
) -> int:
    writer: Writer
    if form is Form.CSV:
        writer = CsvWriter(fresh.file, table, zone, manner)
    else:
        writer = XlsxWriter(fresh.file, table, zone)
    written = 0
    try:
        await _told(fresh, writer.begin)
        progress(0, table.count)
        async with aclosing(table.chunks()) as chunks:
            async for rows in chunks:
                await _told(fresh, writer.add, rows)
                written += len(rows)
                progress(written, max(written, table.count))
        await _told(fresh, writer.finish)
    except BaseException:
        await in_thread(writer.abandon)
        raise
    return written


async def _told(fresh: Fresh, work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    """Do it in a thread; what the disk refuses is told as a failure of the target."""
    try:
        return await in_thread(work, *given, **named)
    except TooManyRows as error:
        raise ExportFailed(Reason.TOO_LONG, fresh.target) from error
    except OSError as error:
        raise failure(error, fresh.target) from error


async def in_thread(work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    """Like asyncio.to_thread, but who is cancelled waits for the thread before anything else.

    A thread cannot be interrupted, and a file must not be taken away under its hands.
    """
    loop = asyncio.get_running_loop()
    doing = loop.run_in_executor(None, lambda: work(*given, **named))
    try:
        return await asyncio.shield(doing)
    except asyncio.CancelledError:
        while not doing.done():
            await _patiently(doing)
        if not doing.cancelled():
            doing.exception()  # asked for, so that nobody reports it as never looked at
        raise


async def _patiently(doing: "asyncio.Future[T]") -> None:
    try:
        await asyncio.wait([doing])
    except asyncio.CancelledError:
        return  # asked twice to stop: the first time is still being seen to
