"""Keychains for tests, and backends of the kinds a system may have."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from keyring.errors import KeyringLocked

from desktop.accounts.keychain import KeychainError
from desktop.accounts.problems import Silence


@dataclass
class MemoryKeychain:
    """Answers at once, unless it is told to be silent."""

    keys: dict[str, bytes] = field(default_factory=dict)
    silence: Silence | None = None
    asked: int = 0
    name: str = "test keychain"

    def key(self, account: str) -> bytes | None:
        self._answer()
        return self.keys.get(account)

    def create(self, account: str) -> bytes:
        self._answer()
        self.keys[account] = os.urandom(32)
        return self.keys[account]

    def forget(self, account: str) -> None:
        self._answer()
        self.keys.pop(account, None)

    def _answer(self) -> None:
        self.asked += 1
        if self.silence is not None:
            raise KeychainError(self.silence)


class FolderKeychain:
    """A keychain that two programs share: each key is a file, outside the program's folder."""

    name = "folder"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def key(self, account: str) -> bytes | None:
        path = self._folder / account
        return path.read_bytes() if path.exists() else None

    def create(self, account: str) -> bytes:
        key = os.urandom(32)
        (self._folder / account).write_bytes(key)
        return key

    def forget(self, account: str) -> None:
        (self._folder / account).unlink(missing_ok=True)


class MemoryBackend:
    """A backend of the library that works."""

    name = "memory"

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str, /) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str, /) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str, /) -> None:
        del self.kept[service, username]


class ForgetfulBackend(MemoryBackend):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        del service, username, password


class ThrowingBackend(MemoryBackend):
    """Throws what it was given, whatever is asked."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str, /) -> str | None:
        raise self.error


class LockedBackend(ThrowingBackend):
    def __init__(self) -> None:
        super().__init__(KeyringLocked("Failed to unlock the collection!"))


class HangingBackend(MemoryBackend):
    """Answers nothing before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = Event()
        self.asked = 0

    def get_password(self, service: str, username: str, /) -> str | None:
        self.asked += 1
        self.let_go.wait()
        return super().get_password(service, username)
