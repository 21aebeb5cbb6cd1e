"""Killed at any moment, the program knows at its next start what became of all it had asked."""

import asyncio
import multiprocessing
import random
import signal
from collections import Counter
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from desktop.records.operations import State
from desktop.records.presence import Presence
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.work.patience import Patience
from tests.demo.conftest import Running
from tests.work import killed
from tests.work.acting import METHODS, Truth, acting, ready, until

pytestmark = pytest.mark.anyio
AFTERWARDS = Patience().scaled(0.01)
"""Whatever a killed program had asked, the portal is through with it after 1.3 s."""
DOCUMENTS = 60


def afresh() -> multiprocessing.context.BaseContext:
    """Processes that are there quickly: copies of one that has loaded all it needs."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", killed.__name__])
    return context


class Slaughter:
    """Starts the program on some documents, kills it, and looks at what the next start tells."""

    def __init__(self, running: Running, path: Path, seed: int) -> None:
        self._running = running
        self._path = path
        self._luck = random.Random(seed)
        self._context = afresh()
        self.truth = Truth(running)
        self.kills = 0
        self.states: Counter[str] = Counter()
        """How far the acts had come when the program was killed."""

    async def round(self) -> None:
        act = self._luck.choice(list(Act))
        ids = ready(self._running, act, DOCUMENTS)
        process = self._start(act, ids)
        await self._some_moment(ids)
        process.kill()
        await asyncio.to_thread(process.join)
        self.kills += process.exitcode == -signal.SIGKILL
        assert process.exitcode in (0, -signal.SIGKILL), "it ends by no mistake of its own"
        process.close()
        await self._judge(act, ids)

    def _start(self, act: Act, ids: list[int]) -> BaseProcess:
        address = self._running.url("")
        given = (address, str(self._path), act.value, ids)
        process = self._context.Process(target=killed.run, args=given)  # type: ignore[attr-defined]
        process.start()
        assert isinstance(process, BaseProcess)
        return process

    async def _some_moment(self, ids: list[int]) -> None:
        """Any moment: by the clock, or when the portal is at a certain document, or just past."""
        if self._luck.random() < 0.5:
            await asyncio.sleep(self._luck.uniform(0.03, 0.5))
            return
        document, act = self._luck.choice(ids), self.truth.carried_out
        with_in = asyncio.get_running_loop().time() + 5
        while not any(key[0] == document for key in act):
            assert asyncio.get_running_loop().time() < with_in
            await asyncio.sleep(0)
        await asyncio.sleep(self._luck.choice([0, 0, self._luck.uniform(0, 0.02)]))

    async def _judge(self, act: Act, ids: list[int]) -> None:
        """The next start: everything that stands in the journal gets its true outcome."""
        seat = Presence.take(self._path)
        assert seat is not None, "the system gave the seat of the dead one back"
        with seat:
            async with acting(self._running, self._path, patience=AFTERWARDS) as room:
                before = await room.keeper.operations()
                left = await room.keeper.unfinished()
                self.states.update(each.state for op in left for each in op.acts)
                await until(lambda: len(room.conducting.operations) == len(left))
                await until(lambda: not room.conducting.under_way)
                assert len(room.claims) == 0
                assert await room.keeper.unfinished() == []
                asked: set[int] = set()
                for operation in before:
                    for each in await room.keeper.acts(operation.id):
                        if each.document_id not in ids:
                            continue
                        assert each.outcome is not None
                        assert each.document_id not in asked, "exactly one outcome"
                        asked.add(each.document_id)
                        self.truth.confirms(act, {each.document_id: each.outcome})
                        assert each.outcome.fate in (Fate.DONE, Fate.NOT_STARTED, Fate.REFUSED)
                        if each.state is not State.ENDED:
                            pytest.fail("the journal agrees")
        for number in set(ids) - asked:
            assert self.truth.times(number, act) == 0, "what is not in the journal was not sent"
        assert all(times <= 1 for times in self.truth.carried_out.values())


async def slaughter(running: Running, path: Path, kills: int, seed: int) -> Slaughter:
    """So many kills, while the portal takes a few milliseconds for each document."""
    rules = [
        {"on": method, "do": "late", "seconds": 0.001, "times": None} for method in METHODS.values()
    ]
    running.faults.add(*rules)
    dying = Slaughter(running, path, seed)
    while dying.kills < kills:
        await dying.round()
    print(f"{dying.kills} kills; acts left behind: {dict(dying.states)}")
    return dying


async def test_killed_at_any_moment(swift: Running, tmp_path: Path) -> None:
    dying = await slaughter(swift, tmp_path / "journal.sqlite", 12, seed=5)
    assert dying.states[State.SENT], "some were under way"
    assert dying.states[State.INTENDED], "some had not left"


@pytest.mark.long
async def test_killed_two_hundred_times(swift: Running, tmp_path: Path) -> None:
    dying = await slaughter(swift, tmp_path / "journal.sqlite", 200, seed=2026)
    assert dying.states[State.SENT] > 100
    assert dying.states[State.INTENDED] > 100
