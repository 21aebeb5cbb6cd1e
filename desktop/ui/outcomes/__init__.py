"""The window of what became of an operation: a row each, the reasons, and what can be done."""

from desktop.ui.outcomes.parts import Part
from desktop.ui.outcomes.row import OutcomeRow, Result, of_journal, of_operation
from desktop.ui.outcomes.window import OutcomeWindow

__all__ = ["OutcomeRow", "OutcomeWindow", "Part", "Result", "of_journal", "of_operation"]
