"""What a result is told from, whether its operation runs or lies in the journal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.records.operations import ActRecord, OperationRecord
from desktop.stock.movements import Act, FullDocument
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import Problem
from desktop.work.claims import Stage
from desktop.work.operations import Operation, Phase, Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """One document of an operation, and what became of it."""

    document_id: int
    kind_code: str
    number: str | None
    title: str
    outcome: Outcome | None
    """None while nothing is known of it."""
    comment_problem: Problem | None = None
    """Why the reason could not be added to the document's comment."""
    at: datetime | None = None
    stage: Stage | None = None
    """How far it has come, where it is still being acted on."""
    full: FullDocument | None = None
    """The document with its lines, where they are at hand: the reasons become clearer by them."""
    route: str = ""
    """Its warehouses as the list shows them, like `Central → North`."""

    @property
    def name(self) -> str:
        """What people call it: its number, or its id where it has none."""
        return " ".join((self.number or "").split()) or str(self.document_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """All that is known of one operation at this moment."""

    act: Act
    rows: tuple[OutcomeRow, ...]
    started_at: datetime
    ended_at: datetime | None = None
    person: str = ""
    under_way: bool = False
    next_check: datetime | None = None
    """When what is still unknown is looked at again."""


Route = Callable[[int], str]
StageOf = Callable[[int], Stage | None]


def _no_route(_document_id: int) -> str:
    return ""


def _no_stage(_document_id: int) -> Stage | None:
    return None


def of_operation(
    operation: Operation,
    *,
    person: str = "",
    next_check: datetime | None = None,
    stage: StageOf = _no_stage,
    route: Route = _no_route,
) -> Result:
    """The result of an operation of this run of the program, as it stands now."""
    rows = tuple(
        _live_row(operation, each, stage(each.id), route(each.id))
        for each in operation.asked.documents
    )
    return Result(
        act=operation.asked.act,
        rows=rows,
        started_at=operation.started_at,
        ended_at=operation.ended_at,
        person=person,
        under_way=operation.phase is not Phase.ENDED,
        next_check=next_check,
    )


def of_journal(
    record: OperationRecord,
    acts: Sequence[ActRecord],
    *,
    next_check: datetime | None = None,
    route: Route = _no_route,
) -> Result:
    """The result of an operation that the journal remembers."""
    rows = tuple(
        OutcomeRow(
            document_id=each.document_id,
            kind_code=each.kind_code,
            number=each.number,
            title=each.title,
            outcome=each.outcome,
            at=each.ended_at or each.sent_at,
            route=route(each.document_id),
        )
        for each in acts
    )
    return Result(
        act=record.act,
        rows=rows,
        started_at=record.started_at,
        ended_at=record.finished_at,
        person=record.person,
        next_check=next_check,
    )


def _live_row(operation: Operation, seen: Seen, stage: Stage | None, route: str) -> OutcomeRow:
    document = operation.documents.get(seen.id, seen.document)
    outcome = operation.outcomes.get(seen.id)
    return OutcomeRow(
        document_id=seen.id,
        kind_code=document.kind_code,
        number=document.number,
        title=document.title,
        outcome=outcome,
        comment_problem=operation.comments.get(seen.id),
        at=_moment(outcome),
        stage=stage,
        full=None if seen.lines is None else FullDocument(document, seen.lines),
        route=route,
    )


def _moment(outcome: Outcome | None) -> datetime | None:
    """When it happened: a refusal when the portal gave it, for the document is as it was before."""
    if outcome is None:
        return None
    answered = outcome.problem.reference.at if outcome.problem else None
    if outcome.fate is Fate.REFUSED and answered is not None:
        return answered
    return outcome.at if outcome.at is not None else answered
