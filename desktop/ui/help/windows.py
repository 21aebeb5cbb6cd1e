"""The windows of Help, each there once: asked for again, it comes to the front."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ground.places import Places
from desktop.ui.framed import Framed
from desktop.ui.help.about import AboutWindow
from desktop.ui.help.folders import FoldersWindow
from desktop.ui.help.keyboard import KeyboardWindow, ShortcutGroup
from desktop.ui.help.reading import ReadingWindow
from desktop.ui.help.safety import Safety
from desktop.ui.theme import Theme


class HelpWindows:
    """Owns them while they are open; each is made anew, so that it shows what holds now."""

    def __init__(
        self,
        theme: Theme,
        places: Places,
        window: QWidget,
        *,
        shortcuts: Callable[[], Sequence[ShortcutGroup]],
        exports: Callable[[], Path],
    ) -> None:
        self._theme = theme
        self._places = places
        self._window = window
        self._shortcuts = shortcuts
        self._exports = exports
        self._open: dict[str, Framed] = {}

    def keyboard(self) -> Framed:
        return self._present(
            "keyboard", lambda: KeyboardWindow(self._theme, self._shortcuts(), self._window)
        )

    def safety(self) -> Framed:
        def make() -> Framed:
            told = Safety()
            title = told.tr("How the books are kept safe")
            return ReadingWindow(self._theme, "safety", title, told.text(), self._window)

        return self._present("safety", make)

    def folders(self) -> Framed:
        return self._present(
            "folders",
            lambda: FoldersWindow(self._theme, self._places, self._exports(), self._window),
        )

    def about(self) -> Framed:
        return self._present("about", lambda: AboutWindow(self._theme, self._window))

    def _present(self, name: str, make: Callable[[], Framed]) -> Framed:
        there = self._open.get(name)
        if there is None:
            there = self._open[name] = make()
            there.finished.connect(lambda _: self._closed(name))
        there.present()
        return there

    def _closed(self, name: str) -> None:
        self._open.pop(name).deleteLater()
