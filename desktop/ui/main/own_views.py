"""Own views: saved under a name, renamed, ordered, deleted, given to others as a file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from desktop.records.views import View
from desktop.ui.asking import answer
from desktop.ui.exporting.saving import VIEWS, Saving
from desktop.ui.main.commands import Commands
from desktop.ui.main.listing import Listing, Start
from desktop.ui.main.memory import NoViewsError, new_view, read_views, write_views
from desktop.ui.main.view_name import ViewName
from desktop.ui.plain import message_box
from desktop.ui.sidebar import Sidebar
from desktop.work.exporting.failures import failure
from desktop.work.exporting.writing import Progress


class OwnViews(QObject):
    """Does to own views what is asked, after asking back where something would be lost."""

    def __init__(
        self,
        listing: Listing,
        sidebar: Sidebar,
        commands: Commands,
        start: Start,
        keep: Callable[[tuple[View, ...]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._listing = listing
        self._commands = commands
        self._start = start
        self._keep = keep
        self._page = parent
        self._saving = Saving(self)
        sidebar.rename_wanted.connect(self._rename)
        sidebar.delete_wanted.connect(self._delete)
        sidebar.moved.connect(self._move)

    def lend(self) -> None:
        """The commands are this account's from now on."""
        for name, slot in (
            ("save-view", self._save_view),
            ("rename-view", self._rename_shown),
            ("delete-view", self._delete_shown),
            ("export-views", self._export),
            ("import-views", self._import),
        ):
            self._commands.lend(name, slot)
        self.allow()

    def allow(self) -> None:
        """Which of the commands can be given now."""
        shipped = self.tr("Only views of your own can be changed.")
        is_own = self._listing.view in self._listing.own
        for name in ("rename-view", "delete-view"):
            self._commands.allow(name, "" if is_own else shipped)
        none = self.tr("You have no views of your own yet.")
        self._commands.allow("export-views", "" if self._listing.own else none)

    # -- saving, renaming, ordering, deleting --------------------------------------------------

    def _save_view(self) -> None:
        self._start(self._saved(), "save a view")

    async def _saved(self) -> None:
        listing = self._listing
        chosen, order, view = listing.filter, listing.order, listing.view
        suggested = view.name if view in listing.own else ""
        name = await self._name(self.tr("Save view"), self.tr("Save"), suggested, ())
        if name is None:
            return
        there = self._named(name)
        made = new_view(name, chosen, order)
        if there is None:
            self._become((*listing.own, made))
        else:
            made = replace(made, key=there.key)
            self._become(tuple(made if each.key == there.key else each for each in listing.own))
        if (listing.filter, listing.order) == (chosen, order):
            listing.choose_key(made.key)
        self.allow()

    def _rename_shown(self) -> None:
        self._rename(self._listing.view.key)

    def _rename(self, key: str) -> None:
        self._start(self._renamed(key), "rename a view")

    async def _renamed(self, key: str) -> None:
        view = self._own(key)
        if view is None:
            return
        name = await self._name(self.tr("Rename view"), self.tr("Rename"), view.name, (view.name,))
        if name is None or self._own(key) is None:
            return
        replaced = self._named(name)
        kept = [each for each in self._listing.own if each.key == key or each is not replaced]
        self._become(tuple(replace(e, name=name) if e.key == key else e for e in kept))

    def _move(self, key: str, place: int) -> None:
        view = self._own(key)
        if view is not None:
            others = [each for each in self._listing.own if each.key != key]
            self._become((*others[:place], view, *others[place:]))

    def _delete_shown(self) -> None:
        self._delete(self._listing.view.key)

    def _delete(self, key: str) -> None:
        self._start(self._deleted(key), "delete a view")

    async def _deleted(self, key: str) -> None:
        view = self._own(key)
        if view is None:
            return
        box = message_box(
            self._window,
            self.tr("Delete view"),
            self.tr("Delete the view “{name}”?").format(name=view.name),
            self.tr("The documents it lists stay as they are."),
        )
        box.setObjectName("delete-view-question")
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("delete")
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        keep.setObjectName("keep")
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        pressed: list[object] = []
        box.buttonClicked.connect(pressed.append)
        await answer(box)
        if pressed == [delete]:
            self._become(tuple(each for each in self._listing.own if each.key != key))

    # -- files ---------------------------------------------------------------------------------

    def _export(self) -> None:
        self._start(self._exported(), "export views")

    async def _exported(self) -> None:
        views = self._listing.own

        async def write(target: Path, _progress: Progress) -> None:
            try:
                write_views(target, views)
            except OSError as error:
                raise failure(error, target) from None

        await self._saving.file(self.tr("Storekeeper views"), VIEWS, write, self._window)

    def _import(self) -> None:
        self._start(self._imported(), "import views")

    async def _imported(self) -> None:
        """Views of the same name as one that is there get a name of their own."""
        path = await self._which_file()
        if path is None:
            return
        try:
            found = read_views(path)
        except (NoViewsError, OSError) as error:
            await self._tell_unreadable(path, error)
            return
        names = {each.name.casefold() for each in self._listing.own}
        added: list[View] = []
        for view in found:
            named = replace(view, name=_unlike(view.name, names))
            names.add(named.name.casefold())
            added.append(named)
        self._become((*self._listing.own, *added))

    async def _which_file(self) -> Path | None:
        dialog = QFileDialog(self._window)
        dialog.setObjectName("import-views-dialog")
        dialog.setWindowTitle(self.tr("Import views"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Storekeeper views (*.views)"), self.tr("All files (*)")])
        dialog.setDirectory(str(self._saving.folder))
        accepted = await answer(dialog) == QDialog.DialogCode.Accepted
        chosen = dialog.selectedFiles()
        return Path(chosen[0]) if accepted and chosen else None

    async def _tell_unreadable(self, path: Path, error: Exception) -> None:
        text = self.tr("“{name}” could not be read.")
        if isinstance(error, NoViewsError):
            text = self.tr("“{name}” holds no views of Storekeeper.")
        box = message_box(
            self._window,
            self.tr("Nothing was imported"),
            text.format(name=path.name),
            (error.strerror or "") if isinstance(error, OSError) else "",
        )
        box.setObjectName("views-unreadable")
        box.setIcon(QMessageBox.Icon.Warning)
        box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole).setObjectName("close")
        await answer(box)

    # -- inside --------------------------------------------------------------------------------

    async def _name(
        self, title: str, act: str, suggested: str, free: tuple[str, ...]
    ) -> str | None:
        taken = [each.name for each in self._listing.own if each.name not in free]
        dialog = ViewName(self._window, title, act, suggested, taken)
        accepted = await answer(dialog) == QDialog.DialogCode.Accepted
        return dialog.name if accepted else None

    @property
    def _window(self) -> QWidget:
        """Dialogs belong to the window: it outlives the page, and whoever awaits them there."""
        return self._page.window()

    def _own(self, key: str) -> View | None:
        return next((each for each in self._listing.own if each.key == key), None)

    def _named(self, name: str) -> View | None:
        wanted = name.casefold()
        return next((e for e in self._listing.own if e.name.casefold() == wanted), None)

    def _become(self, views: tuple[View, ...]) -> None:
        """Kept at once: what was named with care shall outlive a power cut."""
        self._keep(views)
        self._listing.set_own(views)
        self.allow()


def _unlike(name: str, taken: set[str]) -> str:
    """`name`, with a number behind it while there is another of that name."""
    made, number = name, 2
    while made.casefold() in taken:
        made, number = f"{name} ({number})", number + 1
    return made
