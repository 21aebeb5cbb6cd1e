"""What tests of several open accounts share: offices over a demo portal, and accounts in them."""

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.accounts.account import Account, AccountKind, OAuthSecret, Secret, WebhookSecret
from desktop.accounts.book import Accounts, Added
from desktop.ground.preferences import Preferences
from desktop.stock.movements import Act
from desktop.stock.problems import Problem
from desktop.ui.connect.dialog import ConnectDialog
from desktop.ui.exporting.saving import Saving
from desktop.ui.main.page import DeskPage
from desktop.ui.offices import Offices
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from desktop.work.account_list import AccountList
from desktop.work.connecting import Connecting
from desktop.work.opening import OpenAccount, Opening
from desktop.work.operations import Asked, Operation
from desktop.work.settings_kept import KeptSettings
from tests.accounts.keychains import MemoryKeychain
from tests.demo import small_world as world
from tests.ui.connecting_parts import CLIENT_SECRET, Served, no_pause, served
from tests.ui.waiting import until

ACCESS, REFRESH = "acc3ss-token-of-the-test", "refr3sh-token-of-the-test"
TRANSFER, WRITE_OFF = 13, 14
"""Drafts that can be conducted."""
_FAR = 4_000_000_000.0


class Desks:
    """The window with its offices, and the accounts that are opened in it."""

    def __init__(self, theme: Theme, folder: Path, portal: Served) -> None:
        self.portal = portal
        world.row(portal.db, TRANSFER, 101, 1, source=1, target=2)
        world.row(portal.db, WRITE_OFF, 101, 1, source=1)
        kinds = [f"{act}:{kind}" for act in ("view", "conduct") for kind in "ASMRD"]
        world.grant(portal.db, *kinds, "catalog_read", "store_view", stores="all")
        self.data = folder / "data"
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.keychain = MemoryKeychain()
        self.accounts = Accounts(self.data, self.keychain)
        preferences = Preferences(folder / "preferences.json")
        self.window = MainWindow(theme, preferences)
        self.offices = Offices(
            self.window,
            theme,
            self.tasks,
            Opening(self.accounts, lambda: datetime.now(UTC)),
            Connecting(self.accounts, sleep=no_pause, port=0),
            AccountList(self.accounts),
            KeptSettings(preferences),
            Saving(self.window, folder=folder),
        )
        self.pages: list[str] = []
        self.offices.again._open_page = self.pages.append
        self.window.show()

    # -- accounts ------------------------------------------------------------------------------

    def _add(self, name: str, kind: AccountKind, secret: Secret, user_id: int) -> Account:
        added = self.accounts.add(
            name=name,
            colour="blue",
            portal=self.portal.address,
            kind=kind,
            secret=secret,
            user_id=user_id,
            person=name,
        )
        assert isinstance(added, Added)
        return added.account

    def by_webhook(self, name: str, user_id: int, code: str) -> Account:
        return self._add(name, AccountKind.WEBHOOK, WebhookSecret(user_id, code), user_id)

    def administrator(self) -> Account:
        return self.by_webhook("Office", 1, world.ADMIN_CODE)

    def clerk(self) -> Account:
        return self.by_webhook("Hall", 7, world.CLERK_CODE)

    def by_sign_in(self) -> Account:
        """An account that has signed in by OAuth; the portal knows its tokens."""
        with self.portal.db as db:
            db.executemany(
                "INSERT INTO tokens VALUES (?, ?, 1, ?)",
                [("access", ACCESS, _FAR), ("refresh", REFRESH, _FAR)],
            )
        secret = OAuthSecret(
            client_id="local.1",
            client_secret=CLIENT_SECRET,
            access_token=ACCESS,
            refresh_token=REFRESH,
            expires_at=datetime.now(UTC) + timedelta(hours=1),
            member_id="m" * 32,
            client_endpoint=f"{self.portal.address}/rest/",
            auth_server=self.portal.address,
        )
        return self._add("Signed in", AccountKind.OAUTH, secret, 1)

    def session_ends(self, *, for_good: bool) -> None:
        """The access token runs out; `for_good` when the refresh token is worth nothing either."""
        with self.portal.db as db:
            db.execute("UPDATE tokens SET expires = 0 WHERE kind = 'access'")
            if for_good:
                db.execute("DELETE FROM tokens WHERE kind = 'refresh'")

    # -- at work -------------------------------------------------------------------------------

    async def open(self, account: Account) -> OpenAccount:
        assert await self.offices.open(account)
        opened = self.opened(account)
        standing = opened.desk.keeping
        await until(lambda: standing.standing.complete and not standing.standing.reading, "list")
        return opened

    def opened(self, account: Account) -> OpenAccount:
        opened = self.offices.opened(account.key)
        assert opened is not None
        return opened

    @property
    def page(self) -> DeskPage:
        assert self.window.desk_page is not None
        return self.window.desk_page

    @property
    def sign_in_dialogs(self) -> list[ConnectDialog]:
        return [each for each in self.window.findChildren(ConnectDialog) if each.isVisible()]

    def conduct(self, opened: OpenAccount, *ids: int) -> Operation:
        seen = opened.desk.seen(ids)
        assert len(seen) == len(ids)
        operation = opened.desk.conducting.ask(Asked(act=Act.CONDUCT, documents=seen))
        assert operation is not None
        return operation

    def times(self, document_id: int) -> int:
        """How often the document's first line moved stock, by the portal's own ledger."""
        row = self.portal.db.execute(
            "SELECT COUNT(*) FROM ledger WHERE document_id = ? AND act = 'conduct'"
            " GROUP BY line_id",
            (document_id,),
        ).fetchone()
        return int(row[0]) if row else 0

    async def close(self) -> None:
        self.window.hide()
        self.offices.leave()
        await self.tasks.end()
        await self.offices.close()
        self.window.close_for_good()
        self.window.deleteLater()


@contextlib.asynccontextmanager
async def desks(theme: Theme, folder: Path) -> AsyncIterator[Desks]:
    async with served() as portal:
        made = Desks(theme, folder, portal)
        try:
            yield made
        finally:
            await made.close()
    for failure in made.failures:
        raise failure


def problem_of(operation: Operation, document_id: int) -> Problem | None:
    return operation.outcomes[document_id].problem


def stored_rows(file: Path, table: str) -> int:
    with contextlib.closing(sqlite3.connect(file)) as db:
        return int(db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])
