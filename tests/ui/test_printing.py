"""Printed pages are read back with pypdf; the code is compared with segno's own matrix."""

import asyncio
import io
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest
import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPageRanges, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from desktop.records.views import Totals
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.ui.exporting.document import DocumentPages
from desktop.ui.exporting.listing import ON_PAPER, Listing
from desktop.ui.exporting.outcomes import Ended, Noted, OutcomePages
from desktop.ui.exporting.saving import Saving
from desktop.ui.exporting.words import Words
from desktop.ui.printing.code import draw_code, modules
from desktop.ui.printing.composing import compose
from desktop.ui.printing.lettering import Letters, runs_to_left
from desktop.ui.printing.output import PrintFailed, chosen, pdf, print_pages
from desktop.ui.printing.pages import Pages
from desktop.ui.printing.paper import Paper, page_layout
from desktop.ui.printing.preview import PrintPreview, preview
from desktop.ui.printing.report import Fact, Report, Section
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.exporting.table import Amount, Column, Kind, Table, Values, in_chunks
from tests.ui.paper_samples import NOON, read_rows, sheet
from tests.ui.told import PlainTold
from tests.ui.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("theme")]


@pytest.fixture(autouse=True)
def closing_a_dialog_does_not_quit(qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)  # as the program has it


PORTAL = "Nordwind · nordwind.bitrix24.com"
TOLD = PlainTold()


def silent(done: int, total: int) -> None:
    assert done <= total


async def pages_of(report: Report, *, landscape: bool = False) -> Pages:
    return await compose(report, Paper.of(page_layout(landscape=landscape)), TOLD, silent)


async def texts_of(report: Report, *, landscape: bool = False) -> list[str]:
    pages = await pages_of(report, landscape=landscape)
    content = await pdf(pages, page_layout(landscape=landscape), silent)
    return read(content)


def read(content: bytes) -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(content))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def list_report(count: int) -> Report:
    listing = Listing(Words())
    table = listing.table("All documents", range(1, count + 1), read_rows, ON_PAPER)
    totals = Totals(count, {"EUR": Decimal("31750.50"), "USD": Decimal(12)}, 2)
    return listing.report(table, totals, PORTAL, NOON, TOLD, filtered="Status: Draft")


def table(*rows: Values, title: str = "T") -> Table:
    columns = (Column("what", "What"), Column("much", "How much", Kind.QUANTITY))
    return Table(title, columns, in_chunks(rows), len(rows))


def report(*sections: Section, **given: str) -> Report:
    return Report(given.get("title", "Review"), PORTAL, NOON, sections=sections)


# --- what is on the pages


async def test_a_list_has_headers_totals_and_page_numbers_on_every_page() -> None:
    texts = await texts_of(list_report(60), landscape=True)
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert PORTAL in text
        assert "03.07.2026 12:00" in text
        assert "Number Type Title Status" in text
    assert texts[0].count("All documents") == 2
    assert "Status: Draft" in texts[0]
    assert "Total in EUR 31,750.50 EUR" in texts[-1]
    assert "Total in USD 12.00 USD" in texts[-1]
    assert "Documents without a total 2" in texts[-1]
    numbers = re.findall(r"WH-\d{5}", " ".join(texts))
    assert numbers == [f"WH-{number:05}" for number in range(1, 61)]


async def test_a_document_says_who_where_how_much_and_its_number() -> None:
    given = sheet()
    made = DocumentPages(Words()).report(given, PORTAL, NOON, TOLD)
    assert made.number == "WH-00017"
    text = " ".join(await texts_of(made))
    for fact in (
        "Transfer WH-00017", "Nordwind GmbH", "Чайник эмалированный", "Магазин на Невском",
        "<b>Sugar</b> & spice", "2.5 pcs", "19.99 EUR", "Quantity in all 65 kg",
        "Total 1,234.50 EUR", "Counted twice.",
    ):  # fmt: skip
        assert fact in text


async def test_a_document_without_lines_says_so() -> None:
    text = (await texts_of(DocumentPages(Words()).report(sheet(0), PORTAL, NOON, TOLD)))[0]
    assert "This document has no lines." in text


async def test_outcome_and_journal_say_what_became_of_each() -> None:
    words = OutcomePages(Words(), lambda outcome: f"because {outcome.fate.value}")
    done, refused = Outcome(Fate.DONE, at=NOON), Outcome(Fate.REFUSED)
    ended = [
        Ended("WH-1", "Spring", "A", Act.CONDUCT, done, "Anna"),
        Ended("WH-2", "Autumn", "M", Act.CONDUCT, refused),
    ]
    text = (await texts_of(words.outcome_report("Conducting", ended, PORTAL, NOON, TOLD)))[0]
    assert "WH-2 Transfer Autumn Refused because refused" in text
    assert "Documents 2 Conducted 1 Refused 1" in text
    noted = [Noted(NOON, "Conduct 2", "Anna", "WH-1", "Spring", Act.CANCEL, None)]
    journal = words.journal_report(words.journal_table("Journal", noted), PORTAL, NOON, TOLD)
    text = (await texts_of(journal, landscape=True))[0]
    assert "WH-1 Spring Cancel conducting Not known yet" in text


async def test_a_review_has_a_heading_for_each_of_its_tables() -> None:
    made = report(
        Section(table(("Blanket", Amount(Decimal(2), "pcs"))), "What will be conducted"),
        Section(table(), "What is missing", "Nothing is missing."),
    )
    text = (await texts_of(made))[0]
    assert "What will be conducted What How much Blanket 2 pcs" in text
    assert "What is missing Nothing is missing." in text


async def test_a_row_taller_than_a_page_goes_on_over_it_and_loses_nothing() -> None:
    words = [f"word{number}" for number in range(6_000)]
    texts = await texts_of(report(Section(table((" ".join(words), None), ("last", None)))))
    assert len(texts) > 1
    found = re.findall(r"word\d+", " ".join(texts))
    assert found == words
    assert "last" in texts[-1]


async def test_markup_and_control_characters_are_plain_text() -> None:
    made = report(Section(table(("<a href='x'>&amp;</a>\x00", None))), title="<h1>Title</h1>")
    text = (await texts_of(made))[0]
    assert "<h1>Title</h1>" in text
    assert "<a href='x'>&amp;</a>" in text


async def test_nothing_is_drawn_outside_the_margins() -> None:
    long = "Wagenladungsverzeichnisnummernschild" * 12
    made = report(Section(table((long, Amount(Decimal(10) ** 30, "kg")), ("שלום" * 60, None))))
    pages = await pages_of(made)
    paper = pages.paper
    for index in range(len(pages)):
        picture = QImage(
            round(paper.width / 10), round(paper.height / 10), QImage.Format.Format_RGB32
        )
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        painter.scale(0.1, 0.1)
        pages.draw(painter, index)
        painter.end()
        left, right = round(paper.left / 10) - 2, round((paper.width - paper.right) / 10) + 2
        margins = [*range(left), *range(right, picture.width())]
        outside = [
            (x, y)
            for x in margins
            for y in range(picture.height())
            if picture.pixelColor(x, y).lightness() < 250
        ]
        assert outside == []


def test_lines_break_between_words_and_inside_endless_ones() -> None:
    letters = Letters(9)
    text = "Привет мир " * 20 + "x" * 300 + " 🧺 конец"
    lines = letters.wrap(text, 900.0)
    assert all(letters.width(line.strip()) <= 901 for line in lines)
    joined = "".join(lines).replace(" ", "").replace("\u200e", "")
    assert joined == text.replace(" ", "")


def test_lines_of_a_hebrew_text_all_run_to_the_left() -> None:
    lines = Letters(9).wrap("שלום עולם Storekeeper Warehouse Document Number Twelve " * 4, 700.0)
    assert len(lines) > 3
    assert all(map(runs_to_left, lines))


# --- the code


@pytest.mark.parametrize("number", ["WH-00017", "Приход № 7", "42"])
def test_the_code_on_paper_is_the_matrix_of_the_number(number: str) -> None:
    code = modules(number)
    size = 7
    side = size * len(code)
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    draw_code(painter, number, 0, 0, size)
    painter.end()
    seen = [
        [picture.pixelColor(x * size + 3, y * size + 3).lightness() < 128 for x in range(len(code))]
        for y in range(len(code))
    ]
    expected = segno.make(number, error="m", micro=False)
    assert seen == [[bool(dark) for dark in row] for row in expected.matrix_iter(border=4)]


async def test_a_page_carries_the_code_in_its_corner() -> None:
    pages = await pages_of(DocumentPages(Words()).report(sheet(1), PORTAL, NOON, TOLD))
    paper = pages.paper
    picture = QImage(round(paper.width), round(paper.height), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    pages.draw(painter, 0)
    painter.end()
    code = next(block for block in pages.blocks[0] if type(block).__name__ == "Code")
    place = QRectF(code.left, code.top, code.size * 29, code.size * 29)  # type: ignore[attr-defined]
    assert place.right() <= paper.width - paper.right + 4 * code.size + 1  # type: ignore[attr-defined]
    matrix = modules("WH-00017")
    size = place.width() / len(matrix)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            at = (int(place.left() + (x + 0.5) * size), int(place.top() + (y + 0.5) * size))
            assert (picture.pixelColor(*at).lightness() < 128) is dark


async def test_a_number_too_long_for_a_code_is_printed_without_one() -> None:
    assert modules("x" * 300) == ()
    made = DocumentPages(Words()).report(sheet(1, "N" * 300), PORTAL, NOON, TOLD)
    assert "NNNN" in (await texts_of(made))[0]


# --- many rows


async def test_many_rows_let_the_window_live() -> None:
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.ensure_future(others())
    told: list[tuple[int, int]] = []
    pages = await compose(
        list_report(5_000), Paper.of(page_layout(landscape=True)), TOLD,
        lambda done, total: told.append((done, total)),
    )  # fmt: skip
    beside.cancel()
    assert turns > 20
    assert told[0] == (500, 5_000)
    assert told[-1] == (5_000, 5_000)
    assert len(pages) > 100


async def test_laying_out_can_be_stopped() -> None:
    doing = asyncio.ensure_future(pages_of(list_report(100_000)))
    await asyncio.sleep(0)
    doing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await doing


# --- the printer


async def test_the_chosen_pages_are_printed_in_the_chosen_order(tmp_path: Path) -> None:
    pages = await pages_of(list_report(60), landscape=True)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(page_layout(landscape=True))
    printer.setPageRanges(QPageRanges.fromString("2-3"))
    await print_pages(pages, printer, silent)
    texts = read((tmp_path / "printed.pdf").read_bytes())
    assert [re.findall(r"Page (\d) of", text) for text in texts] == [["2"], ["3"]]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert chosen(printer, 5) == [2, 1]


@pytest.mark.qt_log_ignore("Returned false")
async def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    pages = await pages_of(list_report(3))
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with pytest.raises(PrintFailed):
        await print_pages(pages, printer, silent)


# --- the preview


class Shown:
    """A preview that is open, and what it needs."""

    def __init__(self, theme: Theme, folder: Path, *, printer: bool = False) -> None:
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.saving = Saving(folder=folder)
        self.dialog = PrintPreview(
            theme, list_report(60), TOLD, self.saving, self.tasks, find_printer=lambda: printer
        )
        self.tasks.start(preview(self.dialog), "preview")

    def button(self, name: str, inside: QWidget | None = None) -> QPushButton:
        found = (inside or self.dialog).findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    async def laid_out(self) -> None:
        await until(lambda: self.button("save-pdf").isEnabled(), "pages")

    async def end(self) -> None:
        self.dialog.reject()
        await until(lambda: self.tasks.running == 0, "the end of every task")
        assert self.failures == []


async def window(kind: type[QDialog], name: str = "") -> QDialog:
    def found() -> list[QDialog]:
        return [
            widget
            for widget in QApplication.allWidgets()
            if isinstance(widget, kind) and widget.isVisible() and name in widget.objectName()
        ]

    await until(found, name)
    return found()[0]


async def save_as(name: str) -> None:
    dialog = await window(QFileDialog, "save-dialog")
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(name)
    dialog.accept()


async def test_the_preview_turns_pages_and_fits_them(theme: Theme, tmp_path: Path) -> None:
    shown = Shown(theme, tmp_path)
    await shown.laid_out()
    where = shown.dialog.findChild(QWidget, "page-number")
    assert where is not None
    assert where.property("text") == "Page 1 of 5"
    following = shown.dialog.findChild(QWidget, "next-page")
    assert following is not None
    following.click()  # type: ignore[attr-defined]
    assert where.property("text") == "Page 2 of 5"
    before = shown.dialog.findChild(QWidget, "page-area").widget().minimumWidth()  # type: ignore[union-attr]
    shown.dialog.findChild(QWidget, "zoom").setCurrentIndex(1)  # type: ignore[union-attr]
    assert shown.dialog.findChild(QWidget, "page-area").widget().minimumWidth() >= before  # type: ignore[union-attr]
    await shown.end()


async def test_without_a_printer_a_pdf_is_offered_and_saved(theme: Theme, tmp_path: Path) -> None:
    shown = Shown(theme, tmp_path)
    await shown.laid_out()
    shown.button("print").click()
    box = await window(QMessageBox, "not-printed")
    assert "No printer" in box.property("text")
    shown.button("save-pdf-instead", box).click()
    await save_as("printed")
    await until((tmp_path / "printed.pdf").exists, "the file")
    await shown.laid_out()
    assert len(read((tmp_path / "printed.pdf").read_bytes())) == 5
    await shown.end()


async def test_the_system_dialog_opens_and_giving_it_up_prints_nothing(
    theme: Theme, tmp_path: Path
) -> None:
    shown = Shown(theme, tmp_path, printer=True)
    await shown.laid_out()
    shown.button("print").click()
    dialog = await window(QPrintDialog)
    assert not shown.button("print").isEnabled()
    dialog.reject()
    await shown.laid_out()
    await shown.end()
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240


@pytest.mark.parametrize("close", [QDialog.reject, QDialog.close])
async def test_closing_at_once_stops_the_laying_out(
    theme: Theme, tmp_path: Path, close: Callable[[QDialog], object]
) -> None:
    shown = Shown(theme, tmp_path)
    await window(PrintPreview)
    close(shown.dialog)
    await shown.end()


async def test_facts_too_long_for_one_page_go_on_on_the_next() -> None:
    made = Report("T", PORTAL, NOON, facts=(Fact("Comment", "word " * 9_000, wide=True),))
    texts = await texts_of(made)
    assert sum(text.count("word") for text in texts) == 9_000
