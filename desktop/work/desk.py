"""A desk: everything that belongs to one open account, opened and closed together.

Whatever is under way when a desk closes ends with it, so that nothing of one account can land in
another.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from desktop.portal.line import Line
from desktop.records.door import Door
from desktop.records.mirror import Mirror
from desktop.records.presence import Presence
from desktop.records.trouble import RecordsTrouble
from desktop.stock.movements import FullDocument
from desktop.stock.oddities import Oddity
from desktop.stock.problems import Problem
from desktop.work.attention import Doubts, concerns, doubts
from desktop.work.claims import Claims
from desktop.work.conducting import Conducting, Mirrored
from desktop.work.filling import FRESH, Filling
from desktop.work.keeper import Keeper, LastTries
from desktop.work.keeping import Keeping, Listeners, Rhythm
from desktop.work.known import MIRROR, Holder, Known
from desktop.work.operations import Operation, Phase, Seen
from desktop.work.patience import Patience
from desktop.work.standing import Standing
from desktop.work.waking import rest

log = logging.getLogger(__name__)

JOURNAL = "journal.sqlite"
_GATHER = 1.0
"""Seconds in which changes are gathered before drafts are looked at anew."""
_GATHER_AT_WORK = 15.0
"""The same while documents are conducted, every batch of which changes many."""
Starter = Callable[[Coroutine[Any, Any, Any], str], "asyncio.Task[Any] | None"]


class SeatTakenError(Exception):
    """Another program works with this account on this computer."""


@dataclass(slots=True)
class Listener:
    """Who is told what happens at the desk; all are called in the loop's own thread."""

    changed: Callable[[Sequence[int], Sequence[int]], None]
    """Documents that are new or different, and those that are gone."""
    busy: Callable[[Sequence[int]], None]
    """Documents of which something is begun, checked or over."""
    standing: Callable[[Standing], None]
    operation: Callable[[Operation], None]


@dataclass(frozen=True, slots=True)
class _Files:
    """What is open of an account's folder."""

    seat: Presence
    path: Path
    door: Door
    mirror: Mirror
    keeper: Keeper
    set_aside: tuple[Path, ...]


class Desk:
    """One account at work. Made by `open`, ended by `close`."""

    def __init__(
        self,
        line: Line,
        files: _Files,
        known: Known,
        now: Callable[[], datetime],
        rhythm: Rhythm | None,
        patience: Patience | None,
    ) -> None:
        self.line = line
        self.known = known
        self.holder = known.holder
        self.set_aside = files.set_aside
        """Where damaged files were put when this desk was opened."""
        self._files = files
        self._tasks: list[asyncio.Task[Any]] = []
        self._listeners: list[Listener] = []
        self.tries = LastTries({}, frozenset())
        self.concerns: dict[int, Problem] = {}
        """Drafts that the portal would refuse as they are, and what it would say."""
        self._doubts = Doubts({}, {})
        self._look_again = False
        self._looking: asyncio.Task[Any] | None = None
        self._asked, self._idle = asyncio.Event(), asyncio.Event()
        self._idle.set()
        self._now = now
        self.mirror_path = files.path
        self.reader = known.reader
        self.keeper = files.keeper
        self.claims = Claims()
        self.claims.on_changed = self._busy
        self.finding = known.finding
        known.attention = self._attention
        self.keeping = Keeping(
            line,
            files.door,
            files.mirror,
            Listeners(self._changed, self._stands, self._asked.set),
            rhythm,
        )
        self.filling = Filling(line, files.door, files.mirror, self._changed)
        self.conducting = Conducting(
            line,
            self.keeper,
            self.claims,
            Mirrored(partial(self.keeping.take, lines_stay=True), self.keeping.drop),
            patience,
        )
        self.conducting.on_operation = self._operation
        self.filling.may_work = lambda: not self.conducting.under_way

    @classmethod
    async def open(
        cls,
        line: Line,
        folder: Path,
        holder: Holder,
        now: Callable[[], datetime],
        rhythm: Rhythm | None = None,
        patience: Patience | None = None,
        known: Known | None = None,
    ) -> "Desk":
        """Open what this computer knows of the account; the portal is not asked yet.

        What is `known` already is taken over; the caller closes it if the desk has no use for it,
        since the file had to be set aside, or if none could be opened.
        """
        files = await _open(folder, holder)
        if known is None or files.set_aside:
            known = Known(files.path, holder, now)
        return cls(line, files, known, now, rhythm, patience)

    def listen(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def ignore(self, listener: Listener) -> None:
        if listener in self._listeners:
            self._listeners.remove(listener)

    def start(self, starter: Starter) -> None:
        """Begin to keep the list true, and to do what is asked."""
        for work, name in (
            (self._last_tries(), "read the last tries"),
            (self.conducting.run(), "conduct and cancel"),
            (self.conducting.left_over.run(), "check what is unknown"),
            (self.keeping.run(), "keep the list true"),
            (self._fill(), "look into documents"),
        ):
            task = starter(work, name)
            if task is not None:
                self._tasks.append(task)

    async def close(self) -> None:
        self._listeners.clear()
        pending = set(self._tasks)
        while pending:  # one that is cancelled as its answer comes may need to be told twice
            for task in pending:
                task.cancel()
            _, pending = await asyncio.wait(pending, timeout=1.0)
        self.known.finding.close()
        await asyncio.to_thread(_close, self._files)
        self.known.reader.close()

    # -- reading -------------------------------------------------------------------------------

    def show(self, ids: Iterable[int]) -> None:
        """These rows are on screen: at hand for painting, and filled in where parts are missing."""
        visible = list(ids)
        self.reader.fetch(visible)
        before = self.line.now().timestamp() - FRESH
        self.filling.show(self.reader.unlooked(visible, before))

    def seen(self, ids: Sequence[int]) -> tuple[Seen, ...]:
        """Documents as this computer knows them now; those that are gone are left out."""
        documents = self.reader.documents(ids)
        lines = self.reader.lines(ids)
        return tuple(
            Seen(documents[number], lines.get(number)) for number in ids if number in documents
        )

    def full(self, ids: Sequence[int]) -> tuple[FullDocument, ...]:
        """Those of these documents whose lines are known."""
        return tuple(
            FullDocument(each.document, each.lines)
            for each in self.seen(ids)
            if each.lines is not None
        )

    async def _fill(self) -> None:
        """What is new comes first; what is inside the documents can wait for it."""
        await self._asked.wait()
        await self.filling.run()

    # -- telling -------------------------------------------------------------------------------

    def _changed(self, changed: Sequence[int], gone: Sequence[int]) -> None:
        self.reader.forget([*changed, *gone])
        for each in self._listeners:
            each.changed(changed, gone)
        self._look_for_concerns()

    def _busy(self, ids: Sequence[int]) -> None:
        for each in self._listeners:
            each.busy(ids)

    def _stands(self, standing: Standing) -> None:
        self.known.complete = standing.complete
        if standing.complete and not standing.reading:  # what is new comes first
            self.filling.go_on_behind()
        for each in self._listeners:
            each.standing(standing)

    def _operation(self, operation: Operation) -> None:
        self._at_work(any(each.phase is Phase.RUNNING for each in self.conducting.operations))
        for each in self._listeners:
            each.operation(operation)
        if operation.phase is Phase.ENDED:
            self.filling.wake()
            task = asyncio.ensure_future(self._last_tries())
            self._tasks.append(task)
            task.add_done_callback(self._tasks.remove)

    def _at_work(self, running: bool) -> None:
        """What can wait while documents are conducted waits until that is over."""
        if running:
            self._idle.clear()
            self.keeping.hold()
        else:
            self._idle.set()
            self.keeping.let_go()

    async def _last_tries(self) -> None:
        try:
            before, self.tries = self.tries, await self.keeper.last_tries()
        except RecordsTrouble as trouble:
            log.warning("the last tries cannot be read: %s", trouble.trouble)
            return
        self._busy(sorted(before.attention ^ self.tries.attention | self.tries.attention))
        self._attention_changed(before.attention ^ self.tries.attention)

    def _look_for_concerns(self) -> None:
        """Once for many changes in a row, and once more for those that come meanwhile."""
        self._look_again = True
        if self._looking is None or self._looking.done():
            self._looking = asyncio.ensure_future(self._concerns())
            self._tasks.append(self._looking)
            self._looking.add_done_callback(self._tasks.remove)

    async def _concerns(self) -> None:
        while self._look_again:
            await asyncio.sleep(_GATHER)
            await rest(self._idle, _GATHER_AT_WORK)
            self._look_again = False
            await self._look()

    async def _look(self) -> None:
        found = await asyncio.to_thread(concerns, self._files.path, self._now())
        before = self.concerns.keys() | self.doubts.keys()
        self.concerns = {each.document_id: each.problem for each in found}
        self._doubts = await asyncio.to_thread(doubts, self._files.path, self._now(), self._doubts)
        after = self.concerns.keys() | self.doubts.keys()
        self._attention_changed(before ^ after)

    def _attention_changed(self, ids: Iterable[int]) -> None:
        """Other documents need attention now: a view may list and count them."""
        if different := sorted(ids):
            for each in self._listeners:
                each.changed(different, ())

    @property
    def doubts(self) -> Mapping[int, tuple[Oddity, ...]]:
        """What is odd about documents that were conducted lately."""
        return self._doubts.found

    def _attention(self) -> Iterable[int]:
        return self.tries.attention | self.concerns.keys() | self.doubts.keys()


async def _open(folder: Path, holder: Holder) -> _Files:
    """Seat, journal and mirror, in this order; what was opened is closed when the next fails."""
    seat = await asyncio.to_thread(Presence.take, folder / JOURNAL)
    if seat is None:
        raise SeatTakenError
    keeper: Keeper | None = None
    door = Door("mirror")
    try:
        keeper, first = await Keeper.open(folder / JOURNAL, holder.account, holder.person_id)
        keeper.person = holder.person
        mirror, second = await door.do(Mirror.open, folder / MIRROR)
    except BaseException:
        door.close()
        if keeper is not None:
            keeper.close()
        seat.close()
        raise
    aside = tuple(path for path in (first, second) if path is not None)
    return _Files(seat, folder / MIRROR, door, mirror, keeper, aside)


def _close(files: _Files) -> None:
    files.door.close()
    files.mirror.close()
    files.keeper.close()
    files.seat.close()
