"""Asking where a file shall go, writing it there, and saying what became of it."""

import sys
from collections.abc import Awaitable, Callable
from datetime import tzinfo
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QLocale, QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from desktop.ui.asking import answer
from desktop.ui.plain import message_box
from desktop.work.exporting.csv_file import Manner
from desktop.work.exporting.failures import ExportFailed, Reason
from desktop.work.exporting.table import Table
from desktop.work.exporting.writing import Form, Progress, export

PDF: Final = "pdf"
JSON: Final = "json"
TEXT: Final = "txt"
VIEWS: Final = "views"
_LONGEST_NAME: Final = 100
_NOT_IN_NAMES: Final = frozenset('<>:"/\\|?*')
_RESERVED: Final = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))}
)
Write = Callable[[Path, Progress], Awaitable[object]]


class Saving(QObject):
    """Owns the way from "save" to a file: where, replace or not, and another try elsewhere."""

    started = Signal(str)
    """The title of what is being written."""
    progressed = Signal(int, int)
    """Rows or pages done, and all of them."""
    saved = Signal(object)
    """The path that was written."""
    stopped = Signal()
    """Nothing was written: given up, or cancelled."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        folder: Path | None = None,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self.folder = folder or Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            or QDir.homePath()
        )
        """Where the last file went; the next one is offered the same place."""

    async def table(self, table: Table, form: Form, window: QWidget | None) -> Path | None:
        """Ask where to, and write the table there; None when the person gave up."""

        async def write(target: Path, progress: Progress) -> None:
            await export(table, target, form, progress, zone=self._zone, manner=manner())

        return await self.file(table.title, form.value, write, window)

    async def file(
        self, title: str, suffix: str, write: Write, window: QWidget | None
    ) -> Path | None:
        """Ask for a place and write there, again and again until it is done or given up."""
        while True:
            target = await self._ask_place(title, suffix, window)
            if target is None:
                self.stopped.emit()
                return None
            self.folder = target.parent
            self.started.emit(title)
            try:
                await write(target, self.progressed.emit)
            except ExportFailed as failed:
                if await self._ask_elsewhere(failed, window):
                    continue
                self.stopped.emit()
                return None
            except BaseException:
                self.stopped.emit()
                raise
            self.saved.emit(target)
            return target

    def open_folder(self, path: Path) -> bool:
        """Show the folder in the system's file browser."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def sentence(self, failed: ExportFailed) -> str:
        name, folder = failed.target.name, str(failed.target.parent)
        text = {
            Reason.READ_ONLY: self.tr(
                "“{name}” cannot be written in {folder}: you may not change files there."
            ),
            Reason.FULL: self.tr("“{name}” does not fit: the disk of {folder} is full."),
            Reason.IN_USE: self.tr(
                "“{name}” is open in another program. Close it there, or save under another name."
            ),
            Reason.GONE: self.tr("The folder {folder} is not there any more."),
            Reason.TOO_LONG: self.tr(
                "An Excel sheet cannot hold so many rows. Save as CSV, or narrow the list."
            ),
            Reason.OTHER: self.tr("“{name}” could not be written in {folder}."),
        }[failed.reason]
        return text.format(name=name, folder=folder)

    # -- questions -----------------------------------------------------------------------------

    async def _ask_place(self, title: str, suffix: str, window: QWidget | None) -> Path | None:
        while True:
            dialog = self._dialog(title, suffix, window)
            accepted = await answer(dialog) == QDialog.DialogCode.Accepted
            chosen = dialog.selectedFiles()
            if not accepted or not chosen:
                return None
            target = Path(chosen[0])
            if not _must_ask(target):
                return target
            self.folder = target.parent
            if await self._ask_replace(target, window):
                return target

    def _dialog(self, title: str, suffix: str, window: QWidget | None) -> QFileDialog:
        dialog = QFileDialog(window)
        dialog.setObjectName("save-dialog")
        dialog.setWindowTitle(self.tr("Save “{title}”").format(title=title))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # Qt would nest an event loop
        dialog.setNameFilter(self._filter(suffix))
        dialog.setDefaultSuffix(suffix)
        folder = self.folder if self.folder.is_dir() else Path(QDir.homePath())
        dialog.setDirectory(str(folder))
        dialog.selectFile(f"{file_name(title, self.tr('Storekeeper'))}.{suffix}")
        return dialog

    def _filter(self, suffix: str) -> str:
        return {
            Form.CSV.value: self.tr("CSV table (*.csv)"),
            Form.XLSX.value: self.tr("Excel workbook (*.xlsx)"),
            PDF: self.tr("PDF document (*.pdf)"),
            JSON: self.tr("Settings of Storekeeper (*.json)"),
            TEXT: self.tr("Text (*.txt)"),
            VIEWS: self.tr("Storekeeper views (*.views)"),
        }[suffix]

    async def _ask_replace(self, target: Path, window: QWidget | None) -> bool:
        box = message_box(
            window,
            self.tr("Replace file"),
            self.tr("“{name}” is there already. Replace it?").format(name=target.name),
            self.tr("What it holds now will be lost."),
        )
        box.setObjectName("replace-question")
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        replace.setObjectName("replace")
        other = box.addButton(self.tr("Choose another name…"), QMessageBox.ButtonRole.RejectRole)
        other.setObjectName("other-name")
        box.setDefaultButton(other)
        box.setEscapeButton(other)
        return await _pressed(box, replace)

    async def _ask_elsewhere(self, failed: ExportFailed, window: QWidget | None) -> bool:
        box = message_box(window, self.tr("Not saved"), self.sentence(failed), failed.detail)
        box.setObjectName("not-saved")
        box.setIcon(QMessageBox.Icon.Warning)
        again = box.addButton(self.tr("Save elsewhere…"), QMessageBox.ButtonRole.AcceptRole)
        again.setObjectName("save-elsewhere")
        close = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        close.setObjectName("close")
        box.setDefaultButton(again)
        box.setEscapeButton(close)
        return await _pressed(box, again)


async def _pressed(box: QMessageBox, button: object) -> bool:
    """Whether it was this button that closed the box."""
    pressed: list[object] = []
    box.buttonClicked.connect(pressed.append)
    await answer(box)
    return bool(pressed) and pressed[0] is button


def _must_ask(target: Path) -> bool:
    """Whether a file would be lost; macOS has asked by itself."""
    return sys.platform != "darwin" and target.exists()


def manner() -> Manner:
    """As Excel expects it here: where numbers have a comma, semicolons part the cells."""
    return Manner(";", ",") if QLocale().decimalPoint() == "," else Manner()


def file_name(title: str, otherwise: str) -> str:
    """`title` as every system takes it for the name of a file."""
    kept = "".join(" " if c in _NOT_IN_NAMES or not c.isprintable() else c for c in title)
    name = " ".join(kept.split())[:_LONGEST_NAME].strip(" .")
    if name.split(".")[0].strip().upper() in _RESERVED:
        name = f"{name}_"
    return name or otherwise
