"""What was done and is being done: the dock with every operation, and the bar of what runs."""

from desktop.ui.activity.dock import ActivityDock
from desktop.ui.activity.entries import Entry, Exported, Live, Work
from desktop.ui.activity.running_bar import RunningBar

__all__ = ["ActivityDock", "Entry", "Exported", "Live", "RunningBar", "Work"]
