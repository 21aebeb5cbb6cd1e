"""The preview: the pages on the screen, and from here to the printer or into a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QPageLayout, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from desktop.ui.asking import answer
from desktop.ui.exporting.saving import PDF, Saving
from desktop.ui.icons import icon
from desktop.ui.plain import PlainLabel, message_box, tip
from desktop.ui.printing.composing import compose
from desktop.ui.printing.output import PrintFailed, has_printer, print_pages, save_pdf
from desktop.ui.printing.page_view import PageView, scrolled
from desktop.ui.printing.pages import Pages
from desktop.ui.printing.paper import Paper, page_layout
from desktop.ui.printing.report import Report, Told
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme

_SIZE = QSize(900, 820)


class PrintPreview(QDialog):
    """Owns the pages of one report while they are looked at; `begin` lays them out."""

    def __init__(
        self,
        theme: Theme,
        report: Report,
        told: Told,
        saving: Saving,
        tasks: Tasks,
        *,
        find_printer: Callable[[], bool] = has_printer,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._report = report
        self._told = told
        self._saving = saving
        self._tasks = tasks
        self._find_printer = find_printer
        self._layout = page_layout(landscape=report.landscape)
        self._pages: Pages | None = None
        self._index = 0
        self._closed = False
        self._work = self._tasks.start(self._compose(), "lay out pages")
        self.setObjectName("print-preview")
        self.setWindowTitle(self.tr("Print “{title}”").format(title=report.title))
        self.resize(_SIZE)
        self._make_head()
        self._view = PageView()
        self._view.setAccessibleName(self.tr("Page as it will be printed"))
        self._area = scrolled(self._view)
        self._area.viewport().installEventFilter(self)
        self._make_foot()
        self._arrange()
        for keys, step in (("PgUp", -1), ("PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self._turn_to(self._index + step))
        theme.changed.connect(self._paint)
        self._paint()
        self._refresh()
        self._area.setFocus()  # the arrows and page keys move the page

    # -- the window ----------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._previous = self._tool("previous-page", self.tr("Previous page"))
        self._next = self._tool("next-page", self.tr("Next page"))
        self._previous.clicked.connect(lambda: self._turn_to(self._index - 1))
        self._next.clicked.connect(lambda: self._turn_to(self._index + 1))
        self._where = PlainLabel(role="second")
        self._where.setObjectName("page-number")
        self._zoom = QComboBox()
        self._zoom.setObjectName("zoom")
        self._zoom.setAccessibleName(self.tr("Size of the page"))
        self._zoom.addItem(self.tr("Whole page"))
        self._zoom.addItem(self.tr("Page width"))
        self._zoom.currentIndexChanged.connect(self._fit)

    def _tool(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip(text))
        return button

    def _make_foot(self) -> None:
        self._progress = QProgressBar()
        self._progress.setObjectName("print-progress")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setTextVisible(False)
        self._said = PlainLabel(role="second")
        self._said.setObjectName("print-said")
        self._stop = self._button("stop-printing", self.tr("Stop"))
        self._stop.clicked.connect(self._give_up)
        self._pdf = self._button("save-pdf", self.tr("Save as PDF…"))
        self._pdf.clicked.connect(lambda: self._start(self._save(), "save a PDF"))
        self._close = self._button("close-preview", self.tr("Close"))
        self._close.clicked.connect(self.reject)
        self._print = self._button("print", self.tr("Print…"))
        self._print.setProperty("look", "primary")
        self._print.setDefault(True)
        self._print.clicked.connect(lambda: self._start(self._send(), "print"))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(12, 8, 12, 8)
        for widget in (self._previous, self._where, self._next):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self._zoom)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.setContentsMargins(12, 8, 12, 12)
        foot.addWidget(self._pdf)
        foot.addWidget(self._said)
        foot.addWidget(self._progress, 1)
        foot.addWidget(self._stop)
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def _paint(self) -> None:
        palette = self._theme.palette
        self._previous.setIcon(icon("chevron-left", palette))
        self._next.setIcon(icon("chevron-right", palette))
        self._print.setIcon(icon("print", palette, palette.accent_text))
        self._pdf.setIcon(icon("export", palette))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self._give_up()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._closed = True
        self._give_up()
        super().done(result)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def pages(self) -> Pages | None:
        """None while they are being laid out."""
        return self._pages

    def _turn_to(self, index: int) -> None:
        if self._pages is None or not 0 <= index < len(self._pages):
            return
        self._index = index
        self._view.show_pages(self._pages, index)
        self._area.verticalScrollBar().setValue(0)
        self._refresh()

    def _fit(self) -> None:
        whole = self._zoom.currentIndex() == 0
        room = self._area.maximumViewportSize()
        self._view.set_scale(self._view.fitting(room, whole=whole))

    def _refresh(self) -> None:
        pages, busy = self._pages, self._work is not None
        count = len(pages) if pages else 0
        self._previous.setEnabled(self._index > 0)
        self._next.setEnabled(self._index + 1 < count)
        self._where.setText(
            self.tr("Page {page} of {pages}").format(page=self._index + 1, pages=count)
            if count
            else ""
        )
        for button in (self._print, self._pdf):
            button.setEnabled(bool(count) and not busy)
        self._progress.setVisible(busy)
        self._stop.setVisible(busy and pages is not None)

    def _advance(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)

    # -- what is done --------------------------------------------------------------------------

    def _start(self, work: object, name: str) -> None:
        self._said.setText("")
        self._work = self._tasks.start(work, name)  # type: ignore[arg-type] # a coroutine of ours
        self._refresh()

    def _give_up(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _over(self) -> None:
        self._work = None
        if not self._closed:  # or the buttons may be gone already
            self._refresh()

    async def _compose(self) -> None:
        try:
            self._pages = await self._laid_out(self._layout)
            self._turn_to(0)
            self._fit()
        finally:
            self._over()

    async def _laid_out(self, layout: QPageLayout) -> Pages:
        return await compose(self._report, Paper.of(layout), self._told, self._advance)

    async def _save(self) -> None:
        try:
            await self._save_pdf()
        finally:
            self._over()

    async def _save_pdf(self) -> None:
        pages = self._pages
        if pages is None:
            return

        async def write(target: Path, progress: Callable[[int, int], None]) -> None:
            def both(done: int, total: int) -> None:
                self._advance(done, total)
                progress(done, total)

            await save_pdf(pages, self._layout, target, both)

        saved = await self._saving.file(self._report.title, PDF, write, self)
        if saved is not None:
            self._said.setText(self.tr("Saved as “{name}”").format(name=saved.name))

    async def _send(self) -> None:
        """Through the system's dialog; without a printer, a PDF is offered."""
        try:
            if not self._find_printer():
                if await self._ask_pdf(self.tr("No printer is set up on this computer.")):
                    await self._save_pdf()
                return
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setPageLayout(self._layout)
            dialog = QPrintDialog(printer, self)
            dialog.setObjectName("system-print-dialog")
            if await answer(dialog) == QDialog.DialogCode.Accepted:
                await self._print_on(printer)
        finally:
            self._over()

    async def _print_on(self, printer: QPrinter) -> None:
        try:
            pages = await self._laid_out(printer.pageLayout())
            await print_pages(pages, printer, self._advance)
        except PrintFailed:
            if await self._ask_pdf(self.tr("The printer did not take the pages.")):
                await self._save_pdf()
        else:
            self._said.setText(self.tr("Sent to the printer"))

    async def _ask_pdf(self, sentence: str) -> bool:
        box = message_box(
            self, self.tr("Not printed"), sentence, self.tr("You can save the pages as a PDF.")
        )
        box.setObjectName("not-printed")
        box.setIcon(QMessageBox.Icon.Information)
        save = box.addButton(self.tr("Save as PDF…"), QMessageBox.ButtonRole.AcceptRole)
        save.setObjectName("save-pdf-instead")
        close = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        close.setObjectName("close")
        box.setDefaultButton(save)
        box.setEscapeButton(close)
        pressed: list[object] = []
        box.buttonClicked.connect(pressed.append)
        await answer(box)
        return bool(pressed) and pressed[0] is save


async def preview(dialog: PrintPreview) -> None:
    """Show it until it is closed."""
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    await answer(dialog)
