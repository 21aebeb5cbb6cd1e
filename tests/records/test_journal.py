"""The journal knows what was asked and what became of it, whatever happened in between."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.records.door import Door
from desktop.records.journal import Journal, OutOfTurn
from desktop.records.operations import IntendedAct, Intent, PortalTimes, State
from desktop.records.trouble import JournalUnwritable, RecordsTrouble, Trouble
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import OtherProblem
from tests.records.samples import (
    DONE,
    NOON,
    REFUSED,
    SHORT,
    STOPPED,
    UNKNOWN,
    intent,
    later,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "acme-1" / "journal.db"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    found, _ = Journal.open(path, patience=0.2)
    with closing(found):
        yield found


def tried(journal: Journal, outcomes: dict[int, Outcome], minute: float = 0) -> int:
    """An operation from its beginning to its end."""
    number = journal.begin(intent(list(outcomes), at=later(minute)))
    journal.sent(number, list(outcomes), later(minute + 0.1))
    journal.ended(number, outcomes, later(minute + 0.2))
    journal.finish(number, later(minute + 0.3))
    return number


# -- what is kept --------------------------------------------------------------------------------


def test_an_operation_is_kept_with_all_its_facts(journal: Journal) -> None:
    number = journal.begin(intent([5, 3], act=Act.CANCEL, reason="Counted twice"))
    (found,) = journal.operations()
    assert found.id == number
    assert (found.act, found.account, found.source) == (Act.CANCEL, "acme-1", "list")
    assert (found.person_id, found.person, found.reason) == (7, "Zoë Müller", "Counted twice")
    assert (found.started_at, found.finished_at, found.how_many) == (NOON, None, 2)
    assert (found.without_outcome, found.unsettled) == (2, 2)
    first, second = journal.acts(number)
    assert (first.document_id, first.position, first.state) == (5, 0, State.INTENDED)
    assert (first.title, first.number, first.kind_code) == ("Delivery 5", "W-5", "A")
    assert (first.modified_at, first.act, first.person) == (later(-5), Act.CANCEL, "Zoë Müller")
    assert (first.sent_at, first.times_sent, first.outcome) == (None, 0, None)
    assert second.document_id == 3


def test_times_are_kept_to_the_microsecond_in_utc(journal: Journal) -> None:
    zone = timezone(timedelta(hours=3))
    at = datetime(2026, 3, 4, 1, 2, 3, 999_999, tzinfo=zone)
    number = journal.begin(intent([1], at=at))
    found = journal.operation(number)
    assert found is not None
    assert found.started_at == at
    assert found.started_at.utcoffset() == timedelta(0)
    with pytest.raises(ValueError, match="zone"):
        journal.sent(number, [1], datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point
    assert journal.acts(number)[0].state is State.INTENDED


def test_an_act_goes_from_intended_to_sent_to_ended(journal: Journal) -> None:
    number = journal.begin(intent([1, 2]))
    journal.sent(number, [1], later(1))
    assert [each.state for each in journal.acts(number)] == [State.SENT, State.INTENDED]
    times = PortalTimes(later(1), later(2))
    journal.ended(number, {1: DONE}, later(3), portal=times)
    journal.ended(number, {2: STOPPED}, later(3))
    one, two = journal.acts(number)
    assert (one.state, one.outcome, one.ended_at, one.portal) == (
        State.ENDED,
        DONE,
        later(3),
        times,
    )
    assert (one.sent_at, one.times_sent) == (later(1), 1)
    assert (two.outcome, two.sent_at, two.portal) == (STOPPED, None, None)
    journal.finish(number, later(4))
    found = journal.operation(number)
    assert found is not None
    assert found.finished_at == later(4)
    assert found.counts == {Fate.DONE: 1, Fate.NOT_STARTED: 1}
    assert found.unsettled == 0
    assert journal.unfinished() == []


def test_an_act_that_was_put_off_may_be_sent_again(journal: Journal) -> None:
    number = journal.begin(intent([1]))
    journal.sent(number, [1], later(1))
    journal.sent(number, [1], later(2))
    (act,) = journal.acts(number)
    assert (act.times_sent, act.sent_at) == (2, later(2))


def test_an_unknown_outcome_waits_for_the_final_one(journal: Journal) -> None:
    number = journal.begin(intent([1, 2]))
    journal.sent(number, [1, 2], later(1))
    journal.ended(number, {1: UNKNOWN, 2: DONE}, later(2), check_until=later(3))
    one, two = journal.acts(number)
    assert (one.check_until, two.check_until) == (later(3), None)
    assert [each.document_id for each in journal.unfinished()[0].unknown] == [1]
    journal.finish(number, later(2))
    assert [each.document_id for each in journal.unknown()] == [1]
    settled = Outcome(Fate.DONE, checked=True)
    journal.ended(number, {1: settled}, later(4))
    one = journal.acts(number)[0]
    assert (one.outcome, one.check_until, one.ended_at) == (settled, None, later(4))
    assert journal.unknown() == []


def test_a_refusal_keeps_its_problem_whole(journal: Journal) -> None:
    number = tried(journal, {1: REFUSED})
    assert journal.acts(number)[0].outcome == REFUSED


def test_half_characters_and_long_texts_of_a_portal_can_be_kept(journal: Journal) -> None:
    act = IntendedAct(document_id=1, title="cut \ud83d" + "ж" * 10_000, number="\x00№")
    asked = intent([2], reason="\udfff")
    number = journal.begin(
        Intent(
            act=asked.act,
            acts=(act,),
            account="a",
            person_id=None,
            person="\ud800",
            started_at=NOON,
            reason=asked.reason,
        )
    )
    (found,) = journal.acts(number)
    assert found.title == "cut ?" + "ж" * 10_000
    assert found.number == "\x00№"
    assert (found.person, found.person_id, found.modified_at) == ("?", None, None)
    assert [each.id for each in journal.operations("cut \ud800")] == [number]


# -- what is out of turn -------------------------------------------------------------------------


def test_a_final_outcome_is_never_replaced(journal: Journal) -> None:
    number = tried(journal, {1: DONE, 2: UNKNOWN})
    with pytest.raises(OutOfTurn):
        journal.ended(number, {2: DONE, 1: REFUSED}, later(9))
    assert [each.outcome for each in journal.acts(number)] == [DONE, UNKNOWN]
    with pytest.raises(OutOfTurn):
        journal.sent(number, [2], later(9))


def test_documents_that_were_not_asked_for_are_out_of_turn(journal: Journal) -> None:
    number = journal.begin(intent([1]))
    with pytest.raises(OutOfTurn):
        journal.sent(number, [1, 2], later(1))
    with pytest.raises(OutOfTurn):
        journal.sent(number + 1, [1], later(1))
    assert journal.acts(number)[0].state is State.INTENDED


def test_an_operation_with_open_acts_cannot_be_finished(journal: Journal) -> None:
    number = journal.begin(intent([1, 2]))
    journal.ended(number, {1: STOPPED}, later(1))
    with pytest.raises(OutOfTurn):
        journal.finish(number, later(1))
    assert len(journal.unfinished()) == 1


def test_an_intent_names_documents_and_each_once() -> None:
    with pytest.raises(ValueError, match="at least one"):
        intent([])
    with pytest.raises(ValueError, match="once"):
        intent([1, 1])


# -- what is said of documents -------------------------------------------------------------------


def test_the_last_try_decides_what_needs_attention(journal: Journal) -> None:
    tried(journal, {1: REFUSED, 2: REFUSED, 3: DONE, 4: UNKNOWN, 5: REFUSED, 6: REFUSED}, 0)
    second = tried(journal, {2: DONE, 3: REFUSED, 5: STOPPED, 6: Outcome(Fate.ALREADY)}, 10)
    assert journal.attention_ids() == {1, 3, 4, 5}
    found = journal.refused_last()
    assert set(found) == {1, 3, 5}
    assert (found[3].problem, found[3].at, found[3].modified_at) == (SHORT, later(10.2), later(-3))
    assert (found[3].operation, found[3].act) == (second, Act.CONDUCT)


def test_a_try_under_way_takes_the_refusal_back_and_a_mere_intent_does_not(
    journal: Journal,
) -> None:
    tried(journal, {1: REFUSED, 2: REFUSED})
    number = journal.begin(intent([1, 2]))
    journal.sent(number, [1], later(1))
    assert set(journal.refused_last()) == {2}
    journal.ended(number, {1: REFUSED}, later(2))
    assert journal.attention_ids() == {1, 2}


def test_a_documents_acts_are_listed_newest_first(journal: Journal) -> None:
    first = tried(journal, {1: REFUSED, 2: DONE})
    second = tried(journal, {1: DONE}, 5)
    found = journal.of_document(1)
    assert [each.operation for each in found] == [second, first]
    assert [each.outcome for each in found] == [DONE, REFUSED]
    assert found[0].started_at == later(5)
    assert journal.of_document(3) == []


# -- looking back --------------------------------------------------------------------------------


def test_operations_are_listed_by_pages_and_found_by_words(journal: Journal) -> None:
    numbers = [journal.begin(intent([each], reason=f"Reason {each}")) for each in range(1, 8)]
    numbers.reverse()
    page = [each.id for each in journal.operations(limit=3)]
    assert page == numbers[:3]
    assert [each.id for each in journal.operations(limit=3, before=page[-1])] == numbers[3:6]
    assert [each.id for each in journal.operations("ZOË delivery w-4")] == [4]
    assert [each.id for each in journal.operations("reason 4")] == [4]
    assert len(journal.operations("müller")) == 7
    assert journal.operations("delivery w-4 w-5") == []
    assert journal.operations("%") == []


def test_forgetting_takes_only_what_is_old_and_settled(journal: Journal) -> None:
    tried(journal, {1: REFUSED}, 0)
    unknown = tried(journal, {2: UNKNOWN}, 1)
    running = journal.begin(intent([3], at=later(2)))
    recent = tried(journal, {4: DONE}, 60)
    assert journal.forget(later(30)) == 1
    assert [each.id for each in journal.operations()] == [recent, running, unknown]
    assert journal.attention_ids() == {2}
    assert journal.of_document(1) == []
    assert journal.begin(intent([1])) == recent + 1


def test_a_number_that_was_forgotten_is_never_given_again(journal: Journal) -> None:
    number = tried(journal, {1: DONE})
    assert journal.forget(later(1)) == 1
    assert journal.begin(intent([1])) == number + 1


def test_many_documents_are_one_operation(journal: Journal) -> None:
    ids = list(range(1, 20_001))
    number = tried(journal, dict.fromkeys(ids, REFUSED))
    assert len(journal.acts(number)) == len(ids)
    assert len(journal.refused_last()) == len(ids)


# -- a crash -------------------------------------------------------------------------------------

CRASHES = """
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from desktop.records.journal import Journal
from tests.records.samples import *
journal, _ = Journal.open(Path(sys.argv[1]))
steps = [
    lambda: journal.begin(intent([1, 2, 3])),
    lambda: journal.sent(1, [1, 2], later(1)),
    lambda: journal.ended(1, {1: DONE}, later(2)),
    lambda: journal.ended(1, {2: UNKNOWN, 3: STOPPED}, later(3), check_until=later(9)),
    lambda: journal.finish(1, later(4)),
]
for step in steps[:int(sys.argv[2])]:
    step()
print("now", flush=True)
sys.stdin.readline()
"""


def crashed(path: Path, steps: int) -> None:
    """A program that is killed after so many steps."""
    with subprocess.Popen(
        [sys.executable, "-c", CRASHES, str(path), str(steps)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "now\n"
        program.kill()


@pytest.mark.parametrize(
    ("steps", "never_sent", "sent", "unknown"),
    [
        (1, [1, 2, 3], [], []),
        (2, [3], [1, 2], []),
        (3, [3], [2], []),
        (4, [], [], [2]),
    ],
)
def test_after_a_crash_every_act_is_where_it_had_come_to(
    path: Path, steps: int, never_sent: list[int], sent: list[int], unknown: list[int]
) -> None:
    crashed(path, steps)
    journal, aside = Journal.open(path)
    with closing(journal):
        (found,) = journal.unfinished()
        assert [each.document_id for each in found.never_sent] == never_sent
        assert [each.document_id for each in found.sent] == sent
        assert [each.document_id for each in found.unknown] == unknown
        rest = {each.document_id: STOPPED for each in found.never_sent}
        rest |= {each.document_id: Outcome(Fate.DONE, checked=True) for each in found.sent}
        journal.ended(1, rest, later(5))
        journal.finish(1, later(5))
        assert journal.unfinished() == []
    assert aside is None


@pytest.mark.parametrize("steps", [0, 5])
def test_after_a_crash_between_operations_nothing_is_left(path: Path, steps: int) -> None:
    crashed(path, steps)
    journal, _ = Journal.open(path)
    with closing(journal):
        assert journal.unfinished() == []
        assert len(journal.operations()) == (1 if steps else 0)
        assert [each.document_id for each in journal.unknown()] == ([2] if steps else [])


BUSY = """
import sys
from pathlib import Path
from desktop.records.journal import Journal
from tests.records.samples import *
journal, _ = Journal.open(Path(sys.argv[1]))
while True:
    number = journal.begin(intent(range(1, 401)))
    journal.sent(number, range(1, 401), later(1))
    print("sent", flush=True)
"""


def test_killed_in_the_middle_of_writing_no_step_is_half_there(path: Path) -> None:
    told = 5
    with subprocess.Popen(
        [sys.executable, "-c", BUSY, str(path)], stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert [program.stdout.readline() for _ in range(told)] == ["sent\n"] * told
        program.kill()
    journal, aside = Journal.open(path)
    with closing(journal):
        found = journal.unfinished()
        assert len(found) >= told
        assert {len(each.sent) for each in found[:told]} == {400}
        for each in found:
            assert len(each.acts) == each.operation.how_many == 400
            assert len(each.sent) in (0, 400)
    assert aside is None


def test_a_step_that_was_cut_off_on_its_way_to_the_disk_did_not_happen(path: Path) -> None:
    crashed(path, 2)
    log = path.with_name("journal.db-wal")
    os.truncate(log, log.stat().st_size - 100)
    journal, _ = Journal.open(path)
    with closing(journal):
        (found,) = journal.unfinished()
        assert [each.document_id for each in found.never_sent] == [1, 2, 3]


def test_every_commit_waits_for_the_disk(journal: Journal) -> None:
    assert journal._db.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL


# -- where it cannot be written ------------------------------------------------------------------


def pragma(journal: Journal, text: str) -> None:
    """Make the file behave as on a disk that is full, or may only be read."""
    journal._db.execute(f"PRAGMA {text}")


def test_on_a_full_disk_nothing_is_begun_and_the_rest_is_whole(journal: Journal) -> None:
    number = tried(journal, {1: REFUSED})
    pragma(journal, "max_page_count = 1")  # the least it takes: as large as it is
    with pytest.raises(JournalUnwritable) as told:
        journal.begin(intent(range(1, 5_000)))
    assert told.value.trouble is Trouble.FULL
    assert [each.id for each in journal.operations()] == [number]
    pragma(journal, "max_page_count = 100000")
    assert journal.begin(intent([1])) == number + 1


def test_outcomes_a_full_disk_did_not_take_can_be_told_again(journal: Journal) -> None:
    ids = range(1, 1_000)
    number = journal.begin(intent(ids))
    journal.sent(number, ids, later(1))
    pragma(journal, "max_page_count = 1")
    with pytest.raises(JournalUnwritable):
        journal.ended(number, dict.fromkeys(ids, REFUSED), later(2))
    assert {each.state for each in journal.acts(number)} == {State.SENT}
    pragma(journal, "max_page_count = 100000")
    journal.ended(number, dict.fromkeys(ids, REFUSED), later(2))
    assert len(journal.refused_last()) == len(ids)


def test_where_it_may_only_be_read_every_write_is_refused(journal: Journal) -> None:
    number = journal.begin(intent([1]))
    pragma(journal, "query_only = ON")
    for write in (
        lambda: journal.begin(intent([2])),
        lambda: journal.sent(number, [1], later(1)),
        lambda: journal.ended(number, {1: STOPPED}, later(1)),
        lambda: journal.finish(number, later(1)),
        lambda: journal.forget(later(1)),
    ):
        with pytest.raises(JournalUnwritable) as told:
            write()
        assert told.value.trouble is Trouble.READ_ONLY
    assert journal.acts(number)[0].state is State.INTENDED


def test_while_another_program_writes_it_waits_and_then_says_so(
    journal: Journal, path: Path
) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalUnwritable) as told:
            journal.begin(intent([1]))
        assert told.value.trouble is Trouble.BUSY
        other.execute("ROLLBACK")
    assert journal.begin(intent([1])) == 1


def test_a_journal_that_was_moved_away_in_use_takes_nothing_more(
    journal: Journal, path: Path
) -> None:
    number = journal.begin(intent([1]))
    path.rename(path.with_name("moved.db"))
    with pytest.raises(JournalUnwritable) as told:
        journal.sent(number, [1], later(1))
    assert told.value.trouble is Trouble.GONE


def test_a_closed_journal_says_so(path: Path) -> None:
    journal, _ = Journal.open(path)
    journal.close()
    with pytest.raises(JournalUnwritable):
        journal.begin(intent([1]))
    with pytest.raises(RecordsTrouble):
        journal.operations()


def test_a_number_too_long_for_the_file_is_no_crash(journal: Journal) -> None:
    with pytest.raises(JournalUnwritable):
        journal.begin(intent([2**70]))
    assert journal.operations() == []


def test_a_folder_that_cannot_be_made_is_told_at_opening(tmp_path: Path) -> None:
    (tmp_path / "acme-1").write_text("a file, no folder")
    with pytest.raises(JournalUnwritable):
        Journal.open(tmp_path / "acme-1" / "journal.db")


def test_a_damaged_journal_is_kept_and_a_new_one_begun(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no journal" * 1_000)
    journal, aside = Journal.open(path)
    with closing(journal):
        assert journal.begin(intent([1])) == 1
    assert aside is not None
    assert aside.read_bytes() == b"no journal" * 1_000


def test_an_outcome_that_was_damaged_is_still_told_as_far_as_it_goes(journal: Journal) -> None:
    number = tried(journal, {1: REFUSED})
    journal._db.execute("UPDATE acts SET outcome = substr(outcome, 5)")
    found = journal.refused_last()[1]
    assert isinstance(found.problem, OtherProblem)
    outcome = journal.acts(number)[0].outcome
    assert outcome is not None
    assert outcome.fate is Fate.REFUSED


@given(some.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_bad_disk_changes_it_is_told_or_kept_aside(
    tmp_path_factory: pytest.TempPathFactory, data: some.DataObject
) -> None:
    path = tmp_path_factory.mktemp("disk") / "journal.db"
    journal, _ = Journal.open(path)
    with closing(journal):
        tried(journal, {1: REFUSED, 2: UNKNOWN, 3: DONE})
        journal.begin(intent([1, 4]))
    whole = bytearray(path.read_bytes())
    written = [place for place, byte in enumerate(whole) if byte]
    for place in data.draw(some.lists(some.sampled_from(written), min_size=1, max_size=3)):
        whole[place] = data.draw(some.integers(0, 255))
    path.write_bytes(whole)
    journal, aside = Journal.open(path)
    with closing(journal):
        for question in (
            journal.unfinished,
            journal.unknown,
            journal.operations,
            journal.refused_last,
            journal.attention_ids,
            lambda: journal.of_document(1),
            lambda: journal.acts(1),
        ):
            with suppress(RecordsTrouble):
                question()
        with suppress(JournalUnwritable):
            journal.begin(intent([9]))
    if aside is not None:
        assert aside.read_bytes() == whole


FATES = [REFUSED, DONE, UNKNOWN, STOPPED, Outcome(Fate.CHANGED), Outcome(Fate.ALREADY)]


@given(
    some.lists(some.dictionaries(some.integers(1, 4), some.sampled_from(FATES), min_size=1)),
)
@settings(max_examples=40)
def test_what_needs_attention_is_what_the_last_tries_say(rounds: list[dict[int, Outcome]]) -> None:
    last: dict[int, Fate] = {}
    with TemporaryDirectory() as folder:
        journal, _ = Journal.open(Path(folder) / "journal.db")
        with closing(journal):
            for minute, outcomes in enumerate(rounds):
                tried(journal, outcomes, minute)
                last |= {
                    each: outcome.fate
                    for each, outcome in outcomes.items()
                    if outcome.fate not in (Fate.NOT_STARTED, Fate.CHANGED)
                }
            refused = {each for each, fate in last.items() if fate is Fate.REFUSED}
            unknown = {each for each, fate in last.items() if fate is Fate.UNKNOWN}
            assert set(journal.refused_last()) == refused
            assert journal.attention_ids() == refused | unknown


# -- from beside the window ----------------------------------------------------------------------


@pytest.mark.anyio
async def test_it_works_through_the_door(path: Path) -> None:
    door = Door("journal")
    try:
        journal, _ = await door.do(Journal.open, path)
        number = await door.do(journal.begin, intent([1]))
        await door.do(journal.sent, number, [1], later(1))
        assert (await door.do(journal.acts, number))[0].state is State.SENT
        await door.do(journal.close)
    finally:
        door.close()


def test_a_second_program_may_read_while_the_first_writes(journal: Journal, path: Path) -> None:
    number = journal.begin(intent([1]))
    other, _ = Journal.open(path, patience=0.2)
    with closing(other):
        journal.sent(number, [1], later(1))
        assert other.acts(number)[0].state is State.SENT
