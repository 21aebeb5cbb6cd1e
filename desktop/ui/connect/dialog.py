"""Connecting to a portal: three ways, the test that follows, and the button that it unlocks."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.problems import AccountProblem
from desktop.portal.address import Webhook
from desktop.portal.oauth import App
from desktop.stock.problems import Problem
from desktop.ui.connect.check_list import CheckList
from desktop.ui.connect.demo_page import DemoPage
from desktop.ui.connect.oauth_page import OAuthPage
from desktop.ui.connect.parts import IconButton, Mark, Notice, tint
from desktop.ui.connect.sentences import Sentences
from desktop.ui.connect.ways import Ways
from desktop.ui.connect.webhook_page import WebhookPage
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, WrappingLabel, tip
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.checking import Findings
from desktop.work.connecting import Connecting, Tried
from desktop.work.signing_in import NotSignedIn, SignedIn, SigningIn

_SIZE = (800, 720)
_SMALLEST = (680, 520)
_INTEGRATIONS = "/devops/list/"
OpenPage = Callable[[str], object]
Trying = Callable[[], Awaitable[Tried]]


def open_in_browser(address: str) -> object:
    return QDesktopServices.openUrl(QUrl(address))


class ConnectDialog(QDialog):
    """Leads to an account that works; `connected` carries it when it is kept."""

    connected = Signal(object)
    """An Account, new or known before, whose secret works now."""
    demo_wanted = Signal(object)
    """A DemoWish: start the demo portal like this."""

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        connecting: Connecting,
        *,
        account: Account | None = None,
        open_page: OpenPage = open_in_browser,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tasks = tasks
        self._connecting = connecting
        self._account = account
        self._open_page = open_page
        self._sentences = Sentences(self)
        self._task: asyncio.Task[Any] | None = None
        self._again: Trying | None = None
        self._tried: Tried | None = None
        self._signing: SigningIn | None = None
        self._authority: Path | None = None
        self._keeping = False
        self._files: QFileDialog | None = None
        self.setObjectName("connect-dialog")
        self.setWindowTitle(self.tr("Connect to Bitrix24 – Storekeeper"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._make()
        self._build()
        self._wire()
        self._way_chosen()
        if account is not None:
            self._know(account)

    def done(self, result: int) -> None:
        """Closing gives up what runs; only keeping is finished first, so that nothing is lost."""
        if self._keeping:
            return
        self._stop()
        super().done(result)

    # --- making

    def _make(self) -> None:
        theme = self._theme
        self.ways = Ways(theme)
        self.webhook = WebhookPage(theme)
        self.oauth = OAuthPage(theme)
        self.demo = DemoPage(theme)
        self.checks = CheckList(theme)
        self._notice = Notice(theme, "connect-notice")
        self._storage = self._make_storage()
        self._mark = Mark(theme)
        self._summary = PlainLabel()
        self._summary.setObjectName("connect-summary")
        self.not_now = IconButton(theme, "not-now", self.tr("Not now"))
        self.connect_button = IconButton(theme, "connect-now", self.tr("Connect"), look="primary")
        self.connect_button.setDefault(True)

    def _make_storage(self) -> QWidget:
        box = QWidget()
        self._where = WrappingLabel(role="second")
        self._where.setObjectName("storage-sentence")
        self.remember = QCheckBox(self.tr("Remember on this computer"))
        self.remember.setObjectName("remember")
        self.remember.setAccessibleName(self.tr("Remember on this computer"))
        self.remember.setChecked(True)
        self.remember.toggled.connect(self._say_where)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._where)
        words.addWidget(self.remember)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Mark(self._theme, "key"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return box

    def _build(self) -> None:
        title = self.tr("Connect to Bitrix24")
        if self._account is not None:
            title = self.tr("Connect {name} again").format(name=self._account.name)
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 14, 16, 12)
        inside.setSpacing(12)
        inside.addWidget(PlainLabel(title, role="dialog-title"))
        inside.addWidget(self.ways)
        inside.addWidget(self.webhook)
        inside.addWidget(self.oauth)
        inside.addWidget(self.demo, 1)
        inside.addWidget(self.checks, 1)
        inside.addWidget(self._notice)
        inside.addWidget(self._storage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QFrame:
        self._foot = QFrame()
        self._foot.setObjectName("connect-foot")
        self._foot.setFixedHeight(54)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._summary)
        row.addStretch()
        row.addWidget(self.not_now)
        row.addWidget(self.connect_button)
        self._paint()
        return self._foot

    def _wire(self) -> None:
        self.ways.chosen.connect(self._way_chosen)
        self.webhook.wanted.connect(self._test_webhook)
        self.webhook.changed.connect(self._forget)
        self.oauth.wanted.connect(self._sign_in)
        self.oauth.stopped.connect(self._stop_signing_in)
        self.oauth.pasted.connect(self._paste)
        self.oauth.changed.connect(self._forget)
        self.checks.help_asked.connect(self._show_integrations)
        self.checks.file_asked.connect(self._choose_authority)
        self.not_now.clicked.connect(self.reject)
        self.connect_button.clicked.connect(self._connect)
        self._theme.changed.connect(self._paint)

    def _know(self, account: Account) -> None:
        """Sign in again to an account: the same way, with what is known of it."""
        self.ways.choose(account.kind)
        if account.kind is AccountKind.OAUTH:
            self._run(self._fill_app(account))

    async def _fill_app(self, account: Account) -> None:
        app = await self._connecting.known_app(account)
        if app is not None and not self.oauth.portal.text():
            self.oauth.fill(app)

    # --- the three ways

    def _way_chosen(self) -> None:
        way = self.ways.way
        self._stop()
        self.oauth.stop_waiting()
        pages: dict[AccountKind, QWidget] = {
            AccountKind.WEBHOOK: self.webhook,
            AccountKind.OAUTH: self.oauth,
            AccountKind.DEMO: self.demo,
        }
        for kind, page in pages.items():
            page.setVisible(kind is way)
        first: dict[AccountKind, QWidget] = {
            AccountKind.WEBHOOK: self.webhook.field,
            AccountKind.OAUTH: self.oauth.portal,
        }
        if self.focusWidget() is None and way in first:
            first[way].setFocus()  # arrows through the ways keep the focus on the ways
        real = way is not AccountKind.DEMO
        self.checks.setVisible(real)
        self._storage.setVisible(real)
        self._forget()
        self._say_where()
        if way is AccountKind.WEBHOOK and self.webhook.field.webhook is not None:
            self._test_webhook(self.webhook.field.webhook)

    def _forget(self) -> None:
        """What was tested is not what stands in the fields any more."""
        self._stop()
        self._tried = None
        self._again = None
        self._authority = None
        self._notice.say("")
        self.checks.start(self.ways.way)
        self._sum_up()

    def _test_webhook(self, webhook: Webhook) -> None:
        self._start_test(
            lambda: self._connecting.try_webhook(webhook, self.checks.take, self._authority)
        )

    def _start_test(self, trying: Trying) -> None:
        """Test now, and in the same way again when an authority was chosen."""
        self._again = trying
        self._begin_test()
        self._run(self._test(trying))

    def _begin_test(self) -> None:
        """Said before the task begins: what was found before unlocks nothing any more."""
        self.checks.start(self.ways.way)
        self._tried = None
        self._say(self.tr("Testing…"), "working", Tone.WORKING)

    async def _test(self, trying: Trying) -> None:
        self._tried = await trying()
        self._say_when(self._tried.findings)
        self._sum_up()

    def _sign_in(self, app: App) -> None:
        self._forget()
        self._run(self._walk(app))

    async def _walk(self, app: App) -> None:
        """The browser, the code, the tokens; then the same test as for a webhook."""
        self.oauth.start_waiting()
        self._say(self.tr("Waiting for the browser…"), "working", Tone.WORKING)
        try:
            signed = await self._connecting.sign_in(
                app, self._open_page, self._begun, self._authority
            )
        except Exception:
            self.oauth.stop_waiting()
            raise
        finally:
            self._signing = None
        if not isinstance(signed, SignedIn):
            self._not_signed_in(signed)
            return
        self.oauth.say_signed_in()

        def trying() -> Awaitable[Tried]:
            return self._connecting.try_tokens(signed, self.checks.take, self._authority)

        self._again = trying
        self._begin_test()
        await self._test(trying)

    def _begun(self, signing: SigningIn) -> None:
        self._signing = signing

    def _not_signed_in(self, why: NotSignedIn | Problem) -> None:
        if isinstance(why, NotSignedIn):
            self.oauth.say_failed(self._sentences.not_signed_in(why))
        else:
            self.oauth.say_failed(self._sentences.exchange_failed(why))
        self._sum_up()

    def _paste(self, text: str) -> None:
        if self._signing is not None:
            self.oauth.say_paste(self._signing.paste(text))

    def _stop_signing_in(self) -> None:
        self._stop()
        self.oauth.stop_waiting()
        self._sum_up()

    # --- a company's own authority

    def _choose_authority(self) -> None:
        files = QFileDialog(self, self.tr("Choose your company's CA file"))
        files.setObjectName("authority-files")
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        files.fileSelected.connect(self._authority_chosen)
        files.finished.connect(files.deleteLater)
        self._files = files
        files.open()

    def _authority_chosen(self, file: str) -> None:
        self._run(self._trust(Path(file)))

    async def _trust(self, file: Path) -> None:
        mistake = await self._connecting.look_at_authority(file)
        if mistake is not None:
            self._notice.say(self._sentences.authority_mistake(mistake))
            return
        self._notice.say("")
        self._authority = file
        if self._again is not None:
            self._start_test(self._again)

    # --- connecting

    def _connect(self) -> None:
        if self.ways.way is AccountKind.DEMO:
            wish = self.demo.wish
            self.accept()
            self.demo_wanted.emit(wish)
        elif self._tried is not None and self._tried.findings.may_connect:
            self._run(self._keep(self._tried))

    async def _keep(self, tried: Tried) -> None:
        """Keep the account; nothing can be pressed until it lies on the disk."""
        self._keeping = True
        self._set_ready(False, self.tr("The account is being kept."))
        self.not_now.setEnabled(False)
        host = tried.portal.partition("://")[2]
        try:
            kept = await self._connecting.keep(
                tried, host, keep=self.remember.isChecked(), known=self._account
            )
        finally:
            self._keeping = False
            self.not_now.setEnabled(True)
        if isinstance(kept, AccountProblem):
            self._notice.say(self._sentences.account_problem(kept))
            self._sum_up()
            return
        self._task = None
        self.accept()
        self.connected.emit(kept)

    # --- what is said

    def _sum_up(self) -> None:
        """The foot: whether one can connect, or what to do first."""
        if self.ways.way is AccountKind.DEMO:
            self._say(self.tr("Ready"), "conducted", Tone.GOOD)
            self._set_ready(True, "")
        elif self._tried is None:
            self._say_first_step()
        elif self._tried.findings.stopped is not None:
            self._say(self.tr("Cannot connect yet: one check stops it"), "refused", Tone.BAD)
            self._set_ready(False, self.tr("A check stops the connection."))
        else:
            self._say_ready(self._tried.findings.limits)

    def _say_first_step(self) -> None:
        if self.ways.way is AccountKind.OAUTH:
            first = self.tr("Sign in with the browser to test the connection")
        else:
            first = self.tr("Paste an address to test it")
        self._say(first, "info", None)
        self._set_ready(False, first)

    def _say_ready(self, limits: int) -> None:
        self._set_ready(True, "")
        if limits:
            # one sentence for every number, as no plural forms are at hand without a translation
            text = (
                self.tr("Ready, with 1 limitation")
                if limits == 1
                else self.tr("Ready, with {count} limitations").format(count=limits)
            )
            self._say(text, "warning", Tone.WARNING)
        else:
            self._say(self.tr("Ready"), "conducted", Tone.GOOD)

    def _say(self, text: str, drawing: str, tone: Tone | None) -> None:
        self._summary.setText(text)
        self._mark.show_icon(drawing, tone)
        if drawing == "working":
            self._set_ready(False, text)

    def _set_ready(self, ready: bool, why_not: str) -> None:
        self.connect_button.setEnabled(ready)
        self.connect_button.setToolTip(tip(why_not))

    def _say_when(self, findings: Findings) -> None:
        locale = QLocale()
        time = locale.toString(QDateTime.currentDateTime().time(), "HH:mm:ss")
        if findings.seconds is None:
            self.checks.say_when(time)
            return
        took = locale.toString(round(findings.seconds * 1000))
        self.checks.say_when(
            self.tr("{time}, answered in {milliseconds} ms").format(time=time, milliseconds=took)
        )

    def _say_where(self) -> None:
        kept = self.remember.isChecked()
        sentence = self._sentences.storage(self._connecting.keychain_name, kept)
        if self.ways.way is AccountKind.OAUTH:
            start = self.tr("The sign-in is a password.")
        else:
            start = self.tr("The address is a password.")
        self._where.setText(f"{start} {sentence}")

    def _show_integrations(self) -> None:
        if self._tried is not None:
            self._open_page(f"{self._tried.portal}{_INTEGRATIONS}")

    def _paint(self) -> None:
        palette = self._theme.palette
        self._foot.setStyleSheet(
            f"#connect-foot {{ border: none; border-top: 1px solid {palette.border}; }}"
        )
        tint(self._summary, palette, None)

    # --- what runs

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        """One thing at a time: what ran before is given up."""
        self._stop()
        self._task = self._tasks.start(work, "connecting")

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
