"""The accounts of this computer's user: a list, the chosen one, and what can be done with it."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from desktop.accounts.account import Account, AccountKind
from desktop.accounts.book import Entry, Listing
from desktop.accounts.problems import AccountProblem
from desktop.accounts.vault import Removed
from desktop.ui.account_page import AccountPage
from desktop.ui.account_sentences import COLOURS
from desktop.ui.connect.parts import IconButton, Notice
from desktop.ui.connect.sentences import Sentences
from desktop.ui.icons import icon
from desktop.ui.palette import Tone
from desktop.ui.plain import PlainLabel, message_box, tip
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.account_list import AccountList, Known

_SIZE = (860, 600)
_LIST_WIDTH = 250


async def _is_closed(key: str) -> None:
    """Nothing has to be closed where nothing is open."""
    del key


class AccountsDialog(QDialog):
    """Lists the accounts and changes them; connecting is asked for, not done here."""

    add_asked = Signal()
    again_asked = Signal(object)
    """Connect this Account again."""
    use_asked = Signal(object)
    """Work with this Account from now on."""
    signed_out = Signal(str)
    """The account's key: its secret is forgotten."""
    removed = Signal(str)
    changed = Signal(object)
    """An Account has another name or colour."""

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        accounts: AccountList,
        known: Callable[[str], Known | None] = lambda _: None,
        current: str = "",
        close_first: Callable[[str], Awaitable[None]] = _is_closed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tasks = tasks
        self._accounts = accounts
        self._known = known
        self._current = current
        self._close_first = close_first
        self._wanted = current
        self._open = True
        self._entries: dict[str, Entry] = {}
        self._sentences = Sentences(self)
        self.setObjectName("accounts-dialog")
        self.setWindowTitle(self.tr("Accounts – Storekeeper"))
        self.resize(*_SIZE)
        self.list = QListWidget()
        self.list.setObjectName("account-list")
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setIconSize(QSize(16, 16))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.currentItemChanged.connect(self._chosen)
        self.page = AccountPage(theme)
        self._nobody = PlainLabel(self.tr("No account yet"), role="title")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notice = Notice(theme, "accounts-notice")
        self._box: QMessageBox | None = None
        self._build()
        self._wire()
        theme.changed.connect(self._paint)
        self._paint()
        self.refresh()

    def refresh(self, key: str = "") -> None:
        """Read the list again; `key` is chosen then."""
        self._wanted = key or self._wanted
        self._do(self._load())

    def done(self, result: int) -> None:
        self._open = False
        super().done(result)

    def _build(self) -> None:
        theme = self._theme
        self.add = IconButton(theme, "account-add", self.tr("Add…"), "plus")
        self.close_button = IconButton(theme, "accounts-close", self.tr("Close"))
        self.use = IconButton(theme, "account-use", self.tr("Work with it"), look="primary")
        panel = QFrame()
        panel.setProperty("role", "panel")
        both = QHBoxLayout(panel)
        both.setContentsMargins(1, 1, 1, 1)
        both.setSpacing(0)
        self._line = QFrame()
        self._line.setFixedWidth(1)
        both.addWidget(self.list)
        both.addWidget(self._line)
        both.addWidget(self.page, 1)
        both.addWidget(self._nobody, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.add)
        foot.addStretch()
        foot.addWidget(self.close_button)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Accounts"), role="dialog-title"))
        column.addWidget(panel, 1)
        column.addWidget(self._notice)
        column.addLayout(foot)

    def _wire(self) -> None:
        self.add.clicked.connect(self.add_asked)
        self.close_button.clicked.connect(self.accept)
        self.use.clicked.connect(self._use)
        self.page.renamed.connect(
            lambda key, name: self._do(self._change(self._accounts.rename(key, name)))
        )
        self.page.recoloured.connect(
            lambda key, colour: self._do(self._change(self._accounts.recolour(key, colour)))
        )
        self.page.again_asked.connect(self.again_asked)
        self.page.sign_out_asked.connect(self._sign_out_pressed)
        self.page.remove_asked.connect(self._ask_to_remove)
        self.page.forget_asked.connect(self._ask_to_forget)

    async def _load(self) -> None:
        listing = await self._accounts.listing()
        if self._open:
            self._show(listing)

    def _show(self, listing: Listing) -> None:
        self._entries = {entry.account.key: entry for entry in listing.entries}
        self.list.blockSignals(True)
        self.list.clear()
        for entry in listing.entries:
            self.list.addItem(self._item(entry.account))
        self.list.blockSignals(False)
        keys = list(self._entries)
        there = bool(keys)
        self.page.setVisible(there)
        self._nobody.setVisible(not there)
        self.use.setEnabled(there)
        if there:
            self.list.setCurrentRow(keys.index(self._wanted) if self._wanted in keys else 0)
            self._chosen()
        if listing.problems:
            self._notice.say(self._sentences.account_problem(listing.problems[0]))

    def _item(self, account: Account) -> QListWidgetItem:
        text = account.name
        if account.kind is AccountKind.DEMO:
            text = self.tr("{name} (demo)").format(name=account.name)
        if account.key == self._current:
            text = self.tr("{name}, in use").format(name=text)
        item = QListWidgetItem(text)
        item.setToolTip(tip(account.name))
        item.setData(Qt.ItemDataRole.UserRole, account.key)
        item.setSizeHint(QSize(0, 34))
        tone = COLOURS.get(account.colour, Tone.PLAIN)
        palette = self._theme.palette
        drawing = "demo" if account.kind is AccountKind.DEMO else "user"
        item.setIcon(icon(drawing, palette, palette.pills[tone].text))
        return item

    def _chosen(self, *_: object) -> None:
        item = self.list.currentItem()
        entry = self._entries.get(str(item.data(Qt.ItemDataRole.UserRole))) if item else None
        if entry is None:
            return
        key = entry.account.key
        self._wanted = key
        self.page.show_entry(entry, self._known(key), self._accounts.keychain_name)
        self.use.setEnabled(key != self._current)

    def _use(self) -> None:
        account = self.page.account
        if account is not None:
            self.accept()
            self.use_asked.emit(account)

    async def _change(self, changing: Coroutine[Any, Any, Account | AccountProblem]) -> None:
        changed = await changing
        if isinstance(changed, Account):
            self.changed.emit(changed)
        await self._after(changed)

    def _sign_out_pressed(self, account: Account) -> None:
        if not self._is_busy(account):
            self._do(self._sign_out(account))

    def know_more(self, key: str) -> None:
        """Something was found out about an account; what somebody types meanwhile stays."""
        if self.page.account is not None and self.page.account.key == key:
            self.page.show_known(self._known(key))

    async def _sign_out(self, account: Account) -> None:
        await self._close_first(account.key)
        done = await self._accounts.sign_out(account.key)
        if not isinstance(done, AccountProblem):
            self.signed_out.emit(account.key)
        await self._after(done)

    def _is_busy(self, account: Account) -> bool:
        """What is under way is finished first: without its journal nobody could tell its end."""
        known = self._known(account.key)
        busy = known is not None and known.under_way > 0
        if busy:
            self._notice.say(
                self.tr(
                    "Something is under way in {name}. Wait until it is over, or stop it first."
                ).format(name=account.name)
            )
        return busy

    def _ask_to_forget(self, account: Account) -> None:
        """One question and one action: afterwards nothing of the account lies here."""
        if self._is_busy(account):
            return
        box = message_box(
            self,
            self.tr("Sign out and forget"),
            self.tr("Sign out of {name} and forget everything about it?").format(name=account.name),
            self.tr(
                "Deleted from this computer: the sign-in, the list of documents, the journal of"
                " what you did and the settings of this account. Files that you exported stay"
                " where you saved them. In Bitrix24 nothing changes."
            ),
        )
        box.setObjectName("forget-account")
        role = QMessageBox.ButtonRole
        stay = box.addButton(self.tr("Keep the account"), role.RejectRole)
        forget = box.addButton(self.tr("Sign out and forget"), role.DestructiveRole)
        for button, name in ((stay, "keep-account"), (forget, "forget-everything")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        forget.setProperty("look", "danger")
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def answered() -> None:
            if box.clickedButton() is forget:
                self._do(self._remove(account, with_data=True))
            box.deleteLater()

        box.finished.connect(answered)
        self._box = box
        box.open()

    def _ask_to_remove(self, account: Account) -> None:
        """What becomes of the mirror and the journal is asked, never guessed."""
        if self._is_busy(account):
            return
        box = message_box(
            self,
            self.tr("Remove account"),
            self.tr("Remove {name} from this computer?").format(name=account.name),
            self.tr(
                "Its sign-in is forgotten. Its list of documents and the journal of what you did"
                " lie on this computer too: delete them as well, or keep them? In Bitrix24 nothing"
                " changes."
            ),
        )
        box.setObjectName("remove-account")
        role = QMessageBox.ButtonRole
        stay = box.addButton(self.tr("Keep the account"), role.RejectRole)
        keep = box.addButton(self.tr("Remove, keep its data"), role.AcceptRole)
        delete = box.addButton(self.tr("Remove with its data"), role.DestructiveRole)
        for button, name in (
            (stay, "keep-account"),
            (keep, "remove-keep-data"),
            (delete, "remove-with-data"),
        ):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        delete.setProperty("look", "danger")
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def answered() -> None:
            pressed = box.clickedButton()
            if pressed in (keep, delete):
                self._do(self._remove(account, with_data=pressed is delete))
            box.deleteLater()

        box.finished.connect(answered)
        self._box = box
        box.open()

    async def _remove(self, account: Account, *, with_data: bool) -> None:
        await self._close_first(account.key)
        done = await self._accounts.remove(account.key, with_data=with_data)
        if not isinstance(done, AccountProblem):
            self.removed.emit(account.key)
        await self._after(done)
        if isinstance(done, Removed) and done.key_left is not None:
            self._notice.say(
                self.tr("The keychain did not answer: a key stays in it that opens nothing now.")
            )

    async def _after(self, done: object) -> None:
        """Show the list as it is now, and what was in the way."""
        if not self._open:
            return
        self._notice.say("")
        if isinstance(done, AccountProblem):
            self._notice.say(self._sentences.account_problem(done))
        await self._load()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(work, "accounts")

    def _paint(self) -> None:
        palette = self._theme.palette
        self._line.setStyleSheet(f"background: {palette.border};")
        self.list.setStyleSheet(
            f"QListWidget {{ background: {palette.sidebar}; border: none; padding: 6px;"
            " outline: none; }"
            f"QListWidget::item {{ color: {palette.text}; border-radius: 4px; padding: 0 6px; }}"
            f"QListWidget::item:hover {{ background: {palette.hover}; }}"
            f"QListWidget::item:selected {{ background: {palette.selection};"
            f" color: {palette.selection_text}; }}"
        )
        for at in range(self.list.count()):
            item = self.list.item(at)
            entry = self._entries.get(str(item.data(Qt.ItemDataRole.UserRole)))
            if entry is not None:
                item.setIcon(self._item(entry.account).icon())
