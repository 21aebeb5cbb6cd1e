"""The real program, started by its real entry with the account used last, and driven."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from tests.bench.children import answer, asked, peak_memory


def main() -> int:
    """What is put in between goes in as late as can be: the order of imports is measured, too."""
    job = asked()
    from desktop import __main__ as command

    load = command.load_what_needs_no_window

    def load_and_watch() -> None:
        load()
        from desktop import app
        from tests.bench.watching import Painted

        watch, started = Painted(), app.Program.start

        def start(program: app.Program) -> None:
            started(program)
            program.tasks.start(_drive(program, watch, job), "benchmark")

        app.Program.start = start  # type: ignore[method-assign,assignment]

    command.load_what_needs_no_window = load_and_watch
    return command.main(["--data-dir", job["folder"]])


async def _drive(program: Any, watch: Any, job: dict[str, Any]) -> None:
    figures: dict[str, Any] = {}
    try:
        figures = await SCENARIOS[job["scenario"]](program, watch, job)
    except BaseException as failure:
        figures = {"failed": repr(failure)}
        raise
    finally:
        answer(job, memory=peak_memory(), **figures)
        program._leaving.ask()


async def opened(program: Any) -> Any:
    """The page of the account, as soon as it is there."""
    while program.window.desk_page is None:
        await asyncio.sleep(0.005)
    return program.window.desk_page


async def told(desk: Any, wanted: Callable[[], bool]) -> None:
    """Until the desk tells what is wanted; nobody looks time and again, which would cost."""
    from desktop.work.desk import Listener

    heard = asyncio.Event()

    def hear(*_: Any) -> None:
        heard.set()

    listener = Listener(hear, hear, hear, hear)
    desk.listen(listener)
    while not wanted():
        heard.clear()
        await heard.wait()
    desk.ignore(listener)


async def complete(page: Any) -> None:
    """Until the portal has told everything, and the list shows as many."""

    def whole() -> bool:
        standing = page.desk.keeping.standing
        return standing.complete and standing.as_of and not standing.reading

    await told(page.desk, whole)


async def quiet(page: Any) -> None:
    """Until nothing is asked or counted any more."""
    await complete(page)
    calm = 0
    while calm < 10:
        await asyncio.sleep(0.1)
        busy = page.listing._counting or page.listing._soon.isActive()
        calm = 0 if busy or page.desk.keeping.standing.reading else calm + 1


# -- what is measured --------------------------------------------------------------------------


async def first_rows(program: Any, watch: Any, job: dict[str, Any]) -> dict[str, Any]:
    page = await opened(program)
    if watch.first_rows is None:
        await watch.when(lambda table: bool(len(table.ids)))
    at = watch.first_rows
    await quiet(page)
    return {"seconds": at - job["began"], "rows": len(page.table.ids)}


async def typing(program: Any, watch: Any, job: dict[str, Any]) -> dict[str, Any]:
    """Each key of a word, and each backspace: until its own answer is painted."""
    from PySide6.QtCore import Qt

    from tests.bench.watching import press

    page = await opened(program)
    await quiet(page)
    took: list[float] = []
    found: list[int] = []
    for _ in range(job["repetitions"]):
        for letter in (*job["word"], None):
            wanted = page.filters.search.text() + letter if letter else ""
            began = time.monotonic()
            if letter:
                press(page.filters.search, letter)
            else:
                page.filters.search.selectAll()
                press(page.filters.search, "", Qt.Key.Key_Backspace)
            at = await watch.when(lambda _, wanted=wanted: _shows(page, wanted))
            took.append(at - began)
            found.append(len(page.table.ids))
            await asyncio.sleep(0.4)
    return {"seconds": took, "found": found, "rows": page.listing.all}


def _shows(page: Any, words: str) -> bool:
    shown = page.listing.shown
    return shown is not None and shown[0].words == words


async def sorting(program: Any, watch: Any, job: dict[str, Any]) -> dict[str, Any]:
    """The heading pressed for every column, until the order is painted."""
    from desktop.records.views import Order
    from desktop.ui.table.columns import SPECS

    page = await opened(program)
    await quiet(page)
    took: dict[str, list[float]] = {}
    for _ in range(job["repetitions"]):
        for place, spec in enumerate(SPECS):
            if spec.column is None:
                continue
            began = time.monotonic()
            before = page.listing.order
            page.table._heading.sectionClicked.emit(place)
            order = page.listing.order
            if order == before:
                raise RuntimeError(f"the heading {spec.column} orders nothing")
            at = await watch.when(
                lambda _, order=order: (
                    page.listing.shown is not None and page.listing.shown[1] == Order(*_pair(order))
                )
            )
            took.setdefault(spec.column.value, []).append(at - began)
            await asyncio.sleep(0.3)
    return {"seconds": took, "rows": len(page.table.ids)}


def _pair(order: Any) -> tuple[Any, bool]:
    return order.column, order.descending


async def reading(program: Any, watch: Any, job: dict[str, Any]) -> dict[str, Any]:
    """From the command to the last document; scrolled and filtered meanwhile if so asked."""
    from tests.bench.watching import Heartbeat, Restless

    page = await opened(program)
    cpu = time.process_time()
    before = peak_memory()
    beat, somebody = Heartbeat(), Restless(page)
    if job.get("restless"):
        while watch.first_rows is None:
            await asyncio.sleep(0.002)
        beat.start()
        somebody.start()
    await complete(page)
    ended = time.monotonic()
    cpu = time.process_time() - cpu
    somebody.stop()
    gaps = beat.stop()
    count = page.desk.reader.count()
    at = watch.first_rows if watch.first_rows is not None else ended
    return {
        "seconds": ended - job["began"],
        "cpu": cpu,
        "documents": count,
        "grown": peak_memory() - before,
        "gaps": gaps,
        "work": beat.work,
        "first_rows": at - job["began"],
        "first_rows_wall": watch.first_rows_wall,
    }


async def refreshing(program: Any, watch: Any, job: dict[str, Any]) -> dict[str, Any]:
    """A later start: until the changes the portal made meanwhile are painted."""
    page = await opened(program)
    changed = job["changed"]

    def current(_: Any) -> bool:
        known = page.desk.reader.documents(changed)
        return all(each.comment == job["comment"] for each in known.values())

    await told(page.desk, lambda: current(None))
    page.table.viewport().update()
    at = await watch.when(current)
    return {
        "seconds": at - job["began"],
        "wall": time.time(),
        "documents": page.desk.reader.count(),
    }


async def conducting(program: Any, watch: Any, job: dict[str, Any]) -> dict[str, Any]:
    """From the wish to the last outcome."""
    from desktop.stock.movements import Act
    from desktop.work.operations import Asked
    from tests.bench.watching import Heartbeat, Restless

    page = await opened(program)
    await quiet(page)
    desk = page.desk
    beat, somebody = Heartbeat(), Restless(page)
    if job.get("restless"):
        beat.start()
        somebody.start()
    cpu, began, wall = time.process_time(), time.monotonic(), time.time()
    operation = desk.conducting.ask(Asked(act=Act.CONDUCT, documents=desk.seen(job["ids"])))
    if operation is None:
        raise RuntimeError("the documents are busy")
    await operation.finished.wait()  # to look every few milliseconds would cost more than the work
    ended = time.monotonic()
    cpu = time.process_time() - cpu
    await asyncio.sleep(0.1)  # the window of results has opened: that gap is counted, too
    somebody.stop()
    return {
        "seconds": ended - began,
        "cpu": cpu,
        "from": wall,
        "to": time.time(),
        "outcomes": {str(each): told.fate.value for each, told in operation.outcomes.items()},
        "gaps": beat.stop(),
        "work": beat.work,
    }


async def idling(program: Any, watch: Any, job: dict[str, Any]) -> dict[str, Any]:
    page = await opened(program)
    await quiet(page)
    await asyncio.sleep(5)
    cpu, began = time.process_time(), time.monotonic()
    await asyncio.sleep(job["idle"])
    return {"share": (time.process_time() - cpu) / (time.monotonic() - began)}


Scenario = Callable[[Any, Any, dict[str, Any]], Awaitable[dict[str, Any]]]
SCENARIOS: dict[str, Scenario] = {
    "start": first_rows,
    "typing": typing,
    "sorting": sorting,
    "reading": reading,
    "refreshing": refreshing,
    "conducting": conducting,
    "idling": idling,
}

if __name__ == "__main__":
    sys.exit(main())
