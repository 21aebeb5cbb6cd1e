"""What can go wrong with an account and its secret, as types that carry facts, never sentences."""

import errno
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Silence(StrEnum):
    """Why no keychain answers."""

    NONE = "none found"
    NOT_INSTALLED = "library missing"
    SLOW = "no answer in time"
    LOCKED = "locked"
    FORGETFUL = "keeps nothing"
    FAILED = "failed"


class Hindrance(StrEnum):
    """Why a file or folder could not be read or written."""

    READ_ONLY = "read only"
    FULL = "full"
    MISSING = "missing"
    NO_FILE = "not an ordinary file"
    OTHER = "other"

    @classmethod
    def of(cls, error: OSError) -> "Hindrance":
        return _HINDRANCES.get(error.errno or 0, cls.OTHER)


_HINDRANCES = {
    errno.EROFS: Hindrance.READ_ONLY,
    errno.EACCES: Hindrance.READ_ONLY,
    errno.EPERM: Hindrance.READ_ONLY,
    errno.ENOSPC: Hindrance.FULL,
    errno.EDQUOT: Hindrance.FULL,
    errno.EFBIG: Hindrance.FULL,
    errno.ENOENT: Hindrance.MISSING,
    errno.ENOTDIR: Hindrance.NO_FILE,
    errno.EISDIR: Hindrance.NO_FILE,
    errno.ELOOP: Hindrance.NO_FILE,
}


@dataclass(frozen=True, slots=True)
class AccountProblem:
    """Anything that keeps an account from being listed, opened or changed."""


@dataclass(frozen=True, slots=True)
class NoAccount(AccountProblem):
    """No account has this key; another window may have removed it."""

    key: str


@dataclass(frozen=True, slots=True)
class SignedOut(AccountProblem):
    """The account is known, its secret is not kept: connect again."""

    key: str


@dataclass(frozen=True, slots=True)
class KeyGone(AccountProblem):
    """The secret lies sealed and its key cannot be had: connect again.

    With `silence`, the keychain did not answer, and the key may be there another time.
    """

    key: str
    silence: Silence | None = None


@dataclass(frozen=True, slots=True)
class Damaged(AccountProblem):
    """The account's file makes no sense; it was renamed, or could not even be that."""

    key: str
    set_aside: Path | None


@dataclass(frozen=True, slots=True)
class TooNew(AccountProblem):
    """A newer version of the program wrote this file; it is left as it is."""

    key: str


@dataclass(frozen=True, slots=True)
class Unreadable(AccountProblem):
    """A file or folder could not be read."""

    path: Path
    hindrance: Hindrance
    errno: int | None = None


@dataclass(frozen=True, slots=True)
class Unwritable(AccountProblem):
    """A file or folder could not be written, or the disk would not promise to keep it.

    What lies there is whole: the old, or the new when only the promise failed.
    """

    path: Path
    hindrance: Hindrance
    errno: int | None = None

    @classmethod
    def of(cls, path: Path, error: OSError) -> "Unwritable":
        return cls(path, Hindrance.of(error), error.errno)


# --- worth telling, though nothing was in the way
