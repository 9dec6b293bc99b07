"""Identities that two stations never both give out: UUIDv7 for facts, random texts for badges."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from kiosk.domain.folding import fold
from kiosk.domain.registration import Attendee, RegistrationId
from kiosk.domain.ticket import TicketCode

RandomBytes = Callable[[int], bytes]
"""Where randomness comes from: so many bytes, such as `secrets.token_bytes`."""

TOKEN_BYTES = 16
"""128 bit (acceptance B5)."""


def uuid7(moment: datetime, random_bytes: RandomBytes) -> UUID:
    """A UUID of version 7 (RFC 9562, 5.7): milliseconds of `moment` (aware), then 74 random bits."""
    milliseconds = int(moment.timestamp() * 1000) & (2**48 - 1)
    chance = int.from_bytes(random_bytes(10), "big")
    value = milliseconds << 80 | chance
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)


def badge_token(random_bytes: RandomBytes) -> TicketCode:
    """The text of a badge's QR code: 'B' and 26 letters or digits, readable as a ticket."""
    text = base64.b32encode(random_bytes(TOKEN_BYTES)).decode("ascii").rstrip("=")
    return TicketCode("B" + text.lower())


def registration_id_for(text: str) -> RegistrationId:
    """The id of a registration whose list gives none: the same on every station, and it does not tell the code.

    `text` is the code; for one of several people with the same code, their name as well.
    """
    return RegistrationId("c-" + hashlib.sha256(text.encode()).hexdigest()[:20])


def registration_id_of(person: Attendee) -> RegistrationId:
    """The id of a person whose list has neither ids nor codes: told apart by name and e-mail or organisation."""
    name = fold(f"{person.first_name} {person.last_name}")[0]
    place = person.email.casefold() or fold(person.organisation)[0]
    return RegistrationId("p-" + hashlib.sha256(f"{name}\n{place}".encode()).hexdigest()[:20])
