"""A program that ended in the middle, and a disk that took no more: the next start settles it."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.records.journal import Journal
from desktop.records.presence import Presence
from desktop.records.trouble import JournalUnwritable, RecordsTrouble, Trouble
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Why
from desktop.work.claims import Claim, Stage
from desktop.work.operations import Asked, Operation, Phase
from desktop.work.patience import Patience
from tests.demo.conftest import Running
from tests.work.acting import (
    ME,
    METHODS,
    SOMEBODY,
    Acting,
    Truth,
    acting,
    ended,
    journal_agrees,
    ready,
    sent,
    somebody,
    until,
)

pytestmark = pytest.mark.anyio
UNHURRIED = Patience().scaled(0.005)
"""Leftovers are looked for during 0.65 s."""
FULL = JournalUnwritable(Trouble.FULL, Path("journal.sqlite"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


async def crash(
    running: Running, path: Path, act: Act, ids: list[int], at: int, *, when: str = "before"
) -> None:
    """A run of the program that ends while the portal works on this document."""
    gate = f"gate {path} {at}"
    rule = {"on": METHODS[act], "do": "hold", "name": gate, "id": at, "when": when}
    await running.control("plan", rules=[rule])
    async with acting(running, path) as room:
        room.ask(act, await room.seen(ids))
        await until(lambda: running.faults.held(gate))
    running.faults.release(gate)


async def recovered(room: Acting) -> list[Operation]:
    await until(lambda: room.conducting.operations and not room.conducting.under_way)
    return room.conducting.operations


# --- ended in the middle


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("when", ["before", "after"])
async def test_what_was_under_way_is_found_out_at_the_next_start(
    swift: Running, path: Path, when: str, act: Act
) -> None:
    truth = Truth(swift)
    ids = ready(swift, act, 30)
    await crash(swift, path, act, ids, ids[7], when=when)
    async with acting(swift, path, patience=UNHURRIED) as room:
        (operation,) = await recovered(room)
        assert operation.interrupted
        assert operation.asked.act is act
        assert [each.id for each in operation.asked.documents] == ids
        assert operation.asked.documents[0].document.title
        await journal_agrees(room, operation)
        assert len(room.claims) == 0
    truth.confirms_whole(operation)
    fates = [operation.outcomes[each].fate for each in ids]
    assert fates == [Fate.DONE] * 20 + [Fate.NOT_STARTED] * 10
    assert all(operation.outcomes[each].checked for each in ids[:20])
    assert {operation.outcomes[each].why for each in ids[20:]} == {Why.INTERRUPTED}


async def test_nothing_is_asked_before_the_leftovers_are_known(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 25)
    others = ready(swift, Act.CONDUCT, 2)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        later = await room.seen([*others, ids[0]])
        swift.faults.add({"on": "request", "do": "drop", "skip": 1, "times": None})
        operation = room.ask(Act.CONDUCT, documents)
        await until(lambda: operation.phase is Phase.CHECKING)
    swift.faults.clear()
    async with acting(swift, path, patience=UNHURRIED) as room:
        asked = room.ask(Act.CONDUCT, later)
        await until(lambda: len(room.conducting.operations) == 2)
        left = next(each for each in room.conducting.operations if each is not asked)
        assert room.claims.of(ids[1]) == Claim(Act.CONDUCT, Stage.CHECKING)
        await asyncio.sleep(0.2)
        assert (left.phase, asked.phase) == (Phase.CHECKING, Phase.QUEUED)
        assert others[0] not in await sent(swift, Act.CONDUCT), "the portal may still be at work"
        await ended(left)
        assert room.claims.of(ids[1]) is None
        assert room.claims.of(ids[0]) is not None, "it is claimed by what was asked since"
        await ended(asked)
    assert left.outcomes.pop(ids[0]).fate is Fate.REFUSED, "it had not been done by then"
    truth.confirms(Act.CONDUCT, left.outcomes)
    assert {each.fate for each in asked.outcomes.values()} == {Fate.DONE}


async def test_what_the_portal_does_late_is_still_found(swift: Running, path: Path) -> None:
    """The program comes back at once, and the portal has not even begun."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    gate = {"on": METHODS[Act.CONDUCT], "do": "hold", "name": "gate", "id": ids[0]}
    await swift.control("plan", rules=[gate])
    async with acting(swift, path) as room:
        room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: swift.faults.held("gate"))
    async with acting(swift, path, patience=UNHURRIED) as room:
        await until(lambda: room.conducting.operations)
        await asyncio.sleep(0.2)
        swift.faults.release("gate")
        (operation,) = await recovered(room)
    truth.confirms_whole(operation)
    assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}


async def test_others_who_did_it_meanwhile_are_told_apart(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    rule = {"on": METHODS[Act.CONDUCT], "do": "drop", "id": ids[1]}
    await swift.control("plan", rules=[rule])
    async with acting(swift, path) as room:
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: operation.phase is Phase.CHECKING)
    assert await somebody(swift, "conduct", ids[1])
    await somebody(swift, "delete", ids[2])
    async with acting(swift, path, patience=UNHURRIED) as room:
        (operation,) = await recovered(room)
    fates = [operation.outcomes[each].fate for each in ids]
    assert fates == [Fate.DONE, Fate.ALREADY, Fate.REFUSED]
    assert operation.outcomes[ids[1]].by == SOMEBODY
    truth.confirms_whole(operation)


async def test_a_program_that_ends_again_while_it_recovers(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 25)
    await crash(swift, path, Act.CONDUCT, ids, ids[3])
    rules = [{"on": "request", "do": "drop", "times": None}]
    for _ in range(3):
        await swift.control("plan", rules=rules)
        async with acting(swift, path, patience=UNHURRIED) as room:
            await until(lambda: room.conducting.operations)
            await asyncio.sleep(0.05)
        swift.faults.clear()
    async with acting(swift, path, patience=UNHURRIED) as room:
        (operation,) = await recovered(room)
        await journal_agrees(room, operation)
    truth.confirms_whole(operation)
    async with acting(swift, path, patience=UNHURRIED) as room:
        await room.done(Act.CONDUCT, await room.seen(ready(swift, Act.CONDUCT, 1)))
        assert len(room.conducting.operations) == 1, "what is settled is not told again"


async def test_long_ago_is_known_at_once(swift: Running, path: Path) -> None:
    """A portal that was asked yesterday is through with it."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    rule = {"on": METHODS[Act.CONDUCT], "do": "drop", "id": ids[1]}
    await swift.control("plan", rules=[rule])
    async with acting(swift, path) as room:
        true = room.line.now
        room.line.now = lambda: true() - timedelta(days=1)  # type: ignore[method-assign]
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: operation.phase is Phase.CHECKING)
    async with acting(swift, path, patience=Patience()) as room:
        (operation,) = await recovered(room)
    truth.confirms_whole(operation)


async def test_a_clock_that_went_back_makes_nothing_hurry(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 2)
    rule = {"on": METHODS[Act.CONDUCT], "do": "drop", "id": ids[0]}
    await swift.control("plan", rules=[rule])
    async with acting(swift, path) as room:
        true = room.line.now
        room.line.now = lambda: true() + timedelta(days=400)  # type: ignore[method-assign]
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: operation.phase is Phase.CHECKING)
    async with acting(swift, path, patience=UNHURRIED) as room:
        await until(lambda: room.conducting.operations)
        await asyncio.sleep(0.2)
        for each in ids:
            await somebody(swift, "conduct", each, user=ME)
        (operation,) = await recovered(room)
    truth.confirms_whole(operation)
    assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}


async def test_left_unknown_by_a_finished_operation_is_looked_for_too(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 25)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        swift.faults.add({"on": METHODS[Act.CONDUCT], "do": "drop", "when": "after", "rest": True})
        swift.faults.add({"on": "request", "do": "drop", "skip": 2, "times": None})
        first = await room.done(Act.CONDUCT, documents)
        assert Fate.UNKNOWN in {each.fate for each in first.outcomes.values()}
    swift.faults.clear()
    async with acting(swift, path, patience=UNHURRIED) as room:
        (operation,) = await recovered(room)
        assert operation.number == first.number
        assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}
        assert await room.keeper.unknown() == []
        assert first.number is not None
        records = await room.keeper.acts(first.number)
        assert len({each.document_id for each in records}) == 25
        told = {each.document_id: each.outcome for each in records if each.outcome}
    truth.confirms(Act.CONDUCT, told)


async def test_a_portal_out_of_reach_at_the_start_holds_nothing_up_for_ever(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    await crash(swift, path, Act.CONDUCT, ids, ids[1])
    await swift.control("plan", rules=[{"on": "batch", "do": "html", "times": None}])
    swift.faults.add({"on": "catalog.document.list", "do": "drop", "times": None})
    async with acting(swift, path) as room:
        (operation,) = await recovered(room)
        assert {each.fate for each in operation.outcomes.values()} == {Fate.UNKNOWN}
        assert len(room.claims) == 3
        swift.faults.clear()
        await until(lambda: not len(room.claims))
        await journal_agrees(room, operation)
    truth.confirms_whole(operation)


def test_a_second_program_has_no_seat(path: Path) -> None:
    """So it never takes the first one's work for a leftover."""
    with Presence.take(path) or pytest.fail("the seat was free"):
        assert Presence.take(path) is None
    again = Presence.take(path)
    assert again is not None
    again.close()


# --- the disk


class Failing:
    """Makes the journal refuse as on a full disk, from the n-th write of a kind on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch
        self.writes: list[str] = []
        self.broken: dict[str, int] = {}
        for name in ("begin", "sent", "ended", "finish", "unfinished"):
            self._watch(name, getattr(Journal, name))

    def _watch(self, name: str, does: Callable[..., Any]) -> None:
        def watched(journal: Journal, *given: Any, **named: Any) -> Any:
            times = self.writes.count(name)
            self.writes.append(name)
            if times >= self.broken.get(name, 10**9):
                raise FULL
            return does(journal, *given, **named)

        self._patch.setattr(Journal, name, watched)


async def test_on_a_full_disk_nothing_is_sent(
    swift: Running, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = ready(swift, Act.CONDUCT, 3)
    failing = Failing(monkeypatch)
    async with acting(swift, path) as room:
        failing.broken["begin"] = 0
        operation = await room.done(Act.CONDUCT, await room.seen(ids))
        assert len(room.claims) == 0
        del failing.broken["begin"]
        again = await room.done(Act.CONDUCT, await room.seen(ids))
    assert {(each.fate, each.why) for each in operation.outcomes.values()} == {
        (Fate.NOT_STARTED, Why.JOURNAL)
    }
    assert operation.trouble == Trouble.FULL.value
    assert {each.fate for each in again.outcomes.values()} == {Fate.DONE}
    assert await sent(swift, Act.CONDUCT) == ids, "by the second operation alone"


async def test_a_disk_that_is_really_full(swift: Running, path: Path) -> None:
    ids = ready(swift, Act.CONDUCT, 200)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        await room.keeper._door.do(
            lambda: room.keeper._journal._db.execute("PRAGMA max_page_count = 1").fetchall()
        )
        operation = await room.done(Act.CONDUCT, documents)
    assert {each.why for each in operation.outcomes.values()} == {Why.JOURNAL}
    assert await sent(swift, Act.CONDUCT) == []


@pytest.mark.parametrize("lost", [False, True])
@pytest.mark.parametrize("healed", [False, True])
@pytest.mark.parametrize(
    "where", [("sent", 0), ("sent", 1), ("ended", 0), ("ended", 1), ("finish", 0)], ids=str
)
async def test_a_disk_that_fills_in_mid_run(
    swift: Running,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    where: tuple[str, int],
    healed: bool,
    lost: bool,
) -> None:
    """What has left is found out and told; nothing more leaves; the next start agrees."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 90)
    failing = Failing(monkeypatch)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        if lost:
            rule = {"on": METHODS[Act.CONDUCT], "do": "drop", "id": ids[5], "when": "after"}
            swift.faults.add(rule)
        failing.broken = dict([where])
        operation = room.ask(Act.CONDUCT, documents)
        if healed:
            await until(lambda: operation.trouble)
            failing.broken = {}
        await ended(operation)
        assert operation.trouble
        assert len(room.claims) == 0
    swift.faults.clear()
    failing.broken = {}
    truth.confirms_whole(operation)
    if where[0] != "finish":
        rest = [operation.outcomes[each] for each in ids[-20:]]
        assert {(each.fate, each.why) for each in rest} == {(Fate.NOT_STARTED, Why.JOURNAL)}
    asked = await sent(swift, Act.CONDUCT)
    async with acting(swift, path, patience=UNHURRIED) as room:
        await until(lambda: not room.conducting.under_way)
        await room.done(Act.CONDUCT, await room.seen(ready(swift, Act.CONDUCT, 1)))
        assert operation.number is not None
        records = await room.keeper.acts(operation.number)
        assert await room.keeper.unfinished() == []
        told = {each.document_id: each.outcome for each in records if each.outcome is not None}
    assert len(told) == 90
    truth.confirms(Act.CONDUCT, told)
    assert (await sent(swift, Act.CONDUCT))[:-1] == asked, "nothing was asked again"


async def test_while_the_journal_cannot_be_read_nothing_is_sent(
    swift: Running, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may tell of acts that are still under way."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    await crash(swift, path, Act.CONDUCT, ids, ids[1])
    failing = Failing(monkeypatch)
    failing.broken["unfinished"] = 0
    other = ready(swift, Act.CONDUCT, 1)
    async with acting(swift, path, patience=UNHURRIED) as room:
        documents = await room.seen(other)
        refused = await room.done(Act.CONDUCT, documents)
        assert refused.trouble == Trouble.FULL.value
        assert {each.why for each in refused.outcomes.values()} == {Why.JOURNAL}
        failing.broken = {}
        done = await room.done(Act.CONDUCT, documents)
        left = next(each for each in room.conducting.operations if each.interrupted)
        assert left.phase is Phase.ENDED
    assert done.outcomes[other[0]].fate is Fate.DONE
    assert truth.carried_out[other[0], "conduct", ME] == 1
    truth.confirms_whole(left)


async def test_a_mirror_that_cannot_be_written_changes_no_outcome(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 45)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)

        async def refuses(given: object) -> None:
            raise RecordsTrouble(Trouble.FULL, path)

        object.__setattr__(room.conducting._mirrored, "take", refuses)
        rule = {"on": METHODS[Act.CONDUCT], "do": "drop", "id": ids[30], "when": "after"}
        swift.faults.add(rule)
        operation = await room.done(Act.CONDUCT, documents)
        await journal_agrees(room, operation)
        assert operation.trouble == ""
    truth.confirms_whole(operation)


async def test_a_reason_is_added_though_the_mirror_cannot_be_written(
    swift: Running, path: Path
) -> None:
    ids = ready(swift, Act.CANCEL, 2)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)

        async def refuses(given: object) -> None:
            raise RecordsTrouble(Trouble.FULL, path)

        object.__setattr__(room.conducting._mirrored, "take", refuses)
        asked = Asked(act=Act.CANCEL, documents=documents, comment="Entered twice")
        operation = room.conducting.ask(asked)
        assert operation is not None
        await ended(operation)
        assert operation.comments == dict.fromkeys(ids)
    assert {swift.document(each)["commentary"] for each in ids} == {"Entered twice"}
