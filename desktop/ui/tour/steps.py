"""What the tour plays. A new window or job adds its step here."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from desktop.records.views import Filter, Order
from desktop.stock.outcomes import Fate
from desktop.ui.main.page import DeskPage
from desktop.ui.outcomes.window import OutcomeWindow
from desktop.ui.refusal import RefusalDialog
from desktop.ui.review.conduct import ConductReview
from desktop.ui.review.dialog import ReviewDialog
from desktop.ui.tour.camera import Camera
from desktop.ui.window import MainWindow

D = TypeVar("D", bound=QDialog)
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

    async def conduct_review(camera: Camera) -> None:
        page = _page(window)
        page.acting.conduct()
        dialog = await _review(page)
        await camera.take(dialog, "conduct-review")
        assert isinstance(dialog, ConductReview)  # noqa: S101 - that is what was asked for
        dialog.primary.click()

    yield "the review before conducting", conduct_review

    async def outcomes(camera: Camera) -> None:
        page = _page(window)
        await _until(lambda: not page.desk.conducting.under_way)
        operation = page.desk.conducting.operations[-1]
        page.results.show_operation(operation)
        result = await _dialog(page, OutcomeWindow)
        await camera.take(result, "outcomes")
        result.close()
        page.commands["activity"].setChecked(True)
        await asyncio.sleep(0.2)  # the journal is read into it
        await camera.take(window, "activity")
        page.commands["activity"].setChecked(False)

    yield "what became of each", outcomes

    async def one_refused(camera: Camera) -> None:
        page = _page(window)
        operation = page.desk.conducting.operations[-1]
        refused = {
            number: outcome
            for number, outcome in operation.outcomes.items()
            if outcome.fate is Fate.REFUSED
        }
        if refused:
            number, outcome = next(iter(refused.items()))
        else:
            number, outcome = next(iter(operation.outcomes.items()))
        page.results.show_refusal(number, outcome, operation.asked.act)
        dialog = await _dialog(page, RefusalDialog)
        await camera.take(dialog, "refusal")
        dialog.close()

    yield "one refusal", one_refused

    async def cancel_review(camera: Camera) -> None:
        page = _page(window)
        page.table.selection.clear()
        page.listing.choose_key("conducted-today")
        await _until(lambda: _is_answered(page) and _is_filled(page))
        page.table.selection.set(page.table.ids[:3])
        await _until(lambda: page.listing.totals.conducted == 3)
        page.acting.cancel()
        dialog = await _review(page)
        await camera.take(dialog, "cancel-review")
        dialog.close()

    yield "the review before cancelling", cancel_review

    async def nothing_matches(camera: Camera) -> None:
        page = _page(window)
        page.table.selection.clear()
        page.listing.restore("all", Filter(words="nothing is called like this"), Order())
        await _until(lambda: page.list_pane.vacancy is not None)
        await camera.take(window, "nothing-matches")
        page.listing.clear_filters()
        await _until(lambda: _is_answered(page) and _is_filled(page))

    yield "a filter that nothing matches", nothing_matches


async def _review(page: DeskPage) -> ReviewDialog:
    """The review that was opened, once it is read."""
    await _until(lambda: page.acting.dialog is not None and page.acting.dialog.settled)
    assert page.acting.dialog is not None  # noqa: S101 - waited for
    return page.acting.dialog


async def _dialog(page: DeskPage, kind: type[D]) -> D:
    found: list[D] = []

    def there() -> bool:
        found[:] = [each for each in page.findChildren(kind) if each.isVisible()]
        return bool(found)

    await _until(there)
    return found[0]


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
