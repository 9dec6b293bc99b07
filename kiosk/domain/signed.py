"""Our own signed ticket: what it says, as text for a QR code and back.

Layout: `EL1.` and the base32 of message and signature, without padding. Upper case letters and digits make a QR code
a fifth smaller than base64 would. The message, big-endian:

| bytes | |
|---|---|
| 1 | version, 1 |
| 4 | key: the beginning of the SHA-256 of the public key |
| 4 | event: the beginning of the SHA-256 of the event's id |
| 8 | when it was issued, in microseconds since 2000-01-01 UTC |
| 2 + 2 | first and last day it is valid on, in days since 2000-01-01 |
| 2 | the days it is good for: bit n is n days after the first; 0 is every day in between |
| 1 | bits 0-1 attendance, bits 2-6 language, bit 7 set for the confirmation of a group |
| rest | texts, each a byte for its length and UTF-8; those at the end may be missing |

The texts are the registration's id (or the group's code), role, first name, last name, title and organisation.
The signature is Ed25519 over the message, 64 bytes; it is made and checked in `db.ticket_keys`.
"""

from __future__ import annotations

import re
import struct
from base64 import b32decode, b32encode
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from kiosk.domain.registration import Attendance, Attendee, EventDay, Language, Registration
from kiosk.domain.ticket import MAX_BYTES, SIGNED_PREFIX, TicketCode

SIGNATURE_BYTES = 64
_PUBLIC = re.compile(r"[0-9a-f]{64}")
_HEAD = struct.Struct(">B4s4sQHHHB")
_VERSION = 1
_EPOCH = EventDay(date(2000, 1, 1))
_EPOCH_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)
_ATTENDANCES = tuple(Attendance)
_LANGUAGES = tuple(Language)
_GROUP = 0x80
_MOST_DAYS = 16
# The points of the curve whose order divides 8, by their y coordinate: a signature for them needs no private key.
_FIELD = 2**255 - 19
_ORDER_8 = int.from_bytes(bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little")
_SMALL_ORDER = frozenset({0, 1, _FIELD - 1, _ORDER_8, _FIELD - _ORDER_8})
# What a QR code of this size leaves for the message; what does not fit is left out, the least needed first.
LONGEST_MESSAGE = (MAX_BYTES - len(SIGNED_PREFIX)) * 5 // 8 - SIGNATURE_BYTES


@dataclass(frozen=True, slots=True)
class Claim:
    """What a signed ticket says about its holder.

    `reference` is the registration's id or, with `group`, the code that all of a group have in common. `person` has
    no e-mail address and, where a name did not fit, not even a name.
    """

    reference: str
    group: bool
    issued_at: datetime
    valid_from: EventDay
    valid_until: EventDay
    days: frozenset[EventDay]
    attendance: Attendance
    language: Language
    role: str = ""
    person: Attendee = field(default=Attendee("", ""), repr=False)


@dataclass(frozen=True, slots=True)
class SignedTicket:
    """A signed ticket, taken apart; nothing in it is to be believed before the signature is checked."""

    key: bytes
    event: bytes
    claim: Claim
    message: bytes = field(repr=False)
    signature: bytes = field(repr=False)


def claim_of(
    registration: Registration, days: Sequence[EventDay], issued_at: datetime, *, group: bool = False
) -> Claim:
    """What a ticket of this registration says, valid on the event's `days`; with `group` for all with its code."""
    return Claim(
        reference=registration.code if group else registration.id,
        group=group,
        issued_at=issued_at,
        valid_from=min(days),
        valid_until=max(days),
        days=registration.days,
        attendance=registration.attendance,
        language=registration.language,
        role="" if group else registration.role,
        person=Attendee("", "") if group else registration.attendee,
    )


def tag(content: bytes) -> bytes:
    """The four bytes that stand for a public key or an event's id in a ticket."""
    return sha256(content).digest()[:4]


def public_key(text: str) -> bytes:
    """The 32 bytes of a public key as `tickets keys` prints it; raises ValueError with a sentence if it is none."""
    digits = text.strip().lower()
    if not _PUBLIC.fullmatch(digits) or is_weak(bytes.fromhex(digits)):
        raise ValueError("not a public key, which has 64 digits from 0 to f; please copy it from: tickets keys")
    return bytes.fromhex(digits)


def is_weak(public: bytes) -> bool:
    """Whether anybody can sign for this Ed25519 key, as for one of zeros: nobody has ever made such a key by chance."""
    return (int.from_bytes(public, "little") & (1 << 255) - 1) % _FIELD in _SMALL_ORDER


def message_of(claim: Claim, key: bytes, event_id: str) -> bytes:
    """What is to be signed, at most `LONGEST_MESSAGE` bytes; `key` is the tag of the public key.

    Raises ValueError if the reference alone is too long, or a day is not one of the sixteen from the first on.
    """
    first = (claim.valid_from - _EPOCH).days
    places = [(day - claim.valid_from).days for day in claim.days]
    # A day left out could leave none, and none means every day.
    if not all(0 <= place < _MOST_DAYS for place in places):
        raise ValueError(f"a ticket can name the {_MOST_DAYS} days from {claim.valid_from} on, no other ones")
    mask = sum(1 << place for place in places)
    kind = _ATTENDANCES.index(claim.attendance) | _LANGUAGES.index(claim.language) << 2 | _GROUP * claim.group
    issued = (claim.issued_at - _EPOCH_MOMENT) // timedelta(microseconds=1)
    head = _HEAD.pack(
        _VERSION, key, tag(event_id.encode()), issued, first, (claim.valid_until - _EPOCH).days, mask, kind
    )
    person, bare = claim.person, Attendee("", "")
    for role, fitting in (
        (claim.role, person),
        (claim.role, replace(person, organisation="")),
        (claim.role, replace(person, organisation="", title="")),
        (claim.role, bare),
        ("", bare),
    ):
        texts = [claim.reference, role, fitting.first_name, fitting.last_name, fitting.title, fitting.organisation]
        while texts and not texts[-1]:
            texts.pop()
        raw = [text.encode() for text in texts]
        message = head + b"".join(bytes([len(text)]) + text for text in raw if len(text) < 256)
        if len(message) <= LONGEST_MESSAGE and all(len(text) < 256 for text in raw):
            return message
    raise ValueError(f"the reference of {len(claim.reference)} characters is too long for a ticket")


def ticket_text(message: bytes, signature: bytes) -> TicketCode:
    """The text of the QR code."""
    return TicketCode(SIGNED_PREFIX + b32encode(message + signature).decode("ascii").rstrip("="))


def signed_ticket(code: TicketCode) -> SignedTicket | None:
    """Take a ticket of our own apart; None if it is of another form or damaged. Nothing raises.

    A ticket has one text only: one that decodes to the same bytes but is written otherwise is damaged.
    """
    if not code.startswith(SIGNED_PREFIX):
        return None
    text = code.removeprefix(SIGNED_PREFIX)
    try:
        content = b32decode(text + "=" * (-len(text) % 8))
        message, signature = content[:-SIGNATURE_BYTES], content[-SIGNATURE_BYTES:]
        version, key, event, issued, first, last, mask, kind = _HEAD.unpack_from(message)
        texts = _texts(message[_HEAD.size :])
        claim = Claim(
            reference=texts[0],
            group=bool(kind & _GROUP),
            issued_at=_EPOCH_MOMENT + timedelta(microseconds=issued),
            valid_from=(start := EventDay(_EPOCH + timedelta(days=first))),
            valid_until=EventDay(_EPOCH + timedelta(days=last)),
            days=frozenset(EventDay(start + timedelta(days=bit)) for bit in range(_MOST_DAYS) if mask >> bit & 1),
            attendance=_ATTENDANCES[kind & 0x03],
            language=_LANGUAGES[kind >> 2 & 0x1F],
            role=texts[1],
            person=Attendee(first_name=texts[2], last_name=texts[3], title=texts[4], organisation=texts[5]),
        )
    except (ValueError, IndexError, OverflowError, struct.error):
        return None
    if version != _VERSION or not claim.reference or ticket_text(message, signature) != code:
        return None
    return SignedTicket(key, event, claim, message, signature)


def _texts(content: bytes) -> list[str]:
    """The six texts; raises ValueError or IndexError if lengths or letters do not fit."""
    texts: list[str] = []
    while content:
        length = content[0]
        text = content[1 : 1 + length]
        if len(text) != length or len(texts) == 6:
            raise ValueError("damaged")
        texts.append(text.decode())
        content = content[1 + length :]
    return texts + [""] * (6 - len(texts))
