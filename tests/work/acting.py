"""The acting room at work against the demo portal, and the truth it is measured by."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop.demo import actor
from desktop.demo.people import Caller
from desktop.portal import http
from desktop.portal.calls.reread import reread
from desktop.portal.line import Line
from desktop.portal.pacing import Pace
from desktop.stock.documents import Document
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import Problem
from desktop.work.claims import Claims
from desktop.work.conducting import Conducting, Mirrored
from desktop.work.keeper import Keeper
from desktop.work.operations import Asked, Operation, Seen
from desktop.work.patience import Patience
from tests.demo.conftest import Running
from tests.work.conftest import FAST, line_to

ME, SOMEBODY = 1, 7
QUICK = Patience().scaled(0.002)
"""A portal is waited for 0.13 s instead of 65 s."""
METHODS = {Act.CONDUCT: "catalog.document.conduct", Act.CANCEL: "catalog.document.cancel"}


@dataclass
class Acting:
    """One run of the program, as far as the acting room goes."""

    line: Line
    keeper: Keeper
    claims: Claims
    conducting: Conducting
    remembered: dict[int, Document] = field(default_factory=dict)
    dropped: list[int] = field(default_factory=list)

    async def seen(self, ids: Sequence[int], *, lines: bool = True) -> tuple[Seen, ...]:
        """Documents as an operator sees them now."""
        read = await reread(self.line, dict.fromkeys(ids, 4))
        assert not isinstance(read, Problem)
        assert not isinstance(read.lines, Problem)
        return tuple(
            Seen(read.documents[each], read.lines[each] if lines else None) for each in ids
        )

    def ask(self, act: Act, documents: tuple[Seen, ...], *, stop: bool = False) -> Operation:
        operation = self.conducting.ask(
            Asked(act=act, documents=documents, stop_at_first_refusal=stop)
        )
        assert operation is not None
        return operation

    async def done(self, act: Act, documents: tuple[Seen, ...]) -> Operation:
        return await ended(self.ask(act, documents))


async def ended(operation: Operation) -> Operation:
    async with asyncio.timeout(60):
        await operation.finished.wait()
    return operation


@asynccontextmanager
async def acting(
    running: Running,
    path: Path,
    *,
    patience: Patience = QUICK,
    network: float = 1.0,
    clerk: bool = False,
    pace: Pace = FAST,
) -> AsyncIterator[Acting]:
    """The room opened, at work, and closed behind."""
    async with http.opened(patience=network) as client:
        line = line_to(client, running, clerk=clerk, pace=pace)
        keeper, _ = await Keeper.open(path, "demo", SOMEBODY if clerk else ME)
        claims = Claims()
        remembered: dict[int, Document] = {}
        dropped: list[int] = []

        async def take(documents: Sequence[Document]) -> None:
            remembered.update((each.id, each) for each in documents)

        async def drop(ids: Sequence[int]) -> None:
            dropped.extend(ids)

        conducting = Conducting(line, keeper, claims, Mirrored(take, drop), patience)
        room = Acting(line, keeper, claims, conducting, remembered, dropped)
        tasks = (conducting.run(), conducting.left_over.run())
        working = [asyncio.create_task(each) for each in tasks]
        try:
            yield room
            for each in working:
                assert not each.done() or each.exception() is None
        finally:
            for each in working:
                each.cancel()
                with suppress(asyncio.CancelledError):
                    await each
            keeper.close()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.002)


async def sent(running: Running, act: Act) -> list[int]:
    """The documents asked for, in the order in which the portal was asked."""
    log = await running.control("requests")
    texts = [text for each in log for text in each["commands"]]
    return [int(each.rpartition("=")[2]) for each in texts if each.startswith(METHODS[act] + "?")]


class Truth:
    """What really happened, from the portal's own books."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self.carried_out: Counter[tuple[int, str, int]] = Counter()
        """How often the portal was made to look at an act of a document, and by whom."""
        inside: Callable[[Caller, int, str], Awaitable[None]] = running.portal.act

        async def counted(caller: Caller, document_id: int, act: str) -> None:
            self.carried_out[document_id, act, caller.user_id] += 1
            await inside(caller, document_id, act)

        running.portal.act = counted  # type: ignore[method-assign] # it is watched, not changed

    def times(self, document: int, act: Act, user: int | None = ME) -> int:
        """How often this act moved the stock of this document; every line alike."""
        rows = self._running.db.execute(
            "SELECT line_id, COUNT(*) FROM ledger WHERE document_id = ? AND act = ?"
            " AND (?3 IS NULL OR user_id = ?3) GROUP BY line_id",
            (document, act.value, user),
        ).fetchall()
        counts = {count for _, count in rows}
        assert len(counts) <= 1, f"lines of {document} moved unevenly: {rows}"
        return int(counts.pop()) if counts else 0

    def is_so(self, document: int, act: Act) -> bool:
        found = self._running.db.execute(
            "SELECT status FROM documents WHERE id = ?", (document,)
        ).fetchone()
        return found is not None and (found[0] == "Y") is (act is Act.CONDUCT)

    def confirms(self, act: Act, outcomes: dict[int, Outcome], *, user: int = ME) -> None:
        """Every outcome is final and true, and nothing was done twice."""
        for number, outcome in outcomes.items():
            said = f"{number}: {outcome}"
            times = self.times(number, act, user)
            assert outcome.is_final, said
            assert times <= 1, said
            assert (outcome.fate is Fate.DONE) == (times == 1), said
            if outcome.fate in (Fate.DONE, Fate.ALREADY):
                assert self.is_so(number, act), said
            assert self.carried_out[number, act.value, user] <= 1, f"asked again: {said}"

    def confirms_whole(self, operation: Operation) -> None:
        ids = {each.id for each in operation.asked.documents}
        assert set(operation.outcomes) == ids, "each document has an outcome"
        self.confirms(operation.asked.act, operation.outcomes)


async def journal_agrees(room: Acting, operation: Operation) -> None:
    """What was told stands in the journal, and nothing is left open there."""
    assert operation.number is not None
    records = await room.keeper.acts(operation.number)
    assert [each.document_id for each in records] == [
        each.id for each in operation.asked.documents
    ], "in the order of asking"
    for each in records:
        assert each.outcome is not None
        assert each.outcome.fate is operation.outcomes[each.document_id].fate
    assert await room.keeper.unfinished() == []


def ready(running: Running, act: Act, count: int, lines: int = 1) -> list[int]:
    """Documents that can be acted on: drafts to conduct, or conducted ones to cancel."""
    ids = [running.new("S", *({"target": 1},) * lines) for _ in range(count)]
    if act is Act.CANCEL:
        conducted(running, ids)
    return ids


def conducted(running: Running, ids: Iterable[int], by: int = ME) -> None:
    """They were conducted long ago, and the stock is there."""
    running.db.executemany(
        "UPDATE documents SET status = 'Y', status_by = ?, date_status = date_modify WHERE id = ?",
        [(by, each) for each in ids],
    )
    running.db.execute("UPDATE balances SET amount = amount + 10000 WHERE product_id = 101")
    running.db.commit()


async def somebody(running: Running, act: str, document: int, user: int = SOMEBODY) -> bool:
    return await actor.does(running.portal, user, act, document)
