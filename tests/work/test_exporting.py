"""Tables written to files are read back by other programs' eyes: `csv` and openpyxl."""

import asyncio
import csv
import errno
import os
import tempfile
from collections.abc import AsyncGenerator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop.work.exporting.csv_file import Manner
from desktop.work.exporting.failures import ExportFailed, Reason, failure
from desktop.work.exporting.fresh import Fresh
from desktop.work.exporting.table import Amount, Column, Kind, Table, Values, in_chunks
from desktop.work.exporting.writing import Form, export, save_bytes

pytestmark = pytest.mark.anyio

COLUMNS = (
    Column("number", "Number"),
    Column("lines", "Lines", Kind.COUNT),
    Column("quantity", "Quantity", Kind.QUANTITY, "Unit"),
    Column("total", "Total", Kind.MONEY, "Currency"),
    Column("changed", "Changed", Kind.MOMENT),
    Column("dated", "Date", Kind.DATE),
)
ROW: Values = (
    "A-17",
    3,
    Amount(Decimal("2.125"), "kg"),
    Amount(Decimal("-1250.50"), "EUR"),
    datetime(2026, 7, 3, 14, 5, 9, 120, tzinfo=UTC),
    date(2026, 7, 1),
)
EMPTY: Values = ("", None, None, None, None, None)
FORMULAS = ("=1+1", "+7 916 000", "-5", "@SUM(A1)", "\t=1+1", "  =1+1", "＝1+1", "\r=2", "\n=3")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def table(rows: Sequence[Values], title: str = "Documents: all/some") -> Table:
    return Table(title, COLUMNS, in_chunks(rows), len(rows))


def texts(*texts: str) -> Table:
    return Table("Texts", (Column("text", "Text"),), in_chunks([(t,) for t in texts]), len(texts))


def silent(done: int, total: int) -> None:
    assert done <= total


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def moment(*numbers: int) -> datetime:
    """As a sheet tells it: without a time zone."""
    return datetime(*numbers)  # type: ignore[arg-type] # noqa: DTZ001


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


async def test_csv_has_a_mark_headings_plain_numbers_and_moments(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    assert await export(table([ROW, EMPTY]), target, Form.CSV, silent, zone=UTC) == 2
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    headings, first, second = read_csv(target)
    assert headings == [
        "Number", "Lines", "Quantity", "Unit", "Total", "Currency", "Changed", "Date"
    ]  # fmt: skip
    assert first == [
        "A-17", "3", "2.125", "kg", "-1250.50", "EUR", "2026-07-03 14:05:09", "2026-07-01"
    ]  # fmt: skip
    assert second == [""] * 8


async def test_csv_speaks_as_the_system_it_will_be_opened_on(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    await export(table([ROW]), target, Form.CSV, silent, zone=UTC, manner=Manner(";", ","))
    lines = target.read_text("utf-8-sig").splitlines()
    assert lines[1] == "A-17;3;2,125;kg;-1250,50;EUR;2026-07-03 14:05:09;2026-07-01"


@pytest.mark.parametrize("text", FORMULAS)
async def test_no_cell_of_a_csv_is_a_formula(tmp_path: Path, text: str) -> None:
    target = tmp_path / "texts.csv"
    await export(texts(text), target, Form.CSV, silent)
    ((cell,),) = read_csv(target)[1:]
    assert cell.startswith("'")
    assert cell[1:].strip() == text.strip()


async def test_headings_and_units_are_harmless_too(tmp_path: Path) -> None:
    columns = (Column("total", "=Total", Kind.MONEY, "@Currency"),)
    rows: list[Values] = [(Amount(Decimal(1), "=EUR"),)]
    target = tmp_path / "list.csv"
    await export(Table("", columns, in_chunks(rows), 1), target, Form.CSV, silent)
    assert read_csv(target) == [["'=Total", "'@Currency"], ["1", "'=EUR"]]


async def test_csv_keeps_commas_quotes_lines_and_every_script(tmp_path: Path) -> None:
    kept = ('a, "b"\nc', "Приход № 7", "שלום", "🧺")
    target = tmp_path / "texts.csv"
    await export(texts(*kept, "nul\x00 and \ud83d half"), target, Form.CSV, silent)
    assert [row[0] for row in read_csv(target)[1:]] == [*kept, "nul and  half"]


async def test_a_workbook_has_types_and_a_frozen_header(tmp_path: Path) -> None:
    target = tmp_path / "list.xlsx"
    await export(table([ROW, EMPTY]), target, Form.XLSX, silent, zone=UTC)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert sheet.title == "Documents all some"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:H3"
    assert sheet["A1"].font.bold
    cells = [cell.value for cell in sheet[2]]
    assert cells == [
        "A-17", 3, 2.125, "kg", -1250.5, "EUR", moment(2026, 7, 3, 14, 5, 9), moment(2026, 7, 1)
    ]  # fmt: skip
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "n", "s", "n", "s", "d", "d"]
    assert sheet["E2"].number_format == "#,##0.00"
    assert [cell.value for cell in sheet[3]] == [None] * 8


async def test_no_cell_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    target = tmp_path / "texts.xlsx"
    given = ("=1+1", "+1", "-5", "@SUM(A1)", "{=1}", "https://example.com", "nul\x00")
    await export(texts(*given), target, Form.XLSX, silent)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == [*given[:-1], "nul"]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)


async def test_numbers_a_sheet_would_round_and_days_it_miscounts_are_texts(tmp_path: Path) -> None:
    columns = (Column("t", "Total", Kind.MONEY), Column("d", "Date", Kind.DATE))
    rows: list[Values] = [(Amount(Decimal("12345678901234567.89")), date(1899, 5, 1))]
    target = tmp_path / "list.xlsx"
    await export(Table("T", columns, in_chunks(rows), 1), target, Form.XLSX, silent)
    sheet = openpyxl.load_workbook(target).worksheets[0]
    assert [cell.value for cell in sheet[2]] == ["12345678901234567.89", "1899-05-01"]


async def test_a_text_longer_than_a_cell_is_cut_rather_than_lost(tmp_path: Path) -> None:
    target = tmp_path / "texts.xlsx"
    await export(texts("x" * 40_000), target, Form.XLSX, silent)
    value = openpyxl.load_workbook(target).worksheets[0]["A2"].value
    assert value == "x" * 32_767


@pytest.mark.parametrize("form", Form)
async def test_a_hundred_thousand_rows_let_the_loop_turn(tmp_path: Path, form: Form) -> None:
    rows: list[Values] = [(f"A-{number}", *ROW[1:]) for number in range(100_000)]
    target = tmp_path / f"list.{form}"
    turns = 0
    told: list[tuple[int, int]] = []

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.ensure_future(others())
    await export(table(rows), target, form, lambda done, total: told.append((done, total)))
    beside.cancel()
    assert turns > 200
    assert told[0] == (0, 100_000)
    assert told[-1] == (100_000, 100_000)
    assert len(told) == 201
    if form is Form.CSV:
        assert [row[0] for row in read_csv(target)[1:]] == [row[0] for row in rows]
    else:
        book = openpyxl.load_workbook(target, read_only=True)
        sheet = book.worksheets[0]
        found = [row[0] for row in sheet.iter_rows(min_row=2, max_col=1, values_only=True)]
        book.close()
        assert found == [row[0] for row in rows]


# --- what goes wrong


@pytest.mark.parametrize("form", Form)
async def test_cancelling_leaves_nothing_and_keeps_the_old_file(tmp_path: Path, form: Form) -> None:
    target = tmp_path / f"list.{form}"
    target.write_text("old")
    reached = asyncio.Event()

    async def endless() -> AsyncGenerator[Sequence[Values], None]:
        while True:
            reached.set()
            yield [ROW] * 500

    doing = asyncio.ensure_future(
        export(Table("T", COLUMNS, endless, 1_000_000), target, form, silent)
    )
    await reached.wait()
    doing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await doing
    assert names(tmp_path) == [target.name]
    assert target.read_text() == "old"


@pytest.mark.parametrize("form", Form)
async def test_a_failing_source_leaves_nothing(tmp_path: Path, form: Form) -> None:
    async def broken() -> AsyncGenerator[Sequence[Values], None]:
        yield [ROW]
        raise LookupError("the mirror")

    with pytest.raises(LookupError):
        await export(Table("T", COLUMNS, broken, 9), tmp_path / f"list.{form}", form, silent)
    assert names(tmp_path) == []


@pytest.mark.parametrize("form", Form)
async def test_a_full_disk_keeps_the_old_file(
    tmp_path: Path, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / f"list.{form}"
    target.write_text("old")
    full_disk(monkeypatch)
    with pytest.raises(ExportFailed) as caught:
        await export(table([ROW] * 5_000), target, form, silent)
    assert caught.value.reason is Reason.FULL
    assert caught.value.target == target
    assert names(tmp_path) == [target.name]
    assert target.read_text() == "old"


async def test_ready_made_bytes_keep_the_same_promises(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page.pdf"
    await save_bytes(b"%PDF", target)
    assert target.read_bytes() == b"%PDF"
    full_disk(monkeypatch)
    with pytest.raises(ExportFailed) as caught:
        await save_bytes(b"x" * 100_000, target)
    assert caught.value.reason is Reason.FULL
    assert target.read_bytes() == b"%PDF"


def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The unfinished file lies on the system's own full disk."""
    if not Path("/dev/full").exists():
        opened = os.fdopen

        def refusing(number: int, mode: str) -> object:
            file = opened(number, mode)
            monkeypatch.setattr(os, "fsync", _no_room)
            return file

        monkeypatch.setattr(os, "fdopen", refusing)
        return

    def full(number: int, mode: str) -> object:
        os.close(number)
        return open("/dev/full", mode)  # noqa: PTH123 - the writer closes it

    monkeypatch.setattr(os, "fdopen", full)


def _no_room(number: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


async def test_a_read_only_file_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    target.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda path, mode: not Path(path).samefile(target))
    with pytest.raises(ExportFailed) as caught:
        await export(table([ROW]), target, Form.CSV, silent)
    assert caught.value.reason is Reason.READ_ONLY
    assert target.read_text() == "old"


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
async def test_a_folder_that_takes_no_files_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(**given: object) -> tuple[int, str]:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    with pytest.raises(ExportFailed) as caught:
        await export(table([ROW]), tmp_path / "list.csv", Form.CSV, silent)
    assert caught.value.reason is Reason.READ_ONLY


async def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as caught:
        await export(table([ROW]), tmp_path / "gone" / "list.csv", Form.CSV, silent)
    assert caught.value.reason is Reason.GONE


@pytest.mark.parametrize("mark", [".~lock.list.csv#", "~$list.csv"])
async def test_a_file_open_in_another_program_is_left_alone(tmp_path: Path, mark: str) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")
    (tmp_path / mark).write_text("somebody")
    with pytest.raises(ExportFailed) as caught:
        await export(table([ROW]), target, Form.CSV, silent)
    assert caught.value.reason is Reason.IN_USE
    assert target.read_text() == "old"


async def test_a_file_opened_elsewhere_while_we_wrote_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_text("old")

    def opened(done: int, total: int) -> None:
        (tmp_path / ".~lock.list.csv#").write_text("somebody")

    with pytest.raises(ExportFailed) as caught:
        await export(table([ROW]), target, Form.CSV, opened)
    assert caught.value.reason is Reason.IN_USE
    assert target.read_text() == "old"
    assert names(tmp_path) == [".~lock.list.csv#", "list.csv"]


def test_windows_says_access_denied_of_a_file_that_is_open(tmp_path: Path) -> None:
    class DeniedError(OSError):
        winerror = 5

    denied = DeniedError(errno.EACCES, "Access is denied")
    assert failure(denied, tmp_path, replacing=True).reason is Reason.IN_USE
    assert failure(denied, tmp_path).reason is Reason.READ_ONLY


async def test_more_rows_than_a_sheet_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.work.exporting.xlsx_file.MOST_ROWS", 3)
    with pytest.raises(ExportFailed) as caught:
        await export(table([ROW] * 4), tmp_path / "list.xlsx", Form.XLSX, silent)
    assert caught.value.reason is Reason.TOO_LONG
    assert names(tmp_path) == []


async def test_a_link_stays_a_link_and_rights_stay(tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    await export(table([ROW]), link, Form.CSV, silent)
    assert link.is_symlink()
    assert len(read_csv(real)) == 2
    assert real.stat().st_mode & 0o777 == 0o640


def test_an_unopened_file_is_nothing_to_discard(tmp_path: Path) -> None:
    fresh = Fresh(tmp_path / "list.csv")
    fresh.discard()
    assert names(tmp_path) == []
