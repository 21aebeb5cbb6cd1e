"""Many commands in one request: every command gets its own reply or its own problem.

The portal runs them one after another, goes on after a failure, and cuts the request after 60 s.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from desktop.portal import envelope
from desktop.portal.envelope import path_of
from desktop.portal.exchange import Priority, Reply, Request
from desktop.portal.line import Caller
from desktop.portal.php import command
from desktop.portal.refusals import refusal
from desktop.stock.problems import (
    AnswerLost,
    AnswerSenseless,
    Execution,
    Problem,
    Reference,
)

MOST = 50
_COMFORT = 20.0
"""Seconds one request should take at most; a third of the portal's cut."""


class _Outer(msgspec.Struct):
    result: dict[str, msgspec.Raw] | list[msgspec.Raw] | None = None
    result_error: Any = None
    result_total: Any = None
    result_next: Any = None
    result_time: Any = None


@dataclass(frozen=True, slots=True)
class Answers:
    """What became of each command, by its key."""

    by_key: Mapping[str, Reply | Problem]

    def __getitem__(self, key: str) -> Reply | Problem:
        return self.by_key[key]


async def send(
    line: Caller,
    commands: Mapping[str, Request],
    priority: Priority = Priority.READ,
    leaving: Callable[[], Awaitable[None]] | None = None,
) -> Answers | Problem:
    """Run up to 50 commands in one request; a Problem where the request as a whole failed."""
    if not 0 < len(commands) <= MOST:
        raise ValueError(f"a batch holds 1 to {MOST} commands, not {len(commands)}")
    if any(key.isdigit() for key in commands):
        raise ValueError("the portal turns numeric keys into a list; use words")
    cmd = {key: command(asked.method, asked.params) for key, asked in commands.items()}
    writes = any(asked.writes for asked in commands.values())
    request = Request(
        "batch", {"halt": 0, "cmd": cmd}, writes=writes, priority=priority, leaving=leaving
    )
    reply = await line.call(request)
    if isinstance(reply, Problem):
        return reply
    return _apart(reply, commands, request, line)


def _apart(
    reply: Reply, commands: Mapping[str, Request], request: Request, line: Caller
) -> Answers | Problem:
    at = line.now()
    try:
        outer = msgspec.json.decode(reply.result, type=_Outer)
    except (msgspec.MsgspecError, ValueError, RecursionError) as failure:
        execution = Execution.UNKNOWN if request.writes else Execution.REFUSED
        return AnswerSenseless(
            reference=Reference("batch", at), execution=execution, where=path_of(failure)
        )
    keys = list(commands)
    results = by_key(outer.result, keys)
    errors, totals = by_key(outer.result_error, keys), by_key(outer.result_total, keys)
    nexts, times = by_key(outer.result_next, keys), by_key(outer.result_time, keys)
    apart: dict[str, Reply | Problem] = {}
    for key, asked in commands.items():
        if key in errors:
            apart[key] = refusal(envelope.error_of(errors[key]), asked, None, at)
        elif key in results:
            apart[key] = envelope.reply(
                results[key], nexts.get(key), totals.get(key), times.get(key)
            )
        else:  # neither done nor refused, as far as we are told
            execution = Execution.UNKNOWN if asked.writes else Execution.REFUSED
            apart[key] = AnswerLost(reference=Reference(asked.method, at), execution=execution)
    return Answers(apart)


def by_key(part: Any, keys: Sequence[str]) -> dict[str, Any]:
    """One of the five maps, which PHP sends as a list when it is empty or its keys are 0..n-1."""
    if isinstance(part, Mapping):
        return dict(part)
    if isinstance(part, list) and len(part) == len(keys):
        return dict(zip(keys, part, strict=True))
    return {}


def comfortable(seconds: float) -> int:
    """How many commands of so many seconds each end within a comfortable time."""
    return max(1, min(MOST, int(_COMFORT / max(seconds, 0.001))))


class Sizes:
    """How many commands of a kind fit into one request, learned from how long they take."""

    def __init__(self, first: int = 10, most: int = MOST) -> None:
        self._first = first
        self._most = most
        self._seconds: dict[str, float] = {}

    def of(self, method: str) -> int:
        """As many as should end within a comfortable time."""
        seconds = self._seconds.get(method)
        if seconds is None:
            return min(self._first, self._most)
        return min(self._most, comfortable(seconds))

    def learn(self, method: str, seconds: float | None) -> None:
        """Grow towards longer times at once and towards shorter ones slowly."""
        if seconds is None or seconds < 0:
            return
        known = self._seconds.get(method, seconds)
        self._seconds[method] = max(seconds, known * 0.7 + seconds * 0.3)

    def took_too_long(self, method: str) -> None:
        """A request was cut: halve what the next one carries."""
        self._seconds[method] = max(self._seconds.get(method, 1.0) * 2, 1.0)
