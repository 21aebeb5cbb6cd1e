"""What the demo portal lets through: its leaky bucket and its operating limit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.demo.limits import Bucket, Operating
from desktop.demo.refusals import Refusal
from desktop.demo.switches import Switches
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio


async def test_d58_s24_fifty_at_once_then_503_without_a_time(running: Running) -> None:
    running.portal._clock = lambda: 1000.0
    answers = [await running.raw("server.time") for _ in range(51)]
    assert [each.status_code for each in answers] == [200] * 50 + [503]
    assert answers[-1].json()["error"] == "QUERY_LIMIT_EXCEEDED"
    assert "retry-after" not in answers[-1].headers
    running.portal._clock = lambda: 1001.0
    assert [(await running.raw("server.time")).status_code for _ in range(3)] == [200, 200, 503]


async def test_d58_a_batch_counts_as_one_request(running: Running) -> None:
    running.portal._clock = lambda: 1000.0
    commands = {f"c{number}": "server.time" for number in range(50)}
    for _ in range(50):
        assert (await running.raw("batch", {"cmd": commands})).status_code == 200
    assert (await running.raw("batch", {"cmd": commands})).status_code == 503


async def test_s24_the_bucket_can_be_bigger_be_off_and_tell_a_time(running: Running) -> None:
    running.portal._clock = lambda: 1000.0
    running.switches.change({"rate_burst": 1, "retry_after": 7})
    assert (await running.raw("server.time")).status_code == 200
    refused = await running.raw("server.time")
    assert (refused.status_code, refused.headers["retry-after"]) == (503, "7")
    running.switches.change({"rate_burst": 0})
    assert (await running.raw("server.time")).status_code == 200


async def test_s24_a_forced_503_leaves_the_work_undone(running: Running) -> None:
    number = running.new("S", {"target": 1, "amount": 2})
    running.faults.add(
        {"on": "request", "do": "refuse", "code": "QUERY_LIMIT_EXCEEDED", "status": 503}
    )
    assert (await running.raw("catalog.document.conduct", {"id": number})).status_code == 503
    assert running.document(number)["status"] == "N"
    assert (await running.conduct(number))["result"] is True


async def test_d59_s25_a_method_that_used_up_its_seconds_is_blocked(running: Running) -> None:
    times = iter([float(n) for n in range(1000, 2000)])
    running.portal._clock = lambda: next(times)
    running.switches.change({"operating_limit": 1.5, "rate_burst": 0})
    first = await running.call("profile")
    assert first["time"]["operating"] > 0
    while (answer := await running.raw("profile")).status_code == 200:
        pass
    assert (answer.status_code, answer.json()["error"]) == (429, "OPERATION_TIME_LIMIT")
    inside = await running.call("batch", {"cmd": {"a": "profile", "b": "server.time"}})
    assert inside["result"]["result_error"]["a"]["error"] == "OPERATION_TIME_LIMIT"
    assert "b" in inside["result"]["result"], "another method has its own account"
    assert (await running.raw("profile", clerk=True)).status_code == 200, "so has another webhook"


async def test_d59_calls_inside_a_batch_count_one_by_one(running: Running) -> None:
    running.faults.add({"on": "profile", "do": "late", "seconds": 0.11, "times": 2})
    answer = await running.call("batch", {"cmd": {"a": "profile", "b": "profile"}})
    used = [answer["result"]["result_time"][key]["operating"] for key in ("a", "b")]
    assert 0.1 <= used[0] < used[1]
    assert (await running.call("server.time"))["time"]["operating"] == 0


def test_d59_seconds_drop_out_after_ten_minutes() -> None:
    operating = Operating()
    operating.charge("w", "m", 0.05, 0.0)
    assert operating.of("w", "m", 1.0)[0] == 0, "quick calls are not counted"
    operating.charge("w", "m", 5.0, 30.0)
    operating.charge("w", "m", 2.0, 100.0)
    assert operating.of("w", "m", 500.0) == (7.0, 600.0)
    assert operating.of("w", "m", 610.0) == (2.0, 660.0)
    assert operating.of("w", "m", 700.0)[0] == 0.0


@given(gaps=st.lists(st.floats(0, 30), max_size=200))
def test_d58_no_moment_lets_more_through_than_bucket_and_leak(gaps: list[float]) -> None:
    bucket, switches, now, passed = Bucket(), Switches(), 0.0, 0
    for gap in gaps:
        now += gap
        try:
            bucket.pour("here", switches, now)
            passed += 1
        except Refusal:
            assert passed >= switches.rate_burst, "nobody is refused before the bucket is full"
    assert passed <= switches.rate_burst + switches.rate_per_second * now + 1
