"""What is exported, and the way from "save" to a file with everything that goes wrong on it."""

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from desktop.ui.exporting.document import DocumentPages
from desktop.ui.exporting.listing import Listing
from desktop.ui.exporting.saving import Saving, file_name, manner
from desktop.ui.exporting.words import Words
from desktop.ui.tasks import Tasks
from desktop.work.exporting.csv_file import Manner
from desktop.work.exporting.failures import ExportFailed, Reason
from desktop.work.exporting.table import Table
from desktop.work.exporting.writing import Form
from tests.ui.paper_samples import read_rows, sheet
from tests.ui.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("theme")]


@pytest.fixture(autouse=True)
def closing_a_dialog_does_not_quit(qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)  # as the program has it


class Saver:
    """One save that runs, and what it told."""

    def __init__(self, folder: Path, table: Table, form: Form = Form.CSV) -> None:
        self.failures: list[BaseException] = []
        self.told: list[tuple[int, int]] = []
        self.saved: list[object] = []
        self.stopped = 0
        self.tasks = Tasks(self.failures.append)
        self.saving = Saving(folder=folder)
        self.saving.progressed.connect(lambda done, total: self.told.append((done, total)))
        self.saving.saved.connect(self.saved.append)
        self.saving.stopped.connect(self._stop)
        self.tasks.start(self.saving.table(table, form, None), "save")

    def _stop(self) -> None:
        self.stopped += 1

    async def over(self) -> None:
        await until(lambda: self.tasks.running == 0, "the end of the save")
        assert self.failures == []


def documents(count: int = 3) -> Table:
    return Listing(Words()).table("All: documents", range(1, count + 1), read_rows)


async def window(kind: type[QDialog], name: str) -> QDialog:
    def found() -> list[QDialog]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, kind) and widget.isVisible() and widget.objectName() == name
        ]

    await until(found, name)
    return found()[0]


async def save_as(name: str) -> None:
    dialog = await window(QFileDialog, "save-dialog")
    line = dialog.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(name)
    dialog.accept()


async def press(box: str, button: str) -> str:
    shown = await window(QMessageBox, box)
    found = shown.findChild(QPushButton, button)
    assert isinstance(found, QPushButton)
    text = str(shown.property("text"))
    found.click()
    return text


async def test_the_list_goes_into_a_workbook_with_everything(tmp_path: Path) -> None:
    saver = Saver(tmp_path, documents(1_200), Form.XLSX)
    await save_as("mine")
    await saver.over()
    assert saver.saved == [tmp_path / "mine.xlsx"]
    assert saver.told[-1] == (1_200, 1_200)
    found = openpyxl.load_workbook(tmp_path / "mine.xlsx").worksheets[0]
    rows = list(found.iter_rows(values_only=True))
    assert rows[0][:4] == ("Type", "Number", "Title", "Status")
    assert len(rows) == 1_201
    assert rows[2][1] == "WH-00002"
    assert rows[2][rows[0].index("Total")] == 34.7
    assert rows[2][rows[0].index("Currency")] == "EUR"
    assert rows[2][rows[0].index("Warehouses")] == "Main warehouse → Магазин на Невском"


async def test_a_document_goes_into_csv_line_by_line(tmp_path: Path) -> None:
    saver = Saver(tmp_path, DocumentPages(Words()).table(sheet(2)))
    await save_as("lines.csv")
    await saver.over()
    with (tmp_path / "lines.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Product", "From", "To", "Quantity", "Unit", "Price", "Currency", "Sum"]
    assert rows[1][0] == "Чайник эмалированный"
    assert rows[1][3:] == ["2.5", "pcs", "19.99", "EUR", "49.975"]


async def test_the_dialog_offers_a_name_every_system_takes(tmp_path: Path) -> None:
    saver = Saver(tmp_path, documents())
    dialog = await window(QFileDialog, "save-dialog")
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]) == tmp_path / "All documents.csv"
    dialog.reject()
    await saver.over()


async def test_giving_the_dialog_up_writes_nothing(tmp_path: Path) -> None:
    saver = Saver(tmp_path, documents())
    (await window(QFileDialog, "save-dialog")).reject()
    await saver.over()
    assert saver.stopped == 1
    assert saver.saved == []
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240


async def test_a_file_that_is_there_is_replaced_only_when_asked_to(tmp_path: Path) -> None:
    target = tmp_path / "mine.csv"
    target.write_text("old")
    saver = Saver(tmp_path, documents())
    await save_as("mine.csv")
    assert "mine.csv" in await press("replace-question", "other-name")
    assert target.read_text() == "old"
    await save_as("mine.csv")
    await press("replace-question", "replace")
    await saver.over()
    assert "WH-00001" in target.read_text("utf-8-sig")


async def test_a_file_open_elsewhere_is_saved_under_another_name(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("old")
    (tmp_path / ".~lock.mine.csv#").write_text("somebody")
    saver = Saver(tmp_path, documents())
    await save_as("mine.csv")
    await press("replace-question", "replace")
    assert "open in another program" in await press("not-saved", "save-elsewhere")
    await save_as("other.csv")
    await saver.over()
    assert saver.saved == [tmp_path / "other.csv"]
    assert (tmp_path / "mine.csv").read_text() == "old"


async def test_a_failure_can_be_left_at_that(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").mkdir()
    saver = Saver(tmp_path, documents())

    async def broken(target: Path, progress: object) -> None:
        raise ExportFailed(Reason.FULL, target)

    await await_reject(saver)
    found: list[object] = []

    async def save() -> None:
        found.append(await saver.saving.file("T", "csv", broken, None))

    saver.tasks.start(save(), "another save")
    await save_as("new.csv")
    assert "is full" in await press("not-saved", "close")
    await saver.over()
    assert found == [None]
    assert saver.stopped == 2


async def await_reject(saver: Saver) -> None:
    (await window(QFileDialog, "save-dialog")).reject()
    await saver.over()


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_a_sentence_that_names_no_placeholder(
    reason: Reason, tmp_path: Path
) -> None:
    text = Saving().sentence(ExportFailed(reason, tmp_path / "list.csv"))
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ('a/b\\c:d*e?"<f>|', "a b c d e f"),
        ("con", "con_"),
        ("  .. ", "Storekeeper"),
        ("x" * 300, "x" * 100),
        ("Приход\n7.", "Приход 7"),
    ],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert file_name(title, "Storekeeper") == name


def test_csv_is_written_as_spreadsheets_here_read_it() -> None:
    former = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))
        assert manner() == Manner(";", ",")
        QLocale.setDefault(QLocale(QLocale.Language.English))
        assert manner() == Manner()
    finally:
        QLocale.setDefault(former)
