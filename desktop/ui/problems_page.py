"""Recent problems: what the program logged as a warning or worse, and a report to hand on.

Nothing is sent: the report is a file that somebody saves, reads and passes on if they like.
"""

import platform
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__
from desktop.ground.logs import LOG_FILE, masked
from desktop.ground.recent import RecentTrouble, Trouble
from desktop.ui.exporting.saving import TEXT, Saving
from desktop.ui.framed import Framed
from desktop.ui.icons import icon
from desktop.ui.palette import Tone
from desktop.ui.plain import WrappingLabel, tip
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.exporting.fresh import Fresh
from desktop.work.exporting.writing import Progress
from desktop.work.settings import Settings, plain

_SIZE = QSize(760, 560)
_LOG_TAIL = 500_000
_NUMBER = Qt.ItemDataRole.UserRole


class ProblemsPage(QWidget):
    """Lists the troubles of this run, newest first; the chosen one stands below in full."""

    _heard = Signal()
    """Crosses from the thread that logged to the window's."""

    def __init__(
        self,
        theme: Theme,
        recent: RecentTrouble,
        saving: Saving,
        tasks: Tasks,
        *,
        log_folder: Path,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._recent = recent
        self._saving = saving
        self._tasks = tasks
        self._log_folder = log_folder
        self._settings = settings
        self.setObjectName("problems-page")
        self._said = WrappingLabel(role="second")
        self._said.setObjectName("problems-said")
        self._list = self._make_list()
        self._details = self._make_details()
        self._arrange()
        self._heard.connect(self._fill, Qt.ConnectionType.QueuedConnection)
        recent.heard = heard = self._heard.emit
        self.destroyed.connect(lambda: recent.turn_away(heard))
        theme.changed.connect(self._fill)
        self._fill()

    def report(self) -> str:
        """Everything worth handing on, with every secret masked."""
        return report(
            self._recent.troubles(),
            self._settings(),
            log_tail(self._log_folder / LOG_FILE),
            datetime.now(UTC),
        )

    # -- parts ---------------------------------------------------------------------------------

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("problems")
        made.setAccessibleName(self.tr("Recent problems"))
        made.setHeaderLabels([self.tr("What happened"), self.tr("Times"), self.tr("Last")])
        made.setRootIsDecorated(False)
        made.setIndentation(0)
        made.setUniformRowHeights(True)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = made.header()
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        made.currentItemChanged.connect(self._show_details)
        return made

    def _make_details(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setObjectName("problem-details")
        made.setAccessibleName(self.tr("The chosen problem in full"))
        made.setProperty("look", "reading")
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        return made

    def _arrange(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(10)
        halves.addWidget(self._list)
        halves.addWidget(self._details)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        self._copy = self._button("copy-problem", self.tr("Copy"), self._copy_details)
        self._clear = self._button("clear-problems", self.tr("Clear the list"), self._forget)
        self._save = self._button("save-report", self.tr("Save report…"), self._save_pressed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._copy)
        row.addWidget(self._clear)
        row.addStretch()
        row.addWidget(self._save)
        note = WrappingLabel(
            self.tr(
                "A report holds this list, the log, versions and settings; passwords and addresses"
                " with passwords are masked. It is sent to nobody: you save it and read it first."
            ),
            role="note",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._said)
        column.addWidget(halves, 1)
        column.addLayout(row)
        column.addWidget(note)

    def _button(self, name: str, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: pressed())
        return button

    # -- what is shown -------------------------------------------------------------------------

    def _fill(self) -> None:
        """Show what is kept now; the chosen one stays chosen."""
        item = self._list.currentItem()
        chosen = item.data(0, _NUMBER) if item is not None else None
        troubles = self._recent.troubles()
        self._list.clear()
        for trouble in reversed(troubles):
            row = self._row(trouble)
            self._list.addTopLevelItem(row)
            if trouble.number == chosen:
                self._list.setCurrentItem(row)
        newest = self._list.topLevelItem(0)
        if newest is not None and self._list.currentItem() is None:
            self._list.setCurrentItem(newest)
        self._list.setVisible(bool(troubles))
        self._details.setVisible(bool(troubles))
        self._copy.setEnabled(bool(troubles))
        self._clear.setEnabled(bool(troubles))
        self._said.setText(
            self.tr("Since Storekeeper was started this went wrong. The program went on.")
            if troubles
            else self.tr("Nothing went wrong since Storekeeper was started.")
        )

    def _row(self, trouble: Trouble) -> QTreeWidgetItem:
        locale = QLocale()
        moment = QDateTime.fromSecsSinceEpoch(int(trouble.last.timestamp()))
        when = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
        row = QTreeWidgetItem([trouble.sentence, locale.toString(trouble.times), when])
        word = self.tr("Failure") if trouble.severe else self.tr("Warning")
        row.setIcon(0, self._mark(trouble))
        row.setData(0, _NUMBER, trouble.number)
        row.setToolTip(0, tip(trouble.sentence))
        row.setToolTip(2, tip(locale.toString(moment, QLocale.FormatType.LongFormat)))
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        spoken = self.tr("{kind}: {sentence}").format(kind=word, sentence=trouble.sentence)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return row

    def _mark(self, trouble: Trouble) -> QIcon:
        colours = self._theme.palette
        tone = Tone.BAD if trouble.severe else Tone.WARNING
        name = "refused" if trouble.severe else "warning"
        return icon(name, colours, colours.pills[tone].text)

    def _show_details(self) -> None:
        trouble = self._chosen()
        self._details.setPlainText(_in_full(trouble) if trouble else "")

    def _chosen(self) -> Trouble | None:
        item = self._list.currentItem()
        number = item.data(0, _NUMBER) if item is not None else None
        return next((each for each in self._recent.troubles() if each.number == number), None)

    # -- what is done --------------------------------------------------------------------------

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    def _forget(self) -> None:
        self._recent.forget()
        self._fill()

    def _save_pressed(self) -> None:
        self._tasks.start(self._save_report(), "save a report")

    async def _save_report(self) -> None:
        content = self.report().encode()

        async def write(target: Path, _progress: Progress) -> None:
            fresh = Fresh(target)
            fresh.open()
            try:
                fresh.write(content)
                fresh.take_place()
            finally:
                fresh.discard()

        await self._saving.file(self.tr("Storekeeper report"), TEXT, write, self.window())


class ProblemsWindow(Framed):
    """The page in a window of its own."""

    def __init__(self, theme: Theme, page: ProblemsPage, parent: QWidget | None = None) -> None:
        super().__init__(theme, "problems-window", "", parent)
        title = self.tr("Recent problems")
        self.setWindowTitle(title)
        self.body.addWidget(WrappingLabel(title, role="dialog-title"))
        self.body.addWidget(page, 1)
        self.offer_close()
        self.resize(_SIZE)


def report(troubles: tuple[Trouble, ...], settings: Settings, log: str, now: datetime) -> str:
    """A plain text for whoever looks after the program, masked once more as a whole."""
    versions = [
        f"Storekeeper {__version__}",
        f"Python {sys.version.split()[0]}",
        f"Qt {qVersion()}",
        platform.platform(),
    ]
    chosen = msgspec.json.format(msgspec.json.encode(plain(settings)), indent=1).decode()
    sections = [
        ("Report", f"Made {now.isoformat(timespec='seconds')}\n" + "\n".join(versions)),
        ("Recent problems", "\n\n".join(map(_in_full, reversed(troubles))) or "None."),
        ("Settings", chosen),
        ("Log", log or "Empty."),
    ]
    return masked("\n\n".join(f"== {title} ==\n{text}" for title, text in sections) + "\n")


def log_tail(file: Path) -> str:
    """The end of the log, in whole lines."""
    try:
        with file.open("rb") as stream:
            start = max(0, stream.seek(0, 2) - _LOG_TAIL)
            stream.seek(start)
            tail = stream.read(_LOG_TAIL).decode("utf-8", "replace")
    except OSError as error:
        return f"The log cannot be read: {error.strerror}"
    return tail.partition("\n")[2] if start else tail


def _in_full(trouble: Trouble) -> str:
    when = trouble.last.isoformat(timespec="seconds")
    times = f" ({trouble.times} times)" if trouble.times > 1 else ""
    head = f"{when} {trouble.source}{times}\n{trouble.sentence}"
    return f"{head}\n\n{trouble.details}" if trouble.details else head
