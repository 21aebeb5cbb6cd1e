"""Opening what a `storekeeper://` address means, or saying plainly why it cannot be opened."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from desktop.ground.links import Link, parse, portal_of
from desktop.ui.main.page import DeskPage
from desktop.ui.plain import message_box
from desktop.ui.window import MainWindow

_LONGEST = 120


class LinkOpening(QObject):
    """Owns the box that says why the last address was not opened."""

    def __init__(self, window: MainWindow, open_portal: Callable[[str], Awaitable[bool]]) -> None:
        super().__init__(window)
        self._window = window
        self._open_portal = open_portal
        """Shows an account of the portal of this name; False where there is none."""
        self._box: QMessageBox | None = None

    @property
    def box(self) -> QMessageBox | None:
        return self._box

    async def open(self, address: str) -> bool:
        """Show the document meant; an empty address only brings the window to the front."""
        self._window.come_to_front()
        self._close_box()
        if not address:
            return True
        link = parse(address.strip())
        if link is None:
            self._say(
                self.tr("This address opens nothing here"),
                self.tr(
                    "Storekeeper understands addresses of documents only, not this one: {address}"
                ).format(address=_short(address)),
            )
            return False
        page = await self._page_of(link)
        if page is None:
            self._say(
                self.tr("This portal is not known here"),
                self.tr(
                    "The address leads to a document of {portal}, and no account of that portal"
                    " is open or can be opened. Connect it first, then use the address again."
                ).format(portal=link.portal),
            )
            return False
        if not await _shown(page, link.document_id):
            self._say(
                self.tr("This document is not known here"),
                self.tr(
                    "There is no document {id} among those that were read from {portal}."
                    " It may be deleted, or your role may not see it."
                ).format(id=link.document_id, portal=link.portal),
            )
            return False
        return True

    async def _page_of(self, link: Link) -> DeskPage | None:
        page = self._window.desk_page
        if page is not None and portal_of(page.portal) == link.portal:
            return page
        if not await self._open_portal(link.portal):
            return None
        return self._window.desk_page

    def _say(self, title: str, text: str) -> None:
        box = message_box(self._window, title, title, text)
        box.setObjectName("link-box")
        box.setIcon(QMessageBox.Icon.Information)
        close = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        close.setObjectName("close")
        close.setAccessibleName(self.tr("Close"))
        box.finished.connect(self._close_box)
        self._box = box
        box.open()

    def _close_box(self) -> None:
        box, self._box = self._box, None
        if box is not None:
            box.hide()
            box.deleteLater()


async def _shown(page: DeskPage, document_id: int) -> bool:
    """Go to the document; where the list is still being read, as soon as it is there."""
    while not page.show_document(document_id):
        standing = page.desk.keeping.standing
        if standing.complete or standing.problem is not None:
            return False
        await _next_news(page)
    return True


async def _next_news(page: DeskPage) -> None:
    heard = asyncio.get_running_loop().create_future()

    def news(*_: object) -> None:
        if not heard.done():
            heard.set_result(None)

    page.told.connect(news)
    page.listing.answered.connect(news)
    try:
        await heard
    finally:
        page.told.disconnect(news)
        page.listing.answered.disconnect(news)


def _short(address: str) -> str:
    plain = " ".join("".join(each if each.isprintable() else " " for each in address).split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
