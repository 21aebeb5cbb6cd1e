"""A run of the real program that is left while documents are being conducted.

Started by test_acting_leaving.py as `python -m tests.ui.finisher WAY FOLDER`. The demo portal
answers slowly; when an operation is under way it prints `ready` and leaves by WAY: a button of
the question, `log-off`, or a signal that the test sends.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop import app
from desktop.ground.command_line import Options
from desktop.stock.documents import Status
from desktop.stock.movements import Act
from desktop.ui.connect.demo_wish import DemoWish
from desktop.ui.leaving_question import LeavingQuestion
from desktop.ui.main.page import DeskPage
from desktop.work.claims import Stage
from desktop.work.operations import Asked, Seen
from tests.ui.waiting import until

MANY = 30
"""More than fit into the first request."""


async def conduct(program: app.Program, way: str) -> None:
    await program.equipped.wait()
    equipment = program.equipment
    assert equipment is not None
    await until(lambda: equipment.offices is not None, "the accounts")
    await equipment.open_demo(DemoWish(slow_seconds=0.3))
    page = program.window.desk_page
    assert page is not None
    await until(lambda: page.desk.keeping.standing.complete, "the list")
    asked = page.acting.ask(Asked(act=Act.CONDUCT, documents=_drafts(page)))
    assert asked is not None
    claims = page.desk.claims
    await until(
        lambda: any(claims.stage(each) is Stage.WORKING for each in asked.documents), "a request"
    )
    print("ready", flush=True)
    if way == "log-off":
        qt = QApplication.instance()
        assert qt is not None
        QCoreApplication.postEvent(qt, QEvent(QEvent.Type.Quit))
    elif not way.startswith("SIG"):
        program.window.close()
        question = program.window.findChild(LeavingQuestion)
        assert isinstance(question, LeavingQuestion)
        await until(question.isActiveWindow, "the question")
        button = question.findChild(QPushButton, way)
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked.ended_at is None
        if way == "finish-in-background":
            await until(lambda: not program.window.isVisible(), "the window to go")
        if way == "keep-open":
            await asked.finished.wait()
            assert program.window.isVisible()
            assert not program.window.findChild(LeavingQuestion)
            program.window.close()
    await asked.finished.wait()


def _drafts(page: DeskPage) -> tuple[Seen, ...]:
    known = page.desk.seen(range(1, 10_000))
    return tuple(each for each in known if each.document.status is Status.DRAFT)[:MANY]


def main() -> int:
    way, folder = sys.argv[1:]
    start = app.Program.start

    def start_and_conduct(program: app.Program) -> None:
        start(program)
        program.tasks.start(conduct(program, way), "conduct")

    app.Program.start = start_and_conduct  # type: ignore[method-assign, assignment] # only in this process
    return app.run(Options(data_dir=Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
