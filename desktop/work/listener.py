"""The loopback address a browser returns to after signing in: one answer, checked, used once."""

import asyncio
import contextlib
import html
import os
import secrets
import socket
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self
from urllib.parse import parse_qs, urlsplit

from desktop.ground.logs import keep_secret

LOOPBACK: Final = "127.0.0.1"
USUAL_PORT: Final = 47_824
"""Tried first, so that the address can be written into the application's settings once."""
_REQUEST_SECONDS = 5.0
_LONGEST_HEAD = 16 * 1024
_HEAD_ENDS = b"\r\n\r\n"
_HEADERS = (
    "Content-Type: text/html; charset=utf-8\r\n"
    "Cache-Control: no-store\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Connection: close\r\n"
)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:12vh auto;max-width:32em;padding:0 1em}"
    "@media(prefers-color-scheme:dark){body{background:#1b1d21;color:#e4e7eb}}"
)


@dataclass(frozen=True, slots=True)
class Words:
    """What the pages in the browser say; plain text."""

    title: str = "Storekeeper"
    done: str = "You are signed in. You can close this page and go back to Storekeeper."
    refused: str = "The portal did not let you sign in. Go back to Storekeeper to try again."
    foreign: str = (
        "This answer does not belong to the sign-in that Storekeeper waits for."
        " Go back to Storekeeper and sign in again."
    )
    used: str = "This sign-in has been used already. You can close this page."
    nothing: str = "There is nothing here."


@dataclass(frozen=True, slots=True)
class Returned:
    """The portal let the person in; the code is worth something for half a minute."""

    code: str
    server: str = ""
    """The sign-in server that gave the code, as the answer names it."""

    def __repr__(self) -> str:
        return f"Returned(server={self.server!r})"


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """The portal answered that it does not let the person in."""

    reason: str


class Foreign:
    """An answer with another state: it belongs to somebody else's sign-in, or an older one."""


class Empty:
    """Not an answer of a sign-in at all."""


Answer = Returned | TurnedAway


def read_answer(query: str, state: str) -> Answer | Foreign | Empty:
    """What a query string means; only one with our own state means anything."""
    try:
        given = parse_qs(query, max_num_fields=50)
    except ValueError:
        return Empty()
    code, error = _one(given, "code"), _one(given, "error")
    if not code and not error:
        return Empty()
    if not secrets.compare_digest(_one(given, "state").encode(), state.encode()):
        return Foreign()
    if error:
        return TurnedAway(error[:200])
    keep_secret(code)
    return Returned(code, _one(given, "server_domain")[:200])


def _one(given: dict[str, list[str]], name: str) -> str:
    """The value of a name that stands there once; twice is nobody's honest answer."""
    values = given.get(name, [])
    return values[0] if len(values) == 1 else ""


def _listening(port: int) -> socket.socket:
    """A socket that listens; one that cannot, because somebody was faster, is closed again."""
    made = socket.socket()
    try:
        if os.name == "posix":
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((LOOPBACK, port))
        made.listen()
    except OSError:
        made.close()
        raise
    return made


class Listener:
    """Waits on this computer's loopback for the browser, while it is entered."""

    def __init__(
        self,
        state: str,
        words: Words | None = None,
        *,
        port: int = USUAL_PORT,
        request_seconds: float = _REQUEST_SECONDS,
    ) -> None:
        self._state = state
        self._words = words or Words()
        self._wanted = port
        self._seconds = request_seconds
        self._server: asyncio.Server | None = None
        self._talking: set[asyncio.Task[None]] = set()
        self._silent: set[asyncio.Task[None]] = set()
        self._answer: asyncio.Future[Answer] | None = None
        self.foreign = 0
        """How many answers came with another state."""

    async def __aenter__(self) -> Self:
        self._answer = asyncio.get_running_loop().create_future()
        try:
            listening = _listening(self._wanted)
        except OSError:
            listening = _listening(0)
        self._server = await asyncio.start_server(self._serve, sock=listening, limit=_LONGEST_HEAD)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()
        if self._answer is not None:
            self._answer.cancel()
        for task in self._silent:  # connections that a browser opens to have them at hand
            task.cancel()
        if self._talking:  # it is still being told that it may close its page
            await asyncio.wait(list(self._talking))

    @property
    def port(self) -> int:
        assert self._server is not None  # noqa: S101 - there is no port before it is entered
        return int(self._server.sockets[0].getsockname()[1])

    @property
    def address(self) -> str:
        """Where the browser has to return to."""
        return f"http://{LOOPBACK}:{self.port}/"

    async def answer(self) -> Answer:
        """The first answer that belongs to this sign-in."""
        assert self._answer is not None  # noqa: S101 - entered
        return await asyncio.shield(self._answer)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - the server runs us in one
        self._talking.add(task)
        self._silent.add(task)
        try:
            async with asyncio.timeout(self._seconds):
                head = await reader.readuntil(_HEAD_ENDS)
                self._silent.discard(task)
                writer.write(self._reply(head))
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # whoever it was said nothing we could answer
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
            self._talking.discard(task)
            self._silent.discard(task)

    def _reply(self, head: bytes) -> bytes:
        lines = head.decode("latin-1").split("\r\n")
        verb, _, rest = lines[0].partition(" ")
        target = rest.partition(" ")[0]
        if not self._for_us(lines[1:]):
            return self._page(400, self._words.nothing)
        try:
            parts = urlsplit(target)
        except ValueError:
            return self._page(400, self._words.nothing)
        if verb != "GET":
            return self._page(405, self._words.nothing)
        if parts.path != "/":
            return self._page(404, self._words.nothing)
        return self._take(read_answer(parts.query, self._state))

    def _take(self, found: Answer | Foreign | Empty) -> bytes:
        assert self._answer is not None  # noqa: S101 - entered
        if isinstance(found, Empty):
            return self._page(404, self._words.nothing)
        if isinstance(found, Foreign):
            self.foreign += 1
            return self._page(400, self._words.foreign)
        if self._answer.done():
            return self._page(410, self._words.used)
        self._answer.set_result(found)
        if isinstance(found, TurnedAway):
            return self._page(200, self._words.refused)
        return self._page(200, self._words.done)

    def _for_us(self, headers: list[str]) -> bool:
        """Whether the address bar really said loopback, not some name that leads here."""
        hosts = [line.partition(":")[2].strip() for line in headers if line[:5].lower() == "host:"]
        return hosts in ([f"{LOOPBACK}:{self.port}"], [f"localhost:{self.port}"])

    def _page(self, status: int, sentence: str) -> bytes:
        title = html.escape(self._words.title)
        body = (
            f'<!doctype html><meta charset="utf-8"><title>{title}</title>'
            f"<style>{_STYLE}</style><h1>{title}</h1><p>{html.escape(sentence)}</p>"
        ).encode()
        head = f"HTTP/1.1 {status} Storekeeper\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n"
        return head.encode() + body
