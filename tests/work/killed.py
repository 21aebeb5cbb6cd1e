"""A run of the program that is meant to be killed: it acts on documents until it is no more."""

import asyncio
from pathlib import Path

from desktop.portal import http
from desktop.portal.address import Webhook, understand
from desktop.portal.calls.reread import reread
from desktop.portal.line import Line
from desktop.portal.pacing import Bucket
from desktop.portal.signing import WebhookSigning
from desktop.records.presence import Presence
from desktop.stock.movements import Act
from desktop.stock.problems import Problem
from desktop.work.claims import Claims
from desktop.work.conducting import Conducting, Mirrored
from desktop.work.keeper import Keeper
from desktop.work.operations import Asked, Seen
from tests.work.acting import ME, QUICK
from tests.work.conftest import FAST


def run(address: str, path: str, act: str, ids: list[int]) -> None:
    """Ask for all of them, in operations of thirty, and wait for the end that does not come."""
    asyncio.run(_run(address, Path(path), Act(act), ids))


async def _run(address: str, path: Path, act: Act, ids: list[int]) -> None:
    webhook = understand(address)
    assert isinstance(webhook, Webhook)
    seat = Presence.take(path)
    assert seat is not None, "the one before is gone, so the seat is free"
    with seat:
        async with http.opened() as client:
            line = Line(client, WebhookSigning(webhook), Bucket(FAST))
            keeper, _ = await Keeper.open(path, "demo", ME)
            conducting = Conducting(line, keeper, Claims(), Mirrored(_ignore, _ignore), QUICK)
            task = asyncio.create_task(conducting.run())
            read = await reread(line, dict.fromkeys(ids, 1))
            assert not isinstance(read, Problem)
            assert not isinstance(read.lines, Problem)
            seen = [Seen(read.documents[each], read.lines[each]) for each in ids]
            for start in range(0, len(seen), 30):
                conducting.ask(Asked(act=act, documents=tuple(seen[start : start + 30])))
            for operation in conducting.operations:
                await operation.finished.wait()
            task.cancel()


async def _ignore(given: object) -> None:
    """This one has no mirror."""
