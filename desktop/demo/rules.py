"""A rule for bad days: what it waits for, how often it strikes, and what it does then."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from desktop.demo import breakage

ACTIONS: Final = (
    *breakage.KINDS,
    "refuse",
    "late",
    "hold",
    "actor",
    "switch",
    "rights",
    "revoke",
    "expire",
    "partial",
    "reason",
)
_OWN: Final = {"on", "do", "when", "id", "skip", "times", "chance", "rest"}
_MORE: Final = {
    "html": {"status"},
    "raw": {"status", "body", "content_type"},
    "redirect": {"location"},
    "refuse": {"code", "text", "status", "retry_after"},
    "late": {"seconds"},
    "hold": {"name"},
    "actor": {"act", "user", "document"},
    "switch": {"values"},
    "rights": {"user", "values"},
    "revoke": {"user"},
    "partial": {"row"},
    "reason": {"text"},
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a plan.

    `on` is `request` for any request, `batch`, `oauth/token`, or a method: then each command
    counts, alone or inside a batch. `when` is `before` or `after` the work.
    """

    on: str
    do: str
    when: str = "before"
    id: int | None = None
    skip: int = 0
    """How many matches pass before it strikes."""
    times: int | None = 1
    """How often it strikes; None for ever."""
    chance: float = 1.0
    rest: bool = False
    """In a batch: the commands behind still run, and only the answer is spoilt."""
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def whole_request(self) -> bool:
        return self.on in ("request", "batch") or self.on.startswith("oauth/")


def read(given: Mapping[str, Any]) -> Rule:
    """A rule as the control interface takes it; raises ValueError with what is wrong."""
    action = given.get("do")
    if action not in ACTIONS:
        raise ValueError(f"a rule's `do` is one of {', '.join(ACTIONS)}, not {action!r}")
    allowed = _OWN | _MORE.get(action, set())
    if unknown := sorted(set(given) - allowed):
        raise ValueError(f"the action {action!r} does not take {', '.join(unknown)}")
    if given.get("when", "before") not in ("before", "after"):
        raise ValueError("a rule's `when` is `before` or `after`")
    _typed(given, "on", str)
    for name, wanted in (("id", int), ("skip", int), ("rest", bool), ("chance", (int, float))):
        if name in given:
            _typed(given, name, wanted)
    if given.get("times", 1) is not None:
        _typed({"times": given.get("times", 1)}, "times", int)
    more = {name: value for name, value in given.items() if name not in _OWN}
    own = {name: value for name, value in given.items() if name in _OWN}
    return Rule(**(own | {"on": own["on"].lower()}), more=more)


def _typed(given: Mapping[str, Any], name: str, wanted: Any) -> None:
    value = given.get(name)
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise ValueError(f"a rule's `{name}` cannot be {value!r}")
