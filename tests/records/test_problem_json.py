"""What is kept of a problem and of an outcome is read back whole, or as far as it is sound."""

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.records.outcome_json import pack_outcome, unpack_outcome
from desktop.records.problem_json import FAMILY, pack, unpack
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.stock.problems import Execution, OtherProblem, Problem, Reference
from tests.records.samples import DONE, NOON, REFUSED, SHORT

zones = some.integers(-14 * 60, 14 * 60).map(lambda each: timezone(timedelta(minutes=each)))
moments = some.datetimes(
    min_value=datetime(2000, 1, 2),  # noqa: DTZ001 - the zone is drawn beside it
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=zones,
)
texts = some.text(some.characters(exclude_categories=())) | some.text()
PLAIN: dict[object, some.SearchStrategy[object]] = {
    str: texts,
    datetime: moments,
    Decimal: some.decimals(allow_nan=False, allow_infinity=False),
}


def facts_of(kind: type) -> some.SearchStrategy[Any]:
    """Values of that type, every field of it drawn by its own type."""
    hints = get_type_hints(kind)
    return some.builds(kind, **{name: drawn(hint) for name, hint in hints.items()})


def drawn(hint: Any) -> some.SearchStrategy[Any]:
    if hint in PLAIN:
        return PLAIN[hint]
    if isinstance(hint, UnionType):
        return some.one_of([drawn(each) for each in get_args(hint)])
    if get_origin(hint) is tuple:
        return some.lists(drawn(get_args(hint)[0]), max_size=3).map(tuple)
    if hint is Reference:
        return facts_of(Reference)
    return some.from_type(hint)


problems: some.SearchStrategy[Problem] = some.one_of([facts_of(kind) for kind in FAMILY.values()])
outcomes: some.SearchStrategy[Outcome] = some.builds(
    Outcome,
    fate=some.sampled_from(Fate),
    problem=some.none() | problems,
    checked=some.booleans(),
    by=some.none() | some.integers(0, 2**62),
    at=some.none() | moments,
    why=some.none() | some.sampled_from(Why),
)


def test_every_type_of_the_family_is_known() -> None:
    def below(kind: type[Problem]) -> set[type[Problem]]:
        return {kind}.union(*(below(each) for each in kind.__subclasses__()))

    told = {kind for kind in below(Problem) if kind.__module__ == Problem.__module__}
    assert {kind.__name__ for kind in told} == set(FAMILY)
    assert len(FAMILY) > 20


@pytest.mark.parametrize("kind", FAMILY.values(), ids=lambda kind: str(kind.__name__))
def test_a_problem_of_every_type_is_read_back_the_same(kind: type[Problem]) -> None:
    given_one = kind(
        reference=Reference("catalog.document.list", NOON, "ERROR", 400),
        execution=Execution.REFUSED,
        words="Нет «прав» \ud83d 🪑",
    )
    found = unpack(pack(given_one))
    assert found == given_one
    assert type(found) is kind


@given(problems)
def test_any_problem_is_read_back_the_same(problem: Problem) -> None:
    text = pack(problem)
    assert text.isascii()
    found = unpack(text)
    assert found == problem
    assert type(found) is type(problem)


@given(some.text(), some.integers(0, 400), some.characters())
def test_nothing_that_was_kept_makes_reading_fail(text: str, place: int, other: str) -> None:
    assert isinstance(unpack(text), OtherProblem)
    kept = pack(SHORT)
    assert isinstance(unpack(kept[:place] + other + kept[place + 1 :]), Problem)
    assert isinstance(unpack(kept[:place]), Problem)
    assert isinstance(unpack_outcome(text, text), Outcome)
    assert isinstance(unpack_outcome("refused", pack_outcome(REFUSED)[:place]), Outcome)


json_values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    max_leaves=6,
)
KEYS = ["problem", "reference", "execution", "words", "lacks", "until", "needed", "checked", "at"]


@given(some.dictionaries(some.sampled_from(KEYS), json_values), some.sampled_from(sorted(FAMILY)))
def test_facts_of_other_types_never_make_reading_fail(facts: dict[str, object], kind: str) -> None:
    assert isinstance(unpack(json.dumps({**facts, "problem": kind})), Problem)
    assert isinstance(unpack(json.dumps(facts)), OtherProblem)
    found = unpack_outcome("done", json.dumps(facts))
    assert found.fate is Fate.DONE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '"words"',
        "[" * 100_000,
        "1" * 5_000,
        '{"problem": ["Refused"]}',
        '{"problem": "Refused", "reference": {"method": 5, "at": "yesterday"}}',
        '{"problem": "StockShort", "needed": "1E+99999999999999999999"}',
    ],
)
def test_what_is_no_problem_any_more_is_another_problem(text: str) -> None:
    found = unpack(text)
    assert isinstance(found, OtherProblem)
    assert found.execution is Execution.UNKNOWN


def test_a_type_of_a_later_version_keeps_the_portals_words_and_where_it_happened() -> None:
    found = unpack(pack(SHORT).replace("StockShort", "StockAsleep"))
    assert found == OtherProblem(
        reference=SHORT.reference, execution=Execution.REFUSED, words=SHORT.words
    )


def test_a_value_of_a_later_version_keeps_them_too() -> None:
    found = unpack(pack(SHORT).replace("refused before execution", "half carried out"))
    assert found == OtherProblem(
        reference=SHORT.reference, execution=Execution.UNKNOWN, words=SHORT.words
    )


@given(outcomes)
def test_any_outcome_is_read_back_the_same(outcome: Outcome) -> None:
    assert unpack_outcome(outcome.fate.value, pack_outcome(outcome)) == outcome


def test_a_fate_of_a_later_version_is_unknown() -> None:
    found = unpack_outcome("half done", pack_outcome(DONE))
    assert found == Outcome(Fate.UNKNOWN, by=7, at=DONE.at)


def test_a_refusal_whose_reason_was_damaged_still_has_a_reason() -> None:
    found = unpack_outcome("refused", pack_outcome(REFUSED)[:40])
    assert found.fate is Fate.REFUSED
    assert isinstance(found.problem, OtherProblem)


def test_times_keep_the_zone_they_were_told_in() -> None:
    told = datetime(2026, 1, 1, 9, tzinfo=timezone(timedelta(hours=3)))
    found = unpack_outcome("done", pack_outcome(Outcome(Fate.DONE, at=told))).at
    assert found is not None
    assert found.utcoffset() == timedelta(hours=3)
    assert found.astimezone(UTC).hour == 6
