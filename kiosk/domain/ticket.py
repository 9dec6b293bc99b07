"""What the text of a QR code means at this door: a ticket in one of its forms, or something else."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from dataclasses import dataclass
from typing import NewType
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

TicketCode = NewType("TicketCode", str)
"""What a ticket says, normalised: printable ASCII, no white space, 3 to 256 characters."""

# Covers plain order codes, our signed tickets, pretix secrets (32 letters and digits), pretix sig1 and alf.io codes
# (base64 with '/', '+', '=' and '-'), UUIDs and our badge tokens. A ':' never stands in one, so web addresses,
# vCards, Wi-Fi codes and 'mailto:' texts cannot look like plain codes. Source: shared facts on pretix, alf.io, Indico.
_CODE = re.compile(r"[A-Za-z0-9=][A-Za-z0-9._~+/=-]{2,255}", re.ASCII)

MAX_BYTES = 256
"""Longest text that is looked at at all (acceptance X1)."""

SIGNED_PREFIX = "EL1."
"""How a signed ticket of our own begins (`kiosk.domain.signed`)."""

# Where a web address carries the code: as one of these parameters, or behind one of these words in its path.
_PARAMETERS = ("code", "ticket", "ticket_code", "secret", "token", "t")
_PATH_WORDS = ("t", "ticket", "tickets", "code", "checkin", "check-in")


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """A QR code that is no ticket: a web address, a railway ticket, a Wi-Fi code. Its text is not kept."""


@dataclass(frozen=True, slots=True)
class SeveralTickets:
    """Two different tickets in one picture: nobody is checked in, one of them must go (acceptance U8)."""


Presented = TicketCode | ForeignCode | SeveralTickets
"""What stands in front of the camera, once the gate has seen it."""


def read_ticket(content: bytes | str) -> TicketCode | ForeignCode:
    """Tell a ticket from any other QR code, and bring it into the one form in which lists name it.

    `content` is what the decoder found, as bytes (preferred: no decoder has changed them yet) or text. A ticket is
    a plain code, a web address that carries one, or the JSON of an Indico ticket, which becomes its UUID.
    White space around it is dropped, as hand-made QR codes often end in a line break.
    Nothing raises: what is not a ticket is a `ForeignCode`. Whether it is genuine is not decided here.
    """
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if len(raw) > MAX_BYTES:
        return ForeignCode()
    try:
        text = raw.decode("ascii").strip(" \t\r\n")
    except UnicodeDecodeError:
        return ForeignCode()
    if text.startswith("{"):
        text = _indico(text)
    elif text[:8].lower().startswith(("https://", "http://")):
        text = _in_address(text)
    if not _CODE.fullmatch(text):
        return ForeignCode()
    # Our own alphabet has no small letters; a hand scanner with a pressed caps lock key sends them all the same.
    return TicketCode(text.upper() if text[: len(SIGNED_PREFIX)].upper() == SIGNED_PREFIX else text)


def _in_address(text: str) -> str:
    """The code that a web address carries, or nothing."""
    try:
        parts = urlsplit(text)
        query = {key.lower(): value for key, value in parse_qsl(parts.query, max_num_fields=20)}
    except ValueError:
        return ""
    for name in _PARAMETERS:
        if name in query:
            # No code has a blank in it: it was a '+' that nobody had escaped.
            return query[name].replace(" ", "+")
    # pretix, alf.io and others: .../ticket/CODE; the code itself may have slashes in it.
    steps = parts.path.strip("/").split("/")
    places = [place for place, step in enumerate(steps) if step.lower() in _PATH_WORDS]
    return unquote("/".join(steps[places[-1] + 1 :])) if places else ""


def _indico(text: str) -> str:
    """The UUID of an Indico ticket, with the number of an accompanying person behind it, or nothing.

    Two forms: {"i": [version, host, base64 of the UUID's bytes, person?]} and {"checkin_secret": UUID, ...}
    (Indico: registration/util.py, get_ticket_qr_code_data).
    """
    try:
        match json.loads(text):
            case {"i": [int(), str(), str(secret)]}:
                return str(UUID(bytes=b64decode(secret, validate=True)))
            case {"i": [int(), str(), str(secret), str() | int() as person]}:
                return f"{UUID(bytes=b64decode(secret, validate=True))}/{person}"
            case {"checkin_secret": str(secret)}:
                return str(UUID(secret))
            case _:
                return ""
    except (ValueError, RecursionError):
        return ""
