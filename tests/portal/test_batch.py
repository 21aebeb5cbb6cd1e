"""Many commands in one request: each with its own answer, whatever shape the maps come in."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.portal import batch, php
from desktop.portal.calls import acts
from desktop.portal.exchange import Reply, Request
from desktop.stock import problems as p
from desktop.stock.problems import Execution, Problem
from tests.portal.fakes import ScriptedLine, result
from tests.portal.model import BLOCKED, ModelPortal, unpacked

pytestmark = pytest.mark.anyio
EXAMPLES = Path(__file__).parent / "examples"


def conducting(*ids: int) -> dict[str, Request]:
    return {f"c{number}": acts.request(acts.Act.CONDUCT, number) for number in ids}


async def answered(example: str, *ids: int) -> batch.Answers:
    body = (EXAMPLES / f"batch.{example}.json").read_bytes()
    answers = await batch.send(ScriptedLine(lambda _: body), conducting(*ids))
    assert isinstance(answers, batch.Answers)
    return answers


async def test_some_succeed_and_some_are_refused() -> None:
    answers = await answered("mixed", 11, 12, 13)
    assert isinstance(answers["c11"], Reply)
    assert answers["c11"].seconds == pytest.approx(0.523913)
    assert isinstance(answers["c13"], Reply)
    refused = answers["c12"]
    assert isinstance(refused, p.StatusForbids)
    assert refused.document_id == 12
    assert refused.words.endswith("already fulfilled.")


async def test_all_succeed() -> None:
    answers = await answered("all-ok", 11, 13)
    assert all(isinstance(answer, Reply) for answer in answers.by_key.values())


async def test_a_command_held_back_by_the_limit_may_be_sent_again() -> None:
    answers = await answered("operating-limit", 11, 13)
    held = answers["c13"]
    assert isinstance(held, p.TooManyRequests)
    assert held.method_only
    assert held.execution.may_be_sent_again


async def test_a_missing_scope_inside_a_batch_has_no_text_and_is_named_all_the_same() -> None:
    body = (EXAMPLES / "batch.scope-missing.json").read_bytes()
    keys = msgspec.json.decode(body)["result"]["result_error"]
    commands = {key: Request("crm.item.list", {"entityTypeId": 4}) for key in keys}
    answers = await batch.send(ScriptedLine(lambda _: body), commands)
    assert isinstance(answers, batch.Answers)
    (missing,) = answers.by_key.values()
    assert isinstance(missing, p.ScopeMissing)
    assert missing.scope == "crm"


@pytest.mark.parametrize("empty", [[], {}, None])
async def test_empty_maps_of_any_shape(empty: Any) -> None:
    maps = dict.fromkeys(["result", "result_error", "result_total", "result_next"], empty)
    line = ScriptedLine(lambda _: result({**maps, "result_time": empty}))
    answers = await batch.send(line, conducting(11))
    assert isinstance(answers, batch.Answers)
    lost = answers["c11"]
    assert isinstance(lost, p.AnswerLost), "neither done nor refused"
    assert lost.execution is Execution.UNKNOWN


@pytest.mark.parametrize("inside", [None, 5, "x", [1], {"result": 5}, {"result": "x"}])
async def test_an_inside_without_sense_leaves_writes_unknown(inside: Any) -> None:
    answers = await batch.send(ScriptedLine(lambda _: result(inside)), conducting(11))
    told = answers if isinstance(answers, Problem) else answers["c11"]
    assert isinstance(told, Problem)
    assert told.execution is Execution.UNKNOWN


@pytest.mark.parametrize("entry", ["text", None, 0, [], {"error": 0}, {"error": ["x"]}])
async def test_a_refusal_of_any_shape_is_a_refusal(entry: Any) -> None:
    line = ScriptedLine(lambda _: result({"result": [], "result_error": {"c11": entry}}))
    answers = await batch.send(line, conducting(11))
    assert isinstance(answers, batch.Answers)
    assert isinstance(answers["c11"], Problem)


async def test_more_than_fifty_are_not_put_into_one_request() -> None:
    line = ScriptedLine(lambda _: result({}))
    with pytest.raises(ValueError, match="1 to 50"):
        await batch.send(line, conducting(*range(1, 52)))
    with pytest.raises(ValueError, match="words"):
        await batch.send(line, {"0": Request("profile")})
    assert line.asked == []


NESTED = st.recursive(
    st.one_of(st.integers(-9, 9).map(str), st.text("aя &=[]%+#\"'<>", min_size=1, max_size=6)),
    lambda inner: st.dictionaries(st.text("abcя", min_size=1, max_size=4), inner, min_size=1),
    max_leaves=8,
)


@given(st.dictionaries(st.text("abcя", min_size=1, max_size=4), NESTED, max_size=4))
def test_arguments_arrive_as_they_were_meant(params: dict[str, Any]) -> None:
    text = php.command("some.method", params)
    method, _, query = text.partition("?")
    assert method == "some.method"
    assert unpacked(query, {}) == params


def test_lists_flags_and_nothing_are_encoded_as_php_reads_them() -> None:
    params = {"filter": {"@id": [5, 6]}, "yes": True, "no": False, "none": None, "start": -1}
    query = php.command("m", params)
    assert query == "m?filter[%40id][0]=5&filter[%40id][1]=6&yes=1&no=0&start=-1"


# --- acting


async def conduct_all(portal: ModelPortal, ids: list[int]) -> dict[int, Any]:
    sizes, told = batch.Sizes(), dict[int, Any]()
    while len(told) < len(ids):
        part = ids[len(told) : len(told) + acts.most(acts.Act.CONDUCT, sizes)]
        acted = await acts.many(portal, acts.Act.CONDUCT, part, sizes)
        assert isinstance(acted, acts.Acted)
        told |= acted.answers
        assert set(acted.documents) == set(part) & set(portal.documents)
    return told


async def test_a_thousand_documents_are_conducted_and_read_back_in_few_requests() -> None:
    portal = ModelPortal(range(1, 1001))
    told = await conduct_all(portal, list(range(1, 1001)))
    assert all(isinstance(answer, acts.Done) for answer in told.values())
    assert portal.conducted == list(range(1, 1001)), "in order, each once"
    assert portal.requests <= 25


async def test_each_refusal_stays_with_its_document() -> None:
    portal = ModelPortal(range(1, 121))
    for number in (7, 60, 99):
        portal.documents[number]["status"] = "Y"
    told = await conduct_all(portal, list(range(1, 123)))
    refused = {n: type(a) for n, a in told.items() if isinstance(a, Problem)}
    assert refused == {
        7: p.StatusForbids,
        60: p.StatusForbids,
        99: p.StatusForbids,
        121: p.NotFound,
        122: p.NotFound,
    }


async def test_acts_held_back_by_the_limit_are_given_back() -> None:
    held = {4, 5, 6}  # calls of the model
    portal = ModelPortal(
        range(1, 7),
        hurt=lambda call, method: BLOCKED if call in held and method.endswith("conduct") else None,
    )
    acted = await acts.many(portal, acts.Act.CONDUCT, [1, 2, 3, 4, 5, 6], batch.Sizes())
    assert isinstance(acted, acts.Acted)
    kinds = [type(acted.answers[number]) for number in range(1, 7)]
    assert kinds == [acts.Done] * 3 + [p.TooManyRequests] * 3
    assert portal.conducted == [1, 2, 3], "whoever asked decides whether they go again"
    assert portal.requests == 1


def test_the_size_follows_the_measured_time() -> None:
    sizes = batch.Sizes()
    assert sizes.of("m") == 10
    sizes.learn("m", 0.04)
    assert sizes.of("m") == 50
    sizes.learn("m", 2.0)
    assert sizes.of("m") == 10
    sizes.learn("m", 30.0)
    assert sizes.of("m") == 1, "one is always sent"
    for _ in range(40):
        sizes.learn("m", 0.1)
    assert sizes.of("m") == 50, "and it recovers"
    sizes.took_too_long("m")
    assert sizes.of("m") < 50


@given(st.lists(st.one_of(st.none(), st.floats(-1, 1e6)), max_size=50))
def test_a_request_never_carries_more_than_its_time(times: list[float | None]) -> None:
    sizes = batch.Sizes()
    for seconds in times:
        sizes.learn("m", seconds)
        assert 1 <= sizes.of("m") <= 50
        if seconds is not None and seconds > 0:
            assert sizes.of("m") == 1 or sizes.of("m") * seconds <= 20.0 + 1e-6
