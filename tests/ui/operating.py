"""Operations and results to show: many documents, and every way an act can end."""

from datetime import timedelta

from desktop.records.operations import OperationRecord
from desktop.stock.documents import Document
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.stock.problems import (
    AnswerLost,
    Execution,
    Incomplete,
    Lack,
    NotFound,
    StockShort,
)
from desktop.ui.outcomes import OutcomeRow, Result
from desktop.work.operations import Asked, Operation, Seen
from tests.ui.telling import NOW, made

KINDS = "AMDSR"
TITLES = ("Sealing tape", "Weekly, North", "Broken in transit", "Recount aisle 9", "Order 20731")


def document(number: int, title: str = "") -> Document:
    return Document(
        id=number,
        kind_code=KINDS[number % 5],
        status_code="N",
        title=title or TITLES[number % 5],
        number=str(number),
        currency="EUR",
        total=None,
        responsible_id=5,
        created_by=5,
        modified_by=5,
        status_by=None,
        created_at=NOW,
        modified_at=NOW,
        status_at=None,
        dated=NOW,
        comment="",
    )


def operation(count: int = 5, act: Act = Act.CONDUCT, first: int = 4800) -> Operation:
    documents = tuple(Seen(document(first + at)) for at in range(count))
    return Operation(Asked(act=act, documents=documents), NOW - timedelta(minutes=3))


def short(document_id: int) -> StockShort:
    return made(
        StockShort,
        document_id=document_id,
        product="Cordless drill 18 V",
        warehouse="North",
    )


def refused(document_id: int) -> Outcome:
    return Outcome(Fate.REFUSED, short(document_id))


def incomplete(document_id: int) -> Outcome:
    lacks = (Lack.SUPPLIER,)
    return Outcome(Fate.REFUSED, made(Incomplete, document_id=document_id, lacks=lacks))


def gone(document_id: int) -> Outcome:
    return Outcome(Fate.REFUSED, made(NotFound, document_id=document_id))


def unknown() -> Outcome:
    return Outcome(Fate.UNKNOWN, made(AnswerLost, Execution.UNKNOWN))


DONE = Outcome(Fate.DONE, at=NOW)
CHECKED = Outcome(Fate.DONE, checked=True, at=NOW)
ALREADY = Outcome(Fate.ALREADY, by=5, at=NOW - timedelta(minutes=12))
CHANGED = Outcome(Fate.CHANGED)
STOPPED = Outcome(Fate.NOT_STARTED, why=Why.STOPPED)

ROUTES = ("→ Central", "Central → North", "North →", "→ Central", "→ Returns")


def row(document_id: int, outcome: Outcome | None, title: str = "") -> OutcomeRow:
    of = document(document_id, title)
    return OutcomeRow(
        document_id=of.id,
        kind_code=of.kind_code,
        number=of.number,
        title=of.title,
        outcome=outcome,
        at=NOW if outcome is None else outcome.at or NOW,
        route=ROUTES[document_id % 5],
    )


def result(*rows: OutcomeRow, act: Act = Act.CONDUCT) -> Result:
    started = NOW - timedelta(minutes=5)
    return Result(act=act, rows=rows, started_at=started, ended_at=NOW, person="Sofia Weber")


def many(count: int = 120) -> Result:
    """As a morning ends: most as planned, some refused, one of each that is special."""
    rows = [row(4700 + at, DONE) for at in range(count)]
    rows[20] = row(4720, CHECKED)
    rows[30] = row(4730, ALREADY)
    rows[40] = row(4740, refused(4740))
    rows[50] = row(4750, incomplete(4750))
    return result(*rows)


def record(
    number: int,
    counts: dict[Fate, int],
    *,
    act: Act = Act.CONDUCT,
    how_many: int | None = None,
    minutes_ago: int = 60,
    person: str = "Sofia Weber",
    took: int | None = 38,
) -> OperationRecord:
    started = NOW - timedelta(minutes=minutes_ago)
    return OperationRecord(
        id=number,
        act=act,
        account="demo",
        person_id=1,
        person=person,
        started_at=started,
        reason="",
        source="list",
        how_many=sum(counts.values()) if how_many is None else how_many,
        finished_at=None if took is None else started + timedelta(seconds=took),
        counts=counts,
    )
