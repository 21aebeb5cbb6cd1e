"""The ways in which a secret may lie in a file that was not meant to hold it."""

from base64 import b64encode
from urllib.parse import quote


def spellings(value: str) -> set[bytes]:
    """A secret as it may lie in a file: plain, wide, base64 at any offset, percent, hex."""
    raw = value.encode()
    shifted = {b64encode(b"x" * shift + raw)[4:-4] for shift in range(3)}
    return {
        raw,
        raw[::-1],
        value.encode("utf-16-le"),
        raw.hex().encode(),
        quote(value, safe="").encode(),
        *shifted,
    }
