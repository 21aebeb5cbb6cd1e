"""The control interface: tells a running portal how to behave, and looks behind its counter.

It is no part of what it imitates. Whoever uses it needs the token that only the process which
started the portal was told.
"""

import json
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop.demo import actor
from desktop.demo.faults import Faults
from desktop.demo.portal import Portal
from desktop.demo.request_log import RequestLog

Answering = Callable[[Any], Awaitable[Any]]


class Control:
    """`/control/…`, by POST with a JSON body; every answer is JSON."""

    def __init__(self, portal: Portal, requests: RequestLog, token: str) -> None:
        self._portal = portal
        self._requests = requests
        self._token = token
        self._faults = Faults(portal)
        portal.hooks = self._faults

    def routes(self) -> list[Route]:
        known: dict[str, Answering] = {
            "state": self._state,
            "switches": self._switches,
            "plan": self._plan,
            "clear": self._clear,
            "release": self._release,
            "requests": self._asked,
            "ledger": self._ledger,
            "balances": self._balances,
            "act": self._act,
            "rights": self._rights,
            "webhook": self._webhook,
            "expire": self._expire,
        }
        return [
            Route(f"/control/{name}", self._guarded(does), methods=["POST"])
            for name, does in known.items()
        ]

    def _guarded(self, does: Answering) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            told = request.headers.get("authorization", "").removeprefix("Bearer ")
            if not secrets.compare_digest(told.encode(), self._token.encode()):
                return JSONResponse({"error": "the token is wrong"}, 401)
            try:
                given = json.loads(await request.body() or b"{}")
                return JSONResponse(await does(given))
            except (ValueError, KeyError, TypeError, AttributeError) as wrong:
                return JSONResponse({"error": str(wrong)}, 400)

        return answer

    async def _state(self, given: Any) -> Any:
        del given
        return {"switches": asdict(self._portal.switches), "plan": self._faults.told()}

    async def _switches(self, given: Any) -> Any:
        self._portal.switches.change(given)
        return asdict(self._portal.switches)

    async def _plan(self, given: Any) -> Any:
        self._faults.add(*given["rules"], seed=given.get("seed"))
        return self._faults.told()

    async def _clear(self, given: Any) -> Any:
        del given
        self._faults.clear()
        self._requests.clear()
        return True

    async def _release(self, given: Any) -> Any:
        self._faults.release(given["name"])
        return True

    async def _asked(self, given: Any) -> Any:
        del given
        return [asdict(each) for each in self._requests.all()]

    async def _ledger(self, given: Any) -> Any:
        document = given.get("document")
        rows = self._portal.db.execute(
            "SELECT at, document_id, act, line_id, product_id, store_id, delta, amount_after,"
            " user_id, request_id FROM ledger WHERE ?1 IS NULL OR document_id = ?1 ORDER BY id",
            (document,),
        )
        names = [column[0] for column in rows.description]
        return [dict(zip(names, row, strict=True)) for row in rows]

    async def _balances(self, given: Any) -> Any:
        del given
        rows = self._portal.db.execute("SELECT product_id, store_id, amount FROM balances")
        return [list(row) for row in rows]

    async def _act(self, given: Any) -> Any:
        return await actor.does(self._portal, given["user"], given["act"], given["document"])

    async def _rights(self, given: Any) -> Any:
        self._portal.grant(int(given["user"]), dict(given["rights"]))
        return True

    async def _webhook(self, given: Any) -> Any:
        self._portal.revoke(int(given["user"]), active=bool(given.get("active", False)))
        return True

    async def _expire(self, given: Any) -> Any:
        del given
        self._portal.expire_tokens()
        return True
