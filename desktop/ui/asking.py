"""A dialog is awaited: opened, not run, so that everything else goes on meanwhile."""

import asyncio

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog


async def answer(dialog: QDialog) -> int:
    """Open `dialog`, wait until it is closed, and take it away, also when we are cancelled."""
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def over(result: int) -> None:
        if not closed.done():
            closed.set_result(result)

    dialog.finished.connect(over)
    quit_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), dialog)
    if quit_key.key().isEmpty():  # Windows has no standard key for it
        quit_key.setKey(QKeySequence("Ctrl+Q"))
    quit_key.activated.connect(lambda: _leave(dialog))  # the window behind is shut to keys
    try:
        QDialog.open(dialog)  # some dialogs hide it behind an `open` that wants arguments
        return await closed
    finally:
        dialog.finished.disconnect(over)
        dialog.close()
        dialog.deleteLater()


def _leave(dialog: QDialog) -> None:
    """As if the window behind had been closed: it may have something to ask first."""
    behind = dialog.parentWidget()
    if behind is None:
        QCoreApplication.quit()
    else:
        behind.window().close()
