"""The tour: the program plays its main jobs by itself, with real widgets, and takes pictures."""

from desktop.ui.tour.player import play

__all__ = ["play"]
