"""Qt's own messages go to the log, like everybody else's, instead of to a terminal nobody reads."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    qInstallMessageHandler(_log)


def leave_qt_messages() -> None:
    qInstallMessageHandler(None)


def _log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "%s%s", _category(context), message)


def _category(context: QMessageLogContext) -> str:
    category = getattr(context, "category", None)
    return f"{category}: " if category and category != "default" else ""
