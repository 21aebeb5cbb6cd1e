"""A dialog is awaited: opened, not run, so that everything else goes on meanwhile."""

import asyncio

from PySide6.QtWidgets import QDialog


async def answer(dialog: QDialog) -> int:
    """Open `dialog`, wait until it is closed, and take it away, also when we are cancelled."""
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def over(result: int) -> None:
        if not closed.done():
            closed.set_result(result)

    dialog.finished.connect(over)
    try:
        dialog.open()
        return await closed
    finally:
        dialog.finished.disconnect(over)
        dialog.close()
        dialog.deleteLater()
