"""Who is at work at a station: what they may do follows from it, and the journal says it of everything that is done."""

from __future__ import annotations

from enum import StrEnum


class Operator(StrEnum):
    """Helpers and organisers have a PIN each; an organiser may do everything that a helper may."""

    ATTENDEE = "attendee"
    HELPER = "helper"
    ORGANISER = "organiser"
