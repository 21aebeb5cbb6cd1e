"""One question to the portal and what comes back, before anybody knows what it means."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any

import msgspec


class Priority(IntEnum):
    """Who goes first when the portal's limit lets one through."""

    ACT = 0
    READ = 1
    BACKGROUND = 2


class Patience(StrEnum):
    """How long an answer may take."""

    SHORT = "short"
    LONG = "long"
    """A conduct may take the portal's whole 60 s, so its answer is awaited longer."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call: the method, its arguments, and how it is to be treated."""

    method: str
    params: Mapping[str, Any] = field(default_factory=dict)
    writes: bool = False
    """A call that changes something is never repeated blindly."""
    priority: Priority = Priority.READ
    document_id: int | None = None
    leaving: Callable[[], Awaitable[None]] | None = None
    """Waited for each time just before it leaves; what this raises keeps it from leaving."""

    @property
    def patience(self) -> Patience:
        return Patience.LONG if self.writes or self.method == "batch" else Patience.SHORT


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """Bytes that arrived whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Cause(StrEnum):
    """Why no whole answer arrived."""

    NAME = "name not found"
    CONNECT = "connection refused"
    CONNECT_TIMEOUT = "no connection in time"
    TLS = "certificate not trusted"
    PROXY = "proxy"
    TIMEOUT = "no answer in time"
    BROKEN = "connection broken"
    TOO_LARGE = "answer too large"


@dataclass(frozen=True, slots=True)
class Undelivered:
    """No whole answer; `sent` tells whether any byte of the question may have left."""

    cause: Cause
    sent: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """A successful answer: its result still encoded, and what stands beside it."""

    result: msgspec.Raw
    next: int | None = None
    total: int | None = None
    seconds: float | None = None
    """How long the portal says the method took."""
    operating: float | None = None
    operating_reset_at: float | None = None
