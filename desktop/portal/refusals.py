"""What came back, turned into a reply or a problem: the one place that judges an answer.

Judged by what portals give reliably: the presence of `error`, its code as a string, the HTTP
status, and what was asked. Texts (see `words.py`) only refine the explanation.
"""

from collections.abc import Callable
from datetime import datetime

from desktop.portal import envelope
from desktop.portal.envelope import ErrorBody, Senseless
from desktop.portal.exchange import Cause, RawAnswer, Reply, Request, Undelivered
from desktop.portal.words import Meaning, Recognised, clean, recognise
from desktop.stock import problems as p

_REFUSED = p.Execution.REFUSED
_UNKNOWN = p.Execution.UNKNOWN


def judge(raw: RawAnswer | Undelivered, request: Request, at: datetime) -> Reply | p.Problem:
    """The reply in `raw`, or the problem it amounts to."""
    if isinstance(raw, Undelivered):
        return undelivered(raw, request, at)
    read = envelope.read(raw.body, bare=request.method in _BARE)
    if isinstance(read, Reply) and raw.status < 400:
        return read
    if isinstance(read, ErrorBody):
        return refusal(read, request, raw.status, at)
    return _no_envelope(raw, read, request, at)


def undelivered(raw: Undelivered, request: Request, at: datetime) -> p.Problem:
    reference = p.Reference(request.method, at)
    execution = _UNKNOWN if raw.sent else p.Execution.NEVER_SENT
    match raw.cause:
        case Cause.TLS:
            return p.TlsUntrusted(reference=reference, execution=execution)
        case Cause.TOO_LARGE:
            return p.AnswerSenseless(reference=reference, execution=execution, where="size")
        case cause if raw.sent:
            timed_out = cause is Cause.TIMEOUT
            return p.AnswerLost(reference=reference, execution=execution, timed_out=timed_out)
        case cause:
            obstacle = _OBSTACLES.get(cause, p.Obstacle.NETWORK)
            return p.Unreachable(reference=reference, execution=execution, obstacle=obstacle)


_OBSTACLES = {
    Cause.NAME: p.Obstacle.NAME,
    Cause.CONNECT: p.Obstacle.REFUSED,
    Cause.CONNECT_TIMEOUT: p.Obstacle.TIMEOUT,
    Cause.TIMEOUT: p.Obstacle.TIMEOUT,
    Cause.PROXY: p.Obstacle.PROXY,
}


def _no_envelope(
    raw: RawAnswer, read: Reply | Senseless, request: Request, at: datetime
) -> p.Problem:
    """HTML of a front end, an empty body, a bare redirect: nobody knows what was done."""
    reference = p.Reference(request.method, at, None, raw.status)
    if raw.status in (500, 502, 503, 504):
        return p.ServerError(reference=reference, execution=_UNKNOWN)
    where = read.where if isinstance(read, Senseless) else "status"
    return p.AnswerSenseless(reference=reference, execution=_UNKNOWN, where=where)


def refusal(body: ErrorBody, request: Request, status: int | None, at: datetime) -> p.Problem:
    """The problem behind an error body, or behind a failed command of a batch."""
    reference = p.Reference(request.method, at, body.code, status)
    words = clean(body.description)
    if body.code == "insufficient_scope":
        scope = scope_for(request.method)
        return p.ScopeMissing(reference=reference, execution=_REFUSED, words=words, scope=scope)
    if make := _SYSTEM.get(body.code):
        return make(reference, words)
    if status is not None and status >= 500:
        return p.ServerError(reference=reference, execution=_UNKNOWN, words=words)
    if body.code in _ARGUMENT_CODES:
        return p.BadQuestion(reference=reference, execution=_REFUSED, words=words)
    if said := recognise(words):
        return _meant(said[0], said, request)(reference, words)
    if body.code in _NO_RIGHT_CODES:
        return p.NotAllowed(
            reference=reference, execution=_REFUSED, words=words, document_id=request.document_id
        )
    if body.code in _NOT_FOUND_CODES:
        return p.NotFound(
            reference=reference, execution=_REFUSED, words=words, document_id=request.document_id
        )
    if body.code in _BUSINESS_CODES:
        return p.Refused(
            reference=reference, execution=_REFUSED, words=words, document_id=request.document_id
        )
    execution = _UNKNOWN if request.writes else _REFUSED
    return p.OtherProblem(reference=reference, execution=execution, words=words)


Make = Callable[[p.Reference, str], p.Problem]


def _made(kind: type[p.Problem], execution: p.Execution = _REFUSED, **facts: object) -> Make:
    def make(reference: p.Reference, words: str) -> p.Problem:
        return kind(reference=reference, execution=execution, words=words, **facts)

    return make


_SYSTEM: dict[str, Make] = {
    "ERROR_METHOD_NOT_FOUND": _made(p.MethodMissing),
    "22002": _made(p.MethodMissing),
    "ERROR_MANIFEST_IS_NOT_AVAILABLE": _made(p.MethodMissing),
    "NO_AUTH_FOUND": _made(p.BadCredentials),
    "INVALID_CREDENTIALS": _made(p.BadCredentials),
    "invalid_token": _made(p.BadCredentials),
    "authorization_error": _made(p.BadCredentials),
    "APPLICATION_NOT_FOUND": _made(p.BadCredentials),
    "ERROR_OAUTH": _made(p.BadCredentials),
    "WRONG_AUTH_TYPE": _made(p.BadCredentials),
    "expired_token": _made(p.SignInAgain),
    "invalid_grant": _made(p.SignInAgain),
    "METHOD_CONFIRM_WAITING": _made(p.NotAllowed),
    "METHOD_CONFIRM_DENIED": _made(p.NotAllowed),
    "user_access_error": _made(p.NotAllowed),
    "allowed_only_intranet_user": _made(p.NotAllowed),
    "PAYMENT_REQUIRED": _made(p.NotInPlan),
    "ACCESS_DENIED": _made(p.NotInPlan),
    "WRONG_LICENSE": _made(p.NotInPlan),
    "INVALID_REQUEST": _made(p.BadQuestion),
    "ERROR_ARGUMENT": _made(p.BadQuestion),
    "WRONG_ENCODING": _made(p.BadQuestion),
    "INVALID_ARG_VALUE": _made(p.BadQuestion),
    "CODE_EMPTY": _made(p.BadQuestion),
    "ERROR_BATCH_LENGTH_EXCEEDED": _made(p.BadQuestion),
    "ERROR_BATCH_METHOD_NOT_ALLOWED": _made(p.BadQuestion),
    "ERROR_CORE": _made(p.ServerError, _UNKNOWN),
    "INTERNAL_SERVER_ERROR": _made(p.ServerError, _UNKNOWN),
    "ERROR_UNEXPECTED_ANSWER": _made(p.ServerError, _UNKNOWN),
    "QUERY_LIMIT_EXCEEDED": _made(p.TooManyRequests),
    "OPERATION_TIME_LIMIT": _made(p.TooManyRequests, method_only=True),
    "OVERLOAD_LIMIT": _made(p.Blocked),
    "PORTAL_DELETED": _made(p.PortalClosed),
    "NOT_FOUND": _made(p.NotFound),
}
"""What the system's codes mean, whatever their text or status."""

_ARGUMENT_CODES = {"100"}
_NO_RIGHT_CODES = {"ERROR_DOCUMENT_RIGHTS", "200040300010"}
_NOT_FOUND_CODES = {"201100000000"}
_BUSINESS_CODES = {"0", "1", "", "ERROR_DOCUMENT_STATUS", "200040400020"}

_RIGHTS = {
    "catalog.document.conduct": p.Right.CONDUCT,
    "catalog.document.confirm": p.Right.CONDUCT,
    "catalog.document.conductlist": p.Right.CONDUCT,
    "catalog.document.cancel": p.Right.CANCEL,
    "catalog.document.unconfirm": p.Right.CANCEL,
    "catalog.document.cancellist": p.Right.CANCEL,
    "catalog.document.delete": p.Right.DELETE,
    "catalog.document.deletelist": p.Right.DELETE,
    "catalog.document.list": p.Right.VIEW,
}
_LACKS = {
    Meaning.NO_SUPPLIER: p.Lack.SUPPLIER,
    Meaning.NO_LINES: p.Lack.LINES,
    Meaning.QUANTITY: p.Lack.QUANTITY,
    Meaning.PRODUCT_GONE: p.Lack.PRODUCT,
    Meaning.PRODUCT_TYPE: p.Lack.PRODUCT_TYPE,
    Meaning.BARCODES: p.Lack.BARCODES,
    Meaning.WAREHOUSE_MISSING: p.Lack.WAREHOUSE,
    Meaning.WAREHOUSE_CLOSED: p.Lack.WAREHOUSE_CLOSED,
    Meaning.WAREHOUSE_UNKNOWN: p.Lack.WAREHOUSE_UNKNOWN,
    Meaning.SAME_WAREHOUSE: p.Lack.SAME_WAREHOUSE,
    Meaning.FIELD_REQUIRED: p.Lack.FIELD,
}


_BARE = {"catalog.measure.list", "catalog.ratio.list", "catalog.vat.list"}
"""Methods whose documented answers lack the envelope; portals are expected to send it."""

_SCOPES = {"catalog": "catalog", "crm": "crm", "user": "user_brief"}


def scope_for(method: str) -> str | None:
    """The scope a method belongs to; the portal does not tell it."""
    return _SCOPES.get(method.split(".")[0])


def right_for(method: str) -> p.Right | None:
    """The right a method needs, as far as it is known."""
    name = method.lower()
    if name in _RIGHTS:
        return _RIGHTS[name]
    wanting = ("catalog.document.add", "catalog.document.update", "catalog.document.element.")
    return p.Right.MODIFY if name.startswith(wanting) else None


def _meant(first: Recognised, all_of_them: tuple[Recognised, ...], request: Request) -> Make:
    document = request.document_id
    lacks = [found for found in all_of_them if found.meaning in _LACKS]
    if lacks:
        return _made(
            p.Incomplete,
            lacks=tuple(_LACKS[found.meaning] for found in lacks),
            product_ids=tuple(i for found in lacks for i in found.product_ids),
            document_id=document,
        )
    match first.meaning:
        case Meaning.STOCK_SHORT:
            return _made(
                p.StockShort,
                document_id=document,
                product=first.product,
                warehouse=first.warehouse,
            )
        case Meaning.NO_RIGHT:
            return _made(p.NotAllowed, right=right_for(request.method), document_id=document)
        case Meaning.NO_WAREHOUSE_RIGHT:
            return _made(p.WarehouseNotAllowed, document_id=document)
        case Meaning.ALREADY_CONDUCTED:
            return _made(p.StatusForbids, document_id=document, conducted=True)
        case Meaning.NOT_CONDUCTED:
            return _made(p.StatusForbids, document_id=document, conducted=False)
        case Meaning.NOT_FOUND:
            return _made(p.NotFound, document_id=document)
        case Meaning.NOT_IN_PLAN:
            return _made(p.NotInPlan)
        case Meaning.INVENTORY_OFF:
            return _made(p.InventoryOff)
        case Meaning.BAD_QUESTION:
            return _made(p.BadQuestion)
        case Meaning.RUN_BY_1C:
            return _made(p.RunBy1C)
        case _:
            return _made(p.Refused, document_id=document)
