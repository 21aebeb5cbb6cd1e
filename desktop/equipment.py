"""All that a run needs once its window is there: accounts, dialogs, tray, links, the demo portal.

Imported after the first rows are on screen, since half of the program hangs on it.
"""

import asyncio
from datetime import datetime

from desktop.accounts.account import Account
from desktop.accounts.book import Accounts
from desktop.accounts.keychain import find_keychain
from desktop.demo_desk import DemoDesk, DemoFailedError
from desktop.ground.command_line import Options
from desktop.ground.places import Places
from desktop.ground.recent import RecentTrouble
from desktop.ui.application import Application
from desktop.ui.connect.demo_wish import DemoWish
from desktop.ui.departure import Departure
from desktop.ui.idle import IdleLock
from desktop.ui.instance import Instance
from desktop.ui.languages import LANGUAGES, Languages
from desktop.ui.leaving import Leaving
from desktop.ui.life import Life
from desktop.ui.link_opening import LinkOpening
from desktop.ui.main.first_sight import FirstSight
from desktop.ui.offices import Offices
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.tools import Tools
from desktop.ui.window import MainWindow
from desktop.work.account_list import AccountList
from desktop.work.connecting import Connecting
from desktop.work.opening import Opening
from desktop.work.settings import Settings
from desktop.work.settings_kept import KeptSettings

FAILED = 1


class Equipment:
    """Owns what stands around the window, and what is open in it."""

    def __init__(
        self,
        qt: Application,
        options: Options,
        places: Places,
        tasks: Tasks,
        leaving: Leaving,
        recent: RecentTrouble,
        theme: Theme,
        kept: KeptSettings,
        languages: Languages,
        accounts: Accounts,
        window: MainWindow,
    ) -> None:
        self.status = 0
        self.window = window
        self.tasks = tasks
        self._options = options
        self._places = places
        self._leaving = leaving
        self._theme = theme
        self._kept = kept
        self._language = kept.now.language
        self._languages = languages
        self._accounts = accounts
        self.tools = Tools(window, theme, tasks, kept, places, recent, LANGUAGES)
        self._departure = Departure(window, theme, tasks, leaving)
        window.demo_asked.connect(self._demo_wanted)
        self.life = Life(window, theme, tasks, places.cache, kept.now, leave=leaving.ask)
        self.tools.changed.connect(self.life.apply)
        self.links = LinkOpening(window, self._open_portal)
        self.instance = Instance(places.data, window)
        self.instance.asked.connect(self._address_arrived)
        qt.address_arrived.connect(self._address_arrived)
        self._found_accounts = asyncio.Event()
        self.offices: Offices | None = None
        self._demo: DemoDesk | None = None
        self._idle = IdleLock(qt, window)
        self._settings_changed(kept.now)
        self.tools.changed.connect(self._settings_changed)

    def _settings_changed(self, settings: Settings) -> None:
        if settings.language != self._language:  # else the command line's holds for this run
            self._language = settings.language
            self._languages.choose(settings.language)
            self.window.say_anew()
            if self.offices is not None:
                self.offices.say_anew()
            if notice := self._languages.notice():
                self.window.tell(notice)
        self._idle.choose(settings.idle_minutes)

    # -- beginning and end ---------------------------------------------------------------------

    async def begin(self, account: Account | None, sight: FirstSight | None) -> None:
        """Ask the keychain, which may take its time, then open what is wanted: first of all the
        account whose list is in sight."""
        self.instance.listen()
        accounts = self._accounts
        accounts.vault.use_keychain(await asyncio.to_thread(find_keychain))
        self._demo = DemoDesk(accounts, self._places.data, reset=self._options.demo_reset)
        self.offices = Offices(
            self.window,
            self._theme,
            self.tasks,
            Opening(accounts, lambda: datetime.now().astimezone()),
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
        if account is not None:
            await self.offices.open(account, sight=sight)
        elif self._options.tour is not None:
            await self._tour()
        elif self._options.demo:
            self.window.show_demo_starting()
            await self.open_demo()
            await self._opened_by_url()
        elif not await self._opened_by_url():
            wanted = await asyncio.to_thread(accounts.wanted, self._options.profile)
            if wanted is not None:
                await self._open(wanted)

    async def wind_up(self) -> None:
        """Nothing new is heard; what is under way gets its answer."""
        self.instance.close()
        self.life.end()
        if self.offices is not None:
            await self.offices.wind_up()
            self.offices.leave()

    async def end(self) -> None:
        if self.offices is not None:
            await self.offices.close()
        if self._demo is not None:
            await self._demo.stop()

    # -- opening -------------------------------------------------------------------------------

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
