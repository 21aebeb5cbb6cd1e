"""The two pages of signing in by OAuth: choosing who one is, and changing a code into tokens."""

import html
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from desktop.demo import staff
from desktop.demo.breakage import Broken
from desktop.demo.envelope import encode
from desktop.demo.params import from_query
from desktop.demo.portal import Portal
from desktop.demo.refusals import Refusal
from desktop.demo.tokens import TokenDesk

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;background:#f1f2f4;color:#1a1d21;margin:0}"
    "main{max-width:440px;margin:8vh auto;background:#fff;border:1px solid #cdd2d9;"
    "border-radius:6px;padding:28px}h1{font-size:20px;margin:0 0 8px}"
    "a.person{display:block;border:1px solid #b7bec8;border-radius:4px;padding:10px 14px;"
    "margin-top:10px;color:#1a56b0;text-decoration:none;font-weight:600}"
    "a.person:hover,a.person:focus{background:#e6effc}small{color:#5f6874;font-weight:400}"
    "code{display:block;word-break:break-all;background:#f6f7f8;padding:10px;margin-top:10px}"
)


class SignInPages:
    """`/oauth/authorize/` and `/oauth/token/`."""

    def __init__(self, portal: Portal, base: str) -> None:
        self._portal = portal
        self._base = base
        self._desk = TokenDesk(portal)

    def routes(self) -> list[Route]:
        root = f"{self._base}/oauth"
        return [
            Route(f"{root}/authorize/", self.authorize, methods=["GET"]),
            Route(f"{root}/authorize/allow", self.allow, methods=["GET"]),
            Route(f"{root}/token/", self.token, methods=["GET", "POST"]),
        ]

    async def authorize(self, request: Request) -> Response:
        """Who is at the keyboard? On the real portal the session knows; here one chooses."""
        broken = await self._before("oauth/authorize")
        if broken is not None:
            return broken
        asked = dict(request.query_params)
        if not self._desk.is_known(asked.get("client_id", "")):
            return _page("Application not found", "<p>No application has this client id.</p>", 400)
        links = "".join(
            f'<a class="person" id="{each.role}" href="allow?'
            + html.escape(urlencode(asked | {"user_id": str(each.user_id)}))
            + f'">{html.escape(each.name)}<br><small>{html.escape(each.position)}</small></a>'
            for each in staff.accounts(self._portal.db)
        )
        intro = "<p>Storekeeper asks to work with this demo portal. Sign in as:</p>"
        return _page("Demo portal", intro + links)

    async def allow(self, request: Request) -> Response:
        """Back to the application, with a code; without an address to go to, it is shown."""
        asked = dict(request.query_params)
        if not self._desk.is_known(asked.get("client_id", "")):
            return _page("Application not found", "<p>No application has this client id.</p>", 400)
        known = {each.user_id for each in staff.accounts(self._portal.db)}
        person = asked.get("user_id", "")
        if not person.isdigit() or int(person) not in known:
            return _page("Nobody", "<p>There is no such person.</p>", 400)
        answer = {
            "code": self._desk.code(int(person)),
            "state": asked.get("state", ""),
            "domain": request.headers.get("host", ""),
            "member_id": staff.member_of(self._portal.db),
            "scope": staff.ALL_SCOPES,
            "server_domain": request.headers.get("host", ""),
        }
        back = asked.get("redirect_uri", "")
        if back and urlsplit(back).hostname in _LOOPBACK:
            return RedirectResponse(f"{back}?{urlencode(answer)}", 302)
        code = html.escape(answer["code"])
        words = "<p>Copy this code into Storekeeper. It is good for half a minute.</p>"
        return _page("Signed in", f"{words}<code id='code'>{code}</code>")

    async def token(self, request: Request) -> Response:
        given = from_query(request.url.query)
        if request.method == "POST":
            given |= from_query((await request.body()).decode("utf-8", "replace"))
        root = f"{request.url.scheme}://{request.headers.get('host', '')}{self._base}"
        try:
            await self._portal.hooks.before_request("oauth/token")
            body, status = encode(self._desk.token(given, root)), 200
        except Refusal as refusal:
            body, status = encode(refusal.body()), refusal.status
        except Broken as broken:
            return broken.breakage.of(None)
        answer = Response(body, status, media_type="application/json")
        spoilt = await self._portal.hooks.after_request("oauth/token")
        return answer if spoilt is None else spoilt.of(answer)

    async def _before(self, name: str) -> Response | None:
        try:
            await self._portal.hooks.before_request(name)
        except Broken as broken:
            return broken.breakage.of(None)
        except Refusal as refusal:
            return _page("Not now", f"<p>{html.escape(refusal.text)}</p>", refusal.status)
        return None


def _page(title: str, inside: str, status: int = 200) -> Response:
    return HTMLResponse(
        f"<!doctype html><html lang='en'><meta charset='utf-8'><title>{title}</title>"
        f"<style>{_STYLE}</style><main><h1>{title}</h1>{inside}</main></html>",
        status,
    )
