"""What becomes of work under way when somebody closes the window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.ui.leaving import Leaving
from desktop.ui.leaving_question import LeavingChoice, LeavingQuestion
from desktop.ui.offices import Offices
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow


class Departure(QObject):
    """Asks once, and leads to the end of the program when the work has come to its own.

    A log-off and the signals of the system never come here: there is no time for questions.
    """

    def __init__(self, window: MainWindow, theme: Theme, tasks: Tasks, leaving: Leaving) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._leaving = leaving
        self._offices: Offices | None = None
        self._question: LeavingQuestion | None = None
        self._winding_up = False
        window.leave_asked.connect(self.ask)

    def look_after(self, offices: Offices) -> None:
        """There are accounts from now on, and so there can be work under way."""
        self._offices = offices

    def ask(self) -> None:
        """Somebody wants to leave: at once where nothing is under way, else after the question."""
        if self._question is not None:
            self._question.activateWindow()
            return
        offices = self._offices
        lines = [] if offices is None or self._winding_up else offices.under_way()
        if offices is None or not lines or _session_ends():
            self._leaving.ask()
            return
        self._question = LeavingQuestion(self._theme, lines, self._window)
        self._tasks.start(self._answered(self._question, offices), "ask about the work under way")

    async def _answered(self, question: LeavingQuestion, offices: Offices) -> None:
        try:
            choice = await question.ask()
        finally:
            self._question = None
        if choice is LeavingChoice.STAY:
            return
        self._winding_up = True
        if choice is LeavingChoice.FINISH:
            offices.finish_quietly()
            for widget in QApplication.topLevelWidgets():
                widget.hide()
        else:
            offices.stop_all()
            self._window.tell(self.tr("Stopping: Storekeeper closes after the last answer."))
        await offices.over()
        self._leaving.ask()


def _session_ends() -> bool:
    """The system logs the user off, and closes the windows for it."""
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
