"""A pasted webhook address: understood however it was copied, or told what is wrong with it."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import SplitResult, unquote, urlsplit

_LONGEST = 2000
_HOOK = re.compile(
    r"^(?P<base>.*?)/rest/(?P<user>\d{1,18})/(?P<code>[A-Za-z0-9_-]{6,128})(?:/.*)?$"
)
_AROUND = " \t\r\n\"'`«»“”„‘’<>()[]{},;"


class Mistake(StrEnum):
    """What is wrong with what was pasted."""

    EMPTY = "empty"
    NOT_AN_ADDRESS = "not an address"
    NO_HOST = "no host"
    NOT_SECURE = "not secure"
    NO_HOOK = "no webhook in it"
    NO_CODE = "code missing"
    REST_3 = "address of another interface"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Webhook:
    """An incoming webhook; its code is a secret and is never part of its text."""

    base: str
    """Scheme, host, port and sub-path, without a slash at the end."""
    user_id: int
    code: str

    def __repr__(self) -> str:
        return f"Webhook({self.masked!r})"

    @property
    def url(self) -> str:
        """The whole secret address; for the wire and the sealed file only."""
        return f"{self.base}/rest/{self.user_id}/{self.code}/"

    @property
    def masked(self) -> str:
        """The address fit to be shown."""
        return f"{self.base}/rest/{self.user_id}/••••••••/"

    @property
    def host(self) -> str:
        return urlsplit(self.base).netloc

    @property
    def portal(self) -> str:
        """The portal's web address, for opening documents in a browser."""
        return self.base


def understand(pasted: str) -> Webhook | Mistake:
    """The webhook in `pasted`, with or without method, slash, quotes and invisible characters."""
    text = _bare(pasted)
    if not text:
        return Mistake.EMPTY
    if len(text) > _LONGEST:
        return Mistake.TOO_LONG
    if "://" not in text:
        if not re.match(r"^[\w.-]+\.[\w.-]+(:\d+)?/", text):
            return Mistake.NOT_AN_ADDRESS
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        port = parts.port
    except ValueError:
        return Mistake.NOT_AN_ADDRESS
    if parts.scheme not in ("http", "https"):
        return Mistake.NOT_AN_ADDRESS
    if not host or parts.username or parts.password:
        return Mistake.NO_HOST
    return _hook(parts, host, port)


def _hook(parts: SplitResult, host: str, port: int | None) -> Webhook | Mistake:
    path = re.sub(r"/{2,}", "/", unquote(parts.path))
    if ".." in path.split("/"):
        return Mistake.NOT_AN_ADDRESS
    found = _HOOK.match(path)
    if found is None:
        if "/rest/api/" in path:
            return Mistake.REST_3
        return Mistake.NO_CODE if re.search(r"/rest/\d+/?[^/]{0,5}/?$", path) else Mistake.NO_HOOK
    if parts.scheme == "http" and not is_loopback(host):
        return Mistake.NOT_SECURE
    try:
        ascii_host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return Mistake.NO_HOST
    if not re.fullmatch(r"[A-Za-z0-9._:-]+", ascii_host):
        return Mistake.NO_HOST
    shown_host = f"[{ascii_host}]" if ":" in ascii_host else ascii_host
    netloc = shown_host + (f":{port}" if port else "")
    return Webhook(
        base=f"{parts.scheme}://{netloc.lower()}{found['base']}",
        user_id=int(found["user"]),
        code=found["code"],
    )


def is_loopback(host: str) -> bool:
    """Whether a name means this very computer; only then may a secret travel without TLS."""
    if host in ("localhost", "ip6-localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _bare(pasted: str) -> str:
    kept = pasted[: _LONGEST * 2]
    visible = "".join(c for c in kept if unicodedata.category(c) not in {"Cf", "Cc"})
    return visible.strip(_AROUND).replace(" ", "")
