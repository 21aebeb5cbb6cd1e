"""Addresses that open a document here: `storekeeper://document/142?portal=example.bitrix24.com`.

They come from outside (a web page, a mail, a printed code), so only this one spelling is taken;
whatever else is in them is not passed over but refused.
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

SCHEME: Final = "storekeeper"
LONGEST: Final = 400
"""Characters; a host has at most 253."""
LARGEST_ID: Final = 2**63 - 1
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST: Final = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*\Z", re.ASCII)
_PORT: Final = re.compile(r"[1-9][0-9]{0,4}\Z", re.ASCII)
_WHOLE: Final = re.compile(
    rf"{SCHEME}://document/([1-9][0-9]{{0,18}})/?\?portal=([a-z0-9.:-]+)\Z",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Link:
    """A document of a portal."""

    portal: str
    """The portal's host in small ASCII letters, with its port where it has one of its own."""
    document_id: int


def parse(text: str) -> Link | None:
    """The document meant, or None for anything that is not exactly such an address."""
    if len(text) > LONGEST:
        return None
    found = _WHOLE.match(text)
    if found is None:
        return None
    document_id, portal = int(found[1]), found[2].lower()
    if document_id > LARGEST_ID or not _is_portal(portal):
        return None
    return Link(portal, document_id)


def make(link: Link) -> str:
    """The address of a document. Raises ValueError where no such address could be read again."""
    text = f"{SCHEME}://document/{link.document_id}?portal={link.portal}"
    if parse(text) != link:
        raise ValueError("not a document of a portal")
    return text


def portal_of(address: str) -> str:
    """How links name the portal at this web address; empty where they cannot."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
        plain = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:
        return ""
    named = plain.lower() if port is None else f"{plain.lower()}:{port}"
    return named if _is_portal(named) else ""


def is_ours(text: str) -> bool:
    """Whether it claims to be one of our addresses, well made or not."""
    return text[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def _is_portal(text: str) -> bool:
    host, colon, port = text.partition(":")
    if _HOST.match(host) is None:
        return False
    return not colon or (_PORT.match(port) is not None and int(port) <= 65535)
