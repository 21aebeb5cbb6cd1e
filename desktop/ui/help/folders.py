"""Where things lie: the folders of the program, opened or copied."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ground.places import Places
from desktop.ui.framed import Framed
from desktop.ui.plain import WrappingLabel
from desktop.ui.theme import Theme

_SIZE = QSize(660, 660)
_SCROLL_BAR = 12
_PATH = 220


class FoldersWindow(Framed):
    """Shows each folder with what it holds."""

    def __init__(
        self, theme: Theme, places: Places, exports: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "folders", "", parent)
        title = self.tr("Where things lie")
        self.setWindowTitle(title)
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(0, 0, 4, 0)
        self._rows.setSpacing(12)
        self._said = WrappingLabel(role="note")
        self._said.setObjectName("folders-said")
        self._add(
            "config",
            self.tr("Settings and portals"),
            self.tr("Your choices and the portals you are signed in to; secrets are sealed."),
            places.config,
        )
        self._add(
            "data",
            self.tr("Journal and lists"),
            self.tr("What was asked and what became of it, and what the portal last held."),
            places.data,
        )
        self._add(
            "cache",
            self.tr("Cache"),
            self.tr("May be deleted while Storekeeper is closed."),
            places.cache,
        )
        self._add(
            "log",
            self.tr("Log"),
            self.tr("What the program did, without secrets; at most 10 MB."),
            places.log,
        )
        self._add(
            "exports",
            self.tr("Exports"),
            self.tr("Where lists and documents are offered to be saved."),
            exports,
        )
        self._rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(content.minimumSizeHint().width() + _SCROLL_BAR)
        self.body.addWidget(WrappingLabel(title, role="dialog-title"))
        self.body.addWidget(area, 1)
        self.body.addWidget(self._said)
        self.offer_close()
        self.resize(_SIZE)

    def _add(self, key: str, name: str, why: str, folder: Path) -> None:
        shown = QLineEdit(QDir.toNativeSeparators(str(folder)))
        shown.setObjectName(f"path-{key}")
        shown.setAccessibleName(name)
        shown.setAccessibleDescription(why)
        shown.setReadOnly(True)
        shown.setMinimumWidth(_PATH)
        shown.setCursorPosition(0)
        box = QFrame()
        box.setProperty("role", "panel")
        grid = QGridLayout(box)
        grid.setContentsMargins(12, 10, 12, 12)
        grid.setVerticalSpacing(2)
        grid.addWidget(WrappingLabel(name, role="strong"), 0, 0)
        grid.addWidget(WrappingLabel(why, role="note"), 1, 0)
        line = QHBoxLayout()
        line.setContentsMargins(0, 6, 0, 0)
        line.setSpacing(8)
        line.addWidget(shown, 1)
        opens = self._button(f"open-{key}", self.tr("Open folder"), name)
        opens.clicked.connect(partial(self._open, folder))
        copies = self._button(f"copy-{key}", self.tr("Copy path"), name)
        copies.clicked.connect(partial(self._copy, folder))
        line.addWidget(opens)
        line.addWidget(copies)
        grid.addLayout(line, 2, 0)
        self._rows.addWidget(box)

    def _button(self, name: str, text: str, of: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(self.tr("{action}: {folder}").format(action=text, folder=of))
        button.setAutoDefault(False)
        return button

    def _open(self, folder: Path) -> None:
        if not folder.is_dir():
            told = self.tr("{folder} is not there.")
        elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            told = self.tr("{folder} was opened.")
        else:
            told = self.tr("No program on this computer opens folders. Copy the path instead.")
        self._said.setText(told.format(folder=QDir.toNativeSeparators(str(folder))))

    def _copy(self, folder: Path) -> None:
        path = QDir.toNativeSeparators(str(folder))
        QGuiApplication.clipboard().setText(path)
        self._said.setText(self.tr("{folder} was copied.").format(folder=path))
