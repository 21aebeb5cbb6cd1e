"""A run of the real program that does everything that could let a secret out.

Started by test_secrets_everywhere.py as `python -m tests.ui.life FOLDER`. It works with three
accounts, exports, reports and fails; then it prints every secret it was given, and waits to be
told to leave.
"""

import asyncio
import json
import logging
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from desktop import app
from desktop.accounts.account import Account, OAuthSecret
from desktop.demo.process import DemoFacts
from desktop.equipment import Equipment
from desktop.ground.command_line import Options
from desktop.portal.address import Webhook, understand
from desktop.portal.oauth import App
from desktop.ui.offices import Offices
from desktop.work.connecting import Connecting, Tried
from desktop.work.exporting.writing import Form
from desktop.work.opening import OpenAccount
from desktop.work.signing_in import SignedIn
from tests.ui.connecting_parts import allow, follow
from tests.ui.waiting import until


class Life:
    """What is done in this run, one thing after another."""

    def __init__(self, program: app.Program, exports: Path) -> None:
        self.program = program
        self.exports = exports
        self.secrets: dict[str, str] = {}

    @property
    def equipment(self) -> Equipment:
        assert self.program.equipment is not None
        return self.program.equipment

    @property
    def offices(self) -> Offices:
        assert self.equipment.offices is not None
        return self.equipment.offices

    @property
    def connecting(self) -> Connecting:
        return self.offices._connecting

    async def live(self) -> None:
        """To the end, or as far as it goes; the program ends either way."""
        try:
            await self.everything()
        finally:
            self.program._leaving.ask()

    async def everything(self) -> None:
        await until(lambda: self.program.window.desk_page is not None, "the demo portal")
        demo = self.equipment._demo
        assert demo is not None
        assert demo._process is not None
        facts = demo._process.facts
        self.secrets["control token"] = facts.control_token
        for person in facts.accounts:
            webhook = understand(person.webhook)
            assert isinstance(webhook, Webhook)
            self.secrets[f"webhook of {person.role}"] = webhook.code
        await self.read(await self.by_webhook(facts))
        signed_in = await self.by_sign_in(facts)
        await self.read(signed_in)
        await self.rotate(facts, signed_in)
        await self.export()
        await self.fail()
        await self.report()
        told = {"secrets": self.secrets, "demo": demo.pid}
        print(json.dumps(told), flush=True)
        await asyncio.to_thread(sys.stdin.readline)

    # -- accounts ------------------------------------------------------------------------------

    async def by_webhook(self, facts: DemoFacts) -> Account:
        webhook = understand(next(a.webhook for a in facts.accounts if a.role == "manager"))
        assert isinstance(webhook, Webhook)
        return await self.kept(
            await self.connecting.try_webhook(webhook, lambda _: None), webhook.url
        )

    async def by_sign_in(self, facts: DemoFacts) -> Account:
        self.secrets["client secret"] = facts.client_secret
        self.browsing: asyncio.Task[None] | None = None

        def open_page(page: str) -> None:
            self.browsing = asyncio.ensure_future(self.browse(page))

        wanted = App(facts.address, facts.client_id, facts.client_secret)
        signed = await self.connecting.sign_in(wanted, open_page, lambda _: None)
        assert isinstance(signed, SignedIn), signed
        assert self.browsing is not None
        await self.browsing
        self.remember(signed.secret, "first")
        return await self.kept(
            await self.connecting.try_tokens(signed, lambda _: None), "By sign-in"
        )

    async def browse(self, page: str) -> None:
        back = await allow(page)
        query = parse_qs(urlsplit(back).query)
        self.secrets["code"], self.secrets["state"] = query["code"][0], query["state"][0]
        await follow(back)

    async def kept(self, tried: Tried, name: str) -> Account:
        account = await self.connecting.keep(tried, name)
        assert isinstance(account, Account), account
        assert await self.offices.open(account)
        return account

    def remember(self, secret: OAuthSecret, which: str) -> None:
        self.secrets[f"{which} access token"] = secret.access_token
        self.secrets[f"{which} refresh token"] = secret.refresh_token

    def opened(self, account: Account) -> OpenAccount:
        opened = self.offices.opened(account.key)
        assert opened is not None
        return opened

    async def read(self, account: Account) -> None:
        keeping = self.opened(account).desk.keeping
        await until(lambda: keeping.standing.count > 0, "documents")

    async def rotate(self, facts: DemoFacts, account: Account) -> None:
        """The session runs out; the next question renews it."""
        headers = {"Authorization": f"Bearer {facts.control_token}"}
        async with httpx.AsyncClient() as asking:
            await asking.post(f"{facts.control_url.rstrip('/')}/expire", json={}, headers=headers)
        before = self.secrets["first access token"]
        opened = self.opened(account)
        opened.desk.keeping.refresh()
        await until(lambda: before not in str(opened.signing.headers()), "another token")
        secret = self.connecting.accounts.secret(account.key)
        assert isinstance(secret, OAuthSecret)
        self.remember(secret, "second")

    # -- what leaves the program ---------------------------------------------------------------

    async def export(self) -> None:
        page = self.program.window.desk_page
        assert page is not None
        await until(lambda: len(page.table.ids), "the list")
        for form in (Form.CSV, Form.XLSX):
            page.paper.export_list(form)
            await self.save_as(f"list.{form.value}")

    async def fail(self) -> None:
        """Nobody foresaw it, and a secret is in the middle of it."""
        everything = " ".join(self.secrets.values())

        async def unforeseen(told: str) -> None:
            raise RuntimeError(f"in the middle of https://x.example/?auth={told}")

        for name, value in self.secrets.items():
            logging.getLogger("life").warning("%s is %s", name, value)
        self.program.tasks.start(unforeseen(everything), "unforeseen")
        await until(lambda: self.boxes(), "the box")
        copy = self.boxes()[0].findChild(QPushButton, "copy-details")
        assert copy is not None
        copy.click()
        (self.exports / "crash.txt").write_text(QGuiApplication.clipboard().text())
        self.boxes()[0].close()

    async def report(self) -> None:
        window = self.equipment.tools.problems()
        save = window.findChild(QPushButton, "save-report")
        assert save is not None
        save.click()
        await self.save_as("report.txt")

    def boxes(self) -> list[QMessageBox]:
        shown = QApplication.topLevelWidgets()
        return [each for each in shown if isinstance(each, QMessageBox) and each.isVisible()]

    def dialogs(self) -> list[QFileDialog]:
        shown = QApplication.topLevelWidgets()
        return [each for each in shown if isinstance(each, QFileDialog) and each.isVisible()]

    async def save_as(self, name: str) -> None:
        """Under the name that is offered, which is another for each kind of file."""
        self.equipment.tools.saving.folder = self.exports
        before = set(self.exports.iterdir())
        done: list[object] = []
        self.equipment.tools.saving.saved.connect(done.append)
        await until(self.dialogs, "the dialog to save")
        dialog = self.dialogs()[0]
        dialog.setDirectory(str(self.exports))
        dialog.accept()
        await until(lambda: done, f"{name} to be written")
        (written,) = set(self.exports.iterdir()) - before
        written.rename(self.exports / name)
        await until(lambda: not self.dialogs(), "the dialog to close")


def main() -> int:
    folder = Path(sys.argv[1])
    exports = folder / "exports"
    exports.mkdir(parents=True)
    start = app.Program.start

    def start_life(program: app.Program) -> None:
        start(program)
        program.tasks.start(Life(program, exports).live(), "a life")

    changed: Any = app.Program
    changed.start = start_life  # only in this process
    return app.run(Options(demo=True, data_dir=folder / "program"))


if __name__ == "__main__":
    sys.exit(main())
