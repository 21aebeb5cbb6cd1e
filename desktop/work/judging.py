"""What became of an act, from what the portal answered and what it shows afterwards."""

from dataclasses import dataclass, replace

from desktop.portal.calls import acts
from desktop.portal.calls.acts import Done
from desktop.stock.documents import Document, Line, Status
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome, Why
from desktop.stock.problems import (
    BadCredentials,
    Blocked,
    Execution,
    InventoryOff,
    MethodMissing,
    NotFound,
    NotInPlan,
    PortalClosed,
    PortalRenamed,
    Problem,
    Reference,
    RunBy1C,
    ScopeMissing,
    SignInAgain,
    StatusForbids,
    Unreachable,
)
from desktop.work.operations import Seen

_FOR_ALL = (
    BadCredentials,
    Blocked,
    InventoryOff,
    MethodMissing,
    NotInPlan,
    PortalClosed,
    PortalRenamed,
    RunBy1C,
    ScopeMissing,
    SignInAgain,
    Unreachable,
)

CALLS = {Act.CONDUCT: acts.Act.CONDUCT, Act.CANCEL: acts.Act.CANCEL}
_SO = {Act.CONDUCT: {Status.CONDUCTED}, Act.CANCEL: {Status.DRAFT, Status.CANCELLED}}


def concerns_all(problem: Problem | None) -> bool:
    """Whether every other document would be answered the same."""
    return isinstance(problem, _FOR_ALL)


def is_so(act: Act, document: Document | None) -> bool:
    """Whether the document is what the act asks for; of a status nobody knows, nobody can tell."""
    return document is not None and document.status in _SO[act]


def before_sending(
    seen: Seen,
    now: Document | None,
    lines: tuple[Line, ...] | Problem,
    act: Act,
    reference: Reference,
) -> Outcome | None:
    """Why a document is not sent after all; None when it may be."""
    if now is None:
        gone = NotFound(reference=reference, execution=Execution.NEVER_SENT, document_id=seen.id)
        return Outcome(Fate.REFUSED, gone)
    if is_so(act, now):
        return _already(now, reference)
    if _header(now) != _header(seen.document):
        return Outcome(Fate.CHANGED, by=now.modified_by, at=now.modified_at)
    if seen.lines is None:
        return None
    if isinstance(lines, Problem):  # nobody can tell whether they are what was reviewed
        return Outcome(Fate.NOT_STARTED, lines, why=Why.EARLIER)
    if _rows(lines) != _rows(seen.lines):
        return Outcome(Fate.CHANGED, by=now.modified_by)
    return None


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges acts of one person; who that is decides whose an act found done was."""

    act: Act
    person_id: int | None

    def answered(self, answer: Done | Problem, after: Document | None) -> Outcome | None:
        """From the answer and the document read back behind it; None when only time can tell."""
        if isinstance(answer, Done):
            return _told(Outcome(Fate.DONE), after if is_so(self.act, after) else None)
        if is_so(self.act, after):
            if self._mine(after) and not isinstance(answer, StatusForbids):
                # it failed or made no sense only when all was done: before, it was not so
                return _told(Outcome(Fate.DONE, checked=True), after)
            return _told(Outcome(Fate.ALREADY, _status_only(answer)), after)
        if answer.execution is Execution.UNKNOWN:
            if after is None:
                return None
            # it stands behind the act in the same request: the portal is through with it
            return _told(Outcome(Fate.REFUSED, answer, checked=True), after)
        return _told(Outcome(Fate.REFUSED, answer), after)

    def read_back(self, after: Document | None, lost: Problem, *, too_late: bool) -> Outcome | None:
        """After a lost answer; None while the portal may still be working on it."""
        if after is None:
            gone = NotFound(reference=lost.reference, execution=Execution.REFUSED, document_id=None)
            return Outcome(Fate.REFUSED, gone, checked=True) if too_late else None
        if is_so(self.act, after):
            fate = Fate.DONE if self._mine(after) else Fate.ALREADY
            return _told(Outcome(fate, lost if fate is Fate.DONE else None, checked=True), after)
        if too_late:
            return _told(Outcome(Fate.REFUSED, lost, checked=True), after)
        return None

    def _mine(self, document: Document | None) -> bool:
        by = document.status_by if document is not None else None
        return self.person_id is None or by is None or by == self.person_id


def _already(document: Document, reference: Reference) -> Outcome:
    forbids = StatusForbids(
        reference=reference,
        execution=Execution.NEVER_SENT,
        document_id=document.id,
        conducted=document.status is Status.CONDUCTED,
    )
    return _told(Outcome(Fate.ALREADY, forbids), document)


def _status_only(problem: Problem) -> Problem | None:
    return problem if isinstance(problem, StatusForbids) else None


def _told(outcome: Outcome, document: Document | None) -> Outcome:
    """With who set the document's status and when."""
    if document is None:
        return outcome
    return replace(outcome, by=document.status_by, at=document.status_at)


def _header(document: Document) -> tuple[object, ...]:
    """What an operator relies on; the names behind it may change as they like."""
    return (
        document.kind_code,
        document.status is Status.CONDUCTED,
        document.modified_at,
        document.total,
        document.currency,
        document.title,
    )


def _rows(lines: tuple[Line, ...]) -> list[tuple[object, ...]]:
    return sorted(
        (
            each.id,
            each.product_id or 0,
            each.from_warehouse_id or 0,
            each.to_warehouse_id or 0,
            each.quantity,
            each.price or 0,
        )
        for each in lines
    )
