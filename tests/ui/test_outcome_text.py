"""What became of an act, as one line of the result and in full."""

from datetime import timedelta

import pytest

from desktop.stock import problems as p
from desktop.stock.documents import Kind
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.stock.problems import Execution, Lack
from desktop.ui.problem_text import Action
from tests.ui.telling import NOW, Told, document, line, made, sentences

EIGHT_MINUTES_TO_NOON = NOW.replace(hour=11, minute=52)
LOST = made(p.AnswerLost, Execution.UNKNOWN)
LATER = NOW + timedelta(seconds=30)


@pytest.mark.parametrize(
    ("outcome", "act", "said"),
    [
        (Outcome(Fate.DONE), Act.CONDUCT, "As planned"),
        (
            Outcome(Fate.DONE, LOST, checked=True),
            Act.CONDUCT,
            "Conducted — answer was lost, checked with portal",
        ),
        (
            Outcome(Fate.DONE, LOST, checked=True),
            Act.CANCEL,
            "Conducting cancelled — answer was lost, checked with portal",
        ),
        (
            Outcome(Fate.ALREADY, by=5, at=EIGHT_MINUTES_TO_NOON),
            Act.CONDUCT,
            "Already conducted by A. Petrova 11:52",
        ),
        (
            Outcome(Fate.ALREADY, by=5, at=EIGHT_MINUTES_TO_NOON),
            Act.CANCEL,
            "Already cancelled by A. Petrova 11:52",
        ),
        (Outcome(Fate.ALREADY), Act.CONDUCT, "Already conducted"),
        (Outcome(Fate.ALREADY), Act.CANCEL, "Not conducted, nothing to cancel"),
        (Outcome(Fate.CHANGED), Act.CONDUCT, "Changed since review, not sent"),
        (
            Outcome(Fate.NOT_STARTED, why=Why.STOPPED),
            Act.CONDUCT,
            "Not started, you stopped the operation",
        ),
        (
            Outcome(Fate.NOT_STARTED, made(p.InventoryOff), why=Why.EARLIER),
            Act.CONDUCT,
            "Not started. Inventory management is switched off in the portal",
        ),
        (
            Outcome(Fate.REFUSED, made(p.Incomplete, lacks=(Lack.SUPPLIER,))),
            Act.CONDUCT,
            "Supplier is missing. A receipt needs one",
        ),
        (
            Outcome(Fate.UNKNOWN, LOST),
            Act.CONDUCT,
            "Unknown: the portal does not answer. Checking again in 0:30",
        ),
        (
            Outcome(Fate.UNKNOWN, made(p.ServerError, Execution.UNKNOWN)),
            Act.CONDUCT,
            "Unknown: the portal gave no clear answer. Checking again in 0:30",
        ),
    ],
)
def test_the_line_of_a_result(outcome: Outcome, act: Act, said: str) -> None:
    assert sentences().outcome(outcome, act, Told(), next_check=LATER) == said


def test_an_unknown_end_without_a_next_check_promises_none() -> None:
    said = sentences().outcome(Outcome(Fate.UNKNOWN, LOST), Act.CONDUCT)
    assert said == "Unknown: the portal does not answer"


def test_every_why_has_a_line_of_its_own() -> None:
    lines = {
        sentences().outcome(Outcome(Fate.NOT_STARTED, why=why), Act.CONDUCT) for why in (*Why, None)
    }
    assert len(lines) == len(Why) + 1


@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("fate", list(Fate))
def test_every_fate_is_told_in_full(fate: Fate, act: Act) -> None:
    outcome = Outcome(fate, by=5, at=NOW)
    text = sentences().outcome_text(outcome, act, Told(), document=document())
    for said in (text.title, text.meaning, text.advice):
        assert said.endswith("."), said
        assert "{" not in said
    assert "Transfer 4820" in text.title
    assert text.actions
    others = {sentences().outcome_text(Outcome(other), act, Told()).title for other in Fate}
    assert len(others) == len(Fate)


def test_conducting_and_cancelling_are_told_apart() -> None:
    for fate in (Fate.DONE, Fate.ALREADY, Fate.REFUSED, Fate.UNKNOWN):
        conducted, cancelled = (
            sentences().outcome_text(Outcome(fate), act).title for act in (Act.CONDUCT, Act.CANCEL)
        )
        assert conducted != cancelled


def test_only_what_was_done_is_said_to_be_booked() -> None:
    for fate in Fate:
        meaning = sentences().outcome_text(Outcome(fate), Act.CONDUCT).meaning
        assert ("goods are booked" in meaning) is (fate is Fate.DONE)


def test_an_unknown_end_is_checked_and_never_tried_again() -> None:
    text = sentences().outcome_text(Outcome(Fate.UNKNOWN, LOST), Act.CONDUCT, next_check=LATER)
    assert Action.CHECK_NOW in text.actions
    assert Action.TRY_AGAIN not in text.actions
    assert "0:30" in text.advice
    assert dict(text.facts)["Reason"] == "The connection broke before the answer was here."


def test_a_refusal_is_told_as_its_problem() -> None:
    problem = made(p.Incomplete, lacks=(Lack.WAREHOUSE,), document_id=4820)
    full = document(Kind.TRANSFER, "N", line(1, source=None))
    told = sentences().outcome_text(
        Outcome(Fate.REFUSED, problem), Act.CONDUCT, Told(), document=full
    )
    assert told == sentences().problem(problem, act=Act.CONDUCT, names=Told(), document=full)
    assert dict(told.facts)["To complete"] == "Line 1 has no warehouse."


def test_who_was_faster_can_be_asked() -> None:
    text = sentences().outcome_text(Outcome(Fate.ALREADY, by=5, at=NOW), Act.CONDUCT, Told())
    assert "Ask A. Petrova" in text.advice
    assert dict(text.facts)["By"] == "A. Petrova"
