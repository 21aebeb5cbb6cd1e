"""The windows that belong to no account: settings, help, and what went wrong lately."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from desktop.ground.places import Places
from desktop.ground.recent import RecentTrouble
from desktop.ui.exporting.saving import Saving
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme, ThemeChoice
from desktop.ui.window import MainWindow
from desktop.work.settings import Colours, Settings, with_values
from desktop.work.settings_kept import KeptSettings

if TYPE_CHECKING:  # each is imported when it is wanted for the first time
    from desktop.ui.help.keyboard import ShortcutGroup
    from desktop.ui.help.windows import HelpWindows
    from desktop.ui.problems_page import ProblemsWindow
    from desktop.ui.settings.dialog import SettingsDialog


class Tools(QObject):
    """Opens each of these windows once, and lets settings take effect at once."""

    changed = Signal(object)
    """The Settings from now on."""
    forget_asked = Signal(int)
    """The journal is to lose what is older than so many months."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        tasks: Tasks,
        kept: KeptSettings,
        places: Places,
        recent: RecentTrouble,
        languages: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._kept = kept
        self._places = places
        self._recent = recent
        self._languages = languages
        self.saving = Saving(self, folder=_folder(kept.now))
        self._settings: SettingsDialog | None = None
        self._problems: ProblemsWindow | None = None
        self._help: HelpWindows | None = None
        opens: dict[str, Callable[[], object]] = {
            "settings": self.settings,
            "keyboard": lambda: self.help.keyboard(),
            "safety": lambda: self.help.safety(),
            "places": lambda: self.help.folders(),
            "about": lambda: self.help.about(),
            "problems": self.problems,
        }
        self._opens = opens
        window.tool_asked.connect(self._open)
        window.theme_chosen.connect(self._theme_chosen)
        self._apply(kept.now)

    @property
    def help(self) -> "HelpWindows":
        if self._help is None:
            from desktop.ui.help.windows import HelpWindows

            self._help = HelpWindows(
                self._theme,
                self._places,
                self._window,
                shortcuts=self._shortcuts,
                exports=lambda: self.saving.folder,
            )
        return self._help

    def settings(self) -> "SettingsDialog":
        from desktop.ui.settings.dialog import SettingsDialog

        if self._settings is None:
            self._settings = SettingsDialog(
                self._theme,
                self._kept,
                self.saving,
                self._tasks,
                self._window,
                languages=self._languages,
            )
            self._settings.changed.connect(self._apply)
            self._settings.forget_asked.connect(self.forget_asked)
        self._settings.present()
        return self._settings

    def problems(self) -> "ProblemsWindow":
        from desktop.ui.problems_page import ProblemsPage, ProblemsWindow

        if self._problems is None:
            page = ProblemsPage(
                self._theme,
                self._recent,
                self.saving,
                self._tasks,
                log_folder=self._places.log,
                settings=lambda: self._kept.now,
            )
            self._problems = ProblemsWindow(self._theme, page, self._window)
        self._problems.present()
        return self._problems

    # -- inside --------------------------------------------------------------------------------

    def _open(self, name: str) -> None:
        self._opens[name]()

    def _apply(self, settings: Settings) -> None:
        self._theme.choose(ThemeChoice(settings.colours.value))
        self._theme.choose_contrast(settings.contrast)
        if folder := _folder(settings):
            self.saving.folder = folder
        self.changed.emit(settings)

    def _theme_chosen(self, choice: ThemeChoice) -> None:
        """From the menu: kept like any other setting."""
        settings = with_values(self._kept.now, colours=Colours(choice.value).value)
        self._kept.put(settings)
        if self._settings is not None:
            self._settings.take(settings)
        self._apply(settings)

    def _shortcuts(self) -> "list[ShortcutGroup]":
        """The menus with their commands, and the keys that belong to the list itself."""
        from desktop.ui.help.keyboard import ShortcutGroup

        groups = [
            ShortcutGroup(menu.title().replace("&", ""), _commands(menu.actions()))
            for menu in self._window.menus()
        ]
        return [
            *groups,
            ShortcutGroup(
                self.tr("In the list"),
                keys=(
                    (self.tr("Move"), "↑ ↓ Home End"),
                    (self.tr("Select or unselect the row"), "Space"),
                    (self.tr("Extend the selection"), "Shift+↑ ↓"),
                    (self.tr("Select all that match"), "Ctrl+A"),
                    (self.tr("To the details"), "Enter"),
                    (self.tr("View number n"), "Ctrl+1 … Ctrl+9"),
                    (self.tr("Lines, effect on stock, history"), "Alt+1 … Alt+3"),
                ),
            ),
        ]


def _folder(settings: Settings) -> Path | None:
    return Path(settings.exports_folder) if settings.exports_folder else None


def _commands(actions: Sequence[QAction]) -> list[QAction]:
    return [each for each in actions if not each.isSeparator() and not each.shortcut().isEmpty()]
