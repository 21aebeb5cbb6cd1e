"""Takes the numbered pictures of the tour, light and dark."""

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.ground.places import make_private
from desktop.ui.theme import Theme, ThemeChoice


class Camera:
    """Saves what a widget shows, once in each theme."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self._theme = theme
        self._folder = folder
        self._taken = 0

    def make_ready(self) -> None:
        """Make the folder and take the pictures of an earlier tour away."""
        make_private(self._folder)
        for old in self._folder.glob("[0-9][0-9]-*.png"):
            old.unlink()

    async def take(self, widget: QWidget, name: str) -> None:
        self._taken += 1
        for choice in (ThemeChoice.DARK, ThemeChoice.LIGHT):
            self._theme.choose(choice)
            await asyncio.sleep(0.05)  # let the widgets lay themselves out and paint
            file = self._folder / f"{self._taken:02}-{name}-{choice}.png"
            if not widget.grab().save(str(file)):
                raise OSError(f"the picture {file} could not be saved")
