"""Everything that can go wrong between an operator and a portal, as types that carry facts.

A problem is a value: functions return it beside their result. It never holds a sentence of ours;
those are made in one place, in the window. It may hold the portal's own words, cleaned.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum


class Execution(StrEnum):
    """May the portal have carried out what was asked?"""

    NEVER_SENT = "never sent"
    """No byte of it left this computer."""
    REFUSED = "refused before execution"
    """The portal answered that it did not do it."""
    UNKNOWN = "unknown"
    """It left, and no sound answer came: only reading back can tell."""

    @property
    def may_be_sent_again(self) -> bool:
        return self is not Execution.UNKNOWN


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a problem happened; safe to show and to copy, it holds no secret."""

    method: str
    at: datetime
    code: str | None = None
    status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What every problem knows."""

    reference: Reference
    execution: Execution
    words: str = ""
    """The portal's own words: entities unescaped once, no control characters, capped."""


# --- on the way


class Obstacle(StrEnum):
    NAME = "name not found"
    REFUSED = "connection refused"
    TIMEOUT = "no answer in time"
    PROXY = "proxy"
    NETWORK = "network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreachable(Problem):
    """No connection to the portal could be made."""

    obstacle: Obstacle = Obstacle.NETWORK


@dataclass(frozen=True, slots=True, kw_only=True)
class TlsUntrusted(Problem):
    """The portal's certificate is not trusted by this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLost(Problem):
    """The question left, the answer did not arrive whole."""

    timed_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSenseless(Problem):
    """An answer came that is not one of a Bitrix24 portal."""

    where: str = ""


# --- who asks


@dataclass(frozen=True, slots=True, kw_only=True)
class BadCredentials(Problem):
    """The webhook or the token is wrong or was revoked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInAgain(Problem):
    """The session ran out and could not be renewed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeMissing(Problem):
    scope: str | None = None


class Right(StrEnum):
    """Rights of a person, as Bitrix24's role page lists them."""

    VIEW = "view"
    MODIFY = "modify"
    CONDUCT = "conduct"
    CANCEL = "cancel"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAllowed(Problem):
    """Signed in, but this person may not do this."""

    right: Right | None = None
    document_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WarehouseNotAllowed(Problem):
    """This person may not see or choose a warehouse that is concerned."""

    document_id: int | None = None


# --- the document


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFound(Problem):
    document_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusForbids(Problem):
    """The document is already what was asked for, or its status does not allow it."""

    document_id: int | None = None
    conducted: bool | None = None
    """Whether the portal says that the document is conducted now."""


class Lack(StrEnum):
    """What an incomplete document lacks."""

    SUPPLIER = "supplier"
    LINES = "lines"
    QUANTITY = "quantity"
    PRODUCT = "product"
    PRODUCT_TYPE = "product type"
    BARCODES = "barcodes"
    WAREHOUSE = "warehouse"
    WAREHOUSE_CLOSED = "warehouse closed"
    WAREHOUSE_UNKNOWN = "warehouse unknown"
    SAME_WAREHOUSE = "same warehouse"
    FIELD = "field"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incomplete(Problem):
    lacks: tuple[Lack, ...] = ()
    document_id: int | None = None
    product_ids: tuple[int, ...] = ()
    line_ids: tuple[int, ...] = ()
    """Known only where we foresaw it ourselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StockShort(Problem):
    """Not enough stock; the portal names the product and the warehouse, never the numbers.

    Ids and numbers are there where we foresaw it ourselves.
    """

    document_id: int | None = None
    product: str = ""
    warehouse: str = ""
    product_id: int | None = None
    warehouse_id: int | None = None
    needed: Decimal | None = None
    there: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused(Problem):
    """The portal refused and gave a reason that this program does not know."""

    document_id: int | None = None


# --- the portal


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryOff(Problem):
    """Inventory management is switched off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotInPlan(Problem):
    """The portal's plan does not hold this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunBy1C(Problem):
    """The stock is kept in 1C; the portal takes no documents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TooManyRequests(Problem):
    until: datetime | None = None
    method_only: bool = False
    """Whether only this method is held back, for the time it has used up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked(Problem):
    """The provider has blocked the portal's REST interface; only its support can lift that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalClosed(Problem):
    """The portal was deleted, or its public part is closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalRenamed(Problem):
    """The portal answers from another address, to which the secret was not sent."""

    host: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerError(Problem):
    """The portal failed inside."""


# --- the question


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodMissing(Problem):
    """This portal does not know the method: an old box, or a module that is not installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadQuestion(Problem):
    """The portal did not understand an argument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherProblem(Problem):
    """A code that nobody has told us of."""
