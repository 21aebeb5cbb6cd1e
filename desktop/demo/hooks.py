"""Where bad days take hold of the demo portal; without them nothing happens here."""

from collections.abc import Mapping
from typing import Any, Protocol

from desktop.demo.breakage import Breakage
from desktop.demo.people import Caller


class Hooks(Protocol):
    """Asked before and after everything; each may raise a Refusal or a Broken in its place."""

    async def before_request(self, name: str) -> None: ...

    async def after_request(self, name: str) -> Breakage | None: ...

    async def before_command(
        self, caller: Caller, method: str, params: Mapping[str, Any]
    ) -> None: ...

    async def after_command(
        self, caller: Caller, method: str, params: Mapping[str, Any]
    ) -> None: ...

    def forced_reason(self, act: str, document_id: int) -> str | None:
        """A reason that an act is to fail with; None to let it be."""
        ...

    def stop_after_row(self, act: str, document_id: int) -> int | None:
        """After how many rows the act is to break off; None to let it be."""
        ...


class QuietHooks:
    """A good day."""

    async def before_request(self, name: str) -> None:
        return

    async def after_request(self, name: str) -> Breakage | None:
        del name
        return None

    async def before_command(self, caller: Caller, method: str, params: Mapping[str, Any]) -> None:
        return

    async def after_command(self, caller: Caller, method: str, params: Mapping[str, Any]) -> None:
        return

    def forced_reason(self, act: str, document_id: int) -> str | None:
        del act, document_id
        return None

    def stop_after_row(self, act: str, document_id: int) -> int | None:
        del act, document_id
        return None
