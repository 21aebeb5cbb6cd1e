"""What nobody foresaw: logged in full, shown once in plain words, and the program goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from desktop import __version__
from desktop.ground.logs import masked
from desktop.ui.plain import message_box

log = logging.getLogger(__name__)


class Unexpected(QObject):
    """Takes every exception that no one caught, from slots, tasks and threads."""

    raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box: QMessageBox | None = None
        self._former: tuple[Callable[..., object], Callable[..., object]] | None = None
        self.raised.connect(self._show)

    def install(self) -> None:
        self._former = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._from_python
        threading.excepthook = self._from_thread

    def uninstall(self) -> None:
        if self._former:
            sys.excepthook, threading.excepthook = self._former
            self._former = None
        self.close()

    def take(self, failure: BaseException) -> None:
        """Log `failure` and show it; safe to call from any thread."""
        log.error("unexpected", exc_info=failure)
        self.raised.emit(failure)

    def close(self) -> None:
        if self._box:
            self._box.close()
            self._box.deleteLater()
            self._box = None

    def _from_python(
        self,
        kind: type[BaseException],
        failure: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            if app := QApplication.instance():
                QCoreApplication.postEvent(app, QEvent(QEvent.Type.Quit))
            return
        self.take(failure.with_traceback(trace))

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _show(self, failure: BaseException) -> None:
        if self._box is not None and self._box.isVisible():
            return  # one box at a time; the log holds the others
        self.close()
        self._box = box = message_box(
            QApplication.activeWindow(),
            self.tr("Something went wrong"),
            self.tr("Something went wrong inside Storekeeper."),
            self.tr(
                "The program goes on. If you were conducting documents, refresh the list to see"
                " what the portal holds. The details help whoever looks after the program."
            ),
        )
        details = report(failure)
        copy = QPushButton(self.tr("Copy details"), box)
        copy.setObjectName("copy-details")
        # without the box's own slot the button copies and the box stays
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(_Copier(details, box).copy)
        close = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        close.setProperty("look", "primary")
        box.setDefaultButton(close)
        box.open()


class _Copier(QObject):
    """Puts a text on the clipboard when asked."""

    def __init__(self, text: str, parent: QObject) -> None:
        super().__init__(parent)
        self._text = text

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def report(failure: BaseException) -> str:
    """The details worth sending to somebody, without secrets."""
    trace = "".join(traceback.format_exception(failure))
    return masked(f"Storekeeper {__version__}, Python {sys.version.split()[0]}\n\n{trace}")
