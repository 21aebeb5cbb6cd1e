"""The HTTP library, imported here and nowhere else: bytes out, bytes or a cause back.

Only a connection that was never made means that nothing was sent. Everything later, a time-out
included, leaves open what the portal did.
"""

import contextlib
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import truststore

from desktop import __version__
from desktop.portal.exchange import Cause, Patience, RawAnswer, Undelivered

LARGEST_ANSWER = 64 * 1024 * 1024
_TIMEOUTS = {
    Patience.SHORT: httpx.Timeout(30.0, connect=10.0, pool=30.0),
    Patience.LONG: httpx.Timeout(30.0, connect=10.0, pool=30.0, read=75.0),
}
"""The portal cuts a request after 60 s; a conduct is awaited beyond that."""


_THIS_COMPUTER = ("all://localhost", "all://127.0.0.1", "all://[::1]")
"""A portal on this very computer is spoken to directly, whatever proxy the system names."""


class Http:
    """One client for a run of the program; knows nothing of portals."""

    def __init__(self, client: httpx.AsyncClient, patience: float = 1.0) -> None:
        self._client = client
        self._timeouts = {kind: _scaled(limits, patience) for kind, limits in _TIMEOUTS.items()}

    async def post(
        self, url: str, body: bytes, headers: dict[str, str], patience: Patience
    ) -> RawAnswer | Undelivered:
        """Send one JSON body and read the whole answer."""
        content = {"Content-Type": "application/json", "Accept": "application/json"}
        return await self._send("POST", url, patience, content=body, headers=content | headers)

    async def get(self, url: str, query: dict[str, str]) -> RawAnswer | Undelivered:
        """For the sign-in server, which takes its questions in the address."""
        return await self._send("GET", url, Patience.SHORT, params=query)

    async def _send(
        self,
        verb: str,
        url: str,
        patience: Patience,
        *,
        content: bytes | None = None,
        headers: dict[str, str] | None = None,
        params: dict[str, str] | None = None,
    ) -> RawAnswer | Undelivered:
        try:
            request = self._client.build_request(
                verb,
                url,
                content=content,
                headers=headers,
                params=params,
                timeout=self._timeouts[patience],
            )
        except (httpx.InvalidURL, TypeError, ValueError):
            return Undelivered(Cause.NAME, sent=False)
        try:
            response = await self._client.send(request, stream=True)
            try:
                return await _whole(response)
            finally:
                await response.aclose()
        except httpx.ConnectTimeout:
            return Undelivered(Cause.CONNECT_TIMEOUT, sent=False)
        except httpx.PoolTimeout:
            return Undelivered(Cause.TIMEOUT, sent=False)
        except httpx.ConnectError as failure:
            return Undelivered(_why(failure), sent=False)
        except httpx.ProxyError:
            return Undelivered(Cause.PROXY, sent=False)
        except httpx.UnsupportedProtocol:
            return Undelivered(Cause.NAME, sent=False)
        except httpx.ReadTimeout:
            return Undelivered(Cause.TIMEOUT, sent=True)
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL):
            # an invalid address here is the one a redirect names: ours was read before;
            # a question that took too long to leave is no answer awaited for long
            return Undelivered(Cause.BROKEN, sent=True)


async def _whole(response: httpx.Response) -> RawAnswer | Undelivered:
    body = bytearray()
    async for part in response.aiter_bytes():
        body += part
        if len(body) > LARGEST_ANSWER:
            return Undelivered(Cause.TOO_LARGE, sent=True)
    return RawAnswer(response.status_code, dict(response.headers), bytes(body))


def _why(failure: BaseException | None) -> Cause:
    """The cause of a connection that was not made, found in the chain of exceptions."""
    while failure is not None:
        if isinstance(failure, ssl.SSLError):
            return Cause.TLS
        if type(failure).__name__ == "gaierror":
            return Cause.NAME
        failure = failure.__cause__ or failure.__context__
    return Cause.CONNECT


def _scaled(limits: httpx.Timeout, by: float) -> httpx.Timeout:
    parts = {name: value and value * by for name, value in limits.as_dict().items()}
    return httpx.Timeout(**parts)


def trust(authority: Path | None = None) -> ssl.SSLContext:
    """Trust what the operating system trusts, and a company's own authority beside it."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if authority is not None:
        context.load_verify_locations(cafile=authority)
    return context


@contextlib.asynccontextmanager
async def opened(authority: Path | None = None, patience: float = 1.0) -> AsyncIterator[Http]:
    """The client of one run; the system's proxy is honoured, redirects are ours to judge."""
    client = httpx.AsyncClient(
        verify=trust(authority),
        follow_redirects=False,
        trust_env=True,
        mounts=dict.fromkeys(_THIS_COMPUTER),
        headers={"User-Agent": f"Storekeeper/{__version__}"},
        limits=httpx.Limits(max_connections=12, max_keepalive_connections=6),
    )
    async with client:
        yield Http(client, patience)
