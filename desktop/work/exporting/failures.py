"""Why a file could not be written, as a few reasons a person can do something about."""

import errno
from enum import StrEnum
from pathlib import Path
from typing import Final


class Reason(StrEnum):
    READ_ONLY = "read only"
    """The file or its folder may not be written."""
    FULL = "no room left"
    IN_USE = "open in another program"
    GONE = "the folder is not there"
    TOO_LONG = "more rows than such a file can hold"
    OTHER = "other"


class ExportFailed(Exception):  # noqa: N818 - it is what happened, as in the house's other words
    """Nothing was written; what lay at `target` before still lies there."""

    def __init__(self, reason: Reason, target: Path, detail: str = "") -> None:
        super().__init__(f"{reason.value}: {target}")
        self.reason = reason
        self.target = target
        self.detail = detail
        """The operating system's words, where none of the reasons says it better."""


_NAMES: Final = {
    "EACCES": Reason.READ_ONLY,
    "EPERM": Reason.READ_ONLY,
    "EROFS": Reason.READ_ONLY,
    "ENOSPC": Reason.FULL,
    "EDQUOT": Reason.FULL,
    "EBUSY": Reason.IN_USE,
    "ETXTBSY": Reason.IN_USE,
    "ENOENT": Reason.GONE,
    "ENOTDIR": Reason.GONE,
    "ENODEV": Reason.GONE,
    "ESTALE": Reason.GONE,
}
_SHARING: Final = {32, 33}
"""Windows' numbers for a file that another program keeps open or locked."""


def failure(error: OSError, target: Path, *, replacing: bool = False) -> ExportFailed:
    """What an operating system's error means for the file at `target`.

    Windows calls it "access denied" when a file that is open in Excel is replaced; the folder
    could be written a moment before, so it is not the folder's rights.
    """
    winerror = getattr(error, "winerror", None)
    if winerror in _SHARING or (winerror == 5 and replacing):
        return ExportFailed(Reason.IN_USE, target)
    name = errno.errorcode.get(error.errno or 0, "")  # by name: not every system has them all
    reason = _NAMES.get(name, Reason.OTHER)
    return ExportFailed(reason, target, error.strerror or str(error))
