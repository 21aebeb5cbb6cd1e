"""Plays the tour's steps one after another and says at which one it failed."""

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop.ui.theme import Theme
from desktop.ui.tour.camera import Camera
from desktop.ui.tour.steps import steps
from desktop.ui.window import MainWindow


async def play(
    window: MainWindow, theme: Theme, folder: Path, open_demo: Callable[[], Awaitable[None]]
) -> bool:
    """Play every step, each in light and dark; False, and a line on stderr, where one failed."""
    camera = Camera(theme, folder)
    step = "getting ready"
    try:
        camera.make_ready()
        for step, perform in steps(window, open_demo):  # noqa: B007 - read in except
            await perform(camera)
    except Exception as failure:  # whatever went wrong, its step is what helps
        print(f"storekeeper: the tour failed at '{step}': {failure}", file=sys.stderr)
        return False
    return True
