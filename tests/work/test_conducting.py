"""Conducting and cancelling on a good day, and what an operator can do meanwhile."""

import asyncio
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.portal.pacing import STANDARD, Pace
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Why
from desktop.stock.problems import Incomplete, NotFound, StatusForbids, StockShort
from desktop.work.claims import Claim, Stage
from desktop.work.operations import Asked, Operation, Phase
from tests.demo import small_world as world
from tests.demo.conftest import Running
from tests.work.acting import (
    ME,
    METHODS,
    QUICK,
    SOMEBODY,
    Truth,
    acting,
    conducted,
    ended,
    journal_agrees,
    ready,
    sent,
    somebody,
    until,
)

pytestmark = pytest.mark.anyio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def fates(operation: Operation) -> Counter[Fate]:
    return Counter(each.fate for each in operation.outcomes.values())


# --- good days


@pytest.mark.parametrize("act", Act)
async def test_one_document(swift: Running, path: Path, act: Act) -> None:
    truth = Truth(swift)
    (number,) = ready(swift, act, 1)
    async with acting(swift, path) as room:
        before = room.line.counts.requests
        documents = await room.seen([number])
        operation = await room.done(act, documents)
        assert room.line.counts.requests == before + 3, "looked at, read again, done"
        outcome = operation.outcomes[number]
        assert (outcome.fate, outcome.by, outcome.checked) == (Fate.DONE, ME, False)
        assert outcome.at is not None
        assert room.remembered[number].status_by == ME
        assert (room.remembered[number].status_code == "Y") is (act is Act.CONDUCT)
        assert operation.documents[number] == room.remembered[number]
        assert len(room.claims) == 0
        assert operation.phase is Phase.ENDED
        await journal_agrees(room, operation)
    truth.confirms_whole(operation)


@pytest.mark.parametrize("act", Act)
async def test_many_go_in_the_order_of_asking_each_once(
    swift: Running, path: Path, act: Act
) -> None:
    truth = Truth(swift)
    ids = ready(swift, act, 130, lines=2)
    ids = ids[::2] + ids[1::2][::-1]
    async with acting(swift, path) as room:
        operation = await room.done(act, await room.seen(ids))
        await journal_agrees(room, operation)
    assert fates(operation) == {Fate.DONE: 130}
    assert await sent(swift, act) == ids
    truth.confirms_whole(operation)


async def test_each_refusal_stays_with_its_document_and_the_rest_is_done(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 30)
    short = swift.new("D", {"source": 1, "amount": 10_000})
    empty = swift.new("S")
    asked = [*ids[:10], short, *ids[10:20], empty, *ids[20:]]
    async with acting(swift, path) as room:
        operation = await room.done(Act.CONDUCT, await room.seen(asked))
        await journal_agrees(room, operation)
    assert fates(operation) == {Fate.DONE: 30, Fate.REFUSED: 2}
    assert isinstance(operation.outcomes[short].problem, StockShort)
    assert isinstance(operation.outcomes[empty].problem, Incomplete)
    truth.confirms_whole(operation)


async def test_a_thousand_documents_meet_no_limit(running: Running, path: Path) -> None:
    truth = Truth(running)
    ids = ready(running, Act.CONDUCT, 1000, lines=2)
    for number in ids[7::40]:
        running.db.execute("UPDATE elements SET amount = 0 WHERE doc_id = ?", (number,))
    running.db.commit()
    async with acting(running, path, pace=STANDARD) as room:
        documents = await room.seen(ids)
        before = room.line.counts.requests
        operation = await room.done(Act.CONDUCT, documents)
        assert room.line.counts.requests - before <= 25
        assert room.line.counts.held_back == 0
        await journal_agrees(room, operation)
    log = await running.control("requests")
    assert {each["status"] for each in log} == {200}
    assert fates(operation) == {Fate.DONE: 975, Fate.REFUSED: 25}
    assert await sent(running, Act.CONDUCT) == ids
    truth.confirms_whole(operation)


async def test_slow_commands_go_in_smaller_requests_and_still_meet_no_limit(
    running: Running, path: Path
) -> None:
    """The portal's bucket, a hundred times quicker; a command that takes its time."""
    running.switches.change({"rate_per_second": 200.0, "rate_burst": 5})
    ids = ready(running, Act.CONDUCT, 200)
    truth = Truth(running)
    async with acting(running, path, pace=Pace(200.0, 5.0)) as room:
        room.conducting._sizes.learn("catalog.document.conduct", 20 / 7)
        documents = await room.seen(ids)
        operation = await room.done(Act.CONDUCT, documents)
        assert room.line.counts.held_back == 0
    log = await running.control("requests")
    sizes = [sum(METHODS[Act.CONDUCT] in text for text in each["commands"]) for each in log]
    first = next(size for size in sizes if size)
    assert first == 7, "as many as fit into twenty seconds"
    assert max(sizes) > first, "and more when it goes quicker"
    acting_ones = [each["commands"] for each, size in zip(log, sizes, strict=True) if size]
    assert all(each[-1].startswith("catalog.document.list?") for each in acting_ones)
    truth.confirms_whole(operation)


# --- who has it, and what changed meanwhile


async def test_the_click_claims_and_a_second_one_finds_them_busy(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        first = room.ask(Act.CONDUCT, documents[:2])
        assert room.claims.of(ids[0]) == Claim(Act.CONDUCT, Stage.WAITING)
        assert room.conducting.ask(Asked(act=Act.CONDUCT, documents=documents[:2])) is None
        second = room.ask(Act.CANCEL, documents)
        assert [each.id for each in second.asked.documents] == ids[2:], "only what was free"
        assert room.conducting.under_way == [first, second]
        await ended(first)
        await ended(second)
        assert room.conducting.under_way == []
        assert len(room.claims) == 0
    assert fates(first) == {Fate.DONE: 2}
    assert fates(second) == {Fate.ALREADY: 1}
    truth.confirms_whole(first)


async def test_a_document_named_twice_is_asked_for_once(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    one, two = ready(swift, Act.CONDUCT, 2)
    async with acting(swift, path) as room:
        documents = await room.seen([one, two])
        operation = await room.done(Act.CONDUCT, (*documents, documents[0]))
        assert [each.id for each in operation.asked.documents] == [one, two]
    truth.confirms_whole(operation)


async def test_operations_go_one_after_another_in_their_order(swift: Running, path: Path) -> None:
    ids = ready(swift, Act.CONDUCT, 60)
    await swift.control(
        "plan", rules=[{"on": METHODS[Act.CONDUCT], "do": "hold", "name": "gate", "id": ids[0]}]
    )
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        asked = [room.ask(Act.CONDUCT, documents[start : start + 20]) for start in (0, 20, 40)]
        await until(lambda: swift.faults.held("gate"))
        assert [each.phase for each in asked] == [Phase.RUNNING, Phase.QUEUED, Phase.QUEUED]
        assert room.claims.of(ids[0]) == Claim(Act.CONDUCT, Stage.WORKING)
        assert room.claims.of(ids[59]) == Claim(Act.CONDUCT, Stage.WAITING)
        swift.faults.release("gate")
        for each in asked:
            await ended(each)
    assert await sent(swift, Act.CONDUCT) == ids
    log = await swift.control("requests")
    busy = [each for each in log if any(METHODS[Act.CONDUCT] in text for text in each["commands"])]
    assert len(busy) == 3, "one write at a time, none beside another"


@pytest.mark.parametrize("how", ["title", "total", "line", "more lines", "fewer lines", "kind"])
async def test_what_changed_since_it_was_seen_is_held_back(
    swift: Running, path: Path, how: str
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3, lines=2)
    changes = {
        "title": "UPDATE documents SET title = 'another' WHERE id = ?",
        "total": "UPDATE documents SET total = 99 WHERE id = ?",
        "line": "UPDATE elements SET amount = 3 WHERE doc_id = ?",
        "fewer lines": "DELETE FROM elements WHERE id = (SELECT MAX(id) FROM elements"
        " WHERE doc_id = ?)",
        "kind": "UPDATE documents SET doc_type = 'R' WHERE id = ?",
    }
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        if how == "more lines":
            world.row(swift.db, ids[1], target=2)
        else:
            swift.db.execute(changes[how], (ids[1],))
            swift.db.commit()
        operation = await room.done(Act.CONDUCT, documents)
        await journal_agrees(room, operation)
    assert [operation.outcomes[each].fate for each in ids] == [
        Fate.DONE,
        Fate.CHANGED,
        Fate.DONE,
    ]
    assert await sent(swift, Act.CONDUCT) == [ids[0], ids[2]]
    truth.confirms_whole(operation)


async def test_lines_nobody_looked_into_are_not_compared(swift: Running, path: Path) -> None:
    (number,) = ready(swift, Act.CONDUCT, 1)
    async with acting(swift, path) as room:
        documents = await room.seen([number], lines=False)
        world.row(swift.db, number, target=2)
        operation = await room.done(Act.CONDUCT, documents)
    assert fates(operation) == {Fate.DONE: 1}


async def test_lines_that_cannot_be_read_again_keep_a_reviewed_document_back(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 2)
    async with acting(swift, path) as room:
        reviewed = await room.seen(ids[:1])
        unreviewed = await room.seen(ids[1:], lines=False)
        rule = {"on": "catalog.document.element.list", "do": "refuse", "code": "1", "times": None}
        await swift.control("plan", rules=[rule])
        operation = await room.done(Act.CONDUCT, reviewed + unreviewed)
    assert operation.outcomes[ids[0]].fate is Fate.NOT_STARTED
    assert operation.outcomes[ids[0]].problem is not None
    assert operation.outcomes[ids[1]].fate is Fate.DONE
    truth.confirms_whole(operation)


async def test_what_changes_while_the_others_are_sent_is_noticed_too(
    swift: Running, path: Path
) -> None:
    """What was read a while ago is read again, before it is acted on."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 60)
    rule = {"on": METHODS[Act.CONDUCT], "do": "hold", "name": "gate", "id": ids[0]}
    await swift.control("plan", rules=[rule])
    async with acting(swift, path, patience=replace(QUICK, fresh=0.02)) as room:
        room.conducting._sizes.learn(METHODS[Act.CONDUCT], 0.001)
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: swift.faults.held("gate"))
        swift.db.execute("UPDATE elements SET amount = 3 WHERE doc_id = ?", (ids[59],))
        swift.db.commit()
        await asyncio.sleep(0.03)
        swift.faults.release("gate")
        await ended(operation)
    assert fates(operation) == {Fate.DONE: 59, Fate.CHANGED: 1}
    assert operation.outcomes[ids[59]].fate is Fate.CHANGED
    truth.confirms_whole(operation)


@pytest.mark.parametrize("act", Act)
async def test_already_so_tells_by_whom_and_when(swift: Running, path: Path, act: Act) -> None:
    truth = Truth(swift)
    ids = ready(swift, act, 2)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        assert await somebody(swift, act.value, ids[0])
        operation = await room.done(act, documents)
        assert room.remembered[ids[0]].status_by == SOMEBODY
    outcome = operation.outcomes[ids[0]]
    assert (outcome.fate, outcome.by) == (Fate.ALREADY, SOMEBODY)
    assert outcome.at is not None
    assert isinstance(outcome.problem, StatusForbids)
    assert outcome.problem.conducted is (act is Act.CONDUCT)
    assert await sent(swift, act) == ids[1:]
    truth.confirms_whole(operation)


async def test_conducted_and_cancelled_again_by_others_was_not_what_was_reviewed(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    (number,) = ready(swift, Act.CONDUCT, 1)
    async with acting(swift, path) as room:
        documents = await room.seen([number])
        assert await somebody(swift, "conduct", number)
        assert await somebody(swift, "cancel", number)
        operation = await room.done(Act.CONDUCT, documents)
    assert fates(operation) == {Fate.CHANGED: 1}
    truth.confirms_whole(operation)


async def test_a_deleted_document_is_told_and_forgotten(swift: Running, path: Path) -> None:
    ids = ready(swift, Act.CONDUCT, 2)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        await somebody(swift, "delete", ids[0])
        operation = await room.done(Act.CONDUCT, documents)
        assert room.dropped == ids[:1]
    assert operation.outcomes[ids[0]].fate is Fate.REFUSED
    assert isinstance(operation.outcomes[ids[0]].problem, NotFound)
    assert operation.outcomes[ids[1]].fate is Fate.DONE


# --- steering


async def test_stopped_nothing_more_is_sent_and_what_is_under_way_gets_its_answer(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 70)
    rule = {"on": METHODS[Act.CONDUCT], "do": "hold", "name": "gate", "id": ids[5]}
    await swift.control("plan", rules=[rule])
    async with acting(swift, path) as room:
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: swift.faults.held("gate"))
        operation.stop()
        assert operation.phase is Phase.STOPPING
        swift.faults.release("gate")
        await ended(operation)
        await journal_agrees(room, operation)
        assert len(room.claims) == 0
    assert [operation.outcomes[each].fate for each in ids[:20]] == [Fate.DONE] * 20
    rest = [operation.outcomes[each] for each in ids[20:]]
    assert {(each.fate, each.why) for each in rest} == {(Fate.NOT_STARTED, Why.STOPPED)}
    truth.confirms_whole(operation)


async def test_stopped_in_the_queue_nothing_of_it_is_sent(swift: Running, path: Path) -> None:
    ids = ready(swift, Act.CONDUCT, 2)
    async with acting(swift, path) as room:
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        operation.stop()
        await ended(operation)
    assert fates(operation) == {Fate.NOT_STARTED: 2}
    assert await sent(swift, Act.CONDUCT) == []


async def test_stopped_while_the_portal_holds_back_nothing_more_is_sent(
    swift: Running, path: Path
) -> None:
    """Refused by the limit is not begun: a stop still reaches these."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 5)
    rule = {"on": METHODS[Act.CONDUCT], "do": "refuse", "code": "OPERATION_TIME_LIMIT"}
    await swift.control("plan", rules=[{**rule, "status": 429, "skip": 2, "times": None}])
    async with acting(swift, path) as room:
        gate = asyncio.Event()
        room.line._sleep = lambda seconds: gate.wait()  # type: ignore[assignment, return-value]
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: room.line.waiting)
        assert len(operation.outcomes) == 2
        assert room.claims.of(ids[2]) == Claim(Act.CONDUCT, Stage.WAITING)
        operation.stop()
        await ended(operation)
        assert room.line.waiting is None
    assert fates(operation) == {Fate.DONE: 2, Fate.NOT_STARTED: 3}
    truth.confirms_whole(operation)


async def test_held_back_documents_are_read_again_before_they_go(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 5)
    rule = {"on": METHODS[Act.CONDUCT], "do": "refuse", "code": "OPERATION_TIME_LIMIT"}
    await swift.control("plan", rules=[{**rule, "status": 429, "skip": 2, "times": 3}])
    async with acting(swift, path) as room:

        async def meanwhile(seconds: float) -> None:
            await somebody(swift, "edit", ids[3])

        room.line._sleep = meanwhile
        operation = await room.done(Act.CONDUCT, await room.seen(ids))
        await journal_agrees(room, operation)
    assert fates(operation) == {Fate.DONE: 4, Fate.CHANGED: 1}
    assert operation.outcomes[ids[3]].fate is Fate.CHANGED
    truth.confirms_whole(operation)


async def test_paused_it_waits_and_goes_on(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 45)
    rule = {"on": METHODS[Act.CONDUCT], "do": "hold", "name": "gate", "id": ids[5]}
    await swift.control("plan", rules=[rule])
    async with acting(swift, path) as room:
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        await until(lambda: swift.faults.held("gate"))
        operation.pause()
        assert operation.phase is Phase.PAUSED
        swift.faults.release("gate")
        await until(lambda: len(operation.outcomes) == 20)
        await asyncio.sleep(0.05)
        assert len(await sent(swift, Act.CONDUCT)) == 20, "nothing leaves while it is paused"
        operation.go_on()
        await ended(operation)
    assert fates(operation) == {Fate.DONE: 45}
    truth.confirms_whole(operation)


async def test_paused_for_long_what_was_read_is_read_again(swift: Running, path: Path) -> None:
    ids = ready(swift, Act.CONDUCT, 1)
    async with acting(swift, path) as room:
        operation = room.ask(Act.CONDUCT, await room.seen(ids))
        operation.pause()
        await somebody(swift, "edit", ids[0])
        operation.go_on()
        await ended(operation)
    assert fates(operation) == {Fate.CHANGED: 1}


async def test_it_stops_at_the_first_refusal_where_that_was_asked(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 50)
    ids[3] = swift.new("S")
    async with acting(swift, path) as room:
        operation = await ended(room.ask(Act.CONDUCT, await room.seen(ids), stop=True))
        await journal_agrees(room, operation)
    assert operation.outcomes[ids[3]].fate is Fate.REFUSED
    rest = [operation.outcomes[each] for each in ids[20:]]
    assert {(each.fate, each.why) for each in rest} == {(Fate.NOT_STARTED, Why.EARLIER)}
    assert all(each.problem == operation.outcomes[ids[3]].problem for each in rest)
    truth.confirms_whole(operation)


async def test_how_fast_it_goes_is_told(swift: Running, path: Path) -> None:
    ids = ready(swift, Act.CONDUCT, 100)
    paces = []
    async with acting(swift, path) as room:
        room.conducting.on_operation = lambda each: paces.append(each.pace(room.line.now()))
        await room.done(Act.CONDUCT, await room.seen(ids))
    known = [each for each in paces if each.per_minute is not None]
    assert known
    assert all((each.per_minute or 0) > 0 and (each.seconds_left or 0) >= 0 for each in known)


async def test_what_somebody_else_conducted_can_be_cancelled(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CANCEL, 2)
    conducted(swift, ids, by=SOMEBODY)
    async with acting(swift, path) as room:
        operation = await room.done(Act.CANCEL, await room.seen(ids))
    assert fates(operation) == {Fate.DONE: 2}
    assert {each.by for each in operation.outcomes.values()} == {ME}
    truth.confirms_whole(operation)


@pytest.mark.parametrize("known", [True, False])
async def test_long_lists_of_lines_are_read_to_their_end(
    swift: Running, path: Path, known: bool
) -> None:
    """Also where far more lines came than there were when it was reviewed."""
    truth = Truth(swift)
    short = ready(swift, Act.CONDUCT, 55)
    long = swift.new("S", *({"target": 1},) * (260 if known else 2))
    async with acting(swift, path) as room:
        documents = await room.seen([*short, long])
        if known:
            last = "UPDATE elements SET amount = 2 WHERE id = (SELECT MAX(id) FROM elements)"
            swift.db.execute(last)
            swift.db.commit()
        else:
            for _ in range(130):
                world.row(swift.db, short[54], target=1)
        operation = await room.done(Act.CONDUCT, documents)
    changed = [n for n, each in operation.outcomes.items() if each.fate is Fate.CHANGED]
    assert changed == [long if known else short[54]]
    assert fates(operation)[Fate.DONE] == 55
    truth.confirms_whole(operation)
