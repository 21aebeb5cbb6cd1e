"""The line to one portal: every call is paced, signed, sent, judged, and waited for.

What the portal refuses before doing anything (its request limit, an expired token) is sent again
by itself. What may have been done is never sent again; the caller gets the problem and reads back.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from urllib.parse import urlsplit

import msgspec

from desktop.portal.address import is_loopback
from desktop.portal.exchange import RawAnswer, Reply, Request, Undelivered
from desktop.portal.http import Http
from desktop.portal.pacing import Bucket, Gate
from desktop.portal.refusals import judge
from desktop.portal.signing import Signing
from desktop.stock import problems as p

log = logging.getLogger(__name__)

_READ_TRIES = 3
_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
_METHOD_PAUSE = 10.0
_LONGEST_RETRY_AFTER = 300.0


class Caller(Protocol):
    """What the calls need of a line."""

    async def call(self, request: Request) -> Reply | p.Problem: ...

    async def hold(self, problem: p.TooManyRequests, times: int) -> None: ...

    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """The portal asked to slow down; calls go on by themselves at `until`."""

    until: datetime
    method: str
    method_only: bool


@dataclass(slots=True)
class Counts:
    """What this line has sent so far."""

    requests: int = 0
    held_back: int = 0
    """Answers that said "too many requests"."""
    lost: int = 0


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(seconds)


class Line:
    """One portal, one signing, one bucket."""

    def __init__(
        self,
        http: Http,
        signing: Signing,
        bucket: Bucket,
        *,
        clock: Callable[[], float] | None = None,
        sleep: Callable[[float], Awaitable[None]] = _sleep,
        jitter: Callable[[], float] = random.random,
        follow_to: Callable[[str], Awaitable[bool]] | None = None,
    ) -> None:
        self._http = http
        self._signing = signing
        self._clock = clock or asyncio.get_running_loop().time
        self._gate = Gate(bucket, self._clock)
        self._sleep = sleep
        self._jitter = jitter
        self._follow_to = follow_to
        self.counts = Counts()
        self.waiting: Waiting | None = None
        self.on_waiting: Callable[[Waiting | None], None] | None = None
        self.sign_in_again: Callable[[p.Problem, bool], Awaitable[bool]] | None = None
        """Waits until the person has signed in again; False when they do not. The second
        argument tells whether the call is one that changes something."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    @property
    def queued(self) -> int:
        """Calls that wait for their turn."""
        return self._gate.waiting

    async def call(self, request: Request) -> Reply | p.Problem:
        """The portal's answer, or the problem that is left when waiting does not help."""
        held = reads = renewed = 0
        while True:
            await self._gate.turn(request.priority)
            headers = self._signing.headers()
            answer = await self._once(request, headers)
            if isinstance(answer, p.TooManyRequests):
                held += 1
                await self.hold(answer, held)
            elif _expired(answer) and self._signing.can_renew and renewed < 2:
                renewed += 1
                problem = await self._signing.renew(headers)
                if problem is not None and not await self._signed_in_again(problem, request):
                    return problem
            elif self._signing.can_renew and isinstance(answer, p.BadCredentials | p.SignInAgain):
                fresh = self._signing.headers() != headers  # somebody signed in meanwhile
                if not fresh and not await self._signed_in_again(answer, request):
                    return answer
            elif isinstance(answer, p.Unreachable | p.AnswerLost | p.ServerError):
                self.counts.lost += 1
                reads += 1
                if request.writes or reads >= _READ_TRIES:
                    return answer
                await self._sleep(self._pause(reads))
            else:
                return answer

    async def _signed_in_again(self, problem: p.Problem, request: Request) -> bool:
        """The call waits for the person, where one can be asked; nothing of it was carried out."""
        if self.sign_in_again is None or not isinstance(problem, p.BadCredentials | p.SignInAgain):
            return False
        return await self.sign_in_again(problem, request.writes)

    async def _once(self, request: Request, headers: dict[str, str]) -> Reply | p.Problem:
        body = msgspec.json.encode(dict(request.params), enc_hook=str)
        raw = await self._post(self._signing.url(request.method), body, headers, request)
        if isinstance(raw, RawAnswer) and raw.status in (301, 302, 303, 307, 308):
            moved = await self._moved(raw, request)
            if isinstance(moved, p.Problem):
                return moved
            raw = await self._post(self._signing.url(request.method), body, headers, request)
        answer = judge(raw, request, self.now())
        if isinstance(answer, p.TooManyRequests) and isinstance(raw, RawAnswer):
            answer = replace(answer, until=_retry_after(raw, self.now()))
        if isinstance(answer, p.Problem):
            log.info("%s: %s (%s)", request.method, type(answer).__name__, answer.execution)
        return answer

    async def _post(
        self, url: str, body: bytes, headers: dict[str, str], request: Request
    ) -> RawAnswer | Undelivered:
        if request.leaving is not None:
            await request.leaving()
        self.counts.requests += 1
        return await self._http.post(url, body, headers, request.patience)

    async def _moved(self, raw: RawAnswer, request: Request) -> p.Problem | None:
        """Follow a renamed portal, but take the secret to another site only with consent."""
        here = urlsplit(self._signing.url(request.method))
        there = urlsplit(raw.headers.get("location", ""))
        reference = p.Reference(request.method, self.now(), None, raw.status)
        refused = p.Execution.REFUSED
        secure = there.scheme == "https" or (
            there.scheme == here.scheme == "http" and is_loopback(there.hostname or "")
        )
        rest = there.path.find("/rest/")
        if not (there.netloc and secure and rest >= 0):
            # a sign-in page, a captive portal: not a renamed Bitrix24
            return p.AnswerSenseless(
                reference=reference, execution=p.Execution.UNKNOWN, where="redirect"
            )
        if there.netloc.lower() != here.netloc.lower():
            allowed = self._follow_to is not None and await self._follow_to(there.netloc)
            if not allowed:
                return p.PortalRenamed(reference=reference, execution=refused, host=there.netloc)
        self._signing.moved(f"{there.scheme}://{there.netloc}{there.path[:rest]}")
        await self._gate.turn(request.priority)
        return None

    async def hold(self, problem: p.TooManyRequests, times: int) -> None:
        """Wait as the portal asks, visibly; `times` in a row make the pause grow."""
        self.counts.held_back += 1
        method = problem.reference.method
        pause = self._pause(times, _METHOD_PAUSE if problem.method_only else _FIRST_PAUSE)
        if problem.until is not None:
            pause = max(pause, (problem.until - self.now()).total_seconds())
        if not problem.method_only:
            self._gate.refused(pause)
        self._say(Waiting(self.now() + timedelta(seconds=pause), method, problem.method_only))
        try:
            await self._sleep(pause)
        finally:
            self._say(None)

    def _say(self, waiting: Waiting | None) -> None:
        self.waiting = waiting
        if self.on_waiting:
            self.on_waiting(waiting)

    def _pause(self, times: int, first: float = _FIRST_PAUSE) -> float:
        """Growing pauses with jitter, so that many clients do not come back together."""
        longest = max(_LONGEST_PAUSE, first * 6)
        return min(longest, first * 2.0 ** (times - 1)) * (0.75 + 0.5 * self._jitter())


def _expired(answer: Reply | p.Problem) -> bool:
    return isinstance(answer, p.SignInAgain) and answer.reference.code == "expired_token"


def _retry_after(raw: RawAnswer, now: datetime) -> datetime | None:
    """No portal is known to send Retry-After; one that does is obeyed, within reason."""
    told: Any = raw.headers.get("retry-after")
    try:
        seconds = float(told)
    except (TypeError, ValueError):
        return None
    return now + timedelta(seconds=min(seconds, _LONGEST_RETRY_AFTER)) if seconds > 0 else None
