"""What can become of an answer on its way: dropped, cut, or replaced by no answer at all."""

from dataclasses import dataclass
from typing import Final

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

KINDS: Final = ("drop", "half", "html", "raw", "redirect", "truncate", "empty", "type")
TRANSPORT: Final = "storekeeper.transport"
"""Under this key the serving side leaves the connection, so that it can be cut."""

_PAGE = (
    "<html>\r\n<head><title>{status} {words}</title></head>\r\n<body>\r\n<center><h1>{status}"
    " {words}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
)
_WORDS = {
    403: "Forbidden",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Temporarily Unavailable",
    504: "Gateway Time-out",
}


@dataclass(frozen=True, slots=True)
class Breakage:
    """One way in which an answer does not arrive as it was meant."""

    kind: str
    status: int = 502
    body: str = ""
    content_type: str = "text/html"
    location: str = "/"

    def of(self, answer: Response | None) -> Response:
        """What goes out in the place of `answer`; None where the work was never begun."""
        whole = bytes(answer.body) if answer is not None else b'{"result":true}'
        status = answer.status_code if answer is not None else 200
        if self.kind == "html":
            page = _PAGE.format(status=self.status, words=_WORDS.get(self.status, "Error"))
            return Response(page, self.status, media_type="text/html")
        if self.kind == "raw":
            return Response(self.body, self.status, media_type=self.content_type)
        if self.kind == "redirect":
            return Response(b"", 302, {"Location": self.location})
        if self.kind == "truncate":
            return Response(whole[: len(whole) // 2], status, media_type="application/json")
        if self.kind == "empty":
            return Response(b"", 200, media_type="application/json")
        if self.kind == "type":
            return Response(whole, status, media_type="text/html; charset=utf-8")
        return Cut(whole if self.kind == "half" else None, status)


@dataclass
class Broken(Exception):  # noqa: N818 - it is no error of this program
    """Raised where the work ends; what was done until then stays done."""

    breakage: Breakage


class Cut(Response):
    """The connection ends: before a single byte, or in the middle of the body."""

    def __init__(self, whole: bytes | None, status: int) -> None:
        super().__init__(b"", status)
        self._whole = whole
        self._status = status

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del receive
        transport = scope.get(TRANSPORT)
        if self._whole is not None:
            headers = [
                (b"content-type", b"application/json; charset=utf-8"),
                (b"content-length", str(len(self._whole)).encode()),
            ]
            await send({"type": "http.response.start", "status": self._status, "headers": headers})
            half = self._whole[: len(self._whole) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
        if transport is not None:
            transport.close() if self._whole is not None else transport.abort()
