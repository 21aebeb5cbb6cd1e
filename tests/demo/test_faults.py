"""Bad days on request, as a client meets them: what arrives, and what was really done."""

from typing import Any

import anyio
import httpx
import pytest

from tests.demo import small_world as world
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio
CONDUCT = "catalog.document.conduct"
LOST = (httpx.RemoteProtocolError, httpx.ReadError)


def draft(running: Running, rows: int = 1) -> int:
    return running.new("S", *({"target": 1, "amount": 2} for _ in range(rows)))


def applied(running: Running, number: int) -> int:
    """How many movements the ledger has of a document."""
    found = running.db.execute(
        "SELECT COUNT(*) FROM ledger WHERE document_id = ?", (number,)
    ).fetchone()
    return int(found[0])


async def asked(running: Running, numbers: list[int]) -> httpx.Response:
    commands = {f"c{number}": f"{CONDUCT}?id={number}" for number in numbers}
    return await running.raw("batch", {"cmd": commands})


@pytest.mark.parametrize(("when", "done"), [("before", 0), ("after", 1)])
async def test_s28_the_connection_drops_before_or_after_the_work(
    running: Running, when: str, done: int
) -> None:
    number = draft(running)
    running.faults.add({"on": CONDUCT, "do": "drop", "when": when})
    with pytest.raises(LOST):
        await running.conduct(number)
    assert applied(running, number) == done


async def test_s28_the_body_ends_in_the_middle_and_the_work_is_done(running: Running) -> None:
    number = draft(running)
    running.faults.add({"on": CONDUCT, "do": "half", "when": "after"})
    with pytest.raises(LOST):
        await running.conduct(number)
    assert applied(running, number) == 1


@pytest.mark.parametrize("status", [403, 500, 502, 503, 504])
@pytest.mark.parametrize(("when", "done"), [("before", 0), ("after", 1)])
async def test_s32_a_page_instead_of_an_answer(
    running: Running, status: int, when: str, done: int
) -> None:
    number = draft(running)
    running.faults.add({"on": CONDUCT, "do": "html", "status": status, "when": when})
    answer = await running.raw(CONDUCT, {"id": number})
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (
        status,
        "text/html",
    )
    assert answer.text.startswith("<html>")
    assert applied(running, number) == done


async def test_s32_empty_truncated_and_mistyped_answers(running: Running) -> None:
    whole = len((await running.raw("profile")).content)
    for action in ("empty", "truncate", "type"):
        running.faults.add({"on": "profile", "do": action, "when": "after"})
    first = await running.raw("profile")
    assert first.status_code == 200
    assert first.headers["content-type"] == "text/html; charset=utf-8", "the last rule tells"
    running.faults.clear()
    running.faults.add({"on": "profile", "do": "truncate", "when": "after"})
    cut = await running.raw("profile")
    assert 0 < len(cut.content) < whole
    running.faults.add({"on": "profile", "do": "empty"})
    assert (await running.raw("profile")).content == b""
    running.faults.add({"on": "profile", "do": "raw", "status": 200, "body": "not JSON"})
    assert (await running.raw("profile")).text == "not JSON"
    running.faults.add(
        {"on": "profile", "do": "refuse", "code": "WRONG_ENCODING", "status": 200, "text": "Wrong"}
    )
    wrong = await running.raw("profile")
    assert (wrong.status_code, wrong.json()["error"]) == (200, "WRONG_ENCODING")


async def test_s33_a_redirect(running: Running) -> None:
    running.faults.add({"on": "profile", "do": "redirect", "location": "https://new.example/rest/"})
    answer = await running.raw("profile")
    assert (answer.status_code, answer.headers["location"]) == (302, "https://new.example/rest/")


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("OVERLOAD_LIMIT", 401),
        ("ACCESS_DENIED", 401),
        ("PORTAL_DELETED", 403),
        ("INTERNAL_SERVER_ERROR", 500),
    ],
)
async def test_s26_the_portal_is_closed_in_many_ways(
    running: Running, code: str, status: int
) -> None:
    running.faults.add(
        {"on": "request", "do": "refuse", "code": code, "status": status, "times": None}
    )
    for _ in range(2):
        answer = await running.raw("profile")
        assert (answer.status_code, answer.json()["error"]) == (status, code)


async def test_s27_latency_before_and_after_the_work(running: Running) -> None:
    for when, done in (("before", 0), ("after", 1)):
        number = draft(running)
        running.faults.add({"on": CONDUCT, "do": "late", "seconds": 3600, "when": when})
        with pytest.raises(httpx.ReadTimeout):
            await running.client.post(running.url(CONDUCT), json={"id": number}, timeout=0.2)
        assert applied(running, number) == done


async def test_s27_work_is_held_until_it_is_let_go(running: Running) -> None:
    number = draft(running)
    running.faults.add({"on": CONDUCT, "do": "hold", "name": "door"})
    async with anyio.create_task_group() as group:
        group.start_soon(running.conduct, number)
        while not running.faults.held("door"):
            await anyio.sleep(0.005)
        assert applied(running, number) == 0
        await running.control("release", name="door")
    assert applied(running, number) == 1


async def test_s29_a_batch_is_cut_after_two_commands(running: Running) -> None:
    numbers = [draft(running) for _ in range(4)]
    running.faults.add({"on": CONDUCT, "do": "html", "status": 504, "when": "after", "skip": 1})
    answer = await asked(running, numbers)
    assert answer.status_code == 504
    assert [applied(running, number) for number in numbers] == [1, 1, 0, 0]


async def test_s29_the_answer_is_lost_and_the_rest_of_the_batch_is_done(running: Running) -> None:
    numbers = [draft(running) for _ in range(4)]
    running.faults.add({"on": CONDUCT, "do": "drop", "when": "after", "skip": 1, "rest": True})
    with pytest.raises(LOST):
        await asked(running, numbers)
    assert [applied(running, number) for number in numbers] == [1, 1, 1, 1]


async def test_the_third_conduct_is_applied_and_then_the_connection_drops(running: Running) -> None:
    numbers = [draft(running) for _ in range(3)]
    told = await running.control(
        "plan", rules=[{"on": CONDUCT, "do": "drop", "when": "after", "skip": 2}]
    )
    assert told == [{"on": CONDUCT, "do": "drop", "seen": 0, "struck": 0}]
    for number in numbers[:2]:
        assert (await running.conduct(number))["result"] is True
    with pytest.raises(LOST):
        await running.conduct(numbers[2])
    assert applied(running, numbers[2]) == 1
    assert (await running.control("state"))["plan"][0]["struck"] == 1


async def test_s25_a_429_for_one_command_of_a_batch_and_for_the_whole(running: Running) -> None:
    numbers = [draft(running) for _ in range(3)]
    blocked = {"do": "refuse", "code": "OPERATION_TIME_LIMIT", "status": 429}
    running.faults.add({"on": CONDUCT, "id": numbers[1], **blocked})
    answer = (await asked(running, numbers)).json()["result"]
    assert answer["result_error"][f"c{numbers[1]}"]["error"] == "OPERATION_TIME_LIMIT"
    assert [applied(running, number) for number in numbers] == [1, 0, 1]
    running.faults.add({"on": "batch", **blocked})
    assert (await asked(running, numbers)).status_code == 429


async def test_s31_rows_before_the_failure_stay_applied_and_the_status_stays(
    running: Running,
) -> None:
    number = draft(running, rows=3)
    running.faults.add({"on": CONDUCT, "do": "partial", "row": 2})
    answer = await running.conduct(number)
    assert answer["error_description"] == "Error processing inventory object: ."
    assert applied(running, number) == 2
    assert running.document(number)["status"] == "N"
    assert (await running.conduct(number))["result"] is True
    assert applied(running, number) == 5, "the ledger shows that two rows count twice"


async def test_s34_a_webhook_is_revoked_in_the_middle_of_a_batch(running: Running) -> None:
    numbers = [draft(running) for _ in range(2)]
    running.faults.add({"on": CONDUCT, "do": "revoke", "when": "after"})
    assert (await asked(running, numbers)).status_code == 200, "the batch is already let in"
    assert (await running.raw("profile")).json()["error"] == "INVALID_CREDENTIALS"
    await running.control("webhook", user=1, active=True)
    assert (await running.raw("profile")).status_code == 200


async def test_s37_a_new_document_is_not_found_by_its_first_row(running: Running) -> None:
    running.faults.add(
        {
            "on": "catalog.document.element.add",
            "do": "refuse",
            "code": "ERROR_DOCUMENT_STATUS",
            "text": "Document not found",
        }
    )
    fields = {"docId": 11, "elementId": 101, "amount": 1, "storeTo": 1}
    answer = await running.call("catalog.document.element.add", {"fields": fields})
    assert answer["error"] == "ERROR_DOCUMENT_STATUS"
    assert "result" in await running.call("catalog.document.element.add", {"fields": fields})


@pytest.mark.parametrize("act", ["conduct", "cancel", "edit", "delete"])
async def test_s38_somebody_else_is_faster(running: Running, act: str) -> None:
    number = draft(running)
    if act == "cancel":
        await running.conduct(number)
    running.db.execute("INSERT INTO users VALUES (9, 'M', 'N', '', 1, 1, '')")
    running.faults.add({"on": CONDUCT, "do": "actor", "act": act, "user": 9})
    answer = await running.conduct(number)
    if act == "conduct":
        assert "already been fulfilled" in answer["error_description"].replace(
            "been already", "already been"
        )
        assert running.document(number)["status_by"] == 9
        assert applied(running, number) == 1
    elif act == "delete":
        assert "was not found" in answer["error_description"]
    else:
        assert answer["result"] is True


async def test_s38_another_person_acts_by_the_control_interface(running: Running) -> None:
    number = draft(running)
    assert await running.control("act", user=1, act="conduct", document=number) is True
    assert await running.control("act", user=1, act="conduct", document=number) is False
    (movement,) = await running.control("ledger", document=number)
    assert (movement["product_id"], movement["delta"], movement["user_id"]) == (101, 2, 1)
    refused = await running.control("act", user=99, act="conduct", document=number)
    assert refused == {"error": "nobody with id 99 can 'conduct' a document"}


@pytest.mark.parametrize("reason", ["", "Frozen"])
async def test_s39_an_act_fails_with_a_chosen_reason(running: Running, reason: str) -> None:
    one, other = draft(running), draft(running)
    running.faults.add({"on": CONDUCT, "do": "reason", "text": reason, "id": one})
    assert (await running.conduct(other))["result"] is True
    told = (await running.conduct(one))["error_description"]
    assert told == f"Error processing inventory object: {reason}."
    assert applied(running, one) == 0


async def test_s13_rights_are_taken_in_the_middle_of_a_run(running: Running) -> None:
    world.grant(running.db, "catalog_read", "store_view", "view:S", "conduct:S", stores="all")
    numbers = [draft(running) for _ in range(3)]
    running.faults.add(
        {"on": CONDUCT, "do": "rights", "when": "after", "values": {"conduct:S": "0"}}
    )
    answers = [await running.conduct(number, clerk=True) for number in numbers]
    assert answers[0]["result"] is True
    assert "Insufficient permissions" in answers[1]["error_description"]
    assert [applied(running, number) for number in numbers] == [1, 0, 0]


async def test_s7_a_switch_changes_between_two_calls(running: Running) -> None:
    number = draft(running)
    running.faults.add(
        {"on": "profile", "do": "switch", "when": "after", "values": {"inventory": False}}
    )
    await running.call("profile")
    assert "has to be enabled" in (await running.conduct(number))["error_description"]


async def test_a_random_plan_is_the_same_for_the_same_seed(running: Running) -> None:
    running.switches.change({"rate_burst": 0})

    async def a_day(seed: int) -> list[int]:
        running.faults.clear()
        rule = {"on": "profile", "do": "html", "chance": 0.3, "times": None}
        await running.control("plan", rules=[rule], seed=seed)
        return [(await running.raw("profile")).status_code for _ in range(60)]

    one, again, other = await a_day(5), await a_day(5), await a_day(6)
    assert one == again != other
    assert 5 < one.count(502) < 40


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"on": "profile", "do": "explode"},
        {"on": 5, "do": "drop"},
        {"on": "profile", "do": "drop", "when": "later"},
        {"on": "profile", "do": "drop", "skip": "2"},
        {"on": "profile", "do": "drop", "times": True},
        {"on": "profile", "do": "drop", "seconds": 3},
    ],
)
async def test_a_wrong_rule_is_refused_and_none_is_added(
    running: Running, rule: dict[str, Any]
) -> None:
    good = {"on": "profile", "do": "drop"}
    answer = await running.control("plan", rules=[good, rule])
    assert set(answer) == {"error"}
    assert (await running.control("state"))["plan"] == []


async def test_the_control_interface_needs_its_token_and_logs_no_secret(running: Running) -> None:
    refused = await running.client.post(f"{running.address}/control/state", json={})
    assert refused.status_code == 401
    await running.call("profile")
    await asked(running, [11])
    told = await running.control("requests")
    assert [each["method"] for each in told] == ["profile", "batch"]
    assert told[1]["commands"] == [f"{CONDUCT}?id=11"]
    assert world.ADMIN_CODE not in str(told)
    assert await running.control("clear") is True
    assert await running.control("requests") == []


async def test_switches_and_rights_by_the_control_interface(running: Running) -> None:
    assert (await running.control("switches", language="ru"))["language"] == "ru"
    assert set(await running.control("switches", nonsense=1)) == {"error"}
    await running.control("rights", user=7, rights={"conduct:S": 1})
    rows = running.db.execute("SELECT value FROM rights WHERE user_id = 7").fetchall()
    assert ("1",) in rows
    assert [101, 1, 5.0] in await running.control("balances")
