"""Serves an application on loopback, and on nothing else."""

import asyncio
import socket
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop.demo.breakage import TRANSPORT

LOOPBACK = "127.0.0.1"


class Cuttable(H11Protocol):
    """Hands its connection to the application, which may have to cut it."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        inside = self.app

        async def with_transport(scope: Any, receive: Any, send: Any) -> None:
            scope[TRANSPORT] = self.transport
            await inside(scope, receive, send)

        self.app = with_transport


class Serving:
    """A server on a free port of this computer, for as long as it is entered."""

    def __init__(self, app: Any, port: int = 0, *, tls: tuple[Path, Path] | None = None) -> None:
        # Named as TCP: only then are small answers sent at once instead of after 40 ms.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind((LOOPBACK, port))
        self.port: int = self._socket.getsockname()[1]
        self._tls = tls is not None
        certificate, key = tls or (None, None)
        config = uvicorn.Config(
            app,
            http=Cuttable,
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            timeout_graceful_shutdown=1,
            ssl_certfile=certificate,
            ssl_keyfile=key,
        )
        self._server = uvicorn.Server(config)
        self._task: asyncio.Task[None] | None = None

    @property
    def address(self) -> str:
        return f"{'https' if self._tls else 'http'}://{LOOPBACK}:{self.port}"

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        while not self._server.started and not self._task.done():  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.005)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.should_exit = True
        if self._task is not None:
            await self._task
        self._socket.close()
