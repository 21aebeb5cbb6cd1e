"""The composition root: builds every part, starts it, and ends it again. Knows all rooms."""

import asyncio
import contextlib
import gc
import importlib
import linecache
import logging
import os
import sys

os.environ["QT_API"] = "pyside6"  # qasync would prefer another binding where one is installed

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import qasync

from desktop import __version__
from desktop.accounts.account import Account, AccountKind
from desktop.accounts.book import Accounts
from desktop.accounts.keychain import NoKeychain
from desktop.accounts.problems import Silence
from desktop.ground.command_line import Options
from desktop.ground.logs import start_log, stop_log
from desktop.ground.places import Places
from desktop.ground.preferences import Preferences
from desktop.ground.recent import RecentTrouble
from desktop.records.presence import Presence
from desktop.records.trouble import RecordsTrouble
from desktop.ui.application import Application
from desktop.ui.collecting import Collecting
from desktop.ui.formats import Formats
from desktop.ui.languages import Languages
from desktop.ui.leaving import Leaving
from desktop.ui.main.first_sight import FirstSight
from desktop.ui.main.memory import Memory
from desktop.ui.qt_messages import leave_qt_messages, log_qt_messages
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme, ThemeChoice
from desktop.ui.unexpected import Unexpected
from desktop.ui.window import MainWindow
from desktop.work.known import Holder, Known
from desktop.work.settings_kept import KeptSettings

if TYPE_CHECKING:  # imported once the window is there
    from desktop.equipment import Equipment

log = logging.getLogger(__name__)
FAILED = 1
SHARED = 0.0005
"""Seconds for which another thread may keep Python to itself while the window waits for it."""
_PATIENCE = 0.05
"""Seconds for which the window waits for its first rows before it comes without them."""
_UNSEEN = 0.5
THE_REST = (
    "desktop.portal.http",
    "desktop.portal.line",
    "desktop.work.connecting",
    "desktop.work.conducting",
    "desktop.work.opening",
    "desktop.ui.details",
    "desktop.ui.problem_text",
    "desktop.ui.main.paper",
    "desktop.ui.main.results",
    "desktop.ui.offices",
    "desktop.equipment",
)


def run(options: Options) -> int:
    """Run the program to its end; the exit status is 0 however it was asked to leave."""
    places = Places.inside(options.data_dir) if options.data_dir else Places.of_user()
    try:
        places.make()
        seat = Presence.take(places.data / "window")
        if seat is None:
            return _hand_over(options, places)
    except OSError as problem:
        return _refuse(f"its folder {problem.filename} cannot be used: {problem.strerror}")
    except RecordsTrouble as trouble:
        return _refuse(f"its folder {trouble.path.parent} cannot be used: {trouble.trouble.value}")
    with seat:
        return _run(options, places)


def _hand_over(options: Options, places: Places) -> int:
    """The program runs already on these files: its window comes to the front and opens the URL."""
    if options.tour is not None:
        return _refuse("it is open already, so no tour can be played; close it first")
    from desktop.ui.instance import hand_over

    if hand_over(places.data, options.url or ""):
        return 0
    return _refuse("it is open already but does not answer; close it first")


def _refuse(sentence: str) -> int:
    print(f"storekeeper: {sentence}", file=sys.stderr)
    return FAILED


def _run(options: Options, places: Places) -> int:
    try:
        log_handler = start_log(places.log)
    except OSError as problem:
        return _refuse(f"its folder {problem.filename} cannot be used: {problem.strerror}")
    recent = RecentTrouble()
    recent.start()
    log.info("Storekeeper %s starts", __version__)
    sys.setswitchinterval(SHARED)
    log_qt_messages()
    qt = Application(sys.argv[:1])
    unexpected = Unexpected(qt)
    unexpected.install()
    collecting = Collecting(qt)
    collecting.begin()
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(qt)) as runner:
            return runner.run(_main(qt, options, places, unexpected, recent))
    finally:
        collecting.end()
        unexpected.uninstall()
        leave_qt_messages()
        log.info("Storekeeper has ended")
        recent.stop()
        stop_log(log_handler)


async def _main(
    qt: Application,
    options: Options,
    places: Places,
    unexpected: Unexpected,
    recent: RecentTrouble,
) -> int:
    leaving = Leaving(qt)
    leaving.listen_to_signals()
    tasks = Tasks(unexpected.take)
    program = Program(qt, options, places, tasks, leaving, recent)
    try:
        program.start()
        await leaving.wait()
        return program.status
    finally:
        unexpected.close()
        await program.end()
        leaving.stop_listening()


class Program:
    """Owns one run, from the first window to the last file.

    What is known of the account used last comes first; the rest of the program is imported and
    set up behind it.
    """

    def __init__(
        self,
        qt: Application,
        options: Options,
        places: Places,
        tasks: Tasks,
        leaving: Leaving,
        recent: RecentTrouble,
    ) -> None:
        self._qt = qt
        self._options = options
        self._places = places
        self.tasks = tasks
        self._leaving = leaving
        self._recent = recent
        preferences = Preferences(places.config / "preferences.json")
        self._kept = KeptSettings(preferences)
        now = self._kept.now
        self._theme = Theme(qt, ThemeChoice(now.colours.value), now.contrast)
        self._languages = Languages(qt)
        self._languages.choose(options.language or now.language)
        self.window = MainWindow(self._theme, preferences)
        self.window.leave_asked.connect(self._leave_early)
        self._accounts = Accounts(places.data, NoKeychain(Silence.NONE))  # it is looked for later
        self._account: Account | None = None
        self._sight: FirstSight | None = None
        self.equipment: Equipment | None = None
        self.equipped = asyncio.Event()

    @property
    def status(self) -> int:
        return 0 if self.equipment is None else self.equipment.status

    def start(self) -> None:
        self.tasks.start(self._begin(), "begin")

    async def end(self) -> None:
        """Hide first: what follows may take a moment, and nobody should have to watch it."""
        self.window.remember()
        for widget in self._qt.topLevelWidgets():
            widget.hide()
        equipment = self.equipment
        if equipment is not None:
            await equipment.wind_up()
        await self.tasks.end()
        if self._sight is not None:
            self._sight.leave()
        if equipment is not None:
            await equipment.end()
        self.window.close_for_good()
        self.window.deleteLater()

    def _leave_early(self) -> None:
        if self.equipment is None:  # else it asks about the work under way
            self._leaving.ask()

    async def _begin(self) -> None:
        seen = asyncio.Event()
        self.window.seen.connect(seen.set)
        self._sight = await self._first_sight()
        self.window.show()
        with contextlib.suppress(TimeoutError):  # it may lie behind others, or be put away
            await asyncio.wait_for(seen.wait(), _UNSEEN)
        await self._load_the_rest()
        from desktop.equipment import Equipment

        self.equipment = Equipment(
            self._qt,
            self._options,
            self._places,
            self.tasks,
            self._leaving,
            self._recent,
            self._theme,
            self._kept,
            self._languages,
            self._accounts,
            self.window,
        )
        self.equipped.set()
        await self.equipment.begin(self._account, self._sight)

    async def _first_sight(self) -> FirstSight | None:
        """The list of the account used last, as it was last read, before anything else is there."""
        if self._options.demo or self._options.url is not None:
            return None
        looked = await asyncio.to_thread(self._look)
        if looked is None:
            return None
        self._account, known, folder = looked
        sight = FirstSight(
            known, self.tasks, self._theme, self.window.new_commands(), Formats(), Memory(folder)
        )
        sight.apply(self._kept.now)
        self.window.show_sight(sight, self._account.name)
        listed = self.tasks.start(sight.listing.first(), "list the first documents")
        if listed is not None:
            await asyncio.wait([listed], timeout=_PATIENCE)
        return sight

    def _look(self) -> tuple[Account, Known, Path] | None:
        account = self._accounts.wanted(self._options.profile)
        if account is None or account.kind is AccountKind.DEMO:
            return None
        folder = self._accounts.folder(account.key)
        if not isinstance(folder, Path):
            return None
        known = Known.of(folder, Holder.of(account), lambda: datetime.now().astimezone())
        return None if known is None else (account, known, folder)

    async def _load_the_rest(self) -> None:
        """One module after the other, so that the window answers in between."""
        for name in THE_REST:
            await asyncio.sleep(0)
            importlib.import_module(name)
        linecache.clearcache()  # for PySide6 has read the source of every module
        gc.freeze()  # and what a program is made of is no garbage
