"""What the tests of this room write down."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from desktop.records.operations import IntendedAct, Intent
from desktop.stock.movements import Act
from desktop.stock.outcomes import Fate, Outcome
from desktop.stock.problems import Execution, Reference, StockShort

NOON = datetime(2026, 3, 4, 12, 0, 0, 250_000, tzinfo=UTC)


def later(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def intended(number: int, title: str = "") -> IntendedAct:
    return IntendedAct(
        document_id=number,
        kind_code="A",
        title=title or f"Delivery {number}",
        number=f"W-{number}",
        modified_at=later(-min(number, 1_000)),
    )


def intent(
    ids: Sequence[int], *, act: Act = Act.CONDUCT, reason: str = "", at: datetime = NOON
) -> Intent:
    return Intent(
        act=act,
        acts=tuple(intended(each) for each in ids),
        account="acme-1",
        person_id=7,
        person="Zoë Müller",
        started_at=at,
        reason=reason,
        source="list",
    )


SHORT = StockShort(
    reference=Reference("catalog.document.conduct", NOON, "0"),
    execution=Execution.REFUSED,
    words="Недостаточно товара",
    product="Chair",
)
DONE = Outcome(Fate.DONE, by=7, at=later(1))
REFUSED = Outcome(Fate.REFUSED, problem=SHORT)
UNKNOWN = Outcome(Fate.UNKNOWN)
STOPPED = Outcome(Fate.NOT_STARTED)
