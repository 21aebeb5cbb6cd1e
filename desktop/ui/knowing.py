"""What this run of the program learns of the accounts that are open: tested when somebody looks."""

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from desktop.ui.tasks import Tasks
from desktop.work.account_list import Known
from desktop.work.checking import Checking, Findings, Result
from desktop.work.opening import OpenAccount


class Knowing(QObject):
    """Owns what was found out of each open account; one test of an account at a time."""

    learned = Signal(str)
    """The key of an account of which more is known now."""

    def __init__(self, opened: Callable[[str], OpenAccount | None], parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._found: dict[str, Findings] = {}
        self._testing: set[str] = set()

    def known(self, key: str) -> Known | None:
        opened = self._opened(key)
        if opened is None:
            return None
        desk = opened.desk
        refused = set(desk.filling.refused)
        if (names := desk.keeping.names_refused) is not None:
            refused.add(names.reference.method)
        return Known(
            self._found.get(key),
            desk.keeping.standing.as_of,
            testing=key in self._testing,
            refused=tuple(sorted(refused)),
            under_way=len(desk.conducting.under_way),
        )

    def learn(self, key: str, tasks: Tasks) -> None:
        """Test what the account can do, over the connection it works with.

        `tasks` are the account's own, and end with it.
        """
        opened = self._opened(key)
        if opened is not None and key not in self._testing:
            self._testing.add(key)
            tasks.start(self._test(key, opened), "test an account")

    def forget(self, key: str) -> None:
        self._found.pop(key, None)

    async def _test(self, key: str, opened: OpenAccount) -> None:
        portal = opened.account.portal
        own = urlsplit(portal).scheme == "https" and opened.own_authority
        try:
            found = await Checking(opened.desk.line, portal, _quietly, own_authority=own).run()
        finally:
            self._testing.discard(key)
        if self._opened(key) is opened:
            self._found[key] = found
        self.learned.emit(key)


def _quietly(result: Result) -> None:
    """Only the whole is of interest here."""
    del result
