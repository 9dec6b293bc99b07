"""A file in a ZIP with a password (AES-256, AE-2), which 7-Zip, WinRAR and the archive programs of Linux open.

The key is derived by the format's own PBKDF2 of 1,000 rounds, which is little: so the password is made here, with 100
random bits, and nobody chooses one.
"""

from __future__ import annotations

import base64
import os
import secrets
import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import pbkdf2_hmac
from hmac import HMAC
from pathlib import Path
from typing import IO

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

KEY_BYTES = 32
SALT_BYTES = 16
CHECK_BYTES = 2
CODE_BYTES = 10
ROUNDS = 1_000
PASSWORD_LETTERS = 20
PART = 1 << 20
BLOCK = 16

_AES = 99
_DEFLATED = 8
_STRONGEST = 3
_EXTRA = struct.pack("<HHH2sBH", 0x9901, 7, 2, b"AE", _STRONGEST, _DEFLATED)
_FLAGS = 0x0001 | 0x0008 | 0x0800
"""Encrypted; sizes follow the content; the name is UTF-8."""
_KIND = 51, _FLAGS, _AES
"""What a program must know to open it."""
_MOST_FILES = 65_534
_ROOM = (1 << 32) - 2


def new_password() -> str:
    """A password of 100 random bits, in groups that can be read out: letters and digits that look like no other."""
    letters = base64.b32encode(secrets.token_bytes(13)).decode()[:PASSWORD_LETTERS]
    return "-".join(letters[place : place + 4] for place in range(0, PASSWORD_LETTERS, 4))


@dataclass(frozen=True, slots=True)
class Sealed:
    """A file that is to be put in, and what it is called there; the name is read without the password."""

    source: Path
    name: str


def seal(files: Iterable[Sealed], target: Path, password: str, moment: datetime) -> None:
    """Write these files of `moment` (wall clock) into `target`. Raises OSError."""
    date, time = _dos(moment)
    with target.open("wb") as file:
        directory = b""
        number = 0
        for number, each in enumerate(files, start=1):
            begun, name = file.tell(), each.name.encode()
            file.write(struct.pack("<4sHHHHHIIIHH", b"PK\3\4", *_KIND, time, date, 0, 0, 0, len(name), len(_EXTRA)))
            file.write(name + _EXTRA)
            content = file.tell()
            with each.source.open("rb") as plain:
                size = _encrypted(plain, file, password, os.urandom(SALT_BYTES))
            packed = file.tell() - content
            if max(size, file.tell()) > _ROOM or number > _MOST_FILES:
                raise OSError(0, "there is too much for one ZIP")
            # AE-2: the check sum of the plain content is left out, as it would tell of it.
            file.write(struct.pack("<4sIII", b"PK\7\10", 0, packed, size))
            sizes = packed, size, len(name), len(_EXTRA)
            directory += struct.pack(
                "<4sHHHHHHIIIHHHHHII", b"PK\1\2", _KIND[0], *_KIND, time, date, 0, *sizes, 0, 0, 0, 0, begun
            )
            directory += name + _EXTRA
        start = file.tell()
        file.write(directory)
        file.write(struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, number, number, len(directory), start, 0))


def _encrypted(plain: IO[bytes], file: IO[bytes], password: str, salt: bytes) -> int:
    """Salt, check of the password, the deflated content encrypted, its authentication code; how long it was."""
    keys = pbkdf2_hmac("sha1", password.encode(), salt, ROUNDS, 2 * KEY_BYTES + CHECK_BYTES)
    code = HMAC(keys[KEY_BYTES : 2 * KEY_BYTES], digestmod="sha1")
    stream = _KeyStream(keys[:KEY_BYTES])
    file.write(salt + keys[2 * KEY_BYTES :])
    size = 0
    squeeze = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)

    def parts() -> Iterator[bytes]:
        nonlocal size
        while part := plain.read(PART):
            size += len(part)
            yield squeeze.compress(part)
        yield squeeze.flush()

    for part in parts():
        hidden = stream.over(part)
        code.update(hidden)
        file.write(hidden)
    file.write(code.digest()[:CODE_BYTES])
    return size


class _KeyStream:
    """AES in counter mode as this format counts: from one, with the lowest byte first."""

    def __init__(self, key: bytes) -> None:
        self._block = Cipher(AES(key), ECB()).encryptor()  # noqa: S305
        self._next = 1
        self._left = b""

    def over(self, content: bytes) -> bytes:
        """The content with the next bytes of the stream over it."""
        missing = len(content) - len(self._left)
        if missing > 0:
            blocks = -(-missing // BLOCK)
            counters = b"".join(number.to_bytes(BLOCK, "little") for number in range(self._next, self._next + blocks))
            self._next += blocks
            self._left += self._block.update(counters)
        used, self._left = self._left[: len(content)], self._left[len(content) :]
        return (int.from_bytes(content, "little") ^ int.from_bytes(used, "little")).to_bytes(len(content), "little")


def _dos(moment: datetime) -> tuple[int, int]:
    """Day and time as ZIP has them, which begins in 1980 and knows even seconds."""
    year = min(max(moment.year, 1980), 2107)
    return (
        year - 1980
    ) << 9 | moment.month << 5 | moment.day, moment.hour << 11 | moment.minute << 5 | moment.second // 2
