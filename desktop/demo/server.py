"""The HTTP side: paths, arguments, who calls, and the envelope around every answer."""

import logging
import re
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from desktop.demo import batch, people
from desktop.demo.breakage import Breakage, Broken
from desktop.demo.commands import carry_out, check_scope, find
from desktop.demo.control import Control
from desktop.demo.envelope import encode, time_block
from desktop.demo.lists import Answer
from desktop.demo.methods import Method
from desktop.demo.params import from_json, from_query, nested
from desktop.demo.people import Caller
from desktop.demo.portal import Portal, request_id
from desktop.demo.refusals import Refusal
from desktop.demo.request_log import Asked, RequestLog
from desktop.demo.sign_in import SignInPages

Who = Callable[[Mapping[str, Any]], Caller]
log = logging.getLogger(__name__)
LARGEST_BODY = 8 * 1024 * 1024
_LOOPBACK = re.compile(r"^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$", re.IGNORECASE)
_HEADERS = {
    "Content-Type": "application/json; charset=utf-8",
    "Access-Control-Allow-Origin": "*",
}


def build_app(portal: Portal, base: str = "", control: str = "") -> Starlette:
    """The portal as a web application, under an optional sub-path; with a control token, also
    the interface by which it is told to misbehave."""
    requests = RequestLog()
    rest = Rest(portal, requests)
    verbs = ["GET", "POST"]
    routes = [
        Route(f"{base}/rest/{{user:int}}/{{code}}/{{method:path}}", rest.webhook, methods=verbs),
        Route(f"{base}/rest/{{method:path}}", rest.token, methods=verbs),
        *SignInPages(portal, base).routes(),
    ]
    if control:
        routes += Control(portal, requests, control).routes()
    return Starlette(routes=routes)


class Rest:
    """The classic REST entrance, by webhook and by token."""

    def __init__(self, portal: Portal, requests: RequestLog) -> None:
        self._portal = portal
        self._requests = requests

    async def webhook(self, request: Request) -> Response:
        user, code = request.path_params["user"], request.path_params["code"]

        def who(_: Mapping[str, Any]) -> Caller:
            caller = people.by_webhook(self._portal.db, user, code)
            if caller is None:
                raise Refusal("INVALID_CREDENTIALS", "Invalid request credentials", 401)
            return caller

        return await self._reply(request, who)

    async def token(self, request: Request) -> Response:
        def who(params: Mapping[str, Any]) -> Caller:
            header = request.headers.get("authorization", "")
            given = header.removeprefix("Bearer ").strip() or str(params.get("auth") or "")
            if not given:
                raise Refusal("NO_AUTH_FOUND", "Wrong authorization data", 401)
            caller = self._portal.by_token(given)
            if caller is None:
                raise Refusal("invalid_token", "The access token provided is invalid.", 401)
            return caller

        return await self._reply(request, who)

    async def _reply(self, request: Request, who: Who) -> Response:
        """The front end's limit, the plan's bad days, and between them the real work."""
        request_id.set(uuid.uuid4().hex)
        portal, name = self._portal, _name(request.path_params["method"])
        asked = self._requests.begin(portal.clock(), request_id.get(), name)
        answer: Response
        spoilt: Breakage | None = None
        try:
            _check_host(request)
            source = request.client.host if request.client else ""
            portal.bucket.pour(source, portal.switches, portal.clock())
            await portal.hooks.before_request(name.lower())
            answer = await self._answer(request, name, who, asked)
            spoilt = await portal.hooks.after_request(name.lower())
        except Refusal as refusal:
            answer = self._refused(refusal)
        except Broken as broken:
            spoilt = broken.breakage
            answer = spoilt.of(None)
            asked.ended(answer.status_code, spoilt.kind)
            return answer
        except ClientDisconnect:  # nobody is left to answer
            answer = Response(status_code=499)
        except Exception:
            log.exception("inside the demo portal")
            answer = self._refused(Refusal("INTERNAL_SERVER_ERROR", "Internal server error", 500))
        final = answer if spoilt is None else spoilt.of(answer)
        asked.ended(final.status_code, spoilt.kind if spoilt else "")
        return final

    def _refused(self, refusal: Refusal) -> Response:
        body = encode(refusal.body(self._portal.switches.error_type))
        headers = dict(_HEADERS)
        if refusal.retry_after is not None:
            headers["Retry-After"] = str(refusal.retry_after)
        return Response(body, refusal.status, headers)

    async def _answer(self, request: Request, name: str, who: Who, asked: Asked) -> Response:
        """Unknown method, credentials, scope, arguments, body: in the real server's order."""
        started = self._portal.clock()
        try:
            method = None if name.lower() == "batch" else find(self._portal, name)
            params = await _params(request)
            asked.commands = _commands(name, params)
            caller = who(params)
            asked.user_id = caller.user_id
            answer, operating = await self._run(method, caller, params)
        except Refusal as refusal:
            return self._refused(refusal)
        return Response(encode(self._envelope(answer, started, operating)), 200, _HEADERS)

    async def _run(
        self, method: Method | None, caller: Caller, params: Mapping[str, Any]
    ) -> tuple[Answer, tuple[float, float]]:
        if method is None:
            return await batch.run(self._portal, caller, params), (0.0, self._portal.clock())
        check_scope(caller, method)
        answer = await carry_out(self._portal, caller, method, params)
        return answer, self._portal.operating.of(caller.key, method.name, self._portal.clock())

    def _envelope(
        self, answer: Answer, started: float, operating: tuple[float, float]
    ) -> dict[str, Any]:
        switches = self._portal.switches
        body: dict[str, Any] = {"result": answer.result}
        if answer.next is not None:
            body["next"] = answer.next
        if answer.total is not None:
            body["total"] = answer.total
        measures = isinstance(answer.result, dict) and "measures" in answer.result
        if switches.bare_measures and measures:
            body = dict(answer.result)
        body["time"] = time_block(
            switches.time, switches.time_zone, started, self._portal.clock(), operating
        )
        return body


def _check_host(request: Request) -> None:
    """Another host's name means that a web page somewhere tries to reach in."""
    if not _LOOPBACK.match(request.headers.get("host", "")):
        raise Refusal("INVALID_REQUEST", "Wrong host", 400)


def _name(path: str) -> str:
    return path.strip("/").removesuffix(".json")


def _commands(name: str, params: Mapping[str, Any]) -> tuple[str, ...]:
    """What was asked for, for the log: a batch's commands, or the one method with its id."""
    if name.lower() != "batch":
        number = params.get("id")
        return (f"{name}?id={number}" if isinstance(number, int | str) else name,)
    given = params.get("cmd") or {}
    texts = given.values() if isinstance(given, dict) else given if isinstance(given, list) else ()
    return tuple(str(text) for text in texts)


async def _params(request: Request) -> dict[str, Any]:
    """Values of the body override those of the address."""
    params = from_query(request.url.query)
    if request.method != "POST":
        return params
    length = request.headers.get("content-length", "0")
    if length.isdigit() and int(length) > LARGEST_BODY:
        raise Refusal("ERROR_ARGUMENT", "Request body is too large", 400)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        async with request.form() as form:
            pairs = [(key, value) for key, value in form.multi_items() if isinstance(value, str)]
        return params | nested(pairs)
    body = await request.body()
    if kind == "application/json":
        return params | from_json(body)
    return params | from_query(body.decode("utf-8", "replace"))
