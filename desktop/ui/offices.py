"""The accounts that are open in this window: opened, switched between, and closed together."""

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.accounts.account import Account, AccountKind, Secret
from desktop.accounts.problems import AccountProblem
from desktop.ground.links import portal_of
from desktop.records.trouble import RecordsTrouble
from desktop.ui.connect.again import SignInAgain
from desktop.ui.connect.sentences import Sentences as ConnectSentences
from desktop.ui.exporting.saving import Saving
from desktop.ui.formats import Formats
from desktop.ui.knowing import Knowing
from desktop.ui.main.first_sight import FirstSight
from desktop.ui.main.memory import Memory
from desktop.ui.main.page import DeskPage
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from desktop.work.account_list import AccountList
from desktop.work.connecting import Connecting
from desktop.work.desk import SeatTakenError
from desktop.work.keeping import rhythm_of
from desktop.work.opening import OpenAccount, Opening
from desktop.work.operations import Operation
from desktop.work.settings import Settings
from desktop.work.settings_kept import KeptSettings

if TYPE_CHECKING:  # imported when somebody looks at the accounts
    from desktop.ui.accounts_page import AccountsDialog

log = logging.getLogger(__name__)
_PATIENCE = 4.0
"""Seconds for the last answer, when the system wants the program to end."""


class Offices(QObject):
    """Owns what is open of every account, and the dialogs that lead to more of them.

    An account that was opened stays so until the program ends: switching costs nothing, and what
    is under way in one goes on while another is looked at.
    """

    demo_wanted = Signal(object)
    """A DemoWish, or None for the demo portal as it is."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        tasks: Tasks,
        opening: Opening,
        connecting: Connecting,
        accounts: AccountList,
        kept: KeptSettings,
        saving: Saving,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._opening = opening
        self._connecting = connecting
        self._accounts = accounts
        self._kept = kept
        self._saving = saving
        self._open: dict[str, tuple[OpenAccount, DeskPage]] = {}
        self._current = ""
        self._sentences = ConnectSentences(self)
        self.again = SignInAgain(theme, tasks, connecting, window)
        self.again.connected.connect(self._signed_in_again)
        self.again.declined.connect(self._declined)
        self.knowing = Knowing(self.opened, self)
        self.knowing.learned.connect(self._learned)
        self._dialog: AccountsDialog | None = None
        window.connect_asked.connect(self.connect_dialog)
        window.accounts_asked.connect(self.accounts_dialog)

    def opened(self, key: str) -> OpenAccount | None:
        """The account with this key, if it is open."""
        found = self._open.get(key)
        return None if found is None else found[0]

    # -- opening -------------------------------------------------------------------------------

    async def open(
        self,
        account: Account,
        secret: Secret | None = None,
        *,
        demo: bool = False,
        sight: FirstSight | None = None,
    ) -> bool:
        """Show the account, opening it if it is not open yet; whether it is shown now.

        Its list may be in sight already. Then the page is built around it; where the account
        cannot be opened, it goes.
        """
        if account.key in self._open:
            self._show(account.key)
            return True
        opened: OpenAccount | None = None
        try:
            opened = await self._opened(account, secret, sight)
        finally:
            if sight is not None and (opened is None or opened.desk.known is not sight.known):
                sight.leave()
                sight = None
        if opened is None:
            return False
        page = self._page(opened, demo=demo, sight=sight)
        self._open[account.key] = (opened, page)
        self._show(account.key)
        opened.start(self._tasks.start)
        return True

    async def _opened(
        self, account: Account, secret: Secret | None, sight: FirstSight | None
    ) -> OpenAccount | None:
        """None where it cannot be opened, and the window has said why."""
        rhythm, known = rhythm_of(self._kept.now), sight.known if sight is not None else None
        try:
            opened = await self._opening.open(account, secret, rhythm, known)
        except SeatTakenError:
            self._window.show_not_opened(
                self.tr("{account} is open in another window of Storekeeper.").format(
                    account=account.name
                )
            )
            return None
        except RecordsTrouble as trouble:
            log.error("the account's files cannot be used: %s", trouble.trouble)  # noqa: TRY400
            self._window.show_not_opened(
                self.tr("The files of {account} cannot be used: {path}").format(
                    account=account.name, path=trouble.path
                )
            )
            return None
        if isinstance(opened, AccountProblem):
            self._window.show_not_opened(self._sentences.account_problem(opened))
            return None
        return opened

    def _page(
        self, opened: OpenAccount, *, demo: bool, sight: FirstSight | None = None
    ) -> DeskPage:
        account = opened.account
        if sight is None:
            sight = FirstSight(
                opened.desk.known,
                self._tasks,
                self._theme,
                self._window.new_commands(),
                Formats(),
                Memory(opened.folder),
                demo=demo,
            )
        page = DeskPage(
            opened.desk,
            sight,
            self._theme,
            account.portal,
            self._kept,
            self._saving,
            demo=demo,
        )
        page.apply(self._kept.now)
        page.accounts_wanted.connect(self.accounts_dialog)
        page.connect_wanted.connect(partial(self._sign_in_again, account))
        opened.again.on_wanted = lambda _: self._sign_in_again(opened.account)
        return page

    def say_anew(self) -> None:
        """The language changed: every page is made again, over the same desk."""
        current = self._current
        for key, (opened, old) in list(self._open.items()):
            self._window.drop_desk(old)
            demo = opened.account.kind is AccountKind.DEMO
            self._open[key] = (opened, self._page(opened, demo=demo))
        if current in self._open:
            self._show(current)

    def apply(self, settings: Settings) -> None:
        """Settings changed; every open account follows."""
        for _, page in self._open.values():
            page.apply(settings)

    async def open_portal(self, portal: str) -> bool:
        """Show an account of the portal that links call so; open ones first."""
        for key, (opened, _) in self._open.items():
            if portal_of(opened.account.portal) == portal:
                self._show(key)
                return True
        for entry in (await self._accounts.listing()).entries:
            account = entry.account
            gone = account.kind is AccountKind.DEMO  # a demo portal that does not run is none
            if not gone and portal_of(account.portal) == portal:
                return await self.open(account)
        return False

    def _show(self, key: str) -> None:
        opened, page = self._open[key]
        self._current = key
        self._window.show_desk(page, opened.account.name)

    # -- the end -------------------------------------------------------------------------------

    def under_way(self) -> list[str]:
        """Each operation that is not over, in words, with its account where several are open."""
        found: list[str] = []
        for opened, page in self._open.values():
            lines = page.results.under_way()
            if len(self._open) > 1:
                lines = [
                    self.tr("{account}: {work}").format(account=opened.account.name, work=line)
                    for line in lines
                ]
            found += lines
        return found

    def finish_quietly(self) -> None:
        """The work goes on to its end, and nobody is there to be told of it."""
        for _, page in self._open.values():
            page.results.be_quiet()
        for operation in self._operations():
            operation.go_on()

    def stop_all(self) -> None:
        """Nothing more is sent; what has left gets its answer."""
        for operation in self._operations():
            operation.stop()

    async def over(self) -> None:
        """Until nothing is under way."""
        while operations := self._operations():
            await operations[0].finished.wait()

    async def wind_up(self, patience: float = _PATIENCE) -> None:
        """Stop, and wait for the answer of what has left, but not for ever.

        What is cut off stands in the journal; the next start finds out what became of it.
        """
        for _, page in self._open.values():
            page.results.be_quiet()
        self.stop_all()
        try:
            async with asyncio.timeout(patience):
                await self.over()
        except TimeoutError:
            log.warning("work was cut off; the journal knows how far it came")

    def _operations(self) -> list[Operation]:
        return [
            each for opened, _ in self._open.values() for each in opened.desk.conducting.under_way
        ]

    def leave(self) -> None:
        """Remember how everything was arranged; nothing is asked for any page from now on."""
        for _, page in self._open.values():
            page.leave()

    async def close(self) -> None:
        for opened, _ in self._open.values():
            await opened.close()
        self._open.clear()

    # -- dialogs -------------------------------------------------------------------------------

    def connect_dialog(self) -> None:
        from desktop.ui.connect.dialog import ConnectDialog

        dialog = ConnectDialog(self._theme, self._tasks, self._connecting, parent=self._window)
        dialog.connected.connect(self._connected)
        dialog.demo_wanted.connect(self.demo_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def accounts_dialog(self) -> None:
        from desktop.ui.accounts_page import AccountsDialog

        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        dialog = AccountsDialog(
            self._theme,
            self._tasks,
            self._accounts,
            known=self.knowing.known,
            current=self._current,
            close_first=self._close_one,
            parent=self._window,
        )
        dialog.add_asked.connect(self.connect_dialog)
        dialog.again_asked.connect(self._sign_in_again)
        dialog.use_asked.connect(self._use)
        dialog.changed.connect(self._renamed)
        dialog.finished.connect(self._dialog_closed)
        self._dialog = dialog
        for key, (_, page) in self._open.items():
            self.knowing.learn(key, page.tasks)
        dialog.open()

    def _dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _learned(self, key: str) -> None:
        if self._dialog is not None:
            self._dialog.know_more(key)

    def _sign_in_again(self, account: Account) -> None:
        self.again.ask(account)

    def _use(self, account: Account) -> None:
        if account.kind.value == "demo" and account.key not in self._open:
            self.demo_wanted.emit(None)
            return
        self._tasks.start(self.open(account), "open an account")

    def _connected(self, account: Account) -> None:
        """A new account, or one that works again."""
        if self._dialog is not None:
            self._dialog.refresh(account.key)
        self._tasks.start(self._go_on(account, show=True), "open an account")

    def _signed_in_again(self, account: Account) -> None:
        """What waited goes on; who is looking at another account goes on looking at it."""
        if self._dialog is not None:
            self._dialog.refresh(account.key)
        self._tasks.start(self._go_on(account, show=False), "sign in again")

    def _declined(self, account: Account) -> None:
        if (opened := self.opened(account.key)) is not None:
            opened.again.answered(False)

    async def _go_on(self, account: Account, *, show: bool) -> None:
        opened = self.opened(account.key)
        if opened is not None:
            secret = await self._opening.secret(account)
            if not isinstance(secret, AccountProblem) and opened.sign_again(account, secret):
                self.knowing.learn(account.key, self._open[account.key][1].tasks)
                if show:
                    self._show(account.key)
                return
            await self._close_one(account.key)
        await self.open(account)

    async def _close_one(self, key: str) -> None:
        """Nothing of the account is written any more once this returns."""
        self.knowing.forget(key)
        if self._current == key:
            self._current = ""
        found = self._open.pop(key, None)
        if found is not None:
            opened, page = found
            opened.again.answered(False)
            self._window.drop_desk(page)
            await opened.close()

    def _renamed(self, account: Account) -> None:
        if account.key in self._open and account.key == self._current:
            self._window.name_portal(account.name)
