"""A run of the real program that is left in one of the ways a person or a system leaves it.

Started by test_leaving.py as `python -m tests.ui.leaver WAY FOLDER`. When the window is up, a
dialog is open and a request hangs, it prints `ready` and leaves by WAY (the ways that come from
outside are left to the test).
"""

import asyncio
import socket
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop import app
from desktop.ground.command_line import Options
from desktop.portal import http
from desktop.portal.exchange import Patience
from desktop.ui.asking import answer


def leave(program: app.Program, way: str) -> None:
    window = program.window
    qt = QApplication.instance()
    assert qt is not None
    if way == "close":
        window.close()
    elif way == "key":
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        QTest.keyClick(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    elif way == "menu":
        quit_action = window.findChild(QAction, "quit")
        assert quit_action is not None
        quit_action.trigger()
    elif way == "log-off":
        QCoreApplication.postEvent(qt, QEvent(QEvent.Type.Quit))
    elif way == "quit":
        QCoreApplication.quit()


async def be_busy(program: app.Program, way: str, silent: socket.socket) -> None:
    address = f"http://127.0.0.1:{silent.getsockname()[1]}/"

    async def request() -> None:
        async with http.opened() as client:
            await client.post(address, b"{}", {}, Patience.LONG)

    await program.equipped.wait()
    dialog = QDialog(program.window)
    program.tasks.start(answer(dialog), "a dialog")
    program.tasks.start(request(), "a request in flight")
    loop = asyncio.get_running_loop()
    connection, _ = await loop.run_in_executor(None, silent.accept)
    with connection:
        await loop.run_in_executor(None, connection.recv, 10)
        assert dialog.isVisible()
        while not dialog.isActiveWindow():
            await asyncio.sleep(0.01)
        print("ready", flush=True)
        leave(program, way)
        await asyncio.sleep(60)


def main() -> int:
    way, folder = sys.argv[1:]
    start = app.Program.start
    with socket.create_server(("127.0.0.1", 0)) as silent:

        def start_busy(program: app.Program) -> None:
            start(program)
            program.tasks.start(be_busy(program, way, silent), "busy")

        app.Program.start = start_busy  # type: ignore[method-assign, assignment] # only in this process
        return app.run(Options(data_dir=Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
