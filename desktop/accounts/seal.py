"""A secret made unreadable, and any change to it noticed, with AES-GCM.

A sealed text is: four letters, a version, eight bytes that tell which key sealed it, a nonce, and
what AES-GCM made. The account's key is bound in, so that one account's text opens no other.
"""

import os
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_SIZE = 32
_MARK = b"STKP\x01"
_ID_SIZE = 8
_HEAD_SIZE = len(_MARK) + _ID_SIZE
_NONCE_SIZE = 12
_TAG_SIZE = 16


class Breach(StrEnum):
    """What is wrong with a sealed text."""

    FORM = "not a sealed text"
    OTHER_KEY = "sealed with another key"
    CHANGED = "changed since it was sealed"


class SealError(Exception):
    """This text cannot be opened; it says nothing of what is inside."""

    def __init__(self, breach: Breach) -> None:
        super().__init__(breach.value)
        self.breach = breach


def seal(key: bytes, text: bytes, account: str) -> bytes:
    """`text` as nobody can read it who has not `key`."""
    head = _MARK + _key_id(key)
    nonce = os.urandom(_NONCE_SIZE)
    return head + nonce + _cipher(key).encrypt(nonce, text, _bound(head, account))


def open_sealed(key: bytes, sealed: bytes, account: str) -> bytes:
    """What `seal` was given, or `SealError`."""
    from cryptography.exceptions import InvalidTag  # imported once a secret is opened, not before

    body = sealed[_HEAD_SIZE + _NONCE_SIZE :]
    if not sealed.startswith(_MARK) or len(body) < _TAG_SIZE:
        raise SealError(Breach.FORM)
    if not sealed_with(key, sealed):
        raise SealError(Breach.OTHER_KEY)
    head, nonce = sealed[:_HEAD_SIZE], sealed[_HEAD_SIZE : _HEAD_SIZE + _NONCE_SIZE]
    try:
        return _cipher(key).decrypt(nonce, body, _bound(head, account))
    except InvalidTag:
        raise SealError(Breach.CHANGED) from None


def sealed_with(key: bytes, sealed: bytes) -> bool:
    """Whether it was this key, as far as the text itself tells."""
    return sealed[:_HEAD_SIZE] == _MARK + _key_id(key)


def _cipher(key: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(key) != KEY_SIZE:
        raise ValueError(f"a key has {KEY_SIZE} bytes")
    return AESGCM(key)


def _key_id(key: bytes) -> bytes:
    """Tells keys apart, so that a lost key is not taken for a damaged file."""
    return sha256(b"storekeeper key id\0" + key).digest()[:_ID_SIZE]


def _bound(head: bytes, account: str) -> bytes:
    return head + account.encode()
