"""Signed ticket secrets of pretix, scheme `pretix_sig1`: what they say, readable without a network.

`reverse(base64(0x01 | length of payload | length of signature | payload | signature))`, lengths as two bytes,
big-endian; the payload is a protocol buffer, the signature Ed25519 over it (pretix: base/secrets.py; libpretixsync:
pretix_sig1.proto). The signature is checked in `db.ticket_keys`.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from datetime import UTC, datetime

from kiosk.domain.ticket import TicketCode

_VERSION = 1
_SIGNATURE_BYTES = 64
_LONGEST_VARINT = 10
# SubjectPublicKeyInfo of every Ed25519 key (RFC 8410, 4): these twelve bytes, then the 32 of the key.
_KEY_PREFIX = bytes.fromhex("302a300506032b6570032100")
_BEGIN, _END = "-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----"


@dataclass(frozen=True, slots=True)
class PretixTicket:
    """What a secret says; nothing in it is to be believed before the signature is checked. 0 means none."""

    seed: str = field(repr=False)
    item: int
    variation: int
    subevent: int
    valid_from: datetime | None
    valid_until: datetime | None
    payload: bytes = field(repr=False)
    signature: bytes = field(repr=False)


def pretix_ticket(code: TicketCode) -> PretixTicket | None:
    """Take a signed pretix secret apart; None for every other text and for a damaged one. Nothing raises.

    A secret has one text only: base64 can write the same bytes in several ways, and pretix uses one of them.
    """
    try:
        content = b64decode(code[::-1], validate=True)
        if len(content) < 5 or content[0] != _VERSION or b64encode(content).decode() != code[::-1]:
            return None
        payload_length, signature_length = int.from_bytes(content[1:3], "big"), int.from_bytes(content[3:5], "big")
        if signature_length != _SIGNATURE_BYTES or len(content) != 5 + payload_length + signature_length:
            return None
        payload, signature = content[5 : 5 + payload_length], content[5 + payload_length :]
        values = _fields(payload)
        seed = values.get(1, b"")
        numbers = [values.get(number, 0) for number in range(2, 7)]
        if not isinstance(seed, bytes) or not all(isinstance(number, int) for number in numbers):
            return None
        item, variation, subevent, start, end = map(int, numbers)
        return PretixTicket(seed.decode(), item, variation, subevent, _moment(start), _moment(end), payload, signature)
    except (ValueError, IndexError, OverflowError, OSError):
        return None


def pretix_public_key(text: str) -> bytes:
    """The 32 bytes of a key as pretix gives it in `valid_keys.pretix_sig1`: base64 of a PEM public key.

    Raises ValueError with a sentence if it is none.
    """
    try:
        lines = b64decode(text.strip(), validate=True).decode("ascii").split()
        pem = " ".join(lines)
        if not (pem.startswith(_BEGIN) and pem.endswith(_END)):
            raise ValueError
        key = b64decode(pem.removeprefix(_BEGIN).removesuffix(_END).replace(" ", ""), validate=True)
    except ValueError:
        key = b""
    if not key.startswith(_KEY_PREFIX) or len(key) != len(_KEY_PREFIX) + 32:
        raise ValueError("not a public key of pretix; copy it from valid_keys.pretix_sig1 of the event")
    return key.removeprefix(_KEY_PREFIX)


def _moment(seconds: int) -> datetime | None:
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


def _fields(payload: bytes) -> dict[int, int | bytes]:
    """The fields of a protocol buffer by number, unknown ones among them; raises ValueError or IndexError."""
    values: dict[int, int | bytes] = {}
    place = 0
    while place < len(payload):
        tag, place = _varint(payload, place)
        match tag & 7:
            case 0:
                values[tag >> 3], place = _varint(payload, place)
            case 1 | 5 as kind:
                place += 8 if kind == 1 else 4
            case 2:
                length, place = _varint(payload, place)
                values[tag >> 3], place = payload[place : place + length], place + length
            case _:
                raise ValueError("an unknown type of field")
        if place > len(payload):
            raise ValueError("the payload ends within a field")
    return values


def _varint(payload: bytes, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, the lowest first, and the place behind it."""
    value = 0
    for count in range(_LONGEST_VARINT):
        byte = payload[place + count]
        value |= (byte & 0x7F) << 7 * count
        if not byte & 0x80:
            return value, place + count + 1
    raise ValueError("a number without an end")
