"""What was asked of the portal, in order; no credential is part of it."""

from collections import deque
from dataclasses import dataclass
from typing import Final

KEPT: Final = 20_000


@dataclass(slots=True)
class Asked:
    """One request and what became of its answer."""

    at: float
    request_id: str
    method: str
    user_id: int = 0
    commands: tuple[str, ...] = ()
    status: int = 0
    spoilt: str = ""

    def ended(self, status: int, spoilt: str) -> None:
        self.status, self.spoilt = status, spoilt


class RequestLog:
    """The newest requests."""

    def __init__(self) -> None:
        self._kept: deque[Asked] = deque(maxlen=KEPT)

    def begin(self, at: float, request_id: str, method: str) -> Asked:
        asked = Asked(at, request_id, method)
        self._kept.append(asked)
        return asked

    def all(self) -> list[Asked]:
        return list(self._kept)

    def clear(self) -> None:
        self._kept.clear()
