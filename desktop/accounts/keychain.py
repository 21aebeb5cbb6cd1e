"""The operating system's keychain, which keeps one key for each account.

A keychain may hang on a prompt nobody sees, throw anything, or be none at all. So it is asked in a
thread of its own with a limit on our patience, and whatever fails becomes a plain reason.
"""

import logging
import os
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock, Thread
from typing import Protocol, TypeVar

from desktop.accounts.problems import Silence
from desktop.accounts.seal import KEY_SIZE
from desktop.ground.logs import keep_secret

PATIENCE = 3.0
"""Seconds a keychain has for one answer."""
SERVICE = "storekeeper"
_PROBE = "is anybody there"

_NAMES = {
    "keyring.backends.SecretService": "GNOME Keyring",
    "keyring.backends.libsecret": "GNOME Keyring",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "macOS Keychain",
}
_NO_KEYCHAINS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Modules of backends that keep nothing, or keep it in a plain file as we can ourselves."""

_log = logging.getLogger(__name__)
T = TypeVar("T")


class KeychainError(Exception):
    """The keychain gave no answer."""

    def __init__(self, silence: Silence) -> None:
        super().__init__(silence.value)
        self.silence = silence


class Keychain(Protocol):
    """Keeps a key for each account; every call may raise `KeychainError`."""

    @property
    def name(self) -> str:
        """What people know it by: GNOME Keyring, KWallet and so on."""

    def key(self, account: str) -> bytes | None:
        """The account's key; None when the keychain answers that it has none."""

    def create(self, account: str) -> bytes:
        """A new key for the account, kept from now on."""

    def forget(self, account: str) -> None:
        """The account's key is kept no longer; it is no mistake when there was none."""


@dataclass(frozen=True, slots=True)
class NoKeychain:
    """No keychain answers."""

    silence: Silence


class Backend(Protocol):
    """What we use of a backend of the `keyring` library."""

    def get_password(self, service: str, username: str, /) -> str | None: ...

    def set_password(self, service: str, username: str, password: str, /) -> None: ...

    def delete_password(self, service: str, username: str, /) -> None: ...


def find_keychain(
    patience: float = PATIENCE, load: Callable[[], Backend] | None = None
) -> Keychain | NoKeychain:
    """Try the system's keychain once. Blocks no longer than `patience`."""
    door = Door(patience)

    def first_try() -> Backend:
        backend = _sound((load or _system_backend)())
        backend.get_password(SERVICE, _PROBE)
        return backend

    try:
        backend = door.ask(first_try)
    except KeychainError as shut:
        return NoKeychain(shut.silence)
    return SystemKeychain(backend, door)


class SystemKeychain:
    """The keychain behind a backend of the `keyring` library."""

    def __init__(self, backend: Backend, door: "Door") -> None:
        self._backend = backend
        self._door = door

    @property
    def name(self) -> str:
        return real_name(self._backend)

    def key(self, account: str) -> bytes | None:
        return self._door.ask(lambda: self._read(account))

    def create(self, account: str) -> bytes:
        return self._door.ask(lambda: self._create(account))

    def forget(self, account: str) -> None:
        self._door.ask(lambda: self._forget(account))

    def _read(self, account: str) -> bytes | None:
        text = self._backend.get_password(SERVICE, account)
        if text is None:
            return None
        keep_secret(text)
        try:
            key = b64decode(text, validate=True)
        except ValueError:
            return None  # what lies there is no key of ours, so ours is gone
        return key if len(key) == KEY_SIZE else None

    def _create(self, account: str) -> bytes:
        """Read back what was written: a key that was not kept would lose all it seals."""
        text = b64encode(os.urandom(KEY_SIZE)).decode()
        keep_secret(text)
        self._backend.set_password(SERVICE, account, text)
        key = self._read(account)
        if key is None:
            raise KeychainError(Silence.FORGETFUL)
        return key

    def _forget(self, account: str) -> None:
        if self._backend.get_password(SERVICE, account) is not None:
            self._backend.delete_password(SERVICE, account)


def real_name(backend: Backend) -> str:
    """What people call this keychain; a backend we do not know says its own name."""
    module = type(backend).__module__
    return _NAMES.get(module) or str(getattr(backend, "name", module))


def _system_backend() -> Backend:
    import keyring  # slow, and it may be missing

    return keyring.get_keyring()


def _sound(backend: Backend) -> Backend:
    """The backend itself, or the first in its chain that really keeps what it is given."""
    module = type(backend).__module__
    if module == "keyring.backends.chainer":
        chain: Iterable[Backend] = getattr(backend, "backends", ())
        for link in chain:
            if not type(link).__module__.startswith(_NO_KEYCHAINS):
                return link
        raise KeychainError(Silence.NONE)
    if module.startswith(_NO_KEYCHAINS):
        raise KeychainError(Silence.NONE)
    return backend


class Door:
    """Lets one question at a time through to the keychain and waits so long and no longer.

    The thread is a daemon: a keychain that never answers must not keep the program from ending,
    and no second question is sent after one that still hangs.
    """

    def __init__(self, patience: float) -> None:
        self.patience = patience
        self._free = Lock()

    def ask(self, question: Callable[[], T]) -> T:
        until = time.monotonic() + self.patience
        if not self._free.acquire(timeout=self.patience):
            raise KeychainError(Silence.SLOW)
        answer: Future[T] = Future()
        try:
            Thread(target=self._put, args=(question, answer), name="keychain", daemon=True).start()
        except RuntimeError:
            self._free.release()
            raise KeychainError(Silence.FAILED) from None
        try:
            return answer.result(max(0.0, until - time.monotonic()))
        except TimeoutError:
            raise KeychainError(Silence.SLOW) from None

    def _put(self, question: Callable[[], T], answer: "Future[T]") -> None:
        try:
            answer.set_result(question())
        except BaseException as error:  # a backend in another language may throw anything
            answer.set_exception(_shut(error))
        finally:
            self._free.release()


def _shut(error: BaseException) -> KeychainError:
    """The plain reason in whatever a backend threw; its words may hold what it was given."""
    if isinstance(error, KeychainError):
        return error
    kind = type(error).__name__
    _log.info("the keychain did not answer: %s", kind)
    if isinstance(error, TimeoutError):
        return KeychainError(Silence.SLOW)
    if isinstance(error, ImportError):
        return KeychainError(Silence.NOT_INSTALLED)
    return KeychainError(_SILENCES.get(kind, Silence.FAILED))


_SILENCES = {
    "KeyringLocked": Silence.LOCKED,
    "LockedException": Silence.LOCKED,
    "NoKeyringError": Silence.NONE,
}
