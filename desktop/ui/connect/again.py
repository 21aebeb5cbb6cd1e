"""A refused sign-in leads to one dialog, however many calls were refused."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.accounts.account import Account
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.work.connecting import Connecting

if TYPE_CHECKING:  # imported when a sign-in is refused
    from desktop.ui.connect.dialog import ConnectDialog, OpenPage


class SignInAgain(QObject):
    """Asks to sign in again, in one dialog for each account at most."""

    connected = Signal(object)
    """The Account, whose new secret works."""
    declined = Signal(object)
    """The Account that was asked about and did not get another secret."""

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        connecting: Connecting,
        parent: QWidget | None = None,
        open_page: "OpenPage | None" = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tasks = tasks
        self._connecting = connecting
        self._parent = parent
        self._open_page = open_page
        self._dialogs: dict[str, ConnectDialog] = {}

    def ask(self, account: Account) -> "ConnectDialog":
        """The dialog for this account: the one that is open already, or a new one."""
        known = self._dialogs.get(account.key)
        if known is not None:
            known.activateWindow()
            return known
        from desktop.ui.connect.dialog import ConnectDialog, open_in_browser

        dialog = ConnectDialog(
            self._theme,
            self._tasks,
            self._connecting,
            account=account,
            open_page=self._open_page or open_in_browser,
            parent=self._parent,
        )
        self._dialogs[account.key] = dialog

        def connected(kept: Account) -> None:
            self.connected.emit(kept)
            if kept.key != account.key:  # somebody else signed in: not who was asked for
                self.declined.emit(account)

        def closed(result: int) -> None:
            self._dialogs.pop(account.key, None)
            dialog.deleteLater()
            if result != ConnectDialog.DialogCode.Accepted:
                self.declined.emit(account)

        dialog.connected.connect(connected)
        dialog.demo_wanted.connect(lambda: self.declined.emit(account))
        dialog.finished.connect(closed)
        dialog.open()
        return dialog
