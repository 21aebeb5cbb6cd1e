"""What is made of an answer and of what is read back: pure, so every combination is tried."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.portal.calls.acts import Done
from desktop.stock import problems as p
from desktop.stock.documents import Document, Line, Status
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import Execution, Reference
from desktop.work.claims import Claim, Claims, Stage
from desktop.work.judging import Judge, before_sending, concerns_all, is_so
from desktop.work.operations import Asked, Operation, Phase, Seen, seen
from desktop.work.patience import Patience

AT = datetime(2026, 9, 14, 7, 0, tzinfo=UTC)
REFERENCE = Reference("catalog.document.conduct", AT)
ME, SOMEBODY = 1, 7
CODES = {Status.DRAFT: "N", Status.CONDUCTED: "Y", Status.CANCELLED: "C", Status.OTHER: "?"}
LOST = p.AnswerLost(reference=REFERENCE, execution=Execution.UNKNOWN)
REFUSED = p.Refused(reference=REFERENCE, execution=Execution.REFUSED)
FORBIDS = p.StatusForbids(reference=REFERENCE, execution=Execution.REFUSED)

acts = st.sampled_from(Act)
statuses = st.sampled_from(Status)
people = st.sampled_from([ME, SOMEBODY, None])
problems = st.sampled_from([LOST, REFUSED, FORBIDS]) | st.builds(
    p.ServerError, reference=st.just(REFERENCE), execution=st.sampled_from(Execution)
)


def document(status: Status = Status.DRAFT, by: int | None = None) -> Document:
    return Document(
        id=11,
        kind_code="S",
        status_code=CODES[status],
        title="Chairs",
        number="S-11",
        currency="EUR",
        total=Decimal("10.50"),
        responsible_id=ME,
        created_by=ME,
        modified_by=SOMEBODY,
        status_by=by,
        created_at=AT,
        modified_at=AT,
        status_at=AT,
        dated=None,
        comment="",
    )


documents = st.none() | st.builds(document, statuses, people)


def row(number: int, quantity: str = "2", price: str | None = "5.25") -> Line:
    return Line(
        id=number,
        document_id=11,
        product_id=101,
        from_warehouse_id=None,
        to_warehouse_id=1,
        quantity=Decimal(quantity),
        price=None if price is None else Decimal(price),
    )


# --- what is so


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("act", Act)
def test_a_document_is_so_or_not(act: Act, status: Status) -> None:
    so = {Act.CONDUCT: {Status.CONDUCTED}, Act.CANCEL: {Status.DRAFT, Status.CANCELLED}}
    assert is_so(act, document(status)) is (status in so[act])
    assert not is_so(act, None)


# --- before it is sent


@given(acts, statuses, people)
def test_what_is_so_already_is_never_sent(act: Act, status: Status, by: int | None) -> None:
    now = document(status, by)
    told = before_sending(Seen(document()), now, (), act, REFERENCE)
    if is_so(act, now):
        assert told is not None
        assert (told.fate, told.by, told.at) == (Fate.ALREADY, by, AT)
        assert isinstance(told.problem, p.StatusForbids)
        assert told.problem.conducted is (status is Status.CONDUCTED)
    else:
        assert told is None or told.fate is Fate.CHANGED


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Tables"},
        {"total": Decimal("10.51")},
        {"currency": "USD"},
        {"kind_code": "A"},
        {"modified_at": AT + timedelta(seconds=1)},
    ],
    ids=str,
)
def test_another_header_was_not_reviewed(change: dict[str, object]) -> None:
    now = replace(document(), **change)  # type: ignore[arg-type]
    told = before_sending(Seen(document()), now, (), Act.CONDUCT, REFERENCE)
    assert told == Outcome(Fate.CHANGED, by=SOMEBODY, at=now.modified_at)


@pytest.mark.parametrize(
    "lines",
    [
        (row(1),),
        (row(1), row(2), row(3)),
        (row(1), row(2, "3")),
        (row(1), row(2, price="5.26")),
        (row(1), row(3)),
        (row(1), replace(row(2), to_warehouse_id=2)),
        (row(1), replace(row(2), from_warehouse_id=2)),
        (row(1), replace(row(2), product_id=102)),
        (),
    ],
    ids=len,
)
def test_other_lines_were_not_reviewed(lines: tuple[Line, ...]) -> None:
    reviewed = Seen(document(), (row(1), row(2)))
    told = before_sending(reviewed, document(), lines, Act.CONDUCT, REFERENCE)
    assert told is not None
    assert told.fate is Fate.CHANGED


def test_the_order_of_lines_and_how_numbers_are_written_say_nothing() -> None:
    reviewed = Seen(document(), (row(1, "2.0"), row(2, price=None), row(3)))
    for lines in permutations((row(1, "2"), row(2, price="0"), row(3, "2.00", "5.250"))):
        assert before_sending(reviewed, document(), lines, Act.CONDUCT, REFERENCE) is None


def test_lines_nobody_reviewed_and_names_of_people_are_not_compared() -> None:
    now = replace(document(), responsible_id=SOMEBODY, comment="new")
    assert before_sending(Seen(document()), now, (row(9),), Act.CONDUCT, REFERENCE) is None
    assert before_sending(Seen(document()), now, REFUSED, Act.CONDUCT, REFERENCE) is None


def test_reviewed_lines_that_cannot_be_read_keep_it_back() -> None:
    reviewed = Seen(document(), ())
    told = before_sending(reviewed, document(), REFUSED, Act.CONDUCT, REFERENCE)
    assert told is not None
    assert (told.fate, told.problem) == (Fate.NOT_STARTED, REFUSED)


def test_a_document_that_is_gone_is_refused_and_was_never_sent() -> None:
    told = before_sending(Seen(document()), None, (), Act.CONDUCT, REFERENCE)
    assert told is not None
    assert isinstance(told.problem, p.NotFound)
    assert told.problem.execution is Execution.NEVER_SENT
    assert told.problem.document_id == 11


# --- what was answered


@given(acts, documents)
def test_a_yes_is_a_yes(act: Act, after: Document | None) -> None:
    told = Judge(act, ME).answered(Done(), after)
    assert told is not None
    assert told.fate is Fate.DONE
    if after is not None and is_so(act, after):
        assert (told.by, told.at) == (after.status_by, after.status_at)
    else:
        assert told.by is None, "what it is now was set by a later act"


@given(acts, problems, documents)
def test_done_is_told_only_when_it_is_so_and_mine(
    act: Act, answer: p.Problem, after: Document | None
) -> None:
    told = Judge(act, ME).answered(answer, after)
    if told is None:
        assert after is None
        assert answer.execution is Execution.UNKNOWN
        return
    mine = after is not None and after.status_by in (ME, None)
    if is_so(act, after):
        done = mine and not isinstance(answer, p.StatusForbids)
        assert told.fate is (Fate.DONE if done else Fate.ALREADY)
        assert after is not None
        assert told.by == after.status_by
    else:
        assert told.fate is Fate.REFUSED
        assert told.problem == answer
    assert told.is_final


@given(acts, documents, st.booleans(), people)
def test_after_a_lost_answer_no_is_told_only_when_it_is_too_late_for_yes(
    act: Act, after: Document | None, too_late: bool, person: int | None
) -> None:
    told = Judge(act, person).read_back(after, LOST, too_late=too_late)
    if is_so(act, after):
        assert after is not None
        assert told is not None
        mine = person is None or after.status_by in (person, None)
        assert told.fate is (Fate.DONE if mine else Fate.ALREADY)
        assert told.by == after.status_by
    elif too_late:
        assert told is not None
        assert told.fate is Fate.REFUSED
        assert isinstance(told.problem, p.NotFound if after is None else p.AnswerLost)
    else:
        assert told is None
    assert told is None or told.checked


@given(acts, documents)
def test_a_person_nobody_knows_is_taken_for_oneself(act: Act, after: Document | None) -> None:
    told = Judge(act, None).read_back(after, LOST, too_late=True)
    assert told is not None
    assert (told.fate is Fate.DONE) is is_so(act, after)


@pytest.mark.parametrize(
    ("kind", "all_of_them"),
    [
        (p.BadCredentials, True),
        (p.SignInAgain, True),
        (p.NotInPlan, True),
        (p.Unreachable, True),
        (p.InventoryOff, True),
        (p.StockShort, False),
        (p.NotAllowed, False),
        (p.NotFound, False),
        (p.ServerError, False),
        (p.AnswerLost, False),
    ],
)
def test_what_stops_all_the_others(kind: type[p.Problem], all_of_them: bool) -> None:
    assert concerns_all(kind(reference=REFERENCE, execution=Execution.REFUSED)) is all_of_them
    assert not concerns_all(None)


# --- who has which document


@given(st.lists(st.tuples(st.sampled_from("cmr"), st.sets(st.integers(1, 6)))))
def test_a_document_is_claimed_by_one_at_a_time(steps: list[tuple[str, set[int]]]) -> None:
    claims, held = Claims(), set[int]()
    said: list[int] = []
    claims.on_changed = said.extend
    for step, ids in steps:
        said.clear()
        if step == "c":
            free = claims.claim(sorted(ids), Act.CONDUCT)
            assert set(free) == ids - held
            assert set(said) == ids - held, "only changes are told"
            held |= ids
        elif step == "m":
            claims.move_on(ids, Stage.WORKING)
            assert set(said) == ids & held
        else:
            claims.release(ids)
            assert set(said) == ids & held
            held -= ids
        assert {each for each in range(1, 7) if claims.of(each)} == held
        assert len(claims) == len(held)
    assert all(claims.stage(each) is None for each in set(range(1, 7)) - held)


def test_a_claim_knows_the_act_and_how_far_it_is() -> None:
    claims = Claims()
    assert claims.claim([3, 1, 3, 2], Act.CANCEL) == [3, 1, 2]
    claims.move_on([1], Stage.CHECKING)
    assert claims.of(1) == Claim(Act.CANCEL, Stage.CHECKING)
    assert claims.of(2) == Claim(Act.CANCEL, Stage.WAITING)


# --- an operation's own state


def operation(count: int = 3) -> Operation:
    kept = seen(replace(document(), id=number) for number in range(1, count + 1))
    return Operation(Asked(act=Act.CONDUCT, documents=kept), AT)


@given(st.lists(st.sampled_from(["pause", "go on", "stop", "run", "check"])))
def test_a_stop_is_never_forgotten_and_a_pause_only_when_it_is_lifted(steps: list[str]) -> None:
    asked = operation()
    stopped = paused = False
    for step in steps:
        match step:
            case "pause":
                asked.pause()
                paused = paused or not stopped
            case "go on":
                asked.go_on()
                paused = False
            case "stop":
                asked.stop()
                stopped, paused = True, False
            case "run":
                asked.enter(Phase.RUNNING)
            case _:
                asked.enter(Phase.CHECKING)
        assert asked.stop_asked.is_set() is stopped
        assert asked.paused is paused
        if stopped:
            assert asked.phase in (Phase.STOPPING, Phase.CHECKING)
        if step == "run" and paused:
            assert asked.phase is Phase.PAUSED
    asked.end(AT)
    asked.pause()
    asked.stop()
    assert asked.phase is Phase.ENDED


@pytest.mark.parametrize("work", [Phase.QUEUED, Phase.RUNNING, Phase.CHECKING])
def test_it_goes_on_where_it_was_paused(work: Phase) -> None:
    asked = operation()
    if work is not Phase.QUEUED:
        asked.enter(work)
    asked.pause()
    assert asked.phase is Phase.PAUSED
    asked.go_on()
    assert asked.phase is work


def test_counts_and_pace() -> None:
    asked = operation(10)
    assert asked.pace(AT).per_minute is None
    for second in range(3):
        told = {second * 2 + 1: Outcome(Fate.DONE), second * 2 + 2: Outcome(Fate.REFUSED)}
        asked.tell(told, AT + timedelta(seconds=second))
    assert asked.counts == {Fate.DONE: 3, Fate.REFUSED: 3}
    assert (asked.total, asked.settled) == (10, 6)
    assert asked.without_outcome() == [7, 8, 9, 10]
    pace = asked.pace(AT + timedelta(seconds=2))
    assert pace.per_minute == pytest.approx(120)
    assert pace.seconds_left == pytest.approx(2)


@given(st.floats(0.0001, 10), st.integers(0, 30))
def test_patience_is_scaled_as_a_whole(by: float, number: int) -> None:
    whole, part = Patience(), Patience().scaled(by)
    assert part.works == pytest.approx(whole.works * by)
    assert part.check(number) == pytest.approx(whole.check(number) * by)
    assert part.check(number) <= part.check(number + 1), "the pauses grow"
    assert whole.works > 60, "a portal cuts itself after that"
