"""Every bad day there is, at every moment: each document keeps exactly one outcome, a true one.

What is true is told by the portal's own books, never by what the program believes.
"""

import asyncio
import random
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from desktop.portal import batch, http
from desktop.portal.line import Line
from desktop.portal.pacing import Bucket
from desktop.portal.signing import Tokens, TokenSigning
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Why
from desktop.stock.problems import BadCredentials, NotAllowed, NotFound, Unreachable
from desktop.work.operations import Operation, Phase
from desktop.work.patience import Patience
from tests.demo import small_world as world
from tests.demo.conftest import Running
from tests.work.acting import (
    ME,
    METHODS,
    QUICK,
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
from tests.work.cable import Cable, Tear
from tests.work.conftest import FAST

pytestmark = pytest.mark.anyio
Rules = Mapping[str, Any]

HURRIED = 0.01
"""An answer is awaited for 0.75 s instead of 75 s, where one comes late."""
HASTY = Patience().scaled(0.0005)
"""Where the portal is through with all before its answer is lost."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


async def plan(running: Running, *rules: Rules, seed: int | None = None) -> None:
    told = await running.control("plan", rules=list(rules), seed=seed)
    assert isinstance(told, list), told


async def go(
    running: Running, path: Path, act: Act, ids: list[int], *rules: Rules, **named: Any
) -> Operation:
    """One operation under these rules, measured by the truth."""
    truth = Truth(running)
    async with acting(running, path, **named) as room:
        documents = await room.seen(ids)
        await plan(running, *rules)
        operation = await room.done(act, documents)
        told = await running.control("state")
        assert all(each["struck"] for each in told["plan"]), "the bad day came"
        await journal_agrees(room, operation)
        assert len(room.claims) == 0
    truth.confirms_whole(operation)
    return operation


async def one(room: Acting, running: Running, act: Act, ids: list[int], *rules: Rules) -> Operation:
    """One operation of many under its own rules, each of which came to pass."""
    documents = await room.seen(ids)
    room.conducting._sizes = batch.Sizes(first=20)  # the last one made it wary
    running.faults.add(*rules)
    operation = await room.done(act, documents)
    assert all(each["struck"] for each in running.faults.told()), "the bad day came"
    running.faults.clear()
    assert len(room.claims) == 0
    return operation


# --- the matrix: what becomes of an answer, when, where in the request, for which act

SENSELESS = {
    "a number": '{"result": 5}',
    "null": '{"result": null}',
    "no results": '{"result": {"result": [], "result_error": []}}',
    "all yes, of another": '{"result": {"result": {"x": true}}}',
    "yes that is none": '{"result": {"result": {"d1": "true"}}}',
    "text": "Fatal error: Allowed memory size exhausted",
    "a list": "[]",
}
BROKEN: dict[str, Any] = {
    "cut": {"do": "drop"},
    "cut in the body": {"do": "half"},
    "502": {"do": "html", "status": 502},
    "503 page": {"do": "html", "status": 503},
    "504": {"do": "html", "status": 504},
    "200 page": {"do": "raw", "status": 200, "body": "<html>sign in</html>"},
    "truncated": {"do": "truncate"},
    "empty": {"do": "empty"},
    "redirect": {"do": "redirect", "location": "/auth/"},
    "500 inside": {
        "do": "raw",
        "status": 500,
        "body": '{"error":"INTERNAL_SERVER_ERROR","error_description":"Internal server error"}',
    },
}
for name, body in SENSELESS.items():
    BROKEN[f"senseless: {name}"] = {"do": "raw", "status": 200, "body": body}
SIZES = (1, 7)
TYPICAL = {"cut", "502", "senseless: no results"}
FAULTS = [pytest.param(name, marks=() if name in TYPICAL else pytest.mark.long) for name in BROKEN]
ACTS = [Act.CONDUCT, pytest.param(Act.CANCEL, marks=pytest.mark.long)]
WHENS = ("before", "after", "after, the rest done too")


@pytest.mark.parametrize("fault", FAULTS)
async def test_an_answer_that_is_spoilt_at_a_document(
    swift: Running, path: Path, fault: str
) -> None:
    """The portal breaks off before or behind one document, or does all and only says nothing."""
    truth = Truth(swift)
    async with acting(swift, path, patience=HASTY) as room:
        for when, size, act, place in product(WHENS, SIZES, Act, (0, -1)):
            cell = f"{when}: {size} to {act.value}, at {place}"
            moment, _, rest = when.partition(",")
            ids = ready(swift, act, size)
            rule = {**BROKEN[fault], "on": METHODS[act], "when": moment, "rest": bool(rest)}
            operation = await one(room, swift, act, ids, {**rule, "id": ids[place]})
            truth.confirms_whole(operation)
            await journal_agrees(room, operation)
            done = size if rest else ids.index(ids[place]) + (moment == "after")
            fates = [operation.outcomes[each].fate for each in ids]
            assert fates == [Fate.DONE] * done + [Fate.REFUSED] * (size - done), cell
            assert all(each.checked for each in operation.outcomes.values()), "all was read back"


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_request_that_is_spoilt_as_a_whole(swift: Running, path: Path, fault: str) -> None:
    """The reading again, the act, or the reading back, lost before or after the work."""
    truth = Truth(swift)
    async with acting(swift, path, patience=HASTY) as room:
        for when, size, act, skip in product(WHENS[:2], SIZES, Act, (0, 1, 2)):
            cell = f"{when}: {size} to {act.value}, request {skip}"
            ids = ready(swift, act, size)
            rule = {**BROKEN[fault], "on": "request", "when": when, "skip": skip}
            act_is_lost = {**BROKEN[fault], "on": METHODS[act], "when": "after", "rest": True}
            operation = await one(
                room, swift, act, ids, *([rule, act_is_lost] if skip == 2 else [rule])
            )
            truth.confirms_whole(operation)
            await journal_agrees(room, operation)
            fates = {each.fate for each in operation.outcomes.values()}
            if skip == 2 or (skip == 1 and when == "after"):
                assert fates == {Fate.DONE}, cell
            if skip == 1 and when == "before":
                assert fates == {Fate.REFUSED}, cell


@pytest.mark.parametrize(
    "tear",
    [pytest.param(each, marks=() if each is Tear.AFTER else pytest.mark.long) for each in Tear],
)
async def test_a_connection_that_is_reset(swift: Running, path: Path, tear: Tear) -> None:
    """At any byte of the reading again, of the act, or of the reading back."""
    truth = Truth(swift)
    async with Cable(swift.address) as cable, acting(swift, path, patience=QUICK) as room:
        room.line._signing.moved(cable.address)
        for size, act, torn in product(SIZES, Act, ({0}, {1}, {1, 2}, {0, 1, 2, 3})):
            ids = ready(swift, act, size)
            documents = await room.seen(ids)
            room.conducting._sizes = batch.Sizes(first=20)
            first = cable.requests
            cable.tears = lambda number: tear if number - first in torn else None  # noqa: B023
            operation = await room.done(act, documents)
            truth.confirms_whole(operation)
            await journal_agrees(room, operation)
            fates = {each.fate for each in operation.outcomes.values()}
            if 0 not in torn:
                assert fates == {Fate.DONE if tear.reaches_the_portal else Fate.REFUSED}


LATE = {"12 s": 0.12, "70 s": 0.7, "90 s": 0.9}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("late", LATE)
async def test_a_late_answer(swift: Running, path: Path, late: str, act: Act) -> None:
    """The work is done; the answer takes its time, and once more time than anybody waits."""
    truth = Truth(swift)
    async with acting(swift, path, network=HURRIED, patience=Patience().scaled(HURRIED)) as room:
        for size in SIZES:
            ids = ready(swift, act, size)
            rule = {"on": METHODS[act], "do": "late", "seconds": LATE[late], "when": "after"}
            operation = await one(room, swift, act, ids, {**rule, "id": ids[-1]})
            truth.confirms_whole(operation)
            assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("seconds", [0.1, 0.5])
async def test_a_portal_that_goes_on_working_when_the_connection_is_gone(
    swift: Running, path: Path, seconds: float, act: Act
) -> None:
    """Read back at once it is not done yet; it is told only when it cannot come any more."""
    truth = Truth(swift)
    ids = ready(swift, act, 7)
    async with acting(swift, path, patience=Patience().scaled(HURRIED)) as room:
        documents = await room.seen(ids)
        await plan(swift, {"on": METHODS[act], "do": "drop", "id": ids[0]})
        operation = room.ask(act, documents)
        await until(lambda: operation.phase is Phase.CHECKING)
        await asyncio.sleep(seconds)
        for each in ids:
            await somebody(swift, act.value, each, user=ME)
        await ended(operation)
    truth.confirms_whole(operation)
    assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}


# --- refused before anything was done: asked again, and each done once

HELD: dict[str, Rules] = {
    "503": {"do": "refuse", "code": "QUERY_LIMIT_EXCEEDED", "status": 503},
    "503 with a time": {
        "do": "refuse",
        "code": "QUERY_LIMIT_EXCEEDED",
        "status": 503,
        "retry_after": 1,
    },
    "429": {"do": "refuse", "code": "OPERATION_TIME_LIMIT", "status": 429},
}


@pytest.mark.parametrize("fault", HELD)
async def test_held_back_as_a_whole(swift: Running, path: Path, fault: str) -> None:
    truth = Truth(swift)
    async with acting(swift, path) as room:
        room.line._gate._bucket.refused = lambda now, pause: None  # type: ignore[method-assign]
        for size, act, times, skip in product(SIZES, Act, (1, 3), (0, 1)):
            ids = ready(swift, act, size)
            held = room.line.counts.held_back
            rule = {**HELD[fault], "on": "request", "skip": skip, "times": times}
            operation = await one(room, swift, act, ids, rule)
            truth.confirms_whole(operation)
            assert room.line.counts.held_back == held + times
            assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}


async def test_single_commands_held_back(swift: Running, path: Path) -> None:
    truth = Truth(swift)
    async with acting(swift, path) as room:
        for act, times, skip in product(Act, (1, 4, 20), (0, 3, 6)):
            ids = ready(swift, act, 7)
            rule = {**HELD["429"], "on": METHODS[act], "skip": skip, "times": times}
            operation = await one(room, swift, act, ids, rule)
            truth.confirms_whole(operation)
            assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}


@pytest.mark.parametrize("fault", FAULTS)
async def test_single_commands_held_back_and_then_the_answer_lost(
    swift: Running, path: Path, fault: str
) -> None:
    truth = Truth(swift)
    async with acting(swift, path, patience=HASTY) as room:
        for act in Act:
            ids = ready(swift, act, 7)
            held = {**HELD["429"], "on": METHODS[act], "skip": 3, "times": 4}
            lost = {**BROKEN[fault], "on": METHODS[act], "id": ids[5], "when": "after"}
            operation = await one(room, swift, act, ids, held, lost)
            truth.confirms_whole(operation)
            fates = [operation.outcomes[each].fate for each in ids]
            assert fates == [Fate.DONE] * 6 + [Fate.REFUSED]


@pytest.mark.parametrize("code", ["INTERNAL_SERVER_ERROR", "ERROR_CORE", "STRANGE_CODE"])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("act", ACTS)
async def test_one_command_fails_inside(
    swift: Running, path: Path, act: Act, when: str, code: str
) -> None:
    """Its error says nothing about what was done; what is read back behind it does."""
    ids = ready(swift, act, 3)
    rule = {"on": METHODS[act], "do": "refuse", "code": code, "id": ids[1], "when": when}
    operation = await go(swift, path, act, ids, rule)
    assert operation.outcomes[ids[1]].fate is (Fate.DONE if when == "after" else Fate.REFUSED)


@pytest.mark.parametrize("act", ACTS)
async def test_a_refusal_that_came_after_all_was_done_is_done(
    swift: Running, path: Path, act: Act
) -> None:
    ids = ready(swift, act, 3)
    rule = {"on": METHODS[act], "do": "refuse", "code": "0", "id": ids[1], "when": "after"}
    operation = await go(swift, path, act, ids, {**rule, "text": "a handler of the portal failed"})
    assert operation.outcomes[ids[1]].fate is Fate.DONE


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("fault", ["refuse", "drop", "html"])
async def test_done_but_not_read_back_in_the_same_request(
    swift: Running, path: Path, fault: str, act: Act
) -> None:
    """The last command, the reading back, fails alone or takes the whole answer with it."""
    ids = ready(swift, act, 7)
    rule: Rules = {"on": "catalog.document.list", "do": fault, "skip": 1}
    operation = await go(
        swift, path, act, ids, {**rule, "code": "1"} if fault == "refuse" else rule
    )
    assert {each.fate for each in operation.outcomes.values()} == {Fate.DONE}
    assert {each.by for each in operation.outcomes.values()} == {ME}, "it was read back after all"


# --- who may


@pytest.mark.parametrize("skip", [0, 1])
@pytest.mark.parametrize("act", ACTS)
async def test_a_webhook_revoked_in_mid_run(
    swift: Running, path: Path, act: Act, skip: int
) -> None:
    truth = Truth(swift)
    ids = ready(swift, act, 30)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        await plan(swift, {"on": METHODS[act], "do": "revoke", "id": ids[3 + 20 * skip]})
        operation = await room.done(act, documents)
        await journal_agrees(room, operation)
        assert room.line.counts.requests < 8, "nobody knocks at a closed door for long"
    truth.confirms_whole(operation)
    rest = [operation.outcomes[each] for each in ids[20:]] if not skip else []
    assert all(isinstance(each.problem, BadCredentials) for each in rest)
    assert {each.why for each in rest} <= {Why.EARLIER}


async def test_a_webhook_revoked_and_the_answer_lost_stays_unknown_until_it_works_again(
    swift: Running, path: Path
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        await plan(
            swift,
            {"on": METHODS[Act.CONDUCT], "do": "revoke", "id": ids[1]},
            {"on": METHODS[Act.CONDUCT], "do": "drop", "id": ids[2]},
        )
        operation = await room.done(Act.CONDUCT, documents)
        assert {each.fate for each in operation.outcomes.values()} == {Fate.UNKNOWN}
        assert len(room.claims) == 3, "nobody may ask for them meanwhile"
        assert sorted(room.conducting.left_over.documents) == ids
        await swift.control("webhook", user=ME, active=True)
        await until(lambda: not len(room.claims))
        assert len(room.claims) == 0
        await journal_agrees(room, operation)
    truth.confirms_whole(operation)
    fates = [operation.outcomes[each].fate for each in ids]
    assert fates == [Fate.DONE, Fate.DONE, Fate.REFUSED]


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("lost", [False, True])
@pytest.mark.parametrize("right", ["act", "view", "catalog_read"])
async def test_rights_taken_in_mid_run(
    swift: Running, path: Path, right: str, lost: bool, act: Act
) -> None:
    kinds = ("view:S", "modify:S", "conduct:S", "cancel:S")
    world.grant(swift.db, *kinds, catalog_read="1", store_view="1", stores="all")
    truth = Truth(swift)
    ids = ready(swift, act, 30)
    taken = {"act": f"{act.value}:S", "view": "view:S"}.get(right, right)
    values = {taken: "0"} | ({"store_view": "0"} if right == "catalog_read" else {})
    async with acting(swift, path, clerk=True) as room:
        documents = await room.seen(ids)
        rules: list[Rules] = [
            {"on": METHODS[act], "do": "rights", "id": ids[3], "values": values, "when": "after"}
        ]
        if lost:
            rules.append({"on": METHODS[act], "do": "drop", "id": ids[5], "when": "after"})
        await plan(swift, *rules)
        operation = await room.done(act, documents)
        unknown = [n for n, each in operation.outcomes.items() if not each.is_final]
        if unknown:
            assert lost
            assert right != "act", "what can be read is known"
            swift.portal.grant(SOMEBODY, dict.fromkeys(values, "1"))
            await until(lambda: not len(room.claims))
        await journal_agrees(room, operation)
    assert set(operation.outcomes) == set(ids)
    truth.confirms(act, operation.outcomes, user=SOMEBODY)
    if right == "act" and not lost:
        refused = [each for each in operation.outcomes.values() if each.fate is Fate.REFUSED]
        assert len(refused) == 10, "the second request; rights are looked at when one comes in"
        assert all(isinstance(each.problem, NotAllowed) for each in refused)


async def signed_in(running: Running, client: http.Http) -> Line:
    """A line that signs by a token, which it can renew."""

    def fresh() -> Tokens:
        number = running.db.execute("SELECT COUNT(*) FROM tokens").fetchone()[0]
        access = f"access-{number}"
        running.db.execute("INSERT INTO tokens VALUES ('access', ?, ?, 1e12)", (access, ME))
        running.db.commit()
        return Tokens(access, "refresh", f"{running.address}/rest/")

    async def renew(old: Tokens) -> Tokens:
        return fresh()

    async def keep(tokens: Tokens) -> None:
        """They live as long as the test."""

    async def at_once(seconds: float) -> None:
        """No pauses here."""

    return Line(client, TokenSigning(fresh(), renew, keep), Bucket(FAST), sleep=at_once)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("lost", [False, True])
async def test_a_token_that_runs_out_in_mid_run(
    swift: Running, path: Path, lost: bool, act: Act
) -> None:
    truth = Truth(swift)
    ids = ready(swift, act, 45)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        rules: list[Rules] = [{"on": METHODS[act], "do": "expire", "id": ids[4]}]
        if lost:
            rules.append({"on": METHODS[act], "do": "drop", "id": ids[6], "when": "after"})
        await plan(swift, *rules)
        async with http.opened() as client:
            signed = await signed_in(swift, client)
            room.line.call = signed.call  # type: ignore[method-assign] # the other signing
            operation = await room.done(act, documents)
            await journal_agrees(room, operation)
    truth.confirms_whole(operation)
    refused = [each for each in operation.outcomes.values() if each.fate is not Fate.DONE]
    assert len(refused) == (13 if lost else 0)


# --- others on the same portal


@pytest.mark.parametrize("others", ["the same", "the same and back", "edit", "delete"])
@pytest.mark.parametrize("lost", [False, True])
@pytest.mark.parametrize("act", ACTS)
async def test_somebody_else_at_the_same_document(
    swift: Running, path: Path, act: Act, lost: bool, others: str
) -> None:
    """Between the reading again and the act itself, nothing can keep others away."""
    ids = ready(swift, act, 3)
    other = Act.CANCEL if act is Act.CONDUCT else Act.CONDUCT
    deeds = {"the same": [act.value], "the same and back": [act.value, other.value]}
    rules: list[Rules] = [
        {"on": METHODS[act], "do": "actor", "act": deed, "user": SOMEBODY, "id": ids[1]}
        for deed in deeds.get(others, [others])
    ]
    if lost:
        rules.append({"on": METHODS[act], "do": "drop", "id": ids[2], "when": "after"})
    operation = await go(swift, path, act, ids, *rules)
    assert operation.outcomes[ids[0]].fate is operation.outcomes[ids[2]].fate is Fate.DONE
    outcome = operation.outcomes[ids[1]]
    if others == "the same":
        assert (outcome.fate, outcome.by) == (Fate.ALREADY, SOMEBODY)
    elif others == "delete":
        assert outcome.fate is Fate.REFUSED
        assert isinstance(outcome.problem, NotFound) or act is Act.CANCEL, "as portals tell it"
    else:
        assert (outcome.fate, outcome.by) == (Fate.DONE, ME)


@pytest.mark.parametrize("act", ACTS)
async def test_somebody_does_it_while_we_look_for_our_lost_answer(
    swift: Running, path: Path, act: Act
) -> None:
    truth = Truth(swift)
    ids = ready(swift, act, 2)
    async with acting(swift, path, patience=Patience().scaled(HURRIED)) as room:
        documents = await room.seen(ids)
        await plan(swift, {"on": METHODS[act], "do": "drop", "id": ids[0]})
        operation = room.ask(act, documents)
        await until(lambda: operation.phase is Phase.CHECKING)
        assert await somebody(swift, act.value, ids[0])
        await ended(operation)
    truth.confirms_whole(operation)
    outcome = operation.outcomes[ids[0]]
    assert (outcome.fate, outcome.by, outcome.checked) == (Fate.ALREADY, SOMEBODY, True)
    assert operation.outcomes[ids[1]].fate is Fate.REFUSED


async def test_two_programs_of_the_same_person_never_move_a_stock_twice(
    swift: Running, tmp_path: Path
) -> None:
    """Two computers, so two journals: what one did, the other finds done."""
    ids = ready(swift, Act.CONDUCT, 60)
    async with (
        acting(swift, tmp_path / "one" / "journal.sqlite") as one,
        acting(swift, tmp_path / "two" / "journal.sqlite") as two,
    ):
        documents = await one.seen(ids)
        first = one.ask(Act.CONDUCT, documents)
        second = two.ask(Act.CONDUCT, documents[::-1])
        await ended(first)
        await ended(second)
    truth = Truth(swift)
    for number in ids:
        fates = [each.outcomes[number].fate for each in (first, second)]
        assert sorted(fates) == sorted([Fate.DONE, Fate.ALREADY]), (number, fates)
        assert truth.times(number, Act.CONDUCT) == 1


# --- no way there


async def test_no_connection_at_all(swift: Running, path: Path) -> None:
    ids = ready(swift, Act.CONDUCT, 3)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        room.line._signing.moved("http://127.0.0.1:9")
        operation = await room.done(Act.CONDUCT, documents)
        await journal_agrees(room, operation)
    assert all(each.fate is Fate.NOT_STARTED for each in operation.outcomes.values())
    assert all(isinstance(each.problem, Unreachable) for each in operation.outcomes.values())
    assert await sent(swift, Act.CONDUCT) == []


@pytest.mark.parametrize("back", [True, False])
async def test_no_connection_just_when_it_is_to_be_sent(
    swift: Running, path: Path, back: bool
) -> None:
    """Nothing left this computer, so it may go again when the connection is back."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    here = swift.address
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        told = room.keeper.sent
        tries: list[int] = []

        async def gone(operation: int, ids: Collection[int], at: datetime) -> None:
            await told(operation, ids, at)
            tries.append(len(tries))
            away = not back or len(tries) < 3
            room.line._signing.moved("http://127.0.0.1:9" if away else here)

        post = room.line._post

        async def moved(url: str, body: bytes, headers: Any, request: Any) -> Any:
            if request.leaving is None:
                return await post(url, body, headers, request)
            await request.leaving()
            return await room.line._http.post(
                room.line._signing.url(request.method), body, headers, request.patience
            )

        room.keeper.sent = gone  # type: ignore[method-assign] # pulled right here
        room.line._post = moved  # type: ignore[method-assign]
        operation = await room.done(Act.CONDUCT, documents)
        await journal_agrees(room, operation)
    assert len(tries) == (3 if back else 4)
    wanted = Fate.DONE if back else Fate.NOT_STARTED
    assert {each.fate for each in operation.outcomes.values()} == {wanted}
    truth.confirms_whole(operation)


async def test_offline_for_long_after_a_lost_answer(swift: Running, path: Path) -> None:
    """Told as unknown, and as what it was as soon as the portal can be read again."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 25)
    async with acting(swift, path) as room:
        documents = await room.seen(ids)
        swift.faults.add({"on": METHODS[Act.CONDUCT], "do": "drop", "when": "after", "rest": True})
        swift.faults.add({"on": "request", "do": "drop", "skip": 2, "times": None})
        operation = await room.done(Act.CONDUCT, documents)
        assert {each.fate for each in operation.outcomes.values()} == {
            Fate.UNKNOWN,
            Fate.NOT_STARTED,
        }
        assert room.conducting.left_over.next_check is not None
        assert len(room.claims) == 20
        swift.faults.clear()
        room.conducting.left_over.check_now()
        await until(lambda: not len(room.claims))
        assert len(room.claims) == 0
        await journal_agrees(room, operation)
    truth.confirms_whole(operation)


# --- the machine


class Wandering:
    """A wall clock that can be set."""

    def __init__(self, room: Acting) -> None:
        self.off = timedelta()
        true = room.line.now
        room.line.now = lambda: true() + self.off  # type: ignore[method-assign]
        self.now = room.line.now

    def jump(self, **by: float) -> datetime:
        self.off += timedelta(**by)
        return self.now()


@pytest.mark.parametrize("jump", [{"hours": 9}, {"days": -3}])
@pytest.mark.parametrize("applied", [True, False])
async def test_the_clock_jumps_while_an_answer_is_looked_for(
    swift: Running, path: Path, applied: bool, jump: dict[str, float]
) -> None:
    """A machine that slept, or a clock that was set: neither makes the portal any quicker."""
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    async with acting(swift, path, patience=Patience().scaled(HURRIED)) as room:
        clock = Wandering(room)
        documents = await room.seen(ids)
        await plan(swift, {"on": METHODS[Act.CONDUCT], "do": "drop", "id": ids[0]})
        operation = room.ask(Act.CONDUCT, documents)
        await until(lambda: operation.phase is Phase.CHECKING)
        clock.jump(**jump)
        await asyncio.sleep(0.3)
        assert operation.phase is Phase.CHECKING, "the portal may still be working on it"
        if applied:
            for each in ids:
                await somebody(swift, "conduct", each, user=ME)
        await ended(operation)
        await journal_agrees(room, operation)
    truth.confirms_whole(operation)


@pytest.mark.parametrize("jump", [{"hours": 9}, {"hours": -9}])
async def test_after_a_sleep_what_was_read_before_is_read_again(
    swift: Running, path: Path, jump: dict[str, float]
) -> None:
    truth = Truth(swift)
    ids = ready(swift, Act.CONDUCT, 3)
    async with acting(swift, path) as room:
        clock = Wandering(room)
        documents = await room.seen(ids)
        remember = room.conducting._mirrored.take
        slept: list[datetime] = []

        async def sleeps(read: Any) -> None:
            await remember(read)
            if not slept:
                slept.append(clock.jump(**jump))
                await somebody(swift, "edit", ids[2])

        object.__setattr__(room.conducting._mirrored, "take", sleeps)
        operation = await room.done(Act.CONDUCT, documents)
    fates = [operation.outcomes[each].fate for each in ids]
    assert fates == [Fate.DONE, Fate.DONE, Fate.CHANGED]
    truth.confirms_whole(operation)


# --- many bad days at once


def bad_luck(seed: int) -> list[Rules]:
    """A few rules by chance, of all kinds, striking again and again."""
    luck = random.Random(seed)
    methods = list(METHODS.values())
    kinds = list(product(methods, ["before", "after"], [True, False]))
    rules: list[Rules] = []
    for name in luck.sample(sorted(BROKEN), 4):
        on, when, rest = luck.choice(kinds)
        rules.append(
            {**BROKEN[name], "on": on, "when": when, "rest": rest, "chance": 0.1, "times": None}
        )
        rules.append({**BROKEN[name], "on": "request", "when": when, "chance": 0.08, "times": None})
    rules.append({**HELD["429"], "on": luck.choice(methods), "chance": 0.15, "times": None})
    rules.append(
        {"on": luck.choice(methods), "do": "refuse", "code": "0", "chance": 0.1, "times": None}
    )
    deed = luck.choice(["conduct", "cancel", "edit", "delete"])
    rules.append(
        {"on": luck.choice(methods), "do": "actor", "act": deed, "user": SOMEBODY, "chance": 0.1}
        | {"times": None}
    )
    return rules


async def unlucky(running: Running, path: Path, seeds: range) -> None:
    truth = Truth(running)
    async with acting(running, path, patience=Patience().scaled(0.001)) as room:
        for seed in seeds:
            act = list(Act)[seed % 2]
            ids = ready(running, act, 25)
            documents = await room.seen(ids)
            running.faults.add(*bad_luck(seed), seed=seed)
            operation = await room.done(act, documents)
            running.faults.clear()
            await until(lambda: not len(room.claims))
            await journal_agrees(room, operation)
            assert set(operation.outcomes) == set(ids)
            for number, outcome in operation.outcomes.items():
                times = truth.times(number, act)
                said = (seed, number, outcome)
                assert times <= 1, said
                assert outcome.is_final, said
                assert (outcome.fate is Fate.DONE) == (times == 1), said
                assert truth.carried_out[number, act.value, ME] <= 1, said


async def test_many_bad_days_at_once(swift: Running, path: Path) -> None:
    await unlucky(swift, path, range(8))


@pytest.mark.long
async def test_very_many_bad_days_at_once(swift: Running, path: Path) -> None:
    await unlucky(swift, path, range(100, 400))
