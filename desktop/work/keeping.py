"""Keeping the mirror true: read everything once, then ask what is new. The portal always wins."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from desktop.portal.calls import documents as calls
from desktop.portal.calls import facts, names, watch
from desktop.portal.line import Caller
from desktop.portal.paging import Page
from desktop.records.door import Door
from desktop.records.mirror import Mirror
from desktop.stock.documents import Document
from desktop.stock.problems import (
    Execution,
    InventoryOff,
    MethodMissing,
    NotAllowed,
    Problem,
    Reference,
    ScopeMissing,
)
from desktop.work import side_by_side
from desktop.work.missing import Missing
from desktop.work.settings import Settings
from desktop.work.standing import Standing
from desktop.work.waking import rest

log = logging.getLogger(__name__)

OVERLAP = timedelta(seconds=2)
"""Stamps are whole seconds, and one second may see several changes."""
MARGIN = timedelta(minutes=10)
"""How far the clock that stamps documents may be behind the one the portal tells."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the portal is asked, in seconds."""

    interval: float = 30.0
    after_failure: tuple[float, ...] = (2.0, 5.0, 10.0, 20.0)
    """Pauses after failures in a row; from then on the interval."""
    side_by_side: int = 6
    """How many requests of the first reading may be under way at once."""
    held: float = 300.0
    """How much longer nothing is asked, at most, while documents are being conducted."""
    sweep: float = 86_400.0
    """How often every id is compared, for what no other sign tells."""


def rhythm_of(settings: Settings) -> Rhythm:
    """As the person chose it."""
    return Rhythm(interval=float(settings.refresh_seconds), side_by_side=settings.side_by_side)


@dataclass(slots=True)
class Listeners:
    """Who is told; all are called in the loop's own thread."""

    changed: Callable[[Sequence[int], Sequence[int]], None] = lambda changed, gone: None
    standing: Callable[[Standing], None] = lambda standing: None
    asked: Callable[[], None] = lambda: None
    """What is new has been asked for, whatever came of it: other questions may follow."""


class Keeping:
    """Owns the truth of one account's mirror for as long as `run` runs."""

    def __init__(
        self,
        line: Caller,
        door: Door,
        mirror: Mirror,
        listeners: Listeners,
        rhythm: Rhythm | None = None,
    ) -> None:
        self._line = line
        self._door = door
        self._mirror = mirror
        self._tell = listeners
        self._rhythm = rhythm or Rhythm()
        self._missing = Missing(line, door, mirror)
        self._wake = asyncio.Event()
        self._going = asyncio.Event()
        self._going.set()
        self._held = self._due = False
        self._from_start = False
        self._failures = 0
        self._nameless: set[int] = set()
        self._asked: set[int] = set()
        self._names_refused: Problem | None = None
        self.standing = Standing()

    # -- what others ask of it -----------------------------------------------------------------

    def refresh(self) -> None:
        """Ask now, not when the interval has passed."""
        self._wake.set()

    def hold(self) -> None:
        """Documents are being conducted, and each is read back: asking for changes can wait."""
        self._held = True

    def let_go(self) -> None:
        self._held = False
        if self._due:
            self.refresh()

    def pause(self) -> None:
        """The first reading rests before its next page."""
        self._going.clear()
        self._stand(paused=True)

    def go_on(self) -> None:
        self._going.set()
        self._stand(paused=False)

    def read_everything_again(self) -> None:
        self._from_start = True
        self.go_on()
        self.refresh()

    def choose(self, rhythm: Rhythm) -> None:
        self._rhythm = rhythm
        self.refresh()

    @property
    def names_refused(self) -> Problem | None:
        """Why the portal does not tell people's names, when it does not."""
        return self._names_refused

    async def take(self, documents: Sequence[Document], *, lines_stay: bool = False) -> list[int]:
        """Documents that were read for another reason: remembered, named, announced."""
        await self._name_people(documents)
        changed = await self._door.do(self._mirror.put_documents, documents, lines_stay=lines_stay)
        if changed:
            self._tell.changed(changed, ())
        return changed

    async def drop(self, ids: Sequence[int]) -> None:
        """These are gone, as the portal has just told."""
        if gone := await self._door.do(self._mirror.remove, ids):
            self._tell.changed((), gone)

    # -- the loop ------------------------------------------------------------------------------

    async def run(self) -> None:
        await self._recall()
        while True:
            self._wake.clear()
            self._stand(reading=True)
            problem = await self._once()
            if problem is None:
                self._failures = 0
            else:
                self._failures += 1
                log.info("the list was not read: %s", type(problem).__name__)
            await self._rest()

    async def _once(self) -> Problem | None:
        """Bring the mirror up to date; what the portal said is in it, whatever follows."""
        if self._from_start:
            self._from_start = False
            await self._door.do(self._mirror.note, complete="", below="", since="")
            self._stand(complete=False)
        problem = await (self._news() if self.standing.complete else self._first_reading())
        self._tell.asked()
        if problem is None and not self.standing.count and not self.standing.about:
            problem = await self._why_empty()
        if problem is None:
            at = self._line.now()
            await self._door.do(self._mirror.note, as_of=at.isoformat())
            self._stand(reading=False, problem=None, since=None, as_of=at)
        else:
            since = self.standing.since or self._line.now()
            self._stand(reading=False, problem=problem, since=since)
        return problem

    async def _why_empty(self) -> Problem | None:
        """A portal that keeps no stock answers like one that has no documents yet."""
        if await facts.inventory_on(self._line) is not False:
            return None
        reference = Reference("catalog.document.mode.status", self._line.now())
        return InventoryOff(reference=reference, execution=Execution.REFUSED)

    async def _rest(self) -> None:
        pauses = self._rhythm.after_failure
        if 0 < self._failures <= len(pauses) and self.standing.offline:
            seconds = min(pauses[self._failures - 1], self._rhythm.interval)
        else:
            seconds = self._rhythm.interval
        await rest(self._wake, seconds)
        if self._held and not self._wake.is_set():
            self._due = True
            await rest(self._wake, self._rhythm.held)
            self._due = False

    async def _recall(self) -> None:
        """Where an earlier run of the program got to."""
        noted = await self._door.do(self._noted)
        as_of = datetime.fromisoformat(noted["as_of"]) if noted["as_of"] else None
        self._stand(
            count=await self._door.do(self._mirror.count),
            about=int(noted["about"]) if noted["about"] else None,
            complete=noted["complete"] == "1",
            as_of=as_of,
        )

    def _noted(self) -> dict[str, str]:
        keys = ("as_of", "about", "complete", "below", "since", "hidden", "swept")
        return {key: self._mirror.noted(key) or "" for key in keys}

    # -- the first reading ---------------------------------------------------------------------

    async def _first_reading(self) -> Problem | None:
        noted = await self._door.do(self._noted)
        below = int(noted["below"]) if noted["below"] else None
        if below is None or not noted["since"]:
            opened = await watch.opening(self._line)
            if isinstance(opened, Problem):
                return opened
            since = _mark(opened.latest or self._line.now(), opened.at)
            await self._door.do(self._mirror.note, since=since.astimezone(UTC).isoformat())
            await self._counted(opened.total)
            below = await self._take_page(opened.documents)
            if opened.complete:
                return await self._reading_complete()
        self._tell.asked()
        if below is not None and (problem := await self._read_below(below)):
            return problem
        return await self._reading_complete()

    async def _read_below(self, below: int) -> Problem | None:
        reading = side_by_side.newest_first(
            self._line, below, self.standing.about, self._rhythm.side_by_side
        )
        async with contextlib.aclosing(reading) as arriving:
            async for arrived in arriving:
                if isinstance(arrived, Problem):
                    return arrived
                await self._take_page(arrived.documents, arrived.below)
                await self._going.wait()
                if self._from_start:
                    break
        return None

    async def _take_page(
        self, documents: Sequence[Document], below: int | None = None
    ) -> int | None:
        """Some pages: in the mirror, announced, and noted as read from `below` on."""
        await self.take(documents)
        if below is None and documents:
            below = documents[-1].id
        if below is not None:
            await self._door.do(self._mirror.note, below=str(below))
        self._stand(
            count=await self._door.do(self._mirror.count),
            as_of=self._line.now(),
            problem=None,
            since=None,
        )
        return below

    async def _reading_complete(self) -> Problem | None:
        """What changed while it was read comes now, and then what was deleted meanwhile."""
        if self._from_start:
            return None
        await self._door.do(self._mirror.note, complete="1")
        self._stand(complete=True)
        return await self._news()

    # -- what is new ---------------------------------------------------------------------------

    async def _news(self) -> Problem | None:
        noted = await self._door.do(self._noted)
        since = datetime.fromisoformat(noted["since"]) if noted["since"] else self._line.now()
        told = await watch.news(self._line, since - OVERLAP)
        if isinstance(told, Problem):
            return told
        await self.take(told.documents)
        if told.more:
            after = told.documents[-1].id
            more = calls.changed_since(self._line, since - OVERLAP, after=after, at_first=2)
            if problem := await self._take_rest(more):
                return problem
        self._tell.asked()
        await self._move_mark(since, told.at)
        await self._counted(told.total)
        return await self._look_for_deleted(noted, told.total)

    async def _take_rest(self, pages: AsyncIterator[Page[Document] | Problem]) -> Problem | None:
        async for page in pages:
            if isinstance(page, Problem):
                return page
            await self.take(page.rows)
        return None

    async def _move_mark(self, since: datetime, at: datetime | None) -> None:
        latest = await self._door.do(self._mirror.latest_change) or since
        mark = max(since, _mark(latest, at)).astimezone(UTC)
        await self._door.do(self._mirror.note, since=mark.isoformat())

    async def _look_for_deleted(self, noted: dict[str, str], total: int | None) -> Problem | None:
        """The portal counts fewer beyond ours than before: something is gone."""
        count = await self._door.do(self._mirror.count)
        if total is not None:
            hidden = total - count
            if noted["hidden"] and hidden < int(noted["hidden"]):
                gone = await self._missing.gone()
                if isinstance(gone, Problem):
                    return gone
                await self.drop(gone)
                hidden += len(gone)
            await self._door.do(self._mirror.note, hidden=str(hidden))
        if problem := await self._sweep_if_due(noted):
            return problem
        self._stand(count=await self._door.do(self._mirror.count))
        return None

    async def _sweep_if_due(self, noted: dict[str, str]) -> Problem | None:
        """Every id is compared now and then, for what no count tells."""
        now = self._line.now()
        if noted["swept"]:
            last = datetime.fromisoformat(noted["swept"])
            if (now - last).total_seconds() < self._rhythm.sweep:
                return None
            compared = await self._missing.both_ways()
            if isinstance(compared, Problem):
                return compared
            await self.drop(compared.gone)
            await self.take(compared.new)
        await self._door.do(self._mirror.note, swept=now.isoformat())
        return None

    # -- names ---------------------------------------------------------------------------------

    async def _name_people(self, documents: Sequence[Document]) -> None:
        """Names come before the documents that show them; without the right, ids do."""
        if self._names_refused is not None:
            return
        unnamed = await self._door.do(self._mirror.unnamed_people, documents)
        wanted = (unnamed | self._nameless) - self._asked
        if not wanted:
            return
        found = await names.people(self._line, wanted)
        if isinstance(found, ScopeMissing | NotAllowed | MethodMissing):
            self._names_refused = found
            return
        if isinstance(found, Problem):
            self._nameless |= wanted
            return
        self._nameless -= wanted
        self._asked |= wanted
        now = self._line.now().timestamp()
        if changed := await self._door.do(self._mirror.put_names, found, now):
            self._tell.changed(changed, ())

    # -- telling -------------------------------------------------------------------------------

    async def _counted(self, total: int | None) -> None:
        if total is not None:
            await self._door.do(self._mirror.note, about=str(total))
            self._stand(about=total)

    def _stand(self, **changes: object) -> None:
        standing = replace(self.standing, **changes)  # type: ignore[arg-type] # named above
        if standing != self.standing:
            self.standing = standing
            self._tell.standing(standing)


def _mark(latest: datetime, at: datetime | None) -> datetime:
    """From when on to ask next time, when the newest change known is `latest`.

    One stamped in the future must not hide what comes before it, and a thousand of the same
    second need not be read for ever.
    """
    return latest if at is None else min(max(latest, at - MARGIN), at)
