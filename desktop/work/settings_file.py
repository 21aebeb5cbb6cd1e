"""Settings in a file, to carry them to another computer. It holds nothing that is secret."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

import msgspec

from desktop.work.exporting.fresh import Fresh
from desktop.work.settings import Fitted, Settings, fitted, plain

_MARK: Final = "storekeeper-settings"
_VERSION: Final = 1
_LARGEST: Final = 200_000
_OF_THIS_COMPUTER: Final = frozenset({"exports_folder", "last_reason"})
"""A folder of one computer means nothing on another."""


class Why(StrEnum):
    """Why a file was refused."""

    UNREADABLE = "cannot be read"
    TOO_LARGE = "far larger than settings are"
    NOT_SETTINGS = "not a settings file"
    NEWER = "written by a newer version"
    BAD_VALUE = "a value of no use"


class ImportRefused(Exception):  # noqa: N818 - it is what happened, as in the house's other words
    """The file was refused, and nothing was changed."""

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(f"{why.value}: {detail}")
        self.why = why
        self.detail = detail
        """The name of the setting, or the operating system's words."""


def exported(settings: Settings) -> bytes:
    values = {name: value for name, value in plain(settings).items() if _travels(name)}
    whole = {_MARK: _VERSION, "settings": values}
    return json.dumps(whole, indent=1, ensure_ascii=False).encode() + b"\n"


def imported(content: bytes, now: Settings) -> Fitted:
    """The settings of a file; what belongs to this computer stays as it is `now`."""
    if len(content) > _LARGEST:
        raise ImportRefused(Why.TOO_LARGE)
    values = _values(content)
    read = fitted({name: value for name, value in values.items() if _travels(name)})
    if read.unfit:
        raise ImportRefused(Why.BAD_VALUE, read.unfit[0])
    kept = {name: value for name, value in plain(now).items() if not _travels(name)}
    return Fitted(fitted(kept, read.settings).settings, (), read.unknown)


def write(settings: Settings, target: Path) -> None:
    """Raises ExportFailed; the file is there whole, or as it was before."""
    fresh = Fresh(target)
    fresh.open()
    try:
        fresh.write(exported(settings))
        fresh.take_place()
    finally:
        fresh.discard()


def read(source: Path, now: Settings) -> Fitted:
    """Raises ImportRefused."""
    try:
        with source.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise ImportRefused(Why.UNREADABLE, error.strerror or "") from error
    return imported(content, now)


def _values(content: bytes) -> dict[str, Any]:
    try:
        whole = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=dict[str, Any])
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ImportRefused(Why.NOT_SETTINGS) from error
    version, values = whole.get(_MARK), whole.get("settings")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ImportRefused(Why.NOT_SETTINGS)
    if version > _VERSION:
        raise ImportRefused(Why.NEWER)
    if not isinstance(values, dict):
        raise ImportRefused(Why.NOT_SETTINGS)
    return values


def _travels(name: str) -> bool:
    return name not in _OF_THIS_COMPUTER
