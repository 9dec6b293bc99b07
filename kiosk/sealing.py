"""What goes from station to station is sealed with the key of their exchange: nobody on the way reads or changes it.

AES-256-GCM with a fresh nonce (RFC 5116); from the one key a key for each purpose is derived (HKDF, RFC 5869).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
PREFIX = "EX1"
_NONCE_BYTES = 12
_CHECK_BYTES = 3
_ALIKE = str.maketrans("018", "OIB")
_MIXED_UP = str.maketrans("YZ", "ZY")


class NotSealed(Exception):
    """Something was sealed with another key, or has been changed on the way."""


@dataclass(frozen=True, slots=True)
class ExchangeKey:
    """The secret (32 bytes) that all stations of one event have in common."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_BYTES:
            raise ValueError(f"an exchange key has {KEY_BYTES} bytes")

    @classmethod
    def from_station(cls, station_key: bytes) -> ExchangeKey:
        """The one that stations with the same key file have without having agreed on one."""
        return cls(_derived(station_key, b"exchange"))

    @classmethod
    def fresh(cls) -> ExchangeKey:
        """A new one."""
        return cls(os.urandom(KEY_BYTES))

    @classmethod
    def from_text(cls, text: str) -> ExchangeKey:
        """Read what `text` wrote, with or without blanks and hyphens, in capitals or not.

        Digits that a key does not have are taken for the letters they look like, and Y for Z where a hand scanner has
        mixed up the two. Raises ValueError with a sentence, without the key, if it was mistyped.
        """
        # A hand scanner with American keys at a German computer writes "ß" for a hyphen.
        plain = "".join(letter for letter in text.replace("ß", "").upper() if letter.isascii() and letter.isalnum())
        if plain[:3] in (PREFIX, "EXI"):
            for letters in (plain[3:].translate(_ALIKE), plain[3:].translate(_ALIKE).translate(_MIXED_UP)):
                try:
                    raw = base64.b32decode(letters + "=" * (-len(letters) % 8))
                except ValueError:
                    continue
                secret, check = raw[:KEY_BYTES], raw[KEY_BYTES:]
                if len(secret) == KEY_BYTES and check == _check(secret):
                    return cls(secret)
        raise ValueError("no exchange key, or a letter of it is wrong; please copy it once more")

    @property
    def text(self) -> str:
        """As people carry it from station to station: groups of four letters and digits, the last ones a check."""
        letters = base64.b32encode(self.secret + _check(self.secret)).decode().rstrip("=")
        return "-".join([PREFIX, *(letters[place : place + 4] for place in range(0, len(letters), 4))])

    @property
    def mark(self) -> str:
        """Six letters by which people see whether two stations have the same key; they do not tell it."""
        return base64.b32encode(_derived(self.secret, b"mark")[:4]).decode()[:6]


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"einlass exchange key" + secret).digest()[:_CHECK_BYTES]


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"einlass " + purpose).derive(secret)


class ExchangeSeal:
    """Seals for one purpose, such as "bundle" or "hub", so that nothing sealed for one opens for another."""

    def __init__(self, key: ExchangeKey, purpose: str) -> None:
        self._cipher = AESGCM(_derived(key.secret, purpose.encode()))
        self._marks = _derived(key.secret, b"marks " + purpose.encode())

    def sealed(self, content: bytes, about: bytes = b"") -> bytes:
        """The content, unreadable; `about` goes along openly and is needed unchanged to open it."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, about)

    def opened(self, sealed: bytes, about: bytes = b"") -> bytes:
        """The content; raises NotSealed if the key is another one, or a bit of it or of `about` has changed."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], about)
        except (InvalidTag, ValueError) as error:
            raise NotSealed from error

    def mark_of(self, *texts: str) -> bytes:
        """The same 16 bytes for the same texts at every station, which do not tell them to anybody without the key."""
        joined = b"".join(len(text.encode()).to_bytes(4, "big") + text.encode() for text in texts)
        return hmac.digest(self._marks, joined, "sha256")[:16]
