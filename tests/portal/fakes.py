"""A line that answers from a script, for the calls above it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import msgspec

from desktop.portal.exchange import RawAnswer, Reply, Request
from desktop.portal.refusals import judge
from desktop.stock.problems import Problem, TooManyRequests

NOW = datetime(2026, 9, 14, 7, 0, tzinfo=UTC)
Answer = Callable[[Request], Any]


class ScriptedLine:
    """Answers each request with what `answer` gives: a body to encode, bytes, or a Problem."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.asked: list[Request] = []
        self.held: list[tuple[str, int]] = []

    def now(self) -> datetime:
        return NOW

    async def hold(self, problem: TooManyRequests, times: int) -> None:
        self.held.append((problem.reference.method, times))

    async def call(self, request: Request) -> Reply | Problem:
        self.asked.append(request)
        answer = self._answer(request)
        if isinstance(answer, Problem | Reply):
            return answer
        body = answer if isinstance(answer, bytes) else msgspec.json.encode(answer)
        return judge(RawAnswer(400 if b'"error"' in body[:9] else 200, {}, body), request, NOW)


def result(value: Any) -> dict[str, Any]:
    return {"result": value, "time": {"start": 1, "finish": 1.5, "duration": 0.5}}
