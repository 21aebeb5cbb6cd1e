"""What the journal is given and what it gives back: operations, and the acts they are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.stock.documents import Document, Kind
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import Problem


class State(StrEnum):
    """How far an act has come."""

    INTENDED = "intended"
    """Asked for; no byte of it has left this computer."""
    SENT = "sent"
    """It may have left, so the portal may have carried it out; nothing is known of the answer."""
    ENDED = "ended"
    """It has an outcome; one that is unknown is replaced when the document has been read back."""


@dataclass(frozen=True, slots=True)
class IntendedAct:
    """One document to act on, as the operator saw it."""

    document_id: int
    kind_code: str = ""
    title: str = ""
    number: str | None = None
    modified_at: datetime | None = None
    """The portal's stamp of the version that was reviewed."""

    @classmethod
    def of(cls, document: Document) -> "IntendedAct":
        return cls(
            document_id=document.id,
            kind_code=document.kind_code,
            title=document.title,
            number=document.number,
            modified_at=document.modified_at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What an operator asks: one thing, for one or many documents, in the order of sending."""

    act: Act
    acts: tuple[IntendedAct, ...]
    account: str
    """The account's key; never a secret."""
    person_id: int | None
    person: str
    started_at: datetime
    reason: str = ""
    source: str = ""
    """Where it was asked from: the list, a document, a rehearsal, an operation done again."""

    def __post_init__(self) -> None:
        if not self.acts:
            raise ValueError("an operation has at least one document")
        if len({each.document_id for each in self.acts}) < len(self.acts):
            raise ValueError("an operation names every document once")


@dataclass(frozen=True, slots=True)
class PortalTimes:
    """When the portal, by its own clock, began and ended the work on a request."""

    started: datetime
    finished: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRecord:
    """One act as the journal holds it."""

    operation: int
    position: int
    act: Act
    document_id: int
    kind_code: str
    title: str
    number: str | None
    modified_at: datetime | None
    state: State
    sent_at: datetime | None
    """When it was last about to be sent."""
    times_sent: int
    outcome: Outcome | None
    ended_at: datetime | None
    check_until: datetime | None
    """Until when the portal may still be working on it, where the outcome is unknown."""
    portal: PortalTimes | None
    started_at: datetime
    """Of the operation."""
    person_id: int | None
    person: str

    @property
    def kind(self) -> Kind | None:
        return Kind.of(self.kind_code)

    @property
    def is_unknown(self) -> bool:
        return self.outcome is not None and not self.outcome.is_final


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationRecord:
    """One operation as the journal holds it, with the counts of its outcomes."""

    id: int
    act: Act
    account: str
    person_id: int | None
    person: str
    started_at: datetime
    reason: str
    source: str
    how_many: int
    finished_at: datetime | None
    counts: Mapping[Fate, int] = field(default_factory=dict)

    @property
    def without_outcome(self) -> int:
        """Acts of which nothing is known yet."""
        return self.how_many - sum(self.counts.values())

    @property
    def unsettled(self) -> int:
        """Acts that still have to get a final outcome."""
        return self.without_outcome + self.counts.get(Fate.UNKNOWN, 0)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An operation without its end; all lists but `acts` may be empty."""

    operation: OperationRecord
    acts: tuple[ActRecord, ...]

    @property
    def never_sent(self) -> tuple[ActRecord, ...]:
        """Certainly not carried out."""
        return tuple(each for each in self.acts if each.state is State.INTENDED)

    @property
    def sent(self) -> tuple[ActRecord, ...]:
        """Perhaps carried out: to be read back before anything else is asked of the documents."""
        return tuple(each for each in self.acts if each.state is State.SENT)

    @property
    def unknown(self) -> tuple[ActRecord, ...]:
        """Ended, but not finally: to be read back likewise."""
        return tuple(each for each in self.acts if each.is_unknown)


@dataclass(frozen=True, slots=True)
class LastRefusal:
    """The last try on a document was refused, and nothing was done to it since."""

    problem: Problem
    at: datetime
    modified_at: datetime | None
    """The version that was refused; the refusal says little about a later one."""
    act: Act
    operation: int
