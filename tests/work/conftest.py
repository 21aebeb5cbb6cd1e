"""A line to the small demo portal, and a mirror in a folder of its own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.portal import http
from desktop.portal.address import Webhook, understand
from desktop.portal.line import Line
from desktop.portal.pacing import Bucket, Pace
from desktop.portal.signing import WebhookSigning
from desktop.records.door import Door
from desktop.records.mirror import Mirror
from desktop.records.reading import Reader
from tests.demo.conftest import Running, anyio_backend, running

__all__ = ["anyio_backend", "running"]

FAST = Pace(1e6, 1e6)


@pytest.fixture
def swift(running: Running) -> Running:
    """The portal without its limit of requests."""
    running.switches.rate_burst = 0
    return running


@pytest.fixture
async def line(swift: Running) -> AsyncIterator[Line]:
    async with http.opened() as client:
        yield line_to(client, swift)


def line_to(client: http.Http, running: Running, *, clerk: bool = False, pace: Pace = FAST) -> Line:
    webhook = understand(running.url("", clerk=clerk))
    assert isinstance(webhook, Webhook)
    return Line(client, WebhookSigning(webhook), Bucket(pace), sleep=_at_once)


async def _at_once(seconds: float) -> None:
    """The line's pauses between tries are not what is tested here."""


@dataclass
class Books:
    """A mirror, its door, and what was announced of it."""

    mirror: Mirror
    door: Door
    reader: Reader
    path: Path
    changed: list[int] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)

    def announce(self, changed: object, gone: object) -> None:
        self.changed += list(changed)  # type: ignore[call-overload]
        self.gone += list(gone)  # type: ignore[call-overload]
        self.reader.forget()


@pytest.fixture
async def books(tmp_path: Path) -> AsyncIterator[Books]:
    path = tmp_path / "mirror.sqlite"
    door = Door("mirror")
    mirror, _ = await door.do(Mirror.open, path)
    reader = Reader(path)
    yield Books(mirror, door, reader, path)
    door.close()
    mirror.close()
    reader.close()
