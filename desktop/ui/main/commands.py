"""Every command of the main window, once: its words, its key, its icon, and its menu."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.ui.icons import icon
from desktop.ui.plain import tip
from desktop.ui.theme import Theme, ThemeChoice


@dataclass(frozen=True, slots=True)
class Entry:
    """One command before it is made."""

    name: str
    text: str
    key: str = ""
    icon: str = ""
    checkable: bool = False
    of_table: bool = False
    """The key is the table's own; the menu only shows it."""


class Commands(QObject):
    """Owns the commands. Which of them can be given now is told by `allow`."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[str, str] = {}
        self._by_name: dict[str, QAction] = {}
        for entries in self._entries().values():
            for entry in entries:
                if entry is not None:
                    self._make(entry)
        self.themes = self._themes()
        theme.changed.connect(self._draw)
        self._draw()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def all(self) -> list[QAction]:
        return list(self._by_name.values())

    def allow(self, name: str, why_not: str = "") -> None:
        """A command that cannot be given is greyed and says why in its tool tip."""
        action = self._by_name[name]
        action.setEnabled(not why_not)
        action.setToolTip(tip(why_not or action.text().replace("&", "")))

    def adopt(self, name: str, action: QAction) -> None:
        """A command that another part of the window brings along, with its key."""
        self._by_name[name] = action

    def lend(self, name: str, slot: Callable[..., object]) -> None:
        """A command that can be given from now on, and what it does."""
        self._by_name[name].triggered.connect(slot)
        self.allow(name)

    def fill(self, bar: QMenuBar) -> None:
        """The menus, with every command in its place."""
        bar.clear()
        for title, entries in self._entries().items():
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)
            for entry in entries:
                if entry is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self._by_name[entry.name])
            if any(entry is not None and entry.name == "details" for entry in entries):
                self._add_themes(menu)

    # -- inside --------------------------------------------------------------------------------

    def _entries(self) -> dict[str, list[Entry | None]]:
        return {
            self.tr("&File"): [
                Entry("accounts", self.tr("&Accounts…"), icon="link"),
                None,
                Entry("export-csv", self.tr("Export as &CSV…"), "Ctrl+E", "export"),
                Entry("export-xlsx", self.tr("Export as &Excel…"), icon="export"),
                Entry("export-pdf", self.tr("Export as P&DF…"), icon="export"),
                Entry("print", self.tr("&Print…"), "Ctrl+P", "print"),
                None,
                Entry("quit", self.tr("&Quit"), "Ctrl+Q"),
            ],
            self.tr("&Edit"): [
                Entry("copy", self.tr("&Copy rows"), "Ctrl+C", "copy", of_table=True),
                Entry("select-all", self.tr("Select &all that match"), "Ctrl+A", of_table=True),
                Entry("select-none", self.tr("Select &none"), "Ctrl+Shift+A"),
                None,
                Entry("find", self.tr("&Find…"), "Ctrl+F", "search"),
                Entry("add-filter", self.tr("A&dd a filter…"), "Ctrl+Shift+F", "plus"),
                Entry("clear-filters", self.tr("Clea&r filters"), "Ctrl+Shift+L", "filter-off"),
            ],
            self.tr("&View"): [
                Entry("save-view", self.tr("&Save view…"), "Ctrl+S"),
                Entry("rename-view", self.tr("&Rename view…")),
                Entry("delete-view", self.tr("&Delete view…")),
                Entry("export-views", self.tr("&Export own views…")),
                Entry("import-views", self.tr("&Import views…")),
                None,
                Entry("columns", self.tr("&Columns")),
                Entry("details", self.tr("De&tails"), "Ctrl+I", "pane-right", checkable=True),
                Entry("next-pane", self.tr("&Next pane"), "F6"),
                Entry("previous-pane", self.tr("&Previous pane"), "Shift+F6"),
                None,
            ],
            self.tr("&Document"): [
                Entry("conduct", self.tr("&Conduct"), "Ctrl+Return", "conducted"),
                Entry("cancel", self.tr("C&ancel conducting…"), "Ctrl+Backspace", "undo"),
                None,
                Entry("reviewed", self.tr("Mark as &reviewed"), "Ctrl+R", "check"),
                Entry("open", self.tr("&Open in Bitrix24"), "Ctrl+O", "open-external"),
                Entry("read-again", self.tr("Read this document a&gain"), "Shift+F5", "refresh"),
            ],
            self.tr("&Operations"): [
                Entry("activity", self.tr("&Activity"), "Ctrl+J", "activity", checkable=True),
                Entry("pause", self.tr("&Pause"), "Ctrl+Shift+P", "pause"),
                Entry("stop", self.tr("&Stop"), "Ctrl+.", "stop"),
            ],
            self.tr("&Tools"): [
                Entry("refresh", self.tr("&Refresh"), "F5", "refresh"),
                Entry("pause-reading", self.tr("&Pause reading")),
                Entry("read-everything", self.tr("Read &everything again")),
                None,
                Entry("settings", self.tr("&Settings…"), "Ctrl+,"),
            ],
            self.tr("&Help"): [
                Entry("keyboard", self.tr("&Keyboard"), "F1"),
                Entry("safety", self.tr("How the &books are kept safe")),
                Entry("places", self.tr("Where things &lie")),
                Entry("problems", self.tr("Recent &problems")),
                None,
                Entry("about", self.tr("&About Storekeeper")),
            ],
        }

    def _make(self, entry: Entry) -> None:
        action = QAction(entry.text, self)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        if entry.key:
            action.setShortcut(QKeySequence(entry.key))
        if entry.of_table:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if entry.icon:
            self._icons[entry.name] = entry.icon
        roles = {
            "quit": QAction.MenuRole.QuitRole,
            "settings": QAction.MenuRole.PreferencesRole,
            "about": QAction.MenuRole.AboutRole,
        }
        action.setMenuRole(roles.get(entry.name, QAction.MenuRole.NoRole))
        self._by_name[entry.name] = action

    def _themes(self) -> QActionGroup:
        group = QActionGroup(self)
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("Colours of the s&ystem")),
            (ThemeChoice.LIGHT, self.tr("&Light")),
            (ThemeChoice.DARK, self.tr("Dar&k")),
        ):
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(choice)
            action.setObjectName(f"theme-{choice}")
            action.setChecked(choice is self._theme.choice)
            group.addAction(action)
        return group

    def _add_themes(self, menu: QMenu) -> None:
        menu.addActions(self.themes.actions())

    def _draw(self) -> None:
        for name, drawing in self._icons.items():
            self._by_name[name].setIcon(icon(drawing, self._theme.palette))
        for action in self.themes.actions():
            action.setChecked(action.data() == self._theme.choice)
