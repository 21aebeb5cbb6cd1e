"""What the window remembers of an account: how it was arranged, what was listed, own views."""

import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop.ground import private_file
from desktop.ground.preferences import Preferences
from desktop.records.views import Filter, Order, View

FILE = "window.json"
_VERSION = 1


_MARKS = 2_000
"""So many of the newest marks are kept."""


class Mark(msgspec.Struct, frozen=True):
    """A document was looked through on this computer, as it was then."""

    document_id: int
    version: str
    """The portal's stamp of what was looked at."""
    at: datetime


class _Listed(msgspec.Struct):
    view: str
    filter: Filter
    order: Order


class _File(msgspec.Struct):
    storekeeper_views: int
    views: list[View]


class NoViewsError(Exception):
    """The file holds no views of this program."""


class Memory:
    """Reads and writes an account's choices; nothing of it matters for the books."""

    def __init__(self, folder: Path) -> None:
        self.choices = Preferences(folder / FILE)

    # -- what was listed -----------------------------------------------------------------------

    def keep_listed(self, view: str, chosen: Filter, order: Order) -> None:
        self.choices.put("listed", _Listed(view, chosen, order))

    def listed(self) -> tuple[str, Filter, Order] | None:
        found = self.choices.get("listed", _Listed | None, None)  # type: ignore[arg-type]
        return (found.view, found.filter, found.order) if isinstance(found, _Listed) else None

    # -- own views -----------------------------------------------------------------------------

    def own_views(self) -> tuple[View, ...]:
        return tuple(self.choices.get("views", list[View], []))

    def keep_own_views(self, views: tuple[View, ...]) -> None:
        self.choices.put("views", list(views))

    # -- looked through ------------------------------------------------------------------------

    def marks(self) -> list[Mark]:
        """The oldest first."""
        return self.choices.get("reviewed", list[Mark], [])

    def keep_marks(self, marks: list[Mark]) -> None:
        self.choices.put("reviewed", marks[-_MARKS:])

    # -- arrangement ---------------------------------------------------------------------------

    def widths(self) -> list[int]:
        return self.choices.get("widths", list[int], [])

    def keep_widths(self, widths: list[int]) -> None:
        self.choices.put("widths", widths)

    def arrangement(self, name: str) -> Any:
        return self.choices.get(name, object, None)

    def keep_arrangement(self, name: str, value: object) -> None:
        self.choices.put(name, value)


def new_view(name: str, chosen: Filter, order: Order) -> View:
    return View(f"own-{uuid.uuid4().hex[:12]}", chosen, order, name)


def write_views(path: Path, views: tuple[View, ...]) -> None:
    """Own views as a file for somebody else; raises OSError where it cannot be written."""
    content = msgspec.json.encode(_File(_VERSION, list(views)))
    private_file.write(path, msgspec.json.format(content, indent=1))


def read_views(path: Path) -> tuple[View, ...]:
    """Views of a file, with new keys; raises NoViewsError or OSError."""
    content = path.read_bytes()
    try:
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise NoViewsError from None
    if file.storekeeper_views > _VERSION or not file.views:
        raise NoViewsError
    return tuple(new_view(each.name[:80] or "?", each.filter, each.order) for each in file.views)
