"""The sentences about what went wrong and what became of an act; see `desktop.ui.problem_text`."""
