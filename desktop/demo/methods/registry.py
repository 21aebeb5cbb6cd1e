"""Every method the demo portal knows, by its lower-case name."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.demo.lists import Answer
from desktop.demo.people import Caller
from desktop.demo.portal import Portal

Body = Callable[[Portal, Caller, Mapping[str, Any]], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Method:
    """A method's name as documented, the scope it needs, and what it does."""

    name: str
    scope: str | None
    call: Body
    undocumented: bool = False


METHODS: dict[str, Method] = {}
CONTROLLERS = {"catalog.document", "catalog.store", "catalog.product", "catalog.storeproduct"}
"""Known controllers: an unknown action of theirs is told apart from an unknown method."""


def method(
    *names: str, scope: str | None = "catalog", undocumented: bool = False
) -> Callable[[Body], Body]:
    """Register a function under these names."""

    def register(body: Body) -> Body:
        for name in names:
            METHODS[name.lower()] = Method(name, scope, body, undocumented)
        return body

    return register
