"""Messages that only stations with the same key can write and read, each of them once."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

LONGEST = 4096
"""Longest message in bytes; a longer one is not even looked at."""
WINDOW = timedelta(minutes=5)
"""So much may the clocks of two stations differ. An older message is one that somebody has kept."""
MOST_REMEMBERED = 20_000
"""So many messages are known again: ten busy stations send 6,000 within twice the window."""

_MARK = b"EINLASS-CALL-1"
_NONCE = 12
_TIME = 8


class Refusal(StrEnum):
    """Why a message is not read."""

    MALFORMED = "malformed"
    OTHER_KEY = "other-key"
    """Written with another key, or changed on its way."""
    OTHER_TIME = "other-time"
    """The clocks differ, or somebody has kept it."""
    SEEN = "seen"


class Seal:
    """Encrypts and authenticates with ChaCha20-Poly1305, under a key made of the stations' common words by HKDF.

    `now` gives the present moment in UTC. A key that people made up is only as strong as it is long; `calls --key`
    makes one.
    """

    def __init__(
        self, key: str, now: Callable[[], datetime], random_bytes: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        derived = HKDF(SHA256(), length=32, salt=None, info=_MARK).derive(key.encode())
        self._cipher = ChaCha20Poly1305(derived)
        self._now = now
        self._random_bytes = random_bytes
        self._seen: OrderedDict[bytes, None] = OrderedDict()

    def closed(self, content: bytes) -> bytes:
        """A message of this moment with `content`."""
        nonce = self._random_bytes(_NONCE)
        time = round(self._now().timestamp() * 1000).to_bytes(_TIME, "big")
        return _MARK + nonce + self._cipher.encrypt(nonce, time + content, _MARK)

    def opened(self, message: bytes) -> bytes | Refusal:
        """The content of a message that is genuine, of this time, and new."""
        if len(message) > LONGEST or not message.startswith(_MARK) or len(message) < len(_MARK) + _NONCE + _TIME:
            return Refusal.MALFORMED
        nonce = message[len(_MARK) : len(_MARK) + _NONCE]
        try:
            plain = self._cipher.decrypt(nonce, message[len(_MARK) + _NONCE :], _MARK)
        except InvalidTag:
            return Refusal.OTHER_KEY
        sent = int.from_bytes(plain[:_TIME], "big") / 1000
        if abs(self._now().timestamp() - sent) > WINDOW.total_seconds():
            return Refusal.OTHER_TIME
        if nonce in self._seen:
            return Refusal.SEEN
        self._seen[nonce] = None
        if len(self._seen) > MOST_REMEMBERED:
            self._seen.popitem(last=False)
        return plain[_TIME:]


def new_key() -> str:
    """A key for the stations of one event: 256 random bits."""
    return secrets.token_urlsafe(32)
