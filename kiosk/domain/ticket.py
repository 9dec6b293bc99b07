"""What the text of a QR code means at this door: a ticket, or something else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NewType

TicketCode = NewType("TicketCode", str)
"""What a ticket says, normalised: printable ASCII, no white space, 3 to 256 characters."""

# Covers plain order codes, pretix secrets (32 letters and digits), pretix sig1 and alf.io codes (base64 with
# '/', '+', '=' and '-'), UUIDs and our badge tokens. A ':' never stands in one, so URLs, vCards, Wi-Fi codes
# and 'mailto:' texts cannot look like tickets. Source: shared facts on pretix, alf.io and Indico tickets.
_TICKET = re.compile(r"[A-Za-z0-9=][A-Za-z0-9._~+/=-]{2,255}", re.ASCII)

MAX_BYTES = 256
"""Longest text that is looked at at all (acceptance X1)."""


@dataclass(frozen=True, slots=True)
class ForeignCode:
    """A QR code that is no ticket: a web address, a railway ticket, a Wi-Fi code. Its text is not kept."""


@dataclass(frozen=True, slots=True)
class SeveralTickets:
    """Two different tickets in one picture: nobody is checked in, one of them must go (acceptance U8)."""


Presented = TicketCode | ForeignCode | SeveralTickets
"""What stands in front of the camera, once the gate has seen it."""


def read_ticket(content: bytes | str) -> TicketCode | ForeignCode:
    """Tell a ticket from any other QR code.

    `content` is what the decoder found, as bytes (preferred: no decoder has changed them yet) or text.
    White space around the code is dropped, as hand-made QR codes often end in a line break.
    Nothing raises: what is not a ticket is a `ForeignCode`.
    """
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if len(raw) > MAX_BYTES:
        return ForeignCode()
    try:
        text = raw.decode("ascii").strip(" \t\r\n")
    except UnicodeDecodeError:
        return ForeignCode()
    return TicketCode(text) if _TICKET.fullmatch(text) else ForeignCode()
