"""What lies between the program and the portal, and can be torn at any byte."""

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from types import TracebackType
from typing import Self

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


class Tear(StrEnum):
    """Where a request and its answer are cut, by a reset of the connection."""

    BEFORE = "before a byte of the body"
    DURING = "in the middle of the request"
    AFTER = "when the portal has all of the request"
    IN_THE_ANSWER = "in the middle of the answer"

    @property
    def reaches_the_portal(self) -> bool:
        return self in (Tear.AFTER, Tear.IN_THE_ANSWER)


class Cable:
    """Hands requests and answers on, one after another, until it is torn."""

    def __init__(self, portal: str) -> None:
        host, _, port = portal.partition("://")[2].partition(":")
        self._portal = host, int(port)
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self.tears: Callable[[int], Tear | None] = lambda number: None
        """Asked for each request, counted from 0."""
        self.requests = 0

    @property
    def address(self) -> str:
        assert self._server is not None
        return "http://{}:{}".format(*self._server.sockets[0].getsockname())

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._hand_on, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        for each in list(self._open):
            each.transport.abort()
        await self._server.wait_closed()
        while self._open:
            await asyncio.sleep(0.001)

    async def _hand_on(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        far, forth = await asyncio.open_connection(*self._portal)
        self._open |= {back, forth}
        try:
            with suppress(asyncio.IncompleteReadError, ConnectionError):
                while await self._one(near, back, far, forth):
                    pass
        finally:
            for each in (back, forth):
                each.transport.abort()
                with suppress(ConnectionError):
                    await each.wait_closed()
                self._open.discard(each)

    async def _one(
        self,
        near: asyncio.StreamReader,
        back: asyncio.StreamWriter,
        far: asyncio.StreamReader,
        forth: asyncio.StreamWriter,
    ) -> bool:
        """One request and its answer; whether the cable is whole behind them."""
        head = await near.readuntil(b"\r\n\r\n")
        tear = self.tears(self.requests)
        self.requests += 1
        if tear is Tear.BEFORE:
            return False
        body = await near.readexactly(_length(head))
        if tear is Tear.DURING:
            forth.write(head + body[: len(body) // 2])
            await forth.drain()
            return False
        forth.write(head + body)
        if tear is Tear.AFTER:
            back.transport.abort()
        told = await far.readuntil(b"\r\n\r\n")
        told += await far.readexactly(_length(told))
        if tear is Tear.AFTER:
            return False
        back.write(told[: len(told) // 2] if tear else told)
        await back.drain()
        return tear is None


def _length(head: bytes) -> int:
    found = _LENGTH.search(head)
    assert found is not None, head
    return int(found[1])
