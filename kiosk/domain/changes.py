"""What helpers change: people at the door who are on no list, and what is put right about somebody."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.registration import Attendee, Language


class Scope(StrEnum):
    """Where a correction counts: everywhere, or on the badge only."""

    PERSON = "person"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class WalkIn:
    """The few things somebody at the door is asked for; only a name is needed."""

    attendee: Attendee
    role: str = ""
    language: Language = Language.GERMAN
