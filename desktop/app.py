"""The composition root: builds every part, starts it, and ends it again. Knows all rooms."""

import asyncio
import logging
import os
import sys

os.environ["QT_API"] = "pyside6"  # qasync would prefer another binding where one is installed

from datetime import datetime

import qasync

from desktop import __version__
from desktop.accounts.account import Account
from desktop.accounts.book import Accounts
from desktop.accounts.keychain import find_keychain
from desktop.demo_desk import DemoDesk, DemoFailedError
from desktop.ground.command_line import Options
from desktop.ground.logs import start_log, stop_log
from desktop.ground.places import Places
from desktop.ground.preferences import Preferences
from desktop.ground.recent import RecentTrouble
from desktop.records.presence import Presence
from desktop.records.trouble import RecordsTrouble
from desktop.ui.application import Application
from desktop.ui.collecting import Collecting
from desktop.ui.connect.demo_page import DemoWish
from desktop.ui.departure import Departure
from desktop.ui.idle import IdleLock
from desktop.ui.instance import Instance, hand_over
from desktop.ui.languages import LANGUAGES, Languages
from desktop.ui.leaving import Leaving
from desktop.ui.life import Life
from desktop.ui.link_opening import LinkOpening
from desktop.ui.offices import Offices
from desktop.ui.qt_messages import leave_qt_messages, log_qt_messages
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.tools import Tools
from desktop.ui.unexpected import Unexpected
from desktop.ui.window import MainWindow
from desktop.work.account_list import AccountList
from desktop.work.connecting import Connecting
from desktop.work.opening import Opening
from desktop.work.settings import Settings
from desktop.work.settings_kept import KeptSettings

log = logging.getLogger(__name__)
FAILED = 1
SHARED = 0.0005
"""Seconds for which another thread may keep Python to itself while the window waits for it."""


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
    """Owns the parts of one run, from the first window to the last file."""

    def __init__(
        self,
        qt: Application,
        options: Options,
        places: Places,
        tasks: Tasks,
        leaving: Leaving,
        recent: RecentTrouble,
    ) -> None:
        self.status = 0
        self._qt = qt
        self._options = options
        self._places = places
        self.tasks = tasks
        self._leaving = leaving
        self._theme = Theme(qt)
        preferences = Preferences(places.config / "preferences.json")
        self._kept = KeptSettings(preferences)
        self.languages = Languages(qt)
        self._language = self._kept.now.language
        self.languages.choose(options.language or self._language)
        self.window = MainWindow(self._theme, preferences)
        self.tools = Tools(self.window, self._theme, tasks, self._kept, places, recent, LANGUAGES)
        self._departure = Departure(self.window, self._theme, tasks, leaving)
        self.window.demo_asked.connect(self._demo_wanted)
        self.life = Life(
            self.window, self._theme, tasks, places.cache, self._kept.now, leave=leaving.ask
        )
        self.tools.changed.connect(self.life.apply)
        self.links = LinkOpening(self.window, self._open_portal)
        self.instance = Instance(places.data, self.window)
        self.instance.asked.connect(self._address_arrived)
        qt.address_arrived.connect(self._address_arrived)
        self._found_accounts = asyncio.Event()
        self.offices: Offices | None = None
        self._demo: DemoDesk | None = None
        self.idle = IdleLock(qt, self.window)
        self._settings_changed(self._kept.now)
        self.tools.changed.connect(self._settings_changed)

    def _settings_changed(self, settings: Settings) -> None:
        if settings.language != self._language:  # else the command line's holds for this run
            self._language = settings.language
            self.languages.choose(settings.language)
            self.window.say_anew()
            if self.offices is not None:
                self.offices.say_anew()
            if notice := self.languages.notice():
                self.window.tell(notice)
        self.idle.choose(settings.idle_minutes)

    def start(self) -> None:
        self.window.show()
        self.instance.listen()
        self.tasks.start(self._begin(), "begin")

    async def end(self) -> None:
        """Hide first: what follows may take a moment, and nobody should have to watch it."""
        self.instance.close()
        self.life.end()
        self.window.remember()
        for widget in self._qt.topLevelWidgets():
            widget.hide()
        if self.offices is not None:
            await self.offices.wind_up()
            self.offices.leave()
        await self.tasks.end()
        if self.offices is not None:
            await self.offices.close()
        if self._demo is not None:
            await self._demo.stop()
        self.window.close_for_good()
        self.window.deleteLater()

    async def _begin(self) -> None:
        """Find the accounts, which may take a keychain's time, then open what is wanted."""
        keychain = await asyncio.to_thread(find_keychain)
        accounts = Accounts(self._places.data, keychain)
        opening = Opening(accounts, lambda: datetime.now().astimezone())
        self._demo = DemoDesk(accounts, self._places.data, reset=self._options.demo_reset)
        self.offices = Offices(
            self.window,
            self._theme,
            self.tasks,
            opening,
            Connecting(accounts),
            AccountList(accounts),
            self._kept,
            self.tools.saving,
        )
        self._departure.look_after(self.offices)
        self.tools.changed.connect(self.offices.apply)
        self.offices.demo_wanted.connect(self._demo_wanted)
        self.window.let_connect()
        self._found_accounts.set()
        if self._options.tour is not None:
            await self._tour()
        elif self._options.demo:
            self.window.show_demo_starting()
            await self.open_demo()
            await self._opened_by_url()
        elif not await self._opened_by_url():
            wanted = await asyncio.to_thread(self._wanted, accounts)
            if wanted is not None:
                await self._open(wanted)

    def _wanted(self, accounts: Accounts) -> Account | None:
        """The account that the command line names, else the one used last."""
        name = self._options.profile
        named = accounts.named(name) if name else []
        return named[0] if named else accounts.last_used()

    async def _opened_by_url(self) -> bool:
        """An address on the command line leads to its own portal, whatever was used last."""
        return self._options.url is not None and await self.links.open(self._options.url)

    def _address_arrived(self, address: str) -> None:
        self.tasks.start(self.links.open(address), "open an address")

    async def _open_portal(self, portal: str) -> bool:
        await self._found_accounts.wait()
        assert self.offices is not None  # noqa: S101 - made before the accounts were said found
        return await self.offices.open_portal(portal)

    async def _open(self, account: Account) -> None:
        assert self.offices is not None  # noqa: S101 - made before any account
        if self._demo is not None and self._demo.is_mine(account):
            await self.open_demo(self._demo.wish_of(account))
        else:
            await self.offices.open(account)

    def _demo_wanted(self, wish: DemoWish | None = None) -> None:
        self.window.show_demo_starting()
        self.tasks.start(self.open_demo(wish), "demo portal")

    async def open_demo(self, wish: DemoWish | None = None) -> None:
        """Start the demo portal if it does not run yet, and open the account of its person."""
        if self._demo is None or self.offices is None:
            return  # nobody could ask before the accounts were found
        try:
            account, secret = await self._demo.account(wish or DemoWish())
        except DemoFailedError as failure:
            self.window.show_demo_failed(str(failure))
            return
        await self.offices.open(account, secret, demo=True)

    async def _tour(self) -> None:
        from desktop.ui.tour import play

        assert self._options.tour is not None  # noqa: S101 - asked for, or we were not called
        if not await play(self.window, self._theme, self._options.tour, self.open_demo):
            self.status = FAILED
        self._leaving.ask()
