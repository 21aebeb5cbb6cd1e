"""A server of bare sockets that answers, cuts, delays and lies as a test tells it to."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

import msgspec


@dataclass(slots=True)
class Seen:
    """One request as it arrived."""

    verb: str
    target: str
    headers: dict[str, str]
    body: bytes


Behave = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


@dataclass(slots=True)
class RawServer:
    """What it is told to do next, and what it has seen."""

    port: int = 0
    scheme: str = "http"
    plan: list[Behave] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while not writer.is_closing():
                seen = await self._request(reader)
                self.seen.append(seen)
                behave = self.plan.pop(0) if len(self.plan) > 1 else self.plan[0]
                await behave(seen, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # the client has gone
        finally:
            writer.transport.abort()
            with contextlib.suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()

    async def _request(self, reader: asyncio.StreamReader) -> Seen:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        verb, target, _ = head[0].split(" ", 2)
        pairs = (line.partition(":")[::2] for line in head[1:] if line)
        headers = {name.strip().lower(): value.strip() for name, value in pairs}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        return Seen(verb, target, headers, body)


def answers(body: object = b"", status: int = 200, headers: dict[str, str] | None = None) -> Behave:
    """A whole answer."""

    async def behave(_: Seen, writer: asyncio.StreamWriter) -> None:
        content = body if isinstance(body, bytes) else msgspec.json.encode(body)
        extra = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
        head = f"HTTP/1.1 {status} Said\r\nContent-Length: {len(content)}\r\n{extra}\r\n"
        writer.write(head.encode() + content)
        await writer.drain()

    return behave


def result(value: object) -> Behave:
    return answers({"result": value, "time": {"duration": 0.1}})


def refuses(code: object, text: str = "", status: int = 400) -> Behave:
    return answers({"error": code, "error_description": text}, status)


async def drops(_: Seen, writer: asyncio.StreamWriter) -> None:
    """The connection ends without a word."""
    writer.transport.abort()


async def cuts(_: Seen, writer: asyncio.StreamWriter) -> None:
    """The connection ends in the middle of the body."""
    writer.write(b'HTTP/1.1 200 Said\r\nContent-Length: 500\r\n\r\n{"result": tr')
    await writer.drain()
    writer.transport.abort()


async def stays_silent(_: Seen, writer: asyncio.StreamWriter) -> None:
    """No answer; the connection stays open until the client gives up."""
    with contextlib.suppress(ConnectionError):
        while not writer.is_closing():
            await asyncio.sleep(0.01)


async def talks_rubbish(_: Seen, writer: asyncio.StreamWriter) -> None:
    """Something that is not HTTP at all."""
    writer.write(b"220 mail.example ESMTP\r\n\r\n")
    await writer.drain()
    writer.close()


@contextlib.asynccontextmanager
async def listening(*plan: Behave, tls: ssl.SSLContext | None = None) -> AsyncIterator[RawServer]:
    """A server on loopback that follows `plan`; its last behaviour goes on."""
    server = RawServer(plan=list(plan), scheme="https" if tls else "http")
    tasks: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(server.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    listener = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
