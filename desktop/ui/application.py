"""Qt's application object, which asks to leave instead of ending the loop by itself."""

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Signal
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.ground.places import NAME
from desktop.ui.icons import application_icon


class Application(QApplication):
    """Turns Cmd+Q, log-off and `quit()` into the one signal everybody leaves by.

    Qt would end the event loop at once, before tasks are ended and files are closed. The event
    is caught where it arrives: a filter would be asked about every event of every widget.
    """

    leave_asked = Signal()

    def __init__(self, arguments: list[str]) -> None:
        QCoreApplication.setApplicationName(NAME)
        QCoreApplication.setApplicationVersion(__version__)
        QApplication.setDesktopFileName(NAME)
        super().__init__(arguments)
        if QLocale().language() is QLocale.Language.C:  # which writes figures for machines
            QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        self.setApplicationDisplayName("Storekeeper")
        self.setWindowIcon(application_icon())
        self.setQuitOnLastWindowClosed(False)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.leave_asked.emit()
            return True
        return super().event(event)
