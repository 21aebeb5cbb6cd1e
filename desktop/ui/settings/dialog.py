"""The settings window: pages at the left, choices that hold at once, files to carry them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.asking import answer
from desktop.ui.exporting.saving import JSON, Saving
from desktop.ui.framed import Framed
from desktop.ui.icons import icon, pixmap
from desktop.ui.plain import tip
from desktop.ui.settings.pages import ICONS, Pages
from desktop.ui.settings.words import SettingWords
from desktop.ui.strips import Notice, StripLook, Strips
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.exporting.writing import Progress
from desktop.work.settings import Settings, with_values
from desktop.work.settings_file import ImportRefused, read, write
from desktop.work.settings_kept import KeptSettings

_SIZE = QSize(800, 600)
_SIDE = (170, 250)


class SettingsDialog(Framed):
    """Owns the choosing; every choice is kept at once and told by `changed`."""

    changed = Signal(object)
    """The settings as they are now."""
    forget_asked = Signal(int)
    """What is older than so many months shall be removed from the journal."""

    def __init__(
        self,
        theme: Theme,
        kept: KeptSettings,
        saving: Saving,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        languages: Sequence[tuple[str, str]] = (),
        may_forget: bool = False,
    ) -> None:
        """`languages` are codes with their own names; `may_forget` offers to shorten the journal,
        for which somebody must listen to `forget_asked`."""
        super().__init__(theme, "settings", "", parent)
        self.setWindowTitle(self.tr("Settings"))
        self._kept = kept
        self._saving = saving
        self._tasks = tasks
        self._may_forget = may_forget
        self._words = SettingWords(self)
        making = Pages(theme, languages, self)
        self._pages = making.make()
        self._forget = making.forget
        self._forget.clicked.connect(lambda: self.forget_asked.emit(self._kept.now.journal_months))
        making.choose_folder.clicked.connect(
            lambda: self._tasks.start(self._choose_folder(), "choose a folder")
        )
        self._strips = Strips(theme)
        self._strips.setAccessibleName(self.tr("Notices about the settings"))
        self._arrange()
        self._make_foot()
        for page in self._pages:
            page.wanted.connect(self._want)
        self.resize(_SIZE)
        theme.changed.connect(self._draw_icons)
        self._show(kept.now)
        self._tell_what_was_wrong()
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def show_page(self, key: str) -> None:
        """Open at a page: appearance, portal, acting, reasons, scanner, telling or computer."""
        keys = [page.key for page in self._pages]
        self._list.setCurrentRow(keys.index(key))

    def take(self, settings: Settings) -> None:
        """The settings were changed elsewhere, in a menu: show them."""
        self._show(settings)

    # -- parts ---------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("settings-pages")
        self._list.setAccessibleName(self.tr("Pages of settings"))
        self._list.setProperty("look", "pages")
        self._list.setIconSize(QSize(16, 16))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        for page in self._pages:
            item = QListWidgetItem(page.title, self._list)
            item.setToolTip(tip(page.title))
            self._stack.addWidget(page)
        self._list.currentRowChanged.connect(self._turn_to)
        self._draw_icons()
        side = QFrame()
        side.setProperty("look", "side")
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 12, 8, 12)
        column.addWidget(self._list)
        wide = self._list.sizeHintForColumn(0) + 40
        side.setFixedWidth(max(_SIDE[0], min(wide, _SIDE[1])))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._strips)
        right.addWidget(self._stack, 1)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(side)
        both.addLayout(right, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(both, 1)

    def _make_foot(self) -> None:
        export = self.offer("export-settings", self.tr("Export…"), far=True)
        export.clicked.connect(lambda: self._tasks.start(self._export(), "export settings"))
        bring = self.offer("import-settings", self.tr("Import…"), far=True)
        bring.clicked.connect(lambda: self._tasks.start(self._import(), "import settings"))
        self._restore = self.offer("restore-defaults", self.tr("Restore defaults"))
        self._restore.setToolTip(tip(self.tr("Only on this page")))
        self._restore.clicked.connect(self._restore_page)
        self.offer_close()

    def _draw_icons(self) -> None:
        for row, page in enumerate(self._pages):
            colours = self.theme.palette
            made = icon(ICONS[page.key], colours)
            for scale in (1.0, 2.0, 3.0):
                active = pixmap(ICONS[page.key], colours.link, 16, scale)
                made.addPixmap(active, QIcon.Mode.Selected)
            self._list.item(row).setIcon(made)

    def _tell_what_was_wrong(self) -> None:
        if (aside := self._kept.set_aside) is not None:
            self._say(
                "damaged",
                StripLook.WARNING,
                self.tr("The file of your choices was damaged."),
                self.tr(
                    "Everything is as the program comes. The damaged file is kept as {file}."
                ).format(file=aside.name),
            )
        elif self._kept.not_understood:
            names = [self._words.name(name) for name in self._kept.not_understood]
            self._say(
                "damaged",
                StripLook.WARNING,
                self.tr("Some settings could not be understood."),
                self.tr("These are as the program comes: {settings}.").format(
                    settings=", ".join(names)
                ),
            )

    # -- choosing ------------------------------------------------------------------------------

    def _want(self, name: str, value: Any) -> None:
        self._put(with_values(self._kept.now, **{name: value}))

    def _put(self, settings: Settings) -> None:
        if settings == self._kept.now:
            return
        self._kept.put(settings)
        self._show(settings)
        self.changed.emit(settings)

    def _show(self, settings: Settings) -> None:
        for page in self._pages:
            page.show_settings(settings)
        self._enable(settings)

    def _enable(self, settings: Settings) -> None:
        page = self._pages[max(0, self._list.currentRow())]
        usual = Settings()
        differs = any(getattr(settings, name) != getattr(usual, name) for name in page.names)
        self._restore.setEnabled(differs)
        self._forget.setEnabled(self._may_forget and settings.journal_months > 0)
        why = ""
        if not self._may_forget:
            why = self.tr("The journal is not open")
        elif not settings.journal_months:
            why = self.tr("The journal is kept for ever")
        self._forget.setToolTip(tip(why))

    def _turn_to(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._enable(self._kept.now)

    def _restore_page(self) -> None:
        usual = Settings()
        page = self._pages[self._list.currentRow()]
        values = {name: getattr(usual, name) for name in page.names}
        self._put(replace(self._kept.now, **values))
        if not self._restore.isEnabled():  # it had the focus, which must not vanish
            self._list.setFocus()

    # -- files ---------------------------------------------------------------------------------

    async def _choose_folder(self) -> None:
        dialog = QFileDialog(self)
        dialog.setObjectName("choose-folder")
        dialog.setWindowTitle(self.tr("Choose the folder for exports"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self._kept.now.exports_folder or str(self._saving.folder))
        accepted = await answer(dialog) == QDialog.DialogCode.Accepted
        if accepted and (chosen := dialog.selectedFiles()):
            self._want("exports_folder", str(Path(chosen[0])))

    async def _export(self) -> None:
        async def put(target: Path, _progress: Progress) -> None:
            write(self._kept.now, target)

        target = await self._saving.file(self.tr("Storekeeper settings"), JSON, put, self)
        if target is not None:
            self._say(
                "file",
                StripLook.INFO,
                self.tr("The settings were saved."),
                self.tr("{file} holds no password and no address.").format(file=target.name),
            )

    async def _import(self) -> None:
        dialog = QFileDialog(self)
        dialog.setObjectName("open-settings")
        dialog.setWindowTitle(self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Settings of Storekeeper (*.json)"), self.tr("All files (*)")]
        )
        folder = self._saving.folder
        dialog.setDirectory(str(folder) if folder.is_dir() else QDir.homePath())
        accepted = await answer(dialog) == QDialog.DialogCode.Accepted
        if accepted and (chosen := dialog.selectedFiles()):
            self.import_from(Path(chosen[0]))

    def import_from(self, source: Path) -> None:
        """Take the settings of a file, or say why not and change nothing."""
        try:
            brought = read(source, self._kept.now)
        except ImportRefused as refused:
            self._say(
                "file",
                StripLook.BAD,
                self.tr("Nothing was changed."),
                self._words.refusal(refused),
            )
            return
        self._put(brought.settings)
        told = self.tr("They are in use now.")
        if brought.unknown:
            told = self.tr("They are in use now. {number} are unknown here and were left out.")
        self._say(
            "file",
            StripLook.INFO,
            self.tr("The settings of {file} were imported.").format(file=source.name),
            told.format(number=len(brought.unknown)),
        )

    def _say(self, key: str, look: StripLook, fact: str, consequence: str) -> None:
        drawing = {StripLook.INFO: "check", StripLook.BAD: "refused"}.get(look, "warning")
        self._strips.show_strip(key, Notice(look, drawing, fact, consequence))
