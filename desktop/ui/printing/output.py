"""Pages go to a PDF or to a printer, one after the other, and the window lives on meanwhile."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.ui.printing.breath import Breath
from desktop.ui.printing.lettering import PER_INCH
from desktop.ui.printing.pages import Pages
from desktop.work.exporting.writing import save_bytes

Progress = Callable[[int, int], None]
_CREATOR: Final = "Storekeeper"


class PrintFailed(Exception):  # noqa: N818 - it is what happened, as in the house's other words
    """The printer did not take the pages."""


async def save_pdf(pages: Pages, layout: QPageLayout, target: Path, progress: Progress) -> None:
    """Write a PDF, whole or not at all; an ExportFailed says what the disk refused."""
    await save_bytes(await pdf(pages, layout, progress), target)


async def pdf(pages: Pages, layout: QPageLayout, progress: Progress) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(pages.title)
    writer.setCreator(_CREATOR)
    writer.setResolution(PER_INCH)
    writer.setPageLayout(layout)
    await _draw(pages, writer, range(len(pages)), 1.0, progress)
    return bytes(buffer.data().data())


async def print_pages(pages: Pages, printer: QPrinter, progress: Progress) -> None:
    """Print what the person chose in the system's dialog: a range, copies, backwards."""
    printer.setDocName(pages.title)
    printer.setCreator(_CREATOR)
    printer.setFullPage(True)
    scale = printer.resolution() / PER_INCH
    await _draw(pages, printer, chosen(printer, len(pages)), scale, progress)
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise PrintFailed(printer.printerName())


def has_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def chosen(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, counted from 0."""
    ranges = printer.pageRanges()
    wanted = [page for page in range(count) if ranges.isEmpty() or ranges.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        wanted.reverse()
    if printer.supportsMultipleCopies():
        return wanted
    if printer.collateCopies():
        return wanted * printer.copyCount()
    return [page for page in wanted for _ in range(printer.copyCount())]


async def _draw(
    pages: Pages, device: QPagedPaintDevice, which: Iterable[int], scale: float, progress: Progress
) -> None:
    numbers = list(which)
    breath = Breath()
    painter = QPainter()
    if not painter.begin(device):
        raise PrintFailed(pages.title)
    try:
        for done, number in enumerate(numbers):
            if done:
                _turn_page(device, pages.title)
            painter.save()
            painter.scale(scale, scale)
            pages.draw(painter, number)
            painter.restore()
            progress(done + 1, len(numbers))
            await breath.take()
    except BaseException:
        if isinstance(device, QPrinter):
            device.abort()
        raise
    finally:
        painter.end()


def _turn_page(device: QPagedPaintDevice, title: str) -> None:
    if not device.newPage():
        raise PrintFailed(title)
