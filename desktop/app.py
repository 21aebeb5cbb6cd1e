"""The composition root: builds every part, starts it, and ends it again. Knows all rooms."""

import asyncio
import logging
import os
import shutil
import sys
from datetime import datetime
from pathlib import Path

os.environ["QT_API"] = "pyside6"  # qasync would prefer another binding where one is installed

import qasync

from desktop import __version__
from desktop.demo.process import DemoProcess, DemoStartError
from desktop.ground.command_line import Options
from desktop.ground.logs import keep_secret, start_log, stop_log
from desktop.ground.places import Places, make_private
from desktop.ground.preferences import Preferences
from desktop.portal import http
from desktop.portal.address import Webhook, understand
from desktop.portal.calls.facts import profile
from desktop.portal.line import Line
from desktop.portal.pacing import Bucket
from desktop.portal.signing import WebhookSigning
from desktop.stock.problems import Problem
from desktop.ui.application import Application
from desktop.ui.formats import Formats
from desktop.ui.leaving import Leaving
from desktop.ui.main.memory import Memory
from desktop.ui.main.page import DeskPage
from desktop.ui.qt_messages import leave_qt_messages, log_qt_messages
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.unexpected import Unexpected
from desktop.ui.window import MainWindow
from desktop.work.desk import Desk, Holder

log = logging.getLogger(__name__)
FAILED = 1


def run(options: Options) -> int:
    """Run the program to its end; the exit status is 0 however it was asked to leave."""
    places = Places.inside(options.data_dir) if options.data_dir else Places.of_user()
    try:
        places.make()
        log_handler = start_log(places.log)
    except OSError as problem:
        print(
            f"storekeeper: its folder {problem.filename} cannot be used: {problem.strerror}",
            file=sys.stderr,
        )
        return FAILED
    log.info("Storekeeper %s starts", __version__)
    log_qt_messages()
    qt = Application(sys.argv[:1])
    unexpected = Unexpected(qt)
    unexpected.install()
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qt)) as runner:
            return runner.run(_main(qt, options, places, unexpected))
    finally:
        unexpected.uninstall()
        leave_qt_messages()
        log.info("Storekeeper has ended")
        stop_log(log_handler)


async def _main(qt: Application, options: Options, places: Places, unexpected: Unexpected) -> int:
    leaving = Leaving(qt)
    leaving.listen_to_signals()
    tasks = Tasks(unexpected.take)
    async with http.opened() as client:
        program = Program(qt, options, places, tasks, leaving, client)
        try:
            program.start()
            await leaving.wait()
            return program.status
        finally:
            unexpected.close()
            await program.end()
            leaving.stop_listening()


class Program:
    """Owns the parts of one run, from the first window to the last file."""

    def __init__(
        self,
        qt: Application,
        options: Options,
        places: Places,
        tasks: Tasks,
        leaving: Leaving,
        client: http.Http,
    ) -> None:
        self.status = 0
        self._qt = qt
        self._options = options
        self._places = places
        self.tasks = tasks
        self.http = client
        self._leaving = leaving
        self._theme = Theme(qt)
        self.window = MainWindow(self._theme, Preferences(places.config / "window.json"))
        self.window.leave_asked.connect(leaving.ask)
        self.window.demo_asked.connect(self._demo_wanted)
        self._demo: DemoProcess | None = None
        self._desk: Desk | None = None

    def start(self) -> None:
        self.window.show()
        if self._options.tour is not None:
            self.tasks.start(self._tour(), "tour")
        elif self._options.demo:
            self._demo_wanted()

    async def end(self) -> None:
        """Hide first: what follows may take a moment, and nobody should have to watch it."""
        self.window.remember()
        for widget in self._qt.topLevelWidgets():
            widget.hide()
        self.window.leave_desk()
        await self.tasks.end()
        if self._desk is not None:
            await self._desk.close()
        if self._demo is not None:
            await self._demo.stop()
        self.window.close_for_good()
        self.window.deleteLater()

    def _demo_wanted(self) -> None:
        self.window.show_demo_starting()
        self.tasks.start(self.open_demo(), "demo portal")

    async def open_demo(self) -> None:
        """Start the demo portal and ask it, as any portal, who we are there."""
        try:
            self._demo = await DemoProcess.start(
                self._places.data / "demo.sqlite", reset=self._options.demo_reset
            )
        except DemoStartError as failure:
            self.window.show_demo_failed(str(failure))
            return
        webhook = understand(self._demo.account("administrator").webhook)
        assert isinstance(webhook, Webhook)  # noqa: S101 - the demo portal's own address
        keep_secret(webhook.code)
        who = await profile(Line(self.http, WebhookSigning(webhook), Bucket()))
        if isinstance(who, Problem):
            log.error("the demo portal does not answer: %s", type(who).__name__)
            self.window.show_demo_failed()
            return
        log.info("the demo portal answers, process %s", self._demo.pid)
        folder = self._places.data / "demo"
        if self._demo.facts.fresh:  # what was known was known of another company
            shutil.rmtree(folder, ignore_errors=True)
        make_private(folder)
        line = Line(self.http, WebhookSigning(webhook), Bucket())
        await self._open_desk(line, folder, Holder("demo", who.id, who.name), webhook.base)

    async def _open_desk(self, line: Line, folder: Path, holder: Holder, portal: str) -> None:
        """Open what is known of an account, show it, and begin to keep it true."""
        desk = await Desk.open(line, folder, holder, lambda: datetime.now().astimezone())
        self._desk = desk
        formats = Formats()
        page = DeskPage(
            desk,
            self.tasks.start,
            self._theme,
            self.window.commands,
            formats,
            Memory(folder),
            portal,
            demo=holder.account == "demo",
        )
        self.window.show_desk(page, self.window.tr("Demo portal"))
        desk.start(self.tasks.start)

    async def _tour(self) -> None:
        from desktop.ui.tour import play

        assert self._options.tour is not None  # noqa: S101 - asked for, or we were not called
        if not await play(self.window, self._theme, self._options.tour, self.open_demo):
            self.status = FAILED
        self._leaving.ask()
