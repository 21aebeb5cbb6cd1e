"""What a person chose: small values in one file, there at once and kept for the next start."""

import logging
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from desktop.ground import private_file

log = logging.getLogger(__name__)

T = TypeVar("T")
_DAMAGED = (msgspec.MsgspecError, ValueError, RecursionError, private_file.OversizedError)


class Preferences:
    """Values by name, each of a type that its reader tells.

    What cannot be read is as if it had never been chosen; a damaged file is set aside and told in
    `set_aside`. What cannot be written is kept until the program ends.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.set_aside: Path | None = None
        self._values = self._load()

    def get(self, name: str, kind: type[T], default: T) -> T:
        if name not in self._values:
            return default
        try:
            return msgspec.convert(self._values[name], type=kind)
        except _DAMAGED:
            log.info("the choice %s cannot be understood", name)
            return default

    def put(self, name: str, value: Any) -> None:
        """Keep a value; None takes the choice back."""
        plain = msgspec.to_builtins(value, str_keys=True)
        if plain == self._values.get(name):
            return
        if plain is None:
            self._values.pop(name, None)
        else:
            self._values[name] = plain
        try:
            content = msgspec.json.format(msgspec.json.encode(self._values), indent=1)
            private_file.write(self._path, content)
        except OSError as failure:
            log.warning("choices were not written: %s", failure.strerror)

    def everything(self) -> dict[str, Any]:
        return dict(self._values)

    def _load(self) -> dict[str, Any]:
        try:
            content, _ = private_file.read(self._path)
        except FileNotFoundError:
            return {}
        except OSError as failure:
            log.warning("choices cannot be read: %s", failure.strerror)
            return {}
        except private_file.OversizedError:
            self.set_aside = private_file.set_aside(self._path)
            return {}
        try:
            return msgspec.json.decode(content, type=dict[str, Any])
        except _DAMAGED:
            self.set_aside = private_file.set_aside(self._path)
            return {}
