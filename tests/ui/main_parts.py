"""The main window over the demo company, put together as the program does it."""

import asyncio
import contextlib
import inspect
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.demo import staff
from desktop.demo.faults import Faults
from desktop.demo.portal import Portal
from desktop.demo.server import build_app
from desktop.demo.serving import Serving
from desktop.ground.preferences import Preferences
from desktop.portal import http
from desktop.portal.address import Webhook, understand
from desktop.portal.line import Line
from desktop.portal.pacing import Bucket, Pace
from desktop.portal.signing import WebhookSigning
from desktop.records.rows import Row
from desktop.ui.exporting.saving import Saving
from desktop.ui.formats import Formats
from desktop.ui.main.first_sight import FirstSight
from desktop.ui.main.memory import Memory
from desktop.ui.main.page import DeskPage
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from desktop.work.desk import Desk
from desktop.work.keeping import Rhythm
from desktop.work.known import Holder
from desktop.work.patience import Patience
from desktop.work.settings_kept import KeptSettings
from tests.ui.connecting_parts import elsewhere
from tests.ui.waiting import until

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)
NOON = datetime(2026, 11, 18, 12, 4, tzinfo=UTC).timestamp()
FAST = Pace(1e6, 1e6)
BRISK = Rhythm(interval=0.1, after_failure=(0.05,))
CALM = Rhythm(interval=3600.0)
"""The portal is asked when somebody wants it, and at no other time."""


class Company:
    """The demo portal in a loop of its own; what is done to it is done there."""

    def __init__(self, portal: Portal, address: str) -> None:
        self.portal = portal
        self.address = address
        self._loop = asyncio.get_running_loop()

    def webhook(self, role: str) -> Webhook:
        account = next(a for a in staff.accounts(self.portal.db) if a.role == role)
        made = understand(f"{self.address}/rest/{account.user_id}/{account.code}/")
        assert isinstance(made, Webhook)
        return made

    async def do(self, work: Callable[[], T]) -> T:
        async def there() -> T:
            return work()

        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(there(), self._loop))

    async def sql(self, statement: str, *values: object) -> list[Any]:
        def run() -> list[Any]:
            with self.portal.db:
                return self.portal.db.execute(statement, values).fetchall()

        return await self.do(run)

    async def change(self, number: int, **facts: object) -> None:
        """Somebody else changes a document, now."""
        facts["date_modify"] = self.portal.clock()
        setting = ", ".join(f"{name} = ?" for name in facts)
        await self.sql(f"UPDATE documents SET {setting} WHERE id = ?", *facts.values(), number)

    async def new(self, **facts: object) -> int:
        """A document like the newest one, with these facts."""

        def copy() -> int:
            db = self.portal.db
            with db:
                cursor = db.execute("SELECT * FROM documents ORDER BY id DESC LIMIT 1")
                row = dict(zip([c[0] for c in cursor.description], cursor.fetchone(), strict=True))
                row |= {"id": row["id"] + 1, "date_modify": self.portal.clock()} | facts
                names, marks = ", ".join(row), ", ".join("?" * len(row))
                db.execute(f"INSERT INTO documents ({names}) VALUES ({marks})", list(row.values()))
            return int(row["id"])

        return await self.do(copy)

    async def delete(self, number: int) -> None:
        await self.sql("DELETE FROM elements WHERE doc_id = ?", number)
        await self.sql("DELETE FROM documents WHERE id = ?", number)

    @property
    def faults(self) -> Faults:
        assert isinstance(self.portal.hooks, Faults)
        return self.portal.hooks

    async def plan(self, *rules: dict[str, Any]) -> None:
        await self.do(lambda: self.faults.add(*rules))

    async def good_day(self) -> None:
        await self.do(self.faults.clear)

    async def switch(self, **values: Any) -> None:
        await self.do(lambda: self.portal.switches.change(values))


@contextlib.asynccontextmanager
async def _serving(template: sqlite3.Connection) -> AsyncIterator[Company]:
    with contextlib.closing(sqlite3.connect(":memory:", check_same_thread=False)) as db:
        template.backup(db)
        portal = Portal(db)
        portal.hooks = Faults(portal)
        portal.switches.change({"rate_burst": 0})
        async with Serving(build_app(portal)) as serving:
            company = Company(portal, serving.address)
            try:
                yield company
            finally:
                company.faults.clear()


class Office:
    """One window, and the desks that are opened in it one after another."""

    def __init__(self, theme: Theme, folder: Path, client: http.Http, company: Company) -> None:
        self.folder = folder
        self.company = company
        self.theme = theme
        self.failures: list[BaseException] = []
        self.tasks = Tasks(self.failures.append)
        self.choices = Preferences(folder / "choices.json")
        self.window = MainWindow(theme, self.choices)
        self.desks: list[Desk] = []
        self._client = client
        self.patience: asyncio.Event | None = None
        """When it is there, a line that has to wait before another try waits for it."""

    async def _pause(self, seconds: float) -> None:
        if self.patience is not None:
            await self.patience.wait()

    @property
    def page(self) -> DeskPage:
        page = self.window.desk_page
        assert page is not None, "no account is open"
        return page

    @property
    def desk(self) -> Desk:
        return self.page.desk

    async def open(
        self,
        role: str = "administrator",
        rhythm: Rhythm = BRISK,
        *,
        read: bool = True,
        patience: Patience | None = None,
    ) -> DeskPage:
        """Open an account's desk; with `read`, until its list is complete and on screen."""
        await self.leave()
        webhook = self.company.webhook(role)
        who = next(a for a in staff.accounts(self.company.portal.db) if a.role == role)
        place = self.folder / role
        place.mkdir(exist_ok=True)
        line = Line(self._client, WebhookSigning(webhook), Bucket(FAST), sleep=self._pause)
        desk = await Desk.open(
            line,
            place,
            Holder(role, who.user_id, who.name),
            lambda: datetime.fromtimestamp(NOON, UTC),
            rhythm,
            patience,
        )
        self.desks.append(desk)
        page = DeskPage(
            desk,
            FirstSight(
                desk.known,
                self.tasks,
                self.theme,
                self.window.new_commands(),
                Formats(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom), UTC),
                Memory(place),
                demo=True,
            ),
            self.theme,
            webhook.base,
            KeptSettings(Preferences(place / "preferences.json")),
            Saving(self.window, folder=place),
            demo=True,
        )
        self.window.show_desk(page, "Demo portal")
        self.window.show()
        self.window.activateWindow()
        desk.start(self.tasks.start)
        if read:
            await self.settled()
        return page

    async def leave(self) -> None:
        """As when another account is opened: the page goes, then the desk is closed."""
        if self.window.desk_page is not None:
            self.window.drop_desk(self.window.desk_page)
        while self.desks:
            await self.desks.pop().close()

    async def close(self) -> None:
        self.window.hide()
        await self.leave()
        await self.tasks.end()
        self.window.close_for_good()
        self.window.deleteLater()

    async def settled(self) -> None:
        """Until what was read is what is listed, and is counted."""

        def over() -> bool:
            listing, standing = self.page.listing, self.desk.keeping.standing
            answered = listing.shown == (listing.filter, listing.order)
            counted = listing.all == standing.count
            whole = not listing.filter.is_empty or len(self.page.table.ids) == standing.count
            return standing.complete and answered and counted and whole

        await until(over, "the list to be read and shown")

    async def front(self) -> None:
        """The window in front of all others, so that keys arrive there."""
        self.window.activateWindow()
        await until(self.window.isActiveWindow, "the window in front")

    async def answered(self) -> None:
        listing = self.page.listing
        await until(lambda: listing.shown == (listing.filter, listing.order), "the list")

    # -- looking -------------------------------------------------------------------------------

    def find(self, kind: type[W], name: str) -> W:
        """The widget of this name; there is just one."""
        found = [each for each in self.window.findChildren(kind) if each.objectName() == name]
        assert len(found) == 1, f"{len(found)} widgets are called {name}"
        return found[0]

    def command(self, name: str) -> QAction:
        page = self.window.desk_page
        return (page.commands if page is not None else self.window.commands)[name]

    @property
    def listed(self) -> list[int]:
        return list(self.page.table.ids)

    def row(self, document_id: int) -> Row:
        row = self.desk.reader.row(document_id)
        assert row is not None, f"{document_id} is not known"
        return row

    # -- doing ---------------------------------------------------------------------------------

    def key(self, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        """Keys as they arrive from a keyboard: at whatever has the focus."""
        for each in keys:
            key, modifiers = each if isinstance(each, tuple) else (each, NONE)
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, modifiers)

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Letters of any script, which QTest cannot press."""
        target = into or QApplication.focusWidget() or self.window
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter))

    async def search(self, text: str) -> None:
        """Type into the search field instead of what stands there; until it is answered."""
        self.key((Qt.Key.Key_F, CONTROL))
        self.page.filters.search.selectAll()
        if text:
            self.type(text)
        else:
            self.key(Qt.Key.Key_Delete)
        words = " ".join(text.split())
        await until(lambda: self.page.listing.filter.words == words, "the search to be told")
        await self.answered()

    def press(self, name: str) -> None:
        """Click the button of this name, which has to be there for the hand to find."""
        button = self.find(QAbstractButton, name)
        assert button.isVisible(), f"{name} is not on screen"
        assert button.isEnabled(), f"{name} is greyed: {button.toolTip()}"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_heading(self, place: int) -> None:
        heading = self.page.table.horizontalHeader()
        self.page.table.horizontalScrollBar().setValue(heading.sectionPosition(place))
        left = heading.sectionViewportPosition(place)
        at = QPoint(left + heading.sectionSize(place) // 2, heading.height() // 2)
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def click_view(self, key: str) -> None:
        views = self.page.sidebar.list
        model = views.model()
        from desktop.ui.view_rows import ViewRole

        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if index.data(ViewRole.KEY) == key:
                at = views.visualRect(index).center()
                QTest.mouseClick(views.viewport(), Qt.MouseButton.LeftButton, pos=at)
                return
        raise AssertionError(f"the sidebar has no view {key}")


CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@contextlib.asynccontextmanager
async def office_in(
    theme: Theme, folder: Path, seeded: sqlite3.Connection
) -> AsyncIterator[Office]:
    async with elsewhere(lambda: _serving(seeded)) as company, http.opened() as client:
        made = Office(theme, folder, client, company)
        try:
            yield made
        finally:
            await made.close()
    for failure in made.failures:
        raise failure


def in_office(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """A test that is given an office, opened and closed inside the test itself.

    Between a fixture and its test pytest-qt lets Qt work while the loop stands still; whatever
    the office has under way would wake up without a loop.
    """

    async def run(theme: Theme, tmp_path: Path, seeded: sqlite3.Connection, **more: Any) -> None:
        async with office_in(theme, tmp_path, seeded) as made:
            await test(made, **more)

    given = [each for each in inspect.signature(run).parameters.values() if each.name != "more"]
    wanted = list(inspect.signature(test).parameters.values())[1:]
    told: Any = run
    told.__signature__ = inspect.Signature([*given, *wanted])
    told.__name__, told.__doc__, told.__module__ = test.__name__, test.__doc__, test.__module__
    return run
