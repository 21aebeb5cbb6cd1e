"""What the tour plays. A new window or job adds its step here."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

from desktop.records.views import Filter, Order
from desktop.ui.main.page import DeskPage
from desktop.ui.tour.camera import Camera
from desktop.ui.window import MainWindow

Step = tuple[str, Callable[[Camera], Awaitable[None]]]
_PATIENCE = 30.0


def steps(window: MainWindow, open_demo: Callable[[], Awaitable[None]]) -> Iterator[Step]:
    """The steps in order, each with the name it fails under."""

    async def first_start(camera: Camera) -> None:
        await camera.take(window, "first-start")

    yield "first start", first_start

    async def list_of_documents(camera: Camera) -> None:
        await open_demo()
        page = _page(window)
        await _until(lambda: page.desk.keeping.standing.complete)
        await _until(lambda: _is_answered(page))
        page.table.go_to(page.table.ids[2])
        await _until(lambda: _is_filled(page))
        await camera.take(window, "documents")

    yield "the list of documents", list_of_documents

    async def drafts(camera: Camera) -> None:
        page = _page(window)
        page.listing.choose_key("drafts")
        await _until(lambda: _is_answered(page) and _is_filled(page))
        page.listing.select_all()
        await _until(lambda: page.listing.totals.count == len(page.table.ids))
        await camera.take(window, "drafts-selected")

    yield "drafts to conduct", drafts

    async def nothing_matches(camera: Camera) -> None:
        page = _page(window)
        page.table.selection.clear()
        page.listing.restore("all", Filter(words="nothing is called like this"), Order())
        await _until(lambda: page.list_pane.vacancy is not None)
        await camera.take(window, "nothing-matches")
        page.listing.clear_filters()
        await _until(lambda: _is_answered(page) and _is_filled(page))

    yield "a filter that nothing matches", nothing_matches


def _page(window: MainWindow) -> DeskPage:
    page = window.desk_page
    if page is None:
        raise RuntimeError("no account is open")
    return page


def _is_answered(page: DeskPage) -> bool:
    """Whether what is on screen is what was asked for last."""
    listing = page.listing
    whole = listing.all == page.desk.keeping.standing.count
    return whole and listing.shown == (listing.filter, listing.order)


def _is_filled(page: DeskPage) -> bool:
    """Whether every row on screen has its lines read."""
    ids = [page.table.ids[row] for row in page.table.visible]
    return bool(ids) and not page.desk.reader.unlooked(ids)


async def _until(condition: Callable[[], bool]) -> None:
    """Wait for what the program does by itself; not for ever."""
    async with asyncio.timeout(_PATIENCE):
        while not condition():  # noqa: ASYNC110 - what is waited for has many owners
            await asyncio.sleep(0.02)
