"""The reason of a cancelling in the documents' comments: added, never instead of what is there."""

from pathlib import Path

import pytest

from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate
from desktop.stock.problems import NotAllowed, Problem
from desktop.work.commenting import LONGEST, appended
from desktop.work.operations import Asked
from tests.demo import small_world as world
from tests.demo.conftest import Running
from tests.work.acting import acting

pytestmark = pytest.mark.anyio

LINE = "Conducting cancelled by Anna Petrova: Wrong quantity"


def test_what_is_there_stays_and_the_whole_keeps_within_the_portals_length() -> None:
    assert appended("", LINE) == LINE
    assert appended("Before Saturday\n", LINE) == f"Before Saturday\n{LINE}"
    assert appended("x" * (LONGEST - len(LINE) - 1), LINE) is not None
    assert appended("x" * (LONGEST - len(LINE)), LINE) is None


def comment(running: Running, number: int) -> str:
    return running.document(number)["commentary"] or ""


def conducted(running: Running) -> int:
    number = running.new("S", {"target": 1})
    running.db.execute(
        "UPDATE documents SET status = 'Y', status_by = 1, commentary = 'Before' WHERE id = ?",
        (number,),
    )
    running.db.execute("UPDATE balances SET amount = amount + 1")
    running.db.commit()
    return number


async def test_it_is_written_after_the_cancelling(swift: Running, tmp_path: Path) -> None:
    ids = [conducted(swift), conducted(swift)]
    async with acting(swift, tmp_path / "journal.sqlite") as room:
        asked = Asked(act=Act.CANCEL, documents=await room.seen(ids), comment=LINE)
        operation = room.conducting.ask(asked)
        assert operation is not None
        await operation.finished.wait()
    assert [operation.outcomes[each].fate for each in ids] == [Fate.DONE] * 2
    assert operation.comments == dict.fromkeys(ids)
    assert [comment(swift, each) for each in ids] == [f"Before\n{LINE}"] * 2


async def test_a_comment_that_is_refused_changes_nothing_about_the_cancelling(
    swift: Running, tmp_path: Path
) -> None:
    number = conducted(swift)
    world.grant(swift.db, "catalog_read", "view:S", "cancel:S", "conduct:S", "store_view")
    swift.db.execute("INSERT OR REPLACE INTO rights VALUES (7, 'stores', 'all')")
    swift.db.commit()
    async with acting(swift, tmp_path / "journal.sqlite", clerk=True) as room:
        asked = Asked(act=Act.CANCEL, documents=await room.seen([number]), comment=LINE)
        operation = room.conducting.ask(asked)
        assert operation is not None
        await operation.finished.wait()
    assert operation.outcomes[number].fate is Fate.DONE, operation.outcomes
    problem = operation.comments[number]
    assert isinstance(problem, Problem)
    assert isinstance(problem, NotAllowed)
    assert comment(swift, number) == "Before"


async def test_nobody_is_told_of_a_cancelling_that_did_not_happen(
    swift: Running, tmp_path: Path
) -> None:
    number = swift.new("S", {"target": 1})  # a draft: there is nothing to cancel
    async with acting(swift, tmp_path / "journal.sqlite") as room:
        asked = Asked(act=Act.CANCEL, documents=await room.seen([number]), comment=LINE)
        operation = room.conducting.ask(asked)
        assert operation is not None
        await operation.finished.wait()
    assert operation.outcomes[number].fate is Fate.ALREADY
    assert operation.comments == {}
    assert comment(swift, number) == ""
