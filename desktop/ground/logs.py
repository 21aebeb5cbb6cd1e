"""A rotating log that never holds a secret.

Masking happens where a record becomes text, so that it covers every logger, the libraries' own
and every traceback. Secrets are found by their shape, and by value once somebody has told them
to `keep_secret`.
"""

import logging
import os
import re
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import cast

MASK = "•••"
LOG_FILE = "storekeeper.log"
_SHORTEST_SECRET = 6

_NAMES = (
    "auth|access_token|refresh_token|client_secret|token|code|password|passwd|secret|"
    "authorization|application_token|control_token"
)
_SHAPES = [
    # a webhook address: /rest/<user>/<code>/
    (re.compile(r"(/rest/\d+/)[^/\s\"'?#]+"), rf"\1{MASK}"),
    # a header, however it was printed
    (re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]+"), rf"\1 {MASK}"),
    (
        re.compile(
            r"(?i)([\"']?authorization[\"']?\s*[:=,]\s*b?[\"']?)(?!bearer|basic)[^\s\"',}]+"
        ),
        rf"\1{MASK}",
    ),
    # name=value in an address or a form, also when percent-encoded
    (re.compile(rf"(?i)(?:\b|(?<=%3F)|(?<=%26))({_NAMES})(=|%3D)[^&\s\"'#]+"), rf"\1\2{MASK}"),
    # "name": "value" in JSON or a printed dictionary
    (
        re.compile(rf"(?i)([\"'](?:{_NAMES})[\"']\s*:\s*b?)([\"'])(?:\\.|(?!\2).)*\2"),
        rf"\1\2{MASK}\2",
    ),
    # scheme://person:password@host
    (re.compile(r"(\w+://[^/\s:@]*:)[^/\s@]+@"), rf"\1{MASK}@"),
]

_known: set[str] = set()


def keep_secret(value: str) -> None:
    """From now on this very value is masked wherever it would be logged."""
    if len(value) >= _SHORTEST_SECRET:
        _known.add(value)


def masked(text: str) -> str:
    """`text` with every secret in it replaced."""
    for value in sorted(_known, key=len, reverse=True):
        text = text.replace(value, MASK)
    for shape, replacement in _SHAPES:
        text = shape.sub(replacement, text)
    return text


class MaskingFormatter(logging.Formatter):
    """Formats a record, traceback included, and masks the result."""

    def format(self, record: logging.LogRecord) -> str:
        return masked(super().format(record))


class _PrivateFileHandler(RotatingFileHandler):
    """A rotating file that only its owner may read."""

    def _open(self) -> TextIOWrapper:
        def opener(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        return cast(
            TextIOWrapper,
            open(self.baseFilename, self.mode, encoding="utf-8", errors="replace", opener=opener),
        )


def start_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Send every logger to a file in `folder`; close it with `stop_log`."""
    handler = _PrivateFileHandler(folder / LOG_FILE, maxBytes=2_000_000, backupCount=4)
    handler.setFormatter(MaskingFormatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    logging.captureWarnings(True)
    return handler


def stop_log(handler: logging.Handler) -> None:
    logging.captureWarnings(False)
    logging.getLogger().removeHandler(handler)
    handler.close()
