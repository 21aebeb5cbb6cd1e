"""The details pane: everything about the document that the list stands on."""

from desktop.ui.details.foreseen import Foreseen, Scope
from desktop.ui.details.history import HistoryEntry
from desktop.ui.details.many import Totals
from desktop.ui.details.pane import DetailsPane

__all__ = ["DetailsPane", "Foreseen", "HistoryEntry", "Scope", "Totals"]
