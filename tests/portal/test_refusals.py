"""The system's codes, whatever their text and status: the table of the interface against ours."""

import msgspec
import pytest

from desktop.portal import refusals
from desktop.portal.exchange import RawAnswer, Request
from desktop.stock import problems as p
from desktop.stock.problems import Execution, Problem
from tests.portal.fakes import NOW

DONE_NOTHING = Execution.REFUSED
NOBODY_KNOWS = Execution.UNKNOWN
SYSTEM: dict[str, tuple[type[Problem], Execution]] = {
    "ERROR_METHOD_NOT_FOUND": (p.MethodMissing, DONE_NOTHING),
    "22002": (p.MethodMissing, DONE_NOTHING),
    "ERROR_MANIFEST_IS_NOT_AVAILABLE": (p.MethodMissing, DONE_NOTHING),
    "NO_AUTH_FOUND": (p.BadCredentials, DONE_NOTHING),
    "INVALID_CREDENTIALS": (p.BadCredentials, DONE_NOTHING),
    "invalid_token": (p.BadCredentials, DONE_NOTHING),
    "authorization_error": (p.BadCredentials, DONE_NOTHING),
    "APPLICATION_NOT_FOUND": (p.BadCredentials, DONE_NOTHING),
    "ERROR_OAUTH": (p.BadCredentials, DONE_NOTHING),
    "WRONG_AUTH_TYPE": (p.BadCredentials, DONE_NOTHING),
    "insufficient_scope": (p.ScopeMissing, DONE_NOTHING),
    "expired_token": (p.SignInAgain, DONE_NOTHING),
    "invalid_grant": (p.SignInAgain, DONE_NOTHING),
    "PAYMENT_REQUIRED": (p.NotInPlan, DONE_NOTHING),
    "ACCESS_DENIED": (p.NotInPlan, DONE_NOTHING),
    "WRONG_LICENSE": (p.NotInPlan, DONE_NOTHING),
    "METHOD_CONFIRM_WAITING": (p.NotAllowed, DONE_NOTHING),
    "METHOD_CONFIRM_DENIED": (p.NotAllowed, DONE_NOTHING),
    "user_access_error": (p.NotAllowed, DONE_NOTHING),
    "allowed_only_intranet_user": (p.NotAllowed, DONE_NOTHING),
    "INVALID_REQUEST": (p.BadQuestion, DONE_NOTHING),
    "ERROR_ARGUMENT": (p.BadQuestion, DONE_NOTHING),
    "WRONG_ENCODING": (p.BadQuestion, DONE_NOTHING),
    "INVALID_ARG_VALUE": (p.BadQuestion, DONE_NOTHING),
    "CODE_EMPTY": (p.BadQuestion, DONE_NOTHING),
    "ERROR_BATCH_LENGTH_EXCEEDED": (p.BadQuestion, DONE_NOTHING),
    "ERROR_BATCH_METHOD_NOT_ALLOWED": (p.BadQuestion, DONE_NOTHING),
    "100": (p.BadQuestion, DONE_NOTHING),
    "ERROR_CORE": (p.ServerError, NOBODY_KNOWS),
    "INTERNAL_SERVER_ERROR": (p.ServerError, NOBODY_KNOWS),
    "ERROR_UNEXPECTED_ANSWER": (p.ServerError, NOBODY_KNOWS),
    "QUERY_LIMIT_EXCEEDED": (p.TooManyRequests, DONE_NOTHING),
    "OPERATION_TIME_LIMIT": (p.TooManyRequests, DONE_NOTHING),
    "OVERLOAD_LIMIT": (p.Blocked, DONE_NOTHING),
    "PORTAL_DELETED": (p.PortalClosed, DONE_NOTHING),
    "NOT_FOUND": (p.NotFound, DONE_NOTHING),
    "ERROR_DOCUMENT_RIGHTS": (p.NotAllowed, DONE_NOTHING),
    "200040300010": (p.NotAllowed, DONE_NOTHING),
    "201100000000": (p.NotFound, DONE_NOTHING),
    "0": (p.Refused, DONE_NOTHING),
    "1": (p.Refused, DONE_NOTHING),
    "": (p.Refused, DONE_NOTHING),
    "ERROR_DOCUMENT_STATUS": (p.Refused, DONE_NOTHING),
    "200040400020": (p.Refused, DONE_NOTHING),
    "SOMETHING_NEW": (p.OtherProblem, NOBODY_KNOWS),
}


@pytest.mark.parametrize("code", SYSTEM)
@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 429])
def test_a_code_decides_alone(code: str, status: int) -> None:
    body = msgspec.json.encode({"error": code, "error_description": "in words unknown to us"})
    request = Request("catalog.document.conduct", writes=True, document_id=11)
    judged = refusals.judge(RawAnswer(status, {}, body), request, NOW)
    assert isinstance(judged, Problem)
    assert (type(judged), judged.execution) == SYSTEM[code]
    assert judged.reference.code == code
    assert judged.words == "in words unknown to us"


@pytest.mark.parametrize("code", [0, 1, 100, 200040300010])
def test_codes_may_be_numbers(code: int) -> None:
    body = msgspec.json.encode({"error": code, "error_description": ""})
    judged = refusals.judge(RawAnswer(400, {}, body), Request("x", writes=True), NOW)
    assert (type(judged), getattr(judged, "execution", None)) == SYSTEM[str(code)]


def test_the_table_names_every_code_that_the_program_knows() -> None:
    known = {
        *refusals._SYSTEM,
        *refusals._ARGUMENT_CODES,
        *refusals._NO_RIGHT_CODES,
        *refusals._NOT_FOUND_CODES,
        *refusals._BUSINESS_CODES,
        "insufficient_scope",
    }
    assert known <= set(SYSTEM)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("code", ["0", "", "SOMETHING_NEW"])
def test_a_failing_server_leaves_a_write_unknown_whatever_its_code(code: str, status: int) -> None:
    body = msgspec.json.encode({"error": code, "error_description": "x"})
    judged = refusals.judge(RawAnswer(status, {}, body), Request("x", writes=True), NOW)
    assert isinstance(judged, p.ServerError)
    assert judged.execution is NOBODY_KNOWS


@pytest.mark.parametrize(
    ("method", "scope"),
    [
        ("catalog.document.list", "catalog"),
        ("crm.item.list", "crm"),
        ("user.get", "user_brief"),
        ("profile", None),
    ],
)
def test_a_missing_scope_is_named_by_what_was_asked(method: str, scope: str | None) -> None:
    body = msgspec.json.encode({"error": "insufficient_scope", "error_description": ""})
    judged = refusals.judge(RawAnswer(401, {}, body), Request(method), NOW)
    assert isinstance(judged, p.ScopeMissing)
    assert judged.scope == scope


def test_the_text_never_makes_a_write_repeatable() -> None:
    """Words that we know, on an answer that leaves the execution open, change nothing."""
    body = msgspec.json.encode(
        {"error": "INTERNAL_SERVER_ERROR", "error_description": "Supplier is not specified."}
    )
    judged = refusals.judge(RawAnswer(500, {}, body), Request("x", writes=True), NOW)
    assert isinstance(judged, p.ServerError)
    assert judged.execution is NOBODY_KNOWS
