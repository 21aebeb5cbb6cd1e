"""Where a zip archive is written: what the disk refuses is kept until somebody asks."""

from typing import BinaryIO


class Sink:
    """Takes everything and remembers the first failure.

    A zip archive that fails half-way would try once more when it is swept up, and its second
    failure would be shown to nobody who could understand it.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._place = 0
        self._failed: OSError | None = None

    def raise_failure(self) -> None:
        self.flush()
        if self._failed is not None:
            raise self._failed

    def write(self, content: bytes) -> int:
        self._place += len(content)
        if self._failed is None:
            try:
                self._file.write(content)
            except OSError as error:
                self._failed = error
        return len(content)

    def seek(self, offset: int, whence: int = 0) -> int:
        """Archives are written with places counted from the beginning, never from the end."""
        self._place = offset + (self._place if whence == 1 else 0)
        if self._failed is None:
            try:
                self._file.seek(self._place)
            except OSError as error:  # seeking writes what is still waiting
                self._failed = error
        return self._place

    def tell(self) -> int:
        return self._place

    def seekable(self) -> bool:
        return True

    def flush(self) -> None:
        if self._failed is None:
            try:
                self._file.flush()
            except OSError as error:
                self._failed = error
