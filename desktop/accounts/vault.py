"""Where the secrets lie: one file for each account, owner-only, sealed when a keychain answers."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from msgspec.structs import replace

from desktop.accounts.account import Account, Secret, is_key, signed_by
from desktop.accounts.keychain import Keychain, KeychainError, NoKeychain
from desktop.accounts.page import (
    VERSION,
    NewerPageError,
    Page,
    PageError,
    held,
    hold,
    pack,
    read_page,
    unpack,
    write_page,
)
from desktop.accounts.problems import (
    AccountProblem,
    Damaged,
    Hindrance,
    KeyGone,
    NoAccount,
    SignedOut,
    Silence,
    TooNew,
    Unreadable,
    Unwritable,
)
from desktop.accounts.seal import Breach, SealError, open_sealed, seal, sealed_with
from desktop.accounts.turns import turn
from desktop.ground import private_file
from desktop.ground.permissions import Note, make_folder

_log = logging.getLogger(__name__)
_ENDING = ".json"


class Storage(StrEnum):
    """How well a secret lies."""

    SEALED = "sealed"
    FILE_ONLY = "protected by the file's permissions only"
    MEMORY = "until the program ends"
    NONE = "not kept"


@dataclass(frozen=True, slots=True)
class Stored:
    """The secret is kept; when it is not sealed, `silence` says what the keychain did."""

    storage: Storage
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """Nothing of the account is left here, but perhaps its key, which opens nothing any more."""

    key_left: Silence | None = None


class Vault:
    """Owns the accounts' files. Every call may block: on the disk, and on the keychain.

    A key once had is remembered until the program ends, so that a rotated token is sealed at once
    even while the keychain is locked.
    """

    def __init__(self, folder: Path, keychain: Keychain | NoKeychain) -> None:
        self._folder = folder
        self._keychain = keychain
        self._sealing: dict[str, bytes] = {}
        self._notes: dict[Note, bool] = {}

    @property
    def keychain(self) -> Keychain | NoKeychain:
        return self._keychain

    def use_keychain(self, keychain: Keychain | NoKeychain) -> None:
        """Another try has found a keychain, or none."""
        self._keychain = keychain

    def take_notes(self) -> tuple[Note, ...]:
        """What was found wrong with permissions since the last call; each is told once."""
        fresh = tuple(note for note, told in list(self._notes.items()) if not told)
        self._notes.update(dict.fromkeys(fresh, True))
        return fresh

    def keys(self) -> list[str] | Unreadable:
        """The keys of every account that has a file here."""
        with self._turn():
            try:
                names = [path.name for path in self._folder.iterdir()]
            except FileNotFoundError:
                return []
            except OSError as error:
                return Unreadable(self._folder, Hindrance.of(error), error.errno)
        stems = (name.removesuffix(_ENDING) for name in names if name.endswith(_ENDING))
        return sorted(stem for stem in stems if is_key(stem))

    def page(self, key: str) -> Page | AccountProblem:
        """Who the account is, without opening the secret."""
        with self._turn():
            return self._load(key)

    def secret(self, key: str) -> Secret | AccountProblem:
        with self._turn():
            page = self._load(key)
            if not isinstance(page, Page):
                return page
            if page.plain is not None:
                return self._seal_at_last(page, held(page.plain))
            if page.sealed is None:
                return SignedOut(key)
            return self._open(page, page.sealed)

    def add(self, account: Account, secret: Secret | None) -> Stored | AccountProblem:
        """A file for a new account."""
        with self._turn():
            page, stored = self._with_secret(Page(version=VERSION, account=account), secret)
            return self._write(page) or stored

    def put(self, key: str, secret: Secret | None) -> Stored | AccountProblem:
        """Keep this secret from now on; with None, keep none and forget the key."""
        with self._turn():
            page = self._load(key)
            if not isinstance(page, Page):
                return page
            page, stored = self._with_secret(page, secret)
            refused = self._write(page)
            if refused is None and secret is None:
                self._drop_set_aside(key)
                self._forget(key)
            return refused or stored

    def amend(self, key: str, change: Callable[[Page], Page]) -> Page | AccountProblem:
        """Change what is no secret; the secret stays as it lies, and the keychain is not asked."""
        with self._turn():
            page = self._load(key)
            if not isinstance(page, Page):
                return page
            changed = change(page)
            return self._write(changed) or changed

    def remove(self, key: str) -> Removed | Unwritable:
        """Delete the account's file and all that was set aside of it, then its key."""
        path = self.path(key)
        with self._turn():
            try:
                path.unlink(missing_ok=True)
                for aside in private_file.put_aside(path):
                    aside.unlink(missing_ok=True)
            except OSError as error:
                return Unwritable.of(path, error)
            return Removed(self._forget(key))

    def storage(self, page: Page) -> Storage:
        if page.sealed is not None:
            return Storage.SEALED
        return Storage.NONE if page.plain is None else Storage.FILE_ONLY

    # --- files

    def path(self, key: str) -> Path:
        """Where the account's file lies; ValueError for what is no key."""
        if not is_key(key):
            raise ValueError("not an account's key")
        return self._folder / f"{key}{_ENDING}"

    @contextmanager
    def _turn(self) -> Iterator[None]:
        with suppress(OSError):  # whoever reads or writes next meets the same obstacle and tells it
            self._note(make_folder(self._folder))
        with turn(self._folder) as ours:
            if ours:
                private_file.sweep(self._folder)
            yield

    def _note(self, notes: list[Note]) -> None:
        for note in notes:
            self._notes.setdefault(note, False)

    def _load(self, key: str) -> Page | AccountProblem:
        path = self.path(key)
        try:
            content, notes = private_file.read(path)
            self._note(notes)
            return read_page(content, key)
        except FileNotFoundError:
            return NoAccount(key)
        except OSError as error:
            return Unreadable(path, Hindrance.of(error), error.errno)
        except NewerPageError:
            return TooNew(key)
        except (PageError, private_file.OversizedError):
            _log.warning("the file of account %s is damaged and set aside", key)
            return Damaged(key, private_file.set_aside(path))

    def _write(self, page: Page) -> Unwritable | None:
        path = self.path(page.account.key)
        try:
            private_file.write(path, write_page(page))
        except OSError as error:
            _log.warning(
                "the file of account %s was not written: %s", page.account.key, error.errno
            )
            return Unwritable.of(path, error)
        return None

    def _drop_set_aside(self, key: str) -> None:
        for aside in private_file.put_aside(self.path(key)):
            with suppress(OSError):
                aside.unlink(missing_ok=True)

    # --- sealing and opening

    def _with_secret(self, page: Page, secret: Secret | None) -> tuple[Page, Stored]:
        if secret is None:
            return replace(page, sealed=None, plain=None), Stored(Storage.NONE)
        key = page.account.key
        page = replace(page, account=signed_by(page.account, secret))
        self._distrust(key, page.sealed)
        sealing = self._sealing_key(key, create=True)
        if isinstance(sealing, bytes):
            sealed = seal(sealing, pack(secret), key)
            return replace(page, sealed=sealed, plain=None), Stored(Storage.SEALED)
        return replace(page, sealed=None, plain=hold(secret)), Stored(Storage.FILE_ONLY, sealing)

    def _seal_at_last(self, page: Page, secret: Secret) -> Secret:
        """Seal what had to be kept plain when no keychain answered, if one does by now."""
        if not isinstance(self._keychain, NoKeychain):
            page, stored = self._with_secret(page, secret)
            if stored.storage is Storage.SEALED:
                self._write(page)  # on failure it stays as it lay
        return secret

    def _open(self, page: Page, sealed: bytes) -> Secret | AccountProblem:
        key = page.account.key
        try:
            return self._try_keys(key, sealed)
        except (SealError, PageError):
            _log.warning("the secret of account %s is damaged and set aside", key)
            aside = private_file.set_aside(self.path(key), write_page(page))
            if aside is not None:
                self._write(replace(page, sealed=None))  # the account stays, signed out
            return Damaged(key, aside)

    def _try_keys(self, key: str, sealed: bytes) -> Secret | KeyGone:
        """Open with the key we remember; failing that, with what the keychain has by now."""
        for remembered in (True, False):
            if not remembered:
                self._sealing.pop(key, None)
            sealing = self._sealing_key(key, create=False)
            if not isinstance(sealing, bytes):
                return KeyGone(key, sealing)
            try:
                return unpack(open_sealed(sealing, sealed, key))
            except SealError as broken:
                if broken.breach is not Breach.OTHER_KEY:
                    raise
        return KeyGone(key)

    def _distrust(self, key: str, sealed: bytes | None) -> None:
        """Drop the key we remember unless the file still needs it.

        Another window may have signed out since, and the keychain forgotten it.
        """
        remembered = self._sealing.get(key)
        if remembered and not (sealed and sealed_with(remembered, sealed)):
            del self._sealing[key]

    def _sealing_key(self, key: str, *, create: bool) -> bytes | Silence | None:
        """The account's key, or why there is none; None when the keychain says it has none."""
        if key in self._sealing:
            return self._sealing[key]
        if isinstance(self._keychain, NoKeychain):
            return self._keychain.silence
        try:
            sealing = self._keychain.key(key)
            if sealing is None and create:
                sealing = self._keychain.create(key)
        except KeychainError as shut:
            return shut.silence
        if sealing is not None:
            self._sealing[key] = sealing
        return sealing

    def _forget(self, key: str) -> Silence | None:
        """Have the keychain forget the key; why it did not, if it did not."""
        self._sealing.pop(key, None)
        if isinstance(self._keychain, NoKeychain):
            return None
        try:
            self._keychain.forget(key)
        except KeychainError as shut:
            return shut.silence
        return None
