"""Texts as tickets have them: signed ones of our own, secrets of pretix, order codes, web addresses, Indico's JSON."""

from __future__ import annotations

import json
import string
from base64 import b32encode
from uuid import UUID

import numpy as np

from kiosk.domain.ticket import SIGNED_PREFIX

SECRET = string.ascii_lowercase + "23456789"
ORDER = "ABCDEFGHJKLMNPQRSTUVWXYZ3789"


def text_and_correction(chance: np.random.Generator) -> tuple[str, str]:
    """What one ticket says, and the error correction its system uses for that."""
    match int(chance.integers(6)):
        case 0 | 1:
            # 24 bytes of facts, six short texts, a signature of 64 bytes: kiosk/domain/signed.py.
            message = chance.bytes(24 + int(chance.integers(22, 52)) + 64)
            return SIGNED_PREFIX + b32encode(message).decode().rstrip("="), "M"
        case 2:
            return secret(chance), str(chance.choice(("L", "M", "Q", "H")))
        case 3:
            return f"{_some(chance, ORDER, 5)}-{int(chance.integers(1, 9))}", str(chance.choice(("M", "Q", "H")))
        case 4:
            return f"https://tickets.example/checkin?code={_some(chance, SECRET, 16)}", str(chance.choice(("L", "M")))
        case _:
            facts = {"checkin_secret": str(UUID(bytes=chance.bytes(16), version=4)), "event_id": "42",
                     "server_url": "https://indico.example", "version": 1}  # fmt: skip
            return json.dumps(facts, separators=(",", ":")), str(chance.choice(("L", "M")))


def secret(chance: np.random.Generator) -> str:
    """What pretix prints on a ticket."""
    return _some(chance, SECRET, 32)


def _some(chance: np.random.Generator, letters: str, count: int) -> str:
    return "".join(letters[int(place)] for place in chance.integers(0, len(letters), count))
