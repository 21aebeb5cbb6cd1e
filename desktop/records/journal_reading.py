"""The journal's questions: its rows as operations, acts, and what is to be said of documents."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from desktop.records.folding import folded, words
from desktop.records.operations import (
    ActRecord,
    LastRefusal,
    OperationRecord,
    PortalTimes,
    State,
    Unfinished,
)
from desktop.records.outcome_json import unpack_outcome
from desktop.records.problem_json import unpack
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_OPERATION: Final = (
    "o.id, o.act, o.account, o.person_id, o.person, o.started_at, o.reason, o.source, o.how_many,"
    " o.finished_at"
)
_ACT: Final = (
    "a.operation, a.position, o.act, a.document_id, a.kind, a.title, a.number, a.modified_at,"
    " a.state, a.sent_at, a.times_sent, a.fate, a.outcome, a.ended_at, a.check_until,"
    " a.portal_started, a.portal_finished, o.started_at, o.person_id, o.person"
)
_ACTS: Final = f"SELECT {_ACT} FROM acts a JOIN operations o ON o.id = a.operation"  # noqa: S608
_WAS_TRIED: Final = "(b.fate IN ('done', 'already so', 'refused', 'unknown') OR b.state = 'sent')"
_IS_LAST: Final = (
    " NOT EXISTS (SELECT 1 FROM acts b WHERE b.document_id = a.document_id"  # noqa: S608
    f" AND b.operation > a.operation AND {_WAS_TRIED})"
)
"""An act that was stopped before its turn, or waits for it, says nothing about the document."""


def micros(moment: datetime) -> int:
    if moment.tzinfo is None:
        raise ValueError("a moment of the journal knows its zone")
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment(stored: int) -> datetime:
    return _EPOCH + timedelta(microseconds=stored)


def operations(
    connection: sqlite3.Connection, search: str, limit: int, before: int | None
) -> list[OperationRecord]:
    """The newest first; every word has to occur in the operation or in one of its acts."""
    conditions: list[str] = ["1"]
    values: list[str | int] = []
    if before is not None:
        conditions.append("o.id < ?")
        values.append(before)
    for word in words(search):
        conditions.append(
            "(instr(o.sought, ?) > 0 OR EXISTS (SELECT 1 FROM acts a"
            " WHERE a.operation = o.id AND instr(a.sought, ?) > 0))"
        )
        values += [word, word]
    rows = connection.execute(
        f"SELECT {_OPERATION} FROM operations o WHERE {' AND '.join(conditions)}"  # noqa: S608
        " ORDER BY o.id DESC LIMIT ?",
        (*values, limit),
    ).fetchall()
    return _operations(connection, rows)


def operation(connection: sqlite3.Connection, number: int) -> OperationRecord | None:
    rows = connection.execute(
        f"SELECT {_OPERATION} FROM operations o WHERE o.id = ?",  # noqa: S608
        (number,),
    ).fetchall()
    return next(iter(_operations(connection, rows)), None)


def acts(connection: sqlite3.Connection, number: int) -> list[ActRecord]:
    rows = connection.execute(f"{_ACTS} WHERE a.operation = ? ORDER BY a.position", (number,))
    return [_act(row) for row in rows]


def of_document(connection: sqlite3.Connection, document_id: int) -> list[ActRecord]:
    """All that was asked for a document, the newest first."""
    rows = connection.execute(
        f"{_ACTS} WHERE a.document_id = ? ORDER BY a.operation DESC", (document_id,)
    )
    return [_act(row) for row in rows]


def unfinished(connection: sqlite3.Connection) -> list[Unfinished]:
    """The oldest first, as they are to be settled."""
    rows = connection.execute(
        f"SELECT {_OPERATION} FROM operations o WHERE o.finished_at IS NULL ORDER BY o.id"  # noqa: S608
    ).fetchall()
    return [
        Unfinished(each, tuple(acts(connection, each.id))) for each in _operations(connection, rows)
    ]


def unknown(connection: sqlite3.Connection) -> list[ActRecord]:
    """Acts whose outcome is still to be read back, of finished operations too."""
    known = ", ".join(f"'{fate.value}'" for fate in Fate if fate is not Fate.UNKNOWN)
    rows = connection.execute(
        f"{_ACTS} WHERE a.fate NOT IN ({known}) ORDER BY a.operation, a.position"
    )
    return [_act(row) for row in rows]


def refused_last(connection: sqlite3.Connection) -> dict[int, LastRefusal]:
    rows = connection.execute(
        "SELECT a.document_id, a.fate, a.outcome, a.ended_at, a.modified_at, o.act, o.id"  # noqa: S608
        f" FROM acts a JOIN operations o ON o.id = a.operation"
        f" WHERE a.fate = 'refused' AND{_IS_LAST}"
    )
    found = {}
    for document_id, fate, outcome, ended, modified, act, number in rows:
        problem = unpack_outcome(fate, outcome or "").problem or unpack("")
        found[document_id] = LastRefusal(
            problem, moment(ended or 0), _when(modified), Act(act), number
        )
    return found


def attention_ids(connection: sqlite3.Connection) -> set[int]:
    rows = connection.execute(
        f"SELECT a.document_id FROM acts a WHERE a.fate IN ('refused', 'unknown') AND{_IS_LAST}"  # noqa: S608
    )
    return {row[0] for row in rows}


def sought(*facts: object) -> str:
    """The text in which words are looked for."""
    return folded("\n".join(str(fact) for fact in facts if fact not in (None, "")))


def _operations(
    connection: sqlite3.Connection, rows: Sequence[Sequence[Any]]
) -> list[OperationRecord]:
    counts: dict[int, dict[Fate, int]] = defaultdict(dict)
    for row in rows:
        for fate, number in connection.execute(
            "SELECT fate, COUNT(*) FROM acts WHERE operation = ? AND fate IS NOT NULL"
            " GROUP BY fate",
            (row[0],),
        ):
            known = unpack_outcome(fate, "").fate
            counts[row[0]][known] = counts[row[0]].get(known, 0) + number
    return [
        OperationRecord(
            id=row[0],
            act=Act(row[1]),
            account=row[2],
            person_id=row[3],
            person=row[4],
            started_at=moment(row[5]),
            reason=row[6],
            source=row[7],
            how_many=row[8],
            finished_at=_when(row[9]),
            counts=counts[row[0]],
        )
        for row in rows
    ]


def _act(row: Sequence[Any]) -> ActRecord:
    started, finished = _when(row[15]), _when(row[16])
    return ActRecord(
        operation=row[0],
        position=row[1],
        act=Act(row[2]),
        document_id=row[3],
        kind_code=row[4],
        title=row[5],
        number=row[6],
        modified_at=_when(row[7]),
        state=State(row[8]),
        sent_at=_when(row[9]),
        times_sent=row[10],
        outcome=None if row[11] is None else unpack_outcome(row[11], row[12] or ""),
        ended_at=_when(row[13]),
        check_until=_when(row[14]),
        portal=PortalTimes(started, finished) if started and finished else None,
        started_at=moment(row[17]),
        person_id=row[18],
        person=row[19],
    )


def _when(stored: int | None) -> datetime | None:
    return None if stored is None else moment(stored)
